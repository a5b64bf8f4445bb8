"""Dialogs in which a person points out files and folders; the meeting goes on beside them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ho21desk.views.language import later, tr

_WORDS = {
    QFileDialog.DialogLabel.LookIn: later("Mappe:"),
    QFileDialog.DialogLabel.FileName: later("Filnavn:"),
    QFileDialog.DialogLabel.FileType: later("Filtype:"),
    QFileDialog.DialogLabel.Accept: later("Velg"),
    QFileDialog.DialogLabel.Reject: later("Avbryt"),
}


class FileDialogs:
    """Opens dialogs beside a window, each in the folder that `folder` tells then.

    `kinds` are what may be chosen, e.g. "Møtefiler (*.json);;Alle filer (*)". `then` is called when a choice
    is made, and not when the dialog is closed without one.
    """

    def __init__(self, window: QWidget, folder: Callable[[], Path]) -> None:
        self._window, self._folder = window, folder

    def choose_file(self, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        """Have one file chosen that is there."""
        dialog = self._open(title, lambda paths: then(paths[0]))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        dialog.show()

    def choose_files(self, title: str, kinds: str, then: Callable[[list[Path]], None]) -> None:
        """Have one file or more chosen that are there."""
        dialog = self._open(title, then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(kinds)
        dialog.show()

    def choose_folder(self, title: str, then: Callable[[Path], None]) -> None:
        """Have a folder chosen."""
        dialog = self._open(title, lambda paths: then(paths[0]))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.show()

    def choose_new(self, title: str, kinds: str, name: str, then: Callable[[Path], None]) -> None:
        """Have it chosen where to write a file, by this name unless another is given."""
        dialog = self._open(title, lambda paths: then(paths[0]))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.selectFile(name)
        dialog.show()

    def _open(self, title: str, then: Callable[[list[Path]], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, word in _WORDS.items():
            dialog.setLabelText(label, tr(word))
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        return dialog

"""What stands on the page Møter as long as there is no meeting: three ways in, and where things are kept."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ho21desk.forms.welcome import Ui_Welcome
from ho21desk.views.language import tr


class Welcome(QWidget):
    """Offers to practise, to read papers, or to open a meeting file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        self.setFocusProxy(self.ui.practice_button)
        for button, about in (
            (self.ui.practice_button, self.ui.practice_label),
            (self.ui.papers_button, self.ui.papers_label),
            (self.ui.file_button, self.ui.file_label),
        ):
            button.setAccessibleDescription(about.text())

    def show_place(self, folder: Path) -> None:
        """Say where meetings are kept."""
        kept = tr(
            "Alt lagres mens du skriver, bare her på maskinen: i {folder}, med sikkerhetskopier ved siden av."
        )
        self.ui.place_label.setText(kept.format(folder=folder))

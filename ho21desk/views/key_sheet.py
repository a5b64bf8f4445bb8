"""The sheet of all keys, beside the window: F1 opens and closes it, Ctrl+P writes it as a PDF."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import replace_bytes
from ho21desk.views.key_groups import KeyGroup, key_groups
from ho21desk.views.keys import add_key
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

_TITLE = "Alle taster"
_HINT = "F1 eller Esc lukker arket. Ctrl+P skriver det til PDF."
_WIDTH, _GAP = 420, 16
_MARGIN = 12.0
_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Sizes of type on paper; the first with which all fits one page is taken."""


class KeySheet(QWidget):
    """Lies at the right side of the window, which can be worked in meanwhile.

    `folder` tells where the PDF is written.
    """

    def __init__(self, window: MainWindow, folder: Callable[[], Path]) -> None:
        # A tool lets the keys of the window through.
        super().__init__(window, Qt.WindowType.Tool)
        self._window, self._folder = window, folder
        self.setWindowTitle(_TITLE)
        self.text = QTextBrowser()
        self.text.setAccessibleName(_TITLE)
        hint = QLabel(_HINT)
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        layout.addWidget(self.text)
        layout.addWidget(hint)
        self.setFocusProxy(self.text)
        add_key(self, Qt.Key.Key_Escape, self.close)
        add_key(self, "Ctrl+P", self.write_pdf)
        window.ui.keys_action.triggered.connect(self.toggle)

    def toggle(self) -> None:
        """Show the keys as they are now, or close the sheet; the cursor is where it was."""
        if self.isVisible():
            self.close()
            return
        self.text.setHtml(f'<div style="font-size: small">{_html(key_groups(self._window))}</div>')
        self._place()
        self.show()
        self.activateWindow()
        self.text.setFocus()

    def write_pdf(self) -> None:
        """Write the sheet as a PDF, and open it to be printed."""
        try:
            path = write_keys(key_groups(self._window), self._folder())
        except FileError as error:
            self._window.show_message(explain(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._window.show_message(f"Skrev {path}")

    def _place(self) -> None:
        """Lie over the right side of the window, no taller than it is."""
        pages = self._window.ui.pages
        width = min(_WIDTH * self.fontMetrics().lineSpacing() // 16, pages.width())
        self.resize(width, pages.height())
        self.move(pages.mapToGlobal(pages.rect().topRight()).x() - width, pages.mapToGlobal(pages.pos()).y())


def write_keys(groups: Sequence[KeyGroup], folder: Path) -> Path:
    """Write the sheet as a PDF of A4 pages, and return where. FileError when that fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_TITLE)
    writer.setResolution(300)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    _fitted(groups, writer).print_(writer)
    path = folder / "taster.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(path, FileProblem.CANNOT_WRITE) from error
    replace_bytes(path, bytes(buffer.data().data()))
    return path


def _fitted(groups: Sequence[KeyGroup], writer: QPdfWriter) -> QTextDocument:
    """Return the sheet in as large type as one page holds."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    for size in _SIZES:
        font = QFont()
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setHtml(_on_paper(groups))
        if document.pageCount() == 1:
            break
    return document


def markdown(groups: Sequence[KeyGroup]) -> str:
    """Return the sheet as a page of the user guide."""
    lines = [f"# {_TITLE}", ""]
    for title, rows in groups:
        lines += [f"## {title}", "", "| hva | tast |", "| --- | --- |"]
        lines += [f"| {text} | `{key}` |" for text, key in rows]
        lines.append("")
    return "\n".join(lines)


def _on_paper(groups: Sequence[KeyGroup]) -> str:
    """Return the sheet in two columns of about the same length."""
    lengths = [len(group.rows) + 3 for group in groups]
    half = min(range(len(groups) + 1), key=lambda cut: abs(sum(lengths[:cut]) - sum(lengths[cut:])))
    cells = "".join(f'<td width="50%">{_html(part)}</td>' for part in (groups[:half], groups[half:]))
    return f'<h2>HO21desk: {_TITLE.lower()}</h2><table width="100%" cellspacing="12"><tr>{cells}</tr></table>'


def _html(groups: Sequence[KeyGroup]) -> str:
    return "".join(f"<h4>{escape(title)}</h4>{_table(rows)}" for title, rows in groups)


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td width="60%">{escape(text)}</td><td width="40%"><b>{escape(key)}</b></td></tr>'
        for text, key in rows
    )
    return f'<table width="100%" cellpadding="1">{lines}</table>'

"""A field for a figure."""

from PySide6.QtWidgets import QSpinBox, QWidget

_MARGIN = 8


class FigureSpin(QSpinBox):
    """Tells a figure when it is written, not at each digit, and stands like the text fields beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        # Qt leaves a style sheet's padding out of the figure's place.
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)

    def show_figure(self, figure: int, *, another: bool = True) -> None:
        """Show a figure; unless it is that of `another` record, one that is being typed stays."""
        if another or not (self.hasFocus() and self.lineEdit().isModified()):
            self.setValue(figure)

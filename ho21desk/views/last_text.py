"""The text where the cursor is, or was last."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ho21desk.model import TextRef
from ho21desk.views.main_window import MainWindow
from ho21desk.views.text_editor import TextEditor


class LastText(QObject):
    """Follows the cursor from text to text, and offers the versions of one at the right mouse button."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._editor: TextEditor | None = None
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def ref(self) -> TextRef | None:
        """Which text it is; None when the cursor was in none yet, or in none of a meeting."""
        key = self._editor.key if self._editor else None
        return key if isinstance(key, TextRef) else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isinstance(new, TextEditor) or new is self._editor or not self._window.isAncestorOf(new):
            return
        if self._editor:
            self._editor.menu_asked.disconnect(self._offer)
            self._editor.destroyed.disconnect(self._forget)
        self._editor = new
        new.menu_asked.connect(self._offer)
        new.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._editor = None

    def _offer(self, menu: QMenu, _place: object) -> None:
        menu.addSeparator()
        menu.addAction(self._window.ui.history_action)

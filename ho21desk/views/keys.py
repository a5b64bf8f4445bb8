"""Keys that do something at one place of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_WITH_PARTS = Qt.ShortcutContext.WidgetWithChildrenShortcut


def add_key(
    place: QWidget,
    key: Qt.Key | str,
    does: Callable[[], object],
    within: Qt.ShortcutContext = _WITH_PARTS,
    *,
    says: str = "",
) -> None:
    """Let a key do something while the focus is at a place, or in a part of it.

    `says` is what the sheet of keys tells of it; a key that does what anybody expects needs no words.
    """
    action = QAction(says, place)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(within)
    action.triggered.connect(lambda _checked: does())
    place.addAction(action)

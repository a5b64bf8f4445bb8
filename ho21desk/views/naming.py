"""Names that a screen reader hears, and words that are seen in full."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLabel, QToolTip


def name_combo(combo: QComboBox, name: str) -> None:
    """Name a combo box that has no caption on screen.

    On Linux a screen reader hears a combo box by the label whose buddy it is, and by nothing else.
    """
    combo.setAccessibleName(name)
    beside = combo.parentWidget()
    captions = beside.findChildren(QLabel) if beside else []
    label = next((each for each in captions if each.buddy() is combo), None)
    if label is None:
        label = QLabel(beside)
        label.setBuddy(combo)
        label.hide()
    label.setText(name)


def tell_in_full(*combos: QComboBox) -> None:
    """Have combo boxes tell who points at them what is chosen, since they may show the half of it."""
    for combo in combos:
        combo.installEventFilter(_Telling(combo))


class _Telling(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            assert isinstance(watched, QComboBox)
            QToolTip.showText(event.globalPos(), watched.currentText(), watched)
            return True
        return super().eventFilter(watched, event)

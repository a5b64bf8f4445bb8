"""Names that a screen reader hears."""

from PySide6.QtWidgets import QComboBox, QLabel


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

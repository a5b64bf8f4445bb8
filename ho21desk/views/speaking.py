"""What a screen reader is told without being asked."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak(place: QWidget, sentence: str) -> None:
    """Have a screen reader say something, once it has finished what it is saying. "" says nothing."""
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(place, sentence))

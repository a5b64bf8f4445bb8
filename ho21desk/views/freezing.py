"""Minutes that are approved, where one writes: the texts can only be read, and it says why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextBrowser, QTextEdit, QWidget

from ho21desk.model import Meeting
from ho21desk.rules import circulating
from ho21desk.views.language import tr

_HELD = "held"
_READS = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def sentence(meeting: Meeting) -> str:
    """Return why the minutes cannot be changed, and how they are opened again; "" when they can."""
    approval = circulating.approval(meeting) if circulating.is_frozen(meeting) else None
    if approval is None:
        return ""
    if not approval.meeting:
        return tr(
            "Referatet er godkjent og låst. Skal det endres, åpner du det på nytt "
            "under Utsending og merknader (Shift+F9)."
        )
    return tr(
        "Referatet er godkjent i møte {meeting} og låst. Skal det endres, åpner du det på nytt "
        "under Utsending og merknader (Shift+F9)."
    ).format(meeting=approval.meeting)


def hold_texts(place: QWidget, meeting: Meeting, but: QWidget | None = None) -> None:
    """Let the texts at a place be read only while the minutes are approved, `but` for those of one part."""
    frozen = circulating.is_frozen(meeting)
    if not (frozen or place.property(_HELD)):
        return
    place.setProperty(_HELD, frozen)
    for field in place.findChildren(QWidget):
        if but is None or not but.isAncestorOf(field):
            _hold(field, frozen=frozen)


def _hold(field: QWidget, *, frozen: bool) -> None:
    if isinstance(field, QAbstractSpinBox):
        field.setReadOnly(frozen)
    if not isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit) or isinstance(field, QTextBrowser):
        return
    if field.isReadOnly() is not frozen:
        field.setReadOnly(frozen)
        if frozen and not isinstance(field, QLineEdit):
            field.setTextInteractionFlags(_READS)  # with a cursor, also for who sees with the keys

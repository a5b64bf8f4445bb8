"""One event of the room: when, who, what, in which case; each can be corrected."""

import re
from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ho21desk.model import Meeting, RoomState
from ho21desk.rules import timeline
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.views import words
from ho21desk.views.language import later, tr
from ho21desk.views.naming import name_combo, tell_in_full

MOVED = {RoomState.IN_ROOM: later("kom"), RoomState.BY_VIDEO: later("på video"), RoomState.OUT: later("gikk")}
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.: ]?([0-5]\d)")


class EventRow(QObject):
    """The fields of one event, in a row of a grid.

    Signals:
        acted: an act of `rules`.
        misread: what was written as a clock is none.
    """

    acted = Signal(object)
    misread = Signal()

    def __init__(self, layout: QGridLayout, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._event: timeline.Event | None = None
        self.time_edit = QLineEdit()
        self.time_edit.setProperty("holds", "clock")
        self.time_edit.setPlaceholderText("kl.")
        self.name_label = QLabel()
        self.state_combo = QComboBox()
        self.state_combo.addItems([tr(word) for word in MOVED.values()])
        self.item_combo = QComboBox()
        tell_in_full(self.item_combo)
        self.remove_button = QPushButton(tr("Fjern"))
        self._remark = QLabel()
        self._remark.setProperty("quiet", True)
        self._widgets = (
            self.time_edit,
            self.name_label,
            self.state_combo,
            self.item_combo,
            self.remove_button,
            self._remark,
        )
        for column, widget in enumerate(self._widgets):
            layout.addWidget(widget, place, column)
        layout.setColumnStretch(len(self._widgets) - 1, 1)
        self.time_edit.editingFinished.connect(self._set_time)
        self.state_combo.activated.connect(self._set_state)
        self.item_combo.activated.connect(self._set_item)
        self.remove_button.clicked.connect(lambda: self._correct(timeline.remove))

    def show_event(self, meeting: Meeting, event: timeline.Event, *, named: bool) -> None:
        """Show an event; with the name of the person where events of several stand together."""
        self._event, moved, name = event, event.movement, event.person.name
        self.time_edit.setText(words.clock(moved.time) if moved.time else "")
        self.name_label.setText(name)
        self.name_label.setVisible(named)
        self.state_combo.setCurrentIndex(list(MOVED).index(moved.state))
        fill_cases(self.item_combo, meeting, moved.item)
        self._remark.setText("" if event.changes else tr("endrer ingenting"))
        told = f"{name} {tr(MOVED[moved.state])}"
        self.time_edit.setAccessibleName(tr("Klokkeslett: {told}").format(told=told))
        self.remove_button.setAccessibleName(tr("Fjern: {told}").format(told=told))
        name_combo(self.state_combo, tr("Hva som skjedde: {told}").format(told=told))
        name_combo(self.item_combo, tr("I hvilken sak: {told}").format(told=told))

    def discard(self) -> None:
        """Take the row away."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def _set_time(self) -> None:
        text = self.time_edit.text()
        clock = read_clock(text)
        if clock is None and text.strip():
            self.misread.emit()
        elif self._event and _minutes(clock) != _minutes(self._event.movement.time):
            self._correct(timeline.set_time, time=clock)

    def _set_state(self, place: int) -> None:
        self._correct(timeline.set_state, state=list(MOVED)[place])

    def _set_item(self) -> None:
        self._correct(timeline.set_case, item_id=self.item_combo.currentData())

    def _correct(self, act: Callable[..., Meeting], **facts: object) -> None:
        if self._event:
            self.acted.emit(partial(act, movement_id=self._event.movement.id, **facts))


def read_clock(text: str) -> time | None:
    """Return the time of day that a person wrote, e.g. 14.03, 14:03, 1403 or 9.15; None when it is none.

    >>> read_clock("14.03"), read_clock("915"), read_clock("25.00")
    (datetime.time(14, 3), datetime.time(9, 15), None)
    """
    found = _CLOCK.fullmatch(text.strip())
    return time(int(found[1]), int(found[2])) if found else None


def fill_cases(combo: QComboBox, meeting: Meeting, chosen: int | None = None) -> None:
    """Offer the cases that were reached, in the order of treatment; the latest one if none is chosen."""
    combo.clear()
    for item in order_of_treatment(meeting):
        if item.treated is not None:
            combo.addItem(tr("sak {number}").format(number=item.number), item.id)
            if chosen in (item.number, None):
                combo.setCurrentIndex(combo.count() - 1)


def _minutes(clock: time | None) -> tuple[int, int] | None:
    return (clock.hour, clock.minute) if clock else None

"""When everybody came and went, to be corrected afterwards, and what the minutes make of it."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.presence_panel import Ui_PresencePanel
from ho21desk.minutes.phrases import participant_line
from ho21desk.model import AgendaItem, Meeting, Participant, Pronoun, Role, RoomState
from ho21desk.rules import attendance, timeline
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.views.event_row import MOVED, EventRow, fill_cases, read_clock
from ho21desk.views.language import later, tr
from ho21desk.views.naming import name_combo, tell_in_full

_BEGAN = {
    RoomState.IN_ROOM: later("i rommet"),
    RoomState.BY_VIDEO: later("på video"),
    RoomState.OUT: later("ikke til stede"),
}
_PRONOUNS: dict[Pronoun | None, str] = {
    None: later("navnet"),
    Pronoun.SHE: later("hun"),
    Pronoun.HE: later("han"),
}
_EVERYBODY = later("Alle")


class PresencePanel(QFrame):
    """Lists the events of one person, or of all, and corrects them.

    Signals:
        acted: an act of `rules`.
        folded: the person is done here.
    """

    acted = Signal(object)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PresencePanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._meeting: Meeting | None = None
        self.rows: list[EventRow] = []
        self._noting = False
        ui.began_combo.addItems([tr(word) for word in _BEGAN.values()])
        ui.pronoun_combo.addItems([tr(word) for word in _PRONOUNS.values()])
        name_combo(ui.new_state_combo, tr("Hva som ble glemt"))
        name_combo(ui.new_item_combo, tr("I hvilken sak det ble glemt"))
        tell_in_full(ui.person_combo, ui.seat_combo, ui.new_item_combo)
        ui.new_state_combo.addItems([tr(word) for word in MOVED.values()])
        ui.person_combo.activated.connect(self._load)
        ui.began_combo.activated.connect(self._begin)
        ui.seat_combo.activated.connect(self._seat)
        ui.pronoun_combo.activated.connect(self._refer)
        ui.note_button.clicked.connect(self._note)
        ui.new_time_edit.returnPressed.connect(self._note)
        ui.fold_button.clicked.connect(self.folded)
        self.setFocusProxy(ui.person_combo)

    def show_item(self, meeting: Meeting, _item: AgendaItem) -> None:
        """Show the events of a meeting; the person chosen stays chosen."""
        old, self._meeting = self._meeting, meeting
        if old is not None and _told(old) == _told(meeting):
            return
        if self._noting:
            self._noting = False
            self.ui.new_time_edit.clear()
        chosen = self.ui.person_combo.currentData()
        with QSignalBlocker(self.ui.person_combo):
            self.ui.person_combo.clear()
            self.ui.person_combo.addItem(tr(_EVERYBODY), None)
            for person in meeting.participants:
                self.ui.person_combo.addItem(person.name, person.id)
            self.ui.person_combo.setCurrentIndex(max(0, self.ui.person_combo.findData(chosen)))
        self._load()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def choose(self, person_id: str) -> None:
        """Show one person, ready to be corrected."""
        self.ui.person_combo.setCurrentIndex(max(0, self.ui.person_combo.findData(person_id)))
        self._load()
        (self.rows[0].time_edit if self.rows else self.ui.began_combo).setFocus()

    def _person(self) -> Participant | None:
        chosen = self.ui.person_combo.currentData()
        return self._meeting.participant(chosen) if self._meeting and chosen else None

    def _load(self) -> None:
        meeting, person, ui = self._meeting, self._person(), self.ui
        if meeting is None:
            return
        self.show_refusal("")
        self._show_events(meeting, person)
        reached = any(item.treated is not None for item in meeting.agenda)
        ui.person_host.setVisible(person is not None)
        ui.new_host.setVisible(person is not None and reached)
        ui.line_label.setVisible(person is not None)
        if person is None:
            return
        ui.began_combo.setCurrentIndex(list(_BEGAN).index(timeline.began(meeting, person)))
        ui.pronoun_combo.setCurrentIndex(list(_PRONOUNS).index(person.pronoun))
        for part in (ui.seat_caption, ui.seat_combo):
            part.setVisible(person.role is Role.DEPUTY)
        ui.seat_combo.clear()
        ui.seat_combo.addItem(tr("ingen"), None)
        for member in meeting.participants:
            if member.role is Role.MEMBER:
                ui.seat_combo.addItem(member.name, member.id)
        ui.seat_combo.setCurrentIndex(max(0, ui.seat_combo.findData(person.deputy_for)))
        fill_cases(ui.new_item_combo, meeting)
        ui.line_label.setText(
            tr("I referatet: {participant_line}").format(participant_line=participant_line(meeting, person))
        )

    def _show_events(self, meeting: Meeting, person: Participant | None) -> None:
        shown = [e for e in timeline.events(meeting) if person is None or e.person.id == person.id]
        for row in self.rows[len(shown) :]:
            row.discard()
        del self.rows[len(shown) :]
        for place, event in enumerate(shown):
            if place == len(self.rows):
                self.rows.append(EventRow(self.ui.events_layout, place, self))
                self.rows[-1].acted.connect(self.acted)
                self.rows[-1].misread.connect(self._misread)
            self.rows[place].show_event(meeting, event, named=person is None)
        self.ui.empty_label.setVisible(not shown and person is None)

    def _misread(self) -> None:
        self.show_refusal(tr("Skriv klokkeslettet som 14.03, eller la det stå tomt."))

    def _begin(self, place: int) -> None:
        if person := self._person():
            self.acted.emit(partial(timeline.begin_as, person_id=person.id, state=list(_BEGAN)[place]))

    def _seat(self) -> None:
        if person := self._person():
            member = self.ui.seat_combo.currentData()
            self.acted.emit(partial(attendance.sit_for, deputy_id=person.id, member_id=member))

    def _refer(self, place: int) -> None:
        if person := self._person():
            pronoun = list(_PRONOUNS)[place]
            self.acted.emit(partial(attendance.refer_to, person_id=person.id, pronoun=pronoun))

    def _note(self) -> None:
        ui, person = self.ui, self._person()
        text = ui.new_time_edit.text()
        clock = read_clock(text)
        if clock is None and text.strip():
            self._misread()
        elif person is not None:
            state = list(MOVED)[ui.new_state_combo.currentIndex()]
            item = ui.new_item_combo.currentData()
            self._noting = True
            self.acted.emit(
                partial(timeline.note, person_id=person.id, state=state, item_id=item, time=clock)
            )


def _told(meeting: Meeting) -> tuple[object, ...]:
    """Return what the panel tells of."""
    reached = [(item.number, item.ended) for item in order_of_treatment(meeting) if item.treated is not None]
    return meeting.participants, reached

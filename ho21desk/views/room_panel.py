"""The room at the right: who is here, who is out, and what happens with them."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.room_panel import Ui_RoomPanel
from ho21desk.model import Attendance, Meeting, Participant, Role, RoomState
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import attendance
from ho21desk.rules.presence import is_recused, state_now, voters
from ho21desk.views import words
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate

_ORDER = list(Role)


class RoomPanel(QFrame):
    """Lists the people, and says what a person notes about one of them.

    Signals:
        acted: an act of `rules`.
        recusal_raised: the `id` of somebody whose impartiality is in question.
    """

    acted = Signal(object)
    recusal_raised = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RoomPanel()
        self.ui.setupUi(self)
        self._entering: str | None = None
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        self.ui.people_view.setModel(self._model)
        self.ui.people_view.setItemDelegate(self._delegate)
        self.ui.people_view.selectionModel().currentChanged.connect(self._enable)
        for role in Role:
            self.ui.role_combo.addItem(words.ROLES[role].capitalize(), role)
        self.ui.came_button.clicked.connect(self.note_came)
        self.ui.left_button.clicked.connect(self.note_left)
        self.ui.video_button.clicked.connect(self.note_video)
        self.ui.apology_button.clicked.connect(self.note_apology)
        self.ui.recused_button.clicked.connect(self.raise_recusal)
        self.ui.add_button.clicked.connect(self.begin_person)
        self.ui.enter_button.clicked.connect(self._enter)
        self.ui.name_edit.returnPressed.connect(self._enter)
        self.ui.affiliation_edit.returnPressed.connect(self._enter)
        self.ui.cancel_button.clicked.connect(self._fold)
        self._enable()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.people_view.viewport().update()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is in the room."""
        view = self.ui.people_view
        chosen = self._chosen()
        if any(person.id == self._entering for person in meeting.participants):
            self._entering = None
            self._fold()
        people = sorted(meeting.participants, key=_place)
        with QSignalBlocker(view.selectionModel()):
            self._model.show([_row(meeting, person) for person in people])
            if not view.currentIndex().isValid():
                index = self._model.index_of(chosen)
                view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        here = len(voters(meeting, meeting.current))
        members = sum(person.role is Role.MEMBER for person in meeting.participants)
        self.ui.heading.setText(f"I ROMMET · {here} AV {members} MEDLEMMER")
        self.ui.others_label.setText(_others(meeting))
        self._enable()

    def note_came(self) -> None:
        """The chosen person came, or came back."""
        self._move(RoomState.IN_ROOM)

    def note_left(self) -> None:
        """The chosen person left."""
        self._move(RoomState.OUT)

    def note_video(self) -> None:
        """The chosen person takes part by video."""
        self._move(RoomState.BY_VIDEO)

    def note_apology(self) -> None:
        """The chosen person sent apologies."""
        if chosen := self._chosen():
            self.acted.emit(partial(attendance.apologise, person_id=chosen))

    def note_presiding(self) -> None:
        """The chosen person takes the chair."""
        if chosen := self._chosen():
            self.acted.emit(partial(attendance.preside, person_id=chosen))

    def raise_recusal(self) -> None:
        """The impartiality of the chosen person is in question."""
        if chosen := self._chosen():
            self.recusal_raised.emit(chosen)

    def begin_person(self) -> None:
        """Open the small form for somebody who is not on the list."""
        self.ui.add_frame.show()
        self.ui.name_edit.setFocus()

    def _move(self, state: RoomState) -> None:
        if chosen := self._chosen():
            self.acted.emit(partial(attendance.move, person_id=chosen, state=state))

    def _enter(self) -> None:
        role = Role(self.ui.role_combo.currentData())
        about = self.ui.affiliation_edit.text().strip()
        person = Participant(
            key="",
            name=self.ui.name_edit.text(),
            role=role,
            title=about if role is Role.SECRETARIAT else "",
            affiliation="" if role is Role.SECRETARIAT else about,
        )
        self._entering = person.id
        self.acted.emit(partial(attendance.add, person=person))

    def _fold(self) -> None:
        self.ui.name_edit.clear()
        self.ui.affiliation_edit.clear()
        self.ui.add_frame.hide()
        self.ui.people_view.setFocus()

    def _chosen(self) -> str | None:
        row = self._model.row(self.ui.people_view.currentIndex())
        return row.key if row else None

    def _enable(self, _index: QModelIndex | None = None) -> None:
        some = self._chosen() is not None
        for button in (
            self.ui.came_button,
            self.ui.left_button,
            self.ui.video_button,
            self.ui.apology_button,
            self.ui.recused_button,
        ):
            button.setEnabled(some)


def _place(person: Participant) -> tuple[bool, int]:
    return person.attendance is Attendance.ABSENT, _ORDER.index(person.role)


def _row(meeting: Meeting, person: Participant) -> Row:
    state = words.person_state(meeting, person)
    sign, tone = _sign(meeting, person)
    return Row(
        key=person.id,
        sign=sign,
        tone=tone,
        text=person.name,
        quiet=state,
        spoken=", ".join(filter(None, [person.name, state or "til stede"])),
        described=person.affiliation or person.title,
        quiet_tone="warning" if sign == "recusal" else "quiet",
    )


def _sign(meeting: Meeting, person: Participant) -> tuple[str, str]:
    if person.attendance is Attendance.ABSENT:
        return "absent", "quiet"
    if meeting.current and is_recused(meeting.current, person):
        return "recusal", "warning"
    return {
        RoomState.IN_ROOM: ("in_room", "good"),
        RoomState.BY_VIDEO: ("by_video", "good"),
        RoomState.OUT: ("out", "quiet"),
    }[state_now(meeting, person)]


def _others(meeting: Meeting) -> str:
    here = [p for p in meeting.participants if state_now(meeting, p) is not RoomState.OUT]
    count = {role: sum(person.role is role for person in here) for role in Role}
    parts = []
    if count[Role.OBSERVER]:
        parts.append(words.several(count[Role.OBSERVER], "observatør", "observatører"))
    if count[Role.SECRETARIAT]:
        parts.append(f"{count[Role.SECRETARIAT]} fra sekretariatet")
    if count[Role.GUEST]:
        parts.append(words.several(count[Role.GUEST], "gjest", "gjester"))
    return " · ".join(parts)

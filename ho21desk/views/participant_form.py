"""The fields of one person of the meeting."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from ho21desk.forms.participant_form import Ui_ParticipantForm
from ho21desk.model import Meeting, Participant, Register, Role, RoomState, TextField, TextRef
from ho21desk.rules import attendance, people
from ho21desk.rules.register import alike, known_as, one_name
from ho21desk.views import people_words
from ho21desk.views.language import tr
from ho21desk.views.likeness_question import Likeness


class ParticipantForm(QFrame):
    """Shows one person and takes down what is changed.

    A new name that is almost like one that is known is asked about beside its field.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ParticipantForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._meeting: Meeting | None = None
        self._person: Participant | None = None
        self._register: Register = ()
        ui.role_combo.addItems(people_words.capitalised(people_words.ROLES))
        ui.office_combo.addItems(people_words.capitalised(people_words.OFFICES))
        ui.pronoun_combo.addItems([tr(word) for word in people_words.PRONOUNS.values()])
        ui.attendance_combo.addItems([tr(word) for word in people_words.STATED.values()])
        ui.name_edit.editingFinished.connect(self._rename)
        ui.title_edit.textEdited.connect(partial(self._type, TextField.TITLE))
        ui.affiliation_edit.textEdited.connect(partial(self._type, TextField.AFFILIATION))
        roles, offices = list(people_words.ROLES), list(people_words.OFFICES)
        pronouns = list(people_words.PRONOUNS)
        ui.role_combo.activated.connect(lambda place: self._act(people.invite_as, role=roles[place]))
        ui.office_combo.activated.connect(lambda place: self._act(people.appoint, office=offices[place]))
        ui.pronoun_combo.activated.connect(
            lambda place: self._act(attendance.refer_to, pronoun=pronouns[place])
        )
        ui.attendance_combo.activated.connect(self._state)
        ui.seat_combo.activated.connect(self._seat)
        self.setFocusProxy(ui.name_edit)

    def show_register(self, register: Register) -> None:
        """Take note of who is known."""
        self._register = register

    def show_person(self, meeting: Meeting, person: Participant) -> None:
        """Show somebody. What is being typed of them stays as it is typed."""
        ui = self.ui
        another = self._person is None or self._person.id != person.id
        if another:
            ui.question.fold()
        self._meeting, self._person = meeting, person
        for line, text in (
            (ui.name_edit, person.name),
            (ui.title_edit, person.title),
            (ui.affiliation_edit, person.affiliation),
        ):
            is_typed = line.isModified() and (line.hasFocus() or ui.question.is_asking)
            if line.text() != text and (another or not is_typed):
                line.setText(text)
                line.setCursorPosition(0)
        ui.role_combo.setCurrentIndex(list(people_words.ROLES).index(person.role))
        ui.office_combo.setCurrentIndex(list(people_words.OFFICES).index(person.office))
        ui.pronoun_combo.setCurrentIndex(list(people_words.PRONOUNS).index(person.pronoun))
        ui.attendance_combo.setCurrentIndex(list(people_words.STATED).index(people_words.stated(person)))
        ui.attendance_combo.setEnabled(not people_words.has_begun(meeting))
        ui.attendance_label.setVisible(people_words.has_begun(meeting))
        self._offer_seats(meeting, person)

    def _offer_seats(self, meeting: Meeting, person: Participant) -> None:
        ui, is_deputy = self.ui, person.role is Role.DEPUTY
        for part in (ui.seat_caption, ui.seat_combo):
            part.setVisible(is_deputy)
        members = [other for other in meeting.participants if other.role is Role.MEMBER]
        fill(
            ui.seat_combo,
            [(tr("Ingen"), None), *((other.name, other.id) for other in members)],
            person.deputy_for,
        )

    def _type(self, field: TextField, text: str) -> None:
        if self._person:
            self.typed.emit(TextRef(field, self._person.id), text)

    def _rename(self) -> None:
        ui, person, meeting = self.ui, self._person, self._meeting
        name = one_name(ui.name_edit.text())
        if person is None or meeting is None or ui.question.is_asking or name == person.name:
            return
        here = people.alike_here(meeting, name, but=person.id)
        known = () if known_as(self._register, name) else alike(self._register, name)
        ui.question.ask(
            [
                *(Likeness(people_words.likeness(other, tr("i møtet")), self._give_up) for other in here),
                *(
                    Likeness(
                        people_words.likeness(other, tr("i registeret")), partial(self._call, other.name)
                    )
                    for other in known
                    if person.name not in other.names and other.name not in [each.name for each in here]
                ),
            ],
            otherwise=partial(self._call, name),
        )

    def _call(self, name: str) -> None:
        self.ui.name_edit.setModified(False)
        self._act(people.rename, name=name)

    def _give_up(self) -> None:
        """Let the name be what it was: that person is here already."""
        if self._person:
            self.ui.name_edit.setText(self._person.name)

    def _state(self, place: int) -> None:
        state = list(people_words.STATED)[place]
        if state is RoomState.OUT:
            self._act(attendance.apologise)
        else:
            self._act(attendance.move, state=state)

    def _seat(self) -> None:
        if self._person:
            member = self.ui.seat_combo.currentData()
            self.acted.emit(partial(attendance.sit_for, deputy_id=self._person.id, member_id=member))

    def _act(self, act: Callable[..., Meeting], **about: object) -> None:
        if self._person:
            self.acted.emit(partial(act, person_id=self._person.id, **about))


def fill(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    """Offer choices in a combo box, with one of them chosen."""
    combo.clear()
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))

"""Whom the meeting is called with: the people in the order they are printed, and the register."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.errors import NotAllowedError
from ho21desk.forms.people_editor import Ui_PeopleEditor
from ho21desk.model import Meeting, Participant, Register, Role
from ho21desk.qtmodels.rows import RowModel
from ho21desk.rules import people
from ho21desk.views import people_words, words
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.messages import explain
from ho21desk.views.row_delegate import RowDelegate


class PeopleEditor(QWidget):
    """Lists the people, with the chosen one beside them, or the register.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PeopleEditor()
        self.ui.setupUi(self)
        ui = self.ui
        self.form, self.newcomer, self.register = ui.form, ui.newcomer, ui.register_panel
        self._meeting: Meeting | None = None
        self._known: Register = ()
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui.people_view.setModel(self._model)
        ui.people_view.setItemDelegate(self._delegate)
        ui.people_view.selectionModel().currentChanged.connect(self._load)
        ui.people_view.activated.connect(lambda _index: self._show_form())
        ui.register_button.toggled.connect(self._show_side)
        for button, keys, does in (
            (ui.up_button, "Alt+Up", partial(self._move, -1)),
            (ui.down_button, "Alt+Down", partial(self._move, 1)),
            (ui.remove_button, "Del", self._remove),
        ):
            button.clicked.connect(lambda _checked, does=does: does())
            add_key(ui.people_view, keys, does, says=button.text())
        add_key(ui.list_card, "Ins", self.newcomer.setFocus, says=ui.newcomer.ui.new_button.text())
        for part in (self.form, self.newcomer):
            part.acted.connect(self.acted)
        self.form.typed.connect(self.typed)
        self.newcomer.meant.connect(self.choose)
        self.newcomer.learned.connect(self.register.saved)
        self.register.invited.connect(self.newcomer.take_in)
        self.register.all_invited.connect(self._invite_all)
        self.setFocusProxy(ui.people_view)
        self.setEnabled(False)  # until a meeting is open

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.people_view.viewport().update()
        self.newcomer.dress(colours)
        self.register.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the people; the one chosen stays chosen, and one who has just come is."""
        known, self._meeting = self._meeting, meeting
        self.setEnabled(True)
        chosen = self._model.row(self.ui.people_view.currentIndex())
        wanted = chosen.key if chosen else None
        if known and known.id == meeting.id:
            was = {person.id for person in known.participants}
            wanted = next((person.id for person in meeting.participants if person.id not in was), wanted)
        self._show_list(meeting, wanted)
        self.newcomer.show_meeting(meeting)
        self.register.show_meeting(meeting)
        self._load()

    def show_register(self, register: Register) -> None:
        """Take the register as it is now."""
        self._known = register
        self.form.show_register(register)
        self.newcomer.show_register(register)
        self.register.show_register(register)

    def choose(self, person_id: str) -> None:
        """Choose somebody in the list."""
        self.ui.people_view.setCurrentIndex(self._model.index_of(person_id))

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        ui, in_register = self.ui, self.ui.register_button.isChecked()
        ui.refusal_label.setText(sentence)
        ui.refusal_label.setVisible(bool(sentence) and not in_register)
        self.register.show_refusal(sentence if in_register else "")

    def unfold_register(self) -> None:
        """Show the register beside the people."""
        self.ui.register_button.setChecked(True)

    def _show_list(self, meeting: Meeting, wanted: str | None) -> None:
        ui, view, place = self.ui, self.ui.people_view, self.ui.people_view.currentIndex().row()
        with QSignalBlocker(view.selectionModel()):
            self._model.show([people_words.participant_row(meeting, each) for each in meeting.participants])
            index = self._model.index_of(wanted)
            if not index.isValid():  # whoever stood there is gone: on to the next one
                index = self._model.index(max(0, min(place, len(meeting.participants) - 1)))
            view.setCurrentIndex(index)
        view.viewport().update()
        view.scrollTo(index)
        view.setVisible(bool(meeting.participants))
        ui.empty_label.setVisible(not meeting.participants)
        members = sum(person.role is Role.MEMBER for person in meeting.participants)
        said = f"{len(meeting.participants)}, {words.several(members, tr('medlem'), tr('medlemmer'))}"
        ui.count_label.setText(said if meeting.participants else "")

    def _load(self, _index: QModelIndex | None = None) -> None:
        ui, person = self.ui, self._chosen()
        self.form.setVisible(person is not None)
        for button in (ui.up_button, ui.down_button, ui.remove_button):
            button.setEnabled(person is not None)
        if person and self._meeting:
            self.form.show_person(self._meeting, person)

    def _show_side(self, in_register: bool) -> None:
        self.show_refusal("")
        self.ui.sides.setCurrentIndex(int(in_register))

    def _show_form(self) -> None:
        """Go to the fields of the one chosen."""
        self.ui.register_button.setChecked(False)
        self.form.setFocus()

    def _chosen(self) -> Participant | None:
        row = self._model.row(self.ui.people_view.currentIndex())
        return self._meeting.participant(row.key) if row and self._meeting else None

    def _invite_all(self) -> None:
        """Take in who serves on the day of the meeting; who is almost there already is asked about."""
        meeting = self._meeting
        if meeting is None:
            return
        try:
            missing = people.missing(meeting, self._known)
        except NotAllowedError as error:
            self.show_refusal(explain(error))
            return
        sure = tuple(person for person in missing if not people.alike_here(meeting, person.name))
        if sure:
            self.acted.emit(partial(people.invite_all, people=sure))
        self.register.note("" if missing else tr("Alle med gyldig periode på møtedatoen er med i møtet."))
        self.newcomer.take_in_each([person for person in missing if person not in sure])

    def _move(self, steps: int) -> None:
        person, meeting = self._chosen(), self._meeting
        if person and meeting:
            place = meeting.participants.index(person) + steps
            if 0 <= place < len(meeting.participants):
                self.acted.emit(partial(people.move_to, person_id=person.id, place=place))

    def _remove(self) -> None:
        if person := self._chosen():
            self.acted.emit(partial(people.remove, person_id=person.id))

"""Taking somebody into the meeting: from the register by a part of their name, or somebody new."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.newcomer_entry import Ui_NewcomerEntry
from ho21desk.model import Meeting, Participant, Person, Register
from ho21desk.qtmodels.rows import RowModel
from ho21desk.rules import attendance, people
from ho21desk.rules.likeness import fold
from ho21desk.rules.register import alike, known_as, one_name
from ho21desk.views import people_words
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.likeness_question import Likeness
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate

_MOST_FOUND = 4
_HERE = Qt.ShortcutContext.WidgetShortcut


class NewcomerEntry(QWidget):
    """A field for a name, with those of the register it may be; what is almost a known name is asked about.

    Signals:
        acted: an act of `rules`.
        meant: the `id` of somebody who is in the meeting already.
        learned: somebody of the register, with one spelling more.
    """

    acted = Signal(object)
    meant = Signal(str)
    learned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewcomerEntry()
        self.ui.setupUi(self)
        ui = self.ui
        self._meeting: Meeting | None = None
        self._register: Register = ()
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui.found_view.setModel(self._model)
        ui.found_view.setItemDelegate(self._delegate)
        ui.found_view.hide()
        ui.found_view.clicked.connect(self._add_found)
        ui.new_edit.textEdited.connect(self._search)
        ui.new_edit.returnPressed.connect(self._add)
        ui.new_button.clicked.connect(self._add)
        add_key(ui.new_edit, Qt.Key.Key_Down, self._go_to_found, _HERE)
        add_key(ui.found_view, Qt.Key.Key_Escape, ui.new_edit.setFocus, _HERE)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_key(ui.found_view, key, self._add_found, _HERE)
        self.setFocusProxy(ui.new_edit)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.found_view.viewport().update()

    def show_register(self, register: Register) -> None:
        """Take note of who is known."""
        self._register = register

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of who is there, and clear the field once who it names has come."""
        known, self._meeting = self._meeting, meeting
        if known is None or known.id != meeting.id:
            self.ui.question.fold()
            self._clear()
            return
        was = {person.id for person in known.participants}
        if one_name(self.ui.new_edit.text()) in {p.name for p in meeting.participants if p.id not in was}:
            self._clear()

    def take_in(self, person: Person, then: Callable[[], object] = lambda: None) -> None:
        """Take in somebody of the register, unless somebody alike is there: then that is asked first."""

        def invite() -> None:
            self.acted.emit(partial(people.invite, person=person, register=self._register))
            then()

        self.ui.question.ask(self._alike_here(person.name, then), invite)

    def take_in_each(self, persons: Sequence[Person]) -> None:
        """Take in several of the register, one after the other."""
        if persons:
            self.take_in(persons[0], partial(self.take_in_each, persons[1:]))

    def _search(self, text: str) -> None:
        """Show those of the register whom a part of a name may mean."""
        wanted, meeting = fold(text), self._meeting
        found = [
            person
            for person in self._register
            if meeting and wanted and any(wanted in fold(name) for name in person.names)
            if not people.is_here(meeting, person)
        ]
        view = self.ui.found_view
        self._model.show(
            [people_words.person_row(each, "", "waiting", "quiet") for each in found[:_MOST_FOUND]]
        )
        view.setVisible(bool(found))
        if found:  # no taller than what it holds
            rows = range(self._model.rowCount())
            view.setFixedHeight(sum(map(view.sizeHintForRow, rows)) + 2 * view.frameWidth() + 2)

    def _go_to_found(self) -> None:
        if self._model.rowCount():
            self.ui.found_view.setCurrentIndex(self._model.index(0))
            self.ui.found_view.setFocus()

    def _add_found(self) -> None:
        row = self._model.row(self.ui.found_view.currentIndex())
        person = next((each for each in self._register if row and each.id == row.key), None)
        if person:
            self.ui.new_edit.setFocus()
            self._take_in_named(person)

    def _add(self) -> None:
        """Take in whom the field names: of the register, or somebody the council does not know."""
        name, meeting = one_name(self.ui.new_edit.text()), self._meeting
        if meeting is None:
            return
        known = known_as(self._register, name)
        if len(known) == 1:
            self._take_in_named(known[0])
            return
        of_register = [
            Likeness(people_words.likeness(person, tr("i registeret")), partial(self._learn, person, name))
            for person in known or alike(self._register, name)
            if not people.is_here(meeting, person)
        ]
        new = partial(attendance.add, person=Participant(key="", name=name))
        self.ui.question.ask([*self._alike_here(name), *of_register], lambda: self.acted.emit(new))

    def _take_in_named(self, person: Person) -> None:
        """Take in whom the field names, as the register has them."""
        self.ui.new_edit.setText(person.name)
        self.take_in(person)

    def _learn(self, person: Person, name: str) -> None:
        """Take in somebody of the register, who is known by this spelling too from now on."""
        if not known_as((person,), name):
            self.learned.emit(replace(person, spellings=(*person.spellings, name)))
        self._take_in_named(person)

    def _alike_here(self, name: str, then: Callable[[], object] = lambda: None) -> list[Likeness]:
        """Return those of the meeting whom a name may mean; nobody comes if it does."""

        def same(person: Participant) -> None:
            self._clear()
            self.meant.emit(person.id)
            then()

        found = people.alike_here(self._meeting, name) if self._meeting else ()
        return [
            Likeness(f"{name}: {people_words.likeness(each, tr('i møtet'))}", partial(same, each))
            for each in found
        ]

    def _clear(self) -> None:
        self.ui.new_edit.clear()
        self._search("")

"""The register of people: who is known, with their terms, and lists that bring it up to date."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.register_panel import Ui_RegisterPanel
from ho21desk.model import Meeting, Person, Register
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import people
from ho21desk.rules.likeness import fold
from ho21desk.rules.proposing import Proposal
from ho21desk.views import people_words
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate


class RegisterPanel(QFrame):
    """Lists the register with the chosen entry beside it, or what a list would do to it.

    Signals:
        saved: a Person to keep.
        removed: the `id` of somebody to take out.
        regretted: the last removal is to be taken back.
        accepted: a Proposal, and the answers to what was asked.
        files_wanted: the person wants to choose lists.
        invited: a Person to take into the meeting.
        all_invited: everybody who serves on the day of the meeting is to be taken in.
    """

    saved = Signal(object)
    removed = Signal(str)
    regretted = Signal()
    accepted = Signal(object, object)
    files_wanted = Signal()
    invited = Signal(object)
    all_invited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegisterPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._register: Register = ()
        self._meeting: Meeting | None = None
        self._new: Person | None = None
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui.people_view.setModel(self._model)
        ui.people_view.setItemDelegate(self._delegate)
        ui.people_view.selectionModel().currentChanged.connect(self._load)
        ui.people_view.activated.connect(lambda _index: ui.form.setFocus())
        ui.search_edit.textEdited.connect(lambda _text: self._show())
        ui.new_button.clicked.connect(self._begin)
        ui.import_button.clicked.connect(lambda: self.files_wanted.emit())
        ui.invite_all_button.clicked.connect(lambda: self.all_invited.emit())
        ui.regret_button.clicked.connect(self._regret)
        ui.form.changed.connect(self.saved)
        ui.form.refused.connect(self.show_refusal)
        ui.form.same.connect(self._choose)
        ui.form.ui.invite_button.clicked.connect(self._invite)
        ui.form.ui.remove_button.clicked.connect(self._remove)
        ui.proposal.accepted.connect(self.accepted)
        ui.proposal.done.connect(self._show_people)
        add_key(ui.people_page, "Ins", self._begin, says=ui.new_button.text())
        add_key(ui.people_view, "Del", self._remove, says=ui.form.ui.remove_button.text())
        self.show_removed("")
        self.note("")
        self.setFocusProxy(ui.search_edit)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.people_view.viewport().update()
        self.ui.proposal.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Mark those who are in a meeting."""
        self._meeting = meeting
        self._show()

    def show_register(self, register: Register) -> None:
        """Show the register; the one chosen stays chosen, and one who has just come is."""
        self._register = register
        self.show_refusal("")
        self.ui.form.show_register(register)
        self._show()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what a list would do."""
        self.note("")
        self.ui.proposal.show_proposal(proposal)
        self.ui.pages.setCurrentWidget(self.ui.proposal)
        self.ui.proposal.setFocus()

    def show_removed(self, name: str) -> None:
        """Say who was taken out last, and offer to take that back; "" for nobody."""
        self.ui.removed_label.setText(
            tr("{name} er tatt ut av registeret.").format(name=name) if name else ""
        )
        for part in (self.ui.removed_label, self.ui.regret_button):
            part.setVisible(bool(name))

    def show_unread(self, sentence: str) -> None:
        """Say why a list was not read."""
        self.note("")
        self.show_refusal(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def note(self, sentence: str) -> None:
        """Say something that needs no answer; "" takes it away."""
        self.ui.note_label.setText(sentence)
        self.ui.note_label.setVisible(bool(sentence))

    def _show(self) -> None:
        ui, view = self.ui, self.ui.people_view
        chosen, wanted = self._model.row(view.currentIndex()), fold(ui.search_edit.text())
        is_new = self._new is not None and any(each.id == self._new.id for each in self._register)
        key = self._new.id if is_new and self._new else chosen.key if chosen else None
        if is_new:
            self._new = None
        found = [
            person
            for person in self._register
            if wanted in fold(" ".join([*person.names, person.affiliation]))
            or (person.id == key and not ui.search_edit.hasFocus())
        ]
        with QSignalBlocker(view.selectionModel()):
            self._model.show([self._row(person) for person in found])
            index = self._model.index_of(key)
            view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        view.viewport().update()
        view.setVisible(bool(self._register))
        ui.empty_label.setVisible(not self._register)
        ui.count_label.setText(str(len(self._register) or ""))
        ui.invite_all_button.setEnabled(bool(self._register))
        self._load()

    def _row(self, person: Person) -> Row:
        names = (each.name for each in self._register if each.id == person.deputy_for)
        meeting = self._meeting
        if meeting and people.is_here(meeting, person):
            sign, tone, state = "done", "good", tr("i møtet")
        elif meeting and meeting.date and not person.serves_on(meeting.date):
            sign, tone, state = "absent", "quiet", tr("ikke i perioden")
        else:
            sign, tone, state = "waiting", "quiet", ""
        return people_words.person_row(person, next(names, ""), sign, tone, state)

    def _load(self, index: QModelIndex | None = None) -> None:
        if index is not None:
            self._new = None
        person = self._new or self._chosen()
        self.ui.form.setVisible(person is not None)
        if person:
            self.ui.form.show_person(person)

    def _chosen(self) -> Person | None:
        row = self._model.row(self.ui.people_view.currentIndex())
        return next((each for each in self._register if row and each.id == row.key), None)

    def _choose(self, person_id: str) -> None:
        self._new = None
        self.ui.people_view.setCurrentIndex(self._model.index_of(person_id))
        self._load()

    def _begin(self) -> None:
        """Begin an entry; it is kept once it has a name."""
        self._new = Person(name="")
        self._load()
        self.ui.form.setFocus()

    def _invite(self) -> None:
        if person := self._chosen():
            self.invited.emit(person)

    def _remove(self) -> None:
        if person := self._chosen():
            self.removed.emit(person.id)

    def _regret(self) -> None:
        self.ui.people_view.setFocus()
        self.regretted.emit()

    def _show_people(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.people_page)
        self.ui.people_view.setFocus()

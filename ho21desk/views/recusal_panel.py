"""Questions of recusal in the case that is shown."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ho21desk.forms.recusal_panel import Ui_RecusalPanel
from ho21desk.model import AgendaItem, Meeting, Recusal, Role, TextField, TextRef, View, Vote
from ho21desk.rules import recusal
from ho21desk.views import words
from ho21desk.views.vote_panel import COUNTED, KINDS, UNANIMOUS, kind_of


class RecusalPanel(QFrame):
    """Raises a question and notes how it was settled.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
        folded: the person is done here.
    """

    acted = Signal(object)
    typed = Signal(object, str)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecusalPanel()
        self.ui.setupUi(self)
        self._meeting: Meeting | None = None
        self._item: AgendaItem | None = None
        self._awaited: str | None = None
        ui = self.ui
        for view, word in words.OWN_VIEWS.items():
            ui.own_view_combo.addItem(word, view)
        for view, word in words.VIEWS.items():
            ui.outcome_combo.addItem(word, view)
        ui.vote_combo.addItems(KINDS)
        self._lines: dict[TextField, QLineEdit] = {
            TextField.GROUND: ui.ground_edit,
            TextField.REASON: ui.reason_edit,
            TextField.HANDLING: ui.handling_edit,
        }
        for field, line in self._lines.items():
            line.textEdited.connect(partial(self._type, field))
        ui.person_combo.activated.connect(self._load)
        ui.ask_button.clicked.connect(self._ask)
        ui.own_view_combo.activated.connect(self._note_own_view)
        ui.outcome_combo.activated.connect(self._note_outcome)
        ui.left_check.toggled.connect(lambda left: self._settle(left_room=left))
        ui.vote_combo.activated.connect(self._note_vote)
        for spin in (ui.for_spin, ui.against_spin, ui.blank_spin):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._note_vote)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.fold_button.clicked.connect(self.folded)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show the questions of an item; the person chosen stays chosen."""
        people = meeting.participants
        unchanged = self._meeting is not None and self._item == item and self._meeting.participants is people
        self._meeting, same_item = meeting, self._item is not None and self._item.id == item.id
        self._item = item
        if unchanged:
            return
        chosen = self.ui.person_combo.currentData() if same_item else None
        if not same_item and item.recusals:
            chosen = item.recusals[0].person
        asked = {question.person for question in item.recusals}
        with QSignalBlocker(self.ui.person_combo):
            self.ui.person_combo.clear()
            for person in people:
                if person.role in (Role.MEMBER, Role.DEPUTY):
                    mark = " · tatt opp" if person.id in asked else ""
                    self.ui.person_combo.addItem(person.name + mark, person.id)
            self.ui.person_combo.setCurrentIndex(max(0, self.ui.person_combo.findData(chosen)))
        self._load()

    def choose(self, person_id: str) -> None:
        """Choose a person, and go to what comes next for them. The rules say why not, if they cannot be."""
        place = self.ui.person_combo.findData(person_id)
        if place < 0 and self._item is not None:
            self.acted.emit(partial(recusal.ask, item_id=self._item.id, person_id=person_id))
            return
        self.ui.person_combo.setCurrentIndex(place)
        self._load()
        (self.ui.own_view_combo if self._question() else self.ui.ask_button).setFocus()

    def _question(self) -> Recusal | None:
        person = self.ui.person_combo.currentData()
        asked = self._item.recusals if self._item else ()
        return next((question for question in asked if question.person == person), None)

    def _load(self) -> None:
        ui, question = self.ui, self._question()
        ui.ask_button.setVisible(question is None)
        for field, line in self._lines.items():
            text = str(getattr(question, field)) if question else ""
            if line.text() != text and not line.hasFocus():
                line.setText(text)
        vote = question.vote if question else None
        kind = kind_of(vote)
        figures = (vote.votes_for, vote.against, vote.blank) if vote else (0, 0, 0)
        combos = (ui.own_view_combo, ui.outcome_combo, ui.vote_combo)
        spins = (ui.for_spin, ui.against_spin, ui.blank_spin)
        blockers = [QSignalBlocker(each) for each in (*combos, *spins, ui.left_check)]
        ui.own_view_combo.setCurrentIndex(
            list(words.OWN_VIEWS).index(question.own_view if question else None)
        )
        ui.outcome_combo.setCurrentIndex(list(words.VIEWS).index(question.outcome if question else View.OPEN))
        ui.vote_combo.setCurrentIndex(kind)
        for spin, figure in zip(spins, figures, strict=True):
            spin.setValue(figure)
            spin.setEnabled(question is not None and kind == COUNTED)
        ui.left_check.setChecked(bool(question and question.left_room))
        for each in blockers:
            each.unblock()
        for part in (*self._lines.values(), *combos, ui.left_check, ui.withdraw_button):
            part.setEnabled(question is not None)
        if question and question.person == self._awaited:
            self._awaited = None
            ui.own_view_combo.setFocus()
        if self._meeting and self._item:
            count = len(recusal.deciders(self._meeting, self._item))
            ui.deciders_label.setText(f"{count} kan være med og avgjøre spørsmålet.")

    def _ask(self) -> None:
        if self._item and (person := self.ui.person_combo.currentData()):
            self.acted.emit(partial(recusal.ask, item_id=self._item.id, person_id=person))
            self._awaited = person

    def _type(self, field: TextField, text: str) -> None:
        if question := self._question():
            self.typed.emit(TextRef(field, question.id), text)

    def _note_own_view(self) -> None:
        self._settle(own_view=list(words.OWN_VIEWS)[self.ui.own_view_combo.currentIndex()])

    def _note_outcome(self) -> None:
        outcome = list(words.VIEWS)[self.ui.outcome_combo.currentIndex()]
        question = self._question()
        if question and outcome is View.RECUSED and question.left_room is None:
            self._settle(outcome=outcome, left_room=True)
        else:
            self._settle(outcome=outcome)

    def _note_vote(self) -> None:
        kind = self.ui.vote_combo.currentIndex()
        vote = None
        if kind == UNANIMOUS:
            vote = Vote(unanimous=True)
        elif kind == COUNTED:
            ui = self.ui
            vote = Vote(
                votes_for=ui.for_spin.value(), against=ui.against_spin.value(), blank=ui.blank_spin.value()
            )
        self._settle(vote=vote)

    def _settle(self, **answers: Any) -> None:
        if question := self._question():
            self.acted.emit(partial(recusal.settle, recusal_id=question.id, **answers))

    def _withdraw(self) -> None:
        if question := self._question():
            self.acted.emit(partial(recusal.withdraw, recusal_id=question.id))

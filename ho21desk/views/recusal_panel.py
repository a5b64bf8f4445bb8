"""Questions of recusal: raised for any case at any time, weighed, and settled by the others."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ho21desk.forms.recusal_panel import Ui_RecusalPanel
from ho21desk.model import AgendaItem, ItemKind, Meeting, Recusal, Role, TextField, TextRef, View, Vote
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import recusal
from ho21desk.views import words
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate

_MOST_ROWS = 4
_SIGNS = {
    View.OPEN: ("waiting", "quiet"),
    View.RECUSED: ("recusal", "warning"),
    View.NOT_RECUSED: ("done", "good"),
}


class RecusalPanel(QFrame):
    """Raises questions and notes how they were settled.

    Under the item on recusal it has the questions of the whole meeting, else those of the case.

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
        self._awaited: tuple[str, str] | None = None
        self._voted_on = ""
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui = self.ui
        ui.questions_view.setModel(self._model)
        ui.questions_view.setItemDelegate(self._delegate)
        ui.questions_view.selectionModel().currentChanged.connect(self._load)
        for view, word in words.OWN_VIEWS.items():
            ui.own_view_combo.addItem(word, view)
        for view, word in words.VIEWS.items():
            ui.outcome_combo.addItem(word, view)
        ground_edit = ui.ground_combo.lineEdit()
        assert ground_edit is not None
        ground_edit.setPlaceholderText("Velg, eller skriv med egne ord")
        self._lines: dict[TextField, QLineEdit] = {
            TextField.GROUND: ground_edit,
            TextField.REASON: ui.reason_edit,
            TextField.HANDLING: ui.handling_edit,
        }
        for field, line in self._lines.items():
            line.textEdited.connect(partial(self._type, field))
        ui.ground_combo.textActivated.connect(partial(self._type, TextField.GROUND))
        ui.ask_button.clicked.connect(self._ask)
        ui.recused_button.clicked.connect(lambda: self._agree(View.RECUSED))
        ui.not_recused_button.clicked.connect(lambda: self._agree(View.NOT_RECUSED))
        ui.own_view_combo.activated.connect(self._note_own_view)
        ui.outcome_combo.activated.connect(self._note_outcome)
        ui.left_check.toggled.connect(lambda left: self._settle(left_room=left))
        ui.vote_entry.voted.connect(self._note_vote)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.fold_button.clicked.connect(self.folded)
        self.setFocusProxy(ui.person_combo)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.vote_entry.dress(colours)

    def show_grounds(self, grounds: Sequence[str]) -> None:
        """Offer these legal bases; any other words may be written as well."""
        combo = self.ui.ground_combo
        written = combo.currentText()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems(list(grounds))
            combo.setEditText(written)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show the questions that belong to an item; the one chosen stays chosen."""
        another = self._item is None or self._item.id != item.id
        self._meeting, self._item = meeting, item
        self._offer(meeting, item, another=another)
        view, asked = self.ui.questions_view, self._questions()
        chosen = self._chosen()
        with QSignalBlocker(view.selectionModel()):
            self._model.show([_row(meeting, case, question) for case, question in asked])
            index = self._model.index_of(self._awaited_key(asked) or (chosen.id if chosen else None))
            view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        view.setVisible(bool(asked))
        rows = min(len(asked), _MOST_ROWS)
        view.setFixedHeight(rows * view.sizeHintForRow(0) + 2 * view.frameWidth() if asked else 0)
        self._load()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def choose(self, person_id: str) -> None:
        """Choose a person, and go to what comes next for them. The rules say why not, if they cannot be."""
        ui = self.ui
        place = ui.person_combo.findData(person_id)
        for case, question in self._questions():
            if question.person == person_id and case.id == ui.case_combo.currentData():
                ui.questions_view.setCurrentIndex(self._model.index_of(question.id))
                ui.own_view_combo.setFocus()
                return
        if place < 0:
            self._ask_about(person_id)
            return
        ui.person_combo.setCurrentIndex(place)
        ui.ask_button.setFocus()

    def _offer(self, meeting: Meeting, item: AgendaItem, *, another: bool) -> None:
        """Offer the cases and the people a question can be raised about; what was chosen stays."""
        ui = self.ui
        case = ui.case_combo.currentData()
        if another:
            case = None if item.kind is ItemKind.RECUSAL else item.id
        person = ui.person_combo.currentData()
        cases = [each for each in meeting.agenda if each.kind is not ItemKind.RECUSAL or each is item]
        first = next((each.id for each in cases if each.kind is ItemKind.CASE), item.id)
        with QSignalBlocker(ui.case_combo), QSignalBlocker(ui.person_combo):
            ui.case_combo.clear()
            for each in cases:
                ui.case_combo.addItem(f"{each.number} {each.title}", each.id)
            known = ui.case_combo.findData(case)
            ui.case_combo.setCurrentIndex(known if known >= 0 else ui.case_combo.findData(first))
            ui.person_combo.clear()
            for each_person in meeting.participants:
                if each_person.role in (Role.MEMBER, Role.DEPUTY):
                    ui.person_combo.addItem(each_person.name, each_person.id)
            ui.person_combo.setCurrentIndex(max(0, ui.person_combo.findData(person)))

    def _questions(self) -> list[tuple[AgendaItem, Recusal]]:
        if self._meeting is None or self._item is None:
            return []
        every = self._item.kind is ItemKind.RECUSAL
        cases = self._meeting.agenda if every else (self._item,)
        return [(case, question) for case in cases for question in case.recusals]

    def _chosen(self) -> Recusal | None:
        row = self._model.row(self.ui.questions_view.currentIndex())
        return next((asked for _, asked in self._questions() if row and asked.id == row.key), None)

    def _awaited_key(self, asked: Sequence[tuple[AgendaItem, Recusal]]) -> str | None:
        return next((each.id for case, each in asked if (case.id, each.person) == self._awaited), None)

    def _load(self, _index: QModelIndex | None = None) -> None:
        ui, question, meeting = self.ui, self._chosen(), self._meeting
        ui.question_host.setVisible(question is not None)
        if question is None or meeting is None:
            return
        case = next(case for case, asked in self._questions() if asked is question)
        for field, line in self._lines.items():
            text = str(getattr(question, field))
            if line.text() != text and not line.hasFocus():
                line.setText(text)
        ui.ground_combo.setToolTip(question.ground)
        blockers = [QSignalBlocker(each) for each in (ui.own_view_combo, ui.outcome_combo, ui.left_check)]
        ui.own_view_combo.setCurrentIndex(list(words.OWN_VIEWS).index(question.own_view))
        ui.outcome_combo.setCurrentIndex(list(words.VIEWS).index(question.outcome))
        ui.left_check.setChecked(bool(question.left_room))
        for blocker in blockers:
            blocker.unblock()
        limit = recusal.vote_limit(meeting, case, question)
        # A figure still being typed for the question before is told by this, and goes there.
        ui.vote_entry.show_vote(question.vote, limit=limit, owner=question.id)
        self._voted_on = question.id
        is_open = question.outcome is View.OPEN
        for button in (ui.recused_button, ui.not_recused_button):
            button.setVisible(is_open)
        ui.deciders_label.setText(_who_decides(meeting, case, question))
        if self._awaited == (case.id, question.person):
            self._awaited = None
            ui.recused_button.setFocus()

    def _ask(self) -> None:
        if person := self.ui.person_combo.currentData():
            self._ask_about(person)

    def _ask_about(self, person_id: str) -> None:
        case = self.ui.case_combo.currentData()
        self._awaited = (case, person_id)
        self.acted.emit(partial(recusal.ask, item_id=case, person_id=person_id))

    def _type(self, field: TextField, text: str) -> None:
        if question := self._chosen():
            self.typed.emit(TextRef(field, question.id), text)

    def _agree(self, outcome: View) -> None:
        """Settle the question as it most often is: all the others agree."""
        left = {"left_room": True} if outcome is View.RECUSED else {}
        self._settle(outcome=outcome, vote=Vote(unanimous=True), **left)
        self.ui.own_view_combo.setFocus()

    def _note_own_view(self) -> None:
        self._settle(own_view=list(words.OWN_VIEWS)[self.ui.own_view_combo.currentIndex()])

    def _note_outcome(self) -> None:
        outcome = list(words.VIEWS)[self.ui.outcome_combo.currentIndex()]
        question = self._chosen()
        if question and outcome is View.RECUSED and question.left_room is None:
            self._settle(outcome=outcome, left_room=True)
        else:
            self._settle(outcome=outcome)

    def _note_vote(self, vote: Vote | None) -> None:
        self.acted.emit(partial(recusal.settle, recusal_id=self._voted_on, vote=vote))

    def _settle(self, **answers: Any) -> None:
        if question := self._chosen():
            self.acted.emit(partial(recusal.settle, recusal_id=question.id, **answers))

    def _withdraw(self) -> None:
        if question := self._chosen():
            self.acted.emit(partial(recusal.withdraw, recusal_id=question.id))


def _row(meeting: Meeting, case: AgendaItem, question: Recusal) -> Row:
    sign, tone = _SIGNS[question.outcome]
    name, outcome = meeting.participant(question.person).name, words.VIEWS[question.outcome].lower()
    return Row(
        key=question.id,
        sign=sign,
        tone=tone,
        text=f"{name} · sak {case.number}",
        quiet=outcome,
        spoken=f"{name}, sak {case.number}, {outcome}",
        described=case.title,
        quiet_tone="warning" if question.outcome is View.RECUSED else "quiet",
    )


def _who_decides(meeting: Meeting, case: AgendaItem, question: Recusal) -> str:
    """Return who may decide a question, in figures and names."""
    limit = recusal.vote_limit(meeting, case, question)
    if recusal.everybody_decides(meeting, case, question):
        return f"For få blir igjen uten dem det gjelder: alle {limit} møtende avgjør."
    asked = [meeting.participant(other.person).name for other in case.recusals]
    return f"{limit} avgjør, uten {words.listed(asked)}."

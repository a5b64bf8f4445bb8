"""One question of recusal: what it is about, who may decide it, and how it was settled."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ho21desk.forms.question_form import Ui_QuestionForm
from ho21desk.model import AgendaItem, Meeting, Recusal, TextField, TextRef, View, Vote
from ho21desk.rules import recusal
from ho21desk.views import words
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.naming import tell_in_full


class QuestionForm(QWidget):
    """Takes down what is said of a question and how the others decided.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_QuestionForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._question: Recusal | None = None
        for view, word in words.OWN_VIEWS.items():
            ui.own_view_combo.addItem(tr(word), view)
        for view, word in words.VIEWS.items():
            ui.outcome_combo.addItem(tr(word), view)
        ground_edit = ui.ground_combo.lineEdit()
        assert ground_edit is not None
        ground_edit.setPlaceholderText(tr("Velg, eller skriv med egne ord"))
        # What is typed is meant as it is typed.
        ui.ground_combo.setCompleter(None)  # type: ignore[arg-type]
        tell_in_full(ui.ground_combo)
        self._lines: dict[TextField, QLineEdit] = {
            TextField.GROUND: ground_edit,
            TextField.REASON: ui.reason_edit,
            TextField.HANDLING: ui.handling_edit,
        }
        for field, line in self._lines.items():
            line.textEdited.connect(partial(self._type, field))
        ui.ground_combo.textActivated.connect(partial(self._type, TextField.GROUND))
        ui.recused_button.clicked.connect(lambda: self._agree(View.RECUSED))
        ui.not_recused_button.clicked.connect(lambda: self._agree(View.NOT_RECUSED))
        ui.own_view_combo.activated.connect(self._note_own_view)
        ui.outcome_combo.activated.connect(self._note_outcome)
        ui.left_check.toggled.connect(lambda left: self._settle(left_room=left))
        ui.vote_entry.voted.connect(lambda vote: self._settle(vote=vote))
        ui.withdraw_button.clicked.connect(self._withdraw)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.vote_entry.dress(colours)

    def show_grounds(self, grounds: Sequence[str]) -> None:
        """Offer these legal bases; any other words may be written as well."""
        combo = self.ui.ground_combo
        written = combo.currentText()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems(list(grounds))
            combo.setEditText(written)
        longest = max(map(combo.fontMetrics().horizontalAdvance, grounds), default=0)
        combo.view().setMinimumWidth(longest + 32)

    def show_question(self, meeting: Meeting, case: AgendaItem, question: Recusal) -> None:
        """Show a question about a case. What is being typed in it stays as it is typed."""
        ui = self.ui
        another = self._question is None or self._question.id != question.id
        # A figure still being typed for the question before is told by this, and goes there.
        limit = recusal.vote_limit(meeting, case, question)
        ui.vote_entry.show_vote(question.vote, limit=limit, owner=question.id)
        self._question = question
        for field, line in self._lines.items():
            text = str(getattr(question, field))
            line.setToolTip(text)
            if line.text() != text and (another or not line.hasFocus()):
                line.setText(text)
                line.setCursorPosition(0)  # the beginning tells more than the end
        blockers = [QSignalBlocker(each) for each in (ui.own_view_combo, ui.outcome_combo, ui.left_check)]
        ui.own_view_combo.setCurrentIndex(list(words.OWN_VIEWS).index(question.own_view))
        ui.outcome_combo.setCurrentIndex(list(words.VIEWS).index(question.outcome))
        ui.left_check.setChecked(bool(question.left_room))
        for blocker in blockers:
            blocker.unblock()
        for button in (ui.recused_button, ui.not_recused_button):
            button.setVisible(question.outcome is View.OPEN)
        ui.deciders_label.setText(_who_decides(meeting, case, question))

    def begin(self) -> None:
        """Put the focus where an open question is most often settled."""
        self.ui.recused_button.setFocus()

    def _type(self, field: TextField, text: str) -> None:
        if self._question:
            self.typed.emit(TextRef(field, self._question.id), text)

    def _agree(self, outcome: View) -> None:
        """Settle the question as it most often is: all the others agree."""
        left = {"left_room": True} if outcome is View.RECUSED else {}
        self._settle(outcome=outcome, vote=Vote(unanimous=True), **left)
        self.ui.own_view_combo.setFocus()

    def _note_own_view(self) -> None:
        self._settle(own_view=list(words.OWN_VIEWS)[self.ui.own_view_combo.currentIndex()])

    def _note_outcome(self) -> None:
        outcome = list(words.VIEWS)[self.ui.outcome_combo.currentIndex()]
        if self._question and outcome is View.RECUSED and self._question.left_room is None:
            self._settle(outcome=outcome, left_room=True)
        else:
            self._settle(outcome=outcome)

    def _settle(self, **answers: Any) -> None:
        if self._question:
            self.acted.emit(partial(recusal.settle, recusal_id=self._question.id, **answers))

    def _withdraw(self) -> None:
        if self._question:
            self.acted.emit(partial(recusal.withdraw, recusal_id=self._question.id))


def _who_decides(meeting: Meeting, case: AgendaItem, question: Recusal) -> str:
    """Return who may decide a question now, or how many could when it was settled."""
    everybody = recusal.everybody_decides(meeting, case, question)
    if question.outcome is not View.OPEN:
        limit = recusal.vote_limit(meeting, case, question)
        where = (
            tr(" i sak {settled_in}").format(settled_in=question.settled_in)
            if question.settled_in is not None
            else ""
        )
        if everybody:
            return tr(
                "For få var igjen uten dem det gjaldt: alle {limit} møtende kunne avgjøre det{where}."
            ).format(limit=limit, where=where)
        return tr("{limit} kunne være med og avgjøre det{where}.").format(limit=limit, where=where)
    count = len(recusal.deciders(meeting, case))
    if everybody:
        return tr("For få til å være vedtaksført uten dem det gjelder: alle {count} møtende avgjør.").format(
            count=count
        )
    here = len(recusal.deciders(meeting, replace(case, recusals=())))
    asked = [meeting.participant(other.person).name for other in case.recusals]
    return tr("{count} av {here} avgjør, uten {listed}.").format(
        count=count, here=here, listed=words.listed(asked)
    )

"""Questions of recusal: raised for any case at any time, and gone through one by one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.recusal_panel import Ui_RecusalPanel
from ho21desk.model import AgendaItem, ItemKind, Meeting, Recusal, Role, View
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import recusal
from ho21desk.views import words
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.naming import tell_in_full
from ho21desk.views.row_delegate import RowDelegate

_MOST_ROWS = 4
_SIGNS = {
    View.OPEN: ("waiting", "quiet"),
    View.RECUSED: ("recusal", "warning"),
    View.NOT_RECUSED: ("done", "good"),
}


class RecusalPanel(QFrame):
    """Raises questions, lists them, and shows the chosen one in its form.

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
        self._raised_for: str | None = None
        self._awaited: tuple[str, str] | None = None
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui = self.ui
        self.form = ui.question_form
        ui.questions_view.setModel(self._model)
        ui.questions_view.setItemDelegate(self._delegate)
        ui.questions_view.selectionModel().currentChanged.connect(self._load)
        ui.ask_button.clicked.connect(self._ask)
        ui.fold_button.clicked.connect(self.folded)
        self.form.acted.connect(self.acted)
        self.form.typed.connect(self.typed)
        self.form.ui.withdraw_button.clicked.connect(ui.person_combo.setFocus)
        self.setFocusProxy(ui.person_combo)
        tell_in_full(ui.case_combo, ui.person_combo)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.form.dress(colours)

    def show_grounds(self, grounds: Sequence[str]) -> None:
        """Offer these legal bases; any other words may be written as well."""
        self.form.show_grounds(grounds)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show the questions that belong to an item; the one chosen stays chosen."""
        another = self._item is None or self._item.id != item.id
        self._meeting, self._item = meeting, item
        self._offer(meeting, item, another=another)
        view, asked, chosen = self.ui.questions_view, self._questions(), self._chosen()
        awaited = next((each for case, each in asked if (case.id, each.person) == self._awaited), None)
        wanted = awaited or (chosen and chosen[1])
        with QSignalBlocker(view.selectionModel()):
            self._model.show([_row(meeting, item, case, question) for case, question in asked])
            index = self._model.index_of(wanted.id if wanted else None)
            view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        view.setVisible(bool(asked))
        rows = min(len(asked), _MOST_ROWS)
        view.setFixedHeight(rows * view.sizeHintForRow(0) + 2 * view.frameWidth() if asked else 0)
        self._load()
        if awaited:
            self._awaited = None
            self.form.begin()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        if sentence:
            self._awaited = None
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def choose(self, person_id: str) -> None:
        """Choose a person, and go to what comes next for them. The rules say why not, if they cannot be."""
        ui = self.ui
        for case, question in self._questions():
            if question.person == person_id and case.id == ui.case_combo.currentData():
                ui.questions_view.setCurrentIndex(self._model.index_of(question.id))
                self.form.ui.own_view_combo.setFocus()
                return
        place = ui.person_combo.findData(person_id)
        if place < 0:
            self._ask_about(person_id)
            return
        ui.person_combo.setCurrentIndex(place)
        ui.ask_button.setFocus()

    def _offer(self, meeting: Meeting, item: AgendaItem, *, another: bool) -> None:
        """Offer the cases and the people a question can be raised about; what was chosen stays.

        Under the item on recusal that is also what was chosen there before.
        """
        ui = self.ui
        case, person = ui.case_combo.currentData(), ui.person_combo.currentData()
        if another:
            case = self._raised_for if item.kind is ItemKind.RECUSAL else item.id
        cases = [each for each in meeting.agenda if each.kind is not ItemKind.RECUSAL or each is item]
        first = next((each.id for each in cases if each.kind is ItemKind.CASE), item.id)
        people = [each for each in meeting.participants if each.role in (Role.MEMBER, Role.DEPUTY)]
        with QSignalBlocker(ui.case_combo), QSignalBlocker(ui.person_combo):
            ui.case_combo.clear()
            for each in cases:
                ui.case_combo.addItem(f"{each.number} {each.title}", each.id)
            known = ui.case_combo.findData(case)
            ui.case_combo.setCurrentIndex(known if known >= 0 else ui.case_combo.findData(first))
            ui.person_combo.clear()
            for someone in people:
                ui.person_combo.addItem(someone.name, someone.id)
            ui.person_combo.setCurrentIndex(max(0, ui.person_combo.findData(person)))

    def _questions(self) -> Sequence[tuple[AgendaItem, Recusal]]:
        if self._meeting is None or self._item is None:
            return []
        every = self._item.kind is ItemKind.RECUSAL
        cases = self._meeting.agenda if every else (self._item,)
        return [(case, question) for case in cases for question in case.recusals]

    def _chosen(self) -> tuple[AgendaItem, Recusal] | None:
        row = self._model.row(self.ui.questions_view.currentIndex())
        return next(((case, asked) for case, asked in self._questions() if row and asked.id == row.key), None)

    def _load(self, _index: QModelIndex | None = None) -> None:
        chosen = self._chosen()
        self.form.setVisible(chosen is not None)
        if chosen and self._meeting:
            self.form.show_question(self._meeting, *chosen)

    def _ask(self) -> None:
        if person := self.ui.person_combo.currentData():
            self._ask_about(person)

    def _ask_about(self, person_id: str) -> None:
        case = self.ui.case_combo.currentData()
        if self._item and self._item.kind is ItemKind.RECUSAL:
            self._raised_for = case
        self._awaited = (case, person_id)
        self.acted.emit(partial(recusal.ask, item_id=case, person_id=person_id))


def _row(meeting: Meeting, shown: AgendaItem, case: AgendaItem, question: Recusal) -> Row:
    """Return a row for a question, with its case where that is not the one shown."""
    sign, tone = _SIGNS[question.outcome]
    name, outcome = meeting.participant(question.person).name, tr(words.VIEWS[question.outcome]).lower()
    return Row(
        key=question.id,
        sign=sign,
        tone=tone,
        text=name
        if case.id == shown.id
        else tr("{name} · sak {number}").format(name=name, number=case.number),
        quiet=outcome,
        spoken=tr("{name}, sak {number}, {outcome}").format(name=name, number=case.number, outcome=outcome),
        described=case.title,
        quiet_tone="warning" if question.outcome is View.RECUSED else "quiet",
    )

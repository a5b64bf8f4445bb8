"""Looking at what was found in papers, case by case, beside where it was found, before it lands."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from ho21desk.forms.review_panel import Ui_ReviewPanel
from ho21desk.model import Meeting
from ho21desk.papers import review
from ho21desk.papers.cases import Found
from ho21desk.papers.numbers import read_printed
from ho21desk.papers.review import Candidate, Standing
from ho21desk.qtmodels.rows import RowModel
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.views import paper_words, words
from ho21desk.views.look import Colours
from ho21desk.views.review_rows import Reading, Unread, case_row, is_unsure, said, unread_row
from ho21desk.views.ticking import TickingDelegate

_WIDTHS = (340, 560, 420)


class ReviewPanel(QWidget):
    """Lists the cases that were found; the chosen one can be corrected, beside its paper.

    Signals:
        acted: the act of `rules` that takes the cases in.
        meeting_wanted: the MeetingNumber that the cases name, to be opened, or made if there is none.
        emptied: nothing is left to look at.
    """

    acted = Signal(object)
    meeting_wanted = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReviewPanel()
        self.ui.setupUi(self)
        self._meeting: Meeting | None = None
        self._reading = Reading()
        self._wanted: MeetingNumber | None = None
        self._standings: dict[str, Standing] = {}
        self._model = RowModel(self)
        self._delegate = TickingDelegate(self, two_lines=True)
        ui = self.ui
        view = ui.cases_view
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._load)
        self._delegate.ticked.connect(self._tick)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._go_on)
        ui.splitter.setSizes(list(_WIDTHS))
        ui.paper_form.corrected.connect(self._correct)
        ui.paper_form.done.connect(self._go_on)
        ui.accept_button.clicked.connect(self._accept)
        ui.clear_button.clicked.connect(self._clear)
        ui.meeting_button.clicked.connect(lambda: self.meeting_wanted.emit(self._wanted))
        self.setFocusProxy(view)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not self._reading.entries

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.cases_view.viewport().update()
        self.ui.source_view.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what the cases come to in a meeting, as it is now."""
        self._meeting = meeting
        self._show()

    def show_found(self, key: str, found: Found) -> None:
        """Add what was found in a paper. One that was read before gives way to what it says now."""
        name = found.source.name or paper_words.PASTED
        unread = Unread(key, name, paper_words.without_cases(name))
        self._reading.put(key, review.candidates(found.source, found.cases) or (unread,))
        self._show()

    def show_failure(self, key: str, name: str, sentence: str) -> None:
        """Add a paper that was not read, and why."""
        self._reading.put(key, (Unread(key, name or paper_words.PASTED, sentence),))
        self._show()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    # What is shown

    def _show(self) -> None:
        """Show the list; the chosen row stays chosen."""
        ui, chosen, cases = self.ui, self._model.row(self.ui.cases_view.currentIndex()), self._reading.cases
        self._standings = review.standings(cases, self._meeting, datetime.now())
        with QSignalBlocker(ui.cases_view.selectionModel()):
            self._model.show(
                [
                    unread_row(each) if isinstance(each, Unread) else case_row(each, self._standings[each.id])
                    for each in self._reading.entries
                ]
            )
            index = self._model.index_of(chosen.key if chosen else None)
            ui.cases_view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        ui.cases_view.viewport().update()
        landing = sum(standing.lands for standing in self._standings.values())
        ui.accept_button.setText(f"Legg inn i sakslisten ({words.several(landing, 'sak', 'saker')})")
        ui.accept_button.setEnabled(landing > 0)
        unsure = sum(is_unsure(case, self._standings[case.id]) for case in cases)
        ui.summary_label.setText(_summary(len(cases), unsure))
        self._offer_meeting()
        self._load()

    def _offer_meeting(self) -> None:
        """Offer the way to the meeting that the cases are for, if it is not the one that is open."""
        meeting, self._wanted = self._meeting, review.meeting_of(self._reading.cases)
        is_open = bool(meeting and not meeting.practice and self._wanted == (meeting.number, meeting.year))
        self.ui.meeting_button.setVisible(self._wanted is not None and not is_open)
        self.ui.meeting_button.setText(f"Åpne eller lag møte {self._wanted}")

    def _load(self, _index: QModelIndex | None = None) -> None:
        """Show the chosen case in its form, and where it was found."""
        ui, row, case = self.ui, self._model.row(self.ui.cases_view.currentIndex()), self._case()
        ui.form_area.setVisible(case is not None)
        if case:
            ui.effect_label.setText(said(case, self._standings[case.id], self._reading.cases))
            ui.paper_form.show_case(case)
            ui.source_label.setText(paper_words.place(case))
            ui.source_view.show_lines(case.source, case.found.first, case.found.last)
        else:
            ui.effect_label.setText(row.quiet if row else "")
            ui.source_label.clear()
            ui.source_view.show_nothing()
        _show_tone(ui.effect_label, is_warning=row is not None and row.tone == "warning")

    def _case(self) -> Candidate | None:
        """Return the case that is chosen in the list."""
        row = self._model.row(self.ui.cases_view.currentIndex())
        return self._reading.case(row.key if row else None)

    # What the person does

    def _correct(self, name: str, value: object) -> None:
        case, meeting = self._case(), self._meeting
        if case is None:
            return
        corrected = case.corrected | {name}
        if name == "number":
            of_meeting = MeetingNumber(meeting.number, meeting.year) if meeting else None
            changed = replace(case, number=read_printed(str(value), of_meeting), corrected=corrected)
        else:
            facts: dict[str, Any] = {name: value}
            changed = replace(case, paper=replace(case.paper, **facts), corrected=corrected)
        self._reading.change([changed])
        self._show()

    def _tick(self, key: str) -> None:
        if case := self._reading.case(key):
            taken = self._standings[case.id].is_taken
            self._reading.change(review.choose(case, self._reading.cases, taken=not taken))
            self._show()

    def _go_on(self) -> None:
        """Go to the next case, from the chosen one on and round, that somebody should look at."""
        ui, cases, case = self.ui, self._reading.cases, self._case()
        place = cases.index(case) + 1 if case else 0
        for each in cases[place:] + cases[:place]:
            if is_unsure(each, self._standings[each.id]):
                ui.cases_view.setCurrentIndex(self._model.index_of(each.id))
                ui.cases_view.setFocus()
                ui.form_area.ensureWidgetVisible(ui.paper_form.first_doubt())
                return

    def _accept(self) -> None:
        self.show_refusal("")
        self.acted.emit(
            review.taking_in([case for case in self._reading.cases if self._standings[case.id].lands])
        )

    def _clear(self) -> None:
        self._reading.clear()
        self.ui.paper_form.forget()
        self._show()
        self.emptied.emit()


def _show_tone(label: QLabel, *, is_warning: bool) -> None:
    """Dress a label as something to look at, or as something to know."""
    if bool(label.property("banner")) != is_warning:
        label.setProperty("banner", is_warning)
        label.setProperty("prompt", not is_warning)
        label.style().unpolish(label)
        label.style().polish(label)


def _summary(cases: int, unsure: int) -> str:
    found = f"{words.several(cases, 'sak', 'saker')} funnet"
    if not unsure:
        return f"{found}."
    return f"{found}, {unsure} å se på. Enter går til neste, mellomrom tar med eller utelater."

"""What a list would do to the register, looked at before it is kept."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.proposal_panel import Ui_ProposalPanel
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules.proposing import Candidate, Proposal
from ho21desk.views import people_words, words
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.ticking import TickingDelegate


class ProposalPanel(QWidget):
    """Lists who was found, those first who are asked about, then the rows that were not read.

    Signals:
        accepted: a Proposal without those left out, and the answers to what was asked.
        done: nothing is left to look at.
    """

    accepted = Signal(object, object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProposalPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._proposal = Proposal(())
        self._same: dict[str, str | None] = {}
        self._rejected: dict[str, int] = {}
        self._left_out: set[str] = set()
        self._model = RowModel(self)
        self._delegate = TickingDelegate(self, two_lines=False)
        ui.found_view.setModel(self._model)
        ui.found_view.setItemDelegate(self._delegate)
        ui.found_view.selectionModel().currentChanged.connect(self._load)
        self._delegate.ticked.connect(self._tick)
        ui.same_button.clicked.connect(self._answer_same)
        ui.other_button.clicked.connect(self._answer_other)
        ui.leave_button.clicked.connect(lambda: self.done.emit())
        ui.accept_button.clicked.connect(self._accept)
        self.setFocusProxy(ui.found_view)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.found_view.viewport().update()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what was found, instead of what was found before."""
        self._proposal = proposal
        self._same, self._rejected, self._left_out = {}, {}, set()
        self._show()
        self.ui.found_view.setCurrentIndex(self._model.index(0))

    def _show(self) -> None:
        """Show the list; the chosen row stays chosen."""
        ui, proposal = self.ui, self._proposal
        asked = {each.found.id for each in proposal.asked}
        rest = [each for each in proposal.candidates if each.found.id not in asked]
        with QSignalBlocker(ui.found_view.selectionModel()):
            self._model.show(
                [
                    *map(self._row, proposal.asked),
                    *map(people_words.unread_row, proposal.unread),
                    *map(self._row, rest),
                ]
            )
        ui.found_view.viewport().update()
        unanswered = sum(each.found.id not in self._same for each in proposal.asked)
        ui.summary_label.setText(people_words.summary(proposal, unanswered))
        landing = sum(self._lands(each) for each in proposal.candidates)
        ui.accept_button.setText(
            tr("Ta inn i registeret ({several})").format(
                several=words.several(landing, tr("person"), tr("personer"))
            )
        )
        ui.accept_button.setEnabled(landing > 0)
        self._load()

    def _row(self, each: Candidate) -> Row:
        answer = None
        if each.found.id in self._same:
            wanted = self._same[each.found.id]
            answer = next(
                (tr("samme som {name}").format(name=like.name) for like in each.like if like.id == wanted),
                tr("en annen"),
            )
        return people_words.candidate_row(each, taken=self._lands(each), answer=answer)

    def _lands(self, each: Candidate) -> bool:
        is_open = bool(each.like) and each.found.id not in self._same
        return not is_open and each.found.id not in self._left_out

    def _load(self, _index: QModelIndex | None = None) -> None:
        """Ask about the chosen one, or say what becomes of them."""
        ui, row, each = self.ui, self._model.row(self.ui.found_view.currentIndex()), self._chosen()
        is_asked = each is not None and bool(each.like)
        for button in (ui.same_button, ui.other_button):
            button.setVisible(is_asked)
        if each and is_asked:
            like = each.like[self._rejected.get(each.found.id, 0)]
            said = f"{each.found.name}: {people_words.likeness(like, people_words.term(like) or tr('kjent'))}"
            for button in (ui.same_button, ui.other_button):
                button.setAccessibleDescription(said)
        else:
            said = f"{row.text}, {row.described}." if row else ""
        ui.said_label.setText(said)

    def _chosen(self) -> Candidate | None:
        row = self._model.row(self.ui.found_view.currentIndex())
        return next((each for each in self._proposal.candidates if row and each.found.id == row.key), None)

    def _tick(self, key: str) -> None:
        self._left_out ^= {key}
        self._show()

    def _answer_same(self) -> None:
        if each := self._chosen():
            self._answer(each, each.like[self._rejected.get(each.found.id, 0)].id)

    def _answer_other(self) -> None:
        """It is somebody else: ask about the next one, if more are alike."""
        if each := self._chosen():
            rejected = self._rejected.get(each.found.id, 0) + 1
            if rejected < len(each.like):
                self._rejected[each.found.id] = rejected
                self._same.pop(each.found.id, None)
                self._show()
            else:
                self._rejected[each.found.id] = 0
                self._answer(each, None)

    def _answer(self, each: Candidate, same: str | None) -> None:
        """Note an answer, and go on to the next question."""
        self._same[each.found.id] = same
        self._left_out.discard(each.found.id)
        self._show()
        still = next((other for other in self._proposal.asked if other.found.id not in self._same), None)
        if still:
            self.ui.found_view.setCurrentIndex(self._model.index_of(still.found.id))
        else:
            self.ui.accept_button.setFocus()

    def _accept(self) -> None:
        taken = tuple(each for each in self._proposal.candidates if self._lands(each))
        self.accepted.emit(replace(self._proposal, candidates=taken), dict(self._same))
        self.done.emit()

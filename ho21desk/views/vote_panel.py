"""The vote on a case's decision. Off the path: this council agrees by consensus."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.vote_panel import Ui_VotePanel
from ho21desk.model import AgendaItem, Meeting, Vote
from ho21desk.rules import deciding
from ho21desk.rules.presence import voters

NONE, UNANIMOUS, COUNTED = range(3)
KINDS = ("Ingen votering", "Enstemmig", "Talt opp")


def kind_of(vote: Vote | None) -> int:
    """Return which of `KINDS` a vote is."""
    if vote is None:
        return NONE
    return UNANIMOUS if vote.unanimous else COUNTED


class VotePanel(QFrame):
    """Notes how a decision was voted on.

    Signals:
        acted: an act of `rules`.
        folded: the person is done here.
    """

    acted = Signal(object)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VotePanel()
        self.ui.setupUi(self)
        self._item: AgendaItem | None = None
        self.ui.kind_combo.addItems(KINDS)
        self.ui.kind_combo.activated.connect(self._vote)
        for spin in (self.ui.for_spin, self.ui.against_spin, self.ui.blank_spin):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._vote)
        self.ui.note_edit.editingFinished.connect(self._vote)
        self.ui.fold_button.clicked.connect(self.folded)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show the vote of an item."""
        may_vote = len(voters(meeting, item))
        self.ui.voters_label.setText(f"{may_vote} kan stemme i saken nå.")
        if self._item is not None and self._item.id == item.id and self._item.vote == item.vote:
            return
        self._item, vote = item, item.vote
        with QSignalBlocker(self.ui.kind_combo):
            self.ui.kind_combo.setCurrentIndex(kind_of(vote))
        figures = (vote.votes_for, vote.against, vote.blank) if vote else (0, 0, 0)
        spins = (self.ui.for_spin, self.ui.against_spin, self.ui.blank_spin)
        for spin, figure in zip(spins, figures, strict=True):
            with QSignalBlocker(spin):
                spin.setValue(figure)
                spin.setEnabled(self.ui.kind_combo.currentIndex() == COUNTED)
        self.ui.note_edit.setText(vote.note if vote else "")
        self.ui.note_edit.setEnabled(vote is not None)

    def _vote(self) -> None:
        if self._item is None:
            return
        kind = self.ui.kind_combo.currentIndex()
        vote = None
        if kind == UNANIMOUS:
            vote = Vote(unanimous=True, note=self.ui.note_edit.text())
        elif kind == COUNTED:
            vote = Vote(
                votes_for=self.ui.for_spin.value(),
                against=self.ui.against_spin.value(),
                blank=self.ui.blank_spin.value(),
                note=self.ui.note_edit.text(),
            )
        self.acted.emit(partial(deciding.vote_on, item_id=self._item.id, vote=vote))

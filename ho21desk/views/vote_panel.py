"""The vote on a case's decision. Off the path: this council agrees by consensus."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.vote_panel import Ui_VotePanel
from ho21desk.model import AgendaItem, Meeting, TextField, TextRef, Vote
from ho21desk.rules import deciding
from ho21desk.rules.presence import recused_in, voters, votes_at
from ho21desk.views import words
from ho21desk.views.decision_list import DecisionEdit
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.text_editor import TextDocuments


class VotePanel(QFrame):
    """Notes how a decision was voted on, and what the minority wants entered.

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
        self.ui = Ui_VotePanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._item: AgendaItem | None = None
        self._note = ""
        self.dissent_edit = DecisionEdit(TextDocuments(self), self)
        self.dissent_edit.setAccessibleName(tr("Dissens"))
        self.dissent_edit.setPlaceholderText(tr("Slik mindretallet ønsker det ført"))
        self.dissent_edit.typed.connect(self.typed)
        ui.words_layout.addWidget(self.dissent_edit, 1, 1)
        ui.vote_entry.voted.connect(self._vote)
        ui.note_edit.editingFinished.connect(self._annotate)
        ui.fold_button.clicked.connect(self.folded)
        self.setFocusProxy(ui.vote_entry)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.vote_entry.dress(colours)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show the vote of an item. What was just entered about another is told first."""
        ui, vote = self.ui, item.vote
        another = self._item is None or self._item.id != item.id
        if another:
            ui.vote_entry.finish()
            self._annotate()
        ui.vote_entry.show_vote(
            vote,
            limit=votes_at(meeting, item, recused_in(item)),
            people=deciding.may_vote_in(meeting, item),
            casting=meeting.rules.casting_vote,
            owner=item.id,
        )
        self._item = item
        self._show_note(vote, another=another)
        self._show_voters(meeting, item)
        self.dissent_edit.show_text(TextRef(TextField.DISSENT, item.id), item.dissent)
        self.dissent_edit.fit()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def _show_note(self, vote: Vote | None, *, another: bool) -> None:
        """Show the note of a vote. Without a vote it waits for one out of sight."""
        edit = self.ui.note_edit
        for part in (self.ui.note_caption, edit):
            part.setVisible(vote is not None)
        note = vote.note if vote else "" if another else self._note
        if another or (note != self._note and not edit.hasFocus()):
            self._note = note
            edit.setText(note)

    def _show_voters(self, meeting: Meeting, item: AgendaItem) -> None:
        said = tr("{count} kan stemme i saken nå.").format(count=len(voters(meeting, item)))
        out = recused_in(item)
        names = [person.name for person in meeting.participants if person.id in out]
        if names:
            said += tr(" {names} er {state}.").format(
                names=words.listed(names), state=tr("inhabile") if len(names) > 1 else tr("inhabil")
            )
        self.ui.voters_label.setText(said)

    def _vote(self, vote: Vote | None) -> None:
        if vote is not None:
            self._note = self.ui.note_edit.text()
            vote = replace(vote, note=self._note)
        self._act(vote)

    def _annotate(self) -> None:
        vote, note = self.ui.vote_entry.vote, self.ui.note_edit.text()
        if vote is not None and note != self._note:
            self._note = note
            self._act(replace(vote, note=note))

    def _act(self, vote: Vote | None) -> None:
        if self._item is not None:
            self.acted.emit(partial(deciding.vote_on, item_id=self._item.id, vote=vote))

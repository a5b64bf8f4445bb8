"""The case in the middle: number and title always above what is being written."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.case_panel import Ui_CasePanel
from ho21desk.model import AgendaItem, Meeting, Place, TextField, TextRef
from ho21desk.rules import deciding, running
from ho21desk.views import paper, words
from ho21desk.views.case_banners import CaseBanners
from ho21desk.views.decision_list import DecisionList
from ho21desk.views.freezing import hold_texts
from ho21desk.views.language import tr
from ho21desk.views.look import Colours, scaled, sign
from ho21desk.views.text_editor import TextDocuments, TextEditor

_GATHER_MILLISECONDS = 100  # what is typed is on disk well within 250 ms, and a key costs little
_LEAST_MARGIN = 28
_TEXT_WIDTH = 820
"""Some ninety letters a line, at 100 %: a wider text is slower to read."""


class CasePanel(QFrame):
    """Shows one case and takes down what is said and decided in it.

    Signals:
        typed: a TextRef and its new text; never emitted while loading.
        acted: an act of `rules`.
        return_wanted: the person wants to see the case that is being handled.
    """

    typed = Signal(object, str)
    acted = Signal(object)
    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CasePanel()
        self.ui.setupUi(self)
        ui = self.ui
        self.item: AgendaItem | None = None
        self._meeting: Meeting | None = None
        self._paper: str | None = None
        self._documents = TextDocuments(self, _GATHER_MILLISECONDS)
        self._documents.typed.connect(self.typed)
        ui.discussion_edit.use_documents(self._documents)
        ui.discussion_edit.setPlaceholderText(tr("Hva som ble sagt i saken"))
        ui.discussion_edit.typed.connect(self.typed)
        self._decisions = DecisionList(ui.decision_layout, ui.decision_host, self._documents, self.typed)
        ui.decision_layout.addStretch()
        self._banners = CaseBanners(ui)
        for button in (ui.reopen_button, ui.previous_button, ui.next_button, ui.close_button):
            button.hide()  # until a meeting asks for it
        ui.paper_button.toggled.connect(ui.paper_browser.setVisible)
        ui.return_button.clicked.connect(self.return_wanted)
        ui.proposal_button.clicked.connect(self.use_proposal)
        ui.new_decision_button.clicked.connect(self.add_decision)
        ui.vote_button.clicked.connect(self.toggle_vote)
        ui.recusal_button.clicked.connect(self.toggle_recusal)
        ui.vote_panel.dissent_edit.use_documents(self._documents)
        ui.vote_panel.typed.connect(self.typed)
        ui.recusal_panel.typed.connect(self.typed)
        for panel in (ui.recusal_panel, ui.vote_panel, ui.presence_panel):
            panel.acted.connect(self.acted)
        ui.panels_area.take(ui.recusal_panel, ui.vote_panel, ui.presence_panel)
        ui.panels_area.folded.connect(self.focus_discussion)
        for button, act in (
            (ui.start_button, running.start),
            (ui.next_button, running.go_on),
            (ui.previous_button, running.go_back),
            (ui.close_button, running.close),
            (ui.reopen_button, running.reopen),
        ):
            button.clicked.connect(partial(self._act, act))

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        ratio = self.devicePixelRatioF()
        self._banners.dress(colours, ratio)
        size = scaled(16)
        fold = QIcon(sign("folded", colours.quiet, size, ratio))
        fold.addPixmap(sign("unfolded", colours.quiet, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
        self.ui.paper_button.setIcon(fold)
        self.ui.paper_button.setIconSize(QSize(size, size))
        self.ui.vote_panel.dress(colours)
        self.ui.recusal_panel.dress(colours)

    def tell_typed(self) -> None:
        """Have told what was typed and not told yet."""
        self._documents.tell_now()

    @property
    def place(self) -> Place | None:
        """Where the person is."""
        if self.item is None:
            return None
        focus = self.window().focusWidget()
        if isinstance(focus, TextEditor) and isinstance(focus.key, TextRef) and self.isAncestorOf(focus):
            return Place(self.item.id, focus.key, focus.textCursor().position())
        return Place(self.item.id)

    def go_to(self, place: Place) -> None:
        """Put the cursor where the person was in this case; in the discussion if that text is gone."""
        editor = self._editor(place.text) or self.ui.discussion_edit
        if place.text and place.text == editor.key:
            editor.move_to(place.position)
        editor.setFocus()

    def forget(self) -> None:
        """Let go of the texts of a meeting that is no longer open."""
        self.item = None
        self._documents.forget()

    def show_item(self, meeting: Meeting, item: AgendaItem, now: datetime) -> None:
        """Show a case. Texts that are in the window already stay as they are there."""
        ui = self.ui
        another = self.item is None or self.item.id != item.id
        if another:
            self.tell_typed()  # before its editors are put to other use
        self.item, self._meeting = item, meeting
        ui.number_label.setText(tr("Sak {numbered}").format(numbered=words.numbered(meeting, item)))
        ui.title_label.setText(item.title)
        self.show_time(now)
        self._banners.show(meeting, item)
        self._show_stage(meeting)
        if (told := paper.html(item)) != self._paper:
            self._paper = told
            ui.paper_browser.setHtml(told)
            ui.paper_button.setVisible(bool(item.background or item.proposal or item.enclosures))
            ui.paper_browser.setVisible(ui.paper_button.isChecked() and ui.paper_button.isVisibleTo(self))
        if another:
            ui.discussion_edit.show_text(TextRef(TextField.DISCUSSION, item.id), item.discussion)
        self._decisions.show(item)
        ui.proposal_button.setEnabled(bool(item.proposal.strip()))
        ui.panels_area.show_item(meeting, item)
        hold_texts(self, meeting)

    def show_refusal(self, sentence: str) -> None:
        """Say why an act was refused, in the panel where it was tried; "" takes the sentence away."""
        rest = "" if self.ui.panels_area.show_refusal(sentence) else sentence
        self.ui.refusal_label.setText(rest)
        self.ui.refusal_label.setVisible(bool(rest))

    def show_time(self, now: datetime) -> None:
        """Show how long the case has taken."""
        if self.item is None or self._meeting is None:
            return
        types = " · ".join(tr(words.CASE_TYPES[case_type]) for case_type in self.item.case_type)
        officers = ", ".join(self.item.case_officer)
        facts = [types, officers, words.time_spent(self._meeting, self.item, now)]
        self.ui.facts_label.setText(" · ".join(filter(None, facts)))

    def apply_change(self, ref: TextRef, before: str, after: str) -> None:
        """Put the program's own words into a text, also one that is not on screen."""
        if editor := self._editor(ref):
            editor.apply_change(ref, before, after)
        else:
            self._documents.change(ref, before, after)

    def use_proposal(self) -> None:
        """Make the paper's proposal the decision."""
        if self.item:
            self._act(partial(deciding.use_proposal, item_id=self.item.id))

    def add_decision(self) -> None:
        """Begin one more decision."""
        if self.item:
            self._act(partial(deciding.add_decision, item_id=self.item.id))

    def remove_decision(self) -> None:
        """Take away the decision that is being written."""
        for editor in self._decisions.editors:
            if editor.hasFocus() and isinstance(editor.key, TextRef):
                self._act(partial(deciding.remove_decision, decision_id=editor.key.owner))

    def toggle_paper(self) -> None:
        """Unfold the paper, or fold it away."""
        self.ui.paper_button.toggle()

    def toggle_vote(self) -> None:
        """Unfold the vote, or fold it away."""
        self.ui.panels_area.toggle(self.ui.vote_panel)

    def show_vote(self) -> None:
        """Unfold the vote, and go there."""
        self.ui.panels_area.unfold(self.ui.vote_panel)
        self.ui.vote_panel.setFocus()

    def toggle_recusal(self) -> None:
        """Unfold the questions of recusal, or fold them away."""
        self.ui.panels_area.toggle(self.ui.recusal_panel)

    def toggle_presence(self) -> None:
        """Unfold who came and went, or fold it away."""
        self.ui.panels_area.toggle(self.ui.presence_panel)

    def raise_recusal(self, person_id: str) -> None:
        """Unfold the questions of recusal at one person."""
        self.ui.panels_area.unfold(self.ui.recusal_panel)
        self.ui.recusal_panel.choose(person_id)

    def correct_presence(self, person_id: str) -> None:
        """Unfold who came and went, at one person."""
        self.ui.panels_area.unfold(self.ui.presence_panel)
        self.ui.presence_panel.choose(person_id)

    def select(self, ref: TextRef, start: int, length: int) -> None:
        """Put the cursor in a text of the case, with what stands there chosen."""
        if ref.field is TextField.DISSENT:
            self.ui.panels_area.unfold(self.ui.vote_panel)
        if editor := self._editor(ref):
            editor.select(start, length)
            editor.setFocus()

    def focus_discussion(self) -> None:
        """Put the cursor in the discussion."""
        self.ui.discussion_edit.setFocus()

    def focus_decision(self, place: int = 0) -> None:
        """Put the cursor in a decision; -1 is the last."""
        if self._decisions.editors:
            self._decisions.editors[place].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(_LEAST_MARGIN, (self.width() - scaled(_TEXT_WIDTH)) // 2)
        if (layout := self.layout()) is not None:
            margins = layout.contentsMargins()
            layout.setContentsMargins(side, margins.top(), side, margins.bottom())

    def _editor(self, ref: TextRef | None) -> TextEditor | None:
        """Return the editor that shows a text of the case."""
        editors = (self.ui.discussion_edit, self.ui.vote_panel.dissent_edit, *self._decisions.editors)
        return next((editor for editor in editors if ref and editor.key == ref), None)

    def _act(self, act: running.Act, _checked: bool = False) -> None:
        self.acted.emit(act)

    def _show_stage(self, meeting: Meeting) -> None:
        ui, stage = self.ui, running.stage(meeting)
        runs = stage is running.Stage.RUNNING
        ui.start_button.setVisible(stage is running.Stage.PLANNED)
        ui.reopen_button.setVisible(stage is running.Stage.CLOSED)
        ui.previous_button.setVisible(runs)
        ui.previous_button.setEnabled(running.preceding(meeting) is not None)
        last = runs and running.following(meeting) is None
        ui.next_button.setVisible(runs and not last)
        ui.close_button.setVisible(runs)
        ui.close_button.setDefault(last)

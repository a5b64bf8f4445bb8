"""The ledger of remarks on the draft: what came in, from whom, and what comes of it."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QWidget

from ho21desk.forms.remarks_panel import Ui_RemarksPanel
from ho21desk.model import Meeting, Remark, RemarkOutcome
from ho21desk.rules import circulating, remarks
from ho21desk.views import circulating_words as words
from ho21desk.views.keys import add_key
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.meeting_facts import read_date
from ho21desk.views.speaking import speak

_NOBODY = later("Ingen merknader er ført. Skriv eller lim inn dem som kommer.")
_BEFORE = later("Merknader kan føres når utkastet er sendt ut.")
_NO_DATE = later("Skriv dagen merknaden kom, som 9.6.2026.")


class RemarksPanel(QFrame):
    """Lists the remarks by case, takes down new ones, and what comes of each.

    Signals:
        acted: an act of `rules`.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RemarksPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._clock: Callable[[], dt.datetime] = dt.datetime.now
        self._meeting: Meeting | None = None
        self._shown: Remark | None = None
        self._rewriting: str | None = None
        self._entering = self._takes = False
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.person_edit.setCompleter(completer)
        for outcome, key, button in (
            (RemarkOutcome.TAKEN_IN, "T", ui.taken_in_button),
            (RemarkOutcome.IN_PART, "D", ui.in_part_button),
            (RemarkOutcome.NOT_TAKEN_IN, "I", ui.not_taken_in_button),
            (RemarkOutcome.OPEN, "Å", ui.again_button),
        ):
            button.clicked.connect(partial(self._answer, outcome))
            says = tr("Merknaden er {outcome}").format(outcome=tr(words.OUTCOMES[outcome]))
            add_key(ui.view, key, partial(self._answer, outcome), says=says)
        add_key(ui.view, "R", self._rewrite, says=tr("Rett merknaden"))
        add_key(ui.view, "Del", self._withdraw, says=tr("Ta bort merknaden"))
        ui.view.activated.connect(lambda _index: ui.note_edit.setFocus())
        ui.view.chosen.connect(self._show_chosen)
        ui.note_edit.editingFinished.connect(self._note)
        ui.rewrite_button.clicked.connect(self._rewrite)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.add_button.clicked.connect(self._enter)
        ui.cancel_button.clicked.connect(self._clear)
        add_key(ui.text_edit, "Ctrl+Return", self._enter, Qt.ShortcutContext.WidgetShortcut)
        self.show_refusal("")

    def begin(self, clock: Callable[[], dt.datetime]) -> None:
        """Take on the clock."""
        self._clock = clock

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the remarks of a meeting. What is being typed stays as it is typed."""
        ui, before = self.ui, self._meeting
        another = before is None or before.id != meeting.id
        came_in = before is not None and len(meeting.remarks) > len(before.remarks)
        self._meeting = meeting
        self._names.setStringList([person.name for person in meeting.participants])
        if another or (before and before.agenda is not meeting.agenda):
            chosen = ui.case_combo.currentData()
            ui.case_combo.clear()
            for name, item_id in words.cases(meeting):
                ui.case_combo.addItem(name, item_id)
            ui.case_combo.setCurrentIndex(max(0, ui.case_combo.findData(chosen)))
        if another or self._entering:
            self._entering = False
            self._clear()
        rows = [words.remark_row(meeting, remark) for remark in words.in_case_order(meeting)]
        ui.view.show_rows(rows, meeting.remarks[-1].id if came_in and not another else None)
        ui.view.setVisible(bool(rows))
        ui.count_label.setText(words.count(meeting) if rows else "")
        ui.empty_label.setVisible(not rows)
        ui.empty_label.setText(tr(_NOBODY) if meeting.milestones else tr(_BEFORE))
        self._takes = bool(meeting.milestones) and not circulating.is_frozen(meeting)
        for part in (ui.form_host, ui.form_heading):
            part.setVisible(self._takes)
        self._show_chosen()

    def show_refusal(self, sentence: str) -> None:
        """Say here why something was not done; "" when there is nothing to say."""
        self._entering = self._entering and not sentence
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        speak(self, sentence)

    def go_on(self) -> None:
        """Put the focus on what waits for an outcome, else where a remark is entered."""
        ui, meeting = self.ui, self._meeting
        waiting = remarks.open_remarks(meeting) if meeting else ()
        if meeting and waiting:
            rows = [words.remark_row(meeting, remark) for remark in words.in_case_order(meeting)]
            first = next(row.key for row in rows if any(each.id == row.key for each in waiting))
            ui.view.show_rows(rows, first)
            ui.view.setFocus()
        else:
            (ui.case_combo if self._takes else ui.view).setFocus()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.view.dress(colours)

    @property
    def _chosen(self) -> Remark | None:
        key, known = self.ui.view.key, self._meeting.remarks if self._meeting else ()
        return next((each for each in known if each.id == key), None)

    def _show_chosen(self) -> None:
        ui, chosen = self.ui, self._chosen
        ui.answer_host.setVisible(chosen is not None and self._takes)
        if chosen is None:
            return
        another = self._shown is None or self._shown.id != chosen.id
        self._shown = chosen
        if another or not ui.note_edit.isModified():
            ui.note_edit.setText(chosen.note)
        ui.again_button.setEnabled(chosen.outcome is not RemarkOutcome.OPEN)

    def _act(self, act: object) -> None:
        self.show_refusal("")
        self.acted.emit(act)

    def _answer(self, outcome: RemarkOutcome, _checked: bool = False) -> None:
        if chosen := self._chosen:
            note = self.ui.note_edit.text()
            self.ui.note_edit.setModified(False)
            self._act(partial(remarks.answer, remark_id=chosen.id, outcome=outcome, note=note))

    def _note(self) -> None:
        shown, note = self._shown, self.ui.note_edit.text()
        if shown and self.ui.note_edit.isModified() and note.strip() != shown.note:
            self.ui.note_edit.setModified(False)
            self._act(partial(remarks.answer, remark_id=shown.id, outcome=shown.outcome, note=note))

    def _withdraw(self) -> None:
        if chosen := self._chosen:
            self._act(partial(remarks.withdraw, remark_id=chosen.id))

    def _rewrite(self) -> None:
        if chosen := self._chosen:
            ui = self.ui
            self._rewriting = chosen.id
            ui.case_combo.setCurrentIndex(max(0, ui.case_combo.findData(chosen.item)))
            ui.person_edit.setText(chosen.person)
            ui.received_edit.setText(words.written(chosen.received))
            ui.text_edit.setPlainText(chosen.text)
            self._show_form()
            ui.text_edit.setFocus()

    def _enter(self) -> None:
        ui = self.ui
        received = read_date(ui.received_edit.text(), self._clock().year)
        if received is None:
            self.show_refusal(tr(_NO_DATE))
            ui.received_edit.setFocus()
            return
        does = partial(remarks.rewrite, remark_id=self._rewriting) if self._rewriting else remarks.receive
        self._act(
            partial(
                does,
                item=ui.case_combo.currentData(),
                person=ui.person_edit.text(),
                text=ui.text_edit.toPlainText(),
                received=received,
            )
        )
        self._entering = True

    def _clear(self) -> None:
        """Make the form ready for the next remark; mostly it is from the same person."""
        self._rewriting = None
        self.ui.text_edit.clear()
        self.ui.received_edit.setText(words.written(self._clock().date()))
        self._show_form()

    def _show_form(self) -> None:
        is_new = self._rewriting is None
        self.ui.form_heading.setText(tr("NY MERKNAD") if is_new else tr("RETT MERKNADEN"))
        self.ui.add_button.setText(tr("Før merknaden") if is_new else tr("Lagre rettelsen"))
        self.ui.cancel_button.setVisible(not is_new)

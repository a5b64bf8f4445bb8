"""The fields of one task: proposed, new or in the ledger."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.task_form import Ui_TaskForm
from ho21desk.model import Task, TaskState
from ho21desk.views import follow_up_words
from ho21desk.views.language import later, tr
from ho21desk.views.meeting_facts import read_date

_HEADINGS = {"proposed": later("FORSLAG"), "new": later("NY OPPGAVE"), "kept": later("OPPGAVE")}


class Standing(Enum):
    """What a task in the form is."""

    PROPOSED = "proposed"
    NEW = "new"
    KEPT = "kept"


class TaskForm(QFrame):
    """Shows a task. One in the ledger tells of a change when a field is left; others when they are taken.

    Signals:
        taken: the Task as it is to be taken into the ledger.
        dismissed: the proposal is nobody's task.
        changed: the Task as it is to be, and what became another, in words.
        noted: a TaskState and a text.
        removed: the task is to be taken away.
        case_wanted: the case where it was decided is to be shown.
        refused: a sentence, "" when all is well.
    """

    taken = Signal(object)
    dismissed = Signal()
    changed = Signal(object, str)
    noted = Signal(object, str)
    removed = Signal()
    case_wanted = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TaskForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._clock: Callable[[], datetime] = datetime.now
        self._task: Task | None = None
        self._kept: Task | None = None
        self._standing = Standing.KEPT
        self._begun: dict[str, Task] = {}  # what was written of tasks that are not taken yet
        ui.what_edit.edited.connect(lambda lines: self._be(what=" ".join(lines)))
        ui.who_edit.edited.connect(lambda lines: self._be(who=lines))
        ui.deadline_edit.editingFinished.connect(self._read_deadline)
        ui.deadline_edit.textEdited.connect(self._show_deadline)
        ui.deadline_edit.returnPressed.connect(self._take)
        ui.case_combo.activated.connect(lambda _place: self._be(item=ui.case_combo.currentData()))
        ui.take_button.clicked.connect(self._take)
        ui.dismiss_button.clicked.connect(lambda: self.dismissed.emit())
        ui.done_button.clicked.connect(partial(self._note, TaskState.DONE))
        ui.drop_button.clicked.connect(partial(self._note, TaskState.DROPPED))
        ui.reopen_button.clicked.connect(partial(self._note, TaskState.OPEN))
        ui.remove_button.clicked.connect(lambda: self.removed.emit())
        ui.note_edit.returnPressed.connect(self._note_here)
        ui.note_button.clicked.connect(self._note_here)
        ui.case_button.clicked.connect(lambda: self.case_wanted.emit())

    def tell_time(self, clock: Callable[[], datetime]) -> None:
        """Say which clock tells whether a deadline has passed."""
        self._clock = clock

    def show_task(
        self,
        task: Task,
        standing: Standing,
        case: tuple[str, str] = ("", ""),
        cases: Sequence[tuple[str, str | None]] = (),
    ) -> None:
        """Show a task, with number and title of its case, and the cases that a new one may belong to.

        What is being typed of it stays as it is typed.
        """
        ui = self.ui
        another = self._task is None or self._task.id != task.id or self._standing is not standing
        if standing is not Standing.KEPT and not another:
            return  # what a person wrote of it is known here alone, until it is taken
        if standing is not Standing.KEPT:
            task = self._begun.get(task.id, task)
        if another:
            self.show_refusal("")
        if another or (task.events and task.events[-1].note == ui.note_edit.text().strip()):
            ui.note_edit.clear()  # it is noted by now
        self._task, self._kept, self._standing = task, task, standing
        ui.heading.setText(tr(_HEADINGS[standing.value]))
        number, title = case
        ui.case_button.setText(number)
        ui.case_button.setVisible(bool(number))
        ui.source_label.setText("\n".join(filter(None, [title, f"«{task.source}»" if task.source else ""])))
        ui.source_label.setVisible(bool(ui.source_label.text()))
        for edit, lines in ((ui.what_edit, [task.what]), (ui.who_edit, task.who)):
            if another or not edit.is_being_edited:
                edit.show_lines(lines)
        text = follow_up_words.date_text(task.deadline) if task.deadline else ""
        if another or not (ui.deadline_edit.hasFocus() and ui.deadline_edit.isModified()):
            ui.deadline_edit.setText(text)
        self._show_deadline(ui.deadline_edit.text())
        if another and standing is Standing.NEW:
            ui.case_combo.clear()
            for name, item_id in cases:
                ui.case_combo.addItem(name, item_id)
            ui.case_combo.setCurrentIndex(max(0, ui.case_combo.findData(task.item)))
        self._show_parts()
        ui.history_label.setText(follow_up_words.history(task.events))

    def begin(self) -> None:
        """Put the focus in the first field."""
        self.ui.what_edit.setFocus()

    def finish(self) -> None:
        """Tell what is being typed."""
        for edit in (self.ui.what_edit, self.ui.who_edit):
            edit.finish()
        self._read_deadline()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def _show_parts(self) -> None:
        ui, standing = self.ui, self._standing
        is_kept, is_new = standing is Standing.KEPT, standing is Standing.NEW
        is_open = self._task is None or self._task.state is TaskState.OPEN
        for part, is_shown in (
            (ui.case_caption, is_new),
            (ui.case_combo, is_new),
            (ui.take_button, not is_kept),
            (ui.dismiss_button, standing is Standing.PROPOSED),
            (ui.done_button, is_kept and is_open),
            (ui.drop_button, is_kept and is_open),
            (ui.reopen_button, is_kept and not is_open),
            (ui.remove_button, is_kept),
            (ui.history, is_kept),
        ):
            part.setVisible(is_shown)
        ui.take_button.setText(tr("Legg til oppgaven") if is_new else tr("Ta med oppgaven"))

    def _show_deadline(self, text: str) -> None:
        today = self._clock().date()
        day = read_date(text, today.year)
        is_open = self._task is None or self._task.state is TaskState.OPEN
        label = self.ui.deadline_label
        label.setText(follow_up_words.deadline_text(day, today, is_open=is_open))
        label.setProperty("state", "warning" if is_open and day and day < today else "")
        label.style().polish(label)

    def _read_deadline(self) -> None:
        text = self.ui.deadline_edit.text()
        day = read_date(text, self._clock().year)
        if day is None and text.strip():
            self.show_refusal(tr("Skriv fristen som 1.9.2026, eller la den stå tom."))
        else:
            self._be(deadline=day)

    def _be(self, **facts: object) -> None:
        """Take note of a field; of a task in the ledger, tell of it."""
        if self._task is None:
            return
        as_told: Callable[..., Task] = replace
        old, self._task = self._task, as_told(self._task, **facts)
        if self._task == old:
            return
        self.show_refusal("")
        if self._standing is not Standing.KEPT:
            self._begun[self._task.id] = self._task
        elif self._kept:
            self.changed.emit(self._task, follow_up_words.told(self._kept, self._task))

    def _take(self) -> None:
        if self._standing is Standing.KEPT:
            return
        self.show_refusal("")
        self.finish()
        if self._task and not self.ui.refusal_label.isVisible():
            self.taken.emit(self._task)

    def _note(self, state: TaskState) -> None:
        self.noted.emit(state, self.ui.note_edit.text())

    def _note_here(self) -> None:
        if self._task and self.ui.note_edit.text().strip():
            self._note(self._task.state)

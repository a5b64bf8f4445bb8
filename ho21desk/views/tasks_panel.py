"""What was decided, and who does it: proposals from the decisions, and the ledger of tasks."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ho21desk.forms.tasks_panel import Ui_TasksPanel
from ho21desk.model import Meeting, Task, TaskState
from ho21desk.rules import following_up
from ho21desk.rules.ledger import Ledger
from ho21desk.rules.running import Act
from ho21desk.views import follow_up_words
from ho21desk.views.keys import add_key
from ho21desk.views.look import Colours
from ho21desk.views.task_form import Standing

_SHARE = 2
"""Of the height, against three for the tasks."""
_UNKNOWN = Ledger((), None)


class TasksPanel(QWidget):
    """Shows the proposals of a meeting above the tasks of all meetings, and the chosen one beside them.

    Signals:
        acted_on: `id` of a meeting, and an act of `rules` to be done on it.
        brought: what is outstanding is to be brought to the meeting that is open.
        case_wanted: `id` of a meeting and of an item, to be shown where one writes.
    """

    acted_on = Signal(str, object)
    brought = Signal()
    case_wanted = Signal(str, object)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TasksPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._ledger = _UNKNOWN
        self._meeting: Meeting | None = None
        self._new: Task | None = None
        self._new_in: Meeting | None = None
        self._is_making = False
        self._from: QWidget = ui.proposed
        self._acted_in_form = False
        self._waits = False
        for part in (ui.form, ui.tasks):
            part.tell_time(clock)
        ui.proposed.chosen.connect(partial(self._turn_to, ui.proposed))
        ui.proposed.taken.connect(self._take)
        ui.proposed.dismissed.connect(self._dismiss)
        ui.proposed.correcting.connect(ui.form.begin)
        ui.tasks.chosen.connect(partial(self._turn_to, ui.tasks))
        ui.tasks.opened.connect(ui.form.begin)
        ui.tasks.new_wanted.connect(self._begin)
        ui.coming_back.brought.connect(self._bring)
        ui.form.taken.connect(lambda task: self._take(task, in_form=True))
        ui.form.dismissed.connect(lambda: self._dismiss(ui.proposed.task))
        ui.form.changed.connect(self._change)
        ui.form.noted.connect(self._note)
        ui.form.removed.connect(self._remove)
        ui.form.case_wanted.connect(self._go_to_case)
        add_key(ui.tasks.ui.view, "Del", self._remove, says=ui.form.ui.remove_button.text())
        add_key(self, "Ins", self._begin, says=ui.tasks.ui.new_button.text())
        ui.form.hide()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.proposed.dress(colours)
        self.ui.tasks.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of which meeting is open, and how it is now."""
        self._meeting = meeting
        self.ui.coming_back.show_meeting(meeting)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show what there is to follow up. What is chosen stays chosen, or what takes its place is."""
        ui, self._ledger = self.ui, ledger
        focused = QApplication.focusWidget()
        is_here = focused is not None and self.isAncestorOf(focused)
        new = self._new.id if self._new else None
        is_added = any(entry.task.id == new for entry in ledger.entries)
        self.show_refusal("")
        ui.proposed.show_proposed(ledger.proposed)
        # Where nothing is proposed, saying so takes no more than its line.
        ui.lists_layout.setStretch(0, _SHARE if ui.proposed.task else 0)
        ui.tasks.show_ledger(ledger, new if is_added else None)
        if is_added:
            self._new = None
            ui.tasks.begin()
            self._turn_to(ui.tasks)
        ui.tasks.ui.new_button.setEnabled(self._home is not None)
        self._show_chosen()
        is_lost = is_here and focused is not None and not focused.isVisible()
        if self.isVisible() and not is_added and (self._waits or is_lost):
            self.begin()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away from all."""
        if self._acted_in_form or not sentence:
            self.ui.form.show_refusal(sentence)
        if not self._acted_in_form or not sentence:
            self.ui.refusal_label.setText(sentence)
            self.ui.refusal_label.setVisible(bool(sentence))

    def begin(self) -> None:
        """Put the focus where there is something to do first; that is known once there is a ledger."""
        ui = self.ui
        self._waits = self._ledger is _UNKNOWN
        if ui.proposed.task:
            ui.proposed.begin()
        elif ui.tasks.entry:
            ui.tasks.begin()
        else:
            ui.tasks.ui.new_button.setFocus()

    # Choosing

    @property
    def _home(self) -> Meeting | None:
        """The meeting that a new task belongs to."""
        proposed = self._ledger.proposed
        return self._meeting or (proposed.meeting if proposed else None)

    def _turn_to(self, source: QWidget) -> None:
        self._is_making, self._from = False, source
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what is chosen, where one chose last if there is anything."""
        ui = self.ui
        proposal, entry, proposed = ui.proposed.task, ui.tasks.entry, self._ledger.proposed
        ui.form.show()
        if self._is_making and self._new and self._new_in:
            about = follow_up_words.of_meeting(self._new_in)
            ui.form.show_task(self._new, Standing.NEW, ("", about), follow_up_words.cases(self._new_in))
        elif proposal and proposed and (self._from is ui.proposed or entry is None):
            case = follow_up_words.case_in(proposed.meeting, proposal)
            ui.form.show_task(proposal, Standing.PROPOSED, case)
        elif entry:
            ui.form.show_task(entry.task, Standing.KEPT, follow_up_words.case_of(entry))
        else:
            ui.form.hide()

    def _begin(self) -> None:
        """Make a task, or go on with the one that was begun."""
        if self._new is None or self._new_in is None:
            self._new, self._new_in = Task(what=""), self._home
        if self._new_in:
            self._is_making = True
            self._show_chosen()
            self.ui.form.begin()

    def _go_to_case(self) -> None:
        ui, proposed, proposal = self.ui, self._ledger.proposed, self.ui.proposed.task
        if self._from is ui.proposed and proposed and proposal:
            self.case_wanted.emit(proposed.meeting.id, proposal.item)
        elif entry := ui.tasks.entry:
            self.case_wanted.emit(entry.meeting, entry.task.item)

    # Acting

    def _take(self, task: Task, *, in_form: bool = False) -> None:
        proposed = self._ledger.proposed
        home = self._new_in if self._is_making else proposed.meeting if proposed else None
        if home:
            self._act(home.id, partial(following_up.confirm, task=task), in_form=in_form)

    def _dismiss(self, task: Task | None) -> None:
        proposed = self._ledger.proposed
        if task and proposed:
            self._act(proposed.meeting.id, partial(following_up.dismiss, task=task))

    def _change(self, task: Task, told: str) -> None:
        self._act_on_kept(
            partial(
                following_up.change,
                task_id=task.id,
                what=task.what,
                who=task.who,
                deadline=task.deadline,
                told=told,
            ),
            task.id,
        )

    def _note(self, state: TaskState, text: str) -> None:
        if entry := self.ui.tasks.entry:
            act = partial(following_up.note, task_id=entry.task.id, state=state, text=text)
            self._act_on_kept(act, entry.task.id)

    def _remove(self) -> None:
        if entry := self.ui.tasks.entry:
            self._act_on_kept(partial(following_up.remove, task_id=entry.task.id), entry.task.id)

    def _act_on_kept(self, act: Act, task_id: str) -> None:
        meeting = next((each.meeting for each in self._ledger.entries if each.task.id == task_id), None)
        if meeting:
            self._act(meeting, act, in_form=True)

    def _act(self, meeting: str, act: Act, *, in_form: bool = False) -> None:
        self._acted_in_form = in_form
        self.acted_on.emit(meeting, act)

    def _bring(self) -> None:
        self._acted_in_form = False
        self.brought.emit()

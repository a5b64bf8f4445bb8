"""What the decisions of a meeting ask for, to be answered one by one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.proposed_tasks import Ui_ProposedTasks
from ho21desk.model import Task
from ho21desk.rules.ledger import Proposed
from ho21desk.views import follow_up_words
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import Colours


class ProposedTasks(QFrame):
    """Lists proposals; Enter takes one, Delete says that it is no task, Alt+Enter puts it right first.

    Signals:
        chosen: a person chose a proposal, or came to the list.
        taken, dismissed: the Task that was answered.
        correcting: the chosen one is to be put right first.
    """

    chosen = Signal()
    taken = Signal(object)
    dismissed = Signal(object)
    correcting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProposedTasks()
        self.ui.setupUi(self)
        ui = self.ui
        self._proposed: Proposed | None = None
        ui.view.chosen.connect(self.chosen)
        ui.view.doubleClicked.connect(lambda _index: self.correcting.emit())
        ui.take_button.clicked.connect(self._take)
        ui.dismiss_button.clicked.connect(self._dismiss)
        ui.correct_button.clicked.connect(lambda: self.correcting.emit())
        for key in ("Return", "Enter"):  # not `activated`: on some desktops a single click is that
            add_key(ui.view, key, self._take, says=ui.take_button.text() if key == "Return" else "")
        add_key(ui.view, "Del", self._dismiss, says=ui.dismiss_button.text())
        add_key(ui.view, "Alt+Return", self.correcting.emit, says=ui.correct_button.text())

    @property
    def task(self) -> Task | None:
        """The proposal that is chosen."""
        tasks = self._proposed.tasks if self._proposed else ()
        return next((task for task in tasks if task.id == self.ui.view.key), None)

    def show_proposed(self, proposed: Proposed | None) -> None:
        """Show what is not answered yet."""
        ui, self._proposed = self.ui, proposed
        rows = (
            [follow_up_words.proposal_row(proposed.meeting, task) for task in proposed.tasks]
            if proposed
            else []
        )
        ui.view.show_rows(rows)
        heading = tr("FORSLAG FRA VEDTAKENE I MØTE {number}") if proposed else tr("FORSLAG")
        ui.heading.setText(heading.format(number=proposed.number if proposed else ""))
        ui.none_label.setText(_said(proposed))
        for part in (ui.view, ui.take_button, ui.dismiss_button, ui.correct_button):
            part.setVisible(bool(rows))

    def begin(self) -> None:
        """Put the focus in the list."""
        self.ui.view.setFocus()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.view.dress(colours)

    def _take(self) -> None:
        if task := self.task:
            self.taken.emit(task)

    def _dismiss(self) -> None:
        if task := self.task:
            self.dismissed.emit(task)


def _said(proposed: Proposed | None) -> str:
    if proposed is None:
        return tr("Ingen møter har vedtak ennå.")
    return str(len(proposed.tasks)) if proposed.tasks else tr("Ingen flere. Alle forslag er besvart.")

"""What was decided, and who does it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ho21desk.model import Meeting
from ho21desk.views.look import Colours


class TasksPanel(QWidget):
    """Shows the tasks that follow from decisions.

    Signals:
        acted_on: `id` of a meeting, and an act of `rules` to be done on it.
    """

    acted_on = Signal(str, object)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what follows from the meeting that is open."""

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""

"""What comes up again in the next meeting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.coming_back import Ui_ComingBack
from ho21desk.model import Meeting
from ho21desk.rules.running import Stage, stage
from ho21desk.rules.succession import came_back, coming_back
from ho21desk.views import follow_up_words
from ho21desk.views.language import tr


class ComingBack(QFrame):
    """Names the cases that come back by themselves, and offers to bring what is outstanding.

    Signals:
        brought: what is outstanding is to be brought to the meeting that is open.
    """

    brought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ComingBack()
        self.ui.setupUi(self)
        self.ui.bring_button.clicked.connect(lambda: self.brought.emit())
        self.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what came back to a meeting that is prepared, or comes back in the one after it."""
        ui, name = self.ui, f"{meeting.number}/{meeting.year}"
        is_prepared = stage(meeting) is Stage.PLANNED and not any(item.is_decided for item in meeting.agenda)
        if is_prepared:
            lines = [follow_up_words.come_back(item, meeting) for item in came_back(meeting)]
        else:
            lines = [follow_up_words.coming_back(item, meeting) for item in coming_back(meeting)]
        heading = tr("KOMMER TILBAKE I MØTE {name}") if is_prepared else tr("KOMMER TILBAKE I NESTE MØTE")
        ui.heading.setText(heading.format(name=name))
        ui.cases_label.setText("\n".join(lines) or tr("Ingen saker kommer tilbake."))
        for part in (ui.bring_button, ui.bring_label):
            part.setVisible(is_prepared)
        ui.bring_button.setText(tr("Hent utestående til møte {name}").format(name=name))
        self.setVisible(is_prepared or bool(lines))

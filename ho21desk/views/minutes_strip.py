"""The strip above the draft: how far the minutes are, in words, and what comes next."""

import datetime as dt

from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.minutes_strip import Ui_MinutesStrip
from ho21desk.model import Meeting
from ho21desk.views import circulating_words as words
from ho21desk.views.circulating_words import Next
from ho21desk.views.language import tr


class MinutesStrip(QFrame):
    """Tells the state at all times. Its one button is the next step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MinutesStrip()
        self.ui.setupUi(self)
        self.next = Next.WAIT

    def show_meeting(self, meeting: Meeting, today: dt.date) -> None:
        """Show how far the minutes of a meeting are."""
        ui = self.ui
        self.next = words.following(meeting, today)
        ui.state_label.setText(words.state(meeting, today))
        ui.detail_label.setText(words.detail(meeting, today))
        ui.step_button.setText(tr(self.next.value))
        leads_on = self.next not in (Next.WAIT, Next.REOPEN)
        if ui.step_button.property("main") is not leads_on:
            ui.step_button.setProperty("main", leads_on)
            ui.step_button.style().polish(ui.step_button)
        self.setAccessibleName(tr("Referatet: {text}").format(text=ui.state_label.text()))

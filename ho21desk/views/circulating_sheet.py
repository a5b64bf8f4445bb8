"""The sheet Utsending og merknader: how far the minutes are, the steps from there, and the remarks."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ho21desk.forms.circulating_sheet import Ui_CirculatingSheet
from ho21desk.model import Meeting
from ho21desk.views.circulating_words import Next
from ho21desk.views.language import tr
from ho21desk.views.look import Colours, scaled
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet

_BESIDE = 900
"""How wide the sheet is at least, at 100 %, when the remarks stand beside the steps."""


class CirculatingSheet(Sheet):
    """Holds the steps beside the remarks, and says what was refused where it was tried."""

    def __init__(self, window: MainWindow, clock: Callable[[], dt.datetime], keeper: str, days: int) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_CirculatingSheet()
        self.ui.setupUi(self)
        self.steps, self.remarks = self.ui.steps, self.ui.remarks
        self.setWindowTitle(self.ui.title.text())
        self._clock = clock
        self._acting: object = self.steps
        self.steps.begin(clock, keeper, days)
        self.remarks.begin(clock)
        # Before anybody else hears of an act: its refusal may come at once.
        self.remarks.acted.connect(lambda _act: self._note(self.remarks))
        self.steps.acted.connect(lambda _act: self._note(self.steps))
        self.steps.send_wanted.connect(lambda _day, _observers: self._note(self.steps))
        self.steps.approve_wanted.connect(lambda _changed: self._note(self.steps))
        self.setFocusProxy(self.steps.ui.keeper_edit)

    def open(self) -> None:
        self._lay_out(self._over.width())
        super().open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(event.size().width())

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the minutes of a meeting as they stand."""
        self.ui.title.setText(
            tr("Referat fra møte {number}/{year}: utsending og merknader").format(
                number=meeting.number, year=meeting.year
            )
        )
        self.steps.show_meeting(meeting)
        self.remarks.show_meeting(meeting)

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, where it was tried."""
        (self.remarks if self._acting is self.remarks else self.steps).show_refusal(sentence)

    def go_to(self, step: Next) -> None:
        """Put the focus where a step is taken."""
        if step is Next.REMARKS:
            self.remarks.go_on()
        else:
            self.steps.go_to(step)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.remarks.dress(colours)

    def _lay_out(self, width: int) -> None:
        """Lay the steps beside the remarks where there is room, else above them."""
        beside = QBoxLayout.Direction.LeftToRight
        above = QBoxLayout.Direction.TopToBottom
        self.ui.cards_layout.setDirection(beside if width >= scaled(_BESIDE) else above)

    def _note(self, place: object) -> None:
        self._acting = place

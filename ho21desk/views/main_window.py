"""The one main window and its pages.

It is painted before what is in its pages is even loaded; see `MainWindow.furnish`.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from ho21desk.forms.main_window import Ui_MainWindow
from ho21desk.settings import listed
from ho21desk.views.look import Colours
from ho21desk.views.saved_state import SavedState
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.desk.changes import Changes
    from ho21desk.model import Meeting

_CLOCK_MILLISECONDS = 15_000
_FIRST_SIZE = QSize(1440, 900)
_TITLE_BAR = 32


class MainWindow(QMainWindow):
    """Shows the meeting that is open, and passes on what a person does.

    Signals:
        typed: a TextRef and its new text.
        acted: an act of `rules`.
        undo_wanted, redo_wanted: the last act is to be taken back, or done again.
        closing: the person wants to leave; call `close_for_good` when all is safe.
    """

    typed = Signal(object, str)
    acted = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    closing = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._clock = clock
        self._safe_to_close = False
        self._notice: QWidget | None = None
        self.meeting: Meeting | None = None
        # A long message gives way, so that the window still fits a small screen.
        self.ui.message_label.setMinimumHeight(self.ui.message_label.fontMetrics().lineSpacing())
        self.ui.practice_label.hide()
        self.saved_state = SavedState(self)
        self.ui.meetings_button.setChecked(True)

    def furnish(self, breathe: Callable[[], None] = lambda: None) -> None:
        """Make the pages, and connect all. Only then may anything else be asked of the window.

        Loading and making them takes several times as long as the window takes to be painted; `breathe` lets
        a window that is on screen live between them.
        """
        from ho21desk.views.meetings_page import MeetingsPage

        self.meetings_page = MeetingsPage()
        self.ui.pages.addWidget(self.meetings_page)
        breathe()
        from ho21desk.views.live_page import LivePage

        self.live_page = LivePage(self._clock, self.ui.pages, breathe=breathe)
        breathe()
        self.ui.pages.addWidget(self.live_page)  # a text gets the focus before the page is turned to
        breathe()
        from ho21desk.views.preparation_page import PreparationPage

        self.preparation_page = PreparationPage(self._clock, breathe=breathe)
        breathe()
        from ho21desk.views.minutes_page import MinutesPage

        self.minutes_page = MinutesPage()
        breathe()
        from ho21desk.views.follow_up_page import FollowUpPage

        self.follow_up_page = FollowUpPage(self._clock)
        breathe()
        from ho21desk.views.around_pages import AroundPages
        from ho21desk.views.command_line import CommandLine
        from ho21desk.views.going import go_to_finding
        from ho21desk.views.meeting_actions import MeetingActions

        self._connect_pages()
        self._around = AroundPages(self, self._clock)
        self._actions = MeetingActions(self)
        self._command_line = CommandLine(self)
        self.live_page.acted.connect(self.acted)
        self.live_page.typed.connect(self.typed)
        self.preparation_page.acted.connect(self.acted)
        self.preparation_page.typed.connect(self.typed)
        self.ui.meetings_action.triggered.connect(self.meetings_page.begin)
        self.ui.preparation_action.triggered.connect(self.preparation_page.begin)
        self.ui.follow_up_action.triggered.connect(self.follow_up_page.begin)
        self.minutes_page.acted.connect(self.acted)
        self.minutes_page.place_wanted.connect(partial(go_to_finding, self))
        self.ui.quit_action.triggered.connect(self.close)
        self._timer = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._timer.timeout.connect(self._show_time)
        self._timer.start()

    def show_page(self, page: QWidget) -> None:
        """Turn to a page, or to what stands in its place."""
        shown = self._notice if self._notice and page in (self.preparation_page, self.live_page) else page
        if self.ui.pages.indexOf(shown) < 0:  # a page is dressed when it gets its place, which takes time
            self.ui.pages.addWidget(shown)
        self.ui.pages.setCurrentWidget(shown)
        self._buttons[page].setChecked(True)

    def read_only(self, notice: QWidget) -> None:
        """Let a notice stand in the place of the pages where one writes, for good."""
        self._notice = notice

    def show_changes(self, changes: "Changes") -> None:
        """Show what an act changed; when a meeting was opened, turn to it."""
        before, after = changes.before, changes.after
        opened = before is None or self.meeting is None or self.meeting.id != after.id
        self._around.speak_of(changes)
        self.meeting = after
        self.minutes_page.show_meeting(after)
        self.preparation_page.show_meeting(after)
        self.follow_up_page.show_meeting(after)
        if opened:
            self.live_page.open(after, changes.place)
            written_on = self.preparation_page if changes.to_prepare else self.live_page
            self.show_page(self.minutes_page if self._notice else written_on)
            if changes.to_prepare:
                self.preparation_page.begin()
        else:
            self.live_page.show_changes(changes)
        if changes.typed is None:
            self._actions.show_meeting(after)
        self._actions.show_steps(changes)
        self._around.show_changes(changes)

    def show_refusal(self, sentence: str) -> None:
        """Say why an act makes no sense now: at the place where it was tried, or at the bottom."""
        here = self.ui.pages.currentWidget()
        pages = (self.live_page, self.preparation_page, self.minutes_page, self.follow_up_page)
        if any(page is here and page.show_refusal(sentence) for page in pages):
            speak(self, sentence)
        else:
            self.show_message(sentence)

    def show_message(self, sentence: str) -> None:
        """Say something at the bottom, until the next act; there is nothing to close."""
        self.ui.message_label.setText(sentence)
        self.ui.message_label.setToolTip(sentence)
        speak(self, sentence)

    def show_grounds(self, grounds: str) -> None:
        """Offer a list of grounds for recusal, one a line, and let it be changed."""
        self.preparation_page.rules.show_grounds(grounds)
        self.live_page.case.ui.recusal_panel.show_grounds(listed(grounds))

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.meetings_page.dress(colours)
        self.preparation_page.dress(colours)
        self.live_page.dress(colours)
        self.minutes_page.dress(colours)
        self.follow_up_page.dress(colours)
        self._command_line.dress(colours)

    def places(self) -> dict[str, str]:
        """Return where the window and its panes are, to be remembered."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        return {"geometry": geometry, "panes": self.live_page.panes.places()}

    def restore_places(self, geometry: str, panes: str) -> None:
        """Put the window and its panes where they were."""
        self.restore_place(geometry)
        if panes:
            self.live_page.panes.restore(panes)

    def restore_place(self, geometry: str) -> None:
        """Put the window where it was; a new window takes what the screen has.

        Qt mends a place that is on no screen.
        """
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode()))
        else:
            room = self.screen().availableGeometry().adjusted(0, 0, 0, -_TITLE_BAR)
            self.resize(_FIRST_SIZE.boundedTo(room.size()))

    def close_for_good(self) -> None:
        """Close without asking anybody."""
        self._safe_to_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._safe_to_close:
            if focus := self.focusWidget():
                focus.clearFocus()  # a figure or a note that is being typed is told first
            self.closing.emit()
        # Asked last: Qt does nothing when `close_for_good` closes a window that is being closed.
        event.setAccepted(self._safe_to_close)

    def _connect_pages(self) -> None:
        ui = self.ui
        rows: tuple[tuple[QWidget, QPushButton, QAction], ...] = (
            (self.meetings_page, ui.meetings_button, ui.meetings_action),
            (self.preparation_page, ui.preparation_button, ui.preparation_action),
            (self.live_page, ui.live_button, ui.live_action),
            (self.minutes_page, ui.minutes_button, ui.minutes_action),
            (self.follow_up_page, ui.follow_up_button, ui.follow_up_action),
        )
        self._buttons = {page: button for page, button, _ in rows}
        for page, button, action in rows:
            page.setAccessibleName(button.text())
            self.destroyed.connect(page.deleteLater)  # also one that was never turned to
            # Not `clicked`: a screen reader toggles the button without clicking it.
            button.toggled.connect(partial(self._turn_to, page))
            action.triggered.connect(lambda _checked, page=page: self.show_page(page))

    def _turn_to(self, page: QWidget, chosen: bool) -> None:
        if chosen:
            self.show_page(page)

    def _show_time(self) -> None:
        self._around.show_time()
        self.live_page.show_time()

"""The one main window and its pages."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from ho21desk.desk.changes import Changes
from ho21desk.forms.main_window import Ui_MainWindow
from ho21desk.model import Meeting
from ho21desk.rules import running
from ho21desk.settings import listed
from ho21desk.views import words
from ho21desk.views.command_line import CommandLine
from ho21desk.views.going import go_to_finding
from ho21desk.views.happened import happened
from ho21desk.views.live_page import LivePage
from ho21desk.views.look import Colours
from ho21desk.views.meeting_actions import MeetingActions
from ho21desk.views.meetings_page import MeetingsPage
from ho21desk.views.minutes_page import MinutesPage
from ho21desk.views.preparation_page import PreparationPage
from ho21desk.views.saved_state import SavedState
from ho21desk.views.speaking import speak

_CLOCK_MILLISECONDS = 15_000
_FIRST_SIZE = QSize(1440, 900)
_TITLE_BAR = 32
_LATER = {"Oppfølging": "Her skal vedtakene følges opp etter møtet. Foreløpig er siden tom."}


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
        self.meetings_page = MeetingsPage()
        self.preparation_page = PreparationPage(clock)
        self.live_page = LivePage(clock)
        self.minutes_page = MinutesPage()
        self._connect_pages()
        self._actions = MeetingActions(self)
        self._command_line = CommandLine(self)
        self.live_page.acted.connect(self.acted)
        self.live_page.typed.connect(self.typed)
        self.preparation_page.acted.connect(self.acted)
        self.preparation_page.typed.connect(self.typed)
        self.ui.preparation_action.triggered.connect(self.preparation_page.begin)
        self.minutes_page.acted.connect(self.acted)
        self.minutes_page.place_wanted.connect(partial(go_to_finding, self))
        self.ui.quit_action.triggered.connect(self.close)
        self._timer = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._timer.timeout.connect(self._show_time)
        self._timer.start()
        # A long message gives way, so that the window still fits a small screen.
        self.ui.message_label.setMinimumHeight(self.ui.message_label.fontMetrics().lineSpacing())
        self.ui.practice_label.hide()
        self.saved_state = SavedState(self)
        self.show_page(self.meetings_page)

    def show_page(self, page: QWidget) -> None:
        """Turn to a page, or to what stands in its place."""
        is_written_on = page in (self.preparation_page, self.live_page)
        self.ui.pages.setCurrentWidget(self._notice if self._notice and is_written_on else page)
        self._buttons[self.ui.pages.indexOf(page)].setChecked(True)

    def read_only(self, notice: QWidget) -> None:
        """Let a notice stand in the place of the pages where one writes, for good."""
        self._notice = notice
        self.ui.pages.addWidget(notice)

    def show_changes(self, changes: Changes) -> None:
        """Show what an act changed; when a meeting was opened, turn to it."""
        before, after = changes.before, changes.after
        opened = before is None or self.meeting is None or self.meeting.id != after.id
        is_act = not (changes.typed or changes.undone or changes.redone)
        if before is not None and before is not after and is_act:
            speak(self, happened(before, after))  # before what follows from it
        self.meeting = after
        self.minutes_page.show_meeting(after)
        self.preparation_page.show_meeting(after)
        if opened:
            self.live_page.open(after, changes.place)
            written_on = self.preparation_page if changes.to_prepare else self.live_page
            self.show_page(self.minutes_page if self._notice else written_on)
            if changes.to_prepare:
                self.preparation_page.begin()
        else:
            self.live_page.show_changes(changes)
        if changes.typed is None:
            self.show_message(_taken_back(changes))
            self._show_frame(after)
        self._actions.show_steps(changes)
        if before is not None and running.stage(before) is not running.stage(after):
            self._show_stage(after)

    def show_refusal(self, sentence: str) -> None:
        """Say why an act makes no sense now: at the place where it was tried, or at the bottom."""
        page = self.ui.pages.currentWidget()
        if isinstance(page, LivePage | PreparationPage | MinutesPage) and page.show_refusal(sentence):
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
        self._command_line.dress(colours)

    def places(self) -> dict[str, str]:
        """Return where the window and its panes are, to be remembered."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        return {"geometry": geometry, "panes": self.live_page.panes.places()}

    def restore_places(self, geometry: str, panes: str) -> None:
        """Put the window and its panes where they were; a new window takes what the screen has.

        Qt mends a place that is on no screen.
        """
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode()))
        else:
            room = self.screen().availableGeometry().adjusted(0, 0, 0, -_TITLE_BAR)
            self.resize(_FIRST_SIZE.boundedTo(room.size()))
        if panes:
            self.live_page.panes.restore(panes)

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
        rows = (
            (self.meetings_page, ui.meetings_button, ui.meetings_action),
            (self.preparation_page, ui.preparation_button, ui.preparation_action),
            (self.live_page, ui.live_button, ui.live_action),
            (self.minutes_page, ui.minutes_button, ui.minutes_action),
            (_later("Oppfølging"), ui.follow_up_button, ui.follow_up_action),
        )
        self._buttons = tuple(button for _, button, _ in rows)
        for page, button, action in rows:
            ui.pages.addWidget(page)
            page.setAccessibleName(button.text())
            # Not `clicked`: a screen reader toggles the button without clicking it.
            button.toggled.connect(partial(self._turn_to, page))
            action.triggered.connect(lambda _checked, page=page: self.show_page(page))

    def _turn_to(self, page: QWidget, chosen: bool) -> None:
        if chosen:
            self.show_page(page)

    def _show_frame(self, meeting: Meeting) -> None:
        """Show what stands around the pages."""
        following = running.following(meeting)
        self.ui.next_label.setText(f"Neste: {following.number} {following.title}" if following else "")
        self.ui.practice_label.setVisible(meeting.practice)
        practice = " (øvelse)" if meeting.practice else ""
        self.setWindowTitle(f"HO21desk – møte {meeting.number}/{meeting.year}{practice}")
        self._show_time()
        self._actions.show_meeting(meeting)

    def _show_time(self) -> None:
        meeting = self.meeting
        if meeting is None:
            return
        day = words.day(meeting.date) if meeting.date else "dato ikke satt"
        name = f"{meeting.council}, møte {meeting.number}/{meeting.year}"
        self.ui.meeting_label.setText(f"{name} · {day} · {words.clock(self._clock())}")
        self.live_page.show_time()

    def _show_stage(self, meeting: Meeting) -> None:
        """Say that the meeting ended, and what is missing then."""
        if running.stage(meeting) is not running.Stage.CLOSED:
            return
        missing = running.without_decision(meeting)
        numbers = words.listed([str(item.number) for item in missing])
        lacking = f"{words.several(len(missing), 'sak', 'saker')} mangler vedtak: {numbers}."
        self.show_message(f"Møtet er avsluttet. {lacking if missing else 'Alle saker har vedtak.'}")
        self.show_page(self.minutes_page)
        self.minutes_page.ui.export_button.setFocus()


def _taken_back(changes: Changes) -> str:
    """Return what was undone or done again; "" for an act."""
    if changes.is_nothing and changes.undone:
        what = happened(changes.undone.before, changes.undone.after)
        return f"Kan ikke angre «{what}»: det er skrevet der siden."
    if changes.undone:
        return f"Angret: {happened(changes.undone.before, changes.undone.after)}"
    if changes.redone:
        return f"Gjort om igjen: {happened(changes.redone.before, changes.redone.after)}"
    return ""


def _later(title: str) -> QWidget:
    """Return a page that later work fills."""
    page = QWidget()
    heading, sentence = QLabel(title), QLabel(_LATER[title])
    heading.setProperty("pageTitle", True)
    sentence.setWordWrap(True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 8, 16, 8)
    layout.addWidget(heading)
    layout.addWidget(sentence)
    layout.addStretch()
    return page

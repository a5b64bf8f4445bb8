"""The one main window and its pages."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ho21desk.desk.changes import Changes
from ho21desk.forms.main_window import Ui_MainWindow
from ho21desk.model import Meeting, TextField
from ho21desk.rules import running
from ho21desk.views import words
from ho21desk.views.agenda_panel import AgendaPanel
from ho21desk.views.case_panel import CasePanel
from ho21desk.views.look import Colours
from ho21desk.views.meetings_page import MeetingsPage
from ho21desk.views.minutes_page import MinutesPage
from ho21desk.views.room_panel import RoomPanel

_CLOCK_MILLISECONDS = 15_000
_WORDS = (TextField.DISCUSSION, TextField.DECISION)
_LATER = {
    "Forberedelse": "Her skal møtet forberedes. Foreløpig hentes møtet fra en møtefil på siden Møter.",
    "Oppfølging": "Her skal vedtakene følges opp etter møtet. Foreløpig er siden tom.",
}


class MainWindow(QMainWindow):
    """Shows the meeting that is open, and passes on what a person does.

    Signals:
        typed: a TextRef and its new text.
        acted: an act of `rules`.
        closing: the person wants to leave; call `close_for_good` when all is safe.
        colours_chosen: "system", "light" or "dark".
    """

    typed = Signal(object, str)
    acted = Signal(object)
    closing = Signal()
    colours_chosen = Signal(str)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._clock = clock
        self._safe_to_close = False
        self.meeting: Meeting | None = None
        self._shown: str | None = None
        self.meetings_page = MeetingsPage()
        self.agenda = AgendaPanel()
        self.case = CasePanel()
        self.room = RoomPanel()
        self.minutes_page = MinutesPage()
        self._live_page = self._lay_out_live_page()
        self._connect_pages()
        self._live_actions = self._connect_acts()
        self._timer = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._timer.timeout.connect(self._show_time)
        self._timer.start()
        self.ui.practice_label.hide()
        self.show_page(self.meetings_page)
        self._enable_actions()

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self.ui.pages.setCurrentWidget(page)
        self._buttons[self.ui.pages.currentIndex()].setChecked(True)

    def show_changes(self, changes: Changes) -> None:
        """Show what an act changed; when a meeting was opened, turn to it."""
        before, after = changes.before, changes.after
        if before is None or self.meeting is None or self.meeting.id != after.id:
            self._show_opened(after)
            return
        if _is_only_words(changes):
            self.meeting = after
            self.minutes_page.show_meeting(after)
            return
        for ref in changes.rewritten:
            self.case.apply_change(ref, before.text(ref), after.text(ref))
        self.meeting = after
        if changes.typed is None:
            self.show_message("")
        moved_on = after.current is not None and _current_id(before) != _current_id(after)
        if moved_on:
            self._shown = _current_id(after)
        self._show()
        if moved_on:
            self.case.focus_discussion()
        elif changes.typed is None and self._decisions_shown(after) > self._decisions_shown(before) > 0:
            self.case.focus_decision(-1)
        if running.stage(before) is not running.stage(after):
            self._show_stage(after)

    def show_item(self, item_id: str) -> None:
        """Show a case without taking it up."""
        self._shown = item_id
        self._show()
        self.show_page(self._live_page)

    def show_saved(self, at: datetime) -> None:
        """Say that everything is on disk."""
        self._show_state(f"Lagret {at:%H.%M.%S}", "good")

    def show_failing(self, sentence: str) -> None:
        """Say that saving fails, for as long as it does."""
        if self.ui.saved_label.property("state") != "warning":
            self._announce(sentence)
        self._show_state(f"Ikke lagret: {sentence}" if self.meeting else sentence, "warning")

    def show_message(self, sentence: str) -> None:
        """Say something at the bottom, until the next act; there is nothing to close."""
        self.ui.message_label.setText(sentence)
        if sentence:
            self._announce(sentence)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.agenda.dress(colours)
        self.case.dress(colours)
        self.room.dress(colours)
        self.minutes_page.dress(colours)

    def places(self) -> dict[str, str]:
        """Return where the window and its panes are, to be remembered."""
        return {
            "geometry": bytes(self.saveGeometry().toHex().data()).decode(),
            "panes": bytes(self._splitter.saveState().toHex().data()).decode(),
        }

    def restore_places(self, geometry: str, panes: str) -> None:
        """Put the window and its panes where they were. Qt mends a place that is on no screen."""
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode()))
        if panes:
            self._splitter.restoreState(QByteArray.fromHex(panes.encode()))

    def close_for_good(self) -> None:
        """Close without asking anybody."""
        self._safe_to_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._safe_to_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def _lay_out_live_page(self) -> QWidget:
        page = QWidget()
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        for place, (panel, width) in enumerate(((self.agenda, 280), (self.case, 800), (self.room, 290))):
            splitter.addWidget(panel)
            splitter.setStretchFactor(place, int(panel is self.case))
            splitter.setCollapsible(place, panel is not self.case)
            panel.resize(width, panel.height())
        splitter.setSizes([280, 800, 290])
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.addWidget(splitter)
        return page

    def _connect_pages(self) -> None:
        ui = self.ui
        rows = (
            (self.meetings_page, ui.meetings_button, ui.meetings_action),
            (_later("Forberedelse"), ui.preparation_button, ui.preparation_action),
            (self._live_page, ui.live_button, ui.live_action),
            (self.minutes_page, ui.minutes_button, ui.minutes_action),
            (_later("Oppfølging"), ui.follow_up_button, ui.follow_up_action),
        )
        self._buttons = tuple(button for _, button, _ in rows)
        for page, button, action in rows:
            ui.pages.addWidget(page)
            page.setAccessibleName(button.text())
            button.clicked.connect(lambda _checked, page=page: self.show_page(page))
            action.triggered.connect(lambda _checked, page=page: self.show_page(page))
        group = QActionGroup(self)
        for action, choice in (
            (ui.system_colours_action, "system"),
            (ui.light_action, "light"),
            (ui.dark_action, "dark"),
        ):
            group.addAction(action)
            action.triggered.connect(lambda _checked, choice=choice: self.colours_chosen.emit(choice))

    def _connect_acts(self) -> list[QAction]:
        ui, case, room = self.ui, self.case, self.room
        for panel in (self.agenda, case, room):
            panel.acted.connect(self.acted)
        case.typed.connect(self.typed)
        case.return_wanted.connect(self._show_current)
        self.agenda.chosen.connect(self.show_item)
        self.minutes_page.item_wanted.connect(self._write_decision)
        room.recusal_raised.connect(case.raise_recusal)
        ui.quit_action.triggered.connect(self.close)
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (ui.start_action, lambda: self.acted.emit(running.start)),
            (ui.next_action, lambda: self.acted.emit(running.go_on)),
            (ui.previous_action, lambda: self.acted.emit(running.go_back)),
            (ui.take_up_action, self.agenda.take_up_chosen),
            (ui.show_current_action, self._show_current),
            (ui.close_action, lambda: self.acted.emit(running.close)),
            (ui.reopen_action, lambda: self.acted.emit(running.reopen)),
            (ui.agenda_action, self.agenda.ui.agenda_view.setFocus),
            (ui.discussion_action, case.focus_discussion),
            (ui.decision_action, case.focus_decision),
            (ui.paper_action, case.toggle_paper),
            (ui.proposal_action, case.use_proposal),
            (ui.new_decision_action, case.add_decision),
            (ui.remove_decision_action, case.remove_decision),
            (ui.vote_action, case.toggle_vote),
            (ui.recusal_action, case.toggle_recusal),
            (ui.people_action, room.ui.people_view.setFocus),
            (ui.came_action, room.note_came),
            (ui.left_action, room.note_left),
            (ui.video_action, room.note_video),
            (ui.apology_action, room.note_apology),
            (ui.recused_action, room.raise_recusal),
            (ui.preside_action, room.note_presiding),
            (ui.add_person_action, room.begin_person),
        )
        for action, does in acts:
            action.triggered.connect(lambda _checked, does=does: self._on_live_page(does))
        return [action for action, _ in acts]

    def _on_live_page(self, does: Callable[[], object]) -> None:
        self.show_page(self._live_page)
        does()

    def _show_opened(self, meeting: Meeting) -> None:
        self.case.forget()
        self.meeting = meeting
        self._shown = _current_id(meeting)
        self._show()
        self.show_page(self._live_page)
        self.show_message("")
        self.case.focus_discussion()

    def _show(self) -> None:
        meeting = self.meeting
        if meeting is None:
            return
        if all(item.id != self._shown for item in meeting.agenda):
            self._shown = meeting.agenda[0].id if meeting.agenda else None
        if self._shown is not None:
            self.case.show_item(meeting, meeting.item(self._shown), self._clock())
        self.room.show_meeting(meeting)
        self.minutes_page.show_meeting(meeting)
        following = running.following(meeting)
        self.ui.next_label.setText(f"Neste: {following.number} {following.title}" if following else "")
        self.ui.practice_label.setVisible(meeting.practice)
        practice = " (øvelse)" if meeting.practice else ""
        self.setWindowTitle(f"HO21desk – møte {meeting.number}/{meeting.year}{practice}")
        self._show_time()
        self._enable_actions()

    def _show_time(self) -> None:
        meeting, now = self.meeting, self._clock()
        if meeting is None:
            return
        day = words.day(meeting.date) if meeting.date else "dato ikke satt"
        name = f"{meeting.council}, møte {meeting.number}/{meeting.year}"
        self.ui.meeting_label.setText(f"{name} · {day} · {words.clock(now)}")
        self.case.show_time(now)
        self.agenda.show_meeting(meeting, self._shown, now)

    def _show_current(self) -> None:
        if self.meeting and self.meeting.current:
            self.show_item(self.meeting.current.id)
            self.case.focus_discussion()

    def _write_decision(self, item_id: str) -> None:
        self.show_item(item_id)
        self.case.focus_decision()

    def _decisions_shown(self, meeting: Meeting) -> int:
        return next((len(item.decisions) for item in meeting.agenda if item.id == self._shown), 0)

    def _show_stage(self, meeting: Meeting) -> None:
        """Say that the meeting began, or that it ended and what is missing then."""
        if running.stage(meeting) is not running.Stage.CLOSED:
            return
        missing = running.without_decision(meeting)
        numbers = words.listed([str(item.number) for item in missing])
        lacking = f"{words.several(len(missing), 'sak', 'saker')} mangler vedtak: {numbers}."
        self.show_message(f"Møtet er avsluttet. {lacking if missing else 'Alle saker har vedtak.'}")
        self.show_page(self.minutes_page)
        self.minutes_page.ui.export_button.setFocus()

    def _enable_actions(self) -> None:
        ui = self.ui
        for action in (*self._live_actions, ui.export_action, ui.save_file_action):
            action.setEnabled(self.meeting is not None)
        stage = running.stage(self.meeting) if self.meeting else None
        for action in (ui.next_action, ui.previous_action, ui.take_up_action, ui.close_action):
            action.setEnabled(stage is running.Stage.RUNNING)
        ui.start_action.setEnabled(stage is running.Stage.PLANNED)
        ui.reopen_action.setEnabled(stage is running.Stage.CLOSED)

    def _show_state(self, sentence: str, state: str) -> None:
        label = self.ui.saved_label
        label.setText(sentence)
        if label.property("state") != state:
            label.setProperty("state", state)
            label.style().polish(label)

    def _announce(self, sentence: str) -> None:
        """Have a screen reader say something, politely."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))


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


def _is_only_words(changes: Changes) -> bool:
    """Whether nothing but the words of one text changed, so that no state on screen can have."""
    before, after, typed = changes.before, changes.after, changes.typed
    if before is None or typed is None or typed.field not in _WORDS or changes.rewritten:
        return False
    was, item = before.item_of(typed), after.item_of(typed)
    return was is not None and item is not None and was.is_decided == item.is_decided


def _current_id(meeting: Meeting) -> str | None:
    return meeting.current.id if meeting.current else None

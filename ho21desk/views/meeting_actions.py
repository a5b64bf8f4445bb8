"""The menu entries that work on the meeting, and when they make sense."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ho21desk.desk.changes import Changes, Step
from ho21desk.model import Meeting, Vote
from ho21desk.rules import deciding, recordings, running
from ho21desk.rules.agenda import put_off, take_back, take_off
from ho21desk.rules.pausing import pause_or_resume, paused_since
from ho21desk.views.happened import done_by
from ho21desk.views.language import tr

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow


class MeetingActions:
    """Connects the entries with what they do on the page Møtet, and enables them as the meeting goes."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        ui, live = window.ui, window.live_page
        agenda, case, room = live.agenda, live.case, live.room
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (ui.start_action, lambda: window.acted.emit(running.start)),
            (ui.next_action, lambda: window.acted.emit(running.go_on)),
            (ui.previous_action, lambda: window.acted.emit(running.go_back)),
            (ui.take_up_action, agenda.take_up_chosen),
            (ui.show_current_action, live.show_current),
            (ui.pause_action, lambda: window.acted.emit(pause_or_resume)),
            (ui.close_action, lambda: window.acted.emit(running.close)),
            (ui.reopen_action, lambda: window.acted.emit(running.reopen)),
            (ui.agenda_action, partial(live.go_to, agenda)),
            (ui.agenda_pane_action, partial(live.toggle_pane, agenda)),
            (ui.discussion_action, case.focus_discussion),
            (ui.decision_action, case.focus_decision),
            (ui.paper_action, case.toggle_paper),
            (ui.proposal_action, case.use_proposal),
            (ui.new_decision_action, case.add_decision),
            (ui.remove_decision_action, case.remove_decision),
            (ui.vote_action, case.toggle_vote),
            (ui.unanimous_action, partial(self._on_shown, deciding.vote_on, vote=Vote(unanimous=True))),
            (ui.recusal_action, case.toggle_recusal),
            (ui.recording_action, partial(self._on_shown, recordings.go_on)),
            (ui.put_off_action, partial(self._on_shown, put_off)),
            (ui.take_off_action, partial(self._on_shown, take_off)),
            (ui.take_back_action, partial(self._on_shown, take_back)),
            (ui.presence_action, case.toggle_presence),
            (ui.people_action, partial(live.go_to, room)),
            (ui.room_pane_action, partial(live.toggle_pane, room)),
            (ui.came_action, room.note_came),
            (ui.left_action, room.note_left),
            (ui.video_action, room.note_video),
            (ui.apology_action, room.note_apology),
            (ui.recused_action, room.note_recused),
            (ui.preside_action, room.note_presiding),
            (ui.add_person_action, room.begin_person),
        )
        findings = window.minutes_page.ui.findings
        checking: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (ui.finding_action, findings.go_on),
            (ui.mend_action, findings.mend),
            (ui.accept_action, findings.accept),
        )
        preparation = window.preparation_page
        preparing: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (ui.new_case_action, preparation.begin_case),
            (ui.register_action, preparation.begin_register),
        )
        ui.papers_action.triggered.connect(lambda: self._on_page(preparation, preparation.begin_papers))
        for page, entries in (
            (window.live_page, acts),
            (window.minutes_page, checking),
            (preparation, preparing),
        ):
            for action, does in entries:
                action.triggered.connect(lambda _checked, page=page, does=does: self._on_page(page, does))
        self._acts = [action for action, _ in (*acts, *checking, *preparing)]
        ui.undo_action.triggered.connect(window.undo_wanted)
        ui.redo_action.triggered.connect(window.redo_wanted)
        self._files = (
            ui.export_action,
            ui.pdf_action,
            ui.notice_action,
            ui.save_file_action,
            ui.chair_flow_action,
        )
        for action in (*self._acts, *self._files, ui.undo_action, ui.redo_action):
            action.setEnabled(False)  # until a meeting is open

    def show_meeting(self, meeting: Meeting) -> None:
        """Enable what makes sense as the meeting stands."""
        ui = self._window.ui
        for action in (*self._acts, *self._files):
            action.setEnabled(True)
        stage = running.stage(meeting)
        while_running = (
            ui.next_action,
            ui.previous_action,
            ui.take_up_action,
            ui.pause_action,
            ui.close_action,
        )
        for action in while_running:
            action.setEnabled(stage is running.Stage.RUNNING)
        ui.pause_action.setText(tr("Gå videre etter pausen") if paused_since(meeting) else tr("Pause"))
        ui.start_action.setEnabled(stage is running.Stage.PLANNED)
        ui.reopen_action.setEnabled(stage is running.Stage.CLOSED)

    def show_steps(self, changes: Changes) -> None:
        """Say in the menu what can be taken back, and what done again."""
        ui = self._window.ui
        for action, name, step in (
            (ui.undo_action, tr("Angre"), changes.undoable),
            (ui.redo_action, tr("Gjør om"), changes.redoable),
        ):
            action.setEnabled(step is not None)
            action.setText(_named(name, step))

    def _on_shown(self, act: Callable[..., Meeting], **about: object) -> None:
        """Do something with the case on screen; what hinders it is said there."""
        case = self._window.live_page.case
        if case.item:
            case.acted.emit(partial(act, item_id=case.item.id, **about))

    def _on_page(self, page: QWidget, does: Callable[[], object]) -> None:
        self._window.show_page(page)
        does()


def _named(name: str, step: Step | None) -> str:
    # A name may hold the sign that underlines a letter in a menu.
    return f"{name}: {done_by(step)}".replace("&", "&&") if step else name

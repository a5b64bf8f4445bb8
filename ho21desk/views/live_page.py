"""The page Møtet: agenda, case and room, side by side."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ho21desk.desk.changes import Changes
from ho21desk.model import Meeting, Place, TextField
from ho21desk.views.agenda_panel import AgendaPanel
from ho21desk.views.case_panel import CasePanel
from ho21desk.views.folding_splitter import FoldingSplitter
from ho21desk.views.freezing import hold_texts
from ho21desk.views.look import Colours
from ho21desk.views.room_panel import RoomPanel

_WORDS = (TextField.DISCUSSION, TextField.DECISION)
_WIDTHS = [280, 800, 290]
_PLACE_MILLISECONDS = 1000


class LivePage(QWidget):
    """Shows the meeting that is open. The case on screen need not be the one that is handled.

    Signals:
        typed: a TextRef and its new text.
        acted: an act of `rules`.
        moved: the Place where the person is now; told now and then.
    """

    typed = Signal(object, str)
    acted = Signal(object)
    moved = Signal(object)

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        breathe: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the page; `breathe` lets a window that is on screen live meanwhile."""
        super().__init__(parent)
        self._clock = clock
        self._meeting: Meeting | None = None
        self._shown: str | None = None
        self._acting: QWidget | None = None
        # Each is made where it stays: what gets a parent later is dressed anew, with all in it.
        self.agenda = AgendaPanel(self)
        breathe()
        self.case = CasePanel(self)
        breathe()
        self.room = RoomPanel(self)
        breathe()
        panels: tuple[AgendaPanel | CasePanel | RoomPanel, ...] = (self.agenda, self.case, self.room)
        self.panes = FoldingSplitter(panels, self.case, _WIDTHS, self)
        for panel in panels:
            panel.acted.connect(partial(self._act, panel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.addWidget(self.panes)
        self.case.typed.connect(self.typed)
        self.case.return_wanted.connect(self.show_current)
        self.agenda.chosen.connect(self.show_item)
        self.room.recusal_raised.connect(self.case.raise_recusal)
        self.room.details_wanted.connect(self.case.correct_presence)
        self.room.unfold_wanted.connect(partial(self.panes.unfold, self.room))
        self._place: Place | None = None
        timer = QTimer(self, interval=_PLACE_MILLISECONDS)
        timer.timeout.connect(self._tell_place)
        timer.start()

    def open(self, meeting: Meeting, place: Place | None) -> None:
        """Show a meeting that was just opened: where the person was, else the case handled or the first."""
        self.case.forget()
        self._meeting = meeting
        self._shown = place.item if place else _current_id(meeting)
        self._show()
        if place and place.item == self._shown:
            self.case.go_to(place)
        else:
            self.case.focus_discussion()

    def show_changes(self, changes: Changes) -> None:
        """Show what an act changed. A case that is taken up comes on screen, ready to be written in."""
        before, after = changes.before, changes.after
        self._meeting = after
        if before is None or _is_only_words(changes):
            return
        self.case.show_refusal("")
        self.room.show_refusal("")
        for ref in changes.rewritten:
            self.case.apply_change(ref, before.text(ref), after.text(ref))
        taken_up = after.current is not None and _current_id(before) != _current_id(after)
        if taken_up:
            self._shown = _current_id(after)
        self._show()
        if taken_up:
            self.case.focus_discussion()
            self._tell_place()  # now: whoever listens first and is cut off comes back to this case
        elif changes.typed is None and self._decisions(after) > self._decisions(before) > 0:
            self.case.focus_decision(-1)

    def show_refusal(self, sentence: str) -> bool:
        """Say why an act was refused, where it was tried. False when that was not on this page."""
        place = self._acting
        if isinstance(place, CasePanel | RoomPanel):
            place.show_refusal(sentence)
            return True
        return False

    def show_item(self, item_id: str) -> None:
        """Show a case without taking it up."""
        self._shown = item_id
        self._show()

    def show_current(self) -> None:
        """Show the case that is being handled."""
        if self._meeting and self._meeting.current:
            self.show_item(self._meeting.current.id)
            self.case.focus_discussion()

    def show_time(self) -> None:
        """Show how long things have taken."""
        if self._meeting:
            self.case.show_time(self._clock())
            self.agenda.show_meeting(self._meeting, self._shown, self._clock())

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.agenda.dress(colours)
        self.case.dress(colours)
        self.room.dress(colours)

    def go_to(self, panel: AgendaPanel | RoomPanel) -> None:
        """Put the focus in the list beside the case, which unfolds for it."""
        self.panes.unfold(panel)
        (panel.ui.agenda_view if isinstance(panel, AgendaPanel) else panel.ui.people_view).setFocus()

    def toggle_pane(self, panel: AgendaPanel | RoomPanel) -> None:
        """Fold a pane away, or unfold it; the focus does not go with it."""
        if panel.isAncestorOf(QApplication.focusWidget() or panel.window()):
            self.case.focus_discussion()
        self.panes.toggle(panel)

    def _tell_place(self) -> None:
        place = self.case.place
        if place and place != self._place and self.isVisible():
            self._place = place
            self.moved.emit(place)

    def _act(self, panel: QWidget, act: object) -> None:
        self._acting = panel
        self.acted.emit(act)

    def _show(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        if all(item.id != self._shown for item in meeting.agenda):
            self._shown = meeting.agenda[0].id if meeting.agenda else None
        if self._shown is not None:
            self.case.show_item(meeting, meeting.item(self._shown), self._clock())
        self.room.show_meeting(meeting)
        hold_texts(self.room, meeting)
        self.show_time()

    def _decisions(self, meeting: Meeting) -> int:
        return next((len(item.decisions) for item in meeting.agenda if item.id == self._shown), 0)


def _is_only_words(changes: Changes) -> bool:
    """Whether nothing but the words of one text changed, so that no state on screen can have."""
    before, after, typed = changes.before, changes.after, changes.typed
    if before is None or typed is None or typed.field not in _WORDS or changes.rewritten:
        return False
    was, item = before.item_of(typed), after.item_of(typed)
    return was is not None and item is not None and was.is_decided == item.is_decided


def _current_id(meeting: Meeting) -> str | None:
    return meeting.current.id if meeting.current else None

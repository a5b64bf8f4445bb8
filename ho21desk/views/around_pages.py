"""What the window says around its pages: which meeting this is, what comes next, what was taken back."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.model import Meeting
from ho21desk.rules import running
from ho21desk.views import words
from ho21desk.views.happened import done_by, happened
from ho21desk.views.language import tr
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow


class AroundPages:
    """Keeps the title, the head and the foot of the window as the meeting stands."""

    def __init__(self, window: "MainWindow", clock: Callable[[], datetime]) -> None:
        self._window, self._clock = window, clock

    def speak_of(self, changes: Changes) -> None:
        """Tell a screen reader what an act did, before what follows from it."""
        before, after = changes.before, changes.after
        is_act = not (changes.typed or changes.undone or changes.redone)
        if before is not None and before is not after and is_act:
            speak(self._window, happened(before, after))

    def show_changes(self, changes: Changes) -> None:
        """Show what an act means for what stands around the pages."""
        before, after = changes.before, changes.after
        if changes.typed is None:
            self._window.show_message(_taken_back(changes))
            self._show_meeting(after)
        if before is not None and running.stage(before) is not running.stage(after):
            self._show_stage(after)

    def show_time(self) -> None:
        """Show which meeting is open, and what the clock is."""
        meeting = self._window.meeting
        if meeting is None:
            return
        day = words.day(meeting.date) if meeting.date else tr("dato ikke satt")
        name = tr("{council}, møte {number}/{year}").format(
            council=meeting.council, number=meeting.number, year=meeting.year
        )
        self._window.ui.meeting_label.setText(f"{name} · {day} · {words.clock(self._clock())}")

    def _show_meeting(self, meeting: Meeting) -> None:
        ui, following = self._window.ui, running.following(meeting)
        ui.next_label.setText(
            tr("Neste: {number} {title}").format(number=following.number, title=following.title)
            if following
            else ""
        )
        ui.practice_label.setVisible(meeting.practice)
        practice = tr(" (øvelse)") if meeting.practice else ""
        self._window.setWindowTitle(
            tr("HO21desk – møte {number}/{year}{practice}").format(
                number=meeting.number, year=meeting.year, practice=practice
            )
        )
        self.show_time()

    def _show_stage(self, meeting: Meeting) -> None:
        """Say that the meeting ended, and what is missing then."""
        if running.stage(meeting) is not running.Stage.CLOSED:
            return
        missing = running.without_decision(meeting)
        numbers = words.listed([str(item.number) for item in missing])
        lacking = tr("{several} mangler vedtak: {numbers}.").format(
            several=words.several(len(missing), tr("sak"), tr("saker")), numbers=numbers
        )
        self._window.show_message(
            tr("Møtet er avsluttet. {lacking}").format(
                lacking=lacking if missing else tr("Alle saker har vedtak.")
            )
        )
        self._window.show_page(self._window.minutes_page)
        self._window.minutes_page.ui.export_button.setFocus()


def _taken_back(changes: Changes) -> str:
    """Return what was undone or done again; "" for an act."""
    if changes.is_nothing and changes.undone:
        return tr("Kan ikke angre «{done_by}»: det er skrevet der siden.").format(
            done_by=done_by(changes.undone)
        )
    if changes.undone:
        return tr("Angret: {done_by}").format(done_by=done_by(changes.undone))
    if changes.redone:
        return tr("Gjort om igjen: {done_by}").format(done_by=done_by(changes.redone))
    return ""

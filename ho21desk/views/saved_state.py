"""Whether what was done is on disk, always in sight."""

from datetime import datetime
from typing import TYPE_CHECKING

from ho21desk.views.language import later, tr
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow

_IN_MEMORY = later(
    "Det du skriver nå, er i minnet så lenge programmet er åpent, og lagringen prøves hele tiden."
)
_BEFORE = later("Det som var lagret før, er trygt.")


class SavedState:
    """Says at the bottom of the window when all was saved, and above it why something is not."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._ui = window.ui
        self._at: datetime | None = None
        self._told = ""
        self._reads_only = False
        self._ui.failing_bar.hide()

    def show_saved(self, at: datetime) -> None:
        """Say that everything is on disk."""
        if self._reads_only:
            return
        self._at = at
        if self._told:
            self._told = ""
            self._ui.failing_bar.hide()
            speak(self._window, tr("Lagret igjen."))
        self._show(tr("Lagret {at:%H.%M.%S}").format(at=at), "good")

    def show_failing(self, sentence: str, *, before_is_safe: bool = True) -> None:
        """Say why something is not on disk, and what is safe, for as long as that is so."""
        if sentence == self._told:
            return
        self._told = sentence
        has_meeting = self._window.meeting is not None
        safe = [tr(_IN_MEMORY)] * has_meeting + [tr(_BEFORE)] * (has_meeting and before_is_safe)
        self._ui.failing_label.setText(" ".join([sentence, *safe]))
        self._ui.copy_button.setVisible(has_meeting)
        self._ui.failing_bar.show()
        since = tr(" siden {at:%H.%M.%S}").format(at=self._at) if self._at else ""
        self._show(
            tr("Ikke lagret{since}").format(since=since) if has_meeting else tr("Møtene er ikke åpnet"),
            "warning",
        )
        speak(self._window, sentence)

    def show_reading(self, reason: str) -> None:
        """Say that meetings can only be read, and why, for as long as the window is open."""
        self._reads_only = True
        self._ui.failing_label.setText(reason)
        self._ui.copy_button.hide()
        self._ui.failing_bar.show()
        self._show(tr("Bare lesing"), "warning")
        speak(self._window, tr("Bare lesing. {reason}").format(reason=reason))

    def _show(self, sentence: str, state: str) -> None:
        label = self._ui.saved_label
        label.setText(sentence)
        if label.property("state") != state:
            label.setProperty("state", state)
            label.style().polish(label)

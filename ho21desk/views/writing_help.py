"""All that helps whoever writes, put together for one window."""

from collections.abc import Sequence
from pathlib import Path

from ho21desk.model import Meeting, Register
from ho21desk.settings import SettingsFile
from ho21desk.spelling import usual_places
from ho21desk.views.look import Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.phrasing import Phrasing
from ho21desk.views.spelling import Spelling
from ho21desk.views.writing import Writing


class WritingHelp:
    """Names, cases, standard phrases and spelling in every text of a window.

    `dictionaries` is a folder where a person may put their own, `places` where systems keep theirs.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        dictionaries: Path,
        places: Sequence[Path] | None = None,
    ) -> None:
        self.writing = Writing(window)
        self.phrasing = Phrasing(window, settings, self.writing)
        where = usual_places() if places is None else places
        self.spelling = Spelling(window, settings, self.writing, dictionaries, where)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.writing.dress(colours)
        self.spelling.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of the meeting that is open, as it is now."""
        self.writing.show_meeting(meeting)
        self.spelling.show_meeting(meeting)

    def show_register(self, register: Register) -> None:
        """Take note of the register as it is now."""
        self.writing.show_register(register)
        self.spelling.show_register(register)

    def close(self) -> None:
        """Let go of what runs beside the window."""
        self.spelling.close()

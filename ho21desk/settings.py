"""The few choices of one person, kept as JSON."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import make_private_folder, read_bytes, replace_bytes
from ho21desk.paths import resource

_LARGEST = 5_000_000
"""Bytes in the largest file that is read. Long lists of phrases and words take some 100,000."""
_LISTS = {"grounds", "agenda_template", "phrases"}


@dataclass(frozen=True)
class Settings:
    """What a person chose.

    Attributes:
        export_folder: where drafts are written; empty until it is chosen.
        last_meeting: `id` of the meeting that was open last.
        colours: "system", "light" or "dark".
        contrast: "high", or empty for what the system asks for.
        text_size: in per cent.
        language: of the window: "nb", "nn" or "en".
        geometry, panes: where the window and its panes were, as Qt writes it.
        grounds: the council's own list of grounds for recusal, one a line; empty for the one that
            comes with the program.
        agenda_template: the council's own template for its agenda; empty for the one that comes along.
        phrases: the council's own list of standard phrases; empty for the one that comes along.
        grounds_before, agenda_template_before, phrases_before: the longest state that such a list had in the
            sitting in which something was last taken out of it; empty when nothing ever was.
        phrase_uses: how often each was used, as `rules.phrases` writes it.
        spelling: "off", or "on" when words are held against a dictionary.
        spelling_told: the language whose dictionary the person was told is missing.
        own_words: words the person knows to be right, one a line.
        minutes_style: the house style of minutes and notices: the name of one that comes along, or the
            path of a Word template; empty for the newest.
        chair_screen: where the chair's window was open: the name of the screen it filled, "beside" for
            a small window; empty when it was closed.
        chair_geometry: where that small window was, as Qt writes it.
        remark_days: how many working days the members get for remarks on a draft.
        keeper: who sees to the minutes after the meeting, by name; empty until it is said.
        emergency_folder: where the meeting that runs is written as plain text as well; empty for nowhere.
    """

    export_folder: str = ""
    last_meeting: str = ""
    colours: str = "system"
    contrast: str = ""
    text_size: str = "100"
    language: str = "nb"
    geometry: str = ""
    panes: str = ""
    grounds: str = ""
    agenda_template: str = ""
    phrases: str = ""
    grounds_before: str = ""
    agenda_template_before: str = ""
    phrases_before: str = ""
    phrase_uses: str = ""
    spelling: str = "on"
    spelling_told: str = ""
    own_words: str = ""
    minutes_style: str = ""
    chair_screen: str = ""
    chair_geometry: str = ""
    remark_days: str = "5"
    keeper: str = ""
    emergency_folder: str = ""

    @classmethod
    def read(cls, path: Path) -> "Settings":
        """Return the choices in a file; what is missing or makes no sense is as if never chosen."""
        known = {field.name for field in fields(cls)}
        stored = _stored(path).items()
        return cls(**{name: value for name, value in stored if name in known and _is_text(value)})

    def write(self, path: Path) -> None:
        """Keep the choices, and those in the file that only a newer program knows.

        FileError when that fails; the file is then as it was.
        """
        try:
            make_private_folder(path.parent)
        except OSError as error:
            raise FileError(path, FileProblem.CANNOT_WRITE) from error
        text = json.dumps(_stored(path) | asdict(self), ensure_ascii=False, indent=1)
        replace_bytes(path, text.encode("utf-8", "surrogatepass"), private=True)


def _stored(path: Path) -> dict[str, Any]:
    """Return all that a file says; nothing when it makes no sense."""
    try:
        stored = json.loads(read_bytes(path, _LARGEST))
    except (FileError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _is_text(value: object) -> bool:
    """Return whether a value is a text that a file can hold; half a letter is none."""
    return isinstance(value, str) and value == value.encode("utf-8", "ignore").decode()


def listed(text: str) -> tuple[str, ...]:
    r"""Return what is listed in a text, one a line; empty lines and those with a # first are left out.

    >>> listed("# a remark\n first \n\nsecond")
    ('first', 'second')
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def shipped_templates() -> tuple[str, ...]:
    """Return the templates for an agenda that come with the program, the newest first."""
    files = sorted(resource("agendas").glob("*.txt"), reverse=True)
    return tuple(file.read_text(encoding="utf-8") for file in files)


class SettingsFile:
    """The choices of the person at the machine, and where they are kept.

    They are written in a thread of its own: a disk may take long, and the window waits for none.
    """

    def __init__(self, path: Path, *, keeps: bool = True) -> None:
        """Read the choices; without `keeps` none is written, since another program may write them."""
        self._path = path
        self._keeps = keeps
        self.current = self._written = Settings.read(path)
        self._longest: dict[str, str] = {}
        self._one_at_a_time = Lock()
        self._writer: Thread | None = None

    def change(self, **choices: Any) -> None:
        """Choose anew. A choice that cannot be kept holds until the program ends."""
        self.current = replace(self.current, **self._put_away(choices), **choices)
        if self._keeps:
            self._writer = Thread(target=self._write, name="settings")
            self._writer.start()

    def take_back(self, name: str) -> str:
        """Return what a list was before something was taken out of it; what it is now is put away instead."""
        before = str(getattr(self.current, f"{name}_before"))
        self.change(**{f"{name}_before": getattr(self.current, name)})
        return before

    def finish(self) -> None:
        """Wait until what was chosen is kept."""
        if self._writer:
            self._writer.join()

    def _put_away(self, choices: dict[str, str]) -> dict[str, str]:
        """Return the lists that lose something by these choices, each as it was at its longest."""
        gone = {}
        for name in _LISTS & choices.keys():
            longest = max(self._longest.get(name, ""), getattr(self.current, name), key=len)
            self._longest[name] = longest
            if len(choices[name]) < len(longest):
                gone[f"{name}_before"] = longest
        return gone

    def _write(self) -> None:
        with self._one_at_a_time, suppress(FileError):
            if (wanted := self.current) != self._written:
                wanted.write(self._path)
                self._written = wanted

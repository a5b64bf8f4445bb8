"""The few choices of one person, kept as JSON."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import replace_bytes


@dataclass(frozen=True)
class Settings:
    """What a person chose.

    Attributes:
        export_folder: where drafts are written; empty until it is chosen.
        last_meeting: `id` of the meeting that was open last.
        colours: "system", "light" or "dark".
        geometry, panes: where the window and its panes were, as Qt writes it.
    """

    export_folder: str = ""
    last_meeting: str = ""
    colours: str = "system"
    geometry: str = ""
    panes: str = ""

    @classmethod
    def read(cls, path: Path) -> "Settings":
        """Return the choices in a file; what is missing or makes no sense is as if never chosen."""
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        known = {field.name for field in fields(cls)}
        if not isinstance(stored, dict):
            return cls()
        return cls(
            **{name: value for name, value in stored.items() if name in known and isinstance(value, str)}
        )

    def write(self, path: Path) -> None:
        """Keep the choices. FileError when that fails; the file is then as it was."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(path, FileProblem.CANNOT_WRITE) from error
        replace_bytes(path, json.dumps(asdict(self), ensure_ascii=False, indent=1).encode())


class SettingsFile:
    """The choices of the person at the machine, and where they are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = Settings.read(path)

    def change(self, **choices: Any) -> None:
        """Choose anew. A choice that cannot be kept holds until the program ends."""
        self.current = replace(self.current, **choices)
        try:
            self.current.write(self._path)
        except FileError:
            return

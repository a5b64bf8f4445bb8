"""Where files lie: what is shipped, and what is the person's own."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import appdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a shipped file, e.g. `resource("demo/meeting.ho21.json")`.

    A wheel carries `resources/` inside the package; in a checkout it lies beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def guide() -> Path:
    """Return the folder with the user guide; in a checkout it lies with the other documents."""
    inside = resource("brukerveiledning")
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "brukerveiledning"


def translation(name: str) -> Path:
    """Return the path of a compiled translation, e.g. `translation("qtbase_nb")`."""
    return _PACKAGE / "translations" / f"{name}.qm"


def backups_of(database: Path) -> Path:
    """Return the folder for copies of a database: beside it."""
    return database.with_name("sikkerhetskopier")


@dataclass(frozen=True)
class UserPaths:
    """The folders of one person.

    `data` holds the database, `config` the few choices made. `drafts` is where the minutes are
    written until the person chooses; None is the system's folder for documents. `own` are folders that
    nobody but the program uses.
    """

    data: Path
    config: Path
    logs: Path
    drafts: Path | None = None
    own: tuple[Path, ...] = ()

    @property
    def database(self) -> Path:
        """The file that holds every meeting."""
        return self.data / "ho21desk.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder with copies of the database."""
        return backups_of(self.database)

    @property
    def settings(self) -> Path:
        """The file that holds the person's choices."""
        return self.config / "settings.json"

    def private(self) -> Iterable[Path]:
        """Return every file and folder there is that nobody but the person should get at."""
        yield from self.own
        yield self.settings
        yield from self.logs.glob("ho21desk.log*")
        yield from self.data.glob("ho21desk*.sqlite3*")

    @classmethod
    def below(cls, folder: Path) -> "UserPaths":
        """Return paths that all lie below one folder, which may have other uses too."""
        logs = folder / "logs"
        return cls(data=folder, config=folder, logs=logs, drafts=folder / "Referater", own=(logs,))

    @classmethod
    def default(cls) -> "UserPaths":
        """Return the paths of the person at the machine. `HO21DESK_HOME`, if set, wins.

        Never a roaming folder: SQLite and a network share do not go together.
        """
        if home := os.environ.get("HO21DESK_HOME"):
            return cls.below(Path(home))
        data = Path(appdirs.user_data_dir("ho21desk", appauthor=False, roaming=False))
        config = Path(appdirs.user_config_dir("ho21desk", appauthor=False, roaming=False))
        logs = Path(appdirs.user_log_dir("ho21desk", appauthor=False))
        return cls(data, config, logs, own=(data, config, logs))

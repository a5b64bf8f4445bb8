"""Every reader of what others made, behind one face: a path in, a few words on what was read out.

What a reader does with a file is what the program does with it, as far as the file decides.
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

from ho21desk import settings as choices
from ho21desk.desk import backups
from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file, people
from ho21desk.minutes import content, word
from ho21desk.minutes.house import HouseStyle
from ho21desk.papers import cases, finished, sources
from ho21desk.rules import phrases, templates
from ho21desk.store import backup
from ho21desk.store.contents import contents
from ho21desk.store.database import Database
from ho21desk.store.salvage import salvage
from ho21desk.views.pasting import blocks_from_html, blocks_from_text
from tests import factories
from tests.hostile.making import unpacked

Reader = Callable[[Path], str]

_PASTED = 2_000_000


def _meeting(path: Path) -> str:
    meeting = meeting_file.read(path)
    again = meeting_file.loads(meeting_file.dumps(meeting), path)
    if meeting_file.dumps(again) != meeting_file.dumps(meeting):
        raise AssertionError("written and read again it is another meeting")
    return f"{len(meeting.agenda)} items"


def _people(path: Path) -> str:
    return f"{len(people.read([path]).found)} people"


def _paper(path: Path) -> str:
    source = sources.read(path)
    return f"{len(source.lines)} lines, {len(cases.find(source).cases)} cases"


def _finished(path: Path) -> str:
    source = sources.read(path)
    finished.minutes_in(source)
    return f"{len(finished.read_minutes(source).meeting.agenda)} items"


def _pasted(path: Path) -> str:
    text = _text(path)
    blocks = len(blocks_from_html(text)), len(blocks_from_text(text[:_PASTED]))
    return f"{blocks} blocks, {len(sources.pasted(text).lines)} lines"


def _template(path: Path) -> str:
    meeting = factories.meeting(factories.usual_agenda(), factories.members(3))
    house = HouseStyle.read(path)
    made = word.whole(content.build(meeting, printed_on=date(2026, 3, 14), house=house), path)
    if any(b"hostile.example" in part for part in unpacked(made).values()):
        raise AssertionError("the minutes point to where the template pointed")
    return f"minutes of {len(made)} bytes"


def _text(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _agenda(path: Path) -> str:
    return f"{sum(map(len, templates.items_of(_text(path))))} items"


def _phrases(path: Path) -> str:
    try:
        return f"{len(phrases.read_phrases(_text(path)))} phrases"
    except phrases.PhraseError as error:
        return f"no phrases: {error.problem}"


def _settings(path: Path) -> str:
    """Read the choices, make of them what is made at every start, and keep them again."""
    kept = path.with_name("kept")
    chosen = choices.Settings.read(path)
    chosen.write(kept)
    if choices.Settings.read(kept) != chosen:
        raise AssertionError("kept and read again they are other choices")
    kept.unlink()
    choices.listed(chosen.own_words)
    phrases.read_uses(chosen.phrase_uses)
    return "choices" if chosen != choices.Settings() else "as if never chosen"


def _copy(path: Path) -> str:
    """Look into a copy of the database, as before it is put back."""
    with backups.opened(path) as then, closing(backup.reading(then.path)) as connection:
        return f"{len(contents(connection))} meetings"


def _database(path: Path) -> str:
    """Save what can be saved of the file, then open it in a place of its own."""
    own = path.with_name("own")
    own.mkdir()
    try:
        saved = salvage(path, own, None)
        (own / "ho21desk.sqlite3").write_bytes(path.read_bytes())
        with Database(own / "ho21desk.sqlite3") as database, database.reading() as connection:
            return f"{connection.exec_driver_sql('SELECT count(*) FROM meeting').scalar_one()} meetings"
    except OSError as error:
        raise FileError(path, FileProblem.UNREADABLE) from error
    finally:
        for left in sorted(own.rglob("*"), reverse=True):
            left.rmdir() if left.is_dir() else left.unlink()
        own.rmdir()
        del saved


READERS: Mapping[str, Reader] = {
    "meeting": _meeting,
    "people": _people,
    "paper": _paper,
    "finished": _finished,
    "pasted": _pasted,
    "template": _template,
    "agenda": _agenda,
    "phrases": _phrases,
    "settings": _settings,
    "copy": _copy,
    "database": _database,
}

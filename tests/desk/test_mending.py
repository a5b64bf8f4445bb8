"""A damaged database: found, set aside, and put together again from what can be read and the newest copy."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk import mending
from ho21desk.desk.damage import Choice, Fate
from ho21desk.desk.office import Office
from ho21desk.errors import StoreError, StoreProblem
from ho21desk.model import Decision, Meeting, TextField, TextRef
from ho21desk.paths import backups_of
from ho21desk.store import backup
from ho21desk.store.backup import Reason
from tests.factories import NOON, item, meeting, person

PAGE = 4096
OLD, FRESH = "Sagt før kopien. ", "Skrevet etter kopien. "
LATER = NOON + timedelta(hours=1)


def made(number: int) -> Meeting:
    """Return a meeting of some cases and people; no two share an `id`."""
    agenda = [
        item(
            case,
            id=f"{number}-{case}",
            discussion=OLD * 20,
            decisions=(Decision(id=f"d{number}-{case}", text=f"Vedtatt {case}."),),
        )
        for case in range(1, 6)
    ]
    people = [person(f"p{number}-{each}") for each in range(5)]
    return meeting(agenda, people, id=f"m{number}", number=number)


def fill(path: Path, *, late: int = 2, with_copy: bool = True) -> None:
    """Make a database of five meetings, a copy of it, and `late` meetings written in after that."""
    with Office(path, lambda: NOON) as office:
        for number in range(1, 6):
            office.archive.add(made(number))
        if with_copy:
            assert backup.take(path, backups_of(path), NOON, Reason.START)
        for number in range(1, late + 1):
            office.open(office.archive.load(f"m{number}"))
            for case in range(1, 6):
                office.write(TextRef(TextField.DISCUSSION, f"{number}-{case}"), FRESH * 20)
        if late:
            office.archive.add(made(9))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database and a copy of it once; a test breaks one that looks the same."""
    folder = tmp_path_factory.mktemp("template")
    fill(folder / "ho21desk.sqlite3")
    return folder


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data")) / "ho21desk.sqlite3"


def texts(path: Path) -> dict[str, str]:
    """Return the first words of every discussion."""
    with Office(path, lambda: NOON) as office:
        return {
            each.id: each.discussion
            for known in office.archive.summaries()
            for each in office.archive.load(known.id).agenda
        }


def problem_of(path: Path) -> StoreProblem | None:
    try:
        Office(path, lambda: NOON).close()
    except StoreError as error:
        return error.problem
    return None


def trouble(office: Office) -> StoreProblem | None:
    """Return why something is in memory alone."""
    return office.problem.problem if office.problem else None


def break_page(path: Path, number: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(content)


def page_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        return int(found.fetchone()[0])


def noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(PAGE)


@contextmanager
def damaged_and_killed(path: Path, page: int | None) -> Iterator[None]:
    """Write a text, and end without laying the log into the file, one page of which is broken then."""
    program = f"""
import os
from pathlib import Path
from datetime import datetime
from ho21desk.desk.office import Office
from ho21desk.model import TextField, TextRef
office = Office(Path({str(path)!r}), datetime.now)
office.open(office.archive.load("m3"))
office.write(TextRef(TextField.DISCUSSION, "3-1"), "Bare i loggen.")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
    assert path.with_name(f"{path.name}-wal").stat().st_size
    if page:
        break_page(path, page, noise(page))
    yield


@pytest.mark.parametrize("kind", ["zeros", "noise"])
def test_whatever_page_breaks_nothing_is_lost_that_is_not_on_it(path: Path, kind: str) -> None:
    """Page by page: it is found, or nothing is gone; and the rest comes back as it was last."""
    whole, before = path.read_bytes(), texts(path)
    found, older = 0, []
    for number in range(1, len(whole) // PAGE + 1, 4 if kind == "noise" else 9):
        path.write_bytes(whole)
        break_page(path, number, bytes(PAGE) if kind == "zeros" else noise(number))
        broken = path.read_bytes()
        problem = problem_of(path)
        if problem is None:
            assert texts(path) == before
            continue
        assert problem is StoreProblem.DAMAGED
        assert path.read_bytes() == broken
        found += 1
        mended = mending.mend(path, Choice.BOTH, LATER)
        assert mended.aside
        assert mended.aside.read_bytes() == broken
        mended.aside.unlink()
        after = texts(path)
        assert after.keys() >= {each for each in before if not each.startswith("9")}
        assert all(text in (before.get(each), OLD * 20) for each, text in after.items())
        older.append(sum(after.get(each) != text for each, text in before.items()))
    assert found > 3
    assert max(older) <= 10  # what lay on one page with rows
    assert sum(map(bool, older)) <= 6  # wherever else it is broken, all is as it was typed last


def test_what_is_left_is_told_meeting_by_meeting(path: Path) -> None:
    break_page(path, page_of(path, "ix_step_meeting"), noise(1))
    left = mending.examine(path)
    assert left.choices == (Choice.BOTH, Choice.COPY, Choice.READABLE)
    assert left.copy == backup.kept(backups_of(path))[0]
    assert {each.together.id: each.fate for each in left.meetings} == {
        "m9": Fate.NEW,
        "m1": Fate.NEWER,
        "m2": Fate.NEWER,
        "m3": Fate.SAME,
        "m4": Fate.SAME,
        "m5": Fate.SAME,
    }
    assert left.meetings[0].together.id == "m9"


def test_looking_at_a_damaged_database_changes_nothing(path: Path) -> None:
    break_page(path, page_of(path, "meeting"), noise(1))
    before = {each: each.read_bytes() for each in path.parent.rglob("*") if each.is_file()}
    mending.examine(path)
    assert {each: each.read_bytes() for each in path.parent.rglob("*") if each.is_file()} == before


@pytest.mark.parametrize("table", ["meeting", "agenda_item", "decision", "participant"])
def test_a_table_that_is_gone_is_filled_up_from_the_copy(path: Path, table: str) -> None:
    break_page(path, page_of(path, table), noise(1))
    fates = {each.together.id: each.fate for each in mending.examine(path).meetings}
    assert {fates[f"m{number}"] for number in range(3, 6)} <= {Fate.SAME, Fate.PARTLY, Fate.UNREAD}
    mending.mend(path, Choice.BOTH, LATER)
    with Office(path, lambda: NOON) as office:
        for number in range(3, 6):
            assert office.archive.load(f"m{number}") == made(number)


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        (Choice.BOTH, {"m1": FRESH * 20, "m3": OLD * 20, "m9": OLD * 20}),
        (Choice.COPY, {"m1": OLD * 20, "m3": OLD * 20}),
        (Choice.READABLE, {"m1": FRESH * 20, "m3": OLD * 20, "m9": OLD * 20}),
        (Choice.NOTHING, {}),
    ],
)
def test_what_was_chosen_takes_the_place_of_what_is_damaged(
    path: Path, choice: Choice, kept: dict[str, str]
) -> None:
    break_page(path, page_of(path, "step"), noise(1))
    broken = path.read_bytes()
    mended = mending.mend(path, choice, LATER)
    assert mended.aside == path.with_name("ho21desk skadet 2026-03-14 13.00.00.sqlite3")
    assert mended.aside.read_bytes() == broken
    after = texts(path)
    for meeting_id in ("m1", "m3", "m9"):
        assert after.get(f"{meeting_id[1]}-1") == kept.get(meeting_id)
    assert not list(path.parent.glob(".mending-*"))


@pytest.mark.parametrize("content", [b"Referat. " * 2000, b"\0" * 40_000])
def test_a_file_that_is_no_database_gives_way_to_the_copy(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert problem_of(path) is StoreProblem.DAMAGED
    left = mending.examine(path)
    assert {each.fate for each in left.meetings} == {Fate.UNREAD}
    assert Choice.COPY in left.choices
    mending.mend(path, left.choices[0], LATER)
    assert len(texts(path)) == 25


@pytest.mark.parametrize("content", [b"", b"x"])
def test_an_empty_file_gives_way_to_the_copy(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert problem_of(path) is StoreProblem.EMPTY
    assert mending.examine(path).choices == (Choice.COPY, Choice.NOTHING)
    mending.mend(path, Choice.COPY, LATER)
    assert len(texts(path)) == 25


def test_a_file_that_is_gone_gives_way_to_the_copy(path: Path) -> None:
    path.unlink()
    assert problem_of(path) is StoreProblem.EMPTY
    assert mending.mend(path, mending.examine(path).choices[0], LATER).aside is None
    assert len(texts(path)) == 25


def test_a_schema_with_a_letter_that_is_none_is_borrowed_from_the_copy(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"CREATE TABLE step", b"CRE\xbaTE TABLE step"))
    assert path.read_bytes() != whole
    assert problem_of(path) is StoreProblem.DAMAGED
    left = mending.examine(path)
    assert left.choices[0] is Choice.BOTH
    mending.mend(path, Choice.BOTH, LATER)
    assert texts(path)["1-1"] == FRESH * 20


@pytest.mark.parametrize("share", [0.5, 0.9])
def test_of_half_a_file_the_rest_is_from_the_copy(path: Path, share: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert problem_of(path) is StoreProblem.DAMAGED
    mending.mend(path, mending.examine(path).choices[0], LATER)
    after = texts(path)
    assert len(after) >= 25
    assert set(after.values()) <= {OLD * 20, FRESH * 20}


def test_without_a_copy_what_can_be_read_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    fill(path, with_copy=False)
    break_page(path, page_of(path, "participant"), noise(1))
    left = mending.examine(path)
    assert left.choices == (Choice.READABLE, Choice.NOTHING)
    mending.mend(path, Choice.READABLE, LATER)
    assert texts(path)["1-1"] == FRESH * 20
    assert texts(path)["9-1"] == OLD * 20


def test_items_whose_meeting_cannot_be_read_lie_in_one_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    fill(path, with_copy=False)
    break_page(path, page_of(path, "meeting"), noise(1))
    mending.mend(path, Choice.READABLE, LATER)
    assert texts(path)["1-1"] == FRESH * 20
    assert len(texts(path)) == 30


def test_with_nothing_left_one_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    path.write_bytes(b"Referat. " * 2000)
    assert mending.examine(path).choices == (Choice.NOTHING,)
    with pytest.raises(StoreError):
        mending.mend(path, Choice.READABLE, LATER)
    assert path.read_bytes() == b"Referat. " * 2000
    mending.mend(path, Choice.NOTHING, LATER)
    assert texts(path) == {}


def test_a_meeting_that_makes_no_sense_is_as_in_the_copy(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE participant SET role = 'nonsense' WHERE owner = 'm1'")
        connection.commit()
    break_page(path, page_of(path, "step"), noise(1))
    mending.mend(path, Choice.BOTH, LATER)
    with Office(path, lambda: NOON) as office:
        assert office.archive.load("m1") == made(1)
    assert texts(path)["2-1"] == FRESH * 20


def test_what_is_in_the_log_alone_is_read_too(path: Path) -> None:
    with damaged_and_killed(path, page_of(path, "step")):
        assert problem_of(path) is StoreProblem.DAMAGED
        mending.mend(path, Choice.BOTH, LATER)
        assert texts(path)["3-1"] == "Bare i loggen."
        assert not path.with_name(f"{path.name}-wal").exists() or texts(path)


@pytest.mark.parametrize("where", [0, 5000])
def test_a_broken_log_leaves_a_database_that_is_whole(path: Path, where: int) -> None:
    """What stands before the break is there; nothing else is touched."""
    before = texts(path)
    with damaged_and_killed(path, None):
        log = path.with_name(f"{path.name}-wal")
        with log.open("r+b") as file:
            file.seek(where)
            file.write(b"\xff" * 64)
        assert problem_of(path) is None
        after = texts(path)
        assert {each: text for each, text in after.items() if each != "3-1"} == {
            each: text for each, text in before.items() if each != "3-1"
        }
        assert after["3-1"] in (OLD * 20, "Bare i loggen.")


def test_damage_found_while_a_meeting_is_open_takes_nothing_of_it(path: Path) -> None:
    with Office(path, lambda: LATER) as office:
        office.open(office.archive.load("m3"))
        tear = f"""
with open({str(path)!r}, "r+b") as file:
    file.seek({(page_of(path, "agenda_item") - 1) * PAGE})
    file.write(b"x" * {PAGE})
"""
        # From another process: closing the file in this one would take SQLite's locks away.
        subprocess.run([sys.executable, "-c", tear], check=True)
        office.archive._database.let_go()
        office.archive._database.renew()
        office.write(TextRef(TextField.DISCUSSION, "3-1"), "I minnet alene.")
        assert trouble(office) is StoreProblem.DAMAGED
        office.rebuild(lambda: mending.mend(path, Choice.BOTH, LATER))
        assert trouble(office) is None
        office.write(TextRef(TextField.DISCUSSION, "3-2"), "Og videre.")
        assert office.meeting
        assert office.archive.load("m3") == office.meeting
    assert texts(path)["3-1"] == "I minnet alene."
    assert texts(path)["3-2"] == "Og videre."


def test_wherever_mending_is_killed_it_is_done_or_can_be_done_again(template: Path, tmp_path: Path) -> None:
    ended: list[str] = []
    while "whole" not in ended[-1:]:
        path = Path(shutil.copytree(template, tmp_path / str(len(ended)))) / "ho21desk.sqlite3"
        break_page(path, page_of(path, "step"), noise(1))
        broken = path.read_bytes()
        was_killed = killed_at(len(ended) + 1, partial(mending.mend, path, Choice.BOTH, LATER))
        if problem_of(path) is StoreProblem.DAMAGED:
            assert path.read_bytes() == broken
            mending.mend(path, Choice.BOTH, LATER)
            ended.append("killed")
        else:
            ended.append("mended" if was_killed else "whole")
        assert texts(path)["1-1"] == FRESH * 20
        kept = [each.read_bytes() for each in path.parent.glob("ho21desk skadet *.sqlite3")]
        assert broken in kept
        assert not list(path.parent.glob(".mending-*"))
    assert set(ended) == {"killed", "mended", "whole"}


def killed_at(moment: int, work: Callable[[], object]) -> bool:
    """Work in a process that is killed before it moves a file the so-manieth time; False if it never is."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    left = moment

    def hear(event: str, _arguments: tuple[object, ...]) -> None:
        nonlocal left
        left -= event in ("os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir")
        if not left:
            os._exit(1)

    sys.addaudithook(hear)
    work()
    os._exit(0)

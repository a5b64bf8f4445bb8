"""The overview is kept: each change at once, with its history, and the last can be taken back later."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import docx
import pytest

from ho21desk.desk.archive import Archive
from ho21desk.desk.office import Office
from ho21desk.desk.overview import OverviewDesk
from ho21desk.errors import NotAllowedError
from ho21desk.minutes.overview import Seen
from ho21desk.model import Overview, OverviewKind, OverviewRow
from ho21desk.rules import overview
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.store.database import Database
from tests.factories import NOON, meeting, running

SYSTEM = OverviewRow(id="system", document="Meld. St. 5", launch="høsten 2025", added=NOON)
ETHICS = OverviewRow(
    id="ethics",
    kind=OverviewKind.HEARING,
    document="Etikklov",
    source="HOD",
    given="Muntlig 2. juni",
    hearing="Ute nå",
    deadline=dt.date(2026, 6, 12),
    follow_up="Rådet gir høringssvar",
    added=NOON,
)


@pytest.fixture
def desk(database: Database, clock: Callable[[], dt.datetime]) -> OverviewDesk:
    """Return an overview with a row that was changed, and one that was taken off."""
    desk = OverviewDesk(database, clock)
    desk.perform(partial(overview.add, row=SYSTEM))
    desk.perform(partial(overview.add, row=ETHICS))
    desk.perform(partial(overview.change, row=replace(SYSTEM, launch="våren 2026")))
    desk.perform(partial(overview.move, row_id="system", down=True))
    desk.perform(partial(overview.take_off, row_id="ethics"))
    return desk


def again(database: Database) -> OverviewDesk:
    return OverviewDesk(database, lambda: NOON)


def test_practice_beside_real_meetings_does_not_change_their_overview(tmp_path: Path) -> None:
    add = partial(overview.add, row=SYSTEM)
    with Office(tmp_path / "ho21desk.sqlite3", lambda: NOON) as office:
        office.open_demo()
        assert office.overview_to_change.perform(add)
        office.archive.add(meeting())
        with pytest.raises(NotAllowedError, match="overview_of_the_real"):
            _ = office.overview_to_change
        office.open(office.archive.find("6/2026"))
        assert office.overview_to_change.undo() == ()


def test_what_is_done_is_there_for_the_next_to_look(desk: OverviewDesk, database: Database) -> None:
    system, ethics = again(database).rows()
    assert (system.launch, [each.before for each in system.changes]) == ("våren 2026", ["høsten 2025"])
    assert [(each.field, each.at) for each in ethics.changes] == [("removed", ethics.removed)]
    assert replace(ethics, added=NOON, removed=None, changes=()) == ETHICS


def test_an_order_that_changes_is_kept(database: Database, clock: Callable[[], dt.datetime]) -> None:
    desk = OverviewDesk(database, clock)
    for row in (SYSTEM, ETHICS, replace(SYSTEM, id="health", document="Helseplan")):
        desk.perform(partial(overview.add, row=row))
    moved = desk.perform(partial(overview.move, row_id="system", down=True))
    assert [row.id for row in moved] == ["ethics", "health", "system"]
    assert again(database).rows() == moved


def test_all_can_be_taken_back_one_by_one_after_a_restart(desk: OverviewDesk, database: Database) -> None:
    later, states = again(database), [desk.rows()]
    while states[-1]:
        states.append(later.undo())
        assert again(database).rows() == states[-1]
    assert len(states) == 5  # the only one of its kind does not move
    with pytest.raises(NotAllowedError):
        later.undo()


def test_what_is_refused_leaves_all_as_it_was(desk: OverviewDesk) -> None:
    before = desk.rows()
    with pytest.raises(NotAllowedError):
        desk.perform(partial(overview.change, row=ETHICS))
    assert desk.rows() == before


def test_where_meetings_are_only_read_nothing_is_changed(desk: OverviewDesk, database: Database) -> None:
    def added(office: Office) -> Overview:
        return office.overview.perform(partial(overview.add, row=replace(SYSTEM, id="new", document="Ny")))

    with Office(database.path, lambda: NOON, key=database.key, read_only=True) as office:
        assert office.overview.rows() == desk.rows()
        with pytest.raises(NotAllowedError, match="reads_only"):
            added(office)
    with Office(database.path, lambda: NOON, key=database.key) as office:
        assert len(added(office)) == 3


def test_the_enclosure_tells_what_changed_since_the_meeting_before(
    desk: OverviewDesk, database: Database, tmp_path: Path
) -> None:
    archive = Archive(database)
    archive.add(running(meeting([1], number=1, year=2026, date=NOON.date(), start=dt.time(12, 1)), 1))
    archive.add(running(meeting([2], id="try", number=2, year=2026, practice=True), 2))
    archive.add(meeting([3], id="unheld", number=2, year=2026))
    coming = archive.add(meeting([4], id="coming", number=3, year=2026))
    assert desk.seen(coming) == Seen(MeetingNumber(1, 2026), dt.datetime.combine(NOON, dt.time(12, 1)))
    exported = desk.export(coming, tmp_path)
    file = docx.Document(str(exported.path))
    assert [p.text for p in file.paragraphs][-4:] == [
        "Endret:",
        "Meld. St. 5. Lansering: våren 2026 (før: høsten 2025)",
        "Tatt ut av oversikten:",
        "Etikklov (HOD)",
    ]
    assert desk.export(coming, tmp_path).is_same


def test_no_meeting_has_seen_what_was_made_after_it(desk: OverviewDesk, database: Database) -> None:
    coming = meeting([1], id="coming", number=3, year=2026)
    assert desk.seen(coming) is None
    Archive(database).add(running(meeting([1], number=1, year=2026, date=dt.date(2020, 1, 1)), 1))
    assert desk.seen(coming) is None


def test_an_empty_overview_is_no_enclosure(database: Database, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError, match="overview_empty"):
        again(database).export(meeting([]), tmp_path)
    assert not [*tmp_path.glob("*.docx")]

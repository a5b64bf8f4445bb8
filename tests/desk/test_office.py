"""The office: one meeting open at a time, and a demo that is never taken for a real one."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk.changes import Step
from ho21desk.desk.exporting import OWN_TEMPLATE
from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError
from ho21desk.model import TextField, TextRef
from ho21desk.rules import attendance, running
from ho21desk.rules.overview import changes_since
from ho21desk.store.cipher import Key
from tests.conftest import Blank
from tests.factories import meeting, members, usual_agenda

PLACE = TextField.PLACE


@pytest.fixture
def office(tmp_path: Path, clock: Callable[[], datetime], key: Key | None, blank: Blank) -> Iterator[Office]:
    """Return an office with nothing in it."""
    with Office(blank(tmp_path / "ho21desk.sqlite3", key), clock, key=key) as office:
        yield office


def test_without_a_meeting_there_is_nothing_to_work_on(office: Office, tmp_path: Path) -> None:
    for work in (
        lambda: office.perform(running.start),
        office.undo,
        office.redo,
        lambda: office.write(TextRef(PLACE, "x"), "Lysaker"),
        lambda: office.export_draft(tmp_path, OWN_TEMPLATE),
    ):
        with pytest.raises(NotAllowedError) as refused:
            work()
        assert refused.value.rule == "no_meeting"


def test_what_is_done_with_an_open_meeting_is_in_the_archive(office: Office) -> None:
    opened = office.open(office.archive.add(meeting(usual_agenda(), members(3)))).after
    office.perform(running.start)
    office.perform(partial(attendance.preside, person_id="m2"))
    after = office.write(TextRef(PLACE, opened.id), "Lysaker").after
    assert (after.chair, after.place) == ("m2", "Lysaker")
    assert office.archive.load(opened.id) == after


def test_an_act_on_an_open_meeting_is_undone_and_redone_also_when_it_is_opened_again(office: Office) -> None:
    kept = office.archive.add(meeting(usual_agenda()))
    opened = office.open(kept).after
    begun = office.perform(running.start).after
    assert office.undo().after == opened
    assert office.redo().after == begun == office.archive.load(kept.id)
    assert office.open(begun).undoable == Step(opened, begun)
    assert office.undo().after == opened
    assert office.open(opened).undoable is None
    with pytest.raises(NotAllowedError):
        office.undo()


def test_another_meeting_takes_the_place_of_the_first(office: Office) -> None:
    first = office.archive.add(meeting([1], number=1))
    second = office.archive.add(meeting([2], number=2))
    office.open(first)
    office.open(second)
    office.perform(running.start)
    assert office.archive.load(first.id) == first


def test_a_meeting_that_is_gone_is_not_opened(office: Office) -> None:
    kept = office.archive.add(meeting([1]))
    opened = office.open_if_there(kept.id)
    assert opened is not None
    assert (opened.before, opened.after.id) == (None, kept.id)
    assert office.open_if_there("gone") is None


def test_the_demo_is_practice_and_is_taken_up_where_it_was_left(office: Office) -> None:
    demo = office.open_demo().after
    assert demo.practice
    begun = office.perform(running.start).after
    assert office.open_demo().after == begun
    assert [each.number for each in office.archive.summaries()] == [3, 2]


def test_a_draft_of_the_demo_says_in_its_name_that_it_is_practice(office: Office, tmp_path: Path) -> None:
    office.open_demo()
    assert "ØVELSE" in office.export_draft(tmp_path, OWN_TEMPLATE).path.name


def test_an_act_on_a_meeting_that_is_not_open_is_undone_when_it_is(office: Office) -> None:
    old = office.archive.add(meeting((), members(2), id="old", number=5))
    office.open(office.archive.add(meeting()))
    after = office.perform_on("old", partial(attendance.preside, person_id="m2")).after
    assert office.archive.load("old") == after != old
    assert office.meeting is not None
    assert office.meeting.id != "old"
    office.open(after)
    assert office.undo().after == old
    assert office.perform_on("old", partial(attendance.preside, person_id="m1")).undoable is not None


def test_an_overview_comes_along_with_the_demo_only_where_nothing_real_is_kept(office: Office) -> None:
    office.open_demo()
    assert office.overview.rows() == ()


def test_the_overview_of_the_demo_shows_what_changed_since_the_meeting_before(office: Office) -> None:
    demo = office.open_demo(alone=True).after
    seen = office.overview.seen(demo)
    assert seen is not None
    since = changes_since(office.overview.rows(), seen.at)
    assert [row.document for row in since.new] == ["Melding om helseberedskap"]
    (changed,) = since.changed
    assert "deadline" in [each.field for each in changed.differences]
    assert since.off == ()

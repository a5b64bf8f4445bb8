"""All meetings in figures: what is there to count, and what each came to."""

from ho21desk.desk.archive import Archive
from ho21desk.desk.survey import Survey
from ho21desk.store.database import Database
from tests.factories import meeting, person, running


def test_without_meetings_there_is_nothing_to_count(database: Database) -> None:
    survey = Survey(database)
    assert survey.outline().meetings == ()
    assert survey.counted([]) == ()


def test_what_was_held_is_counted_and_practice_is_not(database: Database) -> None:
    archive = Archive(database)
    archive.add(running(meeting([1], [person("m")], id="held", number=1), 1))
    archive.add(meeting([], id="new", number=2))
    archive.add(running(meeting([], id="tried", number=1, practice=True)))
    survey = Survey(database)
    ids = [each.id for each in survey.outline().meetings]
    assert ids == ["new", "held"]
    assert [each.id for each in survey.counted([*ids, "gone"])] == ["held"]

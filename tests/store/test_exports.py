"""What is remembered of the files that were written."""

from dataclasses import replace

from ho21desk.store import exports, meetings
from ho21desk.store.database import Database
from ho21desk.store.exports import Export
from tests.factories import NOON, meeting

FIRST = Export(
    meeting="a", kind="minutes", path="/ut/referat.docx", written=NOON, digest="1", printed='{"title": "å"}'
)


def test_every_version_is_remembered_newest_first(database: Database) -> None:
    second = replace(FIRST, path="/ut/referat.pdf", digest="2", source="1")
    with database.transaction() as connection:
        meetings.save(connection, None, meeting(id="a"))
        for each in (FIRST, second, replace(FIRST, kind="notice", path="/ut/innkalling.docx")):
            exports.note(connection, each)
        assert exports.load(connection, "a", "minutes") == (second, FIRST)
        assert exports.load(connection, "b", "minutes") == ()
        assert exports.at(connection, "/ut/referat.pdf") == second
        assert exports.at(connection, "/ut/annet.docx") is None
        assert exports.newest(connection, "2") == second


def test_a_path_holds_what_was_written_there_last(database: Database) -> None:
    second = replace(FIRST, digest="2")
    with database.transaction() as connection:
        meetings.save(connection, None, meeting(id="a"))
        exports.note(connection, FIRST)
        exports.note(connection, second)
        assert exports.at(connection, "/ut/referat.docx") == second
        exports.move(connection, "/ut/referat.docx", "/ut/før/referat.docx")
        assert exports.at(connection, "/ut/referat.docx") is None
        lie = [each.path for each in exports.load(connection, "a", "minutes")]
        assert lie == ["/ut/før/referat.docx", None]


def test_a_meeting_takes_what_is_known_of_its_files_along(database: Database) -> None:
    with database.transaction() as connection:
        meetings.save(connection, None, meeting(id="a"))
        exports.note(connection, FIRST)
        meetings.remove(connection, "a")
        assert exports.at(connection, "/ut/referat.docx") is None

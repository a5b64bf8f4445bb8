"""What is remembered of the files that were written."""

from ho21desk.store import exports, meetings
from ho21desk.store.database import Database
from tests.factories import NOON, meeting


def test_the_digest_of_the_latest_writing_counts(database: Database) -> None:
    with database.transaction() as connection:
        meetings.save(connection, None, meeting(id="a"))
        exports.note(connection, "/ut/referat.docx", "a", NOON, "first")
        exports.note(connection, "/ut/referat.docx", "a", NOON, "second")
        assert exports.digest_of(connection, "/ut/referat.docx") == "second"
        assert exports.digest_of(connection, "/ut/annet.docx") is None


def test_a_meeting_takes_what_is_known_of_its_files_along(database: Database) -> None:
    with database.transaction() as connection:
        meetings.save(connection, None, meeting(id="a"))
        exports.note(connection, "/ut/referat.docx", "a", NOON, "digest")
        meetings.remove(connection, "a")
        assert exports.digest_of(connection, "/ut/referat.docx") is None

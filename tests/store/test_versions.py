"""Earlier states of texts, kept few."""

from datetime import timedelta

from ho21desk.model import TextField, TextRef
from ho21desk.store import meetings, versions
from ho21desk.store.database import Database
from ho21desk.store.versions import Version
from tests.factories import NOON, meeting

SAID = TextRef(TextField.DISCUSSION, "52")


def test_versions_are_read_the_newest_first(database: Database) -> None:
    new = meeting([52])
    first, second = Version(SAID, NOON, "Først"), Version(SAID, NOON + timedelta(minutes=1), "Så")
    of_other = Version(TextRef(TextField.TITLE, "52"), NOON, "Tittel")
    with database.transaction() as connection:
        meetings.save(connection, None, new)
        for version in (first, of_other, second):
            versions.note(connection, new.id, version)
        assert versions.of_text(connection, SAID) == (second, first)
        assert versions.of_meeting(connection, new.id) == (second, of_other, first)


def test_a_text_is_not_kept_twice_in_a_row(database: Database) -> None:
    new = meeting([52])
    with database.transaction() as connection:
        meetings.save(connection, None, new)
        for minute in range(3):
            versions.note(connection, new.id, Version(SAID, NOON + timedelta(minutes=minute), "Det samme"))
        assert versions.of_text(connection, SAID) == (Version(SAID, NOON, "Det samme"),)


def test_old_versions_are_thinned_out(database: Database) -> None:
    new = meeting([52])
    with database.transaction() as connection:
        meetings.save(connection, None, new)
        for minute in range(60):
            versions.note(
                connection, new.id, Version(SAID, NOON + timedelta(minutes=minute), f"Ord {minute:02}")
            )
        versions.note(connection, new.id, Version(SAID, NOON + timedelta(days=2), "Nytt"))
        assert [each.text for each in versions.of_text(connection, SAID)] == ["Nytt", "Ord 59"]


def test_versions_go_with_their_meeting(database: Database) -> None:
    new = meeting([52])
    with database.transaction() as connection:
        meetings.save(connection, None, new)
        versions.note(connection, new.id, Version(SAID, NOON, "Først"))
        meetings.remove(connection, new.id)
        assert versions.of_text(connection, SAID) == ()

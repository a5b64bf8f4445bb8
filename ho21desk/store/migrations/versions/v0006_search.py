"""What is written in the meetings, made ready to be searched, and their state, to be listed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_OF_MEETING = "NEW.owner"
_OF_ITEM = "(SELECT owner FROM agenda_item WHERE id = NEW.owner)"
_WATCHED = (
    ("meeting", "number, year, practice, place", "NEW.id"),
    ("participant", "name, title, affiliation", _OF_MEETING),
    (
        "agenda_item",
        "position, number, title, case_officer, enclosures, handled_before, background, proposal, "
        "reported, discussion, dissent",
        _OF_MEETING,
    ),
    ("decision", "position, text", _OF_ITEM),
    ("recusal", "position, person, ground, reason, handling", _OF_ITEM),
)
"""Every table with texts, the columns that a search looks at, and the meeting a row belongs to."""


_IS_WRITTEN = "trim(text, ' \t\n\r\x0b\x0c\u00a0') <> ''"


def upgrade() -> None:
    """Add the indexes, and note every meeting as missing from it.

    A change in a meeting only notes that the index lags behind: the same text is written ten times a second
    while somebody types.
    """
    op.create_index("ix_agenda_item_state", "agenda_item", ["owner", "treated", "started", "ended", "id"])
    op.create_index("ix_decision_written", "decision", ["owner"], sqlite_where=sa.text(_IS_WRITTEN))
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5(number, title, decision, discussion, paper, people, "
        "tokenize = 'unicode61 remove_diacritics 0', prefix = '2', columnsize = 0)"
    )
    op.execute("CREATE TABLE search_row (place INTEGER PRIMARY KEY, meeting TEXT NOT NULL, item TEXT)")
    op.execute("CREATE INDEX ix_search_row_meeting ON search_row (meeting)")
    op.execute("CREATE TABLE search_stale (meeting TEXT PRIMARY KEY) WITHOUT ROWID")
    op.execute("INSERT INTO search_stale SELECT id FROM meeting")
    for table, columns, meeting in _WATCHED:
        for name, event, owner in (
            ("made", "INSERT", meeting),
            ("changed", f"UPDATE OF {columns}", meeting),
            ("removed", "DELETE", meeting.replace("NEW.", "OLD.")),
        ):
            op.execute(
                f"CREATE TRIGGER search_{table}_{name} AFTER {event} ON {table} BEGIN "
                f"INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT {owner} AS found) "
                "WHERE found IS NOT NULL; END"
            )

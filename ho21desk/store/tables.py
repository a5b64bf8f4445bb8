"""The tables. A column has the name of the attribute it holds; the rest says whose it is and where."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from ho21desk.model import (
    Attendance,
    CaseType,
    Dropped,
    ItemKind,
    Leave,
    MinutesState,
    Mode,
    Office,
    OverviewKind,
    Pronoun,
    RemarkOutcome,
    Role,
    RoomState,
    TaskKind,
    TaskState,
    TextField,
    View,
)
from ho21desk.store.columns import Choice, Extra, PaperJson, RulesJson, Several, Spans, VoteJson

BLANKS = "' \t\n\r\x0b\x0c\u00a0'"
"""White space in SQL, where `trim` takes spaces alone."""

metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s", "ix": "ix_%(column_0_label)s"})


def _owner(table: str) -> tuple[Column[str], Column[int]]:
    """Return the columns that say which record a row belongs to, and its place there."""
    return (
        Column("owner", Text, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False, index=True),
        Column("position", Integer, nullable=False),
    )


meeting = Table(
    "meeting",
    metadata,
    Column("id", Text, primary_key=True),
    Column("council", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("date", Date),
    Column("start", Time),
    Column("end", Time),
    Column("place", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("noticed", DateTime),
    Column("rules", RulesJson, nullable=False),
    Column("chair", Text),
    Column("pauses", Spans, nullable=False),
    Column("accepted", Several(), nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("extra", Extra),
    UniqueConstraint("number", "year", "practice"),
)

participant = Table(
    "participant",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("key", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("affiliation", Text, nullable=False),
    Column("pronoun", Choice(Pronoun)),
    Column("role", Choice(Role), nullable=False),
    Column("office", Choice(Office)),
    Column("deputy_for", Text),
    Column("attendance", Choice(Attendance), nullable=False),
    Column("mode", Choice(Mode), nullable=False),
    Column("partial", Boolean, nullable=False),
    Column("from_item", Integer),
    Column("until_item", Integer),
    Column("items", Several(), nullable=False),
    Column("note", Text, nullable=False),
    Column("extra", Extra),
)

movement = Table(
    "movement",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("participant"),
    Column("time", Time),
    Column("item", Integer),
    Column("state", Choice(RoomState), nullable=False),
    Column("extra", Extra),
)

agenda_item = Table(
    "agenda_item",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("number", Integer, nullable=False),
    Column("kind", Choice(ItemKind), nullable=False),
    Column("title", Text, nullable=False),
    Column("case_type", Several(CaseType), nullable=False),
    Column("case_officer", Several(), nullable=False),
    Column("enclosures", Several(), nullable=False),
    Column("handled_before", Several(), nullable=False),
    Column("planned_minutes", Integer),
    Column("break_after", Integer, nullable=False),
    Column("background", Text, nullable=False),
    Column("proposal", Text, nullable=False),
    Column("paper", PaperJson),
    Column("reported", Several(), nullable=False),
    Column("dropped", Choice(Dropped)),
    Column("discussion", Text, nullable=False),
    Column("standard", Text, nullable=False),
    Column("vote", VoteJson),
    Column("dissent", Text, nullable=False),
    Column("treated", Integer),
    Column("started", DateTime),
    Column("ended", DateTime),
    Column("rests", Spans, nullable=False),
    Column("extra", Extra),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("agenda_item"),
    Column("text", Text, nullable=False),
    Column("standard", Text, nullable=False),
)

# What the list of meetings counts is counted without reading the texts.
Index(
    "ix_agenda_item_state", *(agenda_item.c[name] for name in ("owner", "treated", "started", "ended", "id"))
)
Index("ix_decision_written", decision.c.owner, sqlite_where=text(f"trim(text, {BLANKS}) <> ''"))

recusal = Table(
    "recusal",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("agenda_item"),
    Column("person", Text, nullable=False),
    Column("ground", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("handling", Text, nullable=False),
    Column("own_view", Choice(View)),
    Column("outcome", Choice(View), nullable=False),
    Column("vote", VoteJson),
    Column("left_room", Boolean),
    Column("settled_in", Integer),
    Column("extra", Extra),
)

milestone = Table(
    "milestone",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("state", Choice(MinutesState), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("by", Text, nullable=False),
    Column("deadline", Date),
    Column("meeting", Text, nullable=False),
    Column("item", Integer),
    Column("changed", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

remark = Table(
    "remark",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("item", Text),
    Column("person", Text, nullable=False),
    Column("received", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("outcome", Choice(RemarkOutcome), nullable=False),
    Column("note", Text, nullable=False),
    Column("settled", DateTime),
)

task = Table(
    "task",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("kind", Choice(TaskKind), nullable=False),
    Column("item", Text),
    Column("source", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("who", Several(), nullable=False),
    Column("deadline", Date),
)

task_event = Table(
    "task_event",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("task"),
    Column("at", DateTime, nullable=False),
    Column("state", Choice(TaskState), nullable=False),
    Column("note", Text, nullable=False),
)

recording = Table(
    "recording",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("meeting"),
    Column("item", Text),
    Column("leave", Choice(Leave), nullable=False),
    Column("place", Text, nullable=False),
    Column("deleted", DateTime),
    Column("note", Text, nullable=False),
)

overview_row = Table(
    "overview_row",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", Choice(OverviewKind), nullable=False),
    Column("document", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("launch", Text, nullable=False),
    Column("hearing", Text, nullable=False),
    Column("deadline", Date),
    Column("follow_up", Text, nullable=False),
    Column("added", DateTime, nullable=False),
    Column("removed", DateTime),
)

overview_change = Table(
    "overview_change",
    metadata,
    Column("id", Text, primary_key=True),
    *_owner("overview_row"),
    Column("at", DateTime, nullable=False),
    Column("field", Text, nullable=False),
    Column("before", Text, nullable=False),
)

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("affiliation", Text, nullable=False),
    Column("pronoun", Choice(Pronoun)),
    Column("role", Choice(Role), nullable=False),
    Column("office", Choice(Office)),
    Column("deputy_for", Text),
    Column("term_from", Date),
    Column("term_to", Date),
    Column("email", Text, nullable=False),
    Column("spellings", Several(), nullable=False),
)

export = Table(
    "export",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting", Text, ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("path", Text, unique=True),
    Column("written", DateTime, nullable=False),
    Column("digest", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("source", Text, nullable=False),
)

place = Table(
    "place",
    metadata,
    Column("meeting", Text, ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("item", Text, nullable=False),
    Column("field", Choice(TextField)),
    Column("owner", Text),
    Column("position", Integer, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting", Text, ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("field", Choice(TextField), nullable=False),
    Column("owner", Text, nullable=False, index=True),
    Column("replaced", DateTime, nullable=False),
    Column("text", Text, nullable=False),
)

step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting", Text, ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("change", Text, nullable=False),
)

removal = Table(
    "removal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("removed", DateTime, nullable=False),
    Column("people", Text, nullable=False),
)

"""What follows on a meeting: its minutes on their way, remarks, tasks, recordings; the overview."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the tables. Nobody has kept any of this before."""
    _owned(
        "milestone",
        "meeting",
        _text("state"),
        sa.Column("at", sa.DateTime(), nullable=False),
        _text("by"),
        sa.Column("deadline", sa.Date()),
        _text("meeting"),
        sa.Column("item", sa.Integer()),
        sa.Column("changed", sa.Boolean(), nullable=False),
        _text("reason"),
        _text("digest"),
    )
    _owned(
        "remark",
        "meeting",
        sa.Column("item", sa.Text()),
        _text("person"),
        sa.Column("received", sa.Date(), nullable=False),
        _text("text"),
        _text("outcome"),
        _text("note"),
        sa.Column("settled", sa.DateTime()),
    )
    _owned(
        "task",
        "meeting",
        _text("kind"),
        sa.Column("item", sa.Text()),
        _text("source"),
        _text("what"),
        _text("who"),
        sa.Column("deadline", sa.Date()),
    )
    _owned(
        "task_event", "task", sa.Column("at", sa.DateTime(), nullable=False), _text("state"), _text("note")
    )
    _owned(
        "recording",
        "meeting",
        sa.Column("item", sa.Text()),
        _text("leave"),
        _text("place"),
        sa.Column("deleted", sa.DateTime()),
        _text("note"),
    )
    op.create_table(
        "overview_row",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *map(_text, ("kind", "document", "source", "given", "launch", "hearing")),
        sa.Column("deadline", sa.Date()),
        _text("follow_up"),
        sa.Column("added", sa.DateTime(), nullable=False),
        sa.Column("removed", sa.DateTime()),
        sa.PrimaryKeyConstraint("id"),
    )
    _owned(
        "overview_change",
        "overview_row",
        sa.Column("at", sa.DateTime(), nullable=False),
        _text("field"),
        _text("before"),
    )


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=False)


def _owned(table: str, owner: str, *columns: "sa.Column[Any]") -> None:
    """Make a table whose rows belong to those of another, in their order."""
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        _text("owner"),
        sa.Column("position", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["owner"], [f"{owner}.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f(f"ix_{table}_owner"), table, ["owner"], unique=False)

"""What a person said is right, every version that was written, and when meeting and items rested."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns. Of what was recorded before, nobody has said anything yet.

    Several versions may have lain at one path, so a file has a number of its own now. What files
    written before said was not kept; which of them were notices their names tell.
    """
    op.add_column("meeting", sa.Column("accepted", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("meeting", sa.Column("pauses", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("agenda_item", sa.Column("rests", sa.Text(), nullable=False, server_default="[]"))
    op.drop_index(op.f("ix_export_meeting"), "export")
    op.rename_table("export", "export_before")
    op.create_table(
        "export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("path", sa.Text()),
        sa.Column("written", sa.DateTime(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting"], ["meeting.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("path", name=op.f("uq_export")),
    )
    op.create_index(op.f("ix_export_meeting"), "export", ["meeting"], unique=False)
    op.execute(
        "INSERT INTO export (meeting, kind, path, written, digest, printed, source) "
        "SELECT meeting, CASE WHEN path LIKE '% innkalling møte %' THEN 'notice' ELSE 'minutes' END, "
        "path, written, digest, '', '' FROM export_before ORDER BY written"
    )
    op.drop_table("export_before")

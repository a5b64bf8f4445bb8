"""What preparing a meeting needs.

Papers as they were read, breaks, what is put off, when the notice went, and the register of people.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns and the register. What was recorded before knows nothing of them."""
    op.add_column("meeting", sa.Column("noticed", sa.DateTime(), nullable=True))
    op.add_column("agenda_item", sa.Column("break_after", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("agenda_item", sa.Column("paper", sa.Text(), nullable=True))
    op.add_column("agenda_item", sa.Column("reported", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("agenda_item", sa.Column("dropped", sa.Text(), nullable=True))
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("affiliation", sa.Text(), nullable=False),
        sa.Column("pronoun", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("deputy_for", sa.Text(), nullable=True),
        sa.Column("term_from", sa.Date(), nullable=True),
        sa.Column("term_to", sa.Date(), nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("spellings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )

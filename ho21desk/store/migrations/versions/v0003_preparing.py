"""What preparing a meeting needs: papers as they were read, breaks, what is put off, when the notice went."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns. What was recorded before knows nothing of them."""
    op.add_column("meeting", sa.Column("noticed", sa.DateTime(), nullable=True))
    op.add_column("agenda_item", sa.Column("break_after", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("agenda_item", sa.Column("paper", sa.Text(), nullable=True))
    op.add_column("agenda_item", sa.Column("reported", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("agenda_item", sa.Column("dropped", sa.Text(), nullable=True))

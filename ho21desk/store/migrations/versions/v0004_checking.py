"""What checking minutes needs: what a person said is right."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns. Of what was recorded before, nobody has said anything yet."""
    op.add_column("meeting", sa.Column("accepted", sa.Text(), nullable=False, server_default="[]"))

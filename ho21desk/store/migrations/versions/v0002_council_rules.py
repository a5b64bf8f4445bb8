"""The council's own rules, pronouns, dissents, and under which item a question of recusal was settled."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns. What was recorded before knows nothing of them."""
    op.add_column("meeting", sa.Column("rules", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("participant", sa.Column("pronoun", sa.Text(), nullable=True))
    op.add_column("agenda_item", sa.Column("dissent", sa.Text(), nullable=False, server_default=""))
    op.add_column("recusal", sa.Column("settled_in", sa.Integer(), nullable=True))

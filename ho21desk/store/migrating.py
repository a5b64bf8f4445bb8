"""Bringing a database up to today's schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ho21desk.store import search_index


def migrate(connection: Connection) -> None:
    """Run every migration the database has not seen, and index it, in the transaction that is open."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    search_index.refresh(connection)

"""Keys that are known before anything is stored."""

from uuid import uuid4


def new_id() -> str:
    """Return a key that no other record has, on this laptop or another."""
    return uuid4().hex

"""The key of one database: typed, given by the environment, or remembered by the system's keyring."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ho21desk.errors import StoreError, StoreProblem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from ho21desk.desk.office import Office
    from ho21desk.store.cipher import Key

VARIABLE = "HO21DESK_KEY"
"""What the key may be given in, for scripts."""
_SERVICE = "HO21desk"
_RECOMMENDED = 1
"""The priority of keyrings that do not lay keys open on the disk."""


class KeyRing:
    """Holds the key for as long as the program runs; nothing of it is written but into the system's keyring.

    That is loaded when a database turns out to be encrypted, or a person wants a key remembered.

    Attributes:
        key: what the database is encrypted with; None when it is not, and as long as nobody has said.
    """

    def __init__(self, database: Path) -> None:
        self._database = str(database.absolute())
        self.key: Key | None = None

    def opened(self, make: "Callable[[Key | None], Office]") -> "Office":
        """Open the database with the key there is, or else with one that nobody has to type.

        StoreError, NEEDS_KEY when there is none.
        """
        try:
            office = make(self.key)
        except StoreError as error:
            if error.problem is not StoreProblem.NEEDS_KEY:
                raise
            phrase = os.environ.get(VARIABLE) or self._remembered()
            if not phrase:
                raise
            self.take(phrase)
            office = make(self.key)
        self.key = office.key
        return office

    def take(self, phrase: str) -> None:
        """Take what a person typed for the key."""
        from ho21desk.store.cipher import Key

        self.key = Key(phrase)

    # These may take a while: the system may ask the person to unlock its keyring

    def can_remember(self) -> bool:
        """Return whether the system has a keyring."""
        return _keyring() is not None

    def remembers(self) -> bool:
        """Return whether the system remembers the key that is in use."""
        return self.key is not None and self._remembered() == self.key.phrase

    def remember(self) -> bool:
        """Have the system remember the key; return whether it does."""
        found = _keyring()
        if found and self.key:
            try:
                found.set_password(_SERVICE, self._database, self.key.phrase)
            except Exception:  # locked, refused by the person, gone: as if there were none
                return False
        return self.remembers()

    def forget(self) -> bool:
        """Have the system forget what it remembers; return whether it does."""
        found = _keyring()
        if found and self._remembered():
            try:
                found.delete_password(_SERVICE, self._database)
            except Exception:  # the same
                return False
        return True

    def _remembered(self) -> str:
        found = _keyring()
        try:
            return (found and found.get_password(_SERVICE, self._database)) or ""
        except Exception:  # the same
            return ""


def _keyring() -> "KeyringBackend | None":
    """Return the system's keyring; None when there is none that keeps a secret."""
    try:
        import keyring

        found = keyring.get_keyring()
        return found if found.priority >= _RECOMMENDED else None
    except Exception:  # whatever the keyring of a system stumbles over
        return None

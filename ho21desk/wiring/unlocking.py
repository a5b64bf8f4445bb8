"""The key of the meetings at work: asking for it at the start, and giving the meetings another, or none."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ho21desk.desk.changes import Changes
from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import LOCKED_UP, DeskError, StoreError, StoreProblem
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.views.encryption_sheet import EncryptionSheet
    from ho21desk.views.key_page import KeyPage


@dataclass(frozen=True)
class _Changed:
    """What became of the wish for another key."""

    outcome: Changes | DeskError | None
    left: tuple[Path, ...] = ()


@dataclass(frozen=True)
class _Keyring:
    """What the system's keyring can do, and does."""

    can_remember: bool
    remembers: bool


class Unlocking(QObject):
    """Lets a page stand in the window's place until the key fits, and has the sheet of the key done.

    `show` is given what the desk answered, and `broke` is told of what nobody foresaw.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        ring: KeyRing,
        *,
        show: Callable[[object], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._ring = window, desk, ring
        self._show, self._broke = show, broke
        self._is_wanted = False
        self.beside = Beside(self)
        self.beside.done.connect(self._heed_keyring)
        desk.failing.connect(self._hear)
        desk.started.connect(self._begin)
        desk.answered.connect(self._heed)
        window.ui.encryption_action.triggered.connect(lambda _checked: self.sheet.open())

    # The page

    @cached_property
    def page(self) -> "KeyPage":
        """The page that asks for the key, made when it is needed first."""
        from ho21desk.views.key_page import KeyPage

        page = KeyPage(self._window)
        page.typed.connect(self._try)
        return page

    def _hear(self, error: StoreError) -> None:
        if error.problem not in LOCKED_UP:
            self._give_way()
            return
        if not self.page.stands:
            self.page.stand()
            self.beside.run(self._ask_keyring)
        needs_key = error.problem is StoreProblem.NEEDS_KEY
        can_open = error.problem is not StoreProblem.NO_CIPHER
        self.page.ask("" if needs_key else explain(error), can_open=can_open)

    def _try(self, phrase: str, is_wanted: bool) -> None:
        self._ring.take(phrase)
        self._is_wanted = is_wanted
        self._desk.try_again()

    def _begin(self) -> None:
        """The database is open."""
        if self._is_wanted:
            self.beside.run(self._ring.remember)
        self._give_way()

    def _give_way(self) -> None:
        if "page" in vars(self):
            self.page.give_way()

    # The sheet

    @cached_property
    def sheet(self) -> "EncryptionSheet":
        """The sheet, made when it is needed first."""
        from ho21desk.store import cipher
        from ho21desk.views.encryption_sheet import EncryptionSheet

        sheet = EncryptionSheet(self._window, is_installed=cipher.is_installed())
        sheet.looked_at.connect(self._look)
        sheet.key_wanted.connect(self._change)
        sheet.remember_wanted.connect(self._remember)
        return sheet

    def _look(self) -> None:
        self.sheet.show_state(is_on=self._ring.key is not None)
        self.beside.run(self._ask_keyring)

    def _change(self, phrase: str, is_wanted: bool) -> None:
        """Have the key changed, between two things that the desk does."""
        ring = self._ring

        def change(office: "Office") -> _Changed:
            from ho21desk.store.cipher import Key

            try:
                changes, left = office.change_key(Key(phrase) if phrase else None)
            except DeskError as error:
                return _Changed(error)
            finally:
                ring.key = office.key
            return _Changed(changes, left)

        self._is_wanted = bool(phrase) and is_wanted
        self._desk.ask(change)

    def _heed(self, answer: object) -> None:
        if not isinstance(answer, _Changed):
            return
        is_on = self._ring.key is not None
        if isinstance(answer.outcome, DeskError):
            self.sheet.show_state(is_on=is_on)
            self.sheet.show_refusal(explain(answer.outcome))
            return
        if answer.outcome:
            self._show(answer.outcome)
        self.sheet.show_done(is_on=is_on, left=answer.left)
        self._remember(self._is_wanted)

    # The keyring, which may take its time

    def _remember(self, wanted: bool) -> None:
        does = self._ring.remember if wanted else self._ring.forget

        def remember() -> _Keyring:
            does()
            return self._ask_keyring()

        self.beside.run(remember)

    def _ask_keyring(self) -> _Keyring:
        return _Keyring(self._ring.can_remember(), self._ring.remembers())

    def _heed_keyring(self, outcome: object) -> None:
        match outcome:
            case _Keyring(can_remember, remembers):
                if "page" in vars(self) and self.page.stands:
                    self.page.remember.offer(can_remember=can_remember)
                elif "sheet" in vars(self):
                    self.sheet.remember.offer(can_remember=can_remember, remembers=remembers)
            case BaseException():
                self._broke(outcome)

"""A damaged database at work: what is left of it is looked at, and a person chooses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ho21desk.desk.changes import Changes
from ho21desk.desk.damage import Choice, Damage, Mended
from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import DeskError, StoreError, StoreProblem
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.backups_words import choice_told
from ho21desk.views.damaged_sheet import DamagedSheet
from ho21desk.views.language import later, tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office

_MENDABLE = {StoreProblem.DAMAGED, StoreProblem.EMPTY}
_FOUND_LATER = later(
    "Filen med møtene er skadet. Det du skriver, er i minnet. Åpne Sikkerhetskopier (Ctrl+F8) når det passer."
)


@dataclass(frozen=True)
class _Rescued:
    """What the desk made of a database that was found damaged while it was open."""

    outcome: Damage | Mended | DeskError | None
    changes: Changes | None = None


class Rescuing(QObject):
    """Connects the sheet of a damaged database with the desk.

    Before the desk has opened anything, all is done beside it; a database that is open is only touched in
    the desk's own thread, which lets go of it meanwhile. `show` is given what the desk answered.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        database: Path,
        ring: KeyRing,
        clock: Callable[[], datetime],
        *,
        show: Callable[[object], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._database, self._clock = window, desk, database, clock
        self._ring = ring
        self._show, self._broke = show, broke
        self._is_open = False
        self._problem: StoreProblem | None = None
        self._choice = Choice.BOTH
        self._told = ""
        self.beside = Beside(self)
        self.beside.done.connect(self._heed)
        desk.answered.connect(self._heed_desk)

    @cached_property
    def sheet(self) -> DamagedSheet:
        """The sheet, made when it is needed first."""
        sheet = DamagedSheet(self._window, self._database)
        sheet.mend_wanted.connect(self._mend)
        folder = QUrl.fromLocalFile(str(self._database.parent))
        sheet.ui.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        return sheet

    def open(self) -> bool:
        """Show what is left, if the database is damaged; return whether it is."""
        if self._problem:
            self.sheet.show_looking(is_gone=self._problem is StoreProblem.EMPTY)
            self.sheet.open()
            self._examine()
        return self._problem is not None

    def see_damage(self) -> None:
        """Take note that the database was found damaged while it is open; nothing comes in between."""
        if not self._problem:
            self._problem = StoreProblem.DAMAGED
            self._window.show_message(tr(_FOUND_LATER))

    def begin(self) -> None:
        """The database is open."""
        self._is_open, self._problem = True, None
        if self._told:
            self._desk.ask(lambda _office: _Rescued(None))  # said when the first meeting is open

    def hear(self, error: StoreError) -> None:
        """The database cannot be used just now: show what is left, unless a meeting is open."""
        if error.problem not in _MENDABLE:
            return
        if self._is_open:
            self.see_damage()
        elif not self._problem:
            self._problem = error.problem
            self.open()

    def _examine(self) -> None:
        database, key = self._database, self._ring.key

        def examine() -> Damage:
            from ho21desk.desk import mending  # takes SQLAlchemy along

            return mending.examine(database, key)

        if self._is_open:
            self._ask(examine)
        else:
            self.beside.run(examine)

    def _mend(self, choice: Choice) -> None:
        self._choice = choice
        database, now, key = self._database, self._clock(), self._ring.key

        def mend() -> Mended:
            from ho21desk.desk import mending

            return mending.mend(database, choice, now, key)

        if self._is_open:
            self._ask(mend)
        else:
            self.beside.run(mend)

    def _ask(self, work: "Callable[[], Damage | Mended]") -> None:
        """Have something done with the file while the desk lets go of it."""

        def done(office: "Office") -> _Rescued:
            found: list[Damage | Mended] = []
            try:
                changes = office.rebuild(lambda: found.append(work()))
            except DeskError as error:
                return _Rescued(found[0] if found and isinstance(found[0], Damage) else error)
            return _Rescued(found[0], changes)

        self._desk.ask(done)

    def _heed_desk(self, answer: object) -> None:
        if isinstance(answer, _Rescued):
            if answer.changes and isinstance(answer.outcome, Mended):
                self._show(answer.changes)
            self._heed(answer.outcome)

    def _heed(self, outcome: object) -> None:
        match outcome:
            case Damage():
                self.sheet.show_damage(outcome)
            case Mended():
                self._tell_mended(outcome)
            case None:
                self._window.show_message(self._told)
                self._told = ""
            case DeskError():
                self.sheet.show_refusal(explain(outcome))
            case BaseException():
                self._broke(outcome)

    def _tell_mended(self, mended: Mended) -> None:
        self._problem = None
        self.sheet.close()
        aside = tr(" Den skadede filen ligger i {aside}.").format(aside=mended.aside) if mended.aside else ""
        self._told = f"{choice_told(self._choice)}{aside}"
        if self._is_open:
            self._heed(None)
        self._desk.try_again()

"""Connects the register of people with the desk, and with the lists it is filled from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ho21desk.errors import DeskError
from ho21desk.model import Register
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.proposing import Listing, Proposal
from ho21desk.views import words
from ho21desk.views.file_dialogs import FileDialogs
from ho21desk.views.language import later, tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.desk.register import RegisterDesk

_LISTS = later("Lister og møtefiler (*.xlsx *.csv *.json);;Alle filer (*)")


@dataclass(frozen=True)
class _Registered:
    """The register as it is now, and who was taken out of it last."""

    people: Register
    removed: str


class Registering:
    """Shows the register wherever people are known, and has it changed.

    `knows` is told of everybody in it, and `broke` of what cannot be explained.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        dialogs: FileDialogs,
        *,
        knows: Callable[[Register], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        self._window, self._desk = window, desk
        self._knows, self._broke = knows, broke
        self._page, self._people = window.preparation_page, window.preparation_page.people
        self.reading = Beside()
        self.reading.done.connect(self._show_lists)
        desk.answered.connect(self._show_answer)
        for page in (self._page, window.minutes_page):
            page.looked_at.connect(self.show)
        register = self._people.register
        register.saved.connect(lambda person: self._keep(lambda desk: desk.save(person)))
        register.removed.connect(lambda person_id: self._keep(lambda desk: desk.remove(person_id)))
        register.regretted.connect(lambda: self._keep(lambda desk: desk.put_back()))
        register.accepted.connect(lambda proposal, same: self._keep(lambda desk: desk.accept(proposal, same)))
        register.files_wanted.connect(
            lambda: dialogs.choose_files(tr("Hent inn til registeret"), tr(_LISTS), self.read)
        )

    def show(self) -> None:
        """Ask for the register, and show it."""
        self._keep(lambda desk: desk.people())

    def read(self, paths: list[Path]) -> None:
        """Read lists of people, and turn to where they are looked at."""
        self._window.show_page(self._page)
        self._page.show_section(self._people)
        self._people.unfold_register()
        self._people.register.note(
            tr("Leser {listed} …").format(listed=words.listed([path.name for path in paths]))
        )

        def work() -> object:
            from ho21desk.exchange import people  # what reads Excel takes its time to load

            return people.read(paths)

        self.reading.run(work)

    def _show_lists(self, outcome: object) -> None:
        """Hold what was read against the register; what could not be is said beside it."""
        match outcome:
            case Listing():
                self._desk.ask(lambda office: office.register.propose(outcome))
            case DeskError():
                self._people.register.show_unread(explain(outcome))
            case BaseException():
                self._broke(outcome)

    def _keep(self, work: "Callable[[RegisterDesk], Register]") -> None:
        """Do something with the register, and show it as it is then."""

        def done(office: "Office") -> _Registered:
            people, removal = work(office.register), office.register.removed()
            return _Registered(people, removal.person.name if removal else "")

        self._desk.ask(done)

    def _show_answer(self, answer: object) -> None:
        match answer:
            case _Registered():
                self._knows(answer.people)
                self._people.show_register(answer.people)
                self._people.register.show_removed(answer.removed)
                self._window.minutes_page.show_known([person.name for person in answer.people])
            case Proposal():
                self._people.register.show_proposal(answer)

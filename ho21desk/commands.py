"""The command line: the window, and three small commands for scripts and for taking a meeting along.

Exit codes: 0 done; 1 refused, nothing was changed, or a check found something; 2 the command made no
sense; 3 the database cannot be used. Errors are one Norwegian line on stderr.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from getpass import getpass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ho21desk.errors import DeskError, StoreError, StoreProblem
from ho21desk.files import make_private
from ho21desk.paths import UserPaths, resource
from ho21desk.versions import versions

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.model import Meeting
    from ho21desk.papers.old_minutes import OldMinutes
    from ho21desk.store.cipher import Key
    from ho21desk.store.writer_lock import WriterLock

DONE, REFUSED, MISUSED, NO_STORE = range(4)
_PAPERS = {".docx", ".docm", ".dotx", ".doc", ".pdf", ".txt", ".md", ".rtf", ".odt"}
_MINUTES = {".docx", ".pdf", ".txt", ".md"}
_LOCKED = "møtene er kryptert. Sett HO21DESK_KEY til nøkkelen, eller kjør kommandoen i en terminal."
_NEED_MORE = (["import"], ["export"], ["notice"], ["check"])
_USAGE = """ho21desk [MØTE]                 åpner vinduet, på møtet om det er gitt (2/2026, eller en møtefil)
       ho21desk --demo                 åpner en øvelseskopi av demomøtet
       ho21desk list                   viser møtene
       ho21desk import FIL …           henter inn møtefiler (.ho21.json) og saksframlegg (.docx, .pdf, .txt)
       ho21desk export MØTE --to FIL   skriver referatet (.docx, .pdf, .txt) eller møtefilen (.ho21.json)
       ho21desk notice MØTE --to FIL   skriver innkallingen med sakslisten (.docx)
       ho21desk check MØTE             kontrollerer referatet; også et ferdig referat (.docx, .pdf, .txt)

Med --style 2023, 2026 eller en Word-mal (.docx) får referatet den stilen.
Med --data-dir MAPPE ligger alt i den mappen."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        _complain("forsto ikke kommandoen. Prøv «ho21desk --help».")
        raise SystemExit(MISUSED)


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that does not know a letter is no reason to fail when the work is done.
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = _Parser(prog="ho21desk", usage=_USAGE, add_help=False)
    parser.add_argument("--help", "-h", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--smoke", type=Path, nargs="?", const=Path())
    parser.add_argument("--to", type=Path)
    parser.add_argument("--style", default="2026")
    parser.add_argument("words", nargs="*")
    asked = parser.parse_intermixed_args(arguments)
    if asked.help or asked.version:
        print(f"Bruk:  {_USAGE}" if asked.help else "\n".join(map(" ".join, versions())))
        return DONE
    paths = UserPaths.below(asked.data_dir) if asked.data_dir else UserPaths.default()
    for made_before in paths.private():
        make_private(made_before)
    try:
        match asked.words:
            case ["list"]:
                return _list(paths)
            case ["import", _, *_]:
                return _import(paths, [Path(word) for word in asked.words[1:]])
            case ["export" | "notice" as what, wanted] if asked.to:
                return _export(paths, wanted, asked.to, asked.style, notice=what == "notice")
            case ["check", wanted] if not asked.to:
                return _check(paths, wanted)
            case [] if asked.smoke:
                return _smoke(paths, asked.smoke)
            case [] | [_] if asked.words[:1] not in _NEED_MORE and not asked.to:
                return _open_window(paths, asked.words[0] if asked.words else None, demo=asked.demo)
        parser.error("")
    except DeskError as error:
        from ho21desk.views.messages import explain

        is_locked = isinstance(error, StoreError) and error.problem is StoreProblem.NEEDS_KEY
        _complain(_LOCKED if is_locked else explain(error))
        return NO_STORE if isinstance(error, StoreError) else REFUSED


def _office(paths: UserPaths, lock: "WriterLock | None" = None) -> "Office":
    """Open the database, to write with a lock and else to read; a key is asked for where somebody sits."""
    from ho21desk.desk.key_ring import KeyRing
    from ho21desk.desk.office import Office

    ring = KeyRing(paths.database)

    def make(key: "Key | None") -> Office:
        return Office(paths.database, datetime.now, lock=lock, read_only=lock is None, key=key)

    try:
        return ring.opened(make)
    except StoreError as error:
        if error.problem is not StoreProblem.NEEDS_KEY or not sys.stdin.isatty():
            raise
    ring.take(getpass("Nøkkelen til møtene: "))
    return ring.opened(make)


def _list(paths: UserPaths) -> int:
    with _office(paths) as office:
        for summary in office.archive.summaries():
            day = summary.date.isoformat() if summary.date else "uten dato"
            cases = f"{summary.items} {'sak' if summary.items == 1 else 'saker'}"
            practice = "\tøvelse" if summary.practice else ""
            print(f"{summary.number}/{summary.year}\t{day}\t{summary.council}\t{cases}{practice}")
    return DONE


def _import(paths: UserPaths, files: Sequence[Path]) -> int:
    from ho21desk.store.writer_lock import WriterLock

    papers = [file for file in files if file.suffix.lower() in _PAPERS]
    with WriterLock(paths.database) as lock, _office(paths, lock) as office:
        done = [_import_meeting(office, file) for file in files if file not in papers]
        if papers:
            done.append(_import_papers(office, papers))
    return DONE if all(done) else REFUSED


def _import_meeting(office: "Office", file: Path) -> bool:
    from ho21desk.views.messages import explain

    try:
        meeting = office.archive.bring_in(file)
    except StoreError:
        raise
    except DeskError as error:
        _complain(explain(error))
        return False
    practice = " (øvelse)" if meeting.practice else ""
    print(f"Hentet inn møte {meeting.number}/{meeting.year}{practice} fra {file.name}.")
    return True


def _import_papers(office: "Office", files: Sequence[Path]) -> bool:
    """Take in what is sure in papers, and tell what was taken and what was not."""
    from ho21desk.papers import cases, sources
    from ho21desk.papers.finished import minutes_in
    from ho21desk.papers.old_minutes import OldMinutes
    from ho21desk.views import paper_words
    from ho21desk.views.messages import explain

    found, complaints = [], []
    for file in files:
        try:
            source = sources.read(file)
            finished = minutes_in(source)
            paper = None if finished else cases.find(source)
        except DeskError as error:
            complaints.append(explain(error))
            continue
        if finished:
            complaints += _import_minutes(office, OldMinutes(source, finished.meeting))
        elif paper:
            found.append(paper)
            if not paper.meeting:
                complaints.append(paper_words.without_meeting(paper))
    for intake in office.take_in(found):
        told, untaken = paper_words.taken_in(intake)
        print("\n".join(told))
        complaints += untaken
    for complaint in complaints:
        _complain(complaint)
    return not complaints


def _import_minutes(office: "Office", old: "OldMinutes") -> list[str]:
    """Take in finished minutes as a meeting, tell what is in doubt, and return why they did not land."""
    from ho21desk.desk.old_minutes import land
    from ho21desk.papers.old_minutes import as_archived, doubts
    from ho21desk.views import old_minutes_words

    if not old.can_land:
        return [old_minutes_words.unnamed(old)]
    outcome = land(office.archive, [as_archived(old.meeting, datetime.now(), is_approved=True)])
    if outcome.there:
        return [old_minutes_words.landed(outcome)]
    print(old_minutes_words.landed(outcome))
    for each in doubts(old):
        print(f"  {old_minutes_words.doubt(old, each)}")
    return []


def _export(paths: UserPaths, wanted: str, target: Path, style: str, *, notice: bool) -> int:
    shipped = resource(f"templates/referat-{style}.docx")
    template = Path(style) if style.lower().endswith(".docx") else shipped
    if template is shipped and not shipped.is_file():
        _complain(f"kjenner ikke stilen {style}. Bruk 2023, 2026 eller en Word-mal (.docx).")
        return MISUSED
    with _office(paths) as office:
        exporter = office.exporter
        writers: dict[str, Callable[[Meeting], object]] = {
            ".docx": lambda meeting: exporter.word(meeting, target, template),
            ".pdf": lambda meeting: exporter.pdf(meeting, target, template),
            ".txt": lambda meeting: exporter.text(meeting, target, template),
            ".ho21.json": lambda meeting: exporter.meeting_file(meeting, target),
        }
        if notice:
            writers = {".docx": lambda meeting: exporter.notice_word(meeting, target, template)}
        write = next((does for end, does in writers.items() if target.name.lower().endswith(end)), None)
        if write is None:
            _complain(f"vet ikke hva {target.name} skal være. Bruk {_either(writers)}.")
            return MISUSED
        write(office.archive.find(wanted))
    print(f"Skrev {target}.")
    return DONE


def _check(paths: UserPaths, wanted: str) -> int:
    """Say what the check finds in a meeting's minutes, a line each; nothing is changed."""
    from ho21desk.rules.checking.check import check
    from ho21desk.views import check_words

    printed = None
    with _office(paths) as office:
        known = [person.name for person in office.register.people()]
        if Path(wanted).suffix.lower() in _MINUTES:
            from ho21desk.papers.finished import read_minutes
            from ho21desk.papers.sources import read

            finished = read_minutes(read(Path(wanted)))
            meeting, printed = finished.meeting, finished.printed
        else:
            meeting = office.archive.find(wanted)
    findings = check(meeting, known=known, printed=printed)
    for finding in findings:
        print(check_words.in_line(meeting, finding))
    print(check_words.counted(findings))
    return REFUSED if findings else DONE


def _either(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} eller {last}" if most else last


def _open_window(paths: UserPaths, wanted: str | None, *, demo: bool) -> int:
    from ho21desk.wiring.opening import open_window

    if wanted and wanted.endswith(".json"):
        wanted = str(Path(wanted).absolute())  # it may be opened by a program that stands in another folder
    return open_window(paths, wanted, demo=demo)


def _smoke(paths: UserPaths, folder: Path) -> int:
    from ho21desk.wiring.smoke import smoke

    return smoke(paths, folder, lambda file: print(f"Åpnet demomøtet og skrev {file}."))


def _complain(sentence: str) -> None:
    print(f"ho21desk: {'; '.join(sentence.splitlines())}", file=sys.stderr)

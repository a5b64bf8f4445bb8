"""The command line: what it does, what it says, and the code it ends with."""

import json
import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import docx
import PySide6
import pytest

from ho21desk import __version__
from ho21desk.commands import DONE, MISUSED, NO_STORE, REFUSED, run
from ho21desk.markup import plain
from ho21desk.minutes import pdf
from ho21desk.paths import resource
from tests.papers import made, made_minutes

DEMO = resource("demo/meeting.ho21.json")
REAL = {"2/2026": "meeting-2-2026.json", "5/2023": "meeting-5-2023.json"}


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int | str | None
    out: str
    err: str


Ask = Callable[..., Done]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Give a command; what goes wrong is said in one line, and to the right stream."""

    def ask(*words: str | Path) -> Done:
        capsys.readouterr()
        code: int | str | None
        try:
            code = run([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code
        done = Done(code, *capsys.readouterr())
        assert re.fullmatch(r"(?:ho21desk: [^\n]+\n)*", done.err)
        assert bool(done.err) == (code != DONE)
        return done

    return ask


@pytest.fixture
def refusal(ask: Ask) -> Callable[..., str]:
    """Give a command that is refused, and return the one line that is said, less its beginning."""

    def refusal(code: int, *words: str | Path) -> str:
        done = ask(*words)
        assert (done.code, done.out) == (code, "")
        (line,) = done.err.splitlines()
        return line.removeprefix("ho21desk: ")

    return refusal


@pytest.fixture
def imported(ask: Ask) -> None:
    """The demo meeting, as one that counts."""
    assert ask("import", DEMO) == Done(DONE, "Hentet inn møte 3/2026 fra meeting.ho21.json.\n", "")


@pytest.fixture
def no_window(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str | None, bool]]:
    """No window opens; what it would have opened on is noted."""
    opened: list[tuple[str | None, bool]] = []

    def open_window(_paths: object, wanted: str | None, *, demo: bool) -> int:
        opened.append((wanted, demo))
        return DONE

    monkeypatch.setattr("ho21desk.commands._open_window", open_window)
    return opened


# What is done


def test_listing(ask: Ask, home: Path) -> None:
    assert ask("list") == Done(DONE, "", "")
    assert not home.exists()  # to look is not to make
    ask("import", DEMO)
    line = "3/2026\t2026-06-18\tEksempelrådet for helse og omsorg\t13 saker\n"
    assert ask("list") == Done(DONE, line, "")


def test_a_meeting_without_a_date_and_one_case(ask: Ask, tmp_path: Path) -> None:
    ask("import", small(tmp_path, date=...))
    assert ask("list").out == "4/2026\tuten dato\tEksempelrådet for helse og omsorg\t1 sak\n"


def test_practice_is_told_from_meetings(ask: Ask, tmp_path: Path) -> None:
    practice = small(tmp_path, practice=True)
    assert ask("import", practice).out == f"Hentet inn møte 4/2026 (øvelse) fra {practice.name}.\n"
    assert ask("list").out.endswith("\t1 sak\tøvelse\n")


@pytest.mark.usefixtures("imported")
def test_out_and_in_again(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "ut.ho21.json"
    assert ask("export", "3/2026", "--to", target) == Done(DONE, f"Skrev {target}.\n", "")
    other = tmp_path / "annet"
    assert ask("--data-dir", other, "import", target).code == DONE
    again = tmp_path / "igjen.HO21.JSON"
    assert ask("export", "--to", again, " 3/2026 ", "--data-dir", other).code == DONE
    assert again.read_bytes() == target.read_bytes()
    assert not {"id", "practice"} & json.loads(target.read_text(encoding="utf-8")).keys()


@pytest.mark.usefixtures("imported")
def test_the_notice_is_written(ask: Ask, refusal: Callable[..., str], tmp_path: Path) -> None:
    target = tmp_path / "innkalling.docx"
    assert ask("notice", "3/2026", "--to", target) == Done(DONE, f"Skrev {target}.\n", "")
    assert "Innkalling" in "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    complaint = refusal(MISUSED, "notice", "3/2026", "--to", tmp_path / "innkalling.pdf")
    assert complaint == "vet ikke hva innkalling.pdf skal være. Bruk .docx."


def test_what_the_check_finds_is_said_line_by_line(capsys: pytest.CaptureFixture[str], real: Path) -> None:
    assert run(["check", str(real / "referat-2-2026.docx")]) == REFUSED
    *lines, counted = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "Møtet (feil): «mandag 14. mars 2026»: dagen og datoen stemmer ikke med hverandre. "
        "Datoen er «lørdag 14. mars 2026»."
    )
    assert len(lines) == 6
    assert counted == "5 å rette, 1 å se på"


@pytest.mark.usefixtures("imported")
def test_minutes_without_slips_are_said_to_be_clean(ask: Ask, tmp_path: Path) -> None:
    assert ask("check", "3/2026") == Done(DONE, "Kontrollen fant ingen feil.\n", "")


def test_what_are_no_minutes_is_refused(refusal: Callable[..., str], tmp_path: Path) -> None:
    path = written(tmp_path, b"Kj\xc3\xa6re alle")
    path = path.rename(path.with_suffix(".txt"))
    assert refusal(REFUSED, "check", path).startswith(f"{path.name} ")


@pytest.mark.usefixtures("imported")
def test_what_is_there_is_written_over(ask: Ask, tmp_path: Path) -> None:
    names = {"ut.docx", "UT.DOCX", "ut.txt", "ut.ho21.json"}
    for name in names:
        target = tmp_path / name
        target.write_text("gammelt", encoding="utf-8")
        assert ask("export", "3/2026", "--to", target) == Done(DONE, f"Skrev {target}.\n", "")
        assert target.stat().st_size > 1000
    assert {path.name for path in tmp_path.iterdir()} == {*names, "home"}


@pytest.mark.usefixtures("imported")
def test_the_minutes_in_another_house_style(ask: Ask, refusal: Callable[..., str], tmp_path: Path) -> None:
    target, own = tmp_path / "ut.txt", tmp_path / "mal.docx"
    shutil.copy(resource("templates/referat-2023.docx"), own)
    said = []
    for style in ("2026", "2023", str(own)):
        assert ask("export", "3/2026", "--to", target, "--style", style).code == DONE
        said.append(target.read_text(encoding="utf-8"))
    assert said[0] != said[1] == said[2]
    assert "/3/26" in said[1]
    target.unlink()
    sentence = refusal(MISUSED, "export", "3/2026", "--to", target, "--style", "1999")
    assert sentence == "kjenner ikke stilen 1999. Bruk 2023, 2026 eller en Word-mal (.docx)."
    own.write_text("ingen mal")
    sentence = refusal(REFUSED, "export", "3/2026", "--to", target, "--style", str(own))
    assert sentence.startswith("Word-malen mal.docx kan ikke brukes.")
    assert not target.exists()


@pytest.mark.slow
@pytest.mark.usefixtures("imported")
@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not here")
def test_the_minutes_as_pdf(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "ut.pdf"
    assert ask("export", "3/2026", "--to", target) == Done(DONE, f"Skrev {target}.\n", "")
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_folder_of_choice(ask: Ask, home: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "dypt" / "nede"
    assert ask("import", DEMO, "--data-dir", chosen).code == DONE
    assert (chosen / "ho21desk.sqlite3").is_file()
    assert not home.exists()
    assert ask("list").out == ""


def test_one_bad_file_does_not_stop_the_others(ask: Ask, tmp_path: Path) -> None:
    done = ask("import", DEMO, tmp_path / "borte.json", DEMO, small(tmp_path))
    assert done.code == REFUSED
    assert done.out.splitlines() == [
        "Hentet inn møte 3/2026 fra meeting.ho21.json.",
        "Hentet inn møte 4/2026 fra endret.ho21.json.",
    ]
    assert done.err.splitlines() == [
        "ho21desk: Finner ikke filen borte.json. Se etter om den er flyttet.",
        "ho21desk: Møte 3/2026 finnes fra før. Ingenting er endret.",
    ]
    assert len(ask("list").out.splitlines()) == 2


def test_version_and_help(ask: Ask) -> None:
    found = dict(line.split(" ", 1) for line in ask("--version").out.splitlines())
    assert found["HO21desk"] == __version__
    assert found["Python"] == platform.python_version()
    assert found["SQLite"] == sqlite3.sqlite_version
    assert found["PySide6_Essentials"] == PySide6.__version__
    assert {"SQLAlchemy", "python-docx", platform.system()} < found.keys()
    for words in (["--help"], ["-h"], ["list", "--help"]):
        told = ask(*words).out
        assert told.startswith("Bruk:")
        for word in ("list", "import", "export", "--to", "--demo", "--data-dir", "2/2026"):
            assert word in told


def test_the_window(ask: Ask, no_window: list[tuple[str | None, bool]]) -> None:
    for words in ([], ["2/2026"], ["--demo"]):
        assert ask(*words) == Done(DONE, "", "")
    assert no_window == [(None, False), ("2/2026", False), (None, True)]


# Case papers


BUDGET = replace(made.BUDGET, number="2/1/2026")
PLAN = replace(made.BUDGET, number="3/1/2026", title="Plan for høsten")
NEW = (
    "Laget møte 1/2026.\nSak 2/1/2026 Budsjett for neste år: ny sak.\nSak 3/1/2026 Plan for høsten: ny sak.\n"
)


def agenda(ask: Ask, wanted: str, folder: Path) -> list[dict[str, Any]]:
    """Return the agenda of a meeting as its file has it."""
    target = folder / "saksliste.ho21.json"
    assert ask("export", wanted, "--to", target).code == DONE
    items: list[dict[str, Any]] = json.loads(target.read_text(encoding="utf-8"))["agenda"]
    return items


@pytest.mark.parametrize(("write", "name"), [(made.word_2025, "saker.docx"), (made.pdf_2025, "saker.PDF")])
def test_papers_make_the_meeting_that_their_numbers_name(
    ask: Ask, tmp_path: Path, write: Callable[..., Path], name: str
) -> None:
    assert ask("import", write(tmp_path / name, [BUDGET, PLAN])) == Done(DONE, NEW, "")
    assert ask("list").out.startswith("1/2026\tuten dato\t")
    first, second = agenda(ask, "1/2026", tmp_path)
    assert (first["number"], first["title"]) == (2, "Budsjett for neste år")
    assert first["case_type"] == ["discussion", "decision"]
    assert first["case_officer"] == ["Ola Prøve", "Åse Øvrebø"]
    assert first["proposal"].startswith("Rådet slutter seg til budsjettet.")
    assert second["title"] == "Plan for høsten"


def test_finished_minutes_become_a_meeting_and_never_take_the_place_of_one(ask: Ask, tmp_path: Path) -> None:
    minutes = made_minutes.label_column(tmp_path / "referat.docx")
    assert ask("import", minutes) == Done(DONE, "Hentet inn møte 2/2026.\n", "")
    again = ask("import", minutes)
    assert (again.code, again.out) == (REFUSED, "")
    assert "Møte 2/2026 finnes fra før, og er ikke rørt." in again.err


def test_minutes_of_nobody_knows_which_meeting_do_not_land(ask: Ask, tmp_path: Path) -> None:
    minutes = tmp_path / "referat.txt"
    head = "Prøverådet, referat\nTil stede: Siv Ek, NTNU\n"
    minutes.write_text(
        f"{head}Sak 13 Møteplan\nDen ble lagt fram.\nVedtak\nPlanen vedtas.\n", encoding="utf-8"
    )
    told = ask("import", minutes)
    assert told.code == REFUSED
    assert "Det står ikke hvilket møte referatet er fra." in told.err
    assert ask("list").out == ""


def test_the_same_papers_again_change_nothing(ask: Ask, tmp_path: Path) -> None:
    file = made.word_2025(tmp_path / "saker.docx", [BUDGET, PLAN])
    ask("import", file)
    before = agenda(ask, "1/2026", tmp_path)
    again = ask("import", file)
    assert again.code == DONE
    assert again.out.splitlines() == [
        "Ingenting å endre i møte 1/2026.",
        "Sak 2/1/2026 Budsjett for neste år: ingen endring.",
        "Sak 3/1/2026 Plan for høsten: ingen endring.",
    ]
    assert agenda(ask, "1/2026", tmp_path) == before


def test_papers_that_say_something_new_update_the_meeting(ask: Ask, tmp_path: Path) -> None:
    ask("import", made.word_2025(tmp_path / "saker.docx", [BUDGET, PLAN]))
    changed = made.word_2025(tmp_path / "endret.docx", [replace(PLAN, officers="Kari Ny")])
    assert ask("import", changed).out.splitlines() == [
        "Oppdaterte møte 1/2026.",
        "Sak 3/1/2026 Plan for høsten: oppdaterer saksbehandlere.",
    ]
    assert agenda(ask, "1/2026", tmp_path)[1]["case_officer"] == ["Kari Ny"]


def test_a_field_that_is_unsure_says_what_the_paper_before_said(ask: Ask, tmp_path: Path) -> None:
    ask("import", made.word_2025(tmp_path / "saker.docx", [BUDGET]))
    (before,) = agenda(ask, "1/2026", tmp_path)
    endless = tmp_path / "uten slutt.txt"
    endless.write_text(made.text_2022([BUDGET]) + "Noe mer som kan høre til.\n" * 3, encoding="utf-8")
    told = ask("import", endless).out.splitlines()[1]
    assert "Ikke tatt med: forslag. Det er uklart hvor forslaget slutter." in told
    (after,) = agenda(ask, "1/2026", tmp_path)
    assert after["proposal"] == before["proposal"]


def test_what_is_not_taken_is_said_and_the_rest_is_taken(ask: Ask, tmp_path: Path) -> None:
    fine = made.word_2025(tmp_path / "saker.docx", [BUDGET, PLAN, replace(PLAN, number="9/2/2026")])
    twin = made.word_2025(tmp_path / "tvilling.docx", [replace(BUDGET, title="En annen sak")])
    old = written(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").rename(tmp_path / "gammel.doc")
    note = tmp_path / "notat.txt"
    note.write_text("Husk å bestille lunsj.", encoding="utf-8")
    done = ask("import", fine, old, twin, note)
    assert (done.code, done.out) == (REFUSED, NEW)
    assert [line.removeprefix("ho21desk: ").split(".")[0] for line in done.err.splitlines()] == [
        "gammel",
        "Fant ingen saker i notat",
        "Sak 9/2/2026 Plan for høsten er ikke tatt med",
        "Sak 2/1/2026 En annen sak er ikke tatt med",
    ]
    assert "Nummeret hører til et annet møte: 2/2026." in done.err
    assert "Sak 2/1/2026 står også i saker.docx. Bare én av dem kan være med." in done.err
    assert [item["number"] for item in agenda(ask, "1/2026", tmp_path)] == [2, 3]


def test_papers_without_anything_sure_make_no_meeting(ask: Ask, tmp_path: Path) -> None:
    file = made.word_2025(tmp_path / "saker.docx", [replace(BUDGET, number="")])
    done = ask("import", file, tmp_path / "borte.pdf")
    assert (done.code, done.out) == (REFUSED, "")
    assert ask("list").out == ""


@pytest.mark.usefixtures("imported")
def test_a_new_meeting_has_the_people_of_the_one_before(ask: Ask, tmp_path: Path) -> None:
    case = replace(BUDGET, number="40/4/2026", title="Noe helt nytt")
    file = made.word_2025(tmp_path / "saker.docx", [case])
    assert ask("import", file).out == "Laget møte 4/2026.\nSak 40/4/2026 Noe helt nytt: ny sak.\n"
    target = tmp_path / "ut.ho21.json"
    ask("export", "4/2026", "--to", target)
    made_of_it = json.loads(target.read_text(encoding="utf-8"))
    assert made_of_it["council"] == demo()["council"]
    members = {person["name"] for person in demo()["participants"] if person["role"] == "member"}
    assert members <= {person["name"] for person in made_of_it["participants"]}
    kinds = [item["kind"] for item in made_of_it["agenda"]]
    assert kinds.count("case") == 1
    assert "notice" in kinds


@pytest.mark.parametrize("ending", ["docx", "pdf", "txt"])
def test_the_councils_own_papers(ask: Ask, real: Path, tmp_path: Path, ending: str) -> None:
    expected = json.loads((real / "saksframlegg-1-2022.expected.json").read_text(encoding="utf-8"))
    assert ask("import", real / f"saksframlegg-1-2022.{ending}").code == DONE
    items = agenda(ask, "1/2022", tmp_path)
    assert [item["number"] for item in items] == [int(case["number"].split("/")[0]) for case in expected]
    for item, case in zip(items, expected, strict=True):
        assert item["title"] == case["title"]
        assert ", ".join(item.get("case_officer", [])) == (case["case_officer"] or "")
        assert [plain(line) for line in item["proposal"].split("\n") if line] == case["proposal"]
        types = [TYPES[each] for each in item.get("case_type", [])]
        assert "/".join(types) == (case["case_type"] or "")


TYPES = {"decision": "Vedtakssak", "discussion": "Diskusjonssak", "information": "Orienteringssak"}


# What is refused


def test_files_that_cannot_be_taken_in(refusal: Callable[..., str], ask: Ask, tmp_path: Path) -> None:
    said = {
        tmp_path / "borte.json": "Finner ikke filen borte.json. Se etter om den er flyttet.",
        tmp_path: f"Får ikke lest {tmp_path.name}. Se etter at du har tilgang til filen.",
        written(tmp_path, b"{}"): (
            "fil.json er ikke en møtefil fra HO21desk. Ingenting er endret.; "
            "format: skal være «ho21desk/meeting»"
        ),
        changed(tmp_path, version=2): (
            "endret.ho21.json er laget av en nyere utgave av HO21desk. Oppdater programmet for å lese den."
        ),
    }
    for file, sentence in said.items():
        assert refusal(REFUSED, "import", file) == sentence
    assert ask("list").out == ""


@pytest.mark.parametrize("contents", [b"", b"\xff\xfe", b"PK\x03\x04", b"[" * 100_000, b'{"a": '])
def test_files_that_are_no_meeting(refusal: Callable[..., str], tmp_path: Path, contents: bytes) -> None:
    sentence = refusal(REFUSED, "import", written(tmp_path, contents))
    assert sentence.startswith("fil.json er ikke en møtefil fra HO21desk. Ingenting er endret.")


def test_every_misfit_is_named_by_its_place(refusal: Callable[..., str], ask: Ask, tmp_path: Path) -> None:
    file = changed(tmp_path, date="18.06.2026", chair="ingen", agenda=[{"number": 1, "title": "x"}])
    assert refusal(REFUSED, "import", file) == (
        "endret.ho21.json har feil og er ikke hentet inn. Ingenting er endret.; "
        "agenda[0].kind: mangler; "
        "chair: ingen deltaker «ingen»; "
        "date: skal være en dato som 2026-06-18, ikke «18.06.2026»; "
        "participants[23].items[0]: sak 31/3/2026 er ikke på sakslisten"
    )
    file = changed(tmp_path, **{f"ukjent {number}": 1 for number in range(20)})
    assert refusal(REFUSED, "import", file).endswith("ukjent 19: ukjent nøkkel; … og 8 feil til.")
    assert ask("list").out == ""


@pytest.mark.usefixtures("imported")
def test_a_meeting_that_is_there_already(refusal: Callable[..., str], ask: Ask, tmp_path: Path) -> None:
    before = ask("list")
    other = changed(tmp_path, council="Et annet råd")
    assert refusal(REFUSED, "import", other) == "Møte 3/2026 finnes fra før. Ingenting er endret."
    assert ask("list") == before


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("wanted", ["9/2026", "3/2027", "", "3", "tre", "3/2026/1", "-3/2026"])
def test_a_meeting_nobody_knows(refusal: Callable[..., str], tmp_path: Path, wanted: str) -> None:
    sentence = refusal(REFUSED, "export", "--to", tmp_path / "ut.docx", "--", wanted)
    assert sentence == f"Finner ikke noe møte «{wanted}»."
    assert not (tmp_path / "ut.docx").exists()


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("name", ["ut.rtf", "ut.doc", "ut", "ut.json", "docx", "ut.docx.zip"])
def test_an_ending_nobody_knows(refusal: Callable[..., str], tmp_path: Path, name: str) -> None:
    sentence = refusal(MISUSED, "export", "3/2026", "--to", tmp_path / name)
    assert sentence == f"vet ikke hva {name} skal være. Bruk .docx, .pdf, .txt eller .ho21.json."
    assert not (tmp_path / name).exists()


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("ending", ["docx", "ho21.json"])
def test_targets_that_cannot_be_written(refusal: Callable[..., str], tmp_path: Path, ending: str) -> None:
    (tmp_path / f"mappe.{ending}").mkdir()
    written(tmp_path, b"")
    for name in (f"borte/ut.{ending}", f"mappe.{ending}", f"fil.json/ut.{ending}", f"{'x' * 300}.{ending}"):
        target = tmp_path / name
        sentence = refusal(REFUSED, "export", "3/2026", "--to", target)
        assert sentence.startswith(f"Får ikke skrevet {target.name} i {target.parent}.")
        assert sentence.endswith("Møtet er trygt.")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {f"mappe.{ending}", "fil.json", "home"}
    assert not list((tmp_path / f"mappe.{ending}").iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ["--tull"],
        ["import"],
        ["export"],
        ["notice"],
        ["check"],
        ["check", "3/2026", "--to", "ut.docx"],
        ["notice", "3/2026"],
        ["export", "3/2026"],
        ["export", "--to", "ut.docx"],
        ["export", "3/2026", "4/2026", "--to", "ut.docx"],
        ["export", "3/2026", "--to"],
        ["list", "3/2026"],
        ["3/2026", "4/2026"],
        ["3/2026", "--to", "ut.docx"],
        ["--data-dir"],
        ["--demo=ja"],
    ],
)
def test_commands_that_make_no_sense(
    refusal: Callable[..., str], no_window: list[object], home: Path, words: list[str]
) -> None:
    assert refusal(MISUSED, *words) == "forsto ikke kommandoen. Prøv «ho21desk --help»."
    assert not no_window
    assert not home.exists()


# The database


@pytest.mark.parametrize("words", [["list"], ["import", str(DEMO)], ["export", "3/2026", "--to", "x.docx"]])
def test_databases_that_cannot_be_used(
    refusal: Callable[..., str], ask: Ask, home: Path, words: list[str]
) -> None:
    file = home / "ho21desk.sqlite3"
    ask("import", DEMO)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    newer = "Møtene er lagret av en nyere utgave av HO21desk. Oppdater programmet."
    assert refusal(NO_STORE, *words) == newer

    file.write_bytes(b"Dette er ingen database. " * 200)
    damaged = f"Filen med møtene er skadet ({file}). Ikke slett den. "
    damaged += "Sikkerhetskopier (Ctrl+F8) viser det som er igjen."
    assert refusal(NO_STORE, *words) == damaged
    assert file.read_bytes() == b"Dette er ingen database. " * 200

    file.unlink()
    file.mkdir()
    assert refusal(NO_STORE, *words) == f"Får ikke tak i mappen der møtene ligger ({home})."


def test_a_folder_that_cannot_be_made(refusal: Callable[..., str], tmp_path: Path) -> None:
    file = written(tmp_path, b"i veien")
    for folder in (file, file / "under"):
        sentence = refusal(NO_STORE, "--data-dir", folder, "list")
        assert sentence.endswith(f"({folder}).")
    assert file.read_bytes() == b"i veien"


# The council's own meetings


@pytest.mark.parametrize("wanted", REAL)
def test_a_real_meeting_out_again_byte_by_byte(ask: Ask, real: Path, tmp_path: Path, wanted: str) -> None:
    target = tmp_path / "ut.ho21.json"
    ask("import", real / REAL[wanted])
    assert ask("export", wanted, "--to", target).code == DONE
    assert target.read_bytes() == (real / REAL[wanted]).read_bytes()


@pytest.mark.parametrize("wanted", REAL)
def test_a_real_meeting_in_word_once_and_in_order(ask: Ask, real: Path, tmp_path: Path, wanted: str) -> None:
    target = tmp_path / "ut.docx"
    ask("import", real / REAL[wanted])
    assert ask("export", wanted, "--to", target).code == DONE
    record = json.loads((real / REAL[wanted]).read_text(encoding="utf-8"))
    texts = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    first = next(place for place, text in enumerate(texts) if text.startswith("Sak "))

    assert [text.removeprefix("Vedtak\t") for text in texts[first:]] == list(lines(record))
    head = [text.split("\t")[-1] for text in texts[:first]]
    named = [
        person
        for line in head
        for person in record["participants"]
        if re.match(rf"{re.escape(person['name'])}(?!\w)", line)
    ]
    order = ["member", "absent", "deputy", "observer", "secretariat", "guest"]
    assert named == sorted(record["participants"], key=lambda person: order.index(group(person)))


def lines(record: dict[str, Any]) -> Iterator[str]:
    """Return what the minutes say of the cases, line by line, as the meeting file has it."""
    for item in record["agenda"]:
        yield f"Sak {item['number']}/{record['number']}/{record['year']}\t{item['title']}"
        for text in (item["discussion"], *item["decisions"]):
            yield from (read(line) for line in text.split("\n") if line)


def read(line: str) -> str:
    """Return a line as it is read, without the marks of its looks."""
    line = re.sub(r"^(?:- |\d+\. )", "", line)
    line = re.sub(r"\[([^]]+)]\([^)]+\)", r"\1", line)
    return re.sub(r"(?<!\\)\*+|\\(?=\W)", "", line)


def group(person: dict[str, Any]) -> str:
    """Return where a participant stands in the minutes."""
    return "absent" if person["attendance"] == "absent" else str(person["role"])


# From outside


def test_from_outside(tmp_path: Path) -> None:
    """Done in a process of its own, without a screen, and for a terminal that knows no Norwegian."""
    base = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    outside = {**base, "PYTHONIOENCODING": "ascii", "HO21DESK_HOME": str(tmp_path / "ute")}
    target = tmp_path / "ut.docx"
    for words, code, out, err in (
        (["import", str(DEMO)], DONE, "Hentet inn m", ""),
        (["list"], DONE, "3/2026\t2026-06-18\tEksempelr", ""),
        (["export", "3/2026", "--to", str(target)], DONE, "Skrev ", ""),
        (["export", "4/2026", "--to", str(target)], REFUSED, "", "ho21desk: Finner ikke noe m"),
        (["--tull"], MISUSED, "", "ho21desk: forsto ikke kommandoen."),
        (["--data-dir", str(target), "list"], NO_STORE, "", "ho21desk: "),
    ):
        asked = [sys.executable, "-m", "ho21desk", *words]
        done = subprocess.run(asked, capture_output=True, text=True, check=False, env=outside, timeout=60)
        assert done.returncode == code, done.stderr
        assert done.stdout.startswith(out)
        assert bool(done.stdout) == bool(out)
        assert done.stderr.startswith(err)
        assert len(done.stderr.splitlines()) == bool(err)
    assert docx.Document(str(target)).paragraphs


# Meeting files to take in


def demo() -> dict[str, Any]:
    """Return the demo meeting as its file has it."""
    meeting: dict[str, Any] = json.loads(DEMO.read_text(encoding="utf-8"))
    return meeting


def changed(folder: Path, **facts: Any) -> Path:
    """Write the demo meeting with some keys changed; `...` takes one away."""
    meeting = {**demo(), **facts}
    kept = {key: value for key, value in meeting.items() if value is not ...}
    file = folder / "endret.ho21.json"
    file.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    return file


def small(folder: Path, **facts: Any) -> Path:
    """Write a meeting of one case and nobody, with some keys changed."""
    return changed(folder, number=4, agenda=demo()["agenda"][:1], participants=[], chair=..., **facts)


def written(folder: Path, contents: bytes) -> Path:
    """Write a file."""
    file = folder / "fil.json"
    file.write_bytes(contents)
    return file

"""Lists of people that others made: what they say, and which rows cannot be read."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file
from ho21desk.exchange.people import read
from ho21desk.model import Office, Pronoun, Role
from ho21desk.rules.proposing import Found, Listing, RowProblem, Unread
from tests.factories import meeting, person

TABLE = [
    ["Navn", "Tittel", "Virksomhet", "Rolle", "Verv", "Fra", "Til", "Vara for", "E-post"],
    ["Sigrun Haugli", "professor", "Nordvik", "Medlem", "Leder", "01.01.2025", "31.12.2028", "", "s@x.no"],
    ["Vår Nes", "", "Østby", "Vara", "", "2025", "2028", "Sigrun Haugli", ""],
]

Write = Callable[[str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that makes a file of a text or of bytes."""

    def written(content: str | bytes) -> Path:
        path = tmp_path / "liste.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


def workbook(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def told(listing: Listing) -> list[tuple[str, dict[str, object], str]]:
    return [(found.name, dict(found.facts), found.deputy_for) for found in listing.found]


def the_row(listing: Listing) -> Found:
    (found,) = listing.found
    assert not listing.unread
    return found


HAUGLI = {
    "title": "professor",
    "affiliation": "Nordvik",
    "role": Role.MEMBER,
    "office": Office.CHAIR,
    "term_from": dt.date(2025, 1, 1),
    "term_to": dt.date(2028, 12, 31),
    "email": "s@x.no",
}
NES = {
    "affiliation": "Østby",
    "role": Role.DEPUTY,
    "term_from": dt.date(2025, 1, 1),
    "term_to": dt.date(2028, 12, 31),
}
WHOLE = [("Sigrun Haugli", HAUGLI, ""), ("Vår Nes", NES, "Sigrun Haugli")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_file_is_read_whatever_program_wrote_it(write: Write, separator: str, encoding: str) -> None:
    text = "\r\n".join(separator.join(row) for row in TABLE)
    listing = read([write(text.encode(encoding))])
    assert told(listing) == WHOLE
    assert [(found.source, found.row) for found in listing.found] == [("liste.csv", 2), ("liste.csv", 3)]


def test_an_excel_list_is_read_with_real_dates_and_numbers(tmp_path: Path) -> None:
    rows: list[list[object]] = [list(row) for row in TABLE]
    rows[1][5:7] = [dt.date(2025, 1, 1), dt.datetime(2028, 12, 31, 0, 0)]
    rows[2][5:8] = [2025, 2028.0, "Sigrun Haugli"]
    listing = read([workbook(tmp_path / "liste.xlsx", [["Notater"], ["Ring Ask"]], rows)])
    assert told(listing) == WHOLE


def test_what_stands_above_the_headings_is_passed_by_and_rows_are_counted_as_seen(write: Write) -> None:
    listing = read([write("sep=;\nMedlemmer 2026\n\n; Navn ;E-post\n;;\n;Ask Lund;\n;;lund@x.no\n")])
    assert [(found.name, found.row) for found in listing.found] == [("Ask Lund", 6)]
    assert listing.unread == (Unread("liste.csv", 7, RowProblem.NO_NAME),)


def test_a_name_in_two_columns_is_put_together(write: Write) -> None:
    assert the_row(read([write("Etternavn;Fornavn\nLund; Ask  Even\n")])).name == "Ask Even Lund"


def test_a_text_with_separators_and_line_breaks_in_it(write: Write) -> None:
    found = the_row(read([write('Navn,Tilhørighet\n"Ask Lund","Nes, Lund\nog Vik"\n')]))
    assert found.facts == {"affiliation": "Nes, Lund og Vik"}


def test_what_a_cell_leaves_open_is_not_stated(write: Write) -> None:
    assert the_row(read([write("Navn;Tittel;Rolle;Fra\nAsk Lund; ;;\n")])).facts == {}


@pytest.mark.parametrize(
    ("heading", "cell", "facts"),
    [
        ("Rolle", "Nestleder", {"office": Office.VICE_CHAIR}),
        ("Rolle", "medlem, nestleder", {"role": Role.MEMBER, "office": Office.VICE_CHAIR}),
        ("ROLLE", "Medlem og leder", {"role": Role.MEMBER, "office": Office.CHAIR}),
        ("Verv", "Rådsleder", {"office": Office.CHAIR}),
        ("Rolle", "Observatør", {"role": Role.OBSERVER}),
        ("Funksjon", "Sekretariatet", {"role": Role.SECRETARIAT}),
        ("Pronomen", "hun", {"pronoun": Pronoun.SHE}),
        ("Pronomen", "hen", {}),
        ("Stilling", "lege", {"title": "lege"}),
        ("Organisasjon", "Nordvik", {"affiliation": "Nordvik"}),
        ("Epost", "ask@lund.no", {"email": "ask@lund.no"}),
        ("E-postadresse:", "mailto:ask@lund.no", {"email": "ask@lund.no"}),
        ("Oppnevnt fra", "1.2.25", {"term_from": dt.date(2025, 2, 1)}),
        ("Fra dato", "2025-02-01", {"term_from": dt.date(2025, 2, 1)}),
        ("T.o.m.", "1/2/2025", {"term_to": dt.date(2025, 2, 1)}),
        ("Til", "2025", {"term_to": dt.date(2025, 12, 31)}),
        ("Skostørrelse", "43", {}),
    ],
)
def test_the_headings_and_words_that_lists_use(
    write: Write, heading: str, cell: str, facts: dict[str, object]
) -> None:
    assert the_row(read([write(f'Navn;{heading}\nAsk Lund;"{cell}"\n')])).facts == facts


@pytest.mark.parametrize(
    ("headings", "cells", "problem", "value"),
    [
        ("Rolle", "styremedlem", RowProblem.ROLE, "styremedlem"),
        ("Fra", "i fjor", RowProblem.DATE, "i fjor"),
        ("Fra", "30.02.2025", RowProblem.DATE, "30.02.2025"),
        ("Til", "0000-01-01", RowProblem.DATE, "0000-01-01"),
        ("Fra;Til", "2026;2025", RowProblem.TERM, "2026–2025"),
        ("E-post", "ask lund.no", RowProblem.EMAIL, "ask lund.no"),
        ("E-post", "a@x.no, b@x.no", RowProblem.EMAIL, "a@x.no, b@x.no"),
        ("Tittel", "x" * 301, RowProblem.TOO_LONG, "x" * 60),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_the_others_are_read(
    write: Write, headings: str, cells: str, problem: RowProblem, value: str
) -> None:
    listing = read([write(f"Navn;{headings}\nAsk Lund;{cells}\nVår Nes\n")])
    assert [found.name for found in listing.found] == ["Vår Nes"]
    assert listing.unread == (Unread("liste.csv", 2, problem, value),)


def test_signs_that_no_database_can_hold_are_left_out(tmp_path: Path) -> None:
    found = the_row(read([workbook(tmp_path / "liste.xlsx", [["Navn"], ["A\u030ask\u00a0 Lund\n"]])]))
    assert found.name == "Åsk Lund"


def test_the_people_of_old_meetings_are_as_the_newest_has_them(tmp_path: Path) -> None:
    ask, nes = person("ask", name="Ask Lund"), person("nes", name="Vår Nes", title="lege")
    old = [ask, nes, person("gjest", Role.GUEST)]
    new = [person("lund", name="Ask Lund", title="rektor", office=Office.CHAIR, pronoun=Pronoun.HE)]
    paths = [tmp_path / "1.ho21.json", tmp_path / "2.ho21.json", tmp_path / "3.ho21.json"]
    for path, people, number, year in zip(paths, (old, old, new), (9, 2, 3), (2024, 2025, 2025), strict=True):
        held = meeting((), people, number=number, year=year, date=dt.date(year, number, 1))
        meeting_file.write(held, path)
    assert told(read(paths)) == [
        (
            "Ask Lund",
            {"role": Role.MEMBER, "title": "rektor", "office": Office.CHAIR, "pronoun": Pronoun.HE},
            "",
        ),
        ("Vår Nes", {"role": Role.MEMBER, "title": "lege", "term_to": dt.date(2025, 2, 1)}, ""),
    ]


def test_a_deputy_in_a_meeting_is_one_for_the_same_member(tmp_path: Path) -> None:
    people = [person("ask"), person("vår", Role.DEPUTY, deputy_for="ask")]
    meeting_file.write(meeting((), people), tmp_path / "1.ho21.json")
    assert [(found.name, found.deputy_for) for found in read([tmp_path / "1.ho21.json"]).found] == [
        ("Ask", ""),
        ("Vår", "Ask"),
    ]


def test_a_list_without_a_column_of_names_is_none(write: Write, tmp_path: Path) -> None:
    for path in (
        write("Fornavn;Adresse\nAsk;Lund\n"),
        write(""),
        workbook(tmp_path / "tom.xlsx", [["Sted", "Tid"]], []),
    ):
        with pytest.raises(FileError) as refused:
            read([path])
        assert (refused.value.path, refused.value.problem) == (path, FileProblem.NOT_PEOPLE)


def test_one_bad_file_refuses_them_all(write: Write, tmp_path: Path) -> None:
    bad = tmp_path / "møte.ho21.json"
    bad.write_text("{}", encoding="utf-8")
    with pytest.raises(FileError) as refused:
        read([write("Navn\nAsk\n"), bad])
    assert (refused.value.path, refused.value.problem) == (bad, FileProblem.NOT_A_MEETING)

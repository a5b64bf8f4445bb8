"""Lists of people made to do harm, or spoilt on the way, are refused in good time."""

import io
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange.people import read
from ho21desk.exchange.sheets import MOST_ROWS

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def parts() -> dict[str, bytes]:
    """Return the parts of a workbook with one person in it."""
    book = Workbook()
    for row in (["Navn"], ["Ask Lund"]):
        book.worksheets[0].append(row)
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(contents: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return file.getvalue()


def sheet(rows: str, more: str = "") -> bytes:
    data = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    return f'<?xml version="1.0"?>{more}{data}'.encode()


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADING = f'<row r="1">{cell("A1", "Navn")}</row>'


def outcome(path: Path, content: bytes) -> FileProblem | list[str]:
    """Return the names in a file, or why it is refused; the test fails when that takes too long."""
    path.write_bytes(content)
    begun = time.monotonic()
    try:
        return [found.name for found in read([path]).found]
    except FileError as refused:
        return refused.problem
    finally:
        assert time.monotonic() - begun < 10


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "liste.xlsx"


def test_a_workbook_that_swells_is_not_unpacked(path: Path) -> None:
    bomb = {**parts(), SHEET: sheet(HEADING + " " * 300_000_000)}
    assert outcome(path, packed(bomb)) is FileProblem.SWELLS


def test_a_part_that_is_larger_than_it_says_is_not_read_to_its_end(path: Path) -> None:
    content = sheet(HEADING + " " * 1_900_000)
    packed_up = packed({**parts(), SHEET: content})
    lying = packed_up.replace(len(content).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != packed_up
    assert outcome(path, lying) is FileProblem.DAMAGED


def test_a_workbook_of_countless_parts(path: Path) -> None:
    many = {**parts(), **{f"x/{number}": b"" for number in range(3000)}}
    assert outcome(path, packed(many)) is FileProblem.SWELLS


@pytest.mark.parametrize(
    "rows",
    [
        "".join(f'<row r="{number}"/>' for number in range(1, 80_000)),
        f'{HEADING}<row r="999999999999"><c r="A999999999999"/></row>',
        HEADING + "".join(f'<row r="{at}">{cell(f"A{at}", f"Ask {at}")}</row>' for at in range(2, 15_000)),
    ],
)
def test_a_workbook_of_a_million_rows(path: Path, rows: str) -> None:
    assert outcome(path, packed({**parts(), SHEET: sheet(rows)})) is FileProblem.TOO_LARGE


def test_a_csv_file_of_a_million_rows(path: Path) -> None:
    assert outcome(path, b"Navn\n" + b"A\n" * 1_000_000) is FileProblem.TOO_LARGE
    assert outcome(path, b"Navn\n" + b"A\n" * (MOST_ROWS - 1)) is FileProblem.TOO_LARGE
    assert outcome(path, b"x" * 5_000_001) is FileProblem.TOO_LARGE


def test_a_workbook_of_countless_columns(path: Path) -> None:
    wide = f'{HEADING}<row r="2">{cell("A2", "Ask")}{cell("XFD2", "x")}</row>' + "".join(
        f'<row r="{number}">{cell(f"XFD{number}", "x")}</row>' for number in range(3, MOST_ROWS)
    )
    assert outcome(path, packed({**parts(), SHEET: sheet(wide)})) == ["Ask"]


def test_a_workbook_whose_words_multiply(path: Path) -> None:
    laughs = ['<!ENTITY a "ha">']
    laughs += [
        f'<!ENTITY {one} "{f"&{other};" * 10}">' for other, one in zip("abcdefghi", "bcdefghij", strict=True)
    ]
    rows = HEADING + f'<row r="2">{cell("A2", "&j;")}</row>'
    bomb = sheet(rows, f"<!DOCTYPE worksheet [{''.join(laughs)}]>")
    assert outcome(path, packed({**parts(), SHEET: bomb})) is FileProblem.DAMAGED


def test_a_workbook_that_asks_for_a_file_gets_none(path: Path, tmp_path: Path) -> None:
    (tmp_path / "hemmelig.txt").write_text("Hemmelig")
    secret = f'<!DOCTYPE worksheet [<!ENTITY s SYSTEM "{(tmp_path / "hemmelig.txt").as_uri()}">]>'
    rows = HEADING + f'<row r="2">{cell("A2", "Ask &s;")}</row>'
    assert outcome(path, packed({**parts(), SHEET: sheet(rows, secret)})) is FileProblem.DAMAGED


def test_a_workbook_with_deep_levels(path: Path) -> None:
    deep = sheet(HEADING + "<a>" * 100_000 + "</a>" * 100_000)
    assert outcome(path, packed({**parts(), SHEET: deep})) == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), FileProblem.PASSWORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook", FileProblem.NOT_PEOPLE),
        (b"PK\x03\x04", FileProblem.DAMAGED),
        (packed({"word/document.xml": b"<x/>"}), FileProblem.DAMAGED),
        (packed({**parts(), SHEET: b"<worksheet"}), FileProblem.DAMAGED),
        (b"Navn\nAsk\x00\n", FileProblem.NOT_PEOPLE),
        (b"Navn\nAsk \x81\n", FileProblem.NOT_PEOPLE),
        (b"\xff\xfeN", FileProblem.NOT_PEOPLE),
        (b'Navn\n"' + b"x" * 200_000, FileProblem.NOT_PEOPLE),
        (b"%PDF-1.7 Navn", FileProblem.NOT_PEOPLE),
    ],
)
def test_what_is_no_list_is_refused(path: Path, content: bytes, problem: FileProblem) -> None:
    assert outcome(path, content) is problem


WHOLE = packed(parts())


@pytest.mark.slow
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=4), st.booleans())
@settings(max_examples=300)
def test_a_spoilt_workbook_is_read_or_refused_but_never_more(
    tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes, cut: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "spoilt.xlsx"
    spoilt = WHOLE[:at] if cut else WHOLE[:at] + junk + WHOLE[at + len(junk) :]
    after = outcome(path, spoilt)
    assert isinstance(after, list) or after in (
        FileProblem.DAMAGED,
        FileProblem.SWELLS,
        FileProblem.NOT_PEOPLE,
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_but_never_more(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "junk.csv"
    after = outcome(path, b"Navn;Fra;Rolle\n" + junk)
    assert isinstance(after, list) or after is FileProblem.NOT_PEOPLE

"""Made-up case papers in both forms, written as Word files, PDF files and text.

A paragraph that begins with "- " is an item of a list: one of Word's own in a Word file, a line with
a bullet in a PDF. The PDF is written by hand: lines of text at places on pages, and nothing else.
"""

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.table import _Cell

Spot = tuple[float, float, str]
"""How far from the left and from the bottom of the page, and what stands there."""

_TOP, _BOTTOM, _LEFT, _RIGHT = 760, 60, 72, 240
_STEP = 14


@dataclass(frozen=True)
class MadeCase:
    """One case paper. `sections` are headings with the paragraphs below them, in order."""

    number: str
    title: str
    kind: str = ""
    officers: str = ""
    enclosures: tuple[str, ...] = ()
    handled: str = ""
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    to: str = "Rådet"
    sender: str = "Kari Eksempel"


BUDGET = MadeCase(
    number="13/2/2026",
    title="Budsjett for neste år",
    kind="Diskusjonssak/Vedtakssak",
    officers="Ola Prøve, Åse Øvrebø",
    enclosures=("Utkast til budsjett", "Notat om lønn"),
    handled="Sak 4/1/2026",
    sections=(
        (
            "Bakgrunn",
            (
                "Rådet har hvert år et budsjett som vedtas før sommeren, og som følges opp gjennom året.",
                "Tre ting er nye:",
                "- Reiser dekkes ikke lenger.",
                "- Leie av lokaler har blitt dyrere, og det gjelder også for møter som holdes ute hos andre.",
            ),
        ),
        ("Hvorfor saken fremmes til dette møtet", ("Budsjettet må være klart før fristen 1. juni.",)),
        ("Hovedpunkter", ("Rådet bes om å diskutere budsjettet.",)),
        (
            "Forslag til vedtak",
            ("Rådet slutter seg til budsjettet.", "[ ] følger opp arbeidet frem til neste møte."),
        ),
    ),
)
OTHER = MadeCase(
    number="14/2/2026",
    title="Eventuelt",
    kind="Diskusjonssak",
    sections=(
        ("Bakgrunn", ("Medlemmene bes melde saker ved møtets start.",)),
        ("Forslag til vedtak", ("Intet",)),
    ),
)
CASES = (BUDGET, OTHER)


# Word


def word_2022(path: Path, cases: Sequence[MadeCase] = CASES) -> Path:
    """Write papers in the form of 2022: a block of labels over running text."""
    file = docx.Document()
    for at, case in enumerate(cases):
        if at:
            _new_page(file)
        file.add_paragraph(f"Saksframlegg\tMøte {_meeting(case)}")
        file.add_paragraph(f"Sak {case.number}", style="Heading 1")
        file.add_paragraph(case.title, style="Heading 2")
        labels = _labels(case)
        table = file.add_table(rows=len(labels), cols=2)
        for row, (label, values) in zip(table.rows, labels, strict=True):
            row.cells[0].text = label
            _fill(row.cells[1], values)
        for heading, paragraphs in case.sections:
            file.add_paragraph(heading, style="Heading 3")
            for paragraph in paragraphs:
                _add(file, paragraph)
    file.save(str(path))
    return path


def word_2025(path: Path, cases: Sequence[MadeCase] = CASES) -> Path:
    """Write papers in the form of 2025: a box over a form with the labels to the left."""
    file = docx.Document()
    for at, case in enumerate(cases):
        if at:
            _new_page(file)
        file.add_paragraph("Saksfremlegg")
        box = file.add_table(rows=1, cols=2)
        _fill(box.cell(0, 1), _box(case))
        table = file.add_table(rows=len(case.sections), cols=2)
        for row, (heading, paragraphs) in zip(table.rows, case.sections, strict=True):
            row.cells[0].text = heading
            _fill(row.cells[1], paragraphs)
    file.save(str(path))
    return path


# PDF


def pdf_2022(path: Path, cases: Sequence[MadeCase] = CASES) -> Path:
    """Write papers in the form of 2022, each beginning on a page of its own."""
    pages: list[list[Spot]] = []
    for case in cases:
        page = _Pages()
        page.row(f"Saksframlegg Møte {_meeting(case)}", ())
        page.row(f"Sak {case.number}", ())
        page.row(case.title, ())
        for label, values in _labels(case):
            page.row(label, values)
        for heading, paragraphs in case.sections:
            page.row(heading, ())
            for paragraph in paragraphs:
                page.running(paragraph)
        pages += page.pages
    return pdf(path, pages)


def pdf_2025(path: Path, cases: Sequence[MadeCase] = CASES, *, box_last: bool = False) -> Path:
    """Write papers in the form of 2025; with `box_last`, the box follows its body in the file."""
    pages: list[list[Spot]] = []
    for case in cases:
        page = _Pages()
        page.row("Saksfremlegg", ())
        page.row("", _box(case))
        box = page.pages[0][1:]
        for heading, paragraphs in case.sections:
            page.row(heading, paragraphs)
        if box_last:
            page.pages[0] = [spot for spot in page.pages[0] if spot not in box] + box
        pages += page.pages
    return pdf(path, pages)


def pdf(path: Path, pages: Iterable[Iterable[Spot]], *, more: str = "") -> Path:
    """Write a PDF whose pages hold what is said, in that order. `more` goes into the trailer."""
    contents = [_drawn(page) for page in pages]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(contents)))
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, content in enumerate(contents):
        bodies += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> " + f"/Contents {5 + 2 * at} 0 R >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        ]
    path.write_bytes(pdf_of(bodies, more=more))
    return path


def pdf_of(bodies: Sequence[bytes], *, more: str = "") -> bytes:
    """Return a PDF of objects numbered from 1; the first one is its catalogue."""
    written = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(bodies, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(bodies) + 1
    start = len(written)
    written += f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode()
    written += f"trailer\n<< /Size {size} /Root 1 0 R {more}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(written)


# Text


def text_2022(cases: Sequence[MadeCase] = CASES) -> str:
    """Return papers in the form of 2022 as they look when they are copied out of a PDF."""
    lines: list[str] = []
    for case in cases:
        lines += [f" Saksframlegg Møte {_meeting(case)}", "", f" Sak {case.number} ", f" {case.title} ", ""]
        for label, values in _labels(case):
            first, *rest = values or ("",)
            lines += [f"{label} {first}".strip(), *rest]
        for heading, paragraphs in case.sections:
            lines += ["", f"{heading} "]
            lines += [line for paragraph in paragraphs for line in _wrapped(paragraph, 90)]
    return "\n".join(lines)


def text_2025(cases: Sequence[MadeCase] = CASES) -> str:
    """Return papers in the form of 2025 as they look when they are copied out of a PDF."""
    lines: list[str] = []
    for case in cases:
        lines += ["Saksfremlegg", *_box(case)]
        for heading, paragraphs in case.sections:
            first, *rest = (line for paragraph in paragraphs for line in _wrapped(paragraph, 60))
            lines += [f"{heading} {first}", *rest]
    return "\n".join(lines)


# What the papers hold


def _meeting(case: MadeCase) -> str:
    return case.number.partition("/")[2]


def _labels(case: MadeCase) -> list[tuple[str, tuple[str, ...]]]:
    enclosures = tuple(f"{number}. {name}" for number, name in enumerate(case.enclosures, start=1))
    single = {
        "Type sak": case.kind,
        "Til": case.to,
        "Fra": case.sender,
        "Saksbehandler": case.officers,
        "Tidligere behandlet": case.handled,
    }
    labels = [(label, (value,) if value else ()) for label, value in single.items()]
    return [*labels[:4], ("Vedlegg", enclosures), *labels[4:]]


def _box(case: MadeCase) -> tuple[str, ...]:
    enclosures = tuple(f"{number}. {name}" for number, name in enumerate(case.enclosures, start=1))
    kind = ("Type sak", case.kind) if case.kind else ()
    officers = ("Saksbehandler", case.officers) if case.officers else ()
    head = (f"Sak {case.number}", case.title, *kind, "Til", case.to, *officers)
    return (*head, "Vedlegg", *enclosures, "Fra", case.sender)


def _new_page(file: Document) -> None:
    file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _fill(cell: _Cell, paragraphs: Sequence[str]) -> None:
    for paragraph in paragraphs:
        _add(cell, paragraph)
    if paragraphs:  # the empty one that every cell begins with
        first = cell.paragraphs[0]._p
        cell._tc.remove(first)


def _add(to: Document | _Cell, paragraph: str) -> None:
    if paragraph.startswith("- "):
        to.add_paragraph(paragraph[2:], style="List Bullet")
    else:
        to.add_paragraph(paragraph)


class _Pages:
    """Pages that are filled from the top."""

    def __init__(self) -> None:
        self.pages: list[list[Spot]] = [[]]
        self._y = _TOP

    def row(self, label: str, paragraphs: Sequence[str]) -> None:
        """Print a row of a two-column form, cell by cell as Word does, or a line of its own."""
        left = _wrapped(label, 24 if paragraphs else 90)
        right = [line for paragraph in paragraphs for line in _wrapped(paragraph, 55)]
        self._make_room(len(left))
        self._print(left, _LEFT, self._y)
        for at, line in enumerate(right):
            if self._y < _BOTTOM:
                self._turn()
            self._print([line], _RIGHT, self._y)
            if at < len(right) - 1:
                self._y -= _STEP
        self._y -= _STEP * (1 + max(0, len(left) - len(right)))

    def running(self, paragraph: str) -> None:
        """Print a paragraph over the whole width."""
        for line in _wrapped(paragraph, 85):
            self.row(line, ())

    def _make_room(self, lines: int) -> None:
        if self._y - (lines - 1) * _STEP < _BOTTOM:
            self._turn()

    def _turn(self) -> None:
        self.pages.append([])
        self._y = _TOP

    def _print(self, lines: Sequence[str], x: float, y: float) -> None:
        self.pages[-1] += [(x, y - _STEP * at, line) for at, line in enumerate(lines)]


def _wrapped(paragraph: str, width: int) -> list[str]:
    if paragraph.startswith("- "):
        paragraph = "• " + paragraph[2:]
    return textwrap.wrap(paragraph, width, break_on_hyphens=False)


def _drawn(spots: Iterable[Spot]) -> bytes:
    parts = []
    for x, y, words in spots:
        shown = words.encode("cp1252")
        for sign in (b"\\", b"(", b")"):
            shown = shown.replace(sign, b"\\" + sign)
        parts.append(f"BT /F1 11 Tf {x} {y} Td (".encode() + shown + b") Tj ET")
    return b"\n".join(parts)

"""The enclosure: a table that any program reads, deadlines counted, and what became another since."""

import datetime as dt
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn

from ho21desk.minutes import overview, word
from ho21desk.minutes.overview import Seen
from ho21desk.model import Meeting, Overview, OverviewKind, OverviewRow
from ho21desk.paths import resource
from ho21desk.rules import overview as rules
from ho21desk.rules.kinds import MeetingNumber
from tests.factories import meeting

TEMPLATES = sorted(resource("templates").glob("*.docx"))
TODAY = dt.date(2025, 9, 24)
SPRING, MEETING, SUMMER = (dt.datetime(2025, month, 3, 10) for month in (4, 6, 8))
SEEN = Seen(MeetingNumber(2, 2025), MEETING)
SYSTEM = OverviewRow(
    id="system",
    document="Systemmeldingen",
    source="Kunnskapsdepartementet",
    given="Skriftlig innspill 12. mai\nMuntlig i møte 2/2025",
    launch="Høsten 2025",
    added=SPRING,
)
ETHICS = OverviewRow(
    id="ethics",
    kind=OverviewKind.HEARING,
    document="Endringer i helseforskningsloven",
    hearing="Ute",
    deadline=dt.date(2025, 10, 8),
    follow_up="Arbeidsgruppe",
    added=SPRING,
)


def kept(*rows: OverviewRow, at: dt.datetime = SPRING) -> Overview:
    made: Overview = ()
    for row in rows:
        made = rules.add(made, at, row=row)
    return made


def printed(
    rows: Overview, seen: Seen | None = SEEN, at: Meeting | None = None, template: int = -1
) -> WordFile:
    held = at or meeting([], number=3, year=2025)
    document, tables = overview.build(rows, held, seen, printed_on=TODAY)
    return docx.Document(BytesIO(word.whole(document, TEMPLATES[template], tables)))


def cells(file: WordFile, table: int) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in file.tables[table].rows]


def changes(file: WordFile) -> list[str]:
    """Return what stands below the tables."""
    last = file.tables[-1]._tbl
    return [p.text for p in file.paragraphs if last in p._p.itersiblings(preceding=True)]


@pytest.mark.parametrize("template", range(len(TEMPLATES)))
def test_each_kind_has_a_table_that_fits_the_page_with_headings_on_every_page(template: int) -> None:
    file = printed(kept(SYSTEM, ETHICS), template=template)
    columns = ["Dokument", "Innspill gitt", "Lansering", "Høring", "Forslag til oppfølging"]
    assert cells(file, 0) == [
        columns,
        [
            "Systemmeldingen\nKunnskapsdepartementet",
            "Skriftlig innspill 12. mai\nMuntlig i møte 2/2025",
            "Høsten 2025",
            "–",
            "–",
        ],
    ]
    assert cells(file, 1) == [
        columns,
        [
            "Endringer i helseforskningsloven",
            "–",
            "–",
            "Ute\nFrist 8. oktober 2025, om 14 dager",
            "Arbeidsgruppe",
        ],
    ]
    section = file.sections[0]
    assert section.page_width
    room = section.page_width - (section.left_margin or 0) - (section.right_margin or 0)
    for table in file.tables:
        assert sum(column.width or 0 for column in table.columns) <= room
        first, *others = table._tbl.tr_lst
        assert [*first.iter(qn("w:tblHeader"))]
        assert not any([*row.iter(qn("w:tblHeader"))] for row in others)
        assert {
            p.style.name for row in table.rows for cell in row.cells for p in cell.paragraphs if p.style
        } == {"Sakstekst"}
    headings = [p.text for p in file.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == ["Stortingsmeldinger", "Høringer", "Endret siden møte 2/2025"]


def test_the_enclosure_says_whose_and_of_which_day_it_is() -> None:
    file = printed(kept(SYSTEM), at=meeting([], number=3, year=2025, council="Rådet"))
    assert [p.text for p in file.paragraphs][:3] == [
        "Oversikt over meldinger, høringer og strategier",
        "Møte\tRådet, møte 3/2025",
        "Per\t24. september 2025",
    ]
    assert (file.core_properties.author, file.core_properties.title) == (
        "Rådet",
        "Oversikt over meldinger, høringer og strategier",
    )


def test_what_became_another_since_the_meeting_is_told() -> None:
    rows = kept(SYSTEM, ETHICS, replace(ETHICS, id="old", document="Gammel høring"))
    changed = replace(SYSTEM, launch="Våren 2026", given="", deadline=dt.date(2026, 1, 15))
    rows = rules.change(rows, SUMMER, row=changed)
    rows = rules.take_off(rows, SUMMER, row_id="old")
    rows = rules.add(rows, SUMMER, row=replace(SYSTEM, id="new", kind=OverviewKind.STRATEGY, document="Ny"))
    assert changes(printed(rows)) == [
        "Endret siden møte 2/2025",
        "Nytt i oversikten:",
        "Ny (Kunnskapsdepartementet)",
        "Endret:",
        "Systemmeldingen. Innspill gitt: – (før: Skriftlig innspill 12. mai Muntlig i møte 2/2025); "
        "Lansering: Våren 2026 (før: Høsten 2025); Frist: 15. januar 2026 (før: –)",
        "Tatt ut av oversikten:",
        "Gammel høring",
    ]


def test_it_is_said_when_nothing_changed_or_nobody_has_seen_it() -> None:
    rows = kept(SYSTEM)
    assert changes(printed(rows)) == ["Endret siden møte 2/2025", "Ingenting er endret."]
    assert changes(printed(rows, seen=None)) == [
        "Endringer",
        "Oversikten er ikke lagt fram i noe tidligere møte.",
    ]


@pytest.mark.parametrize(
    ("deadline", "told"),
    [
        (dt.date(2025, 9, 25), "Frist 25. september 2025, i morgen"),
        (TODAY, "Frist 24. september 2025, i dag"),
        (dt.date(2025, 9, 23), "Fristen gikk ut 23. september 2025, i går"),
        (dt.date(2025, 8, 25), "Fristen gikk ut 25. august 2025, for 30 dager siden"),
    ],
)
def test_days_to_a_deadline_are_counted(deadline: dt.date, told: str) -> None:
    file = printed(kept(replace(ETHICS, hearing="", deadline=deadline)))
    assert cells(file, 0)[1][3] == told


def test_a_meeting_in_nynorsk_gets_it_in_nynorsk() -> None:
    rows = kept(replace(ETHICS, id="old", document="Gammal sak"), ETHICS)
    rows = rules.take_off(rows, SUMMER, row_id="old")
    file = printed(rows, at=meeting([], language="nn"))
    assert cells(file, 0)[0] == [
        "Dokument",
        "Innspel gitt",
        "Lansering",
        "Høyring",
        "Framlegg til oppfølging",
    ]
    assert cells(file, 0)[1][3] == "Ute\nFrist 8. oktober 2025, om 14 dagar"
    assert changes(file) == ["Endra sidan møte 2/2025", "Teke ut av oversynet:", "Gammal sak"]


def test_any_text_can_stand_in_a_cell() -> None:
    file = printed(kept(replace(SYSTEM, document="<b>&\x07", given="a\n\n\nb\tc", launch="]]>" * 90)))
    assert cells(file, 0)[1][:3] == ["<b>&\nKunnskapsdepartementet", "a\nb\tc", "]]>" * 90]

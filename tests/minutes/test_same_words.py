"""Preview, Word file and plain text hold the same words in the same order, in every house style."""

from dataclasses import replace
from datetime import date, time
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.exchange import meeting_file
from ho21desk.minutes import content, notice, plain, preview, web, word
from ho21desk.minutes.document import Document
from ho21desk.minutes.house import HouseStyle
from ho21desk.model import (
    AgendaItem,
    Attendance,
    Decision,
    ItemKind,
    Meeting,
    Mode,
    Office,
    Participant,
    Recusal,
    Role,
    View,
    Vote,
)
from ho21desk.paths import resource

TODAY = date(2026, 3, 16)
TEMPLATES = {year: resource(f"templates/referat-{year}.docx") for year in ("2026", "2023")}
HOUSES = {year: HouseStyle.read(template) for year, template in TEMPLATES.items()}
ADDRESS = "https://a.no/x"


def words(text: str) -> list[str]:
    """Return the words of a text; the sign of a bullet and the colon of a label are dress."""
    said = (word.rstrip(":") for word in text.split())
    return [word for word in said if word not in ("", "-")]


def words_of_plain(document: Document) -> list[str]:
    """Return the words of the plain text; only there, the address of a link can be read."""
    return words(plain.text(document).replace(f" <{ADDRESS}>", ""))


def words_of_word(document: Document, template: Path) -> list[str]:
    """Return the words of the Word file, with the numbers that Word counts in its lists."""
    file = docx.Document(BytesIO(word.whole(document, template)))
    counted: dict[str, int] = {}
    said = []
    for paragraph in file.element.body.iter(qn("w:p")):
        number = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None:
            said += _counted(file, number.get(qn("w:val")), counted)
        breaks = {qn("w:br"): "\n", qn("w:tab"): "\t"}
        letters = "".join(
            (part.text or "") if part.tag == qn("w:t") else breaks.get(part.tag, "")
            for run in paragraph.iter(qn("w:r"))
            for part in run
        )
        said += words(letters)
    return said


def _counted(file: docx.document.Document, number: str, counted: dict[str, int]) -> list[str]:
    lists = file.part.numbering_part.element
    (start,) = (
        [found.get(qn("w:val")) for found in one.iter(qn("w:startOverride"))]
        for one in lists.findall(qn("w:num"))
        if one.get(qn("w:numId")) == number
    )
    if not start:  # a bullet
        return []
    counted[number] = counted.get(number, int(start[0]) - 1) + 1
    return [f"{counted[number]}."]


class Reader(HTMLParser):
    """Reads the words of a page as they are seen, the numbers of lists included."""

    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self._next: int | None = None
        self._in_head = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._in_head = False
        if tag in ("p", "li", "td", "br", "h1", "h2", "h3", "dt", "dd"):
            self.said += "\n"
        if tag == "ol":
            self._next = int(dict(attrs).get("start") or 1)
        if tag == "li" and self._next is not None:
            self.said += f"{self._next}. "
            self._next += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "ol":
            self._next = None

    def handle_data(self, data: str) -> None:
        if not self._in_head:
            self.said += data


def words_of_html(page: str) -> list[str]:
    """Return the words of a page; its title stands in the head as well."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    return words(reader.said)


FRAGMENTS = (
    *(
        "Rådet ",
        "sak 13/2/2026 ",
        "14/2/2026",
        "3/4/2026",
        "*nå*",
        "**vil** ",
        f"[her]({ADDRESS}) ",
        "2024. ",
    ),
    *(
        "\n",
        "\n\n",
        "\n\n- ett\n- to\n\n",
        "\n\n1. ett\n2. to\n\n",
        "\n\n1. ny\n\n",
        "- ",
        "<b>",
        "&amp;",
        "“”",
    ),
)
TEXTS = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=8).map("".join)
NAMES = st.one_of(st.sampled_from(["Anne Dahl", "Kari  Berg", ""]), st.text(max_size=8))
PEOPLE = st.lists(
    st.builds(
        Participant,
        key=st.just("k"),
        name=NAMES,
        title=NAMES,
        affiliation=NAMES,
        role=st.sampled_from(Role),
        office=st.one_of(st.none(), st.sampled_from(Office)),
        attendance=st.sampled_from(Attendance),
        mode=st.sampled_from(Mode),
        partial=st.booleans(),
        from_item=st.one_of(st.none(), st.just(14)),
        note=st.one_of(st.just(""), st.just("t.o. sak 9/1/2026"), NAMES),
    ),
    max_size=5,
)
VOTES = st.one_of(
    st.none(),
    st.builds(Vote, votes_for=st.integers(0, 9), against=st.integers(0, 9), blank=st.integers(0, 2)),
)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Return a meeting with any people and any texts."""
    people = draw(PEOPLE)
    asked = [
        Recusal(
            person=person.id, reason=draw(TEXTS), outcome=View.RECUSED, own_view=draw(st.sampled_from(View))
        )
        for person in people[:1]
    ]
    kinds = draw(st.lists(st.sampled_from(ItemKind), min_size=2, max_size=4))
    agenda = [
        AgendaItem(
            number=number,
            kind=kind,
            title=draw(NAMES),
            discussion=draw(TEXTS),
            decisions=tuple(Decision(text=text) for text in draw(st.lists(TEXTS, max_size=2))),
            vote=draw(VOTES),
            dissent=draw(TEXTS),
            proposal=draw(TEXTS),
            recusals=tuple(asked if number == 13 else ()),
        )
        for number, kind in enumerate(kinds, 13)
    ]
    return Meeting(
        council=draw(NAMES),
        number=2,
        year=2026,
        date=draw(st.one_of(st.none(), st.just(date(2026, 3, 14)))),
        start=draw(st.one_of(st.none(), st.just(time(10)))),
        end=draw(st.one_of(st.none(), st.just(time(15, 30)))),
        place=draw(TEXTS),
        language=draw(st.sampled_from(["nb", "nn"])),
        chair=people[-1].id if people else None,
        participants=tuple(people),
        agenda=tuple(agenda),
        practice=draw(st.booleans()),
    )


def says_the_same(document: Document, template: Path) -> None:
    said = words_of_plain(document)
    assert words_of_word(document, template) == said
    assert words_of_html(preview.html(document)) == said
    assert words_of_html(web.page(document)) == said


@pytest.mark.parametrize("year", HOUSES)
@settings(max_examples=60)  # a Word file is written twice for each
@given(meeting=meetings(), draft=st.booleans())
def test_three_printers_print_one_document(year: str, meeting: Meeting, *, draft: bool) -> None:
    house, template = HOUSES[year], TEMPLATES[year]
    says_the_same(content.build(meeting, printed_on=TODAY, draft=draft, house=house), template)
    says_the_same(notice.build(meeting, printed_on=TODAY, house=house), template)


@pytest.mark.parametrize("year", HOUSES)
@pytest.mark.parametrize("name", ["meeting-2-2026.json", "meeting-5-2023.json"])
def test_real_minutes_in_either_style(real: Path, name: str, year: str) -> None:
    meeting = meeting_file.read(real / name)
    document = content.build(meeting, printed_on=TODAY, house=HOUSES[year])
    says_the_same(document, TEMPLATES[year])
    other = content.build(replace(meeting, language="nn"), printed_on=TODAY, house=HOUSES[year])
    assert len(words_of_plain(other)) > 1000

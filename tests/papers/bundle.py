"""A made-up meeting's papers in one file: twelve cases in the form of 2025, with enclosures among them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pypdf

from ho21desk.papers.lines import Source
from ho21desk.papers.sources import pasted, read
from tests.papers import made
from tests.papers.made import MadeCase


def case(number: int, title: str, *proposal: str, **more: object) -> MadeCase:
    why = f"Saken fremmes til orientering om det som gjelder punkt {number} på planen for året."
    sections = (
        ("Bakgrunn", (f"Dette er bakgrunnen for sak nummer {number}, som rådet har sett på tidligere.",)),
        ("Hvorfor saken fremmes til dette møtet", (why,)),
        ("Hovedpunkter", ("Rådet bes om å diskutere dette:", "- Hva er viktigst?", "- Hvem gjør hva?")),
        ("Forslag til vedtak", proposal),
    )
    facts: dict[str, object] = {"officers": "Ola Prøve", "sections": sections, **more}
    return MadeCase(number=f"{number}/2/2026", title=title, **facts)  # type: ignore[arg-type]


CASES = (
    case(7, "Godkjenning av innkalling og saksliste", "Innkalling og saksliste godkjennes.", officers=""),
    case(8, "Spørsmål om habilitet", "Det er ikke knyttet inhabilitet til noen av sakene."),
    case(
        9,
        "Godkjenning av referat fra møte 1/2026",
        "Referatet godkjennes.",
        enclosures=("Referat fra møte 1/2026",),
    ),
    case(10, "Oversikt meldinger og strategier", "Tas til orientering"),
    case(
        11,
        "Forslag til strategi for bruk av helsedata i kommunene og i de regionale helseforetakene",
        "Rådet slutter seg til strategien med de endringene som kom fram i møtet, og ber sekretariatet "
        "sende den til departementet før sommeren.",
        "[ ] deltar i arbeidsgruppen som skal følge opp arbeidet.",
        enclosures=("Utkast til strategi for helsedata", "Rådets mandat"),
        officers="Ola Prøve, Åse Øvrebø",
    ),
    case(
        12,
        "Seminar til høsten",
        "Rådet ber sekretariatet om å",
        "- lage et program,",
        "- finne et sted.",
        enclosures=("Program",),
    ),
    case(13, "Undersøkelse blant medlemmene", "Utformes på møtet.", enclosures=("Svar på undersøkelsen",)),
    case(14, "Årsrapport", "Årsrapporten godkjennes.", officers="Åse Øvrebø og Ola Prøve"),
    case(15, "Høringssvar", "Rådsleder får fullmakt til å ferdigstille svaret.", enclosures=("Brev",)),
    case(16, "Orienteringer", "Tas til orientering."),
    case(17, "Eventuelt", "Intet"),
    case(18, "Evaluering av møtet", "Intet"),
)
BEHIND = {
    9: (
        "Rådet, referat møte 1/2026",
        "Dato",
        "tirsdag 20. januar 2026",
        "Til stede",
        "Kari Eksempel, leder",
        "Forfall",
        "Ola Borte",
        "Sak 1/1/2026 Godkjenning av innkalling og saksliste",
        "Ingen merknader.",
        "Vedtak",
        "Innkalling og saksliste godkjennes.",
        "Sak 2/1/2026 Bakgrunn for arbeidet",
        "Til diskusjonen var det lagt fram et notat.",
        "Vedtak",
        "Rådet ber sekretariatet følge opp saken.",
    ),
    11: (
        "Utkast til strategi for helsedata",
        "Bakgrunn",
        "Helsedata brukes for lite. Sak 3/1/2026 sier mer om det.",
        "Mål",
        "Mer bruk av data i alle kommuner.",
        "Rådets mandat",
        "Rådet skal gi råd.",
    ),
    12: ("Program", "09.00 Velkommen", "10.00 Innledning ved Kari Eksempel", "11.00 Pause"),
    13: ("Svar på undersøkelsen", "Nr Spørsmål Snitt", "1 Rollen er tydelig 4.3", "2 Sakene er gode 3.9"),
    15: (
        "Vedlegg 1",
        "Deres ref. Sak 24/1234",
        "Til Departementet",
        "Fra Rådet",
        "Vi takker for anledningen til å svare.",
    ),
}

Bundle = Callable[[Path], Source]


def _behind(case: MadeCase) -> tuple[str, ...]:
    return BEHIND.get(int(case.number.partition("/")[0]), ())


def in_word(folder: Path) -> Source:
    path = made.word_2025(folder / "saker.docx", CASES)
    file = docx.Document(str(path))
    heads = [part for part in file.paragraphs if part.text == "Saksfremlegg"]
    for before, head in zip(CASES, heads[1:], strict=False):
        for words in _behind(before):
            head.insert_paragraph_before(words)
    file.save(str(path))
    return read(path)


def in_pdf(folder: Path, *, box_last: bool = False) -> Source:
    path = folder / "saker.pdf"
    with pypdf.PdfWriter() as writer:
        for each in CASES:
            writer.append(made.pdf_2025(folder / "sak.pdf", [each], box_last=box_last))
            if behind := _behind(each):
                page = [(72, 700 - 20 * at, words) for at, words in enumerate(behind)]
                writer.append(made.pdf(folder / "vedlegg.pdf", [page]))
        writer.write(path)
    return read(path)


def in_pdf_with_boxes_last(folder: Path) -> Source:
    return in_pdf(folder, box_last=True)


def in_text(_folder: Path) -> Source:
    return pasted("\n".join("\n".join([made.text_2025([each]), *_behind(each)]) for each in CASES))


def in_text_with_boxes_last(_folder: Path) -> Source:
    parts = []
    for each in CASES:
        lines = made.text_2025([each]).split("\n")
        body = next(at for at, line in enumerate(lines) if line.startswith("Bakgrunn"))
        parts += [lines[0], *lines[body:], *lines[1:body], *_behind(each)]
    return pasted("\n".join(parts))


FORMS: Mapping[str, Bundle] = {
    "Word": in_word,
    "PDF": in_pdf,
    "PDF with boxes last": in_pdf_with_boxes_last,
    "text": in_text,
    "text with boxes last": in_text_with_boxes_last,
}

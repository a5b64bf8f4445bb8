"""Made-up minutes in the layouts that councils have used, written as Word files and text."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document


@dataclass(frozen=True)
class MadeItem:
    """One item; `said` that begins with "- " is an item of a list."""

    number: str
    title: str
    said: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()


Head = Sequence[tuple[str, Sequence[str]]]

PEOPLE: Head = (
    (
        "Til stede",
        (
            "Anne Dahl, Høgskolen i Øst (leder)",
            "Per van der Berg, fastlege, Lillevik",
            "Kari Moss-Lie, NHO, Abelia (t.o.m. sak 14/2/2026)",
            "Ola Ås, Storelva kommune, digitalt deler av møtet",
        ),
    ),
    ("Forfall", ("Siv Ek, Norsk forening for prøver (NFP)",)),
    ("Møtende vara", ("Tor Rud, Norsk forening for prøver, møtende vara for Siv Ek",)),
    ("Observatører", ("Eva Vik, departementet, digitalt", "Jon Ness, direktoratet, deler av møtet")),
    (
        "Til stede fra Sekretariatet/Forskningsrådet",
        ("Ida Lund, seniorrådgiver", "Liv Aas, rådgiver (sak 14/2/2026)"),
    ),
)
ITEMS = (
    MadeItem(
        "12/2/2026",
        "Godkjenning av innkalling og saksliste",
        ("En rapport ble meldt inn til Eventuelt.",),
        ("Innkalling og saksliste godkjennes.",),
    ),
    MadeItem(
        "13/2/2026",
        "Spørsmål om habilitet",
        ("Inhabilitet ble vurdert for sakene på dagens møte.",),
        ("Anne Dahl er inhabil for sak 14/2/2026 og forlater møtet under behandlingen av saken.",),
    ),
    MadeItem(
        "14/2/2026",
        "Støtte til senteret",
        (
            "I denne saken var Anne Dahl inhabil og gikk ut av møtet under behandlingen.",
            "Rådet drøftet dette:",
            "- Hva det koster.",
            "- Hvem som skal betale.",
        ),
        ("Rådet støtter senteret.", "Kari Moss-Lie følger opp saken med disse:", "- Storelva", "- Lillevik"),
    ),
    MadeItem("15/2/2026", "Eventuelt", ("Rapporten fra Vedtaksutvalget ble omtalt.",), ("Intet.",)),
    MadeItem("16/22/26", "Evaluering av møtet", (), ("Intet",)),
)


def label_column(path: Path, people: Head = PEOPLE, items: Sequence[MadeItem] = ITEMS) -> Path:
    """Write minutes as the council of 2026 does: one table with the labels to the left."""
    file = docx.Document()
    file.add_paragraph("Prøverådet for alt, referat møte 2/2026")
    rows = [("Dato", ("mandag 14. mars 2026", "KL. 13 - 16")), ("Sted", ("Storsalen", "Storgata 1")), *people]
    for item in items:
        rows.append((f"Sak {item.number}", (item.title, *item.said)))
        rows.append(("Vedtak", item.decided))
    table = file.add_table(0, 2)
    for label, texts in rows:
        left, right = table.add_row().cells
        left.text = label
        for place, text in enumerate(texts):
            paragraph = right.add_paragraph() if place else right.paragraphs[0]
            paragraph.text = text.removeprefix("- ")
            if text.startswith("- "):
                paragraph.style = "List Bullet"
    file.save(str(path))
    return path


def with_tabs(path: Path, people: Head = PEOPLE, items: Sequence[MadeItem] = ITEMS) -> Path:
    """Write minutes as the council of 2023 did: labels with a colon and a tab, no title."""
    file = docx.Document()
    file.add_paragraph("Prøverådet for alt")
    file.add_paragraph("Dato\tMandag 14. mars 2026, kl. 13.00 – 16.00")
    file.add_paragraph("Sted\tStorsalen")
    file.add_paragraph("\tStorgata 1")
    for label, (first, *others) in people:
        file.add_paragraph(f"{label}:\t{first}")
        for name in others:
            file.add_paragraph(f"\t{name}")
    for item in items:
        file.add_paragraph(f"Sak {item.number} {item.title}")
        _write(file, item.said)
        _write(file, item.decided, "Vedtak:\t")
        file.add_paragraph("")
    file.save(str(path))
    return path


def with_headings(path: Path, people: Head = PEOPLE, items: Sequence[MadeItem] = ITEMS) -> Path:
    """Write minutes as older ones are: labels and numbers on lines of their own, other words for some."""
    words = {
        "Til stede": "Tilstede",
        "Forfall": "MELDT FORFALL:",
        "Møtende vara": "Vara:",
        "Observatører": "Observatører til stede:",
        "Til stede fra Sekretariatet/Forskningsrådet": "Tilstede fra sekretariatet og Forskningsrådet:",
    }
    file = docx.Document()
    file.add_heading("Referat fra møte 2/2026 i Prøverådet for alt", 0)
    for text in ("Tid:", "mandag den 14. mars 2026", "Kl 1300-1600", "Møtested:", "Storsalen", "Storgata 1"):
        file.add_paragraph(text)
    for label, names in people:
        file.add_paragraph(words[label])
        for name in names:
            file.add_paragraph(name)
    file.add_paragraph("Sakliste:")
    for item in items:
        file.add_paragraph(f"Sak {item.number} {item.title}")
    for item in items:
        file.add_heading(f"Sak {item.number}", 1)
        file.add_heading(item.title, 2)
        _write(file, item.said)
        file.add_paragraph("VEDTAK")
        _write(file, item.decided)
    file.add_paragraph("Møtet ble hevet kl. 16.")
    file.add_paragraph("Referent: Ida Lund")
    file.save(str(path))
    return path


def saved_from_web(path: Path, people: Head = PEOPLE, items: Sequence[MadeItem] = ITEMS) -> Path:
    """Write minutes as text out of a web page, with what is left of its signs, and "Vedtak" within lines."""
    lines = ["Prøverådet for alt, referat møte 2/2026", "", "Dato", "", "mandag 14. mars 2026", "KL. 13 - 16"]
    lines += ["Sted", "", "Storsalen", "Storgata 1", ""]
    for label, names in people:
        lines += [label.replace("fra Sekretariatet/", "fra**Sekretariatet/****") + "**", "", *names, ""]
    for place, item in enumerate(items):
        decided = [text if text.startswith("- ") else f"<i>{text}</i>" for text in item.decided]
        if place < 2:
            said = " ".join(item.said)
            lines.append(f"Sak {item.number}\t{item.title} {said} Vedtak {' '.join(decided)}")
        else:
            lines += [f"**Sak {item.number}****{item.title}**", "", *item.said, "", "Vedtak", "", *decided]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _write(file: Document, texts: Sequence[str], before: str = "") -> None:
    for text in texts:
        paragraph = file.add_paragraph(before + text.removeprefix("- "))
        if text.startswith("- "):
            paragraph.style = "List Bullet"
        before = ""

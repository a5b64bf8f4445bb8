"""A whole meeting, run from outside by what a screen reader can do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.window.program import Program, exported, until

pytestmark = pytest.mark.window

OWN_WORDS = "Rådet kommer tilbake til saken i høst."
MORE_WORDS = "Rådsleder får fullmakt."


def test_a_whole_meeting(start: Callable[..., Program], meeting_home: Path) -> None:
    program = start("3/2026")
    agenda = exported(meeting_home)["agenda"]
    program.press("Start møtet")
    for item in agenda:
        program.find("label", f"Sak {item['number']}/3/2026")
        program.write("Diskusjon", said(item))
        program.await_text("Diskusjon", said(item))
        if item["number"] == 30:
            program.write("Vedtak", OWN_WORDS)
        else:
            program.press("Bruk forslaget")
            program.await_text("Vedtak", plain(item["proposal"]))
        if item["number"] == 32:
            program.press("Nytt vedtak")
            program.write("Vedtak 2", MORE_WORDS)
        if item is not agenda[-1]:
            program.press("Neste sak")
    program.press("Avslutt møtet")
    program.press("Skriv til Word")
    draft = until(lambda: next((meeting_home / "Referater").glob("*.docx"), None))
    program.find("push button", "Åpne filen")
    assert program.quit() == 0

    meeting = exported(meeting_home)
    texts = [paragraph.text for paragraph in docx.Document(str(draft)).paragraphs]
    assert draft.name == "Eksempelrådet for helse og omsorg referat møte 3-2026 utkast.docx"
    for before, item in zip(agenda, meeting["agenda"], strict=True):
        assert item["started"] <= item["ended"]
        assert item["discussion"].endswith(said(before))
        assert sum(text.endswith(said(before)) for text in texts) == 1
        decided = [OWN_WORDS] if item["number"] == 30 else [before["proposal"]]
        assert item["decisions"] == decided + [MORE_WORDS] * (item["number"] == 32)
        at = next(place for place, text in enumerate(texts) if text.endswith(said(before)))
        for line in plain("\n".join(item["decisions"])).splitlines():
            at = next(place for place in range(at + 1, len(texts)) if line in texts[place])


def test_there_and_back(start: Callable[..., Program], meeting_home: Path) -> None:
    program = start("3/2026")
    program.press("Start møtet")
    program.find("label", "Sak 25/3/2026")
    program.write("Diskusjon", "Først.")
    program.press("Neste sak")
    program.find("label", "Sak 26/3/2026")
    program.press("Forrige sak")
    program.find("label", "Sak 25/3/2026")
    assert program.read("Diskusjon").endswith("Først.")
    program.write("Diskusjon", " Og så mer.")
    program.press("Gikk")  # the first of the participants, who is chosen to begin with
    until(lambda: any(each.name.startswith("Sigrun Haugli, gikk ") for each in program.tree()))
    assert program.quit() == 0
    meeting = exported(meeting_home)
    assert meeting["agenda"][0]["discussion"].endswith("Først. Og så mer.")
    assert "started" not in meeting["agenda"][1]
    assert [each["state"] for each in meeting["participants"][0]["presence"]] == ["out"]


def said(item: dict[str, Any]) -> str:
    """Return what is written in the discussion of an item."""
    return f"Dette ble sagt i sak {item['number']}: «ære være Ål»."


def plain(words: str) -> str:
    """Return words of the demo meeting as they are read: its decisions hold no other marks than these."""
    return words.replace("\n\n", "\n")

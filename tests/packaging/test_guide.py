"""The user guide speaks of the program as it is: its words, its keys, its pictures and its links."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "brukerveiledning"
CHAPTERS = sorted(GUIDE.glob("*.md"))
_EXAMPLES = {"kari gikk", "neste sak", "sak 53"}
"""What one may type; no words of the window."""


def words_of_the_window() -> set[str]:
    """Return every word that the window says: those of the source of a translation."""
    said = ElementTree.parse(ROOT / "resources" / "translations" / "ho21desk_nn.ts").iter("source")
    forms = (ElementTree.parse(form).iter("string") for form in (ROOT / "ui").glob("*.ui"))
    found = {each.text or "" for each in said} | {each.text or "" for form in forms for each in form}
    return {text.replace("&", "") for text in found}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_what_is_named_is_there(chapter: Path) -> None:
    named = set(re.findall("«([^»]+)»", chapter.read_text(encoding="utf-8"))) - _EXAMPLES
    assert named - words_of_the_window() == set()


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_keys_are_those_of_the_window(chapter: Path) -> None:
    keys = set(
        re.findall(r"`((?:(?:Ctrl|Shift)\+)*(?:F\d+|[A-Z0-9.,]|Enter|PgDown))`", chapter.read_text("utf-8"))
    )
    known = set(re.findall(r"`([^`]+)`", (ROOT / "docs" / "taster.md").read_text("utf-8")))
    assert keys - known - {"Ctrl+PgDown"} == set()


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_links_and_pictures_lead_somewhere(chapter: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", chapter.read_text(encoding="utf-8")):
        assert (GUIDE / target).is_file(), target


def test_every_picture_is_used_and_small() -> None:
    used = set(re.findall(r"\(bilder/([^)]+)\)", "".join(each.read_text("utf-8") for each in CHAPTERS)))
    pictures = list((GUIDE / "bilder").iterdir())
    assert {each.name for each in pictures} == used
    assert max(each.stat().st_size for each in pictures) < 250_000

"""The shipped templates are the ones their script makes, and their colours can be read."""

import importlib.util
import re
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.minutes.template import open_template
from ho21desk.minutes.word_styles import CHARACTER_STYLES, PARAGRAPH_STYLES
from ho21desk.paths import resource

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("referat-2026.docx", "referat-2023.docx")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("word_template", ROOT / "packaging" / "word_template.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_script_makes_the_shipped_templates_byte_for_byte(script: ModuleType, tmp_path: Path) -> None:
    script.make(tmp_path)
    for name in SHIPPED:
        assert (tmp_path / name).read_bytes() == resource(f"templates/{name}").read_bytes()


def test_the_template_of_2026_says_the_programs_own_words() -> None:
    assert HouseStyle.read(resource("templates/referat-2026.docx")) == OWN


@pytest.mark.parametrize("template", SHIPPED)
def test_every_colour_of_text_stands_out_from_the_paper(template: str) -> None:
    with zipfile.ZipFile(resource(f"templates/{template}")) as shipped:
        colours = set(re.findall(r'<w:color w:val="(\w{6})"', shipped.read("word/styles.xml").decode()))
    assert colours
    for colour in colours:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5, colour


def test_the_guide_names_every_style_and_every_property() -> None:
    guide = " ".join((ROOT / "docs" / "word-maler.md").read_text(encoding="utf-8").split())
    assert not [name for name in (*PARAGRAPH_STYLES, *CHARACTER_STYLES) if name not in guide]
    for template in SHIPPED:
        for name, _ in open_template(resource(f"templates/{template}")).properties:
            _, labelled, label = name.removesuffix(" (nynorsk)").partition(" etikett ")
            assert (label if labelled else name.removesuffix(" (nynorsk)")) in guide

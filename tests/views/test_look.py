"""Colours that can be told apart, and signs that are there."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ho21desk import views
from ho21desk.paths import resource
from ho21desk.views.look import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours, sign, style_sheet

SHEET = resource("look/ho21desk.qss").read_text(encoding="utf-8")
# What is written on what, by the style sheet, the palette and the rows that are drawn.
PAIRS = sorted(
    {
        *((text, ground) for text in ("text", "quiet", "accent") for ground in ("ground", "surface")),
        *(("good", ground) for ground in ("ground", "surface", "accent_ground")),
        *(("warning", ground) for ground in ("ground", "surface", "accent_ground", "warning_ground")),
        *((text, "accent_ground") for text in ("text", "quiet", "accent")),
        ("on_accent", "accent"),
    }
)


def luminance(colour: str) -> float:
    parts = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (parts.redF(), parts.greenF(), parts.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_reckoned_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (STARK_LIGHT, 7), (STARK_DARK, 7)],
    ids=["light", "dark", "stark light", "stark dark"],
)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(colours: Colours, least: float, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", [STARK_LIGHT, STARK_DARK], ids=["stark light", "stark dark"])
@pytest.mark.parametrize("border", ["line", "edge"])
@pytest.mark.parametrize("ground", ["ground", "surface"])
def test_borders_are_seen_in_high_contrast(colours: Colours, border: str, ground: str) -> None:
    assert contrast(getattr(colours, border), getattr(colours, ground)) >= 4.5


def test_text_and_what_holds_it_grow_and_borders_and_padding_do_not() -> None:
    normal, double = style_sheet(LIGHT, 100), style_sheet(LIGHT, 200)
    sizes = re.compile(r"font-size: (\d+)px")
    assert [2 * int(size) for size in sizes.findall(normal)] == list(map(int, sizes.findall(double)))
    for rule in ("min-width: 54px", "QCheckBox::indicator { width: 14px; height: 14px"):
        assert rule in normal
        assert re.sub(r"\d+", lambda figure: str(2 * int(figure[0])), rule) in double
    others = re.compile(r"(?:padding|border(?:-\w+)?): [^;]+;")
    assert others.findall(normal) == others.findall(double)


def test_the_style_sheet_writes_no_pair_that_is_not_reckoned_here() -> None:
    written = set()
    for rule in re.findall(r"\{([^}]*)\}", SHEET):
        text = re.search(r"(?:^|[ ;])color: @(\w+);", rule)
        ground = re.search(r"background: @(\w+);", rule)
        if text and ground:
            written.add((text[1], ground[1]))
    assert written
    assert written <= set(PAIRS)


def test_the_style_sheet_names_only_colours_there_are() -> None:
    known = {field.name for field in fields(Colours)} | {"icons"}
    assert set(re.findall(r"@(\w+);", SHEET)) <= known


def test_every_sign_that_is_named_is_shipped(qtbot: QtBot) -> None:
    folder = resource("icons")
    shipped = {path.stem for path in folder.glob("*.svg")}
    named = set(re.findall(r"@icons;/(\w+)\.svg", SHEET))
    for path in Path(views.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "sign":
                named |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}
    assert {"folded", "unfolded", "recusal"} <= named
    assert named <= shipped
    for name in shipped - {"ho21desk"}:
        assert is_painted(sign(name, LIGHT.text).toImage()), name


def is_painted(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))

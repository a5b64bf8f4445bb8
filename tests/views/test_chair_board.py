"""The chair's window as it is painted: large, inside its edges, and with colours that stand out."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ho21desk.views.chair_board import ChairBoard
from ho21desk.views.chair_pen import CONTRAST, as_many, contrast, counted, legible, shortened, wrapped
from ho21desk.views.chair_words import Line, Scene
from ho21desk.views.look import DARK, LIGHT, Colours

AROUND = 100
LONG = "Rådet ber sekretariatet følge opp arbeidet med helsedata i tråd med diskusjonen i møtet. " * 12
FULL = Scene(
    head="Sak 1929 av 1913–1944 · Vedtakssak/Diskusjonssak/Orienteringssak",
    clock="14.03",
    title=LONG,
    time="127 av 20 minutter, 107 over",
    share=6.0,
    leaving="Inhabile, ut av rommet: " + ", ".join(["Karl-Fredrik Gjennestad-Sørlie"] * 5),
    warning="Rådet er ikke vedtaksført",
    facts="10 kan stemme · Kan kalles inn igjen: " + ", ".join(["Gjennestad-Sørlie"] * 6),
    proposal=LONG,
    out=("Inhabil: " + ", ".join(["Gjennestad-Sørlie"] * 9), "Forfall: " + ", ".join(["Ross"] * 30)),
    next=(LONG, "15 min", "inhabil: Rørtveit"),
    later=(LONG, "21 Eventuelt", "22 Evaluering"),
    standing="107 min etter planen · slutt 18.05",
    late=True,
)
DAY = Scene(
    head=LONG,
    clock="10.00",
    title="Torsdag 18. juni kl. 10.00",
    plan=tuple(Line("10.05", f"{number} {LONG}", "120 min") for number in range(13, 60)),
    standing=LONG,
    out=FULL.out,
)
words = st.lists(st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=1, max_size=30), min_size=1, max_size=30)
widths = st.floats(60, 900)


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetricsF:
    font = QFont()
    font.setPixelSize(40)
    return QFontMetricsF(font)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1024, 768), (640, 360), (480, 900)])
@pytest.mark.parametrize(
    "scene", [FULL, DAY, replace(FULL, time="", share=None), Scene("", "12.00", "Pause")]
)
def test_nothing_reaches_beyond_the_edges(qapp: QApplication, scene: Scene, size: tuple[int, int]) -> None:
    width, height = size
    image = QImage(width + 2 * AROUND, height + 2 * AROUND, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    ChairBoard(painter, QRectF(AROUND, AROUND, width, height), QFont(), LIGHT).paint(scene)
    painter.end()
    inside = QPainter(image)
    inside.fillRect(AROUND, AROUND, width, height, QColor("#FF00FF"))
    inside.end()
    untouched = QImage(image.size(), image.format())
    untouched.fill(QColor("#FF00FF"))
    assert image == untouched


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_colour_of_text_stands_out_seven_to_one(colours: Colours) -> None:
    assert {field.name for field in fields(colours)} >= {"quiet", "accent", "warning"}
    for colour in (colours.text, colours.quiet, colours.accent, colours.warning):
        assert contrast(legible(colour, colours.surface, colours.text), QColor(colours.surface)) >= CONTRAST


def test_contrast_is_reckoned_as_it_is_by_others() -> None:
    assert contrast(QColor("#FFFFFF"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)
    assert legible("#0B5CAD", "#FFFFFF", "#1C2024") != QColor("#0B5CAD")


@given(words, widths)
def test_a_text_in_lines_is_whole_and_no_line_too_wide(spoken: list[str], width: float) -> None:
    metrics = QFontMetricsF(_font())
    lines = wrapped(" ".join(spoken), metrics, width)
    assert "".join(lines).replace(" ", "") == "".join(spoken)
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)


@given(words, widths)
def test_what_is_cut_says_so_and_fits(spoken: list[str], width: float) -> None:
    metrics, text = QFontMetricsF(_font()), " ".join(spoken)
    line = shortened(text, metrics, width)
    assert metrics.horizontalAdvance(line) <= width
    assert line == text or line.endswith("…")


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(20)
    return font


def test_what_is_left_is_counted(metrics: QFontMetricsF) -> None:
    cases = ["20 Arendalsuka", "21 Eventuelt", "22 Evaluering"]
    wide = metrics.horizontalAdvance(" · ".join(cases))
    assert counted(cases, metrics, wide) == "20 Arendalsuka · 21 Eventuelt · 22 Evaluering"
    assert counted(cases, metrics, wide - 1) == "20 Arendalsuka · 21 Eventuelt · og 1 til"
    assert counted(cases, metrics, metrics.horizontalAdvance("20 Aren …")).endswith("…")
    assert as_many(cases, metrics, wide - 1) == "20 Arendalsuka · 21 Eventuelt"


def test_type_grows_with_the_screen(metrics: QFontMetricsF) -> None:
    """The height of the largest letters is the same share of a screen, whatever its size."""
    shares = []
    for height in (540, 1080):
        image = QImage(height * 16 // 9, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        ChairBoard(painter, QRectF(image.rect()), QFont(), LIGHT).paint(Scene("", "", "HHH"))
        painter.end()
        dark = [y for y in range(height) if QColor(image.pixel(image.width() // 18, y)).lightness() < 128]
        shares.append(len(dark) / height)
    assert shares[0] == pytest.approx(shares[1], abs=0.006)
    assert shares[1] > 0.05

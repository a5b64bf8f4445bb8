"""How the program looks: four sets of colours, one style sheet in any text size, and the signs.

The colours are an own palette, since not every platform can be told to go dark.
"""

import re
from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ho21desk.paths import resource


@dataclass(frozen=True)
class Colours:
    """One set of colours. Text stands out at least 4.5 : 1 from what it stands on.

    An `edge` is the border of what has none where colours are calm.
    """

    ground: str
    surface: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_ground: str
    on_accent: str
    warning: str
    warning_ground: str
    good: str


LIGHT = Colours(
    ground="#F4F4F1",
    surface="#FFFFFF",
    line="#DEDDD8",
    edge="transparent",
    text="#1C2024",
    quiet="#5A6169",
    accent="#0B5CAD",
    accent_ground="#E4EEF9",
    on_accent="#FFFFFF",
    warning="#664900",
    warning_ground="#FFF3D1",
    good="#1D6E48",
)
DARK = Colours(
    ground="#17191C",
    surface="#1F2226",
    line="#34383E",
    edge="transparent",
    text="#E7E9EC",
    quiet="#A2A9B1",
    accent="#86B7F2",
    accent_ground="#22344A",
    on_accent="#10151B",
    warning="#F3D78F",
    warning_ground="#3B3117",
    good="#7CCBA2",
)
# High contrast: text stands out at least 7 : 1, and so does every border.
STARK_LIGHT = Colours(
    ground="#FFFFFF",
    surface="#FFFFFF",
    line="#4A4F55",
    edge="#4A4F55",
    text="#000000",
    quiet="#33383D",
    accent="#003A80",
    accent_ground="#DDEAFA",
    on_accent="#FFFFFF",
    warning="#4D3600",
    warning_ground="#FFF3D1",
    good="#0A4A2A",
)
STARK_DARK = Colours(
    ground="#000000",
    surface="#000000",
    line="#B4BAC1",
    edge="#B4BAC1",
    text="#FFFFFF",
    quiet="#D8DCE1",
    accent="#A9CFFF",
    accent_ground="#0A2444",
    on_accent="#000000",
    warning="#FFE08A",
    warning_ground="#2E2400",
    good="#9BEBC0",
)
_FONT_SIZE = 13
"""Of most text at 100 %, as in the style sheet."""
_SIZES = re.compile(r"(?<![-\w])((?:min-|max-)?(?:font-size|width|height)): (\d+)px")


def colours_for(*, dark: bool, stark: bool) -> Colours:
    """Return one of the four sets of colours."""
    if stark:
        return STARK_DARK if dark else STARK_LIGHT
    return DARK if dark else LIGHT


def apply_look(application: QApplication, colours: Colours, text_size: int) -> None:
    """Dress the program in colours, with text of a size in per cent."""
    sheet = style_sheet(colours, text_size)
    if application.styleSheet() == sheet:  # to dress the whole window anew takes its time
        return
    if application.palette() != (palette := _palette(colours)):
        application.setPalette(palette)
    font = application.font()
    font.setPixelSize(round(_FONT_SIZE * text_size / 100))
    application.setFont(font)
    application.setStyleSheet(sheet)


def style_sheet(colours: Colours, text_size: int) -> str:
    """Return the style sheet. What holds text or is seen beside it grows with it; padding does not."""
    sheet = resource("look/ho21desk.qss").read_text(encoding="utf-8")
    sheet = _SIZES.sub(lambda rule: f"{rule[1]}: {round(int(rule[2]) * text_size / 100)}px", sheet)
    for field in fields(colours):
        sheet = sheet.replace(f"@{field.name};", f"{getattr(colours, field.name)};")
    return sheet.replace("@icons;", resource("icons").as_posix())


def scaled(pixels: int) -> int:
    """Return how many pixels a length at 100 % is in the text size of the program."""
    size = QGuiApplication.font().pixelSize()  # -1 before the program is dressed
    return round(pixels * size / _FONT_SIZE) if size > 0 else pixels


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.ground,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.PlaceholderText: colours.quiet,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: colours.ground,
    }.items():
        palette.setColor(part, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, part, QColor(colours.quiet))
    return palette


@lru_cache(maxsize=64)
def sign(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return one of the shipped signs in a colour, `size` pixels wide."""
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons/ho21desk.svg")))

"""How the program looks: two sets of colours, one style sheet, and the signs.

The colours are an own palette, since not every platform can be told to go dark.
"""

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ho21desk.paths import resource


@dataclass(frozen=True)
class Colours:
    """One set of colours. Text stands out at least 4.5 : 1 from what it stands on."""

    ground: str
    surface: str
    line: str
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
    text="#E7E9EC",
    quiet="#A2A9B1",
    accent="#86B7F2",
    accent_ground="#22344A",
    on_accent="#10151B",
    warning="#F3D78F",
    warning_ground="#3B3117",
    good="#7CCBA2",
)


def apply_colours(application: QApplication, choice: str) -> Colours:
    """Dress the program in "light" or "dark", or as the system does, and return the colours."""
    dark = choice == "dark" or (
        choice != "light" and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    colours = DARK if dark else LIGHT
    application.setPalette(_palette(colours))
    sheet = resource("look/ho21desk.qss").read_text(encoding="utf-8")
    for field in fields(colours):
        sheet = sheet.replace(f"@{field.name};", f"{getattr(colours, field.name)};")
    sheet = sheet.replace("@icons;", resource("icons").as_posix())
    if application.styleSheet() != sheet:  # the whole window is dressed anew, which takes its time
        application.setStyleSheet(sheet)
    return colours


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
    """Return one of the shipped signs in a colour, `size` pixels wide at 100 %."""
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

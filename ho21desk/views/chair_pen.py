"""Type that fits where it stands, in colours that stand out."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

CONTRAST = 7.0
LEADING = 1.25
BETWEEN = " · "


class Pen:
    """Paints lines of text and bars. Sizes are shares of a unit, the height of what is painted on."""

    def __init__(self, painter: QPainter, family: QFont, unit: float, text: QColor) -> None:
        self.painter = painter
        self._family, self._unit, self._text = family, unit, text

    def put(
        self, text: str, size: float, x: float, y: float, colour: QColor | None = None, *, bold: bool = False
    ) -> None:
        """Write one line, with its top left corner there."""
        self.painter.setFont(self._font(size, bold))
        self.painter.setPen(colour or self._text)
        width = self.metrics(size, bold).horizontalAdvance(text) + self._unit
        where = QRectF(x, y, width, size * LEADING * self._unit)
        self.painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(max(6, round(size * self._unit)))
        font.setBold(bold)
        return font

    def metrics(self, size: float, bold: bool = False) -> QFontMetricsF:
        """Return how wide texts are in that size."""
        return QFontMetricsF(self._font(size, bold))

    def bar(self, bar: QRectF, colour: QColor) -> None:
        """Fill a bar with round ends."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def legible(colour: str, ground: str, text: str) -> QColor:
    """Return a colour, moved towards that of the text until it stands out 7 : 1 from its ground."""
    for steps in range(21):
        mixed = _mixed(QColor(colour), QColor(text), steps / 20)
        if contrast(mixed, QColor(ground)) >= CONTRAST:
            return mixed
    return QColor(text)


def contrast(one: QColor, other: QColor) -> float:
    """Return how far two colours stand out from each other, as WCAG 2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Return a text in lines no wider than that. A word that is wider is broken."""
    lines = []
    for paragraph in filter(None, (line.strip() for line in text.splitlines())):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if metrics.horizontalAdvance(longer) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            while metrics.horizontalAdvance(word) > width and len(word) > 1:
                most = next((n for n in range(len(word) - 1, 1, -1) if fits(word[:n], metrics, width)), 1)
                lines.append(word[:most])
                word = word[most:]
            line = word
        lines.append(line)
    return lines


def shortened(text: str, metrics: QFontMetricsF, width: float, end: str = " …") -> str:
    """Return a text that fits a line, cut after a whole word when it must be."""
    if fits(text, metrics, width):
        return text
    kept = text.split(" ")
    while len(kept) > 1 and not fits(" ".join(kept) + end, metrics, width):
        kept.pop()
    whole = " ".join(kept) + end
    return (
        whole if fits(whole, metrics, width) else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    )


def counted(parts: Sequence[str], metrics: QFontMetricsF, width: float) -> str:
    """Return as many parts as fit a line, and how many more there are."""
    for shown in range(len(parts), 0, -1):
        more = (f"og {len(parts) - shown} til",) if shown < len(parts) else ()
        if fits(line := BETWEEN.join((*parts[:shown], *more)), metrics, width):
            return line
    return shortened(parts[0], metrics, width)


def as_many(parts: Sequence[str], metrics: QFontMetricsF, width: float) -> str:
    """Return as many parts as fit a line; the first is shortened if it must be."""
    lines = (BETWEEN.join(parts[:shown]) for shown in range(len(parts), 0, -1))
    return next((line for line in lines if fits(line, metrics, width)), shortened(parts[0], metrics, width))


def fits(text: str, metrics: QFontMetricsF, width: float) -> bool:
    """Tell whether a text fits a line."""
    return metrics.horizontalAdvance(text) <= width


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(_parts(one), _parts(other), strict=True)
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()

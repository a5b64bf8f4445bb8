"""The chart of a year: the share of the members who came to each meeting, and of those a deputy sat for.

The axis begins at zero and ends at all of them, and every bar says its figures.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget

from ho21desk.rules.turnout import Counted
from ho21desk.views.look import LIGHT, Colours, scaled
from ho21desk.views.survey_words import percent

_TITLE = "Oppmøte i hvert møte, i prosent av medlemmene"
_CAME, _REPLACED = "medlem til stede, hele møtet eller deler", "vara møtte for medlemmet"
_NOBODY = "Ingen møter å vise."
_STEPS = (0, 25, 50, 75, 100)
_SIZE = QSize(960, 540)
_MARGINS = (24, 24, -24, -16)
_TIMES = 2
"""How many dots of the picture there are to each that is reckoned with, so that it is sharp in print."""


class TurnoutChart(QWidget):
    """Paints the chart, on screen and for a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self._meetings: Sequence[Counted] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_TITLE)

    def show_meetings(self, meetings: Sequence[Counted]) -> None:
        """Show these meetings, the first at the left."""
        self._meetings = sorted(meetings, key=lambda each: (each.year, each.number))
        self.setAccessibleDescription("; ".join(map(_spoken, self._meetings)) or _NOBODY)
        self.update()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.colours = colours
        self.update()

    def as_png(self) -> bytes:
        """Return the chart as a picture, in light colours."""
        image = QImage(_SIZE * _TIMES, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        painter.scale(_TIMES, _TIMES)
        self._paint(painter, QRectF(QPointF(), _SIZE.toSizeF()).adjusted(*_MARGINS), LIGHT, 16)
        painter.end()
        buffer = _buffer()
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def as_svg(self) -> bytes:
        """Return the chart as a drawing, in light colours, with its figures in words."""
        buffer = _buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(_SIZE)
        generator.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
        generator.setTitle(_TITLE)
        generator.setDescription(self.accessibleDescription())
        painter = QPainter(generator)
        self._paint(painter, QRectF(QPointF(), _SIZE.toSizeF()).adjusted(*_MARGINS), LIGHT, 16)
        painter.end()
        return bytes(buffer.data().data())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(220))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, QRectF(self.rect()), self.colours, scaled(12))
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF, colours: Colours, size: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(size)
        words = QFontMetricsF(font)
        line = words.height()
        heading = QFont(font)
        heading.setBold(True)
        painter.setFont(heading)
        painter.setPen(QColor(colours.text))
        titled = _wrapped(painter, area, _TITLE)
        painter.setFont(font)
        top = self._legend(painter, area.adjusted(0, titled + line / 3, 0, 0), colours, words)
        below = 2 * line + size / 2
        left = area.left() + words.horizontalAdvance("100 %") + size / 2
        plot = QRectF(left, top + line, area.right() - left, area.bottom() - below - top - line)
        if not self._meetings or plot.height() < 2 * line:
            painter.setPen(QColor(colours.quiet))
            _write(painter, plot, _NOBODY if not self._meetings else "")
            return
        for step in _STEPS:
            y = plot.bottom() - plot.height() * step / 100
            painter.setPen(QPen(QColor(colours.text if step == 0 else colours.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.quiet))
            _write(
                painter,
                QRectF(area.left(), y - line / 2, left - area.left() - size / 2, line),
                f"{step} %",
                right=True,
            )
        room = plot.width() / len(self._meetings)
        for place, meeting in enumerate(self._meetings):
            self._bar(
                painter, QRectF(plot.left() + place * room, plot.top(), room, plot.height()), meeting, colours
            )

    def _legend(self, painter: QPainter, area: QRectF, colours: Colours, words: QFontMetricsF) -> float:
        """Say what the patterns mean, in one row where there is room; return where that ends."""
        line, entries = words.height(), ((_CAME, _solid(colours)), (_REPLACED, _hatched(colours)))
        sign = 1.6 * line
        widths = [sign + words.horizontalAdvance(text) + line for text, _ in entries]
        in_one_row = sum(widths) <= area.width()
        x, y, height = area.left(), area.top(), 0.0
        for (text, brush), width in zip(entries, widths, strict=True):
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(brush)
            painter.drawRect(QRectF(x, y + 0.15 * line, 1.2 * line, 0.7 * line))
            painter.setPen(QColor(colours.text))
            height = _wrapped(painter, QRectF(x + sign, y, area.right() - x - sign, area.height()), text)
            x, y = (x + width, y) if in_one_row else (x, y + height)
        return y + height if in_one_row else y

    def _bar(self, painter: QPainter, room: QRectF, meeting: Counted, colours: Colours) -> None:
        words = QFontMetricsF(painter.font())
        line, called = words.height(), len(meeting.members)
        width = min(max(0.6 * room.width(), min(0.9 * room.width(), line)), 5 * line)
        left, bottom = room.center().x() - width / 2, room.bottom()
        painter.setPen(QPen(QColor(colours.accent), 1))
        for count, brush in ((meeting.came, _solid(colours)), (meeting.replaced, _hatched(colours))):
            height = room.height() * count / called if called else 0
            if height:
                painter.setBrush(brush)
                painter.drawRect(QRectF(left, bottom - height, width, height))
            bottom -= height
        share = percent(meeting.came, called)
        told = (f"{share} %", f"{share}") if share is not None else ("–",)
        painter.setPen(QColor(colours.text))
        if not _put(painter, QRectF(room.left(), bottom - line, room.width(), line), told):
            painter.setPen(QColor(colours.on_accent if meeting.came else colours.text))
            _stand(painter, QRectF(left, room.bottom() - 3 * line, width, 3 * line), told[0])
        painter.setPen(QColor(colours.text))
        number = f"{meeting.number}/{meeting.year}", f"{meeting.number}"
        below = QRectF(room.left(), room.bottom() + 0.3 * line, room.width(), line)
        if not _put(painter, below, number):
            _stand(painter, QRectF(below.left(), below.top(), below.width(), 2 * line), number[1])
            return
        painter.setPen(QColor(colours.quiet))
        _put(painter, below.translated(0, line), (_of(meeting),))


def _of(meeting: Counted) -> str:
    return f"{meeting.came} av {len(meeting.members)}"


def _spoken(meeting: Counted) -> str:
    share = percent(meeting.came, len(meeting.members))
    told = "ingen medlemmer" if share is None else f"{share} prosent, {_of(meeting)}"
    return f"møte {meeting.number}/{meeting.year}: {told}" + (
        f", vara for {meeting.replaced}" if meeting.replaced else ""
    )


def _solid(colours: Colours) -> QBrush:
    return QBrush(QColor(colours.accent))


def _hatched(colours: Colours) -> QBrush:
    return QBrush(QColor(colours.accent), Qt.BrushStyle.BDiagPattern)


def _write(painter: QPainter, place: QRectF, text: str, *, right: bool = False) -> None:
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(across | Qt.AlignmentFlag.AlignVCenter), text)


def _wrapped(painter: QPainter, place: QRectF, text: str) -> float:
    """Write a text in as many lines as it takes; return their height."""
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    painter.drawText(place, flags, text)
    return painter.boundingRect(place, flags, text).height()


def _put(painter: QPainter, place: QRectF, texts: Sequence[str]) -> bool:
    """Write the first of some texts that has room, in the middle; tell whether one had."""
    words = QFontMetricsF(painter.font())
    for text in texts:
        if words.horizontalAdvance(text) + words.height() / 3 <= place.width():
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            return True
    return False


def _stand(painter: QPainter, place: QRectF, text: str) -> None:
    """Write a text upwards where it has no room across."""
    painter.save()
    painter.translate(place.center())
    painter.rotate(-90)
    font = QFont(painter.font())
    font.setPixelSize(max(min(font.pixelSize(), int(0.85 * place.width())), 6))
    painter.setFont(font)
    turned = QRectF(-place.height() / 2, -place.width() / 2, place.height(), place.width())
    painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer

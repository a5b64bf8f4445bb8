"""Rows of what was found: where, what it is called, and what stands there, with the words marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ho21desk.qtmodels.hit_list import HitRow, Stretches
from ho21desk.qtmodels.rows import ROW_ROLE
from ho21desk.views.look import LIGHT, Colours, scaled

_SIDE, _ABOVE, _BETWEEN = 12, 8, 2
_TITLE, _QUIET = 14, 12


class SearchDelegate(QStyledItemDelegate):
    """Draws a `HitRow` in as many lines as it takes. What was searched for is bold and underlined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        width = view.viewport().width()
        texts = self._texts(option.font, index, width)
        height = self._place_height(option.font) + sum(_height(text) + _BETWEEN for text in texts)
        return QSize(min(width, scaled(240)), height + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HitRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            path = QPainterPath()
            path.addRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
            painter.fillPath(path, QColor(self.colours.ground))
            painter.setPen(QColor(self.colours.accent if option.widget.hasFocus() else self.colours.line))
            painter.drawPath(path)
        quiet = _font(option.font, _QUIET)
        height = self._place_height(option.font)
        line = QRect(
            option.rect.left() + _SIDE, option.rect.top() + _ABOVE, _room(option.rect.width()), height
        )
        painter.setFont(quiet)
        painter.setPen(QColor(self.colours.quiet))
        shown = QFontMetrics(quiet).elidedText(row.place, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), shown)
        painter.setPen(QColor(self.colours.text))
        top = line.bottom() + 1 + _BETWEEN
        for text in self._texts(option.font, index, option.rect.width()):
            text.draw(painter, QPointF(line.left(), top))
            top += _height(text) + _BETWEEN
        painter.restore()

    @staticmethod
    def _place_height(base: QFont) -> int:
        return QFontMetrics(_font(base, _QUIET)).height()

    @staticmethod
    def _texts(base: QFont, index: QModelIndex | QPersistentModelIndex, width: int) -> list[QTextLayout]:
        row: HitRow = index.data(ROW_ROLE)
        texts = (
            (row.title, row.title_marks, _font(base, _TITLE)),
            (row.excerpt, row.excerpt_marks, _font(base, _QUIET)),
        )
        return [_laid_out(text, marks, font, _room(width)) for text, marks, font in texts if text]


def _laid_out(text: str, marks: Stretches, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setFontUnderline(True)
    layout.setFormats([_stretch(text, begin, end, marked) for begin, end in marks])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _stretch(text: str, begin: int, end: int, marked: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = _units(text[:begin]), _units(text[begin:end])
    found.format = marked
    return found


def _units(text: str) -> int:
    """Return how long a text is to Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _height(layout: QTextLayout) -> int:
    return round(layout.boundingRect().height())


def _room(width: int) -> int:
    return max(width - 2 * _SIDE, scaled(40))


def _font(base: QFont, size: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(scaled(size))
    return font

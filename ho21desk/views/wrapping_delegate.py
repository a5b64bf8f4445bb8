"""Rows whose words are sentences: they wrap, and a row is as tall as its sentence."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ho21desk.qtmodels.rows import ROW_ROLE, Row
from ho21desk.views.look import LIGHT, Colours, sign

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_SIDE, _ABOVE, _BETWEEN = 8, 6, 2
_QUIET = 12 / 13
"""How large the quiet line is beside the sentence."""


class WrappingDelegate(QStyledItemDelegate):
    """Draws a `Row` with its quiet line first and its sentence below, beside the sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view, row = option.widget, _row(index)
        assert isinstance(view, QAbstractItemView)
        quiet, words = _laid_out(QRect(0, 0, view.viewport().width(), 0), option.font, row)
        return QSize(quiet.width(), words.bottom() + 1 + _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, colours = _row(index), self.colours
        quiet, words = _laid_out(option.rect, option.font, row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            path = QPainterPath()
            path.addRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
            painter.fillPath(path, QColor(colours.ground))
            painter.setPen(QColor(colours.accent if option.widget.hasFocus() else colours.line))
            painter.drawPath(path)
        size = _sign_size(option.font)
        pixmap = sign(row.sign, getattr(colours, row.tone), size, painter.device().devicePixelRatioF())
        painter.drawPixmap(option.rect.left() + _SIDE + 2, quiet.top(), pixmap)
        painter.setFont(_quiet_font(option.font))
        painter.setPen(QColor(getattr(colours, row.quiet_tone)))
        said = painter.fontMetrics().elidedText(row.quiet, Qt.TextElideMode.ElideRight, quiet.width())
        painter.drawText(quiet, int(Qt.AlignmentFlag.AlignLeft), said)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(words, _WRAPPED, row.text)
        painter.restore()


def _laid_out(rect: QRect, font: QFont, row: Row) -> tuple[QRect, QRect]:
    """Return where the quiet line and the sentence go; they may reach below `rect`."""
    left = rect.left() + _SIDE + _sign_size(font) + _SIDE
    width = max(rect.right() - _SIDE - left, 40)
    quiet = QRect(left, rect.top() + _ABOVE, width, QFontMetrics(_quiet_font(font)).height())
    room = QRect(left, quiet.bottom() + 1 + _BETWEEN, width, 10_000)
    return quiet, QRect(room.topLeft(), QFontMetrics(font).boundingRect(room, _WRAPPED, row.text).size())


def _sign_size(font: QFont) -> int:
    return QFontMetrics(font).height()


def _quiet_font(font: QFont) -> QFont:
    quiet = QFont(font)
    quiet.setPixelSize(round(font.pixelSize() * _QUIET))
    return quiet


def _row(index: QModelIndex | QPersistentModelIndex) -> Row:
    row: Row = index.data(ROW_ROLE)
    return row

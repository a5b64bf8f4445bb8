"""Drawing the rows of the agenda and of the room."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ho21desk.qtmodels.rows import ROW_ROLE, Row
from ho21desk.views.look import LIGHT, Colours, sign

_SIGN = 16
_GAP = 8


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row` in two lines, or in one with the quiet word at its end."""

    def __init__(self, parent: QWidget, *, two_lines: bool) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        main, quiet = (QFontMetrics(font) for font in self._fonts(option.font, strong=False))
        if self._two_lines:
            return QSize(120, main.height() + quiet.height() + 11)
        return QSize(120, main.height() + 13)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(4, 1, -4, -1)
        self._paint_ground(painter, option, area, strong=row.strong)
        ratio = painter.device().devicePixelRatioF()
        tone = getattr(self.colours, row.tone)
        painter.drawPixmap(
            area.left() + 6, area.center().y() - _SIGN // 2 + 1, sign(row.sign, tone, _SIGN, ratio)
        )
        words = area.adjusted(6 + _SIGN + _GAP, 0, -8, 0)
        main, quiet = self._fonts(option.font, strong=row.strong)
        if self._two_lines:
            height = QFontMetrics(quiet).height()
            upper = QRect(words.left(), words.top() + 4, words.width(), height)
            lower = words.adjusted(0, height + 5, 0, 0)
            self._write(painter, upper, quiet, row.quiet_tone, row.quiet)
            self._write(painter, lower, main, "text", row.text, Qt.AlignmentFlag.AlignTop)
        else:
            width = min(QFontMetrics(quiet).horizontalAdvance(row.quiet) + 2, words.width() * 3 // 5)
            end = QRect(words.right() - width + 1, words.top(), width, words.height())
            self._write(painter, end, quiet, row.quiet_tone, row.quiet)
            rest = words.adjusted(0, 0, -(width + _GAP if width else 0), 0)
            self._write(painter, rest, main, "text", row.text)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, strong: bool
    ) -> None:
        state: QStyle.StateFlag = option.state
        path = QPainterPath()
        path.addRoundedRect(area, 6, 6)
        if strong:
            painter.fillPath(path, QColor(self.colours.accent_ground))
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(self.colours.ground))
        if state & QStyle.StateFlag.State_Selected:
            seen = state & QStyle.StateFlag.State_Active and option.widget.hasFocus()
            painter.setPen(QColor(self.colours.accent if seen else self.colours.line))
            painter.drawPath(path)

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        tone: str,
        text: str,
        vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(self.colours, tone)))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | vertical), shown)

    @staticmethod
    def _fonts(base: QFont, *, strong: bool) -> tuple[QFont, QFont]:
        main, quiet = QFont(base), QFont(base)
        main.setPixelSize(13)
        main.setBold(strong)
        quiet.setPixelSize(12)
        return main, quiet

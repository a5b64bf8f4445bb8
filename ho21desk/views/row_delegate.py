"""Drawing the rows of the agenda and of the room."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ho21desk.qtmodels.rows import ROW_ROLE, Row
from ho21desk.views.look import LIGHT, Colours, scaled, sign

_SIGN, _CAP = 16, 20
"""How large a sign and a key are at 100 %."""
_GAP = 8
_MAIN, _QUIET = 13, 12


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row`: two lines with the quiet one first, or one line that ends with the quiet word.

    What does not fit in one line takes two, since a name cut short may be anybody's.
    """

    def __init__(self, parent: QWidget, *, two_lines: bool) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW_ROLE)
        main, quiet = (QFontMetrics(font) for font in self._fonts(option.font, strong=False))
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        area = _inner(QRect(0, 0, view.viewport().width(), 0))
        if self._two_lines or not self._fits(row, option.font, _beside(area, row)):
            return QSize(120, main.height() + quiet.height() + 11)
        return QSize(120, main.height() + 13)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = _inner(option.rect)
        self._paint_ground(painter, option, area, strong=row.strong)
        ratio = painter.device().devicePixelRatioF()
        tone = getattr(self.colours, row.tone)
        size = scaled(_SIGN)
        painter.drawPixmap(
            area.left() + 6, area.center().y() - size // 2 + 1, sign(row.sign, tone, size, ratio)
        )
        words = _beside(area, row)
        main, quiet = self._fonts(option.font, strong=row.strong)
        height = QFontMetrics(quiet).height()
        if row.cap:
            self._paint_cap(painter, area, quiet, row.cap)
        if self._two_lines:
            upper = QRect(words.left(), words.top() + 4, words.width(), height)
            lower = words.adjusted(0, height + 5, 0, 0)
            self._write(painter, upper, quiet, row.quiet_tone, row.quiet)
            self._write(painter, lower, main, "text", row.text, Qt.AlignmentFlag.AlignTop)
        elif self._fits(row, option.font, words):
            self._write(painter, words, main, "text", row.text)
            words.setLeft(words.right() + 1 - QFontMetrics(quiet).horizontalAdvance(row.quiet) - 2)
            self._write(painter, words, quiet, row.quiet_tone, row.quiet)
        else:
            upper = words.adjusted(0, 4, 0, -height - 5)
            lower = QRect(words.left(), words.bottom() - height - 3, words.width(), height)
            self._write(painter, upper, main, "text", row.text)
            self._write(painter, lower, quiet, row.quiet_tone, row.quiet)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show what of a row is cut short to who points at it."""
        row: Row | None = index.data(ROW_ROLE)
        if event.type() is not QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        room = _beside(_inner(option.rect), row).width()
        fonts = self._fonts(option.font, strong=row.strong)
        texts = [row.text, row.quiet]
        cut = any(
            QFontMetrics(font).horizontalAdvance(text) > room for font, text in zip(fonts, texts, strict=True)
        )
        QToolTip.showText(event.globalPos(), "\n".join(filter(None, texts)) if cut else "", view)
        return True

    def _fits(self, row: Row, base: QFont, words: QRect) -> bool:
        """Tell whether a row goes into one line."""
        if not row.quiet:
            return True
        main, quiet = (QFontMetrics(font) for font in self._fonts(base, strong=row.strong))
        wanted = main.horizontalAdvance(row.text) + quiet.horizontalAdvance(row.quiet)
        return wanted + _GAP + 2 <= words.width()

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

    def _paint_cap(self, painter: QPainter, area: QRect, font: QFont, letter: str) -> None:
        size = scaled(_CAP)
        key = QRect(area.right() - 7 - size, area.center().y() - size // 2 + 1, size, size)
        painter.setPen(QColor(self.colours.accent))
        painter.setBrush(QColor(self.colours.accent_ground))
        painter.drawRoundedRect(key, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), letter)

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
        main.setPixelSize(scaled(_MAIN))
        main.setBold(strong)
        quiet.setPixelSize(scaled(_QUIET))
        return main, quiet


def _inner(rect: QRect) -> QRect:
    """Return what a row fills of its place in the list."""
    return rect.adjusted(4, 1, -4, -1)


def _beside(area: QRect, row: Row) -> QRect:
    """Return what is left for words, beside the sign and the key."""
    return area.adjusted(6 + scaled(_SIGN) + _GAP, 0, -8 - (scaled(_CAP) + _GAP if row.cap else 0), 0)

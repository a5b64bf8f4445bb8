"""A row that goes on in the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays out like a row as long as all fits; what expands shares what is left over in its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def addLayout(self, layout: QLayout) -> None:
        """Add a part that stays together."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked for again and again while pages are laid out
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        shown = list(filter(_is_shown, self._items))
        width = sum(item.sizeHint().width() for item in shown) + self._gaps(shown)
        return self._framed(QSize(width, max((item.sizeHint().height() for item in shown), default=0)))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            if _is_shown(item):
                least = least.expandedTo(item.minimumSize())
        return self._framed(least.expandedTo(QSize(0, 0)))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Return the height that is needed for the width of `rect`."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        y = area.top()
        for line in self._lines(area.width()):
            widths = self._widths(line, area.width())
            heights = [
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                for item, width in zip(line, widths, strict=True)
            ]
            x, tallest = area.left(), max(heights)
            for item, width in zip(line, widths, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(x, y), QSize(width, tallest)))
                x += width + (0 if _is_space(item) else self.spacing())
            y += tallest + self.spacing()
        return max(y - self.spacing(), area.top()) - rect.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return what stands in each line. What comes after a space that grows stays at the right."""
        lines: list[list[QLayoutItem]] = []
        push: list[QLayoutItem] = []
        used = 0
        for part in self._parts():
            wanted = sum(item.minimumSize().width() for item in part) + self._gaps(part)
            if not lines or used + wanted > width:
                if lines and _is_space(part[0]):
                    continue
                lines.append(list(push))
                used = 0
            if _is_space(part[0]) and _grows(part[0]):
                push = part
            lines[-1] += part
            used += wanted + (0 if _is_space(part[0]) else self.spacing())
        return lines

    def _parts(self) -> list[list[QLayoutItem]]:
        """Return what must stand in one line: a caption goes with its field."""
        parts: list[list[QLayoutItem]] = []
        for item in filter(_is_shown, self._items):
            before = parts[-1][-1].widget() if parts else None
            if isinstance(before, QLabel) and before.buddy() and before.buddy() is item.widget():
                parts[-1].append(item)
            else:
                parts.append([item])
        return parts

    def _gaps(self, line: list[QLayoutItem]) -> int:
        return self.spacing() * max(0, sum(not _is_space(item) for item in line) - 1)

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Return how wide each part of a line is: what it needs, then what it likes, then what is left."""
        widths = [min(item.minimumSize().width(), width) for item in line]
        left = width - self._gaps(line) - sum(widths)
        for place, item in enumerate(line):
            liked = min(item.sizeHint().width(), item.maximumSize().width())
            more = min(max(liked - widths[place], 0), max(left, 0))
            widths[place] += more
            left -= more
        growing = [place for place, item in enumerate(line) if _grows(item)]
        for place in growing:
            most = line[place].maximumSize().width()
            widths[place] = min(widths[place] + max(left, 0) // len(growing), most)
        return widths


def _is_space(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None


def _is_shown(item: QLayoutItem) -> bool:
    return _is_space(item) or not item.isEmpty()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)

"""A short list at the cursor. It never takes the focus: the keys stay with the text."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.views.look import Colours, scaled
from ho21desk.views.row_delegate import RowDelegate

_WIDTH = 520
_MOST_ROWS = 8
_GAP = 4
_MARGIN = 8


class _ChoiceDelegate(RowDelegate):
    """Draws the chosen row so that it stands out without the focus."""

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, strong: bool
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        super()._paint_ground(painter, option, area, strong=strong or chosen)


class ChoicePopup(QFrame):
    """Shows rows beside the cursor, within the window, and says to a screen reader which is chosen.

    Signals:
        taken: the key of the row that was clicked.
    """

    taken = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("popup", True)
        self._model = RowModel(self)
        self._keys: list[str] = []
        self.view = QListView()
        self.view.setModel(self._model)
        self._delegate = _ChoiceDelegate(self.view, two_lines=False)
        self.view.setItemDelegate(self._delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._take_clicked)
        self.hint_label = QLabel()
        self.hint_label.setProperty("quiet", True)
        self.hint_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        layout.setSpacing(_GAP)
        layout.addWidget(self.view)
        layout.addWidget(self.hint_label)
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.view.viewport().update()

    @property
    def chosen(self) -> Row | None:
        """The row that is chosen."""
        return self._model.row(self.view.currentIndex())

    def offer(self, rows: Sequence[Row], beside: QRect, name: str, hint: str) -> None:
        """Show rows beside a place in the window; the first is chosen, unless the rows are the same still."""
        row = self.view.currentIndex().row() if [each.key for each in rows] == self._keys else 0
        self._keys = [each.key for each in rows]
        self.setAccessibleName(name)
        self.view.setAccessibleName(name)
        self.hint_label.setText(hint)
        self._model.show(rows)
        self.view.setCurrentIndex(self._model.index(max(row, 0), 0))
        self._place(beside)
        opens = self.isHidden()
        self.show()
        self.raise_()
        self._say(f"{name}, {len(rows)}. " if opens else "")

    def close_list(self) -> None:
        """Show nothing any more."""
        self._keys = []
        self.hide()

    def move_choice(self, steps: int) -> None:
        """Choose a row further down, or up; from the last to the first."""
        rows = self._model.rowCount()
        if rows:
            place = (self.view.currentIndex().row() + steps) % rows
            self.view.setCurrentIndex(self._model.index(place, 0))
            self._say("")

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something, politely."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.window(), sentence))

    def _say(self, before: str) -> None:
        if row := self.chosen:
            self.announce(f"{before}{row.spoken}")

    def _take_clicked(self, index: QModelIndex) -> None:
        if row := self._model.row(index):
            self.taken.emit(row.key)

    def _place(self, beside: QRect) -> None:
        """Stand below the place, or above it where there is more room, and never outside the window."""
        room = self.window().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(scaled(_WIDTH), room.width())
        self.setFixedWidth(width)
        self.view.setFixedWidth(width - 2 * (_GAP + self.frameWidth()))
        inside = self.view.width() - 2 * self.view.frameWidth()
        hint = self.hint_label.heightForWidth(inside) + _GAP if self.hint_label.text() else 0
        self.hint_label.setVisible(bool(hint))
        below, above = room.bottom() - beside.bottom() - _GAP, beside.top() - room.top() - _GAP
        fits = max(below, above) - hint - 2 * (_GAP + self.frameWidth())
        heights = [self.view.sizeHintForRow(row) for row in range(self._model.rowCount())]
        wanted = sum(heights[:_MOST_ROWS]) + 2 * self.view.frameWidth()
        self.view.setFixedHeight(max(min(wanted, fits), 0))
        self.setFixedHeight(self.view.height() + hint + 2 * (_GAP + self.frameWidth()))
        top = beside.bottom() + _GAP
        if self.height() > below and above > below:
            top = beside.top() - _GAP - self.height()
        self.move(max(room.left(), min(beside.left(), room.right() - width)), max(top, room.top()))

"""The page Møter: every meeting, and the ways in and out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHeaderView, QPushButton, QWidget

from ho21desk.forms.meetings_page import Ui_MeetingsPage
from ho21desk.qtmodels.meeting_table import MeetingTable
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.keys import add_key
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours, scaled
from ho21desk.views.search_field import SearchField
from ho21desk.views.welcome import Welcome

if TYPE_CHECKING:
    from ho21desk.store.meetings import Summary

ATTENDANCE, YEAR = later("Oppmøte"), later("Året i tall")
"""Sections beside the list."""
_STRETCHED = 2
_PADDING = 24
"""What a cell has beside its words, at 100 %."""


class MeetingsPage(QWidget):
    """Lists the meetings, or what a search found in them; beside the list are sections of what they came to.

    As long as there is no meeting, it shows the ways in, and nothing else.

    Signals:
        opened: the `id` of the meeting a person wants to work with.
        demo_wanted: the person wants to practise.
        looked_at: the page came on screen, so that the list should be fresh.
    """

    opened = Signal(str)
    demo_wanted = Signal()
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self._model = MeetingTable(self)
        view = self.ui.meetings_view
        view.setModel(self._model)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.horizontalHeader().setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(lambda _index: self._open())
        self.ui.open_button.clicked.connect(self._open)
        self.ui.demo_button.clicked.connect(self.demo_wanted)
        self.search = SearchField(self, self.ui)
        self.welcome = Welcome()
        self.welcome.ui.practice_button.clicked.connect(self.demo_wanted)
        self._first = _scrolling(self.welcome)
        self.ui.sections.addWidget(self._first)
        self._is_empty = False
        self._widths: tuple[int, ...] = ()
        self._is_searching = False
        self._buttons = QButtonGroup(self)
        self._makers: list[Callable[[], QWidget]] = []
        self._sections: dict[int, QWidget] = {}
        self.add_section(tr("Møter"), lambda: self.ui.list_section)
        self._buttons.button(0).setChecked(True)
        add_key(self, "Ctrl+PgDown", partial(self._turn, 1), says=tr("Neste del"))
        add_key(self, "Ctrl+PgUp", partial(self._turn, -1), says=tr("Forrige del"))
        self._show_views()

    def add_section(self, name: str, make: Callable[[], QWidget]) -> None:
        """Offer a section; it is made when it is first turned to."""
        button = QPushButton(name)
        button.setCheckable(True)
        button.setProperty("page", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("{name}, del av møtene").format(name=name))
        # Not `clicked`: a screen reader toggles the button without clicking it.
        button.toggled.connect(partial(self._turn_to, len(self._makers)))
        button.setVisible(not self._is_empty)
        self.ui.sections_layout.addWidget(button)
        # The keys go to what is on the page first.
        self.setTabOrder(self._buttons.buttons()[-1] if self._makers else self.ui.demo_button, button)
        self._buttons.addButton(button, len(self._makers))
        self._makers.append(make)

    def begin(self) -> None:
        """Put the focus in the section on screen."""
        if self._is_empty:
            self.welcome.setFocus()
            return
        place = self._buttons.checkedId()
        (self._buttons.button(place) if place else self.ui.search_edit).setFocus()

    def show_list(self) -> None:
        """Turn to the list of meetings, with its search."""
        self._buttons.button(0).setChecked(True)

    @property
    def chosen_hit(self) -> str | None:
        """The `id` of the case that is chosen among the hits, while they are on screen."""
        return self.search.chosen_item if self._is_searching and self.ui.hits_view.isVisible() else None

    def show_meetings(self, summaries: "Sequence[Summary]") -> None:
        """Show these meetings; the one that was chosen stays chosen."""
        chosen = self._model.summary(self.ui.meetings_view.currentIndex())
        if self._model.show(summaries):
            self._size_columns()
            ids = [summary.id for summary in summaries]
            row = ids.index(chosen.id) if chosen and chosen.id in ids else 0
            self.ui.meetings_view.selectionModel().setCurrentIndex(
                self._model.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._show_views()
        self._show_welcome(not summaries)

    def show_searching(self, is_searching: bool) -> None:
        """Show what is found instead of the list of meetings, or the list again."""
        if is_searching != self._is_searching:
            self._is_searching = is_searching
            self.search.show_rows([], "")
            self._show_views()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.search.dress(colours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._widths:
            self._size_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _turn_to(self, place: int, chosen: bool) -> None:
        if not chosen:
            return
        if place not in self._sections:
            section = self._makers[place]()
            self._sections[place] = section if section is self.ui.list_section else _scrolling(section)
            self.ui.sections.addWidget(self._sections[place])
        self.ui.sections.setCurrentWidget(self._sections[place])

    def _turn(self, step: int) -> None:
        if self._is_empty:
            return
        button = self._buttons.button((self._buttons.checkedId() + step) % len(self._makers))
        button.setChecked(True)
        button.setFocus()

    def _show_views(self) -> None:
        ui, some = self.ui, self._model.rowCount() > 0
        ui.meetings_view.setVisible(some and not self._is_searching)
        ui.hits_view.setVisible(self._is_searching)
        ui.found_label.setVisible(self._is_searching)
        ui.open_button.setEnabled(some)

    def _show_welcome(self, is_empty: bool) -> None:
        """Show the ways in and nothing else, or the list again."""
        if is_empty == self._is_empty:
            return
        self._is_empty = is_empty
        for each in (self.ui.title, *self._buttons.buttons()):
            each.setVisible(not is_empty)
        self.ui.sections.setCurrentWidget(
            self._first if is_empty else self._sections[self._buttons.checkedId()]
        )
        if is_empty and self.isVisible():
            self.welcome.setFocus()

    def _size_columns(self) -> None:
        """Make each column as wide as its longest words, without looking at every row."""
        view, model = self.ui.meetings_view, self._model
        header = view.horizontalHeader()
        words = view.fontMetrics()
        self._widths = tuple(
            max(
                words.horizontalAdvance(model.longest(column)) + scaled(_PADDING),
                header.sectionSizeHint(column),
            )
            for column in range(model.columnCount())
        )
        for column, width in enumerate(self._widths):
            if column != _STRETCHED:
                header.resizeSection(column, width)

    def _open(self) -> None:
        if self._is_searching:
            self.search.open()
            return
        summary = self._model.summary(self.ui.meetings_view.currentIndex())
        if summary:
            self.opened.emit(summary.id)


def _scrolling(section: QWidget) -> FittingArea:
    """Return an area that a section fills, and that scrolls it where it is too tall for the window."""
    area = FittingArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(section)
    return area

"""The search on the page Møter: a field, what was found, and the keys between them."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from ho21desk.forms.meetings_page import Ui_MeetingsPage
from ho21desk.qtmodels.hit_list import HitList, HitRow
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.search_delegate import SearchDelegate
from ho21desk.views.speaking import speak

_CLEARS = later("Tøm søket")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QObject):
    """Works the search of a page. Down goes into what was found, Enter opens it, Esc clears the field.

    Signals:
        wanted: what is searched for now; "" when nothing is.
        chosen: the `id` of a meeting, and of one of its cases or None.
    """

    wanted = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, page: QWidget, ui: Ui_MeetingsPage) -> None:
        super().__init__(page)
        self._ui = ui
        self._model = HitList(self)
        self._delegate = SearchDelegate(page)
        ui.hits_view.setModel(self._model)
        ui.hits_view.setItemDelegate(self._delegate)
        ui.hits_view.clicked.connect(self._open)
        for place in (ui.search_edit, ui.hits_view):
            place.installEventFilter(self)
        for button in ui.search_edit.findChildren(QToolButton):
            button.setAccessibleName(tr(_CLEARS))
        ui.search_edit.textChanged.connect(lambda _text: self.wanted.emit(self.query))
        shortcut = QShortcut(QKeySequence.StandardKey.Find, page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.begin)

    @property
    def query(self) -> str:
        """What is searched for; "" when nothing is."""
        return self._ui.search_edit.text().strip()

    @property
    def chosen_item(self) -> str | None:
        """The `id` of the case that is chosen among the hits; None when none is."""
        row = self._model.row(self._ui.hits_view.currentIndex())
        return row.item if row else None

    def begin(self) -> None:
        """Put the cursor in the field, with what stands there marked."""
        self._ui.search_edit.setFocus()
        self._ui.search_edit.selectAll()

    def show_rows(self, rows: list[HitRow], sentence: str) -> None:
        """Show what was found, and say how many; the first is chosen."""
        view = self._ui.hits_view
        self._model.show(rows)
        if rows and not view.currentIndex().isValid():
            view.setCurrentIndex(self._model.index(0))
            view.scrollToTop()
        if self._ui.found_label.text() != sentence:
            self._ui.found_label.setText(sentence)
            speak(view, sentence)

    def open(self) -> None:
        """Open what is chosen among the hits."""
        self._open(self._ui.hits_view.currentIndex())

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self._ui.hits_view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            in_list = watched is self._ui.hits_view
            return self._pressed(Qt.Key(event.key()), in_list=in_list)
        return False

    def _pressed(self, key: Qt.Key, *, in_list: bool) -> bool:
        """Do what a key means here; return whether it meant anything."""
        view = self._ui.hits_view
        if key is Qt.Key.Key_Escape and self._ui.search_edit.text():
            self._ui.search_edit.clear()
            self._ui.search_edit.setFocus()
        elif key in _ENTER and self.query:
            self.open()
        elif in_list and key is Qt.Key.Key_Up and view.currentIndex().row() <= 0:
            self._ui.search_edit.setFocus()
        elif not in_list and key is Qt.Key.Key_Down:
            (view if self.query else self._ui.meetings_view).setFocus()
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        if row := self._model.row(index):
            self.chosen.emit(row.meeting, row.item)

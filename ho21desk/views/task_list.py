"""The tasks of all meetings, or those that are wanted."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.task_list import Ui_TaskList
from ho21desk.rules.ledger import Entry, Ledger, Wanted
from ho21desk.views import follow_up_words
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.naming import name_combo


class TaskList(QFrame):
    """Lists tasks with how they stand, the open ones first.

    Signals:
        chosen: a person chose a task, or came to the list.
        opened: the chosen one is to be changed.
        new_wanted: a task is to be made.
    """

    chosen = Signal()
    opened = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TaskList()
        self.ui.setupUi(self)
        for combo in (self.ui.wanted_combo, self.ui.meeting_combo):
            name_combo(combo, combo.accessibleName())
        ui = self.ui
        self._clock: Callable[[], datetime] = datetime.now
        self._ledger = Ledger((), None)
        ui.wanted_combo.addItems([tr(word) for word in follow_up_words.WANTED.values()])
        ui.meeting_combo.addItem(tr("Alle møter"), None)
        ui.wanted_combo.activated.connect(lambda _place: self._filter())
        ui.meeting_combo.activated.connect(lambda _place: self._filter())
        ui.who_edit.textEdited.connect(lambda _text: self._filter())
        ui.view.chosen.connect(self.chosen)
        ui.view.activated.connect(lambda _index: self.opened.emit())
        ui.new_button.clicked.connect(lambda: self.new_wanted.emit())
        add_key(ui.view, "Alt+Return", self.opened.emit, says=tr("Rett oppgaven"))

    @property
    def entry(self) -> Entry | None:
        """The task that is chosen."""
        return next((each for each in self._ledger.entries if each.task.id == self.ui.view.key), None)

    def tell_time(self, clock: Callable[[], datetime]) -> None:
        """Say which clock tells whether a deadline has passed."""
        self._clock = clock

    def show_ledger(self, ledger: Ledger, key: str | None = None) -> None:
        """Show the tasks that are wanted; `key` is the one to choose, if not the one that is chosen."""
        self._ledger = ledger
        self._offer_meetings()
        self._show(key)

    def begin(self) -> None:
        """Put the focus in the list."""
        self.ui.view.setFocus()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.view.dress(colours)

    def _offer_meetings(self) -> None:
        combo = self.ui.meeting_combo
        numbers = {entry.meeting: (entry.year, entry.number) for entry in self._ledger.entries}
        newest_first = sorted(numbers, key=lambda meeting: numbers[meeting], reverse=True)
        if [combo.itemData(place) for place in range(1, combo.count())] == newest_first:
            return
        wanted = combo.currentData()
        while combo.count() > 1:
            combo.removeItem(1)
        for meeting in newest_first:
            year, number = numbers[meeting]
            combo.addItem(tr("Møte {number}/{year}").format(number=number, year=year), meeting)
        combo.setCurrentIndex(max(0, combo.findData(wanted)))

    def _filter(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self, key: str | None = None) -> None:
        ui, today = self.ui, self._clock().date()
        wanted = list(Wanted)[ui.wanted_combo.currentIndex()]
        who, meeting = ui.who_edit.text(), ui.meeting_combo.currentData()
        entries = self._ledger.chosen(wanted, today, who=who, meeting=meeting)
        ui.view.show_rows([follow_up_words.task_row(entry, today) for entry in entries], key)
        ui.view.setVisible(bool(entries))
        ui.count_label.setText(str(len(entries) or ""))
        is_searched = bool(who.strip() or meeting)
        ui.empty_label.setText(follow_up_words.nothing_shown(wanted, is_searched=is_searched))
        ui.empty_label.setVisible(not entries)

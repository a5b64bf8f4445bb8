"""What the council follows: a list of documents by kind, and the chosen one beside it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ho21desk.forms.overview_panel import Ui_OverviewPanel
from ho21desk.model import Meeting, Overview, OverviewKind, OverviewRow
from ho21desk.rules import overview
from ho21desk.views import overview_words
from ho21desk.views.keys import add_key
from ho21desk.views.look import Colours
from ho21desk.views.naming import name_combo

_IN_TABLE, _OFF = "I oversikten", "Tatt ut"


class OverviewPanel(QWidget):
    """Shows the overview, whichever meeting is open.

    Signals:
        acted: an act of `rules.overview` to be done.
        undone: the last act is to be taken back.
        enclosure_wanted: the overview is to be written as an enclosure of the meeting that is open.
    """

    acted = Signal(object)
    undone = Signal()
    enclosure_wanted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OverviewPanel()
        self.ui.setupUi(self)
        name_combo(self.ui.shown_combo, self.ui.shown_combo.accessibleName())
        ui = self.ui
        self._clock = clock
        self._rows: Overview = ()
        self._new: OverviewRow | None = None
        self._is_making = self._acted_in_form = False
        ui.form.tell_time(clock)
        ui.shown_combo.addItems([_IN_TABLE, _OFF])
        ui.shown_combo.activated.connect(lambda _place: self._filter())
        ui.view.chosen.connect(self._turn_to_chosen)
        ui.view.activated.connect(lambda _index: ui.form.begin())
        ui.new_button.clicked.connect(self._begin)
        ui.undo_button.clicked.connect(partial(self._ask, self.undone))
        ui.export_button.clicked.connect(partial(self._ask, self.enclosure_wanted))
        form = ui.form
        form.added.connect(lambda row: self._act(partial(overview.add, row=row)))
        form.changed.connect(self._change)
        form.ui.off_button.clicked.connect(self._take_off)
        form.ui.back_button.clicked.connect(lambda: self._act_on_chosen(overview.put_back))
        form.ui.up_button.clicked.connect(lambda: self._act_on_chosen(partial(overview.move, down=False)))
        form.ui.down_button.clicked.connect(lambda: self._act_on_chosen(partial(overview.move, down=True)))
        add_key(ui.view, "Del", self._take_off, says=form.ui.off_button.text())
        add_key(self, "Ins", self._begin, says=ui.new_button.text())
        self.show_rows(())

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.view.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of which meeting gets the enclosure."""
        name = f"Vedlegg til møte {meeting.number}/{meeting.year} i Word"
        self.ui.export_button.setText(name)

    def show_rows(self, rows: Overview) -> None:
        """Show the overview as it is now. What is chosen stays chosen, and what was added is."""
        ui, self._rows = self.ui, rows
        self.show_refusal("")
        added = self._new.id if self._new and any(row.id == self._new.id for row in rows) else None
        if added:
            self._new, self._is_making = None, False
            ui.shown_combo.setCurrentText(_IN_TABLE)
        self._show(added)
        if added:
            ui.view.setFocus()
        last = overview.last_changed(rows)
        ui.undo_button.setEnabled(last is not None)
        ui.undo_button.setToolTip(f"Den siste endringen gjaldt «{last.document}»" if last else "")
        ui.export_button.setEnabled(bool(overview.table(rows)))

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away from all."""
        if self._acted_in_form or not sentence:
            self.ui.form.show_refusal(sentence)
        if not self._acted_in_form or not sentence:
            self.ui.refusal_label.setText(sentence)
            self.ui.refusal_label.setVisible(bool(sentence))

    def begin(self) -> None:
        """Put the focus in the list, or where the first document is made."""
        (self.ui.view if self.ui.view.isVisibleTo(self) else self.ui.new_button).setFocus()

    @property
    def _chosen(self) -> OverviewRow | None:
        return next((row for row in self._rows if row.id == self.ui.view.key), None)

    def _filter(self) -> None:
        self._is_making = False
        self._show()

    def _show(self, key: str | None = None) -> None:
        ui, today = self.ui, self._clock().date()
        is_off = ui.shown_combo.currentText() == _OFF
        shown = [
            row
            for kind in OverviewKind
            for row in self._rows
            if row.kind is kind and (row.removed is not None) is is_off
        ]
        ui.view.show_rows([overview_words.overview_row(row, today) for row in shown], key)
        ui.view.setVisible(bool(shown))
        ui.count_label.setText(str(len(shown) or ""))
        ui.empty_label.setVisible(not shown)
        ui.empty_label.setText(
            "Ingenting er tatt ut." if is_off else "Ingen dokumenter ennå. Legg til et med Nytt dokument."
        )
        self._show_form()

    def _show_form(self) -> None:
        row = self._new if self._is_making else self._chosen if self.ui.view.isVisibleTo(self) else None
        self.ui.form.setVisible(row is not None)
        if row:
            self.ui.form.show_row(row, is_new=self._is_making)

    def _turn_to_chosen(self) -> None:
        self._is_making = False
        self._show_form()

    def _begin(self) -> None:
        """Make a document, or go on with the one that was begun."""
        self._new = self._new or OverviewRow(document="", added=self._clock())
        self._is_making = True
        self._show_form()
        self.ui.form.begin()

    def _change(self, row: OverviewRow) -> None:
        if self._is_making:
            self._new = row
        else:
            self._act(partial(overview.change, row=row))

    def _ask(self, signal: SignalInstance, _checked: bool = False) -> None:
        self._acted_in_form = False
        signal.emit()

    def _take_off(self) -> None:
        self._act_on_chosen(overview.take_off)

    def _act_on_chosen(self, act: Callable[..., Overview]) -> None:
        if row := self._chosen:
            self._act(partial(act, row_id=row.id))

    def _act(self, act: overview.OverviewAct) -> None:
        self._acted_in_form = True
        self.acted.emit(act)

"""The agenda as it is prepared: its items in order, what each holds, and when the day ends."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.agenda_editor import Ui_AgendaEditor
from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.qtmodels.rows import RowModel
from ho21desk.rules import agenda, numbering, running, timing
from ho21desk.views import agenda_words
from ho21desk.views.keys import add_key
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate


class AgendaEditor(QWidget):
    """Lists the items, with the chosen one beside them, or the template.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.ui = Ui_AgendaEditor()
        self.ui.setupUi(self)
        ui = self.ui
        self.form, self.template = ui.item_form, ui.template_panel
        self._meeting: Meeting | None = None
        self._used: Sequence[numbering.LastNumber] = ()
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=True)
        ui.agenda_view.setModel(self._model)
        ui.agenda_view.setItemDelegate(self._delegate)
        ui.agenda_view.selectionModel().currentChanged.connect(self._load)
        ui.agenda_view.moved.connect(self._move_to)
        ui.agenda_view.activated.connect(lambda _index: self.form.setFocus())
        ui.template_button.toggled.connect(lambda shown: ui.sides.setCurrentIndex(int(shown)))
        ui.first_spin.valueChanged.connect(lambda first: self._act(numbering.renumber, first=first))
        ui.new_edit.returnPressed.connect(self._add)
        for button, keys, does in (
            (ui.new_button, "", self._add),
            (ui.report_button, "", lambda: self._act(agenda.report, topic=ui.new_edit.text())),
            (ui.up_button, "Alt+Up", partial(self._move, -1)),
            (ui.down_button, "Alt+Down", partial(self._move, 1)),
            (ui.take_off_button, "Del", partial(self._on_chosen, agenda.take_off, numbers=True)),
            (ui.put_off_button, "", partial(self._on_chosen, agenda.put_off)),
            (ui.take_back_button, "", partial(self._on_chosen, agenda.take_back)),
        ):
            button.clicked.connect(lambda _checked, does=does: does())
            if keys:
                add_key(ui.agenda_view, keys, does, says=button.text())
        add_key(self, "Ins", ui.new_edit.setFocus, says=ui.new_button.text())
        self.form.acted.connect(self.acted)
        self.form.typed.connect(self.typed)
        self.template.acted.connect(self.acted)
        self.setFocusProxy(ui.agenda_view)
        self.setEnabled(False)  # until a meeting is open

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.agenda_view.viewport().update()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the agenda; the item chosen stays chosen, and one that has just come is."""
        known, self._meeting = self._meeting, meeting
        self.setEnabled(True)
        chosen = self._model.row(self.ui.agenda_view.currentIndex())
        wanted = chosen.key if chosen else None
        if known is None or known.id != meeting.id:
            self.form.forget()
            self.ui.new_edit.clear()
        else:
            wanted = self._welcome(known, meeting) or wanted
        self._show_list(meeting, wanted)
        self._show_numbers(meeting)
        self._load()

    def show_used(self, used: Sequence[numbering.LastNumber]) -> None:
        """Take the numbers of the other meetings, so that gaps between meetings are said."""
        self._used = used
        if self._meeting:
            self._show_numbers(self._meeting)

    def choose(self, item_id: str) -> None:
        """Choose an item in the list."""
        self.ui.agenda_view.setCurrentIndex(self._model.index_of(item_id))

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def _welcome(self, before: Meeting, after: Meeting) -> str | None:
        """Clear the field for what is new once that has come, and return the item that has."""
        edit, was = self.ui.new_edit, {item.id for item in before.agenda}
        new = [item for item in after.agenda if item.id not in was]
        known = {topic for item in before.agenda for topic in item.reported}
        come = {item.title for item in new} | {topic for item in after.agenda for topic in item.reported}
        if " ".join(edit.text().split()) in come - known:
            edit.clear()
        return new[0].id if new else None

    def _show_list(self, meeting: Meeting, wanted: str | None) -> None:
        ui, view, plan = self.ui, self.ui.agenda_view, timing.plan(meeting, self._clock())
        with QSignalBlocker(view.selectionModel()):
            self._model.show([agenda_words.row(meeting, item, plan) for item in meeting.agenda])
            index = self._model.index_of(wanted)
            view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        view.setVisible(bool(meeting.agenda))
        ui.empty_label.setVisible(not meeting.agenda)
        ui.plan_label.setText(agenda_words.end_of_day(meeting, plan))

    def _show_numbers(self, meeting: Meeting) -> None:
        """Say how the numbers are, and what can be done with them."""
        ui, stand = self.ui, numbering.numbers_stand(meeting)
        with QSignalBlocker(ui.first_spin):
            ui.first_spin.show_figure(min((item.number for item in meeting.agenda), default=1), another=False)
        ui.first_spin.setEnabled(bool(meeting.agenda) and not stand)
        ui.keep_check.setVisible(not stand)
        ui.stand_label.setVisible(stand)
        ui.stand_label.setText(agenda_words.why_numbers_stand(meeting))
        ui.gaps_label.setText(agenda_words.unused(meeting, self._used))
        ui.gaps_label.setVisible(bool(ui.gaps_label.text()))

    def _load(self, _index: QModelIndex | None = None) -> None:
        ui, item = self.ui, self._chosen()
        self.form.setVisible(item is not None)
        for button in (ui.up_button, ui.down_button, ui.take_off_button, ui.put_off_button):
            button.setEnabled(item is not None)
        ui.take_back_button.setVisible(item is not None and item.dropped is not None)
        ui.put_off_button.setVisible(not (item and item.dropped))
        ui.take_off_button.setVisible(not (item and item.dropped))
        if item and self._meeting:
            self.form.show_item(self._meeting, item)

    def _chosen(self) -> AgendaItem | None:
        row = self._model.row(self.ui.agenda_view.currentIndex())
        return self._meeting.item(row.key) if row and self._meeting else None

    def _add(self) -> None:
        """Put what is written on the agenda: after the case chosen, or where cases stand."""
        meeting, title = self._meeting, self.ui.new_edit.text()
        if meeting is None:
            return
        if running.stage(meeting) is running.Stage.RUNNING:
            self._act(agenda.add_on_the_spot, title=title)
            return
        chosen = self._chosen()
        place = agenda.place_for_case(meeting)
        if chosen and chosen.kind is ItemKind.CASE:
            place = meeting.agenda.index(chosen) + 1
        self._act(agenda.add_item, place=place, title=title, keep_numbers=self.ui.keep_check.isChecked())

    def _move(self, steps: int) -> None:
        item = self._chosen()
        if item and self._meeting:
            self._move_to(self._meeting.agenda.index(item) + steps)

    def _move_to(self, place: int) -> None:
        if self._meeting and 0 <= place < len(self._meeting.agenda):
            self._on_chosen(agenda.move_item, numbers=True, place=place)

    def _on_chosen(self, act: Callable[..., Meeting], *, numbers: bool = False, **about: object) -> None:
        if numbers:
            about["keep_numbers"] = self.ui.keep_check.isChecked()
        if item := self._chosen():
            self._act(act, item_id=item.id, **about)

    def _act(self, act: Callable[..., Meeting], **about: object) -> None:
        self.acted.emit(partial(act, **about))

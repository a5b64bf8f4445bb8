"""The section Opptak: leave for recordings, where they lie, and which are to be deleted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.recordings_panel import Ui_RecordingsPanel
from ho21desk.model import Leave, Meeting
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.rules import recordings
from ho21desk.views import words
from ho21desk.views.look import Colours
from ho21desk.views.naming import name_combo
from ho21desk.views.sheet import as_list
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.desk.recordings import Recorded

_HEADINGS = ("Sak", "Samtykke", "Tilstand", "Hvor")
_LEAVES = {Leave.ASKED: "spurt om", Leave.GIVEN: "gitt", Leave.REFUSED: "ikke gitt"}
_DUE = "{} skal slettes: referatet er godkjent, eller samtykket er borte."
_DELETE, _AGAIN = "Slett filen", "Trykk én gang til for å slette"
_REASON = "Skriv i merknaden hvorfor opptaket slettes før referatet er godkjent."
_EARLY = "Referatet er ikke godkjent. Trykk én gang til for å slette"


class RecordingsPanel(QWidget):
    """Shows the register over all meetings, and what can be done with the entry that is chosen.

    Signals:
        acted_on: `id` of a meeting, and an act of `rules` to be done on it.
        delete_wanted: a Recorded whose file is to be deleted, and what is noted of that.
    """

    acted_on = Signal(str, object)
    delete_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordingsPanel()
        self.ui.setupUi(self)
        name_combo(self.ui.case_combo, self.ui.case_combo.accessibleName())
        ui = self.ui
        self._meeting: Meeting | None = None
        self._entries: Sequence[Recorded] = ()
        self._lines = LineTable(_HEADINGS, self)
        as_list(ui.entries_view, self._lines, widest=3)
        ui.entries_view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_entry())
        ui.ask_button.clicked.connect(self._ask)
        ui.given_button.clicked.connect(lambda: self._act(partial(recordings.answer, given=True)))
        ui.refused_button.clicked.connect(lambda: self._act(partial(recordings.answer, given=False)))
        ui.lay_button.clicked.connect(self._lay)
        ui.place_edit.returnPressed.connect(self._lay)
        ui.note_edit.returnPressed.connect(self._lay)
        ui.delete_button.clicked.connect(self._delete)
        ui.deleted_button.clicked.connect(lambda: self._note_deleted())
        ui.remove_button.clicked.connect(lambda: self._act(recordings.remove))
        self.show_refusal("")
        self.show_entries(())

    def begin(self) -> None:
        """Put the focus in the list, or where the first entry is made."""
        (self.ui.entries_view if self._entries else self.ui.case_combo).setFocus()

    def dress(self, _colours: Colours) -> None:
        """Nothing here is painted by hand."""

    def show_meeting(self, meeting: Meeting) -> None:
        """Offer the cases of the meeting that is open."""
        combo, chosen = self.ui.case_combo, self.ui.case_combo.currentData()
        self._meeting = meeting
        with QSignalBlocker(combo):
            combo.clear()
            for item in meeting.agenda:
                combo.addItem(f"{words.numbered(meeting, item)} {item.title}", item.id)
            wanted = meeting.current.id if meeting.current and chosen is None else chosen
            combo.setCurrentIndex(max(0, combo.findData(wanted)))
        self.ui.ask_button.setEnabled(combo.count() > 0)

    def show_entries(self, entries: "Sequence[Recorded]") -> None:
        """Show the register; the entry that is chosen stays chosen."""
        chosen = self._entry.recording.id if self._entry else ""
        self._entries = entries
        self._lines.show([_line(each) for each in entries])
        self.ui.entries_view.setVisible(bool(entries))
        self.ui.empty_label.setVisible(not entries)
        due = sum(each.is_due for each in entries)
        self.ui.due_label.setText(_DUE.format(words.several(due, "opptak", "opptak")))
        self.ui.due_label.setVisible(due > 0)
        ids = [each.recording.id for each in entries]
        if ids:
            self.ui.entries_view.selectRow(ids.index(chosen) if chosen in ids else 0)
        self._show_entry()

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        if sentence:
            speak(self, sentence)

    @property
    def _entry(self) -> "Recorded | None":
        row = self.ui.entries_view.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_entry(self) -> None:
        ui, entry = self.ui, self._entry
        ui.entry_card.setEnabled(entry is not None and entry.recording.deleted is None)
        ui.delete_button.setText(_DELETE)
        ui.entry_label.setText(_told(entry) if entry else "Velg et opptak i listen.")
        recording = entry.recording if entry else None
        if not (ui.place_edit.hasFocus() or ui.note_edit.hasFocus()):
            ui.place_edit.setText(recording.place if recording else "")
            ui.note_edit.setText(recording.note if recording else "")
        has_leave = recording is not None and recording.leave is Leave.GIVEN
        for part in (ui.place_edit, ui.note_edit, ui.lay_button):
            part.setEnabled(has_leave)
        lies = recording is not None and bool(recording.place)
        ui.delete_button.setEnabled(lies)
        ui.deleted_button.setEnabled(lies)
        ui.remove_button.setEnabled(recording is not None and not lies)

    def _ask(self) -> None:
        if self._meeting and (item := self.ui.case_combo.currentData()):
            self.show_refusal("")
            self.acted_on.emit(self._meeting.id, partial(recordings.ask, item_id=item))

    def _lay(self) -> None:
        ui = self.ui
        self._act(partial(recordings.lay, place=ui.place_edit.text(), note=ui.note_edit.text()))

    def _delete(self) -> None:
        """Delete at the second press: the first says what it will do."""
        if self.ui.delete_button.text() == _DELETE:
            warning = _AGAIN if self._entry and self._entry.is_due else _EARLY
            self.ui.delete_button.setText(warning)
            speak(self, warning)
        elif self._entry and self._has_reason():
            self.show_refusal("")
            self.ui.delete_button.setText(_DELETE)
            self.delete_wanted.emit(self._entry, self.ui.note_edit.text())

    def _note_deleted(self) -> None:
        """Note what a person has deleted elsewhere."""
        if self._has_reason():
            self._act(partial(recordings.note_deleted, note=self.ui.note_edit.text()))

    def _has_reason(self) -> bool:
        """Tell whether what is chosen is due, or it is written why it goes before that; else ask for it."""
        if self._entry is None or self._entry.is_due or self.ui.note_edit.text().strip():
            return True
        self.show_refusal(_REASON)
        self.ui.note_edit.setFocus()
        return False

    def _act(self, act: Callable[..., Meeting]) -> None:
        if entry := self._entry:
            self.show_refusal("")
            self.acted_on.emit(entry.meeting.id, partial(act, recording_id=entry.recording.id))


def _line(entry: "Recorded") -> tuple[str, ...]:
    recording = entry.recording
    case = words.numbered(entry.meeting, entry.item) if entry.item else f"møte {entry.meeting.number}"
    return case, _LEAVES[recording.leave], _state(entry), recording.place


def _state(entry: "Recorded") -> str:
    recording = entry.recording
    if recording.deleted is not None:
        return f"slettet {recording.deleted.day}.{recording.deleted.month}.{recording.deleted.year}"
    if entry.is_lost:
        return "filen er borte"
    if entry.is_due:
        return "skal slettes"
    return "ligger der" if recording.place else "ikke tatt opp"


def _told(entry: "Recorded") -> str:
    title = entry.item.title if entry.item else "Saken er ikke på sakslisten lenger."
    return f"{_line(entry)[0]} {title}: samtykke {_LEAVES[entry.recording.leave]}, {_state(entry)}."

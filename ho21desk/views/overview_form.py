"""A document of the overview, to be read and put right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ho21desk.forms.overview_form import Ui_OverviewForm
from ho21desk.model import OverviewKind, OverviewRow
from ho21desk.views import overview_words
from ho21desk.views.follow_up_words import date_text
from ho21desk.views.language import tr
from ho21desk.views.lines_edit import LinesEdit
from ho21desk.views.meeting_facts import read_date


class OverviewForm(QFrame):
    """Shows a document, and tells of a change when a field is left.

    Signals:
        added: a new OverviewRow is to be put into the overview.
        changed: the OverviewRow as it is to be, or, while it is new, as far as it is written.
    """

    added = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OverviewForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._clock: Callable[[], datetime] = datetime.now
        self._row: OverviewRow | None = None
        self._is_new = False
        for kind, name in overview_words.KINDS.items():
            ui.kind_combo.addItem(name, kind)
        self._lines: dict[str, QLineEdit] = {
            "document": ui.document_edit,
            "source": ui.source_edit,
            "launch": ui.launch_edit,
        }
        self._texts: dict[str, LinesEdit] = {
            "given": ui.given_edit,
            "hearing": ui.hearing_edit,
            "follow_up": ui.follow_up_edit,
        }
        for name, edit in self._lines.items():
            edit.editingFinished.connect(partial(self._read, name))
            edit.returnPressed.connect(self._add)
        for name, text in self._texts.items():
            text.edited.connect(partial(self._take, name))
        # Qt hands the kind back as plain text.
        ui.kind_combo.activated.connect(
            lambda _place: self._be(kind=OverviewKind(ui.kind_combo.currentData()))
        )
        ui.deadline_edit.editingFinished.connect(self._read_deadline)
        ui.deadline_edit.textEdited.connect(self._show_deadline)
        ui.add_button.clicked.connect(self._add)

    def tell_time(self, clock: Callable[[], datetime]) -> None:
        """Say which clock tells how many days are left."""
        self._clock = clock

    def show_row(self, row: OverviewRow, *, is_new: bool) -> None:
        """Show a document. What is being typed of it stays as it is typed."""
        ui = self.ui
        another = self._row is None or self._row.id != row.id or self._is_new is not is_new
        if is_new and not another:
            return  # what a person wrote of it is known here alone, until it is added
        if another:
            self.show_refusal("")
        self._row, self._is_new = row, is_new
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(row.kind))
        deadline = date_text(row.deadline) if row.deadline else ""
        shown = {**{name: getattr(row, name) for name in self._lines}, "deadline": deadline}
        for name, edit in {**self._lines, "deadline": ui.deadline_edit}.items():
            if another or not (edit.hasFocus() and edit.isModified()):
                edit.setText(shown[name])
                edit.setCursorPosition(0)  # the beginning of a long name says more than its end
        for name, text in self._texts.items():
            if another or not text.is_being_edited:
                text.show_lines(getattr(row, name).split("\n"))
        self._show_deadline(ui.deadline_edit.text())
        is_off = row.removed is not None
        ui.heading.setText("NYTT DOKUMENT" if is_new else "TATT UT" if is_off else "DOKUMENT")
        ui.fields.setEnabled(not is_off)
        ui.add_button.setVisible(is_new)
        ui.back_button.setVisible(is_off)
        for part in (ui.off_button, ui.up_button, ui.down_button):
            part.setVisible(not is_new and not is_off)
        ui.history_heading.setVisible(not is_new)
        ui.history_label.setVisible(not is_new)
        ui.history_label.setText(overview_words.history(row))

    def begin(self) -> None:
        """Put the focus in the field with the name."""
        self.ui.document_edit.setFocus()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def _read(self, name: str) -> None:
        self._be(**{name: " ".join(self._lines[name].text().split())})

    def _take(self, name: str, lines: tuple[str, ...]) -> None:
        self._be(**{name: "\n".join(lines)})

    def _read_deadline(self) -> None:
        text = self.ui.deadline_edit.text()
        day = read_date(text, self._clock().year)
        if day is None and text.strip():
            self.show_refusal(tr("Skriv fristen som 1.9.2026, eller la den stå tom."))
        else:
            self._be(deadline=day)

    def _show_deadline(self, text: str) -> None:
        today = self._clock().date()
        day = read_date(text, today.year)
        self.ui.deadline_label.setText(overview_words.deadline_text(day, today))

    def _be(self, **facts: object) -> None:
        """Take note of a field, and tell of it."""
        if self._row is None:
            return
        as_told: Callable[..., OverviewRow] = replace
        old, self._row = self._row, as_told(self._row, **facts)
        if self._row == old:
            return
        self.show_refusal("")
        self.changed.emit(self._row)

    def _add(self) -> None:
        if not self._is_new:
            return
        for name in self._lines:
            self._read(name)
        for text in self._texts.values():
            text.finish()
        self.show_refusal("")
        self._read_deadline()
        if self._row and not self.ui.refusal_label.isVisible():
            self.added.emit(self._row)

"""The fields of one item of the agenda, as they are prepared."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.item_form import Ui_ItemForm
from ho21desk.model import AgendaItem, CaseType, ItemKind, Meeting, TextField, TextRef
from ho21desk.rules import agenda
from ho21desk.views import agenda_words, words
from ho21desk.views.language import tr
from ho21desk.views.text_editor import TextDocuments


class ItemForm(QFrame):
    """Shows one item and takes down what is changed in it.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ItemForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._item: AgendaItem | None = None
        self._documents = TextDocuments(self)
        self._editors = {
            ui.proposal_edit: TextField.PROPOSAL,
            ui.background_edit: TextField.BACKGROUND,
        }
        for editor in self._editors:
            editor.use_documents(self._documents)
            editor.typed.connect(self.typed)
        policy = ui.dropped_label.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what stands below stays where it is
        ui.dropped_label.setSizePolicy(policy)
        ui.kind_combo.addItems([tr(word) for word in agenda_words.KINDS.values()])
        self._types = {
            CaseType.DECISION: ui.decision_check,
            CaseType.DISCUSSION: ui.discussion_check,
            CaseType.INFORMATION: ui.information_check,
        }
        ui.title_edit.textEdited.connect(self._title)
        kinds = list(agenda_words.KINDS)
        ui.kind_combo.activated.connect(lambda place: self._describe(kind=kinds[place]))
        for check in self._types.values():
            check.toggled.connect(self._classify)
        ui.minutes_spin.valueChanged.connect(lambda minutes: self._describe(planned_minutes=minutes or None))
        ui.break_spin.valueChanged.connect(lambda minutes: self._describe(break_after=minutes))
        ui.officers_edit.editingFinished.connect(self._assign)
        ui.enclosures_edit.edited.connect(lambda lines: self._describe(enclosures=lines))
        ui.reported_edit.edited.connect(self._report)
        self.setFocusProxy(ui.title_edit)

    def forget(self) -> None:
        """Let go of the texts of a meeting that is no longer open."""
        self._item = None
        self._documents.forget()

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show an item. What is being typed in it stays as it is typed."""
        ui = self.ui
        another = self._item is None or self._item.id != item.id
        if another and self._item and any(each.id == self._item.id for each in meeting.agenda):
            self._finish()
        self._item = item
        ui.heading.setText(tr("SAK {number}").format(number=words.numbered(meeting, item)))
        ui.dropped_label.setText(tr(words.DROPPED[item.dropped]).capitalize() if item.dropped else "")
        ui.dropped_label.setVisible(item.dropped is not None)
        for line, text in (
            (ui.title_edit, item.title),
            (ui.officers_edit, ", ".join(item.case_officer)),
        ):
            if line.text() != text and (another or not (line.hasFocus() and line.isModified())):
                line.setText(text)
                line.setCursorPosition(0)  # the beginning tells more than the end
        for edit, lines in ((ui.enclosures_edit, item.enclosures), (ui.reported_edit, item.reported)):
            if another or not edit.is_being_edited:
                edit.show_lines(lines)
        controls = (ui.kind_combo, ui.minutes_spin, ui.break_spin, *self._types.values())
        blockers = [QSignalBlocker(each) for each in controls]
        ui.kind_combo.setCurrentIndex(list(agenda_words.KINDS).index(item.kind))
        ui.minutes_spin.show_figure(item.planned_minutes or 0, another=another)
        ui.break_spin.show_figure(item.break_after, another=another)
        for case_type, check in self._types.items():
            check.setChecked(case_type in item.case_type)
        for blocker in blockers:
            blocker.unblock()
        for part in (ui.reported_caption, ui.reported_edit):
            part.setVisible(item.kind is ItemKind.ANY_OTHER)
        for editor, field in self._editors.items():
            editor.show_text(TextRef(field, item.id), str(getattr(item, field)))
            if another:
                editor.moveCursor(QTextCursor.MoveOperation.Start)  # one reads before one writes

    def _finish(self) -> None:
        """Tell what was written about the item before, and is not told yet."""
        ui = self.ui
        for spin in (ui.minutes_spin, ui.break_spin):
            spin.interpretText()
        self._assign()
        for edit in (ui.enclosures_edit, ui.reported_edit):
            edit.finish()

    def _title(self, text: str) -> None:
        if self._item:
            self.typed.emit(TextRef(TextField.TITLE, self._item.id), text)

    def _classify(self) -> None:
        chosen = tuple(case_type for case_type, check in self._types.items() if check.isChecked())
        self._describe(case_type=chosen)

    def _assign(self) -> None:
        names = (" ".join(name.split()) for name in self.ui.officers_edit.text().split(","))
        officers = tuple(filter(None, names))
        self.ui.officers_edit.setModified(False)
        if self._item and officers != self._item.case_officer:
            self._describe(case_officer=officers)

    def _report(self, topics: Sequence[str]) -> None:
        """Tell what was reported, and what was taken back, topic by topic."""
        known = self._item.reported if self._item else ()
        for topic in known:
            if topic not in topics:
                self.acted.emit(partial(agenda.unreport, topic=topic))
        for topic in topics:
            if topic not in known:
                self.acted.emit(partial(agenda.report, topic=topic))

    def _describe(self, **facts: Any) -> None:
        if self._item:
            act: Callable[..., Meeting] = agenda.describe
            self.acted.emit(partial(act, item_id=self._item.id, **facts))

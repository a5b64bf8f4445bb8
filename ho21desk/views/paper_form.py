"""One case that was found in a paper, field by field, to be looked at and corrected."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from ho21desk.forms.paper_form import Ui_PaperForm
from ho21desk.model import CaseType
from ho21desk.papers.review import Candidate
from ho21desk.views import paper_words
from ho21desk.views.text_editor import TextEditor

_MOST_LINES = 6
_AROUND = 24
"""What a list has above and below its lines."""
_LEAST_TEXT, _MOST_TEXT = 64, 280


class PaperForm(QWidget):
    """Shows what was found of a case, and says in words what is unsure, at the field.

    Signals:
        corrected: the name of a field and its new value, of the number as it is printed; never emitted
            while loading.
        done: Enter was pressed in a line: on to the next case.
    """

    corrected = Signal(str, object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaperForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._shown: str | None = None
        self._types = {
            CaseType.DECISION: ui.decision_check,
            CaseType.DISCUSSION: ui.discussion_check,
            CaseType.INFORMATION: ui.information_check,
        }
        self._lists: dict[str, QPlainTextEdit] = {
            "case_officer": ui.case_officer_edit,
            "enclosures": ui.enclosures_edit,
            "handled_before": ui.handled_before_edit,
        }
        self._texts: dict[str, TextEditor] = {"proposal": ui.proposal_edit, "background": ui.background_edit}
        self._doubts: dict[str, QLabel] = {
            "number": ui.number_doubt,
            "title": ui.title_doubt,
            "case_type": ui.case_type_doubt,
            "case_officer": ui.case_officer_doubt,
            "proposal": ui.proposal_doubt,
            "background": ui.background_doubt,
            "enclosures": ui.enclosures_doubt,
            "handled_before": ui.handled_before_doubt,
        }
        ui.number_edit.textEdited.connect(lambda text: self.corrected.emit("number", text.strip()))
        ui.title_edit.textEdited.connect(lambda text: self.corrected.emit("title", text.strip()))
        for line in (ui.number_edit, ui.title_edit):
            line.returnPressed.connect(self.done)
        for check in self._types.values():
            check.toggled.connect(self._tell_types)
        for name, edit in self._lists.items():
            edit.textChanged.connect(partial(self._tell_lines, name, edit))
        for name, editor in self._texts.items():
            editor.typed.connect(partial(self._tell_text, name))

    def show_case(self, candidate: Candidate) -> None:
        """Show a case. What is being corrected in it stays as it is typed."""
        if self._shown != candidate.id:
            self._shown = candidate.id
            self._load(candidate)
        said: dict[str, list[str]] = {}
        for doubt in candidate.doubts:
            said.setdefault(doubt.field, []).append(paper_words.doubtful(doubt))
        for name, label in self._doubts.items():
            label.setText(" ".join(said.get(name, ())))
            label.setVisible(name in said)

    def first_doubt(self) -> QWidget:
        """Return where the first doubt is said; the first field when there is none."""
        return next((label for label in self._doubts.values() if not label.isHidden()), self.ui.number_edit)

    def forget(self) -> None:
        """Let go of what was shown, and of what could be undone in it."""
        self._shown = None
        for editor in self._texts.values():
            editor.forget_texts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for editor in self._texts.values():
            _fit_text(editor)

    def _load(self, candidate: Candidate) -> None:
        ui, paper = self.ui, candidate.paper
        _show_line(ui.number_edit, str(candidate.number or candidate.found.printed))
        _show_line(ui.title_edit, paper.title)
        for kind, check in self._types.items():
            with QSignalBlocker(check):
                check.setChecked(kind in paper.case_type)
        for name, edit in self._lists.items():
            with QSignalBlocker(edit):
                edit.setPlainText("\n".join(getattr(paper, name)))
            _fit_lines(edit)
        for name, editor in self._texts.items():
            editor.show_text((candidate.id, name), getattr(paper, name))
            editor.moveCursor(QTextCursor.MoveOperation.Start)
            _fit_text(editor)

    def _tell_types(self) -> None:
        chosen = tuple(kind for kind, check in self._types.items() if check.isChecked())
        self.corrected.emit("case_type", chosen)

    def _tell_lines(self, name: str, edit: QPlainTextEdit) -> None:
        _fit_lines(edit)
        lines = tuple(line.strip() for line in edit.toPlainText().splitlines() if line.strip())
        self.corrected.emit(name, lines)

    def _tell_text(self, name: str, _key: object, text: str) -> None:
        _fit_text(self._texts[name])
        self.corrected.emit(name, text)


def _show_line(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.setToolTip(text)
    line.setCursorPosition(0)  # the beginning tells more than the end


def _fit_lines(edit: QPlainTextEdit) -> None:
    """Give a list the height of its lines."""
    lines = min(max(edit.blockCount(), 1), _MOST_LINES)
    edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + _AROUND)


def _fit_text(editor: TextEditor) -> None:
    """Give a text the height of its words, within reason."""
    height = round(editor.document().size().height()) + 2 * editor.frameWidth()
    editor.setFixedHeight(min(max(height, _LEAST_TEXT), _MOST_TEXT))

"""The decisions of a case, each in a text of its own."""

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ho21desk.model import AgendaItem, TextField, TextRef
from ho21desk.views.language import tr
from ho21desk.views.text_editor import TextDocuments, TextEditor

_LEAST_LINES = 2
_MOST_LINES = 9


class DecisionEdit(TextEditor):
    """A text that is as tall as what is written in it, within reason."""

    def __init__(self, documents: TextDocuments, parent: QWidget) -> None:
        super().__init__(parent, documents)
        self.setProperty("decision", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Take the height that the text needs."""
        line = self.fontMetrics().lineSpacing()
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        wanted = round(self.document().size().height()) + 2 * self.frameWidth()
        height = max(_LEAST_LINES * line + margins, min(wanted, _MOST_LINES * line + margins))
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class DecisionList:
    """Keeps one editor for each decision of the case that is shown.

    Editors stand by place: the first is called "Vedtak", the next "Vedtak 2".
    """

    def __init__(
        self, layout: QVBoxLayout, host: QWidget, documents: TextDocuments, typed: SignalInstance
    ) -> None:
        self._layout = layout
        self._host = host
        self._documents = documents
        self._typed = typed
        self.editors: list[DecisionEdit] = []

    def show(self, item: AgendaItem) -> None:
        """Show the decisions of an item."""
        for editor in self.editors[len(item.decisions) :]:
            self._layout.removeWidget(editor)
            editor.setParent(None)
            editor.deleteLater()
        del self.editors[len(item.decisions) :]
        for place, decision in enumerate(item.decisions):
            if place == len(self.editors):
                self._add(place)
            editor = self.editors[place]
            editor.show_text(TextRef(TextField.DECISION, decision.id), decision.text)
            editor.fit()

    def _add(self, place: int) -> None:
        editor = DecisionEdit(self._documents, self._host)
        editor.setObjectName(f"decision_edit_{place + 1}")
        editor.setAccessibleName(tr("Vedtak") if place == 0 else tr("Vedtak {count}").format(count=place + 1))
        editor.setPlaceholderText(tr("Hva rådet vedtok"))
        editor.typed.connect(self._typed)
        self._layout.insertWidget(place, editor)
        self.editors.append(editor)

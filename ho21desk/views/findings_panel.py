"""What the check found, with a way to each place, a key to mend it and one to call it right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ho21desk.forms.findings_panel import Ui_FindingsPanel
from ho21desk.model import Meeting
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules.checking.check import accept, ask_again
from ho21desk.rules.checking.findings import Finding, Sureness
from ho21desk.views import check_words
from ho21desk.views.look import Colours
from ho21desk.views.wrapping_delegate import WrappingDelegate

_TONES = {Sureness.WRONG: "warning", Sureness.LIKELY: "warning", Sureness.ASKED: "accent"}


class FindingsPanel(QWidget):
    """Lists findings in the order of the minutes.

    Signals:
        chosen: the Finding that is looked at; None when there is none.
        wanted: the Finding whose place the person wants to go to.
        acted: the act that mends a finding, or calls it right.
    """

    chosen = Signal(object)
    wanted = Signal(object)
    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingsPanel()
        self.ui.setupUi(self)
        self._findings: dict[str, Finding] = {}
        self._accepted: tuple[str, ...] = ()
        self._model = RowModel(self)
        self._delegate = WrappingDelegate(self)
        ui, view = self.ui, self.ui.findings_view
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._choose)
        view.clicked.connect(self._go)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._go)
        ui.mend_button.clicked.connect(self.mend)
        ui.accept_button.clicked.connect(self.accept)
        ui.accepted_button.clicked.connect(self._ask_again)
        self.setFocusProxy(view)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.findings_view.viewport().update()

    def show_findings(self, meeting: Meeting, findings: Sequence[Finding]) -> None:
        """Show what the check found in a meeting. After one that is gone, the next is chosen."""
        ui, place = self.ui, self.ui.findings_view.currentIndex().row()
        chosen = self._model.row(ui.findings_view.currentIndex())
        self._findings = {finding.key: finding for finding in findings}
        self._accepted = meeting.accepted
        self._model.show([_row(meeting, finding) for finding in findings])
        index = self._model.index_of(chosen.key if chosen else None)
        if not index.isValid():
            index = self._model.index(min(max(place, 0), len(findings) - 1))
        ui.findings_view.setCurrentIndex(index)
        ui.count_label.setText(check_words.counted(findings))
        ui.findings_view.setVisible(bool(findings))
        self.show_refusal("")
        count = len(meeting.accepted)
        ui.accepted_button.setVisible(count > 0)
        ui.accepted_button.setText(f"{count} funn er sagt å være riktig. Spør igjen")
        self._choose()

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def go_on(self) -> None:
        """Turn to the next finding, from the last one to the first."""
        view, count = self.ui.findings_view, self._model.rowCount()
        if count:
            step = int(view.hasFocus())
            view.setCurrentIndex(self._model.index((view.currentIndex().row() + step) % count))
            view.setFocus()

    def mend(self) -> None:
        """Mend the chosen finding, if there is one right way."""
        if (finding := self._finding()) and finding.mend:
            self.acted.emit(finding.mend)

    def accept(self) -> None:
        """Keep that the chosen finding is right as it stands."""
        if finding := self._finding():
            self.acted.emit(partial(accept, key=finding.key))

    def _ask_again(self) -> None:
        keys = self._accepted
        self.acted.emit(lambda meeting, now: ask_again(meeting, now, *keys))

    def _choose(self, _index: QModelIndex | None = None) -> None:
        ui, finding = self.ui, self._finding()
        mending = check_words.mending(finding) if finding else ""
        ui.mending_label.setText(mending)
        ui.mending_label.setVisible(bool(mending))
        ui.mend_button.setEnabled(bool(mending))
        ui.mend_button.setVisible(bool(self._findings))
        ui.accept_button.setVisible(bool(self._findings))
        self.chosen.emit(finding)

    def _go(self) -> None:
        if finding := self._finding():
            self.wanted.emit(finding)

    def _finding(self) -> Finding | None:
        row = self._model.row(self.ui.findings_view.currentIndex())
        return self._findings.get(row.key) if row else None


def _row(meeting: Meeting, finding: Finding) -> Row:
    where = check_words.place(meeting, finding)
    sureness = check_words.SURENESS[finding.sureness]
    return Row(
        key=finding.key,
        sign="asked" if finding.sureness is Sureness.ASKED else "warning",
        tone=_TONES[finding.sureness],
        text=check_words.sentence(finding),
        quiet=f"{sureness[:1].upper()}{sureness[1:]} · {where}",
        spoken=f"{where}: {check_words.sentence(finding)}",
        described=sureness,
        quiet_tone=_TONES[finding.sureness],
    )

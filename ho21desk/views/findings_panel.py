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
from ho21desk.views.language import tr
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
        self._meeting: Meeting | None = None
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
        ui.accepted_button.toggled.connect(self._list)
        self.setFocusProxy(view)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.findings_view.viewport().update()

    def show_findings(self, meeting: Meeting, findings: Sequence[Finding]) -> None:
        """Show what the check found in a meeting, with what a person called right among it.

        After one that is gone, the next is chosen.
        """
        self._meeting = meeting
        self._findings = {finding.key: finding for finding in findings}
        self.show_refusal("")
        self._list()

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
        """Keep that the chosen finding is right as it stands; if it was called so, ask about it again."""
        if finding := self._finding():
            key = finding.key
            if self._is_accepted(finding):
                self.acted.emit(lambda meeting, now: ask_again(meeting, now, key))
            else:
                self.acted.emit(partial(accept, key=key))

    def _list(self) -> None:
        """List what is not called right, and the rest where it is asked for."""
        if self._meeting is None:
            return
        ui, view, found = self.ui, self.ui.findings_view, list(self._findings.values())
        asked = [finding for finding in found if not self._is_accepted(finding)]
        accepted, shows = len(found) - len(asked), ui.accepted_button.isChecked()
        listed = found if shows else asked
        place, chosen = view.currentIndex().row(), self._model.row(view.currentIndex())
        self._model.show([_row(self._meeting, finding) for finding in listed])
        index = self._model.index_of(chosen.key if chosen else None)
        if not index.isValid():
            index = self._model.index(min(max(place, 0), len(listed) - 1))
        view.setCurrentIndex(index)
        ui.count_label.setText(check_words.counted(asked))
        for widget in (view, ui.mend_button, ui.accept_button):
            widget.setVisible(bool(listed))
        ui.accepted_button.setVisible(accepted > 0)
        ui.accepted_button.setText(
            tr("{accepted} godtatt – {what}").format(
                accepted=accepted, what=tr("skjul") if shows else tr("vis")
            )
        )
        self._choose()

    def _is_accepted(self, finding: Finding) -> bool:
        return self._meeting is not None and finding.key in self._meeting.accepted

    def _choose(self, _index: QModelIndex | None = None) -> None:
        ui, finding = self.ui, self._finding()
        mending = check_words.mending(finding) if finding else ""
        ui.mending_label.setText(mending)
        ui.mending_label.setVisible(bool(mending))
        ui.mend_button.setEnabled(bool(mending))
        answered = finding is not None and self._is_accepted(finding)
        ui.accept_button.setText(tr("Spør igjen") if answered else tr("Dette er riktig"))
        self.chosen.emit(finding)

    def _go(self) -> None:
        if finding := self._finding():
            self.wanted.emit(finding)

    def _finding(self) -> Finding | None:
        row = self._model.row(self.ui.findings_view.currentIndex())
        return self._findings.get(row.key) if row else None


def _row(meeting: Meeting, finding: Finding) -> Row:
    where = check_words.place(meeting, finding)
    sureness, tone = tr(check_words.SURENESS[finding.sureness]), _TONES[finding.sureness]
    sign = "asked" if finding.sureness is Sureness.ASKED else "warning"
    if finding.key in meeting.accepted:
        sureness, tone, sign = tr("godtatt"), "quiet", "done"
    return Row(
        key=finding.key,
        sign=sign,
        tone=tone,
        text=check_words.sentence(finding),
        quiet=f"{sureness[:1].upper()}{sureness[1:]} · {where}",
        spoken=f"{where}: {check_words.sentence(finding)}",
        described=sureness,
        quiet_tone=tone,
    )

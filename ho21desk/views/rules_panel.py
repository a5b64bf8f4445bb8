"""The rules that the council meets under."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ho21desk.forms.rules_panel import Ui_RulesPanel
from ho21desk.model import CouncilRules, Meeting, QuorumRule, Role
from ho21desk.rules import quorum
from ho21desk.views import words
from ho21desk.views.language import later, tr

_QUORUMS = {
    QuorumRule.NONE: later("uansett hvor mange (ingen regel)"),
    QuorumRule.HALF: later("minst halvparten av medlemmene"),
    QuorumRule.FIGURE: later("minst et fast antall medlemmer"),
}


class RulesPanel(QWidget):
    """Shows and changes the rules of the meeting that is open, and the council's lists of words.

    Signals:
        acted: an act of `rules`.
        grounds_typed: the list of grounds as it is now, one a line; "" for the one that comes along.
        phrases_typed: the list of standard phrases, likewise.
    """

    acted = Signal(object)
    grounds_typed = Signal(str)
    phrases_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RulesPanel()
        self.ui.setupUi(self)
        ui = self.ui
        ui.quorum_combo.addItems([tr(word) for word in _QUORUMS.values()])
        ui.quorum_combo.activated.connect(self._adopt)
        ui.figure_spin.setKeyboardTracking(False)
        ui.figure_spin.valueChanged.connect(self._adopt)
        ui.casting_check.toggled.connect(self._adopt)
        ui.grounds_edit.textChanged.connect(lambda: self.grounds_typed.emit(ui.grounds_edit.toPlainText()))
        ui.restore_button.clicked.connect(lambda: self.grounds_typed.emit(""))
        ui.phrases_edit.textChanged.connect(lambda: self.phrases_typed.emit(ui.phrases_edit.toPlainText()))
        ui.restore_phrases_button.clicked.connect(lambda: self.phrases_typed.emit(""))
        ui.rules_card.setEnabled(False)
        self.setFocusProxy(ui.quorum_combo)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the rules of a meeting, and what they come to with its members."""
        ui, rules = self.ui, meeting.rules
        ui.rules_card.setEnabled(True)
        blockers = [QSignalBlocker(part) for part in (ui.quorum_combo, ui.figure_spin, ui.casting_check)]
        ui.quorum_combo.setCurrentIndex(list(_QUORUMS).index(rules.quorum))
        ui.figure_spin.setValue(rules.quorum_figure)
        ui.casting_check.setChecked(rules.casting_vote)
        for blocker in blockers:
            blocker.unblock()
        ui.figure_spin.setVisible(rules.quorum is QuorumRule.FIGURE)
        members = sum(person.role is Role.MEMBER for person in meeting.participants)
        ui.quorum_label.setText(_in_figures(quorum.required(meeting), members))

    def show_grounds(self, grounds: str) -> None:
        """Show the list of grounds, one a line. What is being typed stays as it is."""
        _show(self.ui.grounds_edit, grounds)

    def show_phrases(self, phrases: str, problem: str) -> None:
        """Show the list of standard phrases, and what is wrong with it if anything is."""
        _show(self.ui.phrases_edit, phrases)
        self.ui.phrases_label.setText(problem)
        self.ui.phrases_label.setVisible(bool(problem))

    def _adopt(self) -> None:
        ui = self.ui
        rules = CouncilRules(
            quorum=list(_QUORUMS)[ui.quorum_combo.currentIndex()],
            quorum_figure=ui.figure_spin.value(),
            casting_vote=ui.casting_check.isChecked(),
        )
        self.acted.emit(partial(quorum.adopt, rules=rules))


def _show(edit: QPlainTextEdit, text: str) -> None:
    if not edit.hasFocus() and edit.toPlainText() != text:
        with QSignalBlocker(edit):
            edit.setPlainText(text)


def _in_figures(required: int, members: int) -> str:
    if not required:
        return tr("Tallet på fremmøtte vises alltid. Uten en regel sies ikke noe mer.")
    figures = tr("{required} av {several}").format(
        required=required, several=words.several(members, tr("medlem"), tr("medlemmer"))
    )
    if required > members:
        return tr("Rådet kan ikke bli vedtaksført: {figures}.").format(figures=figures)
    return tr("Det er {figures}. Blir de færre, sies det fra; ingenting stoppes.").format(figures=figures)

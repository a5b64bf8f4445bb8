"""The sheet of a damaged database: what is left of it, and what a person wants in its place."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton

from ho21desk.desk.damage import Choice, Damage
from ho21desk.forms.damaged_sheet import Ui_DamagedSheet
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.views import backups_words as words
from ho21desk.views.language import later, tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak

_DAMAGED, _GONE = later("Filen med møtene er skadet"), later("Filen med møtene er borte eller tom")
_ABOUT = later("Ingenting er endret i {}. Her er det som er igjen, og hva du kan velge.")
_LOOKING = later("Leser det som lar seg lese …")
_ASIDE = later(
    "Den skadede filen slettes aldri. Den legges til side i samme mappe under et nytt navn, "
    "så noen kan hente mer ut av den senere."
)


class DamagedSheet(Sheet):
    """Offers what can be had. Nothing is done before a person has chosen.

    Signals:
        mend_wanted: the Choice.
    """

    mend_wanted = Signal(object)

    def __init__(self, window: MainWindow, database: Path) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_DamagedSheet()
        self.ui.setupUi(self)
        self.ui.about_label.setText(tr(_ABOUT).format(database))
        self.ui.aside_label.setText(tr(_ASIDE))
        self._lines = LineTable(words.LEFT, self)
        as_list(self.ui.meetings_view, self._lines, widest=4)
        self.ui.mend_button.clicked.connect(self._mend)
        self.show_looking(is_gone=False)

    def show_looking(self, *, is_gone: bool) -> None:
        """Say that what is left is being read; `is_gone` when there is no file, or an empty one."""
        self.ui.title.setText(tr(_GONE if is_gone else _DAMAGED))
        self.setWindowTitle(self.ui.title.text())
        self.ui.refusal_label.hide()
        self.ui.left_label.setText(tr(_LOOKING))
        self._lines.show(())
        self.ui.meetings_view.hide()
        self.ui.choice_card.setEnabled(False)

    def show_damage(self, damage: Damage) -> None:
        """Show what is left; what loses least is chosen already."""
        self._lines.show([words.left_line(each) for each in damage.meetings])
        self.ui.meetings_view.setVisible(bool(damage.meetings))
        self.ui.left_label.setText(words.summed_up(damage))
        speak(self, self.ui.left_label.text())
        for choice, button in self._buttons().items():
            button.setVisible(choice in damage.choices)
            button.setChecked(choice is damage.choices[0])
        self.ui.choice_card.setEnabled(True)
        self._buttons()[damage.choices[0]].setFocus()

    def show_refusal(self, sentence: str) -> None:
        """Say why what was chosen could not be done; all is as it was."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.show()
        self.ui.choice_card.setEnabled(True)
        speak(self, sentence)

    def _buttons(self) -> dict[Choice, QAbstractButton]:
        ui = self.ui
        return {
            Choice.BOTH: ui.both_radio,
            Choice.COPY: ui.copy_radio,
            Choice.READABLE: ui.readable_radio,
            Choice.NOTHING: ui.nothing_radio,
        }

    def _mend(self) -> None:
        self.ui.choice_card.setEnabled(False)
        self.mend_wanted.emit(next(each for each, button in self._buttons().items() if button.isChecked()))

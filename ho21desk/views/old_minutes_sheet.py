"""The sheet Gamle referater: what files say beside what was read of them, before it is in the archive."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ho21desk.forms.old_minutes_sheet import Ui_OldMinutesSheet
from ho21desk.minutes import content, preview
from ho21desk.model import Meeting
from ho21desk.papers.lines import Source
from ho21desk.papers.old_minutes import InDoubt, OldMinutes, doubts
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.views import old_minutes_words as words
from ho21desk.views.language import tr
from ho21desk.views.look import LIGHT, Colours, scaled
from ho21desk.views.main_window import MainWindow
from ho21desk.views.meeting_facts import read_date, written_date
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak

_NONE = Meeting(council="", number=0, year=0)


class OldMinutesSheet(Sheet):
    """Shows minutes that were read, lets what names the meeting be put right, and lets them land.

    Signals:
        files_wanted: the person wants to choose files.
        landing: OldMinutes, a list of those that are to be kept.
    """

    files_wanted = Signal()
    landing = Signal(list)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = ui = Ui_OldMinutesSheet()
        ui.setupUi(self)
        self.setWindowTitle(ui.title.text())
        self._minutes: list[OldMinutes] = []
        self._doubts: list[list[InDoubt]] = []
        self._colours = LIGHT
        self._lines = LineTable([tr(heading) for heading in words.HEADINGS], self)
        as_list(ui.files_view, self._lines, 0)
        ui.files_view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show())
        for field in (ui.council_edit, ui.date_edit):
            field.editingFinished.connect(self._put_right)
        for figure in (ui.number_spin, ui.year_spin):
            figure.valueChanged.connect(lambda _figure: self._put_right())
        ui.land_button.clicked.connect(lambda _checked: self.landing.emit([self._minutes[self._row]]))
        ui.land_all_button.clicked.connect(lambda _checked: self.landing.emit(self._undoubted))
        ui.files_button.clicked.connect(lambda _checked: self.files_wanted.emit())
        ui.close_button.clicked.connect(self.close)
        self.setFocusProxy(ui.files_view)
        self.tell("")
        self._show()

    @property
    def is_approved(self) -> bool:
        """Whether the minutes count as approved."""
        return self.ui.approved_check.isChecked()

    def show_read(self, minutes: Sequence[OldMinutes]) -> None:
        """Add minutes that were read to those that wait."""
        sources = [old.source for old in minutes]
        waiting = [old for old in self._minutes if old.source not in sources]
        self._minutes = [*waiting, *minutes]
        self._list(len(waiting))

    def take_away(self, landed: Sequence[OldMinutes]) -> None:
        """Take those off the list that have landed."""
        self._minutes = [old for old in self._minutes if old not in landed]
        self._list(self._row)

    def tell(self, sentence: str) -> None:
        """Say what came of something; "" when there is nothing to say."""
        self.ui.outcome_label.setText(sentence)
        self.ui.outcome_label.setVisible(bool(sentence))
        speak(self, sentence)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        self._show()

    @property
    def _row(self) -> int:
        return self.ui.files_view.currentIndex().row()

    @property
    def _undoubted(self) -> list[OldMinutes]:
        return [old for old, found in zip(self._minutes, self._doubts, strict=True) if not found]

    def _list(self, row: int) -> None:
        self._doubts = [doubts(old) for old in self._minutes]
        self._lines.show(list(map(words.row, self._minutes, self._doubts)))
        if self._minutes:
            self.ui.files_view.selectRow(min(max(row, 0), len(self._minutes) - 1))
        self._show()

    def _show(self) -> None:
        """Show the minutes that are chosen."""
        ui, row = self.ui, self._row
        some = row >= 0
        for part in (ui.council_edit, ui.number_spin, ui.year_spin, ui.date_edit, ui.approved_check):
            part.setEnabled(some)
        ui.land_button.setEnabled(some and self._minutes[row].can_land)
        ui.land_all_button.setEnabled(bool(self._undoubted))
        self._show_facts(self._minutes[row].meeting if some else _NONE)
        found = self._doubts[row] if some else []
        ui.doubts_label.setText("\n".join(words.doubt(self._minutes[row], each) for each in found))
        ui.doubts_label.setVisible(bool(found))
        self._show_source(self._minutes[row] if some else OldMinutes(Source("", ()), _NONE), found)
        ui.record_browser.setHtml(_as_read(self._minutes[row].meeting) if some else "")

    def _show_facts(self, meeting: Meeting) -> None:
        ui = self.ui
        ui.council_edit.setText(meeting.council)
        ui.date_edit.setText(written_date(meeting.date))
        for figure, value in ((ui.number_spin, meeting.number), (ui.year_spin, meeting.year)):
            with QSignalBlocker(figure):
                figure.setValue(value)

    def _put_right(self) -> None:
        """Take what names the meeting from the fields; what is no date is said so, and stays in its field."""
        row, ui = self._row, self.ui
        if row < 0:
            return
        meeting = self._minutes[row].meeting
        year, typed = ui.year_spin.value(), ui.date_edit.text().strip()
        date = read_date(typed, year)
        if typed and date is None:
            self.tell(tr("Skriv datoen som 18.6.2026, eller la den stå tom."))
            return
        changed = replace(
            meeting,
            council=ui.council_edit.text().strip(),
            number=ui.number_spin.value(),
            year=year,
            date=date,
        )
        if changed != meeting:
            self.tell("")
            self._minutes[row] = replace(self._minutes[row], meeting=changed)
            self._list(row)

    def _show_source(self, old: OldMinutes, found: Sequence[InDoubt]) -> None:
        """Show the lines of a file, those marked that did not come along."""
        browser = self.ui.source_browser
        browser.setPlainText("\n".join(line.text for line in old.source.lines))
        unread = {each.line for each in found}
        marks = []
        for row, line in enumerate(old.source.lines):
            if line.place in unread:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(browser.document().findBlockByNumber(row))
                mark.cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                mark.format.setBackground(QColor(self._colours.warning_ground))
                marks.append(mark)
        browser.setExtraSelections(marks)
        if marks:  # further down than the first page, most often
            browser.setTextCursor(QTextCursor(marks[0].cursor.block()))


def _as_read(meeting: Meeting) -> str:
    """Return the minutes as the program prints what was read."""
    document = content.build(meeting, printed_on=meeting.date or dt.date.min, draft=False)
    return preview.html(document, scaled(preview.COLUMN))

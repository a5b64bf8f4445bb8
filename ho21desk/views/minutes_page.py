"""The page Referat: the draft as it will print, what the check found, and the way to Word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ho21desk.desk.changes import Exported
from ho21desk.forms.minutes_page import Ui_MinutesPage
from ho21desk.minutes import content, preview
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.model import Meeting
from ho21desk.papers.finished import Finished
from ho21desk.papers.lines import Source
from ho21desk.rules.checking.check import check
from ho21desk.rules.checking.findings import Finding
from ho21desk.views import export_words
from ho21desk.views.language import later, tr
from ho21desk.views.look import LIGHT, Colours, scaled
from ho21desk.views.marking import place_of
from ho21desk.views.speaking import speak

_OTHER_STYLE = later("Annen Word-mal …")


class MinutesPage(QWidget):
    """Shows the draft of the meeting that is open, or finished minutes that are checked.

    Signals:
        acted: an act of `rules`.
        place_wanted: the Finding whose place in the record a person wants to go to.
        style_wanted: the name or path of the house style a person chose; "" to choose a file.
        looked_at: the page came on screen.
    """

    acted = Signal(object)
    place_wanted = Signal(object)
    style_wanted = Signal(str)
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MinutesPage()
        self.ui.setupUi(self)
        self._colours: Colours = LIGHT
        self._house: HouseStyle = OWN
        self._known: tuple[str, ...] = ()
        self._meeting: Meeting | None = None
        self._finished: Finished | None = None
        self._shown: tuple[Meeting, Mapping[str, str]] | None = None  # with numbers as they are printed
        ui = self.ui
        ui.findings.acted.connect(self._act)
        ui.findings.chosen.connect(self._mark)
        ui.findings.wanted.connect(self._go)
        ui.style_combo.activated.connect(self._choose_style)
        ui.finished_button.clicked.connect(self.show_record)
        ui.finished_bar.hide()
        ui.strip.hide()  # until there are minutes
        # Only once, however much changed, and after what was typed is on screen.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._print)
        self.show_written(None)
        self.show_problem("")

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        self.ui.findings.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the draft of a meeting as it stands, if the page is on screen; else when it is."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self.show_written(None)
            self._leave_finished()
        self._meeting = meeting
        self.ui.strip.setVisible(self._finished is None)
        self._print_soon()

    def show_known(self, names: Sequence[str]) -> None:
        """Take on the names of people who are known, in the meeting or not."""
        if self._known != tuple(names):
            self._known = tuple(names)
            self._print_soon()

    def show_styles(self, names: Sequence[str], chosen: str, house: HouseStyle) -> None:
        """Offer house styles by name or path, and show the draft in the one that is chosen."""
        combo = self.ui.style_combo
        with QSignalBlocker(combo):
            combo.clear()
            for name in names:
                combo.addItem(Path(name).name, name)
            combo.addItem(tr(_OTHER_STYLE), "")
            combo.setCurrentIndex(combo.findData(chosen))
        self._house = house
        self._print_soon()

    def show_folder(self, folder: Path) -> None:
        """Say where drafts are written."""
        self.ui.folder_label.setText(tr("Skrives i {folder}").format(folder=folder))

    def show_written(self, exported: Exported | None) -> None:
        """Say what was written and what is new in it, or that nothing has been written."""
        ui = self.ui
        changed = export_words.changed(exported) if exported else ""
        ui.open_button.setVisible(exported is not None)
        ui.show_folder_button.setVisible(exported is not None)
        ui.written_label.setText(export_words.written(exported) if exported else "")
        ui.written_label.setVisible(exported is not None)
        ui.changed_label.setText(changed)
        ui.changed_label.setVisible(bool(changed))

    def show_converting(self, is_converting: bool) -> None:
        """Say on its button that a PDF is being made, which takes seconds."""
        at_work = tr("Lager PDF …")
        self.ui.pdf_button.setText(at_work if is_converting else "PDF")
        if is_converting:
            speak(self, at_work)

    def show_problem(self, sentence: str) -> None:
        """Say at the place what went wrong with a file; "" takes it away."""
        self.ui.problem_label.setText(sentence)
        self.ui.problem_label.setVisible(bool(sentence))

    def show_refusal(self, sentence: str) -> bool:
        """Say at the place why an act was refused; "" takes it away."""
        self.ui.findings.show_refusal(sentence)
        return True

    # Finished minutes

    def show_finished(self, source: Source, finished: Finished) -> None:
        """Show finished minutes as they are written, with what the check finds in them."""
        self._finished = finished
        self.ui.finished_label.setText(
            tr("Kontrollerer {name}. Filen blir ikke endret.").format(name=source.name)
        )
        self.ui.finished_bar.show()
        self.ui.strip.hide()
        self.ui.preview_browser.setHtml(_as_written(source))
        self._check_finished(finished)
        self.ui.findings.setFocus()

    def show_record(self) -> None:
        """Show the draft of the meeting that is open again."""
        self._leave_finished()
        self.ui.strip.setVisible(self._meeting is not None)
        self._print_soon()
        self.ui.findings.setFocus()

    def _leave_finished(self) -> None:
        self._finished = None
        self.ui.finished_bar.hide()

    # Inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._print_soon()
        self.looked_at.emit()

    def _print_soon(self) -> None:
        if self.isVisible() and self._finished is None:
            self._soon.start()

    def _print(self) -> None:
        meeting = self._meeting
        if meeting is None or self._finished is not None or not self.isVisible():
            return
        bar = self.ui.preview_browser.verticalScrollBar()
        place = bar.value()
        document = content.build(meeting, printed_on=datetime.now().date(), house=self._house)
        self._shown = meeting, {item.id: item.label for item in document.items}
        self.ui.preview_browser.setHtml(preview.html(document, scaled(preview.COLUMN)))
        bar.setValue(place)
        self.ui.findings.show_findings(meeting, check(_unanswered(meeting), known=self._known))

    def _check_finished(self, finished: Finished) -> None:
        """Check finished minutes. They are mended in their own file, not here."""
        meeting = finished.meeting
        self._shown = meeting, finished.printed.labels
        found = check(_unanswered(meeting), known=self._known, printed=finished.printed)
        self.ui.findings.show_findings(meeting, [replace(finding, mend=None) for finding in found])

    def _act(self, act: object) -> None:
        """Have an act done: on the record, or on what was read of a file, which nobody keeps."""
        if self._finished is None:
            self.acted.emit(act)
            return
        meeting = act(self._finished.meeting, datetime.now())  # type: ignore[operator]
        self._finished = Finished(meeting, self._finished.printed)
        self._check_finished(self._finished)

    def _go(self, finding: Finding) -> None:
        if self._finished is None:
            self.place_wanted.emit(finding)

    def _mark(self, finding: Finding | None) -> None:
        """Show the place of a finding in the preview."""
        browser = self.ui.preview_browser
        browser.setExtraSelections([])
        if finding is None or self._shown is None:
            return
        cursor = place_of(browser.document(), *self._shown, finding)
        if cursor.isNull():
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(self._colours.warning_ground))
        mark.format.setForeground(QColor(self._colours.warning))
        browser.setExtraSelections([mark])
        shown = QTextCursor(cursor)
        shown.setPosition(cursor.selectionStart())
        browser.setTextCursor(shown)
        browser.ensureCursorVisible()

    def _choose_style(self, place: int) -> None:
        self.style_wanted.emit(self.ui.style_combo.itemData(place, Qt.ItemDataRole.UserRole))


def _unanswered(meeting: Meeting) -> Meeting:
    """Return the meeting as it is checked: what was called right is found, too, to be shown as such."""
    return replace(meeting, accepted=())


def _as_written(source: Source) -> str:
    """Return the lines of a file as HTML, one paragraph each."""
    return "".join(f'<p style="margin: 4px 0">{escape(line.text)}</p>' for line in source.lines)

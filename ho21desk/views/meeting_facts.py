"""What a meeting is called, and when, where and under whom it is held."""

import datetime as dt
import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.meeting_facts import Ui_MeetingFacts
from ho21desk.model import Meeting, Role, TextField, TextRef
from ho21desk.rules import attendance, facts
from ho21desk.views import words
from ho21desk.views.event_row import read_clock
from ho21desk.views.language import later, tr

_LANGUAGES = {"nb": later("bokmål"), "nn": later("nynorsk")}
_DATE = re.compile(r"(\d{1,2})[. /-]+(\d{1,2})(?:[. /-]+(\d{4}|\d{2}))?\.?")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class MeetingFacts(QWidget):
    """Shows and changes what the head of the notice and of the minutes says.

    Signals:
        acted: an act of `rules`.
        typed: a TextRef and its new text; never emitted while loading.
    """

    acted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingFacts()
        self.ui.setupUi(self)
        ui = self.ui
        self._meeting: Meeting | None = None
        ui.language_combo.addItems([tr(language) for language in _LANGUAGES.values()])
        ui.council_edit.textEdited.connect(partial(self._type, TextField.COUNCIL))
        ui.place_edit.textChanged.connect(lambda: self._type(TextField.PLACE, ui.place_edit.toPlainText()))
        for spin in (ui.number_spin, ui.year_spin):
            spin.valueChanged.connect(self._number)
        ui.date_edit.textEdited.connect(self._show_weekday)
        ui.date_edit.editingFinished.connect(self._set_date)
        for clock in (ui.start_edit, ui.end_edit):
            clock.editingFinished.connect(self._set_hours)
        ui.chair_combo.activated.connect(self._preside)
        ui.language_combo.activated.connect(self._write_in)
        ui.noticed_check.toggled.connect(self._note_notice)
        self.setFocusProxy(ui.date_edit)
        self.setEnabled(False)  # until a meeting is open

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the facts of a meeting. What is being typed stays as it is typed."""
        ui = self.ui
        another = self._meeting is None or self._meeting.id != meeting.id
        self._meeting = meeting
        self.setEnabled(True)
        for line, text in (
            (ui.council_edit, meeting.council),
            (ui.date_edit, written_date(meeting.date)),
            (ui.start_edit, words.clock(meeting.start) if meeting.start else ""),
            (ui.end_edit, words.clock(meeting.end) if meeting.end else ""),
        ):
            if line.text() != text and (another or not (line.hasFocus() and line.isModified())):
                line.setText(text)
                line.setCursorPosition(0)
        if ui.place_edit.toPlainText() != meeting.place and (another or not ui.place_edit.hasFocus()):
            with QSignalBlocker(ui.place_edit):
                ui.place_edit.setPlainText(meeting.place)
        blockers = [QSignalBlocker(each) for each in (ui.number_spin, ui.year_spin, ui.noticed_check)]
        ui.number_spin.show_figure(meeting.number, another=another)
        ui.year_spin.show_figure(meeting.year, another=another)
        ui.noticed_check.setChecked(meeting.noticed is not None)
        for blocker in blockers:
            blocker.unblock()
        for spin in (ui.number_spin, ui.year_spin):
            spin.setEnabled(meeting.noticed is None)
        ui.number_label.setText("" if meeting.noticed is None else tr("Står i innkallingen"))
        self._show_weekday(ui.date_edit.text())
        self._offer_chairs(meeting)
        ui.language_combo.setCurrentIndex(list(_LANGUAGES).index(meeting.language))
        ui.noticed_label.setText(_noticed(meeting))

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def _offer_chairs(self, meeting: Meeting) -> None:
        combo = self.ui.chair_combo
        combo.clear()
        if meeting.chair is None:
            combo.addItem(tr("ikke valgt"), None)
        for person in meeting.participants:
            if person.role in (Role.MEMBER, Role.DEPUTY) or person.id == meeting.chair:
                combo.addItem(person.name, person.id)
        combo.setCurrentIndex(max(0, combo.findData(meeting.chair)))

    def _type(self, field: TextField, text: str) -> None:
        if self._meeting:
            self.typed.emit(TextRef(field, self._meeting.id), text)

    def _number(self) -> None:
        ui = self.ui
        self._act(facts.number_as, number=ui.number_spin.value(), year=ui.year_spin.value())

    def _show_weekday(self, text: str) -> None:
        year = self._meeting.year if self._meeting else dt.date.min.year
        day = read_date(text, year)
        if not text.strip():
            said = tr("dato ikke satt")
        elif day is None:
            said = ""
        else:
            said = QLocale(tr("nb_NO")).toString(QDate(day.year, day.month, day.day), tr("dddd d. MMMM yyyy"))
            said += tr(", ikke i {year}").format(year=year) if day.year != year else ""
        self.ui.weekday_label.setText(said)

    def _set_date(self) -> None:
        if self._meeting is None:
            return
        text = self.ui.date_edit.text()
        day = read_date(text, self._meeting.year)
        if day is None and text.strip():
            self.show_refusal(tr("Skriv datoen som 18.6.2026, eller la den stå tom."))
        elif day != self._meeting.date:
            self.ui.date_edit.setModified(False)
            self._act(facts.hold_on, date=day)
        else:
            self.show_refusal("")

    def _set_hours(self) -> None:
        if self._meeting is None:
            return
        texts = self.ui.start_edit.text(), self.ui.end_edit.text()
        start, end = map(read_clock, texts)
        if any(clock is None and text.strip() for clock, text in zip((start, end), texts, strict=True)):
            self.show_refusal(tr("Skriv klokkeslett som 10.00, eller la dem stå tomme."))
        elif (start, end) != (self._meeting.start, self._meeting.end):
            for clock in (self.ui.start_edit, self.ui.end_edit):
                clock.setModified(False)
            self._act(facts.hold_between, start=start, end=end)
        else:
            self.show_refusal("")

    def _preside(self) -> None:
        if person := self.ui.chair_combo.currentData():
            self._act(attendance.preside, person_id=person)

    def _write_in(self, place: int) -> None:
        self._act(facts.write_in, language=list(_LANGUAGES)[place])

    def _note_notice(self, sent: bool) -> None:
        self._act(facts.send_notice if sent else facts.withdraw_notice)

    def _act(self, act: Callable[..., Meeting], **about: object) -> None:
        self.acted.emit(partial(act, **about))


def read_date(text: str, year: int) -> dt.date | None:
    """Return the date that a person wrote, e.g. 18.6.2026, 18.06.26 or 2026-06-18; None when it is none.

    A date without a year is in `year`.

    >>> read_date("18.6", 2026), read_date("2026-06-18", 2025), read_date("31.6.2026", 2026)
    (datetime.date(2026, 6, 18), datetime.date(2026, 6, 18), None)
    """
    if found := _ISO_DATE.fullmatch(text.strip()):
        parts = int(found[1]), int(found[2]), int(found[3])
    elif found := _DATE.fullmatch(text.strip()):
        written = int(found[3] or year)
        parts = written + 2000 if written < 100 else written, int(found[2]), int(found[1])
    else:
        return None
    try:
        return dt.date(*parts)
    except ValueError:
        return None


def written_date(day: dt.date | None) -> str:
    """Return a date as a person writes it, e.g. 18.6.2026; "" when there is none."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def _noticed(meeting: Meeting) -> str:
    if meeting.noticed is None:
        return tr("Når den er sendt, beholder sakene numrene som står i den.")
    at = meeting.noticed
    return tr("Ført {day} kl. {clock}. Sakene beholder numrene som står i den.").format(
        day=words.day(at.date()), clock=words.clock(at)
    )

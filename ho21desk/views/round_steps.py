"""The steps of the minutes, from sending out to publishing and opening again, and those that were taken."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from ho21desk.forms.round_steps import Ui_RoundSteps
from ho21desk.minutes.differences import Difference
from ho21desk.model import Meeting, MinutesState
from ho21desk.rules import circulating
from ho21desk.rules.workdays import working_days_after
from ho21desk.views import circulating_words as words
from ho21desk.views.circulating_words import Next
from ho21desk.views.language import later, tr
from ho21desk.views.meeting_facts import read_date
from ho21desk.views.speaking import speak

_NO_DATE = later("Skriv fristen som 10.6.2026.")
_NO_ITEM = later("Skriv saksnummeret med tall, eller la det stå tomt.")
_OUT = (MinutesState.SENT, MinutesState.SETTLED)


class RoundSteps(QFrame):
    """Offers the steps that can be taken now, each with its fields, and shows those that were taken.

    Signals:
        acted: an act of `rules`.
        keeper_named: who sees to this, to be remembered.
        days_chosen: how many working days the members get, to be remembered.
        send_wanted: the draft is to go out, with a date and whether observers get it.
        mail_wanted: the mail that is ready is to be opened.
        paper_wanted: the paper on approval is to be laid into the meeting.
        approve_wanted: the earlier minutes are to be approved here; True with changes.
        publish_wanted: the folder for the web site is to be made.
    """

    acted = Signal(object)
    keeper_named = Signal(str)
    days_chosen = Signal(int)
    send_wanted = Signal(object, bool)
    mail_wanted = Signal()
    paper_wanted = Signal()
    approve_wanted = Signal(bool)
    publish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RoundSteps()
        self.ui.setupUi(self)
        ui = self.ui
        self._clock: Callable[[], dt.datetime] = dt.datetime.now
        self._meeting: Meeting | None = None
        self._people: tuple[Sequence[str], Sequence[str]] = ((), ())
        ui.keeper_edit.editingFinished.connect(lambda: self.keeper_named.emit(self.keeper))
        ui.days_spin.valueChanged.connect(self._choose_days)
        ui.deadline_edit.textEdited.connect(lambda _text: self._tell_deadline())
        ui.observers_check.toggled.connect(lambda _on: self._tell_people())
        ui.mail_button.clicked.connect(lambda: self.mail_wanted.emit())
        ui.paper_button.clicked.connect(lambda: self.paper_wanted.emit())
        ui.publish_button.clicked.connect(lambda: self.publish_wanted.emit())
        for button, step in (
            (ui.send_button, self._send),
            (ui.settle_button, self._settle),
            (ui.recall_button, self._recall),
            (ui.approve_button, self._approve),
            (ui.as_presented_button, partial(self.approve_wanted.emit, False)),
            (ui.with_changes_button, partial(self.approve_wanted.emit, True)),
            (ui.published_button, self._publish),
            (ui.reopen_button, self._reopen),
        ):
            button.clicked.connect(partial(self._step, step))
        for line, pressed in (
            (ui.deadline_edit, ui.send_button),
            (ui.item_edit, ui.approve_button),
            (ui.recall_edit, ui.recall_button),
            (ui.reason_edit, ui.reopen_button),
        ):
            line.returnPressed.connect(pressed.click)
        self.show_mail("")
        self.show_refusal("")
        self.show_earlier(None, can_be_approved=False)

    @property
    def keeper(self) -> str:
        """Who sees to this."""
        return " ".join(self.ui.keeper_edit.text().split())

    def begin(self, clock: Callable[[], dt.datetime], keeper: str, days: int) -> None:
        """Take on the clock and what was chosen the last time."""
        self._clock = clock
        self.ui.keeper_edit.setText(keeper)
        with QSignalBlocker(self.ui.days_spin):
            self.ui.days_spin.setValue(days)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show how far the minutes of a meeting are, and the steps from there."""
        ui, today = self.ui, self._clock().date()
        state = circulating.state_of(meeting)
        another = self._meeting is None or self._meeting.id != meeting.id
        if another or state is not circulating.state_of(self._meeting or meeting):
            for line in (ui.recall_edit, ui.reason_edit, ui.at_edit, ui.item_edit):
                line.clear()
            ui.deadline_edit.setModified(False)
        if another:
            self.show_mail("")
        self._meeting = meeting
        ui.state_label.setText(words.state(meeting, today))
        ui.detail_label.setText(words.detail(meeting, today))
        ui.history_label.setText(words.history(meeting))
        ui.keeper_caption.setText(tr("Føres av") if circulating.is_frozen(meeting) else tr("Sendes ut av"))
        ui.send_host.setVisible(state is None and circulating.is_over(meeting, today))
        ui.out_host.setVisible(state in _OUT)
        ui.settle_button.setVisible(state is MinutesState.SENT)
        ui.approve_host.setVisible(state in _OUT)
        ui.publish_host.setVisible(state is MinutesState.APPROVED)
        ui.reopen_host.setVisible(circulating.is_frozen(meeting))
        if another or not ui.deadline_edit.isModified():
            self._count_days()

    def show_people(self, unreached: Sequence[str], observers: Sequence[str]) -> None:
        """Show who has no address: of the members, and of the observers."""
        self._people = unreached, observers
        self._tell_people()

    def show_changed(self, differences: Sequence[Difference] | None) -> None:
        """Show what the text says that the draft that was sent did not."""
        told = words.changed(differences)
        self.ui.changed_label.setText(told)
        for part in (self.ui.changed_heading, self.ui.changed_label):
            part.setVisible(bool(told))

    def show_earlier(self, earlier: Meeting | None, *, can_be_approved: bool) -> None:
        """Offer to approve the minutes of an earlier meeting in the one that is open."""
        ui = self.ui
        is_locked = self._meeting is not None and circulating.is_frozen(self._meeting)
        ui.earlier_host.setVisible(earlier is not None and not is_locked)
        if earlier is None:
            return
        ui.earlier_heading.setText(
            tr("REFERATET FRA MØTE {number}/{year}").format(number=earlier.number, year=earlier.year)
        )
        today = self._clock().date()
        told = [words.state(earlier, today), words.detail(earlier, today)]
        ui.earlier_label.setText(". ".join(told))
        for part in (ui.as_presented_button, ui.with_changes_button, ui.paper_button, ui.earlier_hint):
            part.setVisible(can_be_approved)

    def show_mail(self, told: str) -> None:
        """Say what was written; with "", that no mail is ready."""
        self.ui.written_label.setText(told)
        self.ui.written_label.setVisible(bool(told))
        self.ui.mail_button.setVisible(bool(told))

    def show_refusal(self, sentence: str) -> None:
        """Say here why something was not done; "" when there is nothing to say."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        speak(self, sentence)

    def go_to(self, step: Next) -> None:
        """Put the focus where a step is taken."""
        ui = self.ui
        places: dict[Next, QPushButton | QLineEdit] = {
            Next.SEND: ui.send_button,
            Next.SETTLE: ui.settle_button,
            Next.APPROVE: ui.at_edit,
            Next.PUBLISH: ui.published_button,
            Next.REOPEN: ui.reason_edit,
        }
        place = places.get(step, ui.keeper_edit)
        (place if self.keeper or not place.isEnabled() else ui.keeper_edit).setFocus()

    # Steps

    def _step(self, take: Callable[[], object], _checked: bool = False) -> None:
        """Take a step, unless nobody is named who takes it."""
        self.show_refusal("")
        if self.keeper:
            take()
        else:
            self.show_refusal(tr("Skriv først hvem som gjør dette."))
            self.ui.keeper_edit.setFocus()

    def _send(self) -> None:
        if day := self._deadline():
            self.send_wanted.emit(day, self.ui.observers_check.isChecked())
        else:
            self.show_refusal(tr(_NO_DATE))
            self.ui.deadline_edit.setFocus()

    def _settle(self) -> None:
        self.acted.emit(partial(circulating.settle, by=self.keeper))

    def _recall(self) -> None:
        self.acted.emit(partial(circulating.recall, by=self.keeper, reason=self.ui.recall_edit.text()))

    def _approve(self) -> None:
        ui, typed = self.ui, self.ui.item_edit.text().strip()
        if typed and not typed.isdecimal():
            self.show_refusal(tr(_NO_ITEM))
            ui.item_edit.setFocus()
            return
        approve = partial(
            circulating.approve,
            by=self.keeper,
            at=ui.at_edit.text().strip(),
            item=int(typed) if typed else None,
            changed=ui.changed_check.isChecked(),
        )
        self.acted.emit(approve)

    def _publish(self) -> None:
        self.acted.emit(partial(circulating.publish, by=self.keeper))

    def _reopen(self) -> None:
        self.acted.emit(partial(circulating.reopen, by=self.keeper, reason=self.ui.reason_edit.text()))

    # The deadline and who is reached

    def _deadline(self) -> dt.date | None:
        return read_date(self.ui.deadline_edit.text(), self._clock().year)

    def _choose_days(self, days: int) -> None:
        self._count_days()
        self.days_chosen.emit(days)

    def _count_days(self) -> None:
        """Propose the day that so many working days lead to."""
        day = working_days_after(self._clock().date(), self.ui.days_spin.value())
        self.ui.deadline_edit.setText(words.written(day))
        self.ui.deadline_edit.setModified(False)
        self._tell_deadline()

    def _tell_deadline(self) -> None:
        day, today = self._deadline(), self._clock().date()
        told = tr(_NO_DATE) if day is None else words.deadline(day, today)
        self.ui.deadline_label.setText(told)
        self.ui.deadline_edit.setAccessibleDescription(told)

    def _tell_people(self) -> None:
        unreached, observers = self._people
        if self.ui.observers_check.isChecked():
            unreached = [*unreached, *observers]
        is_practice = self._meeting is not None and self._meeting.practice
        told = words.without_address(unreached, practice=is_practice)
        self.ui.unreached_label.setToolTip(", ".join(unreached))
        self.ui.unreached_label.setText(told)
        self.ui.unreached_label.setVisible(bool(told))

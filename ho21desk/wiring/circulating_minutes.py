"""The minutes on their way at work: sent out, remarked on, approved in a later meeting."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ho21desk.desk.changes import Changes
from ho21desk.errors import DeskError, NotAllowedError
from ho21desk.model import Meeting
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules import circulating
from ho21desk.settings import SettingsFile
from ho21desk.views import words
from ho21desk.views.circulating_words import Next
from ho21desk.views.language import tr
from ho21desk.views.look import LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.circulating import Sent
    from ho21desk.desk.office import Office
    from ho21desk.minutes.differences import Difference
    from ho21desk.views.circulating_sheet import CirculatingSheet

_DAYS = 5


@dataclass(frozen=True)
class _Looked:
    """What the sheet shows that is not in the meeting itself."""

    meeting: str
    changed: "tuple[Difference, ...] | None"
    earlier: Meeting | None
    unreached: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class _WentOut:
    """A draft that went out."""

    sent: "Sent"


class CirculatingMinutes(QObject):
    """Connects the strip on the page Referat, and the sheet, with the desk. It is made when wanted first.

    `folder` tells where drafts are written, `template` in which house style; `show` is given what the desk
    answered.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        *,
        folder: Callable[[], Path],
        template: Callable[[], Path],
        show: Callable[[object], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._clock = window, desk, settings, clock
        self._folder, self._template, self._show = folder, template, show
        self._strip = window.minutes_page.ui.strip
        self._colours = LIGHT
        self._mail: Path | None = None
        self.sheet: CirculatingSheet | None = None
        window.ui.circulation_action.triggered.connect(lambda _checked: self.open())
        self._strip.ui.step_button.setEnabled(window.ui.circulation_action.isEnabled())
        window.ui.circulation_action.enabledChanged.connect(self._strip.ui.step_button.setEnabled)
        window.minutes_page.looked_at.connect(lambda: self._show_strip(window.meeting))
        self._strip.ui.step_button.clicked.connect(lambda _checked: self._go_on())
        desk.answered.connect(self._heed)
        desk.refused.connect(self._tell)

    def open(self) -> None:
        """Show the sheet."""
        meeting = self._window.meeting
        if meeting is None:
            return
        sheet = self._made()
        sheet.show_refusal("")
        sheet.show_meeting(meeting)
        sheet.open()
        self._look()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        if self.sheet:
            self.sheet.dress(colours)

    def _made(self) -> "CirculatingSheet":
        if self.sheet is None:
            from ho21desk.views.circulating_sheet import CirculatingSheet

            chosen = self._settings.current
            days = int(chosen.remark_days) if chosen.remark_days.isdecimal() else _DAYS
            self.sheet = sheet = CirculatingSheet(self._window, self._clock, chosen.keeper, days)
            sheet.dress(self._colours)
            steps = sheet.steps
            steps.keeper_named.connect(lambda name: self._settings.change(keeper=name))
            steps.days_chosen.connect(lambda count: self._settings.change(remark_days=str(count)))
            steps.acted.connect(self._window.acted)
            sheet.remarks.acted.connect(self._window.acted)
            steps.send_wanted.connect(self._send)
            steps.mail_wanted.connect(self._open_mail)
            steps.paper_wanted.connect(lambda: self._desk.ask(lambda office: office.circulating.put_paper()))
            steps.approve_wanted.connect(self._approve)
            steps.publish_wanted.connect(self._window.ui.publish_action.trigger)
        return self.sheet

    def _go_on(self) -> None:
        """Go to the next step."""
        step = self._strip.next
        if step is Next.PUBLISH:
            self._window.ui.publish_action.trigger()
            return
        self.open()
        if self.sheet:
            self.sheet.go_to(step)

    def _send(self, deadline: date, observers: bool) -> None:
        folder, template, by = self._folder(), self._template(), self._made().steps.keeper

        def send(office: "Office") -> _WentOut:
            return _WentOut(office.circulating.send(folder, template, by, deadline, observers=observers))

        self._desk.ask(send)

    def _approve(self, changed: bool) -> None:
        by = self._made().steps.keeper
        self._desk.ask(lambda office: office.circulating.approve(by, changed=changed))

    def _open_mail(self) -> None:
        if self._mail:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._mail)))

    def _look(self) -> None:
        self._desk.ask(_look)

    def _heed(self, answer: object) -> None:
        sheet = self.sheet
        match answer:
            case _WentOut():
                self._show(answer.sent.exported)
                self._show(answer.sent.changes)
                self._heed(answer.sent.changes)
                self._offer_mail(answer.sent)
            case _Looked() if sheet:
                if self._window.meeting and self._window.meeting.id == answer.meeting:
                    _show_looked(sheet, answer)
            case Changes(typed=None):
                self._show_strip(answer.after)
                if sheet and sheet.isVisible():
                    if answer.before is None:
                        sheet.close()
                        return
                    sheet.show_refusal("")
                    sheet.show_meeting(answer.after)
                    self._look()

    def _offer_mail(self, sent: "Sent") -> None:
        self._mail = sent.mail
        if self.sheet:
            to = words.several(len(sent.recipients), tr("mottaker"), tr("mottakere"))
            self.sheet.steps.show_mail(
                tr("Skrevet: {minutes} og {mail}, med {to}.").format(
                    minutes=sent.exported.path.name, mail=sent.mail.name, to=to
                )
            )
            self.sheet.steps.ui.mail_button.setFocus()

    def _show_strip(self, meeting: Meeting | None) -> None:
        if meeting:
            self._strip.show_meeting(meeting, self._clock().date())

    def _tell(self, error: DeskError) -> None:
        if self.sheet and self.sheet.isVisible():
            self.sheet.show_refusal(explain(error))


def _look(office: "Office") -> _Looked | None:
    meeting = office.meeting
    if meeting is None:
        return None
    earlier = None
    with suppress(NotAllowedError):  # no item to approve them under
        earlier = office.circulating.earlier(meeting)
    way = office.circulating
    return _Looked(meeting.id, way.changes_since_sent(meeting), earlier, way.unreached(meeting))


def _show_looked(sheet: "CirculatingSheet", looked: _Looked) -> None:
    earlier = looked.earlier
    is_waiting = earlier is not None and circulating.sent(earlier) is not None
    can_be_approved = earlier is not None and is_waiting and not circulating.is_frozen(earlier)
    sheet.steps.show_changed(looked.changed)
    sheet.steps.show_earlier(earlier, can_be_approved=can_be_approved)
    sheet.steps.show_people(*looked.unreached)

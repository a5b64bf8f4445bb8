"""The sheet Tidligere versjoner at work: which text is meant, what it was, and taking that back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ho21desk.desk.changes import Changes
from ho21desk.errors import DeskError
from ho21desk.model import TextField, TextRef
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.rewriting import has_text, put_into, take_back
from ho21desk.views.last_text import LastText
from ho21desk.views.look import LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.store.versions import Version
    from ho21desk.views.history_sheet import HistorySheet

_SETTLE_MILLISECONDS = 500


@dataclass(frozen=True)
class _Found:
    """The versions of a text, or the texts that are gone."""

    text: TextRef | None
    versions: "tuple[Version, ...]"


class LookingBack(QObject):
    """Connects the sheet with the desk; the sheet is made when it is wanted first."""

    def __init__(self, window: MainWindow, desk: DeskThread, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._desk, self._clock = window, desk, clock
        self._colours = LIGHT
        self._last = LastText(window)
        self.sheet: HistorySheet | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        window.ui.history_action.triggered.connect(lambda _checked: self.open())
        desk.answered.connect(self._heed)
        desk.refused.connect(self._tell)

    def open(self) -> None:
        """Show the versions of the text where the cursor is, or was last."""
        meeting, item = self._window.meeting, self._window.live_page.case.item
        if meeting is None:
            return
        sheet = self._made()
        ref = self._last.ref
        if ref is None or not has_text(meeting, ref):
            ref = TextRef(TextField.DISCUSSION, item.id) if item else None
        about = meeting.item_of(ref) if ref else None
        sheet.show_texts(meeting, about or item, ref)
        sheet.open()
        self._look()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        if self.sheet:
            self.sheet.dress(colours)

    def _made(self) -> "HistorySheet":
        if self.sheet is None:
            from ho21desk.views.history_sheet import HistorySheet

            self.sheet = sheet = HistorySheet(self._window)
            sheet.dress(self._colours)
            sheet.wanted.connect(lambda _text: self._look())
            sheet.taken_back.connect(self._take_back)
            sheet.put_in.connect(self._put_in)
        return self.sheet

    def _look(self) -> None:
        if self.sheet is None:
            return
        text = self.sheet.text

        def look(office: "Office") -> _Found:
            return _Found(text, office.versions(text) if text else office.deleted_texts())

        self._desk.ask(look)

    def _heed(self, answer: object) -> None:
        sheet = self.sheet
        if sheet is None or not sheet.isVisible():
            return
        match answer:
            case _Found():
                sheet.show_versions(answer.text, answer.versions, self._clock())
            case Changes(before=None):
                sheet.close()
            case Changes():
                sheet.show_meeting(answer.after)
                if answer.typed in (None, sheet.text) and not self._timer.isActive():
                    self._timer.start()

    def _tell(self, error: DeskError) -> None:
        if self.sheet and self.sheet.isVisible():
            self.sheet.show_refusal(explain(error))

    def _take_back(self, version: "Version") -> None:
        self._window.acted.emit(partial(take_back, ref=version.ref, text=version.text))

    def _put_in(self, version: "Version") -> None:
        if item := self._window.live_page.case.item:
            self._window.acted.emit(partial(put_into, item_id=item.id, ref=version.ref, text=version.text))

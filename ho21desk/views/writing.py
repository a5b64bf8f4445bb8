"""Help for whoever writes, where the cursor is: names, cases, standard phrases and blanks.

It comes only when it is asked for, and never takes the focus from the text.
"""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ho21desk.model import AgendaItem, Meeting, Register, TextRef
from ho21desk.views.blanks import blank_at, blanks_in, next_blank
from ho21desk.views.choice_popup import ChoicePopup
from ho21desk.views.choosing import SIGNS, Choosing, ChoosingPeople, CompletingCase, CompletingPerson
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.writing_place import WritingPlace, place_in, rect_at

_Key = Qt.Key
_STEPS = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: 5, _Key.Key_PageUp: -5}
_TAKES = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_NO_TEXT = later("Sett markøren i en tekst først.")


class Writing(QObject):
    """Follows the focus from text to text, and reads its keys while there is something to choose."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.popup = ChoicePopup(window)
        self.popup.taken.connect(self._take)
        self.place: WritingPlace | None = None
        self.meeting: Meeting | None = None
        self._register: tuple[str, ...] = ()
        self._choosing: Choosing | None = None
        self._sign = ""
        window.ui.people_in_text_action.triggered.connect(self._choose_people)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.popup.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of who and which cases can be named."""
        self.meeting = meeting
        self._note_move()  # an act may have brought another text

    def show_register(self, register: Register) -> None:
        """Take note of who can be named besides."""
        self._register = tuple(person.name for person in register)

    @property
    def item(self) -> AgendaItem | None:
        """The case that the text with the cursor belongs to."""
        if self.place is None or self.meeting is None:
            return None
        key = self.place.key
        item = self.meeting.item_of(key) if isinstance(key, TextRef) else None
        return item or self._window.live_page.case.item

    def ask(self, choosing: Choosing) -> None:
        """Offer something at the cursor."""
        self._choosing = choosing
        self._refresh()

    def end(self) -> None:
        """Offer nothing any more."""
        self._choosing, self._sign = None, ""
        self.popup.close_list()

    def with_place(self, does: Callable[[WritingPlace], None]) -> None:
        """Do something where the cursor is in a text; say so when it is in none."""
        if self.place is None:
            self._window.show_message(tr(_NO_TEXT))
        else:
            self.end()
            does(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self.popup.isHidden() and self._is_ours(event):
                event.accept()
                return True
        elif kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._note_sign(event.commitString()[-1:])
        return False

    # Keys

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key moves in the list, takes from it or closes it."""
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shifted and event.key() in (_Key.Key_Return, _Key.Key_Enter):
            return True
        keys = (*_STEPS, *_TAKES, _Key.Key_Escape)
        return event.modifiers() in _PLAIN and event.key() in keys

    def _press(self, event: QKeyEvent) -> bool:
        choosing = self._choosing
        if choosing and not self.popup.isHidden():
            if self._is_ours(event):
                self._answer(
                    _Key(event.key()), shifted=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                )
                return True
            if choosing.press(event):
                self._refresh()
                return True
        elif event.key() == _Key.Key_Tab and event.modifiers() in _PLAIN:
            return self._go_to_blank()
        self._note_sign(event.text())
        return False

    def _answer(self, key: Qt.Key, *, shifted: bool) -> None:
        if key in _STEPS:
            self.popup.move_choice(_STEPS[key])
        elif key == _Key.Key_Escape:
            self.end()
        elif row := self.popup.chosen:
            self._take(row.key, other=shifted)

    def _take(self, key: str, *, other: bool = False) -> None:
        choosing = self._choosing
        self.end()
        if choosing:
            choosing.take(key, other=other)

    def _note_sign(self, letters: str) -> None:
        """Remember a sign that is about to be typed, unless it is part of an address."""
        if letters in SIGNS and self.place and not self.place.before()[-1:].isalnum():
            self._sign = letters

    # The text

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Follow the focus; out of the program it goes nowhere."""
        if self.place is not None:
            if now is self.place.widget:
                return
            self._leave(self.place.widget)
        self.end()
        inside = now is not None and now.window() is self._window
        self.place = place_in(now) if inside else None
        if self.place is not None:
            widget = self.place.widget
            widget.installEventFilter(self)
            widget.textChanged.connect(self._note_change)
            widget.cursorPositionChanged.connect(self._note_move)

    def _leave(self, widget: QWidget) -> None:
        with suppress(RuntimeError):  # the widget may be gone
            widget.removeEventFilter(self)
            widget.textChanged.disconnect(self._note_change)  # type: ignore[attr-defined]
            widget.cursorPositionChanged.disconnect(self._note_move)  # type: ignore[attr-defined]

    def _note_change(self) -> None:
        sign, self._sign = self._sign, ""
        place, meeting = self.place, self.meeting
        if sign and place and meeting and place.before().endswith(sign):
            start = place.position - 1
            if sign == "@":
                self.ask(CompletingPerson(place, start, meeting, self._register))
            else:
                self.ask(CompletingCase(place, start, meeting))
        elif self._choosing:
            self._refresh()

    def _note_move(self) -> None:
        if self._choosing:
            self._refresh()

    def _refresh(self) -> None:
        choosing = self._choosing
        if choosing is None or choosing.is_gone or choosing.is_over:
            self.end()
            return
        rows = choosing.rows()
        if rows or choosing.stays:
            beside = rect_at(choosing.place, choosing.start)
            self.popup.offer(rows, beside, tr(choosing.name), choosing.hint)
        else:
            self.popup.close_list()

    # Blanks

    def _go_to_blank(self) -> bool:
        """Go to the next blank, and tell whether there was one."""
        blank = next_blank(self.place) if self.place else None
        if blank is None or self.place is None:
            return False
        self.place.select(*blank)
        place, count = self._numbered(self.place, blank)
        self.popup.announce(tr("Felt {place} av {count}").format(place=place, count=count))
        return True

    def _numbered(self, place: WritingPlace, blank: tuple[int, int]) -> tuple[int, int]:
        blanks = blanks_in(place.text())
        return blanks.index(blank) + 1, len(blanks)

    def _choose_people(self) -> None:
        """Fill the blank at the cursor, or the next one, or write where the cursor is."""

        def choose(place: WritingPlace) -> None:
            if self.meeting:
                blank = blank_at(place) or next_blank(place) or place.selection()
                place.select(*blank)
                self.ask(ChoosingPeople(place, blank, self.meeting))

        self.with_place(choose)

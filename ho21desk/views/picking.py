"""Asking whom an act is about: one key picks somebody, from wherever the hands were."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget
from shiboken6 import isValid

from ho21desk.model import Meeting
from ho21desk.qtmodels.rows import RowModel
from ho21desk.views.language import tr
from ho21desk.views.letters import letters
from ho21desk.views.room_acts import RoomAct

_Key = Qt.Key
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Picking(QObject):
    """Reads the keys pressed in a list of people until somebody is picked, and gives the focus back.

    Esc, a click elsewhere and whatever else takes the focus end it, and nothing has happened.

    Signals:
        acted: an act of `rules`, about the person who was picked.
        told: a sentence to be shown while something is asked; "" when nothing is any more.
    """

    acted = Signal(object)
    told = Signal(str)

    def __init__(self, view: QListView, model: RowModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._meeting: Meeting | None = None
        self._asked: RoomAct | None = None
        self._origin: QWidget | None = None
        view.clicked.connect(self._pick_chosen)

    @property
    def is_on(self) -> bool:
        """Whether somebody is to be picked."""
        return self._asked is not None

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of who can be picked."""
        self._meeting = meeting

    def shown_letters(self) -> dict[str, str]:
        """Return the letters of those who can be picked now, by `id`."""
        if self._asked is None or self._meeting is None:
            return {}
        given = letters(self._meeting.participants)
        return {key: given[key] for key in given if not self._asked.hindrance(self._meeting, key)}

    def begin(self, act: RoomAct) -> None:
        """Ask whom an act is about, with the focus in the list."""
        if not self.is_on:
            self._origin = self._view.window().focusWidget()
            # Whole program: a click on what takes no focus ends it too.
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._asked = act
        self._tell("")
        places = [self._model.index_of(key) for key in self.shown_letters()]
        if places and self._view.currentIndex() not in places:
            self._view.setCurrentIndex(min(places, key=QModelIndex.row))
        self._view.setFocus()

    def end(self) -> None:
        """Ask no more, and give the focus back to where it was."""
        self._stop()
        if self._origin is not None and isValid(self._origin):
            self._origin.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        if watched is self._view and isinstance(event, QFocusEvent) and event.lostFocus():
            # Who comes back from another program goes on writing.
            leaves = event.reason() is Qt.FocusReason.ActiveWindowFocusReason
            (self.end if leaves else self._stop)()
        elif event.type() is QEvent.Type.MouseButtonPress and self._is_elsewhere(watched):
            self.end()
        return False

    def _is_elsewhere(self, clicked: QObject) -> bool:
        return isinstance(clicked, QWidget) and not self._view.isAncestorOf(clicked)

    def _press(self, event: QKeyEvent) -> bool:
        """Answer a key, and tell whether it is kept from the list."""
        letter = event.text().casefold()
        if event.key() == _Key.Key_Escape:
            self.end()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self._pick_chosen()
        elif not letter or not letter.isprintable() or event.modifiers() & _COMMANDS:
            return False
        # A key still held down since it began the picking means nobody.
        elif letter.isalnum() and not event.isAutoRepeat():
            self._pick_by(letter)
        return True

    def _pick_by(self, letter: str) -> None:
        given = letters(self._meeting.participants if self._meeting else ())
        key = next((key for key in given if given[key] == letter), None)
        if key is None:
            self._tell(tr("Ingen har bokstaven {letter}.").format(letter=letter.upper()))
        else:
            self._pick(key)

    def _pick_chosen(self) -> None:
        row = self._model.row(self._view.currentIndex())
        if row:
            self._pick(row.key)

    def _pick(self, key: str) -> None:
        act, meeting = self._asked, self._meeting
        if act is None or meeting is None:
            return
        if hindrance := act.hindrance(meeting, key):
            self._tell(hindrance)
            return
        self._view.setCurrentIndex(self._model.index_of(key))
        self.end()
        self.acted.emit(partial(act.act, person_id=key))

    def _tell(self, sentence: str) -> None:
        question = tr(self._asked.question) if self._asked else ""
        how = tr("Trykk bokstaven ved navnet, eller Esc.")
        self.told.emit(f"{sentence} {question} {how}".lstrip())

    def _stop(self) -> None:
        self._asked = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.told.emit("")

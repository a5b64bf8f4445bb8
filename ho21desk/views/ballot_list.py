"""Who votes what, by name: one line a person, one key a vote."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from ho21desk.model import Ballot, Participant
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.language import later, tr

_Key = Qt.Key
_WORDS = {Ballot.FOR: later("For"), Ballot.AGAINST: later("Mot"), Ballot.BLANK: later("Blankt")}
_KEYS = {_Key.Key_F: Ballot.FOR, _Key.Key_M: Ballot.AGAINST, _Key.Key_B: Ballot.BLANK}
_TAKE_BACK = (_Key.Key_Delete, _Key.Key_Backspace)
_REST = _Key.Key_R
_GAP = 16
_LEAST_LINES, _MOST_LINES = 4, 8
"""More scroll: the discussion below shall not be pushed away."""


class BallotRow(QFrame):
    """One person and their vote. Voting the same once more takes it back.

    Signals:
        voted: the person voted, or took it back.
        reached: the focus came here.
    """

    voted = Signal()
    reached = Signal()

    def __init__(self, person: Participant, parent: QWidget) -> None:
        super().__init__(parent)
        self.person = person
        self.setProperty("ballot", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(QLabel(person.name), 1)
        self.buttons: dict[Ballot, QPushButton] = {}
        for ballot, word in _WORDS.items():
            button = QPushButton(tr(word))
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.setProperty("small", True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(f"{person.name}: {tr(word).lower()}")
            button.clicked.connect(lambda checked, ballot=ballot: self.vote(ballot if checked else None))
            layout.addWidget(button)
            self.buttons[ballot] = button
        self.show_ballot(None)

    @property
    def ballot(self) -> Ballot | None:
        """How the person voted; None when they have not."""
        return next((ballot for ballot, button in self.buttons.items() if button.isChecked()), None)

    def show_ballot(self, ballot: Ballot | None) -> None:
        """Show how the person voted."""
        for each, button in self.buttons.items():
            button.setChecked(each is ballot)
        said = (
            tr("har stemt {ballot}").format(ballot=tr(_WORDS[ballot]).lower())
            if ballot
            else tr("har ikke stemt")
        )
        self.setAccessibleName(f"{self.person.name} {said}")

    def vote(self, ballot: Ballot | None) -> None:
        """Note how the person votes."""
        self.show_ballot(ballot)
        self.voted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class BallotList(FittingArea):
    """Takes the votes of people one by one, in two columns where there is room.

    Signals:
        voted: somebody voted, or took it back; never while loading.
    """

    voted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[BallotRow] = []
        self._lines = 1
        host = QWidget()
        self._grid = QGridLayout(host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self.setWidget(host)
        self.setWidgetResizable(True)

    @property
    def ballots(self) -> dict[str, Ballot]:
        """Who voted what, by the `id` of the participant."""
        return {row.person.id: row.ballot for row in self.rows if row.ballot}

    def show_people(self, people: Sequence[Participant]) -> None:
        """Ask these people. Who was asked already keeps their vote."""
        before = {(row.person.id, row.person.name): row for row in self.rows}
        after = []
        for person in people:
            row = before.get((person.id, person.name))
            if row is None:
                row = BallotRow(person, self)
                row.voted.connect(self.voted)
                row.reached.connect(self._stop_here)
            after.append(row)
        for row in {*self.rows} - {*after}:
            self._grid.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        if after == self.rows:
            return
        self.rows = after
        if after and not any(row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in after):
            after[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def show_ballots(self, ballots: Mapping[str, Ballot]) -> None:
        """Show who voted what."""
        for row in self.rows:
            row.show_ballot(ballots.get(row.person.id))

    def vote_rest(self) -> None:
        """Let everybody who has not voted vote for."""
        for row in self.rows:
            if row.ballot is None:
                row.show_ballot(Ballot.FOR)
        self.voted.emit()

    def sizeHint(self) -> QSize:
        return self._size(_MOST_LINES)

    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = _Key(event.key()), self._place()
        steps = {
            _Key.Key_Up: -1,
            _Key.Key_Down: 1,
            _Key.Key_Left: -self._lines,
            _Key.Key_Right: self._lines,
        }
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if place is None or not plain:
            super().keyPressEvent(event)
        elif key in steps:
            self._go(place + steps[key])
        elif key in _KEYS:
            # A key held down is one vote, not one for everybody below.
            if not event.isAutoRepeat():
                self.rows[place].vote(_KEYS[key])
                self._go(place + 1)
        elif key in _TAKE_BACK:
            self.rows[place].vote(None)
        elif key == _REST:
            self.vote_rest()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _place(self) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _stop_here(self) -> None:
        """Make the row that has the focus the one that Tab comes to."""
        for row in self.rows:
            here = row.hasFocus()
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            if here:
                _bring_into_view(row)

    def _size(self, most: int) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width(), min(self._lines, most) * wanted.height() // self._lines)

    def _lay_out(self) -> None:
        if not self.rows:
            return
        widest = max(row.sizeHint().width() for row in self.rows)
        columns = 2 if 2 * widest + _GAP <= self.viewport().width() else 1
        self._lines = -(-len(self.rows) // columns)
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place % self._lines, place // self._lines)
        self.updateGeometry()


def _bring_into_view(row: BallotRow) -> None:
    """Scroll to a row in every area it stands in."""
    place = row.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(row, 0, 0)
        place = place.parentWidget()

"""The line in which one types what happened, at the bottom of the window."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFrame, QMenu, QWidget
from shiboken6 import isValid

from ho21desk.forms.command_line import Ui_CommandLine
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.views.command_entries import Entry
from ho21desk.views.command_meanings import Meaning, is_open
from ho21desk.views.command_words import understand
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow

_MARGIN = 16
_LIFT = 4
_HELP = later("Enter gjør det som står her, Esc går tilbake til teksten.")
_NOT_UNDERSTOOD = later(
    "Forstår ikke dette. Skriv for eksempel «går» og et navn, «til 20», «neste» eller «pause»."
)
_SEVERAL = later("Dette kan bety flere ting. Velg med pil opp eller ned, eller skriv mer.")
_LEAVES = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class CommandLine(QFrame):
    """Says what will happen while one types, and does it at Enter; then the cursor is back where it was.

    It lies over the foot of the window, so that nothing moves. What the focus leaves unfinished
    stands there when the line is opened again.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.ui.central)
        self.ui = Ui_CommandLine()
        self.ui.setupUi(self)
        self._window = window
        self._meanings: tuple[Meaning, ...] = ()
        self._chosen: Meaning | None = None
        self._origin: QWidget | None = None
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        self.ui.meanings_view.setModel(self._model)
        self.ui.meanings_view.setItemDelegate(self._delegate)
        self.ui.meanings_view.clicked.connect(self._take_clicked)
        self.ui.command_edit.textChanged.connect(self._understand)
        self.ui.command_edit.installEventFilter(self)
        window.ui.central.installEventFilter(self)
        window.ui.command_action.triggered.connect(self.open)
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.meanings_view.viewport().update()

    def open(self) -> None:
        """Let a command be typed."""
        if self.isHidden():
            self._origin = self._window.focusWidget()
        self._understand()
        self.show()
        self._place()
        self.raise_()
        self.ui.command_edit.setFocus()
        self.ui.command_edit.selectAll()

    def close_line(self) -> None:
        """Do nothing more, and give the cursor back."""
        self.ui.command_edit.clear()
        self.hide()
        if self._origin is not None and isValid(self._origin):
            self._origin.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.ui.command_edit:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _LEAVES:
            self.hide()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Answer a key, and tell whether it is kept from the field."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do()
            case Qt.Key.Key_Escape:
                self.close_line()
            case Qt.Key.Key_Up:
                self._move_choice(-1)
            case Qt.Key.Key_Down:
                self._move_choice(1)
            case Qt.Key.Key_Tab:
                self._complete()
            case _:
                return False
        return True

    # What it means

    def _understand(self) -> None:
        """Read the line as the meeting and the menus are now."""
        entries = [
            Entry(action.objectName(), _shown(action.text()), _shown(menu.title()), action.isEnabled())
            for menu, action in self._actions()
        ]
        window = self._window
        text = self.ui.command_edit.text()
        self._meanings = understand(text, window.meeting, window.live_page.case.item, entries)
        first = self._meanings[0] if self._meanings else None
        self._choose(None if first is None or not first.can_be or is_open(self._meanings) else first)

    def _choose(self, meaning: Meaning | None) -> None:
        """Show what will happen at Enter, or what is lacking."""
        self._chosen = meaning
        sentence = self._sentence()
        label = self.ui.sentence_label
        changed = sentence != label.text()
        label.setText(sentence)
        state = "" if meaning or sentence in (tr(_HELP), tr(_SEVERAL)) else "warning"
        if label.property("state") != state:
            label.setProperty("state", state)
            label.style().polish(label)
        self.ui.command_edit.setAccessibleDescription(sentence)
        self._show_rows()
        self._place()
        if changed and self.isVisible():
            speak(self._window, sentence)

    def _sentence(self) -> str:
        if self._chosen is not None:
            return tr("Enter: {sentence}").format(sentence=self._chosen.sentence)
        if not self.ui.command_edit.text().strip():
            return tr(_HELP)
        if not self._meanings:
            return tr(_NOT_UNDERSTOOD)
        return tr(_SEVERAL) if self._meanings[0].can_be else self._meanings[0].sentence

    def _show_rows(self) -> None:
        """Show what there is to choose between; what alone is meant is told in the sentence."""
        view, possible = self.ui.meanings_view, self._possible()
        rows = [] if possible == [self._chosen] else [self._row(each) for each in possible]
        self._model.show(rows)
        view.setVisible(bool(rows))
        view.setFixedHeight(sum(map(view.sizeHintForRow, range(len(rows)))) + 2 * view.frameWidth())

    def _row(self, meaning: Meaning) -> Row:
        chosen = meaning is self._chosen
        action = None if meaning.people else self._action(meaning.entry)
        return Row(
            key=meaning.sentence,
            sign="current" if chosen else "waiting",
            tone="accent" if chosen else "quiet",
            text=meaning.sentence,
            quiet=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if action else "",
            spoken=meaning.sentence,
            described=tr("valgt") if chosen else "",
            strong=chosen,
        )

    def _possible(self) -> list[Meaning]:
        return [meaning for meaning in self._meanings if meaning.can_be]

    # What the person does

    def _move_choice(self, steps: int) -> None:
        possible = self._possible()
        if possible:
            place = possible.index(self._chosen) if self._chosen in possible else -1 if steps > 0 else 0
            self._choose(possible[(place + steps) % len(possible)])

    def _complete(self) -> None:
        """Write out the words of the choice; without one, of what comes first."""
        meaning = self._chosen or next((each for each in self._meanings if each.completed), None)
        if meaning and meaning.completed:
            self.ui.command_edit.setText(meaning.completed)

    def _take_clicked(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        self._choose(next((each for each in self._possible() if row and each.sentence == row.key), None))
        self._do()

    def _do(self) -> None:
        """Do what is said, unless that would be something else by now."""
        chosen = self._chosen
        self._understand()
        if chosen is None:
            return
        meaning = next((each for each in self._possible() if each.sentence == chosen.sentence), None)
        if meaning is None:
            return
        self.close_line()
        if meaning.act is not None:
            self._window.acted.emit(meaning.act)
        elif action := self._action(meaning.entry):
            action.trigger()

    # Around it

    def _actions(self) -> Iterator[tuple[QMenu, QAction]]:
        """Return the entries of the menus, but for this line's own."""
        for top in self._window.menuBar().actions():
            menu = top.menu()
            if isinstance(menu, QMenu):
                for action in menu.actions():
                    if action.objectName() and action is not self._window.ui.command_action:
                        yield menu, action

    def _action(self, name: str) -> QAction | None:
        return self._window.findChild(QAction, name) if name else None

    def _place(self) -> None:
        """Lie over the foot of the window, beside the state of saving or above it: that stays in sight."""
        ui = self._window.ui
        central, saved = ui.central, ui.saved_label
        beside = saved.mapTo(central, saved.rect().topRight()).x() if saved.text() else 0
        left, bottom = beside, central.height() - _LIFT
        if not ui.failing_bar.isHidden():
            left, bottom = 0, ui.failing_bar.y()
        elif beside > central.width() // 3:
            left, bottom = 0, ui.footer.y()
        self.setFixedWidth(max(central.width() - left - 2 * _MARGIN, 0))
        layout = self.ui.layout_1
        layout.activate()  # the sentence may be longer than the one before
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        self.move(left + _MARGIN, bottom - self.height())


def _shown(text: str) -> str:
    """Return the text of a menu entry without the sign that underlines a letter in it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")

"""Asking whether somebody is another one whose name is almost the same. Nobody answers for a person."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.likeness_question import Ui_LikenessQuestion
from ho21desk.views.keys import add_key


@dataclass(frozen=True)
class Likeness:
    """Somebody whom a name may mean. `same` is done when it does."""

    sentence: str
    same: Callable[[], object]


class LikenessQuestion(QFrame):
    """Asks about one after the other until it is one of them, or somebody else than all of them.

    Esc leaves it, and nothing has happened.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LikenessQuestion()
        self.ui.setupUi(self)
        self._waiting: deque[Likeness] = deque()
        self._otherwise: Callable[[], object] = lambda: None
        self._origin: QWidget | None = None
        self.ui.same_button.clicked.connect(self._answer_same)
        self.ui.other_button.clicked.connect(self._answer_other)
        add_key(self, Qt.Key.Key_Escape, self._leave)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return bool(self._waiting)

    def ask(self, likenesses: Iterable[Likeness], otherwise: Callable[[], object]) -> None:
        """Ask about each; `otherwise` is done when it is none of them, at once when there is none."""
        self.fold()
        self._waiting.extend(likenesses)
        self._otherwise = otherwise
        if not self._waiting:
            otherwise()
            return
        self._origin = self.window().focusWidget()
        self._show()

    def fold(self) -> None:
        """Ask no more."""
        self._waiting.clear()
        self.hide()

    def _show(self) -> None:
        sentence = self._waiting[0].sentence
        self.ui.sentence_label.setText(sentence)
        for button in (self.ui.same_button, self.ui.other_button):
            button.setAccessibleDescription(sentence)
        self.show()
        self.ui.same_button.setFocus()

    def _answer_same(self) -> None:
        same = self._waiting[0].same
        self._leave()
        same()

    def _answer_other(self) -> None:
        self._waiting.popleft()
        if self._waiting:
            self._show()
            return
        self._leave()
        self._otherwise()

    def _leave(self) -> None:
        """Ask no more, with the focus where it was."""
        if self._origin is not None and self.isAncestorOf(self.window().focusWidget()):
            self._origin.setFocus()
        self.fold()

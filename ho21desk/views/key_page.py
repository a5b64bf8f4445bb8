"""The page that stands in the place of all others until the key of the meetings has been typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ho21desk.views.key_fields import KeyField, RememberBox
from ho21desk.views.language import later, tr
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow

_WORKS_LOCKED = {"quit_action", "keys_action", "report_action"}
_TITLE = later("Møtene er kryptert")
_ABOUT = later("Skriv nøkkelen, så åpnes de. Ingenting er endret eller borte.")
_OPENING = later("Åpner møtene …")
_WIDTH = 480


class KeyPage(QWidget):
    """Asks for the key.

    Signals:
        typed: the key that a person typed (str), and whether it is to be remembered (bool).
    """

    typed = Signal(str, bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self._instead: QWidget | None = None
        self._locked = QActionGroup(self)  # an action of a group that is off cannot be enabled
        self._locked.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.setAccessibleName(tr(_TITLE))
        title, self.about_label = QLabel(tr(_TITLE)), QLabel(tr(_ABOUT))
        title.setProperty("pageTitle", True)
        self.about_label.setWordWrap(True)
        self.field = KeyField(tr("Nøkkel"))
        self.remember = RememberBox()
        self.refusal_label = QLabel()
        self.refusal_label.setProperty("state", "warning")
        self.refusal_label.setWordWrap(True)
        self.refusal_label.hide()
        self.open_button = QPushButton(tr("Åpne møtene"))
        self.open_button.setProperty("main", True)
        self.open_button.clicked.connect(self._tell)
        self.field.edit.returnPressed.connect(self._tell)
        card = QFrame()
        card.setProperty("card", True)
        card.setFixedWidth(_WIDTH)
        within = QVBoxLayout(card)
        within.setContentsMargins(24, 24, 24, 24)
        within.setSpacing(16)
        for part in (title, self.about_label, self.field, self.refusal_label, self.remember):
            within.addWidget(part)
        within.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()  # not an alignment, which would not let the card grow with its words
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setFocusProxy(self.field)

    @property
    def stands(self) -> bool:
        """Whether the page is in the window's place."""
        return self._instead is not None

    def stand(self) -> None:
        """Take the window's place, and let nothing be done that needs the meetings."""
        if self._instead is None:
            self._instead = self._window.takeCentralWidget()
            self._window.setCentralWidget(self)
            for action in self._window.findChildren(QAction):
                if action.objectName().endswith("_action") and action.objectName() not in _WORKS_LOCKED:
                    self._locked.addAction(action)
            self._locked.setEnabled(False)

    def give_way(self) -> None:
        """Give the window its place back."""
        if self._instead is not None:
            self._locked.setEnabled(True)
            for action in self._locked.actions():
                self._locked.removeAction(action)
            self._window.takeCentralWidget()
            self._window.setCentralWidget(self._instead)
            self._instead = None
            self.setParent(None)
            self._window.destroyed.connect(self.deleteLater)

    def ask(self, refusal: str = "", *, can_open: bool = True) -> None:
        """Ask for the key, and say why what was typed before did not do; or why none does."""
        self.refusal_label.setText(refusal)
        self.refusal_label.setVisible(bool(refusal))
        self.field.edit.clear()
        for part in (self.about_label, self.field, self.remember, self.open_button):
            part.setVisible(can_open)
            part.setEnabled(True)
        self.open_button.setText(tr("Åpne møtene"))
        self.field.setFocus()
        speak(self, refusal or f"{tr(_TITLE)}. {tr(_ABOUT)}")

    def _tell(self) -> None:
        if phrase := self.field.edit.text():
            self.open_button.setEnabled(False)
            self.open_button.setText(tr(_OPENING))
            self.field.setEnabled(False)
            self.typed.emit(phrase, self.remember.is_wanted)

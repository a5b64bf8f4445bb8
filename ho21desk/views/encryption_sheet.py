"""The sheet Kryptering: whether the meetings are encrypted, turning that on and off, and another key."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ho21desk.views.key_fields import KeyField, RememberBox
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet
from ho21desk.views.speaking import speak

_TITLE = "Kryptering"
_LEAST_LETTERS = 8
_ON = "Møtene og sikkerhetskopiene er kryptert. Uten nøkkelen kan ingen lese dem."
_OFF = "Møtene er ikke kryptert. Den som får tak i filen eller en sikkerhetskopi, kan lese dem."
_LOST = (
    "Mister du nøkkelen, kan ingen få møtene tilbake, heller ikke fra sikkerhetskopiene. "
    "Skriv den ned, og legg den et trygt sted utenfor maskinen."
)
_PLAIN = (
    "Dette er aldri kryptert: nødkopien som tekst, møtefiler og kopier du lagrer selv, referater og "
    "innkallinger, og innstillingene (egne ord, hjemler, maler)."
)
_NOT_INSTALLED = (
    'HO21desk er installert uten kryptering. Installer det på nytt med «pip install "ho21desk[crypt]"», '
    "og start programmet igjen. Møtene blir som de er."
)
_TOO_SHORT = f"Nøkkelen må ha minst {_LEAST_LETTERS} tegn. Noen ord etter hverandre er lettere å huske."
_UNLIKE = "De to feltene er ikke like. Skriv nøkkelen på nytt."
_WORKING = "Skriver møtene og sikkerhetskopiene på nytt …"
_LEFT = "Disse filene kunne ikke gjøres om, og er som de var: {}."


class EncryptionSheet(Sheet):
    """Changes the key. What is done is told here, and what could not be.

    Signals:
        looked_at: the sheet came on screen.
        key_wanted: the key that the meetings are to have (str), "" for none, and whether it is to be
            remembered (bool).
        remember_wanted: whether the key in use is to be remembered (bool).
    """

    looked_at = Signal()
    key_wanted = Signal(str, bool)
    remember_wanted = Signal(bool)

    def __init__(self, window: MainWindow, *, is_installed: bool) -> None:
        super().__init__(window, window.ui.pages)
        self.setWindowTitle(_TITLE)
        self._is_on = False
        title = QLabel(_TITLE)
        title.setProperty("pageTitle", True)
        self.state_label, self.refusal_label = QLabel(_NOT_INSTALLED), QLabel()
        self.state_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refusal_label.setProperty("state", "warning")
        self.refusal_label.hide()
        lost, plain = QLabel(_LOST), QLabel(_PLAIN)
        plain.setProperty("quiet", True)
        self.field, self.again_field = KeyField("Nøkkel"), KeyField("Nøkkelen en gang til")
        self.remember = RememberBox()
        self.change_button, self.off_button = QPushButton(), QPushButton("Slå av kryptering")
        self.change_button.setProperty("main", True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.off_button)
        buttons.addStretch()
        self.card = QFrame()
        self.card.setProperty("card", True)
        self.card.setVisible(is_installed)
        within = QVBoxLayout(self.card)
        within.setContentsMargins(16, 16, 16, 16)
        within.setSpacing(16)
        for part in (self.field, self.again_field, self.remember, lost):
            within.addWidget(part)
        within.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for label in (title, self.state_label, self.refusal_label):
            layout.addWidget(label)
        layout.addWidget(self.card)
        layout.addWidget(plain)
        layout.addStretch()
        for label in (self.state_label, self.refusal_label, lost, plain):
            label.setWordWrap(True)
        self.change_button.clicked.connect(self._change)
        self.again_field.edit.returnPressed.connect(self._change)
        self.off_button.clicked.connect(lambda: self._want(""))
        self.remember.box.clicked.connect(self._remember)
        self._is_installed = is_installed
        self.show_state(is_on=False)

    def show_state(self, *, is_on: bool) -> None:
        """Show whether the meetings are encrypted."""
        self._is_on = is_on
        if self._is_installed:
            self.state_label.setText(_ON if is_on else _OFF)
        self.field.ask_for("Ny nøkkel" if is_on else "Nøkkel")
        self.field.edit.clear()
        self.again_field.edit.clear()
        self.change_button.setText("Bytt nøkkel" if is_on else "Krypter møtene")
        self.off_button.setVisible(is_on)
        self.card.setEnabled(True)

    def show_done(self, *, is_on: bool, left: Sequence[Path]) -> None:
        """Say that it is done, and which files stay as they were."""
        self.show_state(is_on=is_on)
        self.show_refusal(_LEFT.format(", ".join(path.name for path in left)) if left else "")
        speak(self, self.state_label.text())

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, here; "" when there is nothing to say."""
        self.refusal_label.setText(sentence)
        self.refusal_label.setVisible(bool(sentence))
        self.card.setEnabled(True)
        if sentence:
            speak(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _change(self) -> None:
        phrase = self.field.edit.text()
        if len(phrase) < _LEAST_LETTERS:
            self.show_refusal(_TOO_SHORT)
            self.field.setFocus()
        elif phrase != self.again_field.edit.text():
            self.show_refusal(_UNLIKE)
            self.again_field.setFocus()
        else:
            self._want(phrase)

    def _want(self, phrase: str) -> None:
        is_to_be_remembered = self.remember.is_wanted
        self.show_refusal("")
        self.card.setEnabled(False)
        self.state_label.setText(_WORKING)
        speak(self, _WORKING)
        self.key_wanted.emit(phrase, is_to_be_remembered)

    def _remember(self, wanted: bool) -> None:
        if self._is_on:  # a key that is not in use yet is remembered when it is
            self.remember_wanted.emit(wanted)

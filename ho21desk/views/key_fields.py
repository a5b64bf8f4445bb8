"""A field for a key, which nobody in the room reads, and the wish to have it remembered."""

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ho21desk.views.language import later, tr

_WIDTH = 360
_REMEMBER = later("Husk nøkkelen på denne maskinen")
_KEYRING = later("Da ligger den i nøkkelringen til brukeren din, og du slipper å skrive den ved hver start.")
_LOOKING = later("Ser etter en nøkkelring på maskinen …")
_NO_KEYRING = later("Maskinen har ingen nøkkelring, så nøkkelen må skrives ved hver start.")


class KeyField(QWidget):
    """A field with its label above it."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaximumWidth(_WIDTH)
        self._title = QLabel()
        self._title.setBuddy(self.edit)
        self.ask_for(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def ask_for(self, label: str) -> None:
        """Say what is to be typed."""
        self._title.setText(label)
        self.edit.setAccessibleName(label)


class RememberBox(QWidget):
    """Offers to have the key remembered, and says why not where the system cannot."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(tr(_REMEMBER))
        self.about = QLabel(tr(_LOOKING))
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self.about)
        self.box.setEnabled(False)

    def offer(self, *, can_remember: bool, remembers: bool = False) -> None:
        """Offer it, if there is a keyring."""
        self.box.setEnabled(can_remember)
        self.box.setChecked(remembers)
        self.about.setText(tr(_KEYRING) if can_remember else tr(_NO_KEYRING))
        self.box.setAccessibleDescription(self.about.text())

    @property
    def is_wanted(self) -> bool:
        """Whether the key is to be remembered."""
        return self.box.isEnabled() and self.box.isChecked()

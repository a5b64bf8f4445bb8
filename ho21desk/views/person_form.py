"""The small form for somebody who is not on the list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.person_form import Ui_PersonForm
from ho21desk.model import Meeting, Participant, Role, RoomState
from ho21desk.rules import attendance
from ho21desk.rules.presence import state_now
from ho21desk.views import words
from ho21desk.views.language import tr


class PersonForm(QFrame):
    """Enters a person on the spot. What was typed stays until they are in.

    Signals:
        acted: an act of `rules`.
        folded: the person is in, or was given up.
    """

    acted = Signal(object)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonForm()
        self.ui.setupUi(self)
        self._entering: str | None = None
        for role in Role:
            self.ui.role_combo.addItem(tr(words.ROLES[role]).capitalize(), role)
        self.ui.role_combo.currentIndexChanged.connect(self._ask_for_member)
        self.ui.enter_button.clicked.connect(self._enter)
        self.ui.name_edit.returnPressed.connect(self._enter)
        self.ui.affiliation_edit.returnPressed.connect(self._enter)
        self.ui.cancel_button.clicked.connect(self._fold)
        self._ask_for_member()

    def begin(self) -> None:
        """Open the form."""
        self.show()
        self.ui.name_edit.setFocus()

    def show_meeting(self, meeting: Meeting) -> None:
        """Offer the members whom a deputy can sit for, and fold when the person asked for is in."""
        combo = self.ui.member_combo
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(tr("Ikke avklart"), None)
        members = [person for person in meeting.participants if person.role is Role.MEMBER]
        out = {person.id for person in members if state_now(meeting, person) is RoomState.OUT}
        for person in sorted(members, key=lambda member: member.id not in out):
            mark = f" · {words.person_state(meeting, person)}" if person.id in out else ""
            combo.addItem(person.name + mark, person.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        if any(person.id == self._entering for person in meeting.participants):
            self._fold()

    def _role(self) -> Role:
        return Role(self.ui.role_combo.currentData())

    def _ask_for_member(self) -> None:
        is_deputy = self._role() is Role.DEPUTY
        self.ui.member_caption.setVisible(is_deputy)
        self.ui.member_combo.setVisible(is_deputy)

    def _enter(self) -> None:
        role = self._role()
        about = self.ui.affiliation_edit.text().strip()
        person = Participant(
            key="",
            name=self.ui.name_edit.text(),
            role=role,
            title=about if role is Role.SECRETARIAT else "",
            affiliation="" if role is Role.SECRETARIAT else about,
            deputy_for=self.ui.member_combo.currentData() if role is Role.DEPUTY else None,
        )
        self._entering = person.id
        self.acted.emit(partial(attendance.add, person=person))

    def _fold(self) -> None:
        self._entering = None
        self.ui.name_edit.clear()
        self.ui.affiliation_edit.clear()
        self.ui.member_combo.setCurrentIndex(0)
        self.hide()
        self.folded.emit()

"""The fields of one entry of the register."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.register_form import Ui_RegisterForm
from ho21desk.model import Person, Register, Role
from ho21desk.rules.register import alike, known_as, one_name
from ho21desk.views import people_words
from ho21desk.views.language import tr
from ho21desk.views.likeness_question import Likeness
from ho21desk.views.meeting_facts import read_date
from ho21desk.views.participant_form import fill


class RegisterForm(QWidget):
    """Shows an entry, known or new, and tells what it is to be when a field is left.

    Signals:
        changed: the Person as it is to be.
        refused: a sentence, "" when all is well.
        same: the `id` of the entry that a new name meant.
    """

    changed = Signal(object)
    refused = Signal(str)
    same = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegisterForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._register: Register = ()
        self._person: Person | None = None
        ui.role_combo.addItems(people_words.capitalised(people_words.ROLES))
        ui.office_combo.addItems(people_words.capitalised(people_words.OFFICES))
        ui.pronoun_combo.addItems([tr(word) for word in people_words.PRONOUNS.values()])
        self._lines = {
            "title": ui.title_edit,
            "affiliation": ui.affiliation_edit,
            "email": ui.email_edit,
        }
        self._dates = {"term_from": ui.from_edit, "term_to": ui.to_edit}
        ui.name_edit.editingFinished.connect(self._name)
        for name, line in self._lines.items():
            line.editingFinished.connect(partial(self._line, name))
        for name, line in self._dates.items():
            line.editingFinished.connect(partial(self._date, name))
        roles, offices = list(people_words.ROLES), list(people_words.OFFICES)
        pronouns = list(people_words.PRONOUNS)
        ui.role_combo.activated.connect(lambda place: self._be(role=roles[place], deputy_for=None))
        ui.office_combo.activated.connect(lambda place: self._be(office=offices[place]))
        ui.pronoun_combo.activated.connect(lambda place: self._be(pronoun=pronouns[place]))
        ui.member_combo.activated.connect(lambda _place: self._be(deputy_for=ui.member_combo.currentData()))
        ui.spellings_edit.edited.connect(lambda lines: self._be(spellings=lines))
        self.setFocusProxy(ui.name_edit)

    def show_register(self, register: Register) -> None:
        """Take note of who is known."""
        self._register = register

    def show_person(self, person: Person) -> None:
        """Show an entry. What is being typed of it stays as it is typed."""
        ui = self.ui
        another = self._person is None or self._person.id != person.id
        if another:
            ui.question.fold()
        self._person = person
        texts = {line: str(getattr(person, name)) for name, line in self._lines.items()}
        texts |= {line: people_words.written(getattr(person, name)) for name, line in self._dates.items()}
        for line, text in {ui.name_edit: person.name, **texts}.items():
            is_typed = line.isModified() and (line.hasFocus() or ui.question.is_asking)
            if line.text() != text and (another or not is_typed):
                line.setText(text)
                line.setCursorPosition(0)
        if another or not ui.spellings_edit.is_being_edited:
            ui.spellings_edit.show_lines(person.spellings)
        ui.role_combo.setCurrentIndex(list(people_words.ROLES).index(person.role))
        ui.office_combo.setCurrentIndex(list(people_words.OFFICES).index(person.office))
        ui.pronoun_combo.setCurrentIndex(list(people_words.PRONOUNS).index(person.pronoun))
        for part in (ui.member_caption, ui.member_combo):
            part.setVisible(person.role is Role.DEPUTY)
        members = [(each.name, each.id) for each in self._register if each.role is Role.MEMBER]
        fill(ui.member_combo, [(tr("Ingen"), None), *members], person.deputy_for)
        is_kept = any(each.id == person.id for each in self._register)
        for button in (ui.invite_button, ui.remove_button):
            button.setEnabled(is_kept)

    def _name(self) -> None:
        """Take the name, unless it may be somebody who is known: then a person says who it is."""
        ui, person = self.ui, self._person
        name = one_name(ui.name_edit.text())
        if person is None or ui.question.is_asking or name == person.name:
            return
        others = tuple(each for each in self._register if each.id != person.id)
        ui.question.ask(
            [
                Likeness(people_words.likeness(other, tr("i registeret")), partial(self._be_same, other))
                for other in known_as(others, name) or alike(others, name)
            ],
            otherwise=partial(self._be, name=name),
        )

    def _be_same(self, other: Person) -> None:
        if self._person:
            self.ui.name_edit.setText(self._person.name)
        self.same.emit(other.id)

    def _line(self, name: str) -> None:
        text = one_name(self._lines[name].text())
        if self._person and text != getattr(self._person, name):
            self._be(**{name: text})

    def _date(self, name: str) -> None:
        text = self._dates[name].text()
        day = read_date(text, dt.date.today().year)
        if day is None and text.strip():
            self.refused.emit(tr("Skriv datoen som 31.12.2027, eller la den stå tom."))
        elif self._person and day != getattr(self._person, name):
            self._be(**{name: day})
        else:
            self.refused.emit("")

    def _be(self, **facts: Any) -> None:
        if self._person is None:
            return
        for line in (self.ui.name_edit, *self._lines.values(), *self._dates.values()):
            line.setModified(False)
        as_told: Callable[..., Person] = replace
        self._person = as_told(self._person, **facts)
        if self._person.name:
            self.changed.emit(self._person)

"""The page Forberedelse: what is made ready before a meeting, section by section."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ho21desk.forms.preparation_page import Ui_PreparationPage
from ho21desk.model import Meeting
from ho21desk.views.agenda_editor import AgendaEditor
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.freezing import hold_texts, sentence
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.meeting_facts import MeetingFacts
from ho21desk.views.papers_panel import PapersPanel
from ho21desk.views.people_editor import PeopleEditor
from ho21desk.views.rules_panel import RulesPanel

Section = AgendaEditor | PapersPanel | PeopleEditor | MeetingFacts | RulesPanel


class PreparationPage(QWidget):
    """Shows one section at a time; the one chosen last stays chosen while the program runs.

    Signals:
        typed: a TextRef and its new text.
        acted: an act of `rules`.
        looked_at: the page came on screen, so that what it knows of other meetings should be fresh.
    """

    typed = Signal(object, str)
    acted = Signal(object)
    looked_at = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        breathe: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the page; `breathe` lets a window that is on screen live meanwhile."""
        super().__init__(parent)
        self.ui = Ui_PreparationPage()
        self.ui.setupUi(self)
        self.ui.frozen_label.hide()  # until a meeting asks for it
        self._meeting: Meeting | None = None
        self._buttons = QButtonGroup(self)
        self._sections: list[Section] = []
        self._places: dict[Section, QWidget] = {}
        # Each is made with its parent: what gets one later is dressed anew, with all in it.
        self.agenda = AgendaEditor(clock, self)
        breathe()
        self.papers = PapersPanel(self)
        breathe()
        self.people = PeopleEditor(self)
        breathe()
        self.facts = MeetingFacts(self)
        breathe()
        self.rules = RulesPanel(self)
        self._add(tr("Saksliste"), self.agenda)
        self._add(tr("Saksframlegg"), self.papers)
        self._add(tr("Deltakere"), self.people)
        self._add(tr("Møtet"), self.facts)
        self._add(tr("Regler"), self.rules)
        self.agenda.typed.connect(self.typed)
        self.people.typed.connect(self.typed)
        self.facts.typed.connect(self.typed)
        add_key(self, "Ctrl+PgDown", partial(self._turn, 1), says=tr("Neste del"))
        add_key(self, "Ctrl+PgUp", partial(self._turn, -1), says=tr("Forrige del"))
        self._buttons.button(0).setChecked(True)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.agenda.dress(colours)
        self.papers.dress(colours)
        self.people.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting in the section on screen; another one takes it up when it is turned to."""
        self._meeting = meeting
        self.ui.no_meeting_label.hide()
        self.ui.frozen_label.setText(sentence(meeting))
        self.ui.frozen_label.setVisible(bool(self.ui.frozen_label.text()))
        self.show_refusal("")
        if self.isVisible():
            self._show()

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self._buttons.button(self._sections.index(section)).setChecked(True)

    def begin(self) -> None:
        """Put the focus in the section on screen."""
        self._sections[self._buttons.checkedId()].setFocus()

    def begin_case(self) -> None:
        """Put the focus where a new case, or a topic for any other business, is named."""
        self.show_section(self.agenda)
        self.agenda.ui.new_edit.setFocus()

    def begin_papers(self) -> None:
        """Ask which papers are to be read."""
        self.show_section(self.papers)
        self.papers.files_wanted.emit()

    def begin_register(self) -> None:
        """Put the focus in the register."""
        self.show_section(self.people)
        self.people.unfold_register()
        self.people.register.setFocus()

    def show_refusal(self, sentence: str) -> bool:
        """Say in the section on screen why an act was refused; "" takes it away.

        False when there is no place for it.
        """
        section = self._sections[self._buttons.checkedId()]
        if isinstance(section, RulesPanel):
            return False
        section.show_refusal(sentence)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self.looked_at.emit()

    def _add(self, name: str, section: Section) -> None:
        """Put a section on the page, with its button. It gets its place when it is first turned to."""
        button = QPushButton(name)
        button.setCheckable(True)
        button.setProperty("page", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("{name}, del av forberedelsen").format(name=name))
        # Not `clicked`: a screen reader toggles the button without clicking it.
        button.toggled.connect(partial(self._turn_to, section))
        section.setAccessibleName(name)
        section.acted.connect(self.acted)
        self._buttons.addButton(button, len(self._sections))
        self._sections.append(section)
        self.ui.sections_layout.addWidget(button)
        section.hide()

    def _turn_to(self, section: Section, chosen: bool) -> None:
        if chosen and self.isVisible():
            self._show()

    def _turn(self, step: int) -> None:
        place = (self._buttons.checkedId() + step) % len(self._sections)
        self._buttons.button(place).setChecked(True)
        self._buttons.button(place).setFocus()

    def _show(self) -> None:
        section = self._sections[self._buttons.checkedId()]
        if section not in self._places:  # to dress and lay out all of them would take a part of the start
            # In the papers, what is in them scrolls.
            self._places[section] = section if section is self.papers else _scrolling(section)
            self.ui.sections.addWidget(self._places[section])
        self.ui.sections.setCurrentWidget(self._places[section])
        if self._meeting is not None:
            section.show_meeting(self._meeting)
            if section not in (self.papers, self.rules):  # what is written there is not in the meeting
                hold_texts(section, self._meeting, but=self.people.register)


def _scrolling(section: QWidget) -> FittingArea:
    """Return an area that scrolls a section where it is too tall for the window."""
    area = FittingArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(section)
    return area

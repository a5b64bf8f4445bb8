"""The page Oppfølging: what follows on the meetings, section by section.

Its sections are loaded and made when somebody turns to the page for the first time, since the start has no
use for them.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ho21desk.forms.follow_up_page import Ui_FollowUpPage
from ho21desk.model import Meeting
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.keys import add_key
from ho21desk.views.language import tr
from ho21desk.views.look import LIGHT, Colours

if TYPE_CHECKING:
    from ho21desk.views.overview_panel import OverviewPanel
    from ho21desk.views.recordings_panel import RecordingsPanel
    from ho21desk.views.tasks_panel import TasksPanel

    Section = TasksPanel | OverviewPanel | RecordingsPanel


class FollowUpPage(QWidget):
    """Shows one section at a time; the one chosen last stays chosen while the program runs.

    Signals:
        furnished: the sections are there, to be connected.
        acted_on: `id` of a meeting, and an act of `rules` to be done on it, whether it is open or not.
        looked_at: the page came on screen, so that what it knows of all meetings should be fresh.
    """

    furnished = Signal()
    acted_on = Signal(str, object)
    looked_at = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FollowUpPage()
        self.ui.setupUi(self)
        self._clock = clock
        self._colours = LIGHT
        self._meeting: Meeting | None = None
        self._buttons = QButtonGroup(self)
        self._sections: list[Section] = []
        self._places: dict[Section, QWidget] = {}
        add_key(self, "Ctrl+PgDown", partial(self._turn, 1), says=tr("Neste del"))
        add_key(self, "Ctrl+PgUp", partial(self._turn, -1), says=tr("Forrige del"))

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        for section in self._sections:
            section.dress(colours)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the meeting that is open, in the section on screen; another takes it up when turned to."""
        self._meeting = meeting
        if self.isVisible():
            self.show_refusal("")
            self._show()

    def show_section(self, section: "Section") -> None:
        """Turn to a section."""
        self._buttons.button(self._sections.index(section)).setChecked(True)

    def begin(self) -> None:
        """Put the focus in the section on screen."""
        self._sections[self._buttons.checkedId()].begin()

    def show_refusal(self, sentence: str) -> bool:
        """Say in the section on screen why an act was refused; "" takes it away."""
        self._sections[self._buttons.checkedId()].show_refusal(sentence)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._sections:
            self._furnish()
        self._show()
        self.looked_at.emit()

    def _furnish(self) -> None:
        from ho21desk.views.overview_panel import OverviewPanel
        from ho21desk.views.recordings_panel import RecordingsPanel
        from ho21desk.views.tasks_panel import TasksPanel

        self.recordings = RecordingsPanel()
        self.tasks, self.overview = TasksPanel(self._clock), OverviewPanel(self._clock)
        self.tasks.acted_on.connect(self.acted_on)
        self._add(tr("Oppgaver"), self.tasks)
        self._add(tr("Oversikt"), self.overview)
        self._add(tr("Opptak"), self.recordings)
        self._buttons.button(0).setChecked(True)
        self.dress(self._colours)
        self.furnished.emit()

    def _add(self, name: str, section: "Section") -> None:
        """Put a section on the page, with its button. It gets its place when it is first turned to."""
        button = QPushButton(name)
        button.setCheckable(True)
        button.setProperty("page", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("{name}, del av oppfølgingen").format(name=name))
        # Not `clicked`: a screen reader toggles the button without clicking it.
        button.toggled.connect(self._turn_to)
        section.setAccessibleName(name)
        self._buttons.addButton(button, len(self._sections))
        self._sections.append(section)
        self.ui.sections_layout.addWidget(button)
        section.setParent(self)
        section.hide()

    def _turn_to(self, chosen: bool) -> None:
        if chosen and self.isVisible():
            self._show()

    def _turn(self, step: int) -> None:
        place = (self._buttons.checkedId() + step) % len(self._sections)
        self._buttons.button(place).setChecked(True)
        self._buttons.button(place).setFocus()

    def _show(self) -> None:
        section = self._sections[self._buttons.checkedId()]
        if section not in self._places:  # to dress and lay out all of them would take a part of the start
            self._places[section] = _scrolling(section)
            self.ui.sections.addWidget(self._places[section])
        self.ui.sections.setCurrentWidget(self._places[section])
        if self._meeting is not None:
            section.show_meeting(self._meeting)


def _scrolling(section: QWidget) -> FittingArea:
    """Return an area that scrolls a section where it is too tall for the window."""
    area = FittingArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(section)
    return area

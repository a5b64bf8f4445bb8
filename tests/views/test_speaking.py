"""What a screen reader is told without being asked: each change of state, and nothing while one types."""

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent

from ho21desk.model import CouncilRules, QuorumRule
from ho21desk.rules import quorum, recusal, running
from ho21desk.rules.pausing import pause_or_resume
from ho21desk.views import speaking
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of

Act = running.Act


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, program: Application, hands: Hands) -> list[str]:
    """What was said since the meeting came on screen."""
    told: list[str] = []

    class Listening:
        """Stands where the system's screen reader does."""

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:  # noqa: N802
            assert isinstance(event, QAccessibleAnnouncementEvent)
            assert event.politeness().name == "Polite"
            told.append(event.message())

    monkeypatch.setattr(speaking, "QAccessible", Listening)
    return told


def test_every_change_of_state_is_said(program: Application, hands: Hands, said: list[str]) -> None:
    def after(act: Act) -> list[str]:
        said.clear()
        program.window.acted.emit(act)
        hands.rest()
        return list(said)

    assert after(running.start) == ["Møtet startet"]
    assert after(running.go_on) == ["Til sak 26"]
    assert after(pause_or_resume)[0] == "Pause"
    assert any("Pause siden" in each for each in said)
    assert after(pause_or_resume) == ["Møtet gikk videre etter pausen"]
    person = meeting_of(program).participants[3]
    case = item_of(program, 26)
    found = after(partial(recusal.find_recused, item_id=case.id, person_id=person.id))
    assert person.name in found[0]
    assert any("skal være ute av rommet" in each for each in found)
    assert any("Kan kalles inn igjen" in each for each in after(running.go_on))
    strict = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=99)
    assert any("Ikke vedtaksført" in each for each in after(partial(quorum.adopt, rules=strict)))


def test_what_is_undone_or_refused_is_said(program: Application, hands: Hands, said: list[str]) -> None:
    program.window.acted.emit(running.start)
    hands.rest()
    said.clear()
    program.window.ui.undo_action.trigger()
    hands.rest()
    assert said == ["Angret: Møtet startet"]
    said.clear()
    program.window.acted.emit(running.close)
    hands.rest()
    assert said == [program.window.ui.message_label.text()]


def test_typing_says_nothing(program: Application, hands: Hands, said: list[str]) -> None:
    hands.press(Qt.Key.Key_F2)
    said.clear()
    hands.type("Rådet drøftet saken.")
    assert said == []


def test_that_saving_fails_is_said_once_and_so_is_that_it_works_again(
    program: Application, said: list[str]
) -> None:
    for _ in range(3):
        program.window.saved_state.show_failing("Disken er full.")
    for second in range(3):
        program.window.saved_state.show_saved(datetime(2026, 6, 11, 10, 0, second))
    assert said == ["Disken er full.", "Lagret igjen."]

"""A case is dragged to another place; the end of the day, and what the chair sees of it, follow at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ho21desk.views.agenda_editor import AgendaEditor
from ho21desk.views.chair_words import scene
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, meeting_of

Key, Ctrl, Left = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def editor(program: Application, hands: Hands) -> AgendaEditor:
    """The agenda of the demo meeting, on screen."""
    hands.press(Key.Key_2, Ctrl)
    return program.window.preparation_page.agenda


def middle(editor: AgendaEditor, row: int) -> QPoint:
    view = editor.ui.agenda_view
    view.scrollTo(view.model().index(row, 0))
    return view.visualRect(view.model().index(row, 0)).center()


def drag(editor: AgendaEditor, hands: Hands, row: int, below: int, let_go: QPoint | None = None) -> None:
    """Drag a row to just below the middle of another."""
    viewport = editor.ui.agenda_view.viewport()
    QTest.mousePress(viewport, Left, pos=middle(editor, row))
    target = let_go or middle(editor, below) + QPoint(0, 6)
    QTest.mouseMove(viewport, target)
    QTest.mouseRelease(viewport, Left, pos=target)
    hands.rest()


def titles(program: Application) -> list[str]:
    return [item.title for item in meeting_of(program).agenda]


def test_a_case_is_dragged_down_and_up_again(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    before = titles(program)
    drag(editor, hands, 4, 6)
    assert titles(program) == [*before[:4], before[5], before[6], before[4], *before[7:]]
    assert editor.ui.agenda_view.currentIndex().data() == before[4]
    drag(editor, hands, 6, 3)
    assert titles(program) == before
    drag(editor, hands, 4, 4)
    assert titles(program) == before


def test_a_case_is_dragged_past_either_end(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    before = titles(program)
    drag(editor, hands, 2, 0, QPoint(50, -10))
    assert titles(program)[:3] == [before[2], before[0], before[1]]
    view = editor.ui.agenda_view
    drag(editor, hands, 0, 0, QPoint(50, view.viewport().height() * 3))
    assert titles(program)[-1] == before[2]


def test_a_hand_that_shakes_moves_nothing(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    before = meeting_of(program)
    drag(editor, hands, 4, 4, middle(editor, 4) + QPoint(2, 3))
    assert meeting_of(program) is before
    drag(editor, hands, 4, 4, middle(editor, 4) + QPoint(0, 12))
    assert meeting_of(program) is before


def test_the_chair_sees_the_new_plan_at_once(
    program: Application, hands: Hands, editor: AgendaEditor, clock: Clock
) -> None:
    hands.press(Key.Key_F11)
    shown = program.chair.chair.grab().toImage()
    drag(editor, hands, 4, 6)
    assert program.chair.chair.grab().toImage() != shown
    moved = scene(meeting_of(program), clock.now)
    assert [line.begins for line in moved.plan][-1] == "14.55"
    spin = editor.form.ui.minutes_spin
    spin.setFocus()
    spin.setValue(spin.value() + 15)
    hands.press(Key.Key_Tab)
    assert "15.15" in scene(meeting_of(program), clock.now).standing
    assert "15.15" in editor.ui.plan_label.text()

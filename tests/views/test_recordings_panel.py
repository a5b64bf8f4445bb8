"""Leave for recordings is noted, and what is due is deleted at the second press, by keys."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ho21desk.desk.archive import Archive
from ho21desk.model import Leave, Meeting, Milestone, MinutesState, Recording
from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.store.database import Database
from ho21desk.views.recordings_panel import RecordingsPanel
from ho21desk.wiring.application import Application
from tests.factories import NOON, item, meeting
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
APPROVED = Milestone(state=MinutesState.APPROVED, at=NOON, meeting="6/2026")


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "sak 42.m4a"
    path.write_bytes(b"lyd")
    return path


@pytest.fixture
def program(open_program: Open, paths: UserPaths, sound: Path) -> Application:
    """The program on meeting 6; of the approved meeting before it there is a recording."""
    recording = Recording(id="r", item="i42", leave=Leave.GIVEN, place=str(sound))
    old = meeting([item(42, id="i42")], id="old", number=5, recordings=(recording,), milestones=(APPROVED,))
    with Database(paths.database) as database:
        Archive(database).add(old)
        Archive(database).add(meeting([item(52), item(53)], id="new"))
    return open_program("6/2026", demo=False)


@pytest.fixture
def panel(program: Application, hands: Hands) -> RecordingsPanel:
    """The section, which has been turned to by keys."""
    hands.press(Key.Key_5, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    panel = program.window.follow_up_page.recordings
    assert panel.isVisible()
    return panel


def lines(panel: RecordingsPanel) -> list[list[str]]:
    model = panel.ui.entries_view.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def without_deletion(old: Meeting, _now: datetime) -> Meeting:
    """As undoing leaves it."""
    return replace(old, recordings=tuple(replace(each, deleted=None) for each in old.recordings))


def as_draft(old: Meeting, _now: datetime) -> Meeting:
    return replace(old, milestones=())


def press(hands: Hands, button: QPushButton) -> None:
    assert button.isEnabled()
    button.setFocus()
    hands.press(Key.Key_Space)


def test_what_is_due_is_said_and_deleted_at_the_second_press(
    program: Application, hands: Hands, panel: RecordingsPanel, sound: Path
) -> None:
    ui = panel.ui
    assert lines(panel) == [["42/5/2026", "gitt", "skal slettes"]]
    assert ui.due_label.text() == "1 opptak skal slettes: referatet er godkjent, eller samtykket er borte."
    press(hands, ui.delete_button)
    assert sound.exists()
    assert ui.delete_button.text() == "Trykk én gang til for å slette"
    press(hands, ui.delete_button)
    assert not sound.exists()
    assert [line[2][:7] for line in lines(panel)] == ["slettet"]
    assert not ui.due_label.isVisible()
    assert not ui.entry_card.isEnabled()


def test_the_first_meeting_that_is_open_tells_what_is_to_be_deleted(
    program: Application, hands: Hands
) -> None:
    told = program.window.ui.message_label.text()
    assert told == "Ett opptak skal slettes. Se Oppfølging, delen Opptak."
    program.window.show_message("")
    program.window.acted.emit(running.start)
    hands.rest()
    assert program.window.ui.message_label.text() == ""  # once is enough


def test_undoing_what_was_noted_does_not_say_that_the_file_is_there(
    program: Application, hands: Hands, panel: RecordingsPanel
) -> None:
    for _ in range(2):
        press(hands, panel.ui.delete_button)
    program.desk.ask(lambda office: office.perform_on("old", without_deletion) and None)
    hands.press(Key.Key_1, Ctrl)
    hands.press(Key.Key_5, Ctrl)
    assert lines(panel) == [["42/5/2026", "gitt", "filen er borte"]]


def test_what_is_not_due_is_deleted_with_a_reason(
    program: Application, hands: Hands, panel: RecordingsPanel, sound: Path
) -> None:
    program.desk.ask(lambda office: office.perform_on("old", as_draft) and None)
    hands.press(Key.Key_1, Ctrl)
    hands.press(Key.Key_5, Ctrl)
    ui = panel.ui
    assert lines(panel) == [["42/5/2026", "gitt", "ligger der"]]
    for _ in range(2):
        press(hands, ui.delete_button)
    assert sound.exists()
    assert ui.refusal_label.text() == "Skriv i merknaden hvorfor opptaket slettes før referatet er godkjent."
    press(hands, ui.deleted_button)
    assert lines(panel) == [["42/5/2026", "gitt", "ligger der"]]
    hands.type("Rådet ba om det")
    press(hands, ui.delete_button)
    assert not sound.exists()
    assert ui.note_edit.text() == "Rådet ba om det"


def test_leave_for_the_case_on_screen_is_one_key_and_stands_above_it(
    program: Application, hands: Hands
) -> None:
    label = program.window.live_page.case.ui.recording_label
    assert not label.isVisible()
    for told in (
        "Spurt om samtykke til lydopptak av saken. Ctrl+Shift+C når det er gitt.",
        "Samtykke til lydopptak av saken er gitt.",
        "Ikke samtykke til lydopptak av saken.",
    ):
        hands.press(Key.Key_C, Ctrl | Qt.KeyboardModifier.ShiftModifier)
        assert label.text() == told
    (recording,) = meeting_of(program).recordings
    assert (recording.item, recording.leave) == ("52", Leave.REFUSED)


def test_a_file_that_is_gone_is_said_and_can_be_noted_as_deleted(
    hands: Hands, panel: RecordingsPanel, sound: Path
) -> None:
    sound.unlink()
    for _ in range(2):
        press(hands, panel.ui.delete_button)
    assert panel.ui.refusal_label.text().startswith("Finner ikke filen sak 42.m4a.")
    press(hands, panel.ui.deleted_button)
    assert [line[2][:7] for line in lines(panel)] == ["slettet"]


def test_leave_is_asked_given_and_the_place_noted_and_all_of_it_undone(
    program: Application, hands: Hands, panel: RecordingsPanel, qtbot: QtBot
) -> None:
    ui = panel.ui
    hands.pick(ui.case_combo, "53/6/2026 Tema 53")
    press(hands, ui.ask_button)
    assert ["53/6/2026", "spurt om", "ikke tatt opp"] in lines(panel)
    press(hands, ui.ask_button)
    assert ui.refusal_label.text() == "Det er alt ført et opptak av sak 53."
    ui.entries_view.selectRow(1)
    assert not ui.lay_button.isEnabled()
    press(hands, ui.given_button)
    ui.place_edit.setFocus()
    hands.type("Opptak/53.m4a")
    hands.press(Key.Key_Return)
    assert ["53/6/2026", "gitt", "ligger der"] in lines(panel)
    (recording,) = meeting_of(program).recordings
    assert replace(recording, id="") == Recording(id="", item="53", leave=Leave.GIVEN, place="Opptak/53.m4a")
    ui.entries_view.setFocus()
    for _ in range(3):
        hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program).recordings == ()
    assert len(lines(panel)) == 1

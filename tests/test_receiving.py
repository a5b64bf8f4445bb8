"""A meeting file that is opened by a double click."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from ho21desk.exchange import meeting_file
from ho21desk.paths import resource
from tests.views import conftest as window
from tests.views.conftest import Hands, Open, meeting_of

clock, paths, open_program = window.clock, window.paths, window.open_program
DEMO = resource("demo/meeting.ho21.json")


def test_its_meeting_is_brought_in_and_opened(open_program: Open) -> None:
    program = open_program(str(DEMO), demo=False)
    opened, filed = meeting_of(program), meeting_file.read(DEMO)
    assert (opened.number, opened.year, opened.date) == (filed.number, filed.year, filed.date)
    assert [item.title for item in opened.agenda] == [item.title for item in filed.agenda]
    assert not opened.practice


def test_a_meeting_that_is_kept_is_opened_as_it_is_kept(
    qtbot: QtBot, open_program: Open, tmp_path: Path
) -> None:
    program = open_program(str(DEMO), demo=False)
    hands = Hands(qtbot, program)
    kept = meeting_of(program)
    other = tmp_path / "endret.ho21.json"
    meeting_file.write(replace(kept, place="Et annet sted"), other)
    program.receiving.open(other)
    hands.rest()
    assert meeting_of(program).place == kept.place
    assert program.window.ui.message_label.text() == "Møte 3/2026 finnes fra før. Ingenting er endret."


def test_one_that_is_no_meeting_is_refused(qtbot: QtBot, open_program: Open, tmp_path: Path) -> None:
    file = tmp_path / "tull.ho21.json"
    file.write_text("{}")
    program = open_program(demo=False)
    program.receiving.open(file)
    qtbot.waitUntil(lambda: "tull.ho21.json" in program.window.ui.message_label.text())
    assert program.window.meeting is None

"""What was typed is there again after the program has been killed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.program import Program, exported

pytestmark = pytest.mark.window

MOMENT = 0.3
"""Seconds that may pass before what was typed is safe."""


def test_killed_in_the_middle(start: Callable[..., Program], meeting_home: Path) -> None:
    program = start("3/2026")
    program.press("Start møtet")
    for number in range(25, 30):
        program.find("label", f"Sak {number}/3/2026")
        program.write("Diskusjon", f"Sagt i {number}.")
        if number % 2:
            program.press("Bruk forslaget")
            program.press("Nytt vedtak")
            program.write("Vedtak 2", f"Tilføyd i {number}.")
        else:
            program.write("Vedtak", f"Vedtatt i {number}.")
        program.kill(after=MOMENT)

        item = exported(meeting_home)["agenda"][number - 25]
        assert item["discussion"].endswith(f"Sagt i {number}.")
        if number % 2:
            assert item["decisions"] == [item["proposal"], f"Tilføyd i {number}."]
        else:
            assert item["decisions"][0].endswith(f"Vedtatt i {number}.")

        program = start()
        program.find("frame", "HO21desk – møte 3/2026")
        program.find("label", f"Sak {number}/3/2026")
        program.press("Neste sak")
    program.find("label", "Sak 30/3/2026")
    program.kill(after=MOMENT)
    agenda = exported(meeting_home)["agenda"]
    assert [item["number"] for item in agenda if "ended" in item] == [25, 26, 27, 28, 29]
    assert "started" in agenda[5]


def test_keys_struck_before_and_after(start: Callable[..., Program], meeting_home: Path) -> None:
    program = start("3/2026")
    program.press("Start møtet")
    program.find("label", "Sak 25/3/2026")
    text = program.read("Diskusjon")
    for words in ("Skrevet for hand. ", "Og mer."):
        program.strike(words)
        text += words
        program.await_text("Diskusjon", text)
        program.kill(after=MOMENT)
        assert exported(meeting_home)["agenda"][0]["discussion"] == text
        program = start()
        program.find("label", "Sak 25/3/2026")  # where one left it, and the cursor too
        assert program.read("Diskusjon") == text


def test_killed_while_words_pour_in(start: Callable[..., Program], meeting_home: Path) -> None:
    program = start("3/2026")
    program.press("Start møtet")
    program.find("label", "Sak 25/3/2026")
    text = program.read("Diskusjon")
    for count in range(60):
        program.write("Diskusjon", f"ord{count} ")
        text += f"ord{count} "
    program.kill(after=MOMENT)
    assert exported(meeting_home)["agenda"][0]["discussion"] == text

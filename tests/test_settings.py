"""A few choices, that must never stand in the way."""

import json
from pathlib import Path

import pytest

from ho21desk.paths import resource
from ho21desk.settings import Settings, SettingsFile, listed


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = SettingsFile(path)
    for number in range(20):
        settings.change(colours="light", export_folder=f"Møter {number}")
    settings.change(colours="dark", export_folder="Møter")
    settings.finish()
    assert SettingsFile(path).current == Settings(colours="dark", export_folder="Møter")


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"colours": 3, "who": "x"}'])
def test_a_broken_file_counts_as_nothing_chosen(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(broken)
    assert SettingsFile(path).current == Settings()


def test_what_makes_sense_in_a_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colours": "dark", "panes": 7}', encoding="utf-8")
    assert Settings.read(path) == Settings(colours="dark")


def test_what_an_older_program_kept_is_chosen_still(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colours": "dark", "minutes_style": "/maler/Rådet.docx"}', encoding="utf-8")
    settings = SettingsFile(path)
    settings.change(text_size="125")
    settings.finish()
    wanted = Settings(colours="dark", minutes_style="/maler/Rådet.docx", text_size="125")
    assert SettingsFile(path).current == wanted


def test_what_only_a_newer_program_knows_is_kept_for_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colours": "dark", "room": {"half": "\\ud800", "no": [1]}}', encoding="utf-8")
    settings = SettingsFile(path)
    settings.change(colours="light")
    settings.finish()
    kept = json.loads(path.read_bytes())
    assert (kept["colours"], kept["room"]) == ("light", {"half": "\ud800", "no": [1]})


def test_a_choice_that_cannot_be_kept_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    settings.change(colours="dark")
    settings.finish()
    assert settings.current.colours == "dark"


def test_a_list_is_one_a_line_without_its_remarks() -> None:
    assert listed("# om listen\r\n  en lov § 1 – ordene  \r\n\r\n # mer\r\nannet # her") == (
        "en lov § 1 – ordene",
        "annet # her",
    )
    assert listed("") == listed("# bare dette\n") == ()


def test_the_grounds_that_come_along_are_those_of_the_public_administration_act() -> None:
    text = resource("recusal/grounds.txt").read_text(encoding="utf-8")
    first = [f"§ 6 første ledd bokstav {letter}" for letter in "abcde"]
    places = [line.split(" – ")[0] for line in listed(text)]
    wanted = [*first, "§ 6 andre ledd", "§ 6 tredje ledd", "§ 8", "§ 10"]
    assert places == [f"forvaltningsloven {place}" for place in wanted]
    assert "20. juni 2025 nr. 81" in text


def test_a_list_is_had_back_as_it_was_before_something_went_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = SettingsFile(path)
    for text in ("§ 6 a", "§ 6 a\n§ 6 b", "§ 6 a\n§ 6", "§ 6 a", "n", ""):
        settings.change(grounds=text)
    settings.change(colours="dark")
    settings.finish()
    again = SettingsFile(path)
    assert again.take_back("grounds") == "§ 6 a\n§ 6 b"
    again.change(grounds="§ 6 a\n§ 6 b")
    again.change(grounds="n")
    assert again.take_back("grounds") == "§ 6 a\n§ 6 b"
    assert again.take_back("grounds") == "n"

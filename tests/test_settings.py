"""A few choices, that must never stand in the way."""

from pathlib import Path

import pytest

from ho21desk.settings import Settings, SettingsFile


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(colours="dark", export_folder="Møter")
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


def test_a_choice_that_cannot_be_kept_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    settings.change(colours="dark")
    assert settings.current.colours == "dark"

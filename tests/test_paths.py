"""Where files lie: the shipped ones in place, the person's own where the person said."""

from pathlib import Path

import pytest

from ho21desk.paths import UserPaths, resource


@pytest.mark.parametrize(
    "name", ["demo/meeting.ho21.json", "templates/referat-2026.docx", "schema/meeting.schema.json"]
)
def test_shipped_files_are_where_they_are_said_to_be(name: str) -> None:
    assert resource(name).is_file()


def test_all_of_a_persons_files_lie_below_the_folder_they_chose(home: Path) -> None:
    paths = UserPaths.default()
    assert paths == UserPaths.below(home)
    for path in (paths.database, paths.settings, paths.logs):
        assert path.is_relative_to(home)
    assert paths.database != paths.settings


@pytest.mark.parametrize("unset", [None, ""])
def test_without_a_choice_files_lie_in_the_persons_own_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unset: str | None
) -> None:
    for name in ("HO21DESK_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    if unset is not None:
        monkeypatch.setenv("HO21DESK_HOME", unset)
    paths = UserPaths.default()
    for path in (paths.data, paths.config, paths.logs):
        assert path.is_absolute()
        assert any(part.casefold() == "ho21desk" for part in path.parts)
        assert "roaming" not in str(paths.data).casefold()


def test_looking_for_a_folder_does_not_make_it(home: Path) -> None:
    UserPaths.default()
    assert not home.exists()

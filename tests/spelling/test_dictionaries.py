"""Finding a dictionary."""

from pathlib import Path

import pytest

from ho21desk.spelling import dictionary_for


def lay(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text("0\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "names"), [("nb", "nb_NO"), ("nb", "nb-NO"), ("nb", "no_NO"), ("nn", "nn_NO"), ("nn", "nn")]
)
def test_a_dictionary_goes_by_many_names(tmp_path: Path, language: str, names: str) -> None:
    lay(tmp_path, f"{names}.aff", f"{names}.dic")
    assert dictionary_for(language, [tmp_path / "none", tmp_path]) == tmp_path / names


def test_the_first_folder_with_both_files_is_taken(tmp_path: Path) -> None:
    half, own, system = tmp_path / "half", tmp_path / "own", tmp_path / "system"
    lay(half, "nb_NO.aff")
    lay(own, "nb_NO.aff", "nb_NO.dic")
    lay(system, "nb_NO.aff", "nb_NO.dic")
    assert dictionary_for("nb", [half, own, system]) == own / "nb_NO"


def test_the_other_written_form_is_no_dictionary(tmp_path: Path) -> None:
    lay(tmp_path, "nb_NO.aff", "nb_NO.dic")
    assert dictionary_for("nn", [tmp_path]) is None
    assert dictionary_for("nn", []) is None

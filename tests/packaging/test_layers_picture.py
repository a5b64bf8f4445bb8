"""The picture of the layers in the documentation is the one that the code gives today."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from layers import PICTURE, drawn, imports, layers


def test_the_picture_shows_the_code_as_it_is() -> None:
    assert PICTURE.read_text(encoding="utf-8") == drawn(), "Run packaging/layers.py"


def test_what_is_drawn_above_imports_what_is_drawn_below() -> None:
    used = imports()
    place = {name: row for row, layer in enumerate(layers()) for name in layer}
    assert used["rules"] == ["model", "markup", "errors"]
    for name, found in used.items():
        assert name == "forms" or all(place[each] > place[name] for each in found)

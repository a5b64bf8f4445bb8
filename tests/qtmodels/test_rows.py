"""Rows tell which of them changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ho21desk.qtmodels.rows import Row, RowModel

ROWS = [Row(key, "out", "quiet", key.upper(), "", f"Row {key}", "away") for key in "abc"]


def test_rows_make_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.show(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_the_row_that_changed_is_told(qtbot: QtBot) -> None:
    model = RowModel()
    model.show(ROWS)
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.show([ROWS[0], replace(ROWS[1], quiet="back"), ROWS[2]])
    assert told == [1]


def test_a_screen_reader_gets_name_and_state() -> None:
    model = RowModel()
    model.show(ROWS)
    index = model.index_of("b")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Row b"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "away"
    assert not model.index_of("z").isValid()

"""The table of meetings tells of what changed, and of nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from ho21desk.qtmodels.meeting_table import MeetingTable
from ho21desk.store.meetings import Summary


def summary(number: int) -> Summary:
    return Summary(
        id=str(number),
        council="Rådet",
        number=number,
        year=2026,
        date=date(2026, 3, number),
        practice=False,
        items=20,
        treated=0,
        running=False,
        decided=3,
    )


@pytest.fixture
def table(qtbot: QtBot) -> MeetingTable:
    table = MeetingTable()
    table.show([summary(2), summary(1)])
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def row(table: MeetingTable, place: int) -> list[str]:
    return [table.index(place, column).data() for column in range(table.columnCount())]


def test_a_meeting_is_a_row(table: MeetingTable) -> None:
    assert row(table, 0) == ["2/2026", "2. mars 2026", "Rådet", "planlagt", "3 av 20"]


def test_only_the_row_that_changed_is_told_of(table: MeetingTable) -> None:
    reset, changed = QSignalSpy(table.modelReset), QSignalSpy(table.dataChanged)
    assert not table.show([summary(2), replace(summary(1), running=True)])
    assert reset.count() == 0
    assert [changed.at(place)[0].row() for place in range(changed.count())] == [1]
    assert row(table, 1)[3] == "pågår"


def test_nothing_is_told_when_nothing_changed(table: MeetingTable) -> None:
    reset, changed = QSignalSpy(table.modelReset), QSignalSpy(table.dataChanged)
    assert not table.show([summary(2), summary(1)])
    assert (reset.count(), changed.count()) == (0, 0)


def test_a_new_meeting_comes_in_its_place(table: MeetingTable) -> None:
    reset = QSignalSpy(table.modelReset)
    assert table.show([summary(3), summary(2), summary(1)])
    assert reset.count() == 1
    assert row(table, 0)[0] == "3/2026"


def test_no_words_are_longer_than_the_longest(table: MeetingTable) -> None:
    table.show([replace(summary(number), items=number * 60) for number in (3, 2, 1)])
    for column in (0, 1, 3, 4):
        longest = max(len(row(table, place)[column]) for place in range(3))
        assert len(table.longest(column)) >= longest

"""Entering a vote, wherever one is asked for."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ho21desk.model import Ballot, Vote
from ho21desk.views.vote_entry import VoteEntry
from tests.factories import members

Key = Qt.Key
FOR, AGAINST, BLANK = Ballot.FOR, Ballot.AGAINST, Ballot.BLANK


class Table:
    """A vote entry on screen, and all that was told by it."""

    def __init__(self, entry: VoteEntry) -> None:
        self.entry = entry
        self.told: list[Vote | None] = []
        entry.voted.connect(self.told.append)

    def show(
        self,
        vote: Vote | None = None,
        *,
        limit: int = 4,
        people: int = 4,
        casting: bool = False,
        owner: str = "52",
    ) -> None:
        self.entry.show_vote(vote, limit=limit, people=members(people), casting=casting, owner=owner)

    def choose(self, kind: str) -> None:
        combo = self.entry.ui.kind_combo
        combo.setFocus()
        while combo.currentText() != kind:
            down = combo.findText(kind) > combo.currentIndex()
            press(combo, Key.Key_Down if down else Key.Key_Up)

    def enter(self, *figures: int) -> None:
        for spin, figure in zip(self.spins, figures, strict=False):
            spin.setFocus()
            spin.selectAll()
            QTest.keyClicks(spin, str(figure))
            press(spin, Key.Key_Return)

    def go_to_list(self) -> None:
        self.choose("Ved navn")
        press(self.entry.ui.kind_combo, Key.Key_Tab)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(focused(), key)

    @property
    def spins(self) -> tuple[QSpinBox, ...]:
        ui = self.entry.ui
        return (ui.for_spin, ui.against_spin, ui.blank_spin)

    @property
    def said(self) -> tuple[str, str]:
        label = self.entry.ui.count_label
        return label.text(), label.property("state")

    @property
    def at(self) -> str:
        return focused().accessibleName()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    QApplication.processEvents()


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    entry = VoteEntry()
    qtbot.addWidget(entry)
    entry.resize(680, 300)
    with qtbot.waitActive(entry):
        entry.show()
        entry.activateWindow()
    table = Table(entry)
    table.show()
    return table


def kinds(table: Table) -> list[str]:
    combo = table.entry.ui.kind_combo
    return [combo.itemText(place) for place in range(combo.count())]


def ballots(vote: Vote | None) -> dict[str, Ballot]:
    assert vote is not None
    return dict(vote.ballots)


def test_a_vote_by_name_is_offered_where_there_are_people_to_ask(table: Table) -> None:
    assert kinds(table) == ["Ingen votering", "Enstemmig", "Talt opp", "Ved navn"]
    table.show(people=0)
    assert kinds(table) == ["Ingen votering", "Enstemmig", "Talt opp"]
    table.show(people=2)
    assert kinds(table) == ["Ingen votering", "Enstemmig", "Talt opp", "Ved navn"]


@pytest.mark.parametrize(
    ("vote", "kind", "figures"),
    [
        (None, "Ingen votering", False),
        (Vote(unanimous=True, votes_for=4), "Enstemmig", False),
        (Vote(votes_for=2, against=1), "Talt opp", True),
        (Vote(votes_for=1, against=1, ballots={"m1": FOR, "m3": AGAINST}), "Ved navn", False),
    ],
)
def test_loading_a_vote_is_not_voting(table: Table, vote: Vote | None, kind: str, figures: bool) -> None:
    table.show(vote)
    ui = table.entry.ui
    assert ui.kind_combo.currentText() == kind
    assert ui.figures_host.isVisible() is figures
    assert ui.ballot_list.isVisible() is (kind == "Ved navn")
    assert ui.ballot_list.ballots == (vote.ballots if vote else {})
    table.show(vote, limit=3, people=3, casting=True)
    assert table.told == []


def test_figures_are_told_when_they_are_entered_and_never_twice(table: Table) -> None:
    table.choose("Talt opp")
    table.told.clear()
    table.enter(2, 1)
    assert table.told == [Vote(votes_for=2), Vote(votes_for=2, against=1)]
    table.press(Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    table.show(Vote(votes_for=2))
    table.show(Vote(votes_for=2, against=1))
    assert len(table.told) == 2
    assert table.said == ("3 av 4 har stemt", "")


def test_an_answer_that_comes_late_does_not_undo_what_was_entered_since(table: Table) -> None:
    table.go_to_list()
    table.show(Vote())
    table.press(Key.Key_F, Key.Key_M)
    first, second = table.told[-2:]
    table.show(first)
    table.press(Key.Key_B)
    table.show(second)
    assert ballots(table.told[-1]) == {"m1": FOR, "m2": AGAINST, "m3": BLANK}
    table.show(table.told[-1])
    assert table.entry.ui.ballot_list.ballots == ballots(table.told[-1])


def test_what_was_changed_elsewhere_is_shown(table: Table) -> None:
    table.choose("Talt opp")
    table.enter(2)
    for vote in (Vote(), Vote(votes_for=2), Vote()):
        table.show(vote)
    assert table.entry.ui.for_spin.value() == 0
    table.show(None)
    assert table.entry.ui.kind_combo.currentText() == "Ingen votering"


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ((2, 1, 0), ("3 av 4 har stemt", "")),
        ((2, 1, 1), ("4 av 4 har stemt", "good")),
        ((4, 1), ("5 av 4: én stemme for mye. Ikke ført.", "warning")),
        ((4, 2, 1), ("7 av 4: 3 stemmer for mye. Ikke ført.", "warning")),
    ],
)
def test_how_many_have_voted_is_said_at_the_place(
    table: Table, figures: Sequence[int], said: tuple[str, str]
) -> None:
    table.choose("Talt opp")
    assert table.said == ("0 av 4 har stemt", "")
    table.enter(*figures)
    assert table.said == said
    assert table.entry.ui.warning_sign.isVisible() is (said[1] == "warning")


def test_a_vote_that_cannot_be_is_not_told_and_stays_in_its_fields(table: Table) -> None:
    table.choose("Talt opp")
    table.enter(4, 1)
    assert table.told[-1] == Vote(votes_for=4)
    for _ in range(2):
        table.show(Vote(votes_for=4))
    assert [spin.value() for spin in table.spins] == [4, 1, 0]
    assert table.said[1] == "warning"
    table.enter(3)
    assert table.told[-1] == Vote(votes_for=3, against=1)
    assert table.said == ("4 av 4 har stemt", "good")


def test_a_figure_that_was_too_high_is_told_once_it_fits_and_is_confirmed(table: Table) -> None:
    table.choose("Talt opp")
    table.enter(5)
    told = len(table.told)
    table.show(limit=5)
    assert table.said == ("5 av 5 har stemt. Ikke ført.", "warning")
    assert len(table.told) == told
    table.press(Key.Key_Return)
    assert table.told[-1] == Vote(votes_for=5)
    assert table.said == ("5 av 5 har stemt", "good")


def test_a_recorded_vote_above_the_limit_is_not_said_to_be_missing(table: Table) -> None:
    table.show(Vote(votes_for=5))
    assert table.said == ("5 av 4: én stemme for mye.", "warning")


def test_names_are_voted_for_by_single_keys(table: Table) -> None:
    table.go_to_list()
    assert table.told[-1] == Vote()
    assert table.at == "M1 har ikke stemt"
    table.press(Key.Key_F)
    assert table.at == "M2 har ikke stemt"
    table.press(Key.Key_M, Key.Key_B)
    assert table.told[-1] == Vote(
        votes_for=1, against=1, blank=1, ballots={"m1": FOR, "m2": AGAINST, "m3": BLANK}
    )
    assert table.entry.ui.figures_label.text() == "For 1 · Mot 1 · Blankt 1"
    assert table.said == ("3 av 4 har stemt", "")
    table.press(Key.Key_Up, Key.Key_Up)
    assert table.at == "M2 har stemt mot"
    table.press(Key.Key_F)
    assert ballots(table.told[-1])["m2"] is FOR
    assert len(table.told) == len({str(vote) for vote in table.told})


def test_arrows_go_through_both_columns(table: Table) -> None:
    table.go_to_list()
    for key, at in (
        (Key.Key_Right, "M3"),
        (Key.Key_Down, "M4"),
        (Key.Key_Down, "M4"),
        (Key.Key_Left, "M2"),
        (Key.Key_Down, "M3"),
        (Key.Key_Up, "M2"),
        (Key.Key_Up, "M1"),
        (Key.Key_Up, "M1"),
    ):
        table.press(key)
        assert table.at.split()[0] == at


def test_where_it_is_narrow_there_is_one_column(table: Table) -> None:
    table.go_to_list()
    table.entry.setFixedWidth(320)
    QApplication.processEvents()
    lefts = {row.pos().x() for row in table.entry.ui.ballot_list.rows}
    assert lefts == {0}


def test_a_vote_is_taken_back(table: Table) -> None:
    table.go_to_list()
    table.press(Key.Key_F, Key.Key_F, Key.Key_Delete, Key.Key_Up, Key.Key_Backspace)
    assert ballots(table.told[-1]) == {"m1": FOR}
    row = table.entry.ui.ballot_list.rows[0]
    QTest.mouseClick(row.buttons[FOR], Qt.MouseButton.LeftButton)
    assert table.told[-1] == Vote()
    QTest.mouseClick(row.buttons[BLANK], Qt.MouseButton.LeftButton)
    assert ballots(table.told[-1]) == {"m1": BLANK}


def test_the_rest_vote_for_with_one_key(table: Table) -> None:
    table.go_to_list()
    table.press(Key.Key_Down, Key.Key_M)
    table.press(Key.Key_R)
    assert ballots(table.told[-1]) == {"m1": FOR, "m2": AGAINST, "m3": FOR, "m4": FOR}
    assert table.said == ("4 av 4 har stemt", "good")
    told = len(table.told)
    table.entry.ui.rest_button.click()
    assert len(table.told) == told


def test_a_key_held_down_is_one_vote(table: Table) -> None:
    table.go_to_list()
    table.press(Key.Key_F)
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F, Qt.KeyboardModifier.NoModifier, "f", autorep=True)
        QApplication.sendEvent(focused(), held)
    assert ballots(table.told[-1]) == {"m1": FOR}


def test_tab_comes_to_one_person_and_goes_on(table: Table) -> None:
    table.go_to_list()
    table.press(Key.Key_Down, Key.Key_Tab)
    assert table.entry.ui.rest_button.hasFocus()
    table.press(Key.Key_Backtab)
    assert table.at == "M2 har ikke stemt"


def test_many_people_scroll_to_who_is_asked(table: Table) -> None:
    table.show(limit=40, people=40)
    table.go_to_list()
    ballot_list = table.entry.ui.ballot_list
    table.press(*[Key.Key_F] * 19)
    row = ballot_list.rows[19]
    assert row.hasFocus()
    place = row.mapTo(ballot_list.viewport(), row.rect().center())
    assert ballot_list.viewport().rect().contains(place)


def test_who_can_be_asked_changes_and_the_votes_of_others_stay(table: Table) -> None:
    table.go_to_list()
    table.press(Key.Key_F, Key.Key_M, Key.Key_F)
    vote = table.told[-1]
    table.show(vote, people=2, limit=2)
    assert table.said == ("2 av 2 har stemt. Ikke ført.", "warning")
    table.show(vote, people=4, limit=4)
    QApplication.processEvents()
    table.entry.ui.ballot_list.rows[3].setFocus()
    table.press(Key.Key_B)
    assert ballots(table.told[-1]) == {"m1": FOR, "m2": AGAINST, "m4": BLANK}


def test_looking_at_another_kind_loses_nothing(table: Table) -> None:
    table.choose("Talt opp")
    table.enter(3, 1)
    table.choose("Ved navn")
    table.entry.ui.ballot_list.rows[0].setFocus()
    table.press(Key.Key_F, Key.Key_M)
    named = table.told[-1]
    for kind, vote in (
        ("Talt opp", Vote(votes_for=3, against=1)),
        ("Enstemmig", Vote(unanimous=True)),
        ("Ingen votering", None),
        ("Ved navn", named),
    ):
        table.choose(kind)
        assert table.told[-1] == vote
        table.show(vote)


def test_another_case_begins_afresh(table: Table) -> None:
    table.choose("Talt opp")
    table.enter(3)
    table.show(None, owner="53")
    assert table.entry.ui.kind_combo.currentText() == "Ingen votering"
    table.told.clear()
    table.choose("Talt opp")
    assert table.told[-1] == Vote()


def test_a_figure_that_is_being_typed_is_told_when_it_is_asked_for(table: Table) -> None:
    table.choose("Talt opp")
    spin = table.entry.ui.for_spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "3")
    table.show(Vote())
    assert (spin.text(), table.told[-1]) == ("3", Vote())
    table.entry.finish()
    assert table.told[-1] == Vote(votes_for=3)


@pytest.mark.parametrize("casting", [False, True])
def test_the_chair_is_asked_when_the_votes_are_equal_and_the_rules_say_so(
    table: Table, casting: bool
) -> None:
    table.show(casting=casting)
    ui = table.entry.ui
    table.choose("Talt opp")
    assert not ui.casting_host.isVisible()
    table.enter(2, 2)
    assert ui.casting_host.isVisible() is casting


def test_the_casting_vote_falls_with_the_tie(table: Table) -> None:
    table.show(casting=True)
    ui = table.entry.ui
    table.choose("Talt opp")
    table.enter(2, 2)
    tie = Vote(votes_for=2, against=2)
    ui.casting_against_button.setFocus()
    table.press(Key.Key_Space)
    assert table.told[-1] == replace(tie, casting=AGAINST)
    ui.casting_for_button.setFocus()
    table.press(Key.Key_Space)
    assert table.told[-1] == replace(tie, casting=FOR)
    assert not ui.casting_against_button.isChecked()
    table.press(Key.Key_Space)
    assert table.told[-1] == tie
    table.press(Key.Key_Space)
    table.enter(1)
    assert table.told[-1] == Vote(votes_for=1, against=2)
    assert not ui.casting_host.isVisible()


def test_a_note_and_what_a_newer_program_knows_of_a_vote_are_kept(table: Table) -> None:
    table.show(Vote(votes_for=3, note="Skriftlig", extra={"urne": 1}))
    table.enter(2)
    assert table.told == [Vote(votes_for=2, note="Skriftlig", extra={"urne": 1})]


def test_every_control_has_a_name_of_its_own(table: Table) -> None:
    table.show(casting=True)
    ui = table.entry.ui
    buttons = [button for row in ui.ballot_list.rows for button in row.buttons.values()]
    controls = (ui.kind_combo, *table.spins, ui.rest_button, ui.casting_for_button, ui.casting_against_button)
    names = [control.accessibleName() for control in (*controls, *ui.ballot_list.rows, *buttons)]
    assert all(names)
    assert len(names) == len(set(names))

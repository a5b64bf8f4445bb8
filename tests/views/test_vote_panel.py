"""The vote on a decision, from the keys to the draft."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSpinBox

from ho21desk.model import Ballot, CouncilRules, Meeting, Vote
from ho21desk.rules import quorum, recusal
from ho21desk.rules.running import Act
from ho21desk.views.vote_panel import VotePanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NEXT = (Key.Key_Return, Ctrl)
BACK = (Key.Key_Return, Ctrl | Shift)
UNDO = (Key.Key_Z, Ctrl)


@pytest.fixture
def panel(program: Application, hands: Hands) -> VotePanel:
    """The meeting at its first case, the vote unfolded."""
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F9)
    return program.window.live_page.case.ui.vote_panel


@pytest.fixture
def act(program: Application, hands: Hands) -> Callable[[Act], None]:
    """Something happens elsewhere in the window."""

    def act(what: Act) -> None:
        program.window.acted.emit(what)
        hands.rest()

    return act


def choose(panel: VotePanel, hands: Hands, kind: str) -> None:
    hands.pick(panel.ui.vote_entry.ui.kind_combo, kind)


def enter(hands: Hands, spin: QSpinBox, figure: str) -> None:
    spin.setFocus()
    spin.selectAll()
    hands.type(figure)
    hands.press(Key.Key_Return)


def go_to_list(panel: VotePanel, hands: Hands) -> None:
    choose(panel, hands, "Ved navn")
    hands.press(Key.Key_Tab)


def draft(program: Application, hands: Hands) -> str:
    hands.press(Key.Key_4, Ctrl)
    return program.window.minutes_page.ui.preview_browser.toPlainText()


def names(meeting: Meeting, count: int) -> list[str]:
    """Return the first of those who are asked for their vote."""
    return [person.id for person in meeting.participants][:count]


def test_the_vote_unfolds_where_the_keys_go_and_folds_again(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    entry = panel.ui.vote_entry.ui
    assert panel.isVisible()
    assert entry.kind_combo.hasFocus()
    assert panel.ui.voters_label.text() == "15 kan stemme i saken nå."
    assert not entry.count_host.isVisible()
    assert not panel.ui.note_edit.isVisible()
    hands.click(panel.ui.fold_button)
    assert not panel.isVisible()
    assert program.window.live_page.case.ui.discussion_edit.hasFocus()


def test_unanimous_is_noted_without_figures(program: Application, hands: Hands, panel: VotePanel) -> None:
    choose(panel, hands, "Enstemmig")
    assert item_of(program, 25).vote == Vote(unanimous=True)
    assert not panel.ui.vote_entry.ui.for_spin.isVisible()
    choose(panel, hands, "Ingen votering")
    assert item_of(program, 25).vote is None


def test_votes_are_counted_with_a_note(program: Application, hands: Hands, panel: VotePanel) -> None:
    entry = panel.ui.vote_entry.ui
    choose(panel, hands, "Talt opp")
    enter(hands, entry.for_spin, "12")
    enter(hands, entry.against_spin, "2")
    enter(hands, entry.blank_spin, "1")
    panel.ui.note_edit.setFocus()
    hands.type("Det ble stemt skriftlig.")
    hands.press(Key.Key_Return)
    assert item_of(program, 25).vote == Vote(
        votes_for=12, against=2, blank=1, note="Det ble stemt skriftlig."
    )
    assert entry.count_label.text() == "15 av 15 har stemt"
    assert "Det ble stemt skriftlig." in draft(program, hands)


def test_names_are_taken_down_in_the_order_they_are_called(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    go_to_list(panel, hands)
    for key in (Key.Key_F, Key.Key_M, Key.Key_B, Key.Key_R):
        hands.press(key)
    vote = item_of(program, 25).vote
    assert vote is not None
    first, second, third = names(meeting_of(program), 3)
    assert (vote.votes_for, vote.against, vote.blank) == (13, 1, 1)
    assert vote.ballots[first] is Ballot.FOR
    assert vote.ballots[second] is Ballot.AGAINST
    assert vote.ballots[third] is Ballot.BLANK
    assert panel.ui.vote_entry.ui.count_label.text() == "15 av 15 har stemt"
    assert draft(program, hands).count(meeting_of(program).participant(second).name) == 2


def test_a_vote_by_name_is_taken_back_key_by_key(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    go_to_list(panel, hands)
    first, second = names(meeting_of(program), 2)
    hands.press(Key.Key_F)
    hands.press(Key.Key_M)
    hands.press(*UNDO)
    assert panel.ui.vote_entry.ui.ballot_list.ballots == {first: Ballot.FOR}
    hands.press(*UNDO)
    assert panel.ui.vote_entry.ui.kind_combo.currentText() == "Ved navn"
    assert item_of(program, 25).vote == Vote()
    hands.press(Key.Key_Y, Ctrl)
    hands.press(Key.Key_Y, Ctrl)
    assert panel.ui.vote_entry.ui.ballot_list.ballots == {first: Ballot.FOR, second: Ballot.AGAINST}


def test_one_vote_too_many_stays_in_its_field_and_out_of_the_record(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    entry = panel.ui.vote_entry.ui
    choose(panel, hands, "Talt opp")
    enter(hands, entry.for_spin, "15")
    enter(hands, entry.against_spin, "1")
    assert entry.count_label.text() == "16 av 15: én stemme for mye. Ikke ført."
    assert entry.count_label.property("state") == "warning"
    assert not entry.warning_sign.pixmap().isNull()
    assert item_of(program, 25).vote == Vote(votes_for=15)
    program.window.live_page.case.ui.discussion_edit.setFocus()
    hands.type("Mens det ble talt.")
    assert (entry.for_spin.value(), entry.against_spin.value()) == (15, 1)
    enter(hands, entry.for_spin, "14")
    assert item_of(program, 25).vote == Vote(votes_for=14, against=1)
    assert entry.count_label.property("state") == "good"


def test_the_recused_neither_count_nor_are_asked(
    program: Application, hands: Hands, panel: VotePanel, act: Callable[[Act], None]
) -> None:
    chair, deputy = names(meeting_of(program), 2)
    item = item_of(program, 25)
    act(partial(recusal.find_recused, item_id=item.id, person_id=chair))
    name = meeting_of(program).participant(chair).name
    assert panel.ui.voters_label.text() == f"14 kan stemme i saken nå. {name} er inhabil."
    rows = panel.ui.vote_entry.ui.ballot_list.rows
    assert chair not in [row.person.id for row in rows]
    choose(panel, hands, "Talt opp")
    assert panel.ui.vote_entry.ui.count_label.text() == "0 av 14 har stemt"
    act(partial(recusal.find_recused, item_id=item.id, person_id=deputy))
    other = meeting_of(program).participant(deputy).name
    assert panel.ui.voters_label.text() == f"13 kan stemme i saken nå. {name} og {other} er inhabile."


def test_the_chair_decides_a_tie_where_the_rules_say_so(
    program: Application, hands: Hands, panel: VotePanel, act: Callable[[Act], None]
) -> None:
    entry = panel.ui.vote_entry.ui
    choose(panel, hands, "Talt opp")
    enter(hands, entry.for_spin, "7")
    enter(hands, entry.against_spin, "7")
    assert not entry.casting_host.isVisible()
    act(partial(quorum.adopt, rules=CouncilRules(casting_vote=True)))
    tie = item_of(program, 25).vote
    assert tie == Vote(votes_for=7, against=7)
    before = draft(program, hands)
    hands.press(Key.Key_3, Ctrl)
    hands.click(entry.casting_against_button)
    assert item_of(program, 25).vote == replace(tie, casting=Ballot.AGAINST)
    assert draft(program, hands) != before


def test_another_case_shows_its_own_vote(hands: Hands, panel: VotePanel) -> None:
    kind = panel.ui.vote_entry.ui.kind_combo
    choose(panel, hands, "Enstemmig")
    hands.press(*NEXT)
    assert kind.currentText() == "Ingen votering"
    hands.press(*BACK)
    assert kind.currentText() == "Enstemmig"


def test_going_on_to_the_next_case_loses_nothing_half_typed(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    choose(panel, hands, "Talt opp")
    spin = panel.ui.vote_entry.ui.for_spin
    spin.setFocus()
    spin.selectAll()
    hands.type("9")
    hands.press(*NEXT)
    hands.rest()  # what was half typed is told when the next case comes
    assert item_of(program, 25).vote == Vote(votes_for=9)
    assert item_of(program, 26).vote is None
    hands.press(*BACK)
    panel.ui.note_edit.setFocus()
    hands.type("Muntlig")
    hands.press(*NEXT)
    hands.rest()
    assert item_of(program, 25).vote == Vote(votes_for=9, note="Muntlig")
    assert item_of(program, 26).vote is None


def test_a_note_outlives_a_look_at_another_kind(program: Application, hands: Hands, panel: VotePanel) -> None:
    choose(panel, hands, "Enstemmig")
    panel.ui.note_edit.setFocus()
    hands.type("Ved håndsopprekning")
    hands.press(Key.Key_Return)
    choose(panel, hands, "Ingen votering")
    assert item_of(program, 25).vote is None
    choose(panel, hands, "Talt opp")
    assert item_of(program, 25).vote == Vote(note="Ved håndsopprekning")
    hands.press(*NEXT)
    choose(panel, hands, "Enstemmig")
    assert item_of(program, 26).vote == Vote(unanimous=True)


def test_a_dissent_is_typed_as_the_discussion_is(
    program: Application, hands: Hands, panel: VotePanel, act: Callable[[Act], None]
) -> None:
    editor = panel.dissent_edit
    editor.setFocus()
    hands.type("Mindretallet ")
    act(partial(quorum.adopt, rules=CouncilRules(casting_vote=True)))
    hands.type("ville utsette saken.")
    assert item_of(program, 25).dissent == "Mindretallet ville utsette saken."
    hands.press(*NEXT)
    assert editor.toPlainText() == ""
    hands.press(*BACK)
    assert editor.toPlainText() == "Mindretallet ville utsette saken."
    editor.setFocus()
    hands.press(*UNDO)
    assert item_of(program, 25).dissent != "Mindretallet ville utsette saken."
    hands.press(Key.Key_Y, Ctrl)
    assert "Mindretallet ville utsette saken." in draft(program, hands)


def test_a_refusal_is_said_in_the_panel_until_the_next_act(panel: VotePanel) -> None:
    panel.show_refusal("Det er flere stemmer enn de 15 som kan stemme.")
    assert panel.ui.refusal_label.isVisible()
    panel.show_refusal("")
    assert not panel.ui.refusal_label.isVisible()


def test_tab_goes_from_the_kind_to_the_dissent_and_brings_it_into_view(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    go_to_list(panel, hands)
    reached = [QApplication.focusWidget()]
    while reached[-1] is not panel.dissent_edit and len(reached) < 6:
        hands.press(Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    ui = panel.ui
    assert reached[1:] == [ui.vote_entry.ui.rest_button, ui.note_edit, panel.dissent_edit]
    assert panel.dissent_edit.viewport().visibleRegion().contains(panel.dissent_edit.cursorRect())

"""Standard words: put in when an item is reached, kept up to date, never written over a person's own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.desk.wording import refresh
from ho21desk.model import Decision, ItemKind, Meeting, Recusal, TextField, TextRef, View
from ho21desk.rules import agenda, deciding, recusal, running
from tests.factories import item, meeting, members, usual_agenda
from tests.factories import running as running_meeting

DeskWith = Callable[[Meeting], MeetingDesk]
NOTED, NOTHING = "Tas til orientering.", "Intet."
RECUSED = "I denne saken var M1 inhabil og gikk ut av møtet under behandlingen"
NONE_RECUSED = "Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet."
CONSIDERED = "Inhabilitet ble vurdert for sakene på dagens møte."


@pytest.fixture
def desk(desk_with: DeskWith) -> MeetingDesk:
    """Return a desk with the usual agenda: 13 notice, 14 recusal, cases 16-18, 19 briefings."""
    return desk_with(meeting(usual_agenda(), members(3)))


def decision(desk: MeetingDesk, item_id: str) -> str:
    return desk.meeting.item(item_id).decisions[0].text


def discussion(desk: MeetingDesk, item_id: str) -> str:
    return desk.meeting.item(item_id).discussion


def write_decision(desk: MeetingDesk, item_id: str, text: str) -> None:
    desk.write(TextRef(TextField.DECISION, desk.meeting.item(item_id).decisions[0].id), text)


def write_discussion(desk: MeetingDesk, item_id: str, text: str) -> None:
    desk.write(TextRef(TextField.DISCUSSION, item_id), text)


def go_to(desk: MeetingDesk, *items: str) -> None:
    for item_id in items:
        desk.perform(partial(running.go_to, item_id=item_id))


def recuse(desk: MeetingDesk, item_id: str, person: str = "m1") -> str:
    """Have somebody found recused; return the question's `id`."""
    desk.perform(partial(recusal.ask, item_id=item_id, person_id=person))
    asked = desk.meeting.item(item_id).recusals[-1].id
    desk.perform(partial(recusal.settle, recusal_id=asked, outcome=View.RECUSED, left_room=True))
    return asked


def test_an_item_gets_its_usual_decision_when_it_is_reached(desk: MeetingDesk) -> None:
    desk.perform(running.start)
    assert decision(desk, "13") == "Innkalling og saksliste godkjennes."
    assert (decision(desk, "14"), decision(desk, "19")) == ("", "")
    go_to(desk, "14", "16", "19", "21")
    found = [decision(desk, each) for each in ("14", "16", "19", "21")]
    assert found == [NONE_RECUSED, "", NOTED, NOTHING]
    assert discussion(desk, "14") == CONSIDERED


def test_an_answer_says_which_texts_got_words(desk: MeetingDesk) -> None:
    desk.perform(running.start)
    changes = desk.perform(running.go_on)
    place = changes.after.item("14").decisions[0].id
    assert set(changes.rewritten) == {
        TextRef(TextField.DISCUSSION, "14"),
        TextRef(TextField.DECISION, place),
    }


def test_what_was_written_beforehand_is_left_alone(desk_with: DeskWith) -> None:
    prepared = item(14, ItemKind.RECUSAL, discussion="Eget.", decisions=(Decision(text="Egen."),))
    desk = desk_with(meeting([item(13, ItemKind.NOTICE), prepared]))
    go_to(desk, "13", "14")
    assert (discussion(desk, "14"), decision(desk, "14")) == ("Eget.", "Egen.")


@pytest.mark.parametrize("mine", ["", "Intet nytt.", " Intet."])
def test_a_decision_a_person_changed_stays_theirs(desk: MeetingDesk, mine: str) -> None:
    go_to(desk, "21")
    write_decision(desk, "21", mine)
    go_to(desk, "16", "21", "17")
    assert decision(desk, "21") == mine


def test_the_sentence_on_recusal_comes_and_goes_with_the_outcome(desk: MeetingDesk) -> None:
    go_to(desk, "13", "14", "16")
    write_discussion(desk, "16", "Rådet drøftet saken.")
    asked = recuse(desk, "16")
    assert discussion(desk, "16") == f"{RECUSED}.\n\nRådet drøftet saken."
    desk.perform(partial(recusal.settle, recusal_id=asked, outcome=View.NOT_RECUSED))
    assert discussion(desk, "16") == "Rådet drøftet saken."


def test_the_decision_on_recusal_follows_the_questions(desk: MeetingDesk) -> None:
    go_to(desk, "14")
    desk.perform(partial(recusal.ask, item_id="16", person_id="m1"))
    assert decision(desk, "14") == ""
    asked = desk.meeting.item("16").recusals[0].id
    desk.perform(partial(recusal.settle, recusal_id=asked, outcome=View.NOT_RECUSED))
    assert decision(desk, "14") == "M1 er ikke inhabil for sak 16/6/2026."
    write_decision(desk, "14", "")
    desk.perform(partial(recusal.settle, recusal_id=asked, outcome=View.RECUSED))
    assert decision(desk, "14") == ""


def test_a_withdrawn_question_takes_its_words_along(desk: MeetingDesk) -> None:
    go_to(desk, "14", "16")
    before = [discussion(desk, "14"), decision(desk, "14"), discussion(desk, "16")]
    asked = recuse(desk, "16")
    assert "M1" in decision(desk, "14")
    desk.perform(partial(recusal.withdraw, recusal_id=asked))
    assert [discussion(desk, "14"), decision(desk, "14"), discussion(desk, "16")] == before


def test_a_recusal_settled_beforehand_is_said_when_the_case_is_reached(desk: MeetingDesk) -> None:
    go_to(desk, "14")
    recuse(desk, "17")
    assert discussion(desk, "17") == ""
    go_to(desk, "17")
    assert discussion(desk, "17") == f"{RECUSED}."


def test_a_sentence_a_person_changed_is_not_put_in_again(desk: MeetingDesk) -> None:
    go_to(desk, "16")
    recuse(desk, "16")
    write_discussion(desk, "16", "M1 var inhabil. Rådet drøftet saken.")
    recuse(desk, "16", "m2")
    assert discussion(desk, "16") == "M1 var inhabil. Rådet drøftet saken."


def test_a_sentence_that_stands_there_already_is_not_said_twice(desk: MeetingDesk) -> None:
    go_to(desk, "16")
    write_discussion(desk, "16", f"Kort innledning.\n\n{RECUSED}.\n\nRådet drøftet saken.")
    recuse(desk, "16")
    assert discussion(desk, "16") == f"Kort innledning.\n\n{RECUSED}.\n\nRådet drøftet saken."


def test_words_quoted_elsewhere_follow_what_is_typed(desk: MeetingDesk) -> None:
    go_to(desk, "14")
    asked = recuse(desk, "16")
    changes = desk.write(TextRef(TextField.REASON, asked), "Sitter i styret.")
    assert "Sitter i styret." in discussion(desk, "14")
    assert changes.rewritten == (TextRef(TextField.DISCUSSION, "14"),)
    desk.write(TextRef(TextField.NAME, "m1"), "Guri Rørtveit")
    assert "Guri Rørtveit" in discussion(desk, "14")
    assert "Guri Rørtveit" in decision(desk, "14")


def test_the_order_of_treatment_is_said_once_it_differs_from_the_agenda(desk: MeetingDesk) -> None:
    go_to(desk, "13", "14", "17")
    assert discussion(desk, "13") == ""
    go_to(desk, "16")
    assert discussion(desk, "13") == "Sakene ble behandlet i følgende rekkefølge: 13, 14, 17, 16."
    desk.perform(running.go_back)
    assert discussion(desk, "13") == ""
    assert desk.meeting.item("16").treated is None


def test_an_item_passed_by_mistake_keeps_no_words_and_gets_them_when_it_is_reached(desk: MeetingDesk) -> None:
    go_to(desk, "13", "21")
    desk.perform(running.go_back)
    assert decision(desk, "21") == ""
    go_to(desk, "21")
    assert decision(desk, "21") == NOTHING


def test_a_proposal_stands_in_the_place_of_the_usual_words(desk_with: DeskWith) -> None:
    desk = desk_with(meeting([item(13, ItemKind.BRIEFINGS, proposal="Rådet takker.")]))
    desk.perform(running.start)
    assert decision(desk, "13") == NOTED
    desk.perform(partial(deciding.use_proposal, item_id="13"))
    assert [each.text for each in desk.meeting.item("13").decisions] == ["Rådet takker."]


@pytest.fixture
def worded_before(desk_with: DeskWith) -> MeetingDesk:
    """Return a desk with a meeting whose standard words an older program put in, in its own words."""
    asked = Recusal(id="asked", person="m1", outcome=View.RECUSED)
    said, decided = "M1 er inhabil.", Decision(text="M1 er ute.", standard="M1 er ute.")
    reached = running_meeting(meeting(usual_agenda(), members(3)), 13, 14, 16)
    reached = reached.with_item(
        replace(reached.item("14"), discussion=CONSIDERED, standard=CONSIDERED, decisions=(decided,))
    )
    return desk_with(
        reached.with_item(
            replace(reached.item("16"), recusals=(asked,), discussion=f"{said}\n\nMer.", standard=said)
        )
    )


def test_words_of_an_older_program_stay_while_nothing_happens_to_them(worded_before: MeetingDesk) -> None:
    before = worded_before.meeting
    write_discussion(worded_before, "17", "Noe annet.")
    go_to(worded_before, "17", "16")
    for number in ("14", "16"):
        was, now = before.item(number), worded_before.meeting.item(number)
        assert (now.discussion, now.decisions) == (was.discussion, was.decisions)


def test_words_of_an_older_program_follow_what_happens(worded_before: MeetingDesk) -> None:
    settle = partial(recusal.settle, recusal_id="asked", left_room=False)
    worded_before.perform(settle)
    told = "I denne saken var M1 inhabil og deltok ikke i behandlingen."
    assert discussion(worded_before, "16") == f"{told}\n\nMer."
    assert decision(worded_before, "14") == "M1 er inhabil for sak 16/6/2026."


def test_bringing_words_up_to_date_again_changes_nothing(desk: MeetingDesk) -> None:
    go_to(desk, "13", "14", "17")
    before = desk.meeting
    recuse(desk, "17")
    recuse(desk, "17", "m2")
    go_to(desk, "16")
    after = desk.meeting
    assert refresh(before, after) is after
    assert refresh(after, after) is after


def test_what_is_reported_is_told_at_the_opening_and_waits_under_any_other_business(
    desk: MeetingDesk,
) -> None:
    go_to(desk, "13")
    desk.perform(partial(agenda.report, topic="KI-seminaret"))
    assert discussion(desk, "13") == "KI-seminaret ble meldt inn til Eventuelt."
    assert discussion(desk, "20") == ""
    go_to(desk, "20")
    assert discussion(desk, "20") == "**KI-seminaret**"
    write_discussion(desk, "20", "**KI-seminaret**\n\nDet var nyttig.")
    desk.perform(partial(agenda.report, topic="Budsjett"))
    assert discussion(desk, "13") == "KI-seminaret og Budsjett ble meldt inn til Eventuelt."
    assert discussion(desk, "20") == "**KI-seminaret**\n\n**Budsjett**\n\nDet var nyttig."
    for topic in ("KI-seminaret", "Budsjett"):
        desk.perform(partial(agenda.unreport, topic=topic))
    assert (discussion(desk, "13"), discussion(desk, "20")) == ("", "Det var nyttig.")


def test_an_item_that_is_dropped_says_so_until_it_is_taken_back(desk: MeetingDesk) -> None:
    go_to(desk, "13")
    desk.perform(partial(agenda.put_off, item_id="16"))
    assert (discussion(desk, "16"), decision(desk, "16")) == ("Saken ble utsatt til neste møte.", "")
    desk.perform(partial(agenda.take_off, item_id="16"))
    assert discussion(desk, "16") == "Saken ble trukket."
    desk.perform(partial(agenda.take_back, item_id="16"))
    assert discussion(desk, "16") == ""
    desk.perform(partial(agenda.take_off, item_id="20"))
    go_to(desk, "20")
    assert (discussion(desk, "20"), decision(desk, "20")) == ("", NOTHING)

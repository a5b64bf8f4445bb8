"""The minutes on their way: whatever anybody does in whatever order, states follow as they may."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.minutes import content, differences
from ho21desk.model import Decision, Meeting, Milestone, MinutesState, RemarkOutcome
from ho21desk.rules import circulating, remarks
from ho21desk.rules.circulating import state_of
from ho21desk.rules.running import Act, close, start
from tests.factories import NOON, after_minutes, item, meeting

SENT, SETTLED, APPROVED, PUBLISHED, REOPENED = (
    MinutesState.SENT,
    MinutesState.SETTLED,
    MinutesState.APPROVED,
    MinutesState.PUBLISHED,
    MinutesState.REOPENED,
)
MAY_FOLLOW = {
    None: {SENT},
    SENT: {SETTLED, APPROVED, REOPENED},
    SETTLED: {SETTLED, APPROVED, REOPENED},
    APPROVED: {PUBLISHED, REOPENED},
    PUBLISHED: {PUBLISHED, REOPENED},
    REOPENED: {SENT},
}
DEADLINE = (NOON + timedelta(days=7)).date()

send = partial(circulating.send_out, by="Kari", deadline=DEADLINE)
recall = partial(circulating.recall, by="Kari", reason="Feil vedlegg")
settle = partial(circulating.settle, by="Kari")
approve = partial(circulating.approve, by="Kari", at="1/2027", item=3, changed=False)
publish = partial(circulating.publish, by="Kari")
reopen = partial(circulating.reopen, by="Kari", reason="Et navn var feil")
remark = partial(remarks.receive, item="52", person="Ola", text="Et ord mangler.", received=NOON.date())


def held() -> Meeting:
    agenda = (item(52, discussion="Sagt.", decisions=(Decision(id="d52", text="Gjort."),)), item(53))
    return close(start(meeting(agenda, date=NOON.date()), NOON), after_minutes(60))


def after(*acts: Act) -> Meeting:
    now = held()
    for count, act in enumerate(acts):
        now = act(now, after_minutes(100 + count))
    return now


def answered(outcome: RemarkOutcome = RemarkOutcome.TAKEN_IN) -> Act:
    return lambda now, at: remarks.answer(now, at, remark_id=now.remarks[-1].id, outcome=outcome)


def refused(act: Act, *before: Act) -> NotAllowedError:
    with pytest.raises(NotAllowedError) as error:
        act(after(*before), after_minutes(500))
    return error.value


def write(now: Meeting, _at: datetime) -> Meeting:
    return now.with_item(replace(now.item("52"), discussion=now.item("52").discussion + " Mer."))


def guarded(act: Act) -> Act:
    def tried(now: Meeting, at: datetime) -> Meeting:
        changed = act(now, at)
        circulating.guard(now, changed)
        return changed

    return tried


ACTS: dict[str, Act] = {
    "send": send,
    "recall": recall,
    "settle": settle,
    "approve": approve,
    "publish": publish,
    "reopen": reopen,
    "remark": remark,
    "answer": answered(),
    "unanswer": answered(RemarkOutcome.OPEN),
    "withdraw": lambda now, at: remarks.withdraw(now, at, remark_id=now.remarks[-1].id),
    "write": write,
}


def printed(now: Meeting) -> str:
    return differences.pack(content.build(now, printed_on=date(2026, 4, 1), draft=False))


@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=25))
def test_states_follow_one_another_as_they_may_and_nothing_approved_changes(names: list[str]) -> None:
    now = held()
    for count, name in enumerate(names):
        before = now
        try:
            now = guarded(ACTS[name])(before, after_minutes(100 + count))
        except (NotAllowedError, IndexError):
            assert now is before
        if circulating.is_frozen(before):
            assert printed(now) == printed(before)
            assert now.remarks == before.remarks
        if circulating.is_frozen(now):
            assert not remarks.open_remarks(now)
            approval = circulating.approval(now)
            assert approval is not None
            assert approval.state is APPROVED
        if state_of(now) is SETTLED:
            assert not remarks.open_remarks(now)
    states: list[MinutesState | None] = [None, *(each.state for each in now.milestones)]
    for earlier, later in pairwise(states):
        assert later in MAY_FOLLOW[earlier]
    assert [each.at for each in now.milestones] == sorted(each.at for each in now.milestones)


def test_a_round_from_draft_to_published() -> None:
    now = after(send, remark, answered(), settle, approve, publish)
    assert [each.state for each in now.milestones] == [SENT, SETTLED, APPROVED, PUBLISHED]
    assert {each.by for each in now.milestones} == {"Kari"}
    assert circulating.sent(now) == now.milestones[0]
    assert circulating.approval(now) == now.milestones[2]


def test_without_remarks_a_sent_draft_is_approved_as_it_was_sent() -> None:
    assert state_of(after(send, approve)) is APPROVED


def test_a_second_draft_is_refused_with_when_the_first_went_out_and_its_deadline() -> None:
    error = refused(send, send)
    assert (error.rule, error.facts) == ("draft_is_out", ("14.3.2026", "21.3.2026"))
    assert refused(send, send, remark, answered(), settle).rule == "draft_is_out"


def test_a_recalled_draft_can_be_sent_anew_and_keeps_its_remarks() -> None:
    now = after(send, remark, recall)
    assert state_of(now) is None
    assert circulating.sent(now) is None
    assert now.milestones[-1].reason == "Feil vedlegg"
    again = send(now, after_minutes(300))
    assert state_of(again) is SENT
    assert len(circulating.round_remarks(again)) == 1
    assert circulating.draft_number(again) == 2


def test_a_deadline_that_has_passed_is_refused_and_one_today_is_not() -> None:
    yesterday = NOON.date() - timedelta(days=1)
    late = partial(circulating.send_out, by="Kari", deadline=yesterday)
    assert refused(late).facts == ("13.3.2026",)
    assert state_of(after(partial(circulating.send_out, by="Kari", deadline=NOON.date()))) is SENT


def test_the_draft_of_a_meeting_that_runs_or_is_planned_is_refused() -> None:
    for now in (meeting(), start(meeting(), NOON)):
        with pytest.raises(NotAllowedError, match="draft_of_open_meeting"):
            send(now, NOON)


def test_a_record_from_a_file_has_no_stamps_and_is_over_when_its_day_has_come() -> None:
    record = meeting([item(52, decisions=(Decision(text="Gjort."),))], date=NOON.date())
    assert circulating.is_over(record, NOON.date())
    assert not circulating.is_over(record, NOON.date() - timedelta(days=1))
    assert not circulating.is_over(meeting([52], date=NOON.date()), NOON.date())


@pytest.mark.parametrize(
    ("act", "before", "rule"),
    [
        (settle, [], "no_draft_out"),
        (recall, [], "no_draft_out"),
        (recall, [send, approve], "no_draft_out"),
        (settle, [send, remark], "remarks_open"),
        (approve, [], "approved_unsent"),
        (approve, [send, recall], "approved_unsent"),
        (approve, [send, remark], "remarks_open"),
        (approve, [send, remark, answered()], "remarks_not_settled"),
        (approve, [send, approve], "minutes_frozen"),
        (send, [send, approve], "minutes_frozen"),
        (publish, [send], "published_unapproved"),
        (publish, [send, approve, reopen], "published_unapproved"),
        (reopen, [send], "not_approved"),
        (partial(circulating.reopen, by="", reason=" "), [send, approve], "no_reason"),
    ],
)
def test_what_makes_no_sense_is_refused(act: Act, before: list[Act], rule: str) -> None:
    assert refused(act, *before).rule == rule


@pytest.mark.parametrize("at", ["6/2026", "5/2026", "12/2025", "", "møte 7"])
def test_no_meeting_approves_its_own_minutes_or_those_of_a_later_one(at: str) -> None:
    assert refused(partial(approve, at=at), send).rule == "approved_by_itself"


def test_a_remark_after_the_others_were_settled_opens_the_round_again() -> None:
    now = after(send, remark, answered(), settle, remark)
    assert state_of(now) is SENT
    assert state_of(answered()(now, after_minutes(300))) is SETTLED


def test_approved_minutes_open_again_with_a_reason_as_a_new_draft() -> None:
    now = after(send, remark, answered(), settle, approve, publish, reopen)
    assert state_of(now) is None
    assert not circulating.is_frozen(now)
    assert now.milestones[-1].reason == "Et navn var feil"
    assert write(now, NOON) != now
    circulating.guard(now, write(now, NOON))
    assert circulating.round_remarks(now) == ()


def test_what_follows_on_a_meeting_may_change_though_its_minutes_are_approved() -> None:
    now = after(send, approve)
    circulating.guard(now, replace(now, accepted=("x",), tasks=(), recordings=()))
    changes: list[Callable[[Meeting], Meeting]] = [
        lambda now: write(now, NOON),
        lambda now: replace(now, place="Bergen"),
        lambda now: replace(now, agenda=now.agenda[:1]),
    ]
    for change in changes:
        with pytest.raises(NotAllowedError, match="minutes_frozen") as error:
            circulating.guard(now, change(now))
        assert error.value.facts == ("1/2027",)


def test_publishing_the_same_file_again_is_nothing_new() -> None:
    now = after(send, approve, partial(publish, digest="a"))
    assert publish(now, after_minutes(300), digest="a") is now
    assert len(publish(now, after_minutes(300), digest="b").milestones) == 4


def test_an_approved_meeting_without_other_stamps_is_frozen() -> None:
    milestone = Milestone(state=APPROVED, at=NOON, meeting="1/2027")
    assert circulating.is_frozen(replace(held(), milestones=(milestone,)))


@pytest.mark.parametrize("state", [APPROVED, PUBLISHED])
def test_old_minutes_are_frozen_though_nobody_knows_where_they_were_approved(state: MinutesState) -> None:
    old = replace(held(), milestones=(Milestone(state=state, at=NOON),))
    with pytest.raises(NotAllowedError, match="minutes_locked"):
        circulating.guard(old, write(old, NOON))

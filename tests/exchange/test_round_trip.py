"""Any meeting comes out of its file as it went in, but for the keys that only this laptop knows."""

import json
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ho21desk.errors import FileError
from ho21desk.exchange.meeting_file import dumps, loads
from ho21desk.exchange.order import by_rank
from ho21desk.markup import clean
from ho21desk.model import (
    AgendaItem,
    Attendance,
    Ballot,
    CaseType,
    CouncilRules,
    Decision,
    Dropped,
    ItemKind,
    Leave,
    Meeting,
    Milestone,
    MinutesState,
    Mode,
    Movement,
    Office,
    Paper,
    Participant,
    Pronoun,
    QuorumRule,
    Recording,
    Recusal,
    Remark,
    RemarkOutcome,
    Role,
    RoomState,
    Span,
    Task,
    TaskEvent,
    TaskKind,
    TaskState,
    View,
    Vote,
)
from ho21desk.paths import resource

HERE = Path("x.ho21.json")
SCHEMA = Draft202012Validator(json.loads(resource("schema/meeting.schema.json").read_text(encoding="utf-8")))

anything = st.text(max_size=30)
stored = anything.map(clean)
extras = st.none() | st.dictionaries(
    anything,
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | anything,
        lambda values: st.lists(values, max_size=3) | st.dictionaries(anything, values, max_size=3),
        max_leaves=5,
    ),
    max_size=2,
)
moments = st.datetimes(datetime(1000, 1, 1))
clocks = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))
spans = st.lists(st.builds(Span, start=moments, end=st.none() | moments), max_size=2).map(tuple)
counts = st.integers(0, 9999)
rules = st.builds(
    CouncilRules, quorum=st.sampled_from([QuorumRule.NONE, QuorumRule.HALF]), casting_vote=st.booleans()
) | st.builds(
    CouncilRules,
    quorum=st.just(QuorumRule.FIGURE),
    quorum_figure=st.integers(1, 300),
    casting_vote=st.booleans(),
)


days = st.dates(date(1000, 1, 1))
milestones = st.builds(
    Milestone,
    state=st.sampled_from(MinutesState),
    at=moments,
    by=stored,
    deadline=st.none() | days,
    meeting=stored,
    item=st.none() | st.integers(1, 9999),
    changed=st.booleans(),
    reason=stored,
    digest=stored,
)
Items = st.SearchStrategy[str | None]


def some(records: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(records, max_size=2).map(tuple)


def remarks(items: Items) -> st.SearchStrategy[Remark]:
    return st.builds(
        Remark,
        item=items,
        person=stored,
        received=days,
        text=stored,
        outcome=st.sampled_from(RemarkOutcome),
        note=stored,
        settled=st.none() | moments,
    )


def tasks(items: Items) -> st.SearchStrategy[Task]:
    return st.builds(
        Task,
        kind=st.sampled_from(TaskKind),
        item=items,
        source=stored,
        what=stored,
        who=some(stored),
        deadline=st.none() | days,
        events=some(st.builds(TaskEvent, at=moments, state=st.sampled_from(TaskState), note=stored)),
    )


def recordings(items: Items) -> st.SearchStrategy[Recording]:
    return st.builds(
        Recording,
        item=items,
        leave=st.sampled_from(Leave),
        place=stored,
        deleted=st.none() | moments,
        note=stored,
    )


@st.composite
def votes(draw: st.DrawFn, ids: st.SearchStrategy[str]) -> Vote:
    kept: dict[str, Any] = {"note": draw(stored), "extra": draw(extras)}
    if draw(st.booleans()):
        return Vote(unanimous=True, **kept)
    ballots = draw(st.dictionaries(ids, st.sampled_from(Ballot)))
    cast = list(ballots.values())
    votes_for, against, blank = map(cast.count, Ballot) if ballots else draw(st.tuples(*[counts] * 3))
    if not ballots and draw(st.booleans()):
        against = votes_for
    casting = draw(st.sampled_from([None, Ballot.FOR, Ballot.AGAINST])) if votes_for == against > 0 else None
    return Vote(votes_for=votes_for, against=against, blank=blank, ballots=ballots, casting=casting, **kept)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    keys = draw(st.lists(stored.filter(bool), max_size=4, unique=True))
    numbers = draw(st.lists(st.integers(1, 9999), max_size=5, unique=True))
    ids = st.sampled_from([f"id {key}" for key in keys]) if keys else st.nothing()
    cases = st.none() | st.sampled_from(numbers) if numbers else st.none()
    movements = st.builds(
        Movement, time=st.none() | st.times(), item=cases, state=st.sampled_from(RoomState), extra=extras
    )
    recusals = st.builds(
        Recusal,
        person=ids,
        ground=stored,
        reason=stored,
        handling=stored,
        own_view=st.none() | st.sampled_from(View),
        outcome=st.sampled_from(View),
        vote=st.none() | votes(ids),
        left_room=st.none() | st.booleans(),
        settled_in=cases,
        extra=extras,
    )

    def somebody(key: str) -> st.SearchStrategy[Participant]:
        return st.builds(
            Participant,
            id=st.just(f"id {key}"),
            key=st.just(key),
            name=stored,
            title=stored,
            affiliation=stored,
            pronoun=st.none() | st.sampled_from(Pronoun),
            role=st.sampled_from(Role),
            office=st.none() | st.sampled_from(Office),
            deputy_for=st.none() | ids,
            attendance=st.sampled_from(Attendance),
            mode=st.sampled_from(Mode),
            partial=st.booleans(),
            from_item=cases,
            until_item=cases,
            items=st.lists(st.sampled_from(numbers), max_size=3).map(tuple) if numbers else st.just(()),
            note=stored,
            movements=st.lists(movements, max_size=4).map(tuple),
            extra=extras,
        )

    texts = st.lists(stored, max_size=2).map(tuple)
    types = st.lists(st.sampled_from(CaseType), max_size=3).map(tuple)
    papers = st.builds(
        Paper,
        source=stored,
        title=stored,
        case_type=types,
        case_officer=texts,
        enclosures=texts,
        handled_before=texts,
        background=stored,
        proposal=stored,
    )

    def case(number: int, kind: ItemKind) -> st.SearchStrategy[AgendaItem]:
        return st.builds(
            AgendaItem,
            number=st.just(number),
            kind=st.just(kind),
            title=stored,
            case_type=types,
            case_officer=texts,
            enclosures=texts,
            handled_before=texts,
            planned_minutes=st.none() | st.integers(0, 9999),
            break_after=st.integers(0, 9999),
            background=stored,
            proposal=stored,
            paper=st.none() | papers,
            reported=texts if kind is ItemKind.ANY_OTHER else st.just(()),
            dropped=st.none() | st.sampled_from(Dropped),
            discussion=stored,
            decisions=st.lists(st.builds(Decision, text=stored, standard=st.just("")), max_size=2).map(tuple),
            vote=st.none() | votes(ids),
            dissent=stored,
            recusals=st.lists(recusals, max_size=2).map(tuple),
            treated=st.none() | st.integers(0, 6),
            started=st.none() | moments,
            ended=st.none() | moments,
            rests=spans,
            extra=extras,
        )

    agenda = tuple(draw(case(number, draw(st.sampled_from(ItemKind)))) for number in numbers)
    items = st.none() | st.sampled_from([each.id for each in agenda]) if agenda else st.none()
    return Meeting(
        council=draw(stored),
        number=draw(st.integers(1, 999)),
        year=draw(st.integers(1000, 9999)),
        date=draw(st.none() | st.dates(date(1000, 1, 1))),
        start=draw(clocks),
        end=draw(clocks),
        place=draw(stored),
        language=draw(st.sampled_from(["nb", "nn"])),
        noticed=draw(st.none() | moments),
        rules=draw(rules),
        chair=draw(st.none() | ids),
        participants=tuple(draw(somebody(key)) for key in keys),
        agenda=agenda,
        pauses=draw(spans),
        milestones=draw(some(milestones)),
        remarks=draw(some(remarks(items))),
        tasks=draw(some(tasks(items))),
        recordings=draw(some(recordings(items))),
        accepted=tuple(draw(st.lists(stored, max_size=3))),
        extra=draw(extras),
    )


def comparable(meeting: Meeting) -> Meeting:
    """Return the meeting with names in the place of keys, and without what movements overrule."""
    meeting = by_rank(meeting)
    names = {person.id: person.key for person in meeting.participants}
    overruled = {"mode": Mode.IN_PERSON, "partial": False, "from_item": None, "until_item": None}
    people = [
        replace(
            person,
            id=person.key,
            deputy_for=names.get(person.deputy_for or ""),
            movements=tuple(replace(moved, id="") for moved in person.movements),
            **(overruled if person.movements else {}),  # type: ignore[arg-type]
        )
        for person in meeting.participants
    ]
    agenda = [
        replace(
            item,
            id="",
            decisions=tuple(replace(decision, id="") for decision in item.decisions),
            vote=by_name(item.vote, names),
            recusals=tuple(
                replace(asked, id="", person=names[asked.person], vote=by_name(asked.vote, names))
                for asked in item.recusals
            ),
        )
        for item in meeting.agenda
    ]
    numbers = {item.id: str(item.number) for item in meeting.agenda}
    return replace(
        meeting,
        id="",
        chair=names.get(meeting.chair or ""),
        participants=tuple(people),
        agenda=tuple(agenda),
        milestones=tuple(replace(each, id="") for each in meeting.milestones),
        remarks=tuple(replace(each, id="", item=numbers.get(each.item or "")) for each in meeting.remarks),
        tasks=tuple(
            replace(
                each,
                id="",
                item=numbers.get(each.item or ""),
                events=tuple(replace(event, id="") for event in each.events),
            )
            for each in meeting.tasks
        ),
        recordings=tuple(
            replace(each, id="", item=numbers.get(each.item or "")) for each in meeting.recordings
        ),
    )


def by_name(vote: Vote | None, names: dict[str, str]) -> Vote | None:
    return vote and replace(vote, ballots={names[one]: ballot for one, ballot in vote.ballots.items()})


def told_by_stamps(meeting: Meeting) -> Meeting:
    """Return the meeting without ranks of cases that were never started: a file may leave them out."""
    agenda = [item if item.started else replace(item, treated=None) for item in meeting.agenda]
    return replace(meeting, agenda=tuple(agenda))


@pytest.mark.slow
@given(meetings())
@settings(max_examples=60)
def test_any_meeting_gives_the_same_bytes_again(meeting: Meeting) -> None:
    written = dumps(meeting)
    assert dumps(loads(written, HERE)) == written
    assert dumps(loads(written.encode(), HERE)) == written
    SCHEMA.validate(json.loads(written))


@pytest.mark.slow
@given(meetings().map(told_by_stamps))
@settings(max_examples=60)
def test_any_meeting_is_read_as_it_was(meeting: Meeting) -> None:
    assert comparable(loads(dumps(meeting), HERE)) == comparable(meeting)


@given(anything, anything, anything)
def test_any_words_can_be_written(discussion: str, decision: str, name: str) -> None:
    case = AgendaItem(number=1, title=name, discussion=discussion, decisions=(Decision(text=decision),))
    written = dumps(Meeting(council=name, number=1, year=2026, agenda=(case,)))
    after = loads(written.encode(), HERE).agenda[0]
    assert (after.title, after.discussion, after.decisions[0].text) == (
        clean(name),
        clean(discussion),
        clean(decision),
    )


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | anything,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(anything, parts, max_size=3),
    max_leaves=5,
)


@pytest.mark.slow
@given(st.data(), meetings(), values)
@settings(max_examples=80)
def test_a_spoilt_file_is_read_or_refused_but_never_more(
    data: st.DataObject, meeting: Meeting, odd: object
) -> None:
    tree = json.loads(dumps(meeting))
    part = tree
    while True:
        key = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        if isinstance(part[key], dict | list) and part[key] and data.draw(st.booleans()):
            part = part[key]
            continue
        part[key] = odd
        break
    try:
        after = loads(json.dumps(tree), HERE)
    except FileError:
        return
    assert dumps(loads(dumps(after), HERE)) == dumps(after)

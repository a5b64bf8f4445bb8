import json
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from ho21desk.exchange.meeting_file import dumps, loads, read, write
from ho21desk.model import (
    Attendance,
    Ballot,
    CaseType,
    CouncilRules,
    Dropped,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Office,
    Paper,
    Pronoun,
    QuorumRule,
    Role,
    RoomState,
    View,
)
from ho21desk.paths import resource
from ho21desk.rules.numbering import order_of_treatment
from tests.factories import item, meeting, person, running

HERE = Path("x.ho21.json")


def reread(before: Meeting) -> Meeting:
    return loads(dumps(before), HERE)


def taken(after: Meeting) -> list[int]:
    return [each.number for each in order_of_treatment(after) if each.treated is not None]


@pytest.mark.parametrize("name", ["meeting-2-2026.json", "meeting-5-2023.json"])
def test_the_councils_own_meetings_come_out_as_they_went_in(real: Path, tmp_path: Path, name: str) -> None:
    write(read(real / name), tmp_path / name)
    assert (tmp_path / name).read_bytes() == (real / name).read_bytes()


def test_every_field_comes_out_as_it_went_in(every_field: Path, tmp_path: Path) -> None:
    write(read(every_field), tmp_path / "again.ho21.json")
    assert (tmp_path / "again.ho21.json").read_bytes() == every_field.read_bytes()


def test_every_field_of_the_schema_is_in_that_file(tree: dict[str, Any]) -> None:
    schema = json.loads(resource("schema/meeting.schema.json").read_text(encoding="utf-8"))
    objects = {"meeting": schema, **schema["$defs"]}
    with_fields = {name: set(each["properties"]) for name, each in objects.items() if "properties" in each}
    assert with_fields == {name: keys_of(tree, name) for name in with_fields}


def keys_of(tree: dict[str, Any], name: str) -> set[str]:
    recusals = [asked for each in tree["agenda"] for asked in each.get("recusals", [])]
    objects = {
        "meeting": [tree],
        "rules": [tree["rules"]],
        "participant": tree["participants"],
        "movement": [moved for each in tree["participants"] for moved in each.get("presence", [])],
        "item": tree["agenda"],
        "paper": [each["paper"] for each in tree["agenda"] if "paper" in each],
        "span": [*tree["pauses"], *(rest for each in tree["agenda"] for rest in each.get("rests", []))],
        "recusal": recusals,
        "milestone": tree["minutes"],
        "remark": tree["remarks"],
        "task": tree["tasks"],
        "task_event": [event for each in tree["tasks"] for event in each["events"]],
        "recording": tree["recordings"],
        "vote": [each["vote"] for each in (*tree["agenda"], *recusals) if "vote" in each],
    }[name]
    return {key for each in objects for key in each}


def test_fields_land_where_they_belong(every_field: Path) -> None:
    whole = read(every_field)
    assert (whole.date, whole.start, whole.end) == (date(2023, 11, 27), time(10), None)
    assert (whole.language, whole.place) == ("nn", "Storgata 1\nNordvik")
    assert whole.noticed == datetime(2023, 11, 20, 9, 30)
    assert whole.rules == CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=5, casting_vote=True)
    chair, vice, absent, deputy, video, arrived, *_, guest = whole.participants
    assert whole.chair == chair.id
    assert (chair.key, chair.office, chair.title) == ("haugli", Office.CHAIR, "professor")
    assert (chair.pronoun, vice.pronoun, absent.pronoun) == (Pronoun.SHE, Pronoun.HE, None)
    assert (vice.mode, vice.partial, vice.note) == (Mode.DIGITAL, True, "kom t.o. sak 9/1/2026")
    assert (absent.role, absent.attendance) == (Role.MEMBER, Attendance.ABSENT)
    assert (deputy.role, deputy.deputy_for, deputy.from_item, deputy.until_item) == (
        Role.DEPUTY,
        absent.id,
        50,
        49,
    )
    assert [(m.time, m.item, m.state) for m in video.movements] == [
        (time(10, 5), 50, RoomState.IN_ROOM),
        (time(10, 40, 30), 49, RoomState.BY_VIDEO),
        (time(11, 10), 51, RoomState.OUT),
    ]
    assert (guest.role, guest.items) == (Role.GUEST, (49, 51))
    case = whole.agenda[6]
    assert (case.number, case.kind, case.planned_minutes) == (50, ItemKind.CASE, 0)
    assert case.break_after == 15
    assert case.case_type == (CaseType.DISCUSSION, CaseType.DECISION, CaseType.INFORMATION)
    assert [decision.text for decision in case.decisions] == ["Ett vedtak.", "", "Ett til."]
    assert case.ended == datetime(2023, 11, 27, 10, 39, 30, 250000)
    assert case.vote is not None
    assert (case.vote.votes_for, case.vote.against, case.vote.note) == (9, 2, "Ett medlem tok dissens.")
    assert case.dissent == "Mindretallet ville *utsette* saken."
    assert case.paper == Paper(
        source="Saksframlegg 50.docx",
        title="Rapport om helsedata",
        case_type=(CaseType.DECISION,),
        case_officer=("Silje Aunemo",),
        enclosures=("Rapport",),
        handled_before=("12/2/2023",),
        background="Første avsnitt.",
        proposal="[ ] deltar.",
    )
    briefings, any_other, evaluation = whole.agenda[7:]
    assert (briefings.paper, briefings.dropped) == (Paper(title="Orienteringer"), None)
    assert any_other.reported == ("Neste møte", "Reiser *til* utlandet")
    assert evaluation.dropped is Dropped.PUT_OFF
    first, second, third = case.recusals
    assert (first.person, first.own_view, first.outcome) == (vice.id, View.OPEN, View.NOT_RECUSED)
    assert (first.settled_in, second.settled_in) == (44, None)
    assert (first.left_room, second.left_room, third.left_room) == (False, True, None)
    assert second.vote is not None
    assert second.vote.unanimous
    by_name = whole.agenda[7].vote
    assert by_name is not None
    assert by_name.ballots == {
        chair.id: Ballot.AGAINST,
        vice.id: Ballot.BLANK,
        arrived.id: Ballot.FOR,
    }
    assert by_name.casting is Ballot.AGAINST
    assert taken(whole) == [44, 50, 49, 51]
    assert whole.extra is not None
    assert whole.extra["kept"] == "meeting"


def test_a_meeting_says_only_what_it_holds() -> None:
    assert json.loads(dumps(meeting([7], [person("ask")]))) == {
        "format": "ho21desk/meeting",
        "version": 1,
        "council": "Rådet",
        "number": 6,
        "year": 2026,
        "date": None,
        "start": None,
        "end": None,
        "place": "",
        "language": "nb",
        "participants": [{"id": "ask", "name": "Ask", "role": "member", "attendance": "present"}],
        "agenda": [{"number": 7, "kind": "case", "title": "Tema 7", "discussion": "", "decisions": []}],
    }


def test_what_may_be_missing_may_be_missing(tree: dict[str, Any]) -> None:
    for key in (
        "date",
        "start",
        "end",
        "place",
        "language",
        "noticed",
        "rules",
        "chair",
        "order_taken",
        "pauses",
        "minutes",
        "remarks",
        "tasks",
        "recordings",
        "accepted",
        "x",
    ):
        tree.pop(key, None)
    for each in tree["participants"]:
        for key in each.keys() - {"id", "name", "role", "attendance"}:
            del each[key]
    tree["agenda"] = [{key: each[key] for key in ("number", "kind", "title")} for each in tree["agenda"]]
    bare = loads(json.dumps(tree), HERE)
    assert (bare.date, bare.chair, bare.place, bare.language) == (None, None, "", "nb")
    assert {each.mode for each in bare.participants} == {Mode.IN_PERSON}
    assert {each.treated for each in bare.agenda} == {None}


def test_topics_for_any_other_business_are_written_on_that_item_alone() -> None:
    agenda = [item(7, ItemKind.ANY_OTHER, reported=("Reise",)), item(8, reported=("Reise",))]
    assert [each.reported for each in reread(meeting(agenda)).agenda] == [("Reise",), ()]


def test_the_clock_on_the_wall_is_kept(tree: dict[str, Any]) -> None:
    tree["agenda"][0]["started"] = "2023-11-27T09:00:00+05:00"
    tree["participants"][4]["presence"][0]["time"] = "2023-11-27T10:05:07.5+01:00"
    tree["participants"][4]["presence"][1]["time"] = None
    after = loads(json.dumps(tree), HERE)
    assert after.agenda[0].started == datetime(2023, 11, 27, 9, 0)
    assert [moved.time for moved in after.participants[4].movements[:2]] == [time(10, 5, 7, 500000), None]


def test_a_byte_order_mark_does_no_harm(every_field: Path) -> None:
    marked = b"\xef\xbb\xbf" + every_field.read_bytes()
    assert dumps(loads(marked, HERE)) == dumps(loads(marked.decode(), HERE)) == every_field.read_text("utf-8")


def test_signs_that_no_file_can_hold_are_left_out_of_texts_alone(tree: dict[str, Any]) -> None:
    tree["council"] = "Rå\u0000det"
    tree["chair"] = "hau\u0007gli"
    tree["agenda"][0]["discussion"] = "en\r\nto\u000btre\u2028fire\ud800\tslutt"
    tree["agenda"][6]["x"] = {"ring\u0000": "\u0007\ud800"}
    after = loads(json.dumps(tree), HERE)
    assert after.council == "Rådet"
    assert after.participant(after.chair or "").key == "haugli"
    assert after.agenda[0].discussion == "en\nto\ntre\nfire\tslutt"
    assert after.agenda[6].extra == {"ring\u0000": "\u0007\ud800"}
    written = dumps(after)
    assert dumps(loads(written.encode(), HERE)) == written


def test_words_pasted_into_a_meeting_are_cleaned_on_their_way_out() -> None:
    written = dumps(meeting([item(7, discussion="en\x0bto\x00")]))
    assert json.loads(written)["agenda"][0]["discussion"] == "en\nto"


def test_the_order_is_written_only_when_it_differs_from_the_agenda() -> None:
    planned = meeting([52, 53, 54])
    assert "order_taken" not in json.loads(dumps(planned))
    assert "order_taken" not in json.loads(dumps(running(planned, 52, 53, 54)))
    assert json.loads(dumps(running(planned, 52, 54, 53)))["order_taken"] == [52, 54, 53]
    assert json.loads(dumps(running(planned, 53, 52)))["order_taken"] == [53, 52]


@pytest.mark.parametrize("order", [(), (52,), (52, 54), (53, 52), (52, 54, 53), (52, 53, 54)])
def test_the_order_survives(order: tuple[int, ...]) -> None:
    after = reread(running(meeting([52, 53, 54]), *order))
    assert taken(after) == list(order)
    assert sorted(each.treated for each in after.agenda if each.treated is not None) == list(
        range(len(order))
    )


def test_the_order_survives_a_clock_set_back() -> None:
    before = running(meeting([52, 53, 54]), 52, 53, 54)
    first = replace(before.agenda[0], started=before.agenda[2].ended)
    assert taken(reread(before.with_item(first))) == [52, 53, 54]


def test_the_order_survives_without_stamps() -> None:
    skipped = [item(52, treated=0), item(53), item(54, treated=4)]
    after = reread(meeting(skipped))
    assert [each.number for each in order_of_treatment(after)] == [52, 54, 53]
    assert [each.treated for each in after.agenda] == [0, None, 1]


def test_cases_started_but_not_in_order_taken_come_after_those_that_are(tree: dict[str, Any]) -> None:
    del tree["participants"][4]["presence"]
    tree["order_taken"] = [50, 44]
    assert taken(loads(json.dumps(tree), HERE)) == [50, 44, 49, 51]


def test_presence_is_computed_in_the_order_taken_whether_or_not_there_are_stamps(
    tree: dict[str, Any],
) -> None:
    for each in tree["agenda"]:
        each.pop("started", None)
        each.pop("ended", None)
    assert loads(json.dumps(tree), HERE).participants[4].from_item == 50


def test_without_an_order_the_stamps_give_it(tree: dict[str, Any]) -> None:
    del tree["order_taken"]
    del tree["participants"][4]["presence"]
    tree["agenda"][0]["started"] = "2023-11-27T10:39:59"
    assert taken(loads(json.dumps(tree), HERE)) == [50, 44, 49, 51]


def test_presence_that_follows_from_movements_is_written_beside_them() -> None:
    moves = (
        Movement(time=time(12, 10), item=54, state=RoomState.IN_ROOM),
        Movement(item=53, state=RoomState.BY_VIDEO),
        Movement(item=53, state=RoomState.OUT),
    )
    stale = person("ask", movements=moves, mode=Mode.IN_PERSON, from_item=52, until_item=52)
    written = json.loads(dumps(running(meeting([52, 53, 54, 55], [stale]), 52, 54, 53, 55)))
    assert written["participants"][0] == {
        "id": "ask",
        "name": "Ask",
        "role": "member",
        "attendance": "present",
        "mode": "partly_digital",
        "from_item": "54/6/2026",
        "until_item": "53/6/2026",
        "presence": [
            {"time": "12:10", "item": "54/6/2026", "state": "in_room"},
            {"item": "53/6/2026", "state": "by_video"},
            {"item": "53/6/2026", "state": "out"},
        ],
    }
    assert reread(running(meeting([52, 53, 54, 55], [stale]), 52, 54, 53, 55))


def test_movements_of_somebody_who_never_came_are_kept() -> None:
    moved = person("ask", attendance=Attendance.ABSENT, movements=(Movement(state=RoomState.IN_ROOM),))
    (kept,) = reread(meeting([52], [moved])).participants
    assert kept.attendance is Attendance.ABSENT
    assert [each.state for each in kept.movements] == [RoomState.IN_ROOM]


def test_presence_may_be_left_to_the_movements(tree: dict[str, Any]) -> None:
    before = dict(tree["participants"][4])
    for key in ("mode", "from_item", "until_item"):
        del tree["participants"][4][key]
    assert json.loads(dumps(loads(json.dumps(tree), HERE)))["participants"][4] == before


@pytest.mark.parametrize(
    ("vote", "whole"),
    [
        ({"for": 3, "against": 0}, {"for": 3, "against": 0, "blank": 0}),
        (
            {"for": 3, "against": 0, "blank": 1, "note": "Ja."},
            {"for": 3, "against": 0, "blank": 1, "note": "Ja."},
        ),
        ({"unanimous": True}, {"unanimous": True}),
        (
            {
                "for": 1,
                "against": 1,
                "ballots": {"tveitan": "against", "haugli": "for"},
                "note": "Ja.",
                "casting": "for",
            },
            {
                "for": 1,
                "against": 1,
                "blank": 0,
                "casting": "for",
                "ballots": {"haugli": "for", "tveitan": "against"},
                "note": "Ja.",
            },
        ),
        ({"for": 3, "against": 0, "ballots": {}}, {"for": 3, "against": 0, "blank": 0}),
    ],
)
def test_votes_are_unanimous_or_counted(
    tree: dict[str, Any], vote: dict[str, Any], whole: dict[str, Any]
) -> None:
    tree["agenda"][0]["vote"] = vote
    written = json.loads(dumps(loads(json.dumps(tree), HERE)))["agenda"][0]["vote"]
    assert json.dumps(written) == json.dumps(whole)  # with the keys in this order


@pytest.mark.parametrize(
    ("given", "rules", "written"),
    [
        ({}, CouncilRules(), None),
        ({"casting_vote": False}, CouncilRules(), None),
        ({"quorum": "half"}, CouncilRules(quorum=QuorumRule.HALF), {"quorum": "half"}),
        ({"quorum": 300}, CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=300), {"quorum": 300}),
        ({"casting_vote": True}, CouncilRules(casting_vote=True), {"casting_vote": True}),
    ],
)
def test_rules_are_written_where_the_council_has_any(
    tree: dict[str, Any], given: dict[str, Any], rules: CouncilRules, written: dict[str, Any] | None
) -> None:
    tree["rules"] = given
    after = loads(json.dumps(tree), HERE)
    assert after.rules == rules
    assert json.loads(dumps(after)).get("rules") == written

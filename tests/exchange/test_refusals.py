"""What is said about a file that does not fit. `tree` holds every field, and fits."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange.meeting_file import loads, read

Tree = dict[str, Any]
Ask = Callable[[Tree], list[str]]


def put(tree: Tree, place: str, value: Any) -> None:
    """Set what stands at a place such as `agenda.3.title`; `...` takes it away."""
    *parents, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    target: Any = tree
    for part in parents:
        target = target[part]
    if value is ...:
        del target[last]
    elif last == "+":
        target.append(value)
    else:
        target[last] = value


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("council", ..., "council: mangler"),
        ("participants", ..., "participants: mangler"),
        ("agenda.3.title", ..., "agenda[3].title: mangler"),
        ("participants.2.attendance", ..., "participants[2].attendance: mangler"),
        ("version", 0, "version: skal være 1, ikke 0"),
        ("version", "1", "version: skal være 1, ikke «1»"),
        ("version", True, "version: skal være 1, ikke true"),
        ("council", 7, "council: skal være en tekst, ikke 7"),
        ("council", None, "council: skal være en tekst, ikke null"),
        ("place", ["Nordvik"], "place: skal være en tekst, ikke en liste"),
        ("agenda", {}, "agenda: skal være en liste, ikke et objekt"),
        ("agenda.2", "Sak", "agenda[2]: skal være et objekt, ikke «Sak»"),
        ("number", 13.0, "number: skal være et heltall, ikke 13.0"),
        ("number", True, "number: skal være et heltall, ikke true"),
        ("participants.1.partial", 1, "participants[1].partial: skal være true eller false, ikke 1"),
        ("participants.1.note", None, "participants[1].note: skal være en tekst, ikke null"),
        ("agenda.6.decisions.1", None, "agenda[6].decisions[1]: skal være en tekst, ikke null"),
        ("agenda.6.number", 0, "agenda[6].number: skal være et tall fra 1 til 9999, ikke 0"),
        (
            "agenda.6.planned_minutes",
            -1,
            "agenda[6].planned_minutes: skal være et tall fra 0 til 9999, ikke -1",
        ),
        ("year", 10**20, f"year: skal være et tall fra 1000 til 9999, ikke {10**20}"),
        ("language", "en", "language: skal være en av «nb», «nn», ikke «en»"),
        (
            "agenda.6.case_type.0",
            "vedtak",
            "agenda[6].case_type[0]: skal være en av «decision», «discussion», «information», ikke «vedtak»",
        ),
        ("agenda.0.foo", 1, "agenda[0].foo: ukjent nøkkel"),
        ("Council", "", "Council: ukjent nøkkel"),
        ("participants.4.presence.0.foo", 1, "participants[4].presence[0].foo: ukjent nøkkel"),
        ("agenda.6.recusals.0.foo", 1, "agenda[6].recusals[0].foo: ukjent nøkkel"),
        ("agenda.6.vote.foo", 1, "agenda[6].vote.foo: ukjent nøkkel"),
        ("agenda.0.to\nlinjer", 1, "agenda[0].to linjer: ukjent nøkkel"),
        ("agenda.0.x", 1, "agenda[0].x: skal være et objekt, ikke 1"),
        ("participants.0.id", "", "participants[0].id: kan ikke være tom"),
        ("order_taken", [44] * 201, "order_taken: har flere enn 200 deler"),
        ("agenda.6.vote", {}, "agenda[6].vote.for: mangler"),
        ("agenda.6.vote", {"for": 1}, "agenda[6].vote.against: mangler"),
        ("agenda.6.vote", {"unanimous": False}, "agenda[6].vote.unanimous: skal være true, ikke false"),
        (
            "agenda.6.vote",
            {"unanimous": True, "for": 3},
            "agenda[6].vote.for: kan ikke stå sammen med «unanimous»",
        ),
        ("rules", [], "rules: skal være et objekt, ikke en liste"),
        ("rules.foo", 1, "rules.foo: ukjent nøkkel"),
        ("rules.casting_vote", 1, "rules.casting_vote: skal være true eller false, ikke 1"),
        *(
            (
                "rules.quorum",
                value,
                f"rules.quorum: skal være «half» eller et tall fra 1 til 300, ikke {shown}",
            )
            for value, shown in [
                (0, "0"),
                (301, "301"),
                (2.0, "2.0"),
                (True, "true"),
                (None, "null"),
                ("none", "«none»"),
                ([5], "en liste"),
            ]
        ),
        (
            "participants.0.pronoun",
            "hen",
            "participants[0].pronoun: skal være en av «he», «she», ikke «hen»",
        ),
        ("agenda.6.dissent", ["Nei."], "agenda[6].dissent: skal være en tekst, ikke en liste"),
        ("agenda.7.vote.ballots", ["haugli"], "agenda[7].vote.ballots: skal være et objekt, ikke en liste"),
        (
            "agenda.7.vote.ballots.haugli",
            {},
            "agenda[7].vote.ballots.haugli: skal være en av «for», «against», «blank», ikke et objekt",
        ),
        (
            "agenda.7.vote.casting",
            "blank",
            "agenda[7].vote.casting: skal være en av «for», «against», ikke «blank»",
        ),
        (
            "agenda.6.vote",
            {"unanimous": True, "ballots": {}},
            "agenda[6].vote.ballots: kan ikke stå sammen med «unanimous»",
        ),
        (
            "agenda.6.vote",
            {"unanimous": True, "casting": "for"},
            "agenda[6].vote.casting: kan ikke stå sammen med «unanimous»",
        ),
        ("agenda.6.break_after", -5, "agenda[6].break_after: skal være et tall fra 0 til 9999, ikke -5"),
        ("agenda.6.break_after", None, "agenda[6].break_after: skal være et heltall, ikke null"),
        ("agenda.6.paper", None, "agenda[6].paper: skal være et objekt, ikke null"),
        ("agenda.6.paper", {}, "agenda[6].paper.title: mangler"),
        ("agenda.6.paper.x", {}, "agenda[6].paper.x: ukjent nøkkel"),
        ("agenda.6.paper.source", 1, "agenda[6].paper.source: skal være en tekst, ikke 1"),
        ("agenda.6.paper.enclosures", "A", "agenda[6].paper.enclosures: skal være en liste, ikke «A»"),
        ("agenda.6.reported", [], "agenda[6].reported: kan bare stå i saken «any_other»"),
        ("agenda.8.reported.0", 1, "agenda[8].reported[0]: skal være en tekst, ikke 1"),
        (
            "agenda.9.dropped",
            "moved",
            "agenda[9].dropped: skal være en av «withdrawn», «put_off», ikke «moved»",
        ),
        ("council", "x" * 90 + "\n", None),
        ("language", "x" * 90, f"language: skal være en av «nb», «nn», ikke «{'x' * 60}…»"),
    ],
)
def test_shape(tree: Tree, misfits: Ask, place: str, value: Any, said: str | None) -> None:
    put(tree, place, value)
    if said is None:
        assert loads(json.dumps(tree), Path("x"))
    else:
        assert said in misfits(tree)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("date", "27.11.2023", "date: skal være en dato som 2026-06-18, ikke «27.11.2023»"),
        ("date", "2023-02-30", "date: skal være en dato som 2026-06-18, ikke «2023-02-30»"),
        ("date", "2023-11-27\n", "date: skal være en dato som 2026-06-18, ikke «2023-11-27 »"),
        ("date", "20231127", "date: skal være en dato som 2026-06-18, ikke «20231127»"),
        ("date", "٢٠٢٣-١١-٢٧", "date: skal være en dato som 2026-06-18, ikke «٢٠٢٣-١١-٢٧»"),
        ("start", "9:00", "start: skal være et klokkeslett som 13:00, ikke «9:00»"),
        ("start", "10:00\n", "start: skal være et klokkeslett som 13:00, ikke «10:00 »"),
        ("end", "24:00", "end: skal være et klokkeslett som 13:00, ikke «24:00»"),
        ("end", "15:00:00", "end: skal være et klokkeslett som 13:00, ikke «15:00:00»"),
        (
            "agenda.0.started",
            "2023-11-27",
            "agenda[0].started: skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «2023-11-27»",
        ),
        (
            "agenda.0.ended",
            "2023-11-31T10:00:00",
            "agenda[0].ended: "
            "skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «2023-11-31T10:00:00»",
        ),
        (
            "agenda.0.rests",
            [{"start": "2023-11-27T10:00:00", "end": "2023-11-31T10:00:00"}],
            "agenda[0].rests[0].end: "
            "skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «2023-11-31T10:00:00»",
        ),
        ("pauses", [{}], "pauses[0].start: mangler"),
        ("remarks.0.item", "99/5/2023", "remarks[0].item: sak 99/5/2023 er ikke på sakslisten"),
        (
            "tasks.0.deadline",
            "2024-02-30",
            "tasks[0].deadline: skal være en dato som 2026-06-18, ikke «2024-02-30»",
        ),
        (
            "tasks.0.events.0.at",
            "2024-02-30T10:00",
            "tasks[0].events[0].at: "
            "skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «2024-02-30T10:00»",
        ),
        (
            "minutes.0.at",
            "2024-02-30T10:00",
            "minutes[0].at: skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «2024-02-30T10:00»",
        ),
        *(
            (
                "noticed",
                value,
                f"noticed: skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke «{value}»",
            )
            for value in ("2023-11-20", "2023-11-31T09:30:00")
        ),
        (
            "participants.4.presence.1.time",
            "10.40",
            "participants[4].presence[1].time: "
            "skal være et klokkeslett som 13:00 eller 13:00:21, ikke «10.40»",
        ),
        (
            "participants.4.presence.1.time",
            "2023-11-31T10:40",
            "participants[4].presence[1].time: "
            "skal være et klokkeslett som 13:00 eller 13:00:21, ikke «2023-11-31T10:40»",
        ),
        (
            "participants.4.presence.1.time",
            "2023-11-28T10:40",
            "participants[4].presence[1].time: er ikke på møtedagen 2023-11-27",
        ),
    ],
)
def test_times(tree: Tree, misfits: Ask, place: str, value: str, said: str) -> None:
    put(tree, place, value)
    assert misfits(tree) == [said]


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("chair", "rortveit", ["chair: ingen deltaker «rortveit»"]),
        ("participants.3.deputy_for", "nn", ["participants[3].deputy_for: ingen deltaker «nn»"]),
        ("agenda.6.recusals.0.person", "nn", ["agenda[6].recusals[0].person: ingen deltaker «nn»"]),
        ("agenda.7.vote.ballots.nn", "for", ["agenda[7].vote.ballots.nn: ingen deltaker «nn»"]),
        ("agenda.7.vote.ballots.", "for", ["agenda[7].vote.ballots.: ingen deltaker «»"]),
        ("agenda.6.recusals.0.vote.ballots", {"nn": "for", "haugli": "against"}, [
            "agenda[6].recusals[0].vote.ballots.nn: ingen deltaker «nn»",
        ]),
        ("agenda.6.recusals.0.settled_in", "99/5/2023", [
            "agenda[6].recusals[0].settled_in: sak 99/5/2023 er ikke på sakslisten",
        ]),
        ("agenda.6.recusals.0.settled_in", "44/4/2023", [
            "agenda[6].recusals[0].settled_in: sak 44/4/2023 hører ikke til møte 5/2023",
        ]),
        ("agenda.6.recusals.0.settled_in", 44, [
            "agenda[6].recusals[0].settled_in: skal være en tekst, ikke 44",
        ]),
        ("participants.7.id", "haugli", ["participants[7].id: to deltakere heter «haugli»"]),
        ("agenda.9.number", 52, ["agenda[9].number: to saker har nummer 52"]),
        ("order_taken.+", 99, ["order_taken[4]: ingen sak 99 på sakslisten"]),
        ("order_taken.+", 50, ["order_taken[4]: sak 50 står to ganger"]),
        ("participants.3.from_item", "50", [
            "participants[3].from_item: skal være et saksnummer som 49/5/2023, ikke «50»",
        ]),
        ("participants.3.from_item", "50/5/23", [
            "participants[3].from_item: skal være et saksnummer som 49/5/2023, ikke «50/5/23»",
        ]),
        ("participants.3.until_item", "49/4/2023", [
            "participants[3].until_item: sak 49/4/2023 hører ikke til møte 5/2023",
        ]),
        ("participants.3.until_item", "49/5/2022", [
            "participants[3].until_item: sak 49/5/2022 hører ikke til møte 5/2023",
        ]),
        ("participants.8.items.1", "99/5/2023", [
            "participants[8].items[1]: sak 99/5/2023 er ikke på sakslisten",
        ]),
        ("participants.5.presence.0.item", "9/5/2023", [
            "participants[5].presence[0].item: sak 9/5/2023 er ikke på sakslisten",
        ]),
    ],
)  # fmt: skip
def test_references(tree: Tree, misfits: Ask, place: str, value: Any, said: list[str]) -> None:
    put(tree, place, value)
    assert misfits(tree) == said


def test_a_note_is_never_checked(tree: Tree) -> None:
    put(tree, "participants.0.note", "t.o. sak 9/1/2026, møte 99")
    assert loads(json.dumps(tree), Path("x")).participants[0].note == "t.o. sak 9/1/2026, møte 99"


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("mode", "digital", "er «digital», men bevegelsene i «presence» gir «partly_digital»"),
        ("partial", True, "er true, men bevegelsene i «presence» gir false"),
        ("from_item", "49/5/2023", "er «49/5/2023», men bevegelsene i «presence» gir «50/5/2023»"),
        ("until_item", "52/5/2023", "er «52/5/2023», men bevegelsene i «presence» gir «51/5/2023»"),
    ],
)
def test_presence_must_agree_with_the_movements(
    tree: Tree, misfits: Ask, key: str, value: Any, said: str
) -> None:
    put(tree, f"participants.4.{key}", value)
    assert misfits(tree) == [f"participants[4].{key}: {said}"]


def test_presence_that_no_movement_bounds(tree: Tree, misfits: Ask) -> None:
    put(tree, "participants.5.until_item", "50/5/2023")
    said = "er «50/5/2023», men bevegelsene i «presence» gir intet"
    assert misfits(tree) == [f"participants[5].until_item: {said}"]


@pytest.mark.parametrize(
    ("where", "named"),
    [("agenda.7.vote", "agenda[7].vote"), ("agenda.6.recusals.1.vote", "agenda[6].recusals[1].vote")],
)
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"for": 2}, {"for": "er 2, men stemmene i «ballots» gir 1"}),
        ({"blank": ...}, {"blank": "er 0, men stemmene i «ballots» gir 1"}),
        (
            {"ballots": {"finnby": "for"}},
            {
                "against": "er 1, men stemmene i «ballots» gir 0",
                "blank": "er 1, men stemmene i «ballots» gir 0",
            },
        ),
        ({"for": "1"}, {"for": "skal være et heltall, ikke «1»"}),
        ({"against": ...}, {"against": "mangler"}),
        (
            {"ballots": ..., "for": 2, "casting": "for"},
            {"casting": "kan bare stå der like mange stemte for og mot"},
        ),
        (
            {"ballots": ..., "for": 0, "against": 0, "casting": "for"},
            {"casting": "kan bare stå der like mange stemte for og mot"},
        ),
    ],
)
def test_a_vote_must_agree_with_itself(
    tree: Tree, misfits: Ask, where: str, named: str, changes: Tree, said: dict[str, str]
) -> None:
    ballots = {"haugli": "against", "tveitan": "blank", "finnby": "for"}
    put(tree, where, {"for": 1, "against": 1, "blank": 1, "ballots": ballots})
    for key, value in changes.items():
        put(tree, f"{where}.{key}", value)
    assert misfits(tree) == [f"{named}.{key}: {sentence}" for key, sentence in said.items()]


def test_all_misfits_are_named_at_once_in_the_order_of_the_file(tree: Tree, misfits: Ask) -> None:
    put(tree, "agenda.9.foo", 1)
    put(tree, "agenda.+", {})
    put(tree, "agenda.6.recusals.0.person", "nn")
    put(tree, "participants.4.mode", "digital")
    put(tree, "participants.3.items", ["99/5/2023"])
    put(tree, "date", "i går")
    put(tree, "council", ...)
    assert [line.split(": ")[0] for line in misfits(tree)] == [
        "agenda[6].recusals[0].person",
        "agenda[9].foo",
        "agenda[10].kind",
        "agenda[10].number",
        "agenda[10].title",
        "council",
        "date",
        "participants[3].items[0]",
    ]
    put(tree, "agenda.10", ...)
    assert [line.split(": ")[0] for line in misfits(tree)][-2:] == [
        "participants[3].items[0]",
        "participants[4].mode",
    ]


def test_keys_that_stand_twice_are_refused(tree: Tree, every_field: Path) -> None:
    text = every_field.read_text(encoding="utf-8")
    text = text.replace('"number": 50,', '"number": 50, "number": 50,').replace(
        '"kept": "vote"', '"kept": "vote", "kept": "vote"'
    )
    with pytest.raises(FileError) as refused:
        loads(text, every_field)
    assert refused.value.problem is FileProblem.MISFIT
    assert refused.value.details == (
        "agenda[6].number: nøkkelen står mer enn én gang",
        "agenda[6].vote.x.kept: nøkkelen står mer enn én gang",
    )


def test_a_newer_version_is_refused_for_that_reason(tree: Tree) -> None:
    put(tree, "version", 2)
    put(tree, "agenda.0.tasks", [])
    with pytest.raises(FileError) as refused:
        loads(json.dumps(tree), Path("x"))
    assert (refused.value.problem, refused.value.details) == (FileProblem.NEWER, ())


@pytest.mark.parametrize(
    "content", ["[]", "1", '"x"', "null", "{}", '{"format": "ho21desk/other", "version": 9}']
)
def test_other_json_is_no_meeting(content: str) -> None:
    with pytest.raises(FileError) as refused:
        loads(content, Path("x"))
    assert refused.value.problem is FileProblem.NOT_A_MEETING
    assert refused.value.details == ("format: skal være «ho21desk/meeting»",)


def test_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "møte.ho21.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(FileError) as refused:
        read(path)
    assert refused.value.path == path

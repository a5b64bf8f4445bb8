"""Tasks proposed from decisions, and what is done to them."""

import datetime as dt
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.exchange import meeting_file
from ho21desk.model import Decision, Dropped, ItemKind, Meeting, Task, TaskKind, TaskState
from ho21desk.rules.following_up import change, confirm, dismiss, note, proposals, remove
from tests.factories import NOON, after_minutes, item, meeting, person

PEOPLE = (
    person("guri", name="Guri Rørtveit"),
    person("toril", name="Toril Hernes"),
    person("mari", name="Mari Trommald"),
    person("tarje", name="Tarje Bjørgum"),
)


def decided(*texts: str, kind: ItemKind = ItemKind.CASE) -> Meeting:
    """Return a meeting of 14 March 2026 with one case and these decisions in it."""
    decisions = tuple(Decision(id=f"d{place}", text=text) for place, text in enumerate(texts))
    return meeting([item(18, kind, decisions=decisions)], PEOPLE, date=dt.date(2026, 3, 14))


def told(*texts: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(task.what, task.who) for task in proposals(decided(*texts))]


@pytest.mark.parametrize(
    ("decision", "what", "who"),
    [
        ("Rådet ber sekretariatet følge opp saken.", "følge opp saken", ("sekretariatet",)),
        ("Rådet ber sekretariatet om å lage et notat.", "lage et notat", ("sekretariatet",)),
        ("Rådet bed sekretariatet om å lage eit notat.", "lage eit notat", ("sekretariatet",)),
        ("Rådet ber om at Hernes kontakter Nofima.", "kontakter Nofima", ("Toril Hernes",)),
        ("Tas til orientering, og rådet ber leder skrive brevet.", "skrive brevet", ("leder",)),
        ("Rådet ber om en ny orientering i neste møte.", "en ny orientering i neste møte", ()),
        ("Sekretariatet følger opp saken.", "følger opp saken", ("sekretariatet",)),
        ("Sekretariatet følgjer opp saka.", "følgjer opp saka", ("sekretariatet",)),
        (
            "Guri Rørtveit og Hernes utarbeider et notat til neste møte.",
            "utarbeider et notat til neste møte",
            ("Guri Rørtveit", "Toril Hernes"),
        ),
        ("Leder får fullmakt til å godkjenne teksten.", "godkjenne teksten", ("leder",)),
        ("Leiar får fullmakt til å godkjenne teksten.", "godkjenne teksten", ("leiar",)),
        ("Rådet gir nestleder fullmakt til å signere.", "signere", ("nestleder",)),
        ("Sekretariatet bes om å sende brevet.", "sende brevet", ("sekretariatet",)),
        ("Arbeidsgruppa skal levere eit utkast.", "levere eit utkast", ("arbeidsgruppa",)),
        (
            "Arbeidsgruppens leder, Tarje Bjørgum, ferdigstiller innspillet.",
            "ferdigstiller innspillet",
            ("Tarje Bjørgum",),
        ),
        ("Rådsleder Mari Trommald tar kontakt.", "tar kontakt", ("Mari Trommald",)),
        ("Rådet støtter dette, og sekretariatet sender brevet.", "sender brevet", ("sekretariatet",)),
        (
            "Til neste møte lager sekretariatet en oversikt.",
            "lager sekretariatet en oversikt",
            ("sekretariatet",),
        ),
        ("Rådet sender innspill til departementet.", "sender innspill til departementet", ("rådet",)),
        ("Svaret utarbeides av sekretariatet.", "Svaret utarbeides av sekretariatet", ("sekretariatet",)),
        ("Svaret skal utarbeidast før sommaren.", "Svaret skal utarbeidast før sommaren", ()),
        ("Teksten godkjennes av leder.", "Teksten godkjennes av leder", ("leder",)),
        ("Teksten blir godkjend av leiar.", "Teksten blir godkjend av leiar", ("leiar",)),
        ("Guri Rørtveit leder arbeidet.", "leder arbeidet", ("Guri Rørtveit",)),
    ],
)
def test_what_a_sentence_asks_for(decision: str, what: str, who: tuple[str, ...]) -> None:
    assert told(decision) == [(what, who)]


@pytest.mark.parametrize(
    "decision",
    [
        "Tas til orientering.",
        "Rådet tar saken til orientering.",
        "Saka blir teken til orientering.",
        "Intet.",
        "Referatet godkjennes.",
        "Rådet godkjenner årsrapporten.",
        "Rådet slutter seg til innspillet.",
        "Sekretariatet orienterte om saken.",
        "Sekretariatet vurderer at saken er godt opplyst.",
        "Papirene legges ut og kan sendes på e-post.",
        "Teksten godkjennes av rådet.",
        "Saken ble presentert av Guri Rørtveit.",
        "Sekretariatet følger ikke opp saken.",
        "Rådet takker arbeidsgruppen, som består av Guri Rørtveit og Toril Hernes, for arbeidet.",
        "Arbeidsgruppen som ble nedsatt i forrige møte, legges ned.",
        "Innspillet som sekretariatet utarbeider, sendes ikke.",
        "Dersom departementet ber sekretariatet om innspill, tas saken opp.",
        "Rådet ber departementet om å vurdere saken.",
        "[ ] deltar i arbeidsgruppen.",
        "Utformes på møtet.",
        "Skal sekretariatet følge opp saken?",
        "Møteplanen for 2027 godkjennes.",
        "Forskningsrådet sender innspill.",
        "",
    ],
)
def test_what_asks_nobody_for_anything(decision: str) -> None:
    assert told(decision) == []


@pytest.mark.parametrize(
    ("decision", "what", "who"),
    [
        (
            "Det settes ned en arbeidsgruppe bestående av Guri Rørtveit, Toril Hernes og Mari Trommald som "
            "kan jobbe videre med innholdet.",
            "jobbe videre med innholdet",
            ("Guri Rørtveit", "Toril Hernes", "Mari Trommald"),
        ),
        (
            "En arbeidsgruppe bestående av Hernes og Trommald settes ned for å utarbeide et utkast.",
            "utarbeide et utkast",
            ("Toril Hernes", "Mari Trommald"),
        ),
        (
            "Det blir sett ned ei arbeidsgruppe beståande av Guri Rørtveit og Tarje Bjørgum.",
            "Det blir sett ned ei arbeidsgruppe beståande av Guri Rørtveit og Tarje Bjørgum",
            ("Guri Rørtveit", "Tarje Bjørgum"),
        ),
        (
            "Hernes og Bjørgum deltar i arbeidsgruppen som forbereder et innspill.",
            "forbereder et innspill",
            ("Toril Hernes", "Tarje Bjørgum"),
        ),
        (
            "Det nedsettes en arbeidsgruppe bestående av:\n\n- Guri Rørtveit\n- Toril Hernes",
            "Det nedsettes en arbeidsgruppe bestående av Guri Rørtveit, Toril Hernes",
            ("Guri Rørtveit", "Toril Hernes"),
        ),
    ],
)
def test_a_working_group_has_its_members(decision: str, what: str, who: tuple[str, ...]) -> None:
    (group,) = proposals(decided(decision))
    assert (group.kind, group.what, group.who) == (TaskKind.GROUP, what, who)


def test_a_list_gives_a_proposal_a_point() -> None:
    points = "- lage et notat. Det sendes rådet\n- invitere ministeren innen 1. september"
    assert told(f"Rådet ber sekretariatet om å:\n\n{points}") == [
        ("lage et notat. Det sendes rådet", ("sekretariatet",)),
        ("invitere ministeren innen 1. september", ("sekretariatet",)),
    ]
    assert told("1. Hernes skriver innledningen.\n2. Trommald skriver resten.\n3. Tas til orientering.") == [
        ("skriver innledningen", ("Toril Hernes",)),
        ("skriver resten", ("Mari Trommald",)),
    ]


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("innen 1. september", dt.date(2026, 9, 1)),
        ("innan 1. september 2027", dt.date(2027, 9, 1)),
        ("senest 15.4.2026", dt.date(2026, 4, 15)),
        ("til 1. februar", dt.date(2027, 2, 1)),
        ("etter møtet 1. september", None),
        ("til neste møte", None),
        ("før sommeren", None),
        ("innen 31. april", None),
    ],
)
def test_a_deadline_is_read_and_other_words_for_it_stay(words: str, deadline: dt.date | None) -> None:
    (task,) = proposals(decided(f"Rådet ber sekretariatet lage et notat {words}."))
    assert task.deadline == deadline
    assert task.what.endswith(words)


def test_a_question_of_recusal_and_a_case_put_off_ask_for_nothing() -> None:
    asks = "Sekretariatet følger opp saken."
    assert not proposals(decided(asks, kind=ItemKind.RECUSAL))
    put_off = decided(asks)
    assert not proposals(put_off.with_item(replace(put_off.agenda[0], dropped=Dropped.PUT_OFF)))


@given(st.lists(st.text(max_size=200), max_size=3))
def test_any_decision_can_be_read(texts: list[str]) -> None:
    for task in proposals(decided(*texts)):
        assert task.what


PARTS = st.sampled_from(
    [
        "Rådet ",
        "ber ",
        "sekretariatet ",
        "om å ",
        "Guri Rørtveit",
        " og ",
        "arbeidsgruppe ",
        "settes ned ",
        *"\n:\ue000",
    ]
) | st.sampled_from(
    ["en ", "for å ", "bestående av ", "- ", "\n\n", ". ", "følger opp ", "innen 1. mai ", "leder "]
)


@given(st.lists(PARTS, max_size=25).map("".join))
def test_any_words_of_decisions_can_be_read_and_answered(text: str) -> None:
    before = decided(text)
    after = before
    for place, task in enumerate(proposals(before)):
        after = (confirm if place % 2 else dismiss)(after, NOON, task=task)
    assert proposals(after) == ()
    added = after.agenda[0].decisions[0].text + "\n\nRådet takker for innspillene."
    edited = after.with_item(replace(after.agenda[0], decisions=(Decision(id="d0", text=added),)))
    assert proposals(edited) == ()


ASKS = "Rådet ber sekretariatet utarbeide et notat om helsedata innen 1. september."


@pytest.mark.parametrize("answer", [confirm, dismiss])
def test_what_was_answered_is_not_proposed_again(answer: object) -> None:
    before = decided(ASKS)
    (task,) = proposals(before)
    after = (confirm if answer is confirm else dismiss)(before, NOON, task=task)
    edits = {
        f"Rådet drøftet saken. {ASKS}": 0,
        f"**{ASKS}**": 0,
        ASKS.replace("et notat", "eit notat"): 0,
        ASKS.replace("1. september", "1. oktober"): 0,
        ASKS.replace("1. september", "2. september"): 1,
        ASKS.replace("sekretariatet", "Guri Rørtveit"): 1,
    }
    for text, count in edits.items():
        edited = after.with_item(replace(after.agenda[0], decisions=(Decision(id="d0", text=text),)))
        assert len(proposals(edited)) == count, text


def test_two_sentences_that_differ_in_a_word_are_two_tasks() -> None:
    before = decided(
        "Rådet ber sekretariatet lage et notat om helse.\n\nRådet ber sekretariatet lage et notat om heste."
    )
    first, second = proposals(before)
    assert proposals(confirm(before, NOON, task=first)) == (second,)


def confirmed() -> Meeting:
    before = decided(ASKS)
    return confirm(before, NOON, task=proposals(before)[0])


def test_a_task_is_confirmed_once_and_as_it_was_put_right() -> None:
    before = decided(ASKS)
    (task,) = proposals(before)
    put_right = replace(task, what="  lage \n notat ", who=("Hernes ", "", "Hernes"))
    after = confirm(before, NOON, task=put_right)
    assert [(each.what, each.who, each.state) for each in after.tasks] == [
        ("lage notat", ("Hernes",), TaskState.OPEN)
    ]
    assert confirm(after, after_minutes(1), task=task) is after
    assert dismiss(after, after_minutes(1), task=task) is after


def test_an_empty_task_is_refused() -> None:
    before = confirmed()
    with pytest.raises(NotAllowedError, match="empty_task"):
        confirm(before, NOON, task=Task(what=" \n"))
    task = before.tasks[0]
    with pytest.raises(NotAllowedError, match="empty_task"):
        change(before, NOON, task_id=task.id, what="", who=(), deadline=None)
    with pytest.raises(NotAllowedError, match="case_is_gone"):
        confirm(before, NOON, task=Task(what="noe", item="gone"))


def test_the_history_is_kept() -> None:
    before = confirmed()
    task_id = before.tasks[0].id
    acts = (
        partial(note, state=TaskState.OPEN, text=" Sendt på høring "),
        partial(note, state=TaskState.DONE),
        partial(note, state=TaskState.OPEN, text="Ikke ferdig likevel"),
        partial(note, state=TaskState.DROPPED, text="Overtatt av andre"),
    )
    after = before
    for minutes, act in enumerate(acts, 1):
        after = act(after, after_minutes(minutes), task_id=task_id)
    (task,) = after.tasks
    assert task.state is TaskState.DROPPED
    assert [(event.state.value, event.note) for event in task.events] == [
        ("open", ""),
        ("open", "Sendt på høring"),
        ("done", ""),
        ("open", "Ikke ferdig likevel"),
        ("dropped", "Overtatt av andre"),
    ]
    assert [event.at for event in task.events] == [after_minutes(minutes) for minutes in range(5)]
    with pytest.raises(NotAllowedError, match="nothing_to_note"):
        note(after, NOON, task_id=task_id, state=TaskState.DROPPED, text=" ")


def test_a_task_is_described_anew_with_a_deadline_that_has_passed() -> None:
    before = confirmed()
    task = before.tasks[0]
    passed = dt.date(2020, 1, 1)
    after = change(
        before, NOON, task_id=task.id, what=task.what, who=("Hernes",), deadline=passed, told="frist flyttet"
    )
    (changed,) = after.tasks
    assert (changed.who, changed.deadline, changed.events[-1].note) == (("Hernes",), passed, "frist flyttet")
    again = change(
        after, NOON, task_id=task.id, what=task.what, who=("Hernes",), deadline=passed, told="ingenting"
    )
    assert again == after


def test_a_task_that_is_taken_away_is_not_proposed_again() -> None:
    before = confirmed()
    after = remove(before, NOON, task_id=before.tasks[0].id)
    assert after.tasks[0].state is TaskState.DISMISSED
    assert proposals(after) == ()
    by_hand = confirm(before, NOON, task=Task(id="mine", what="ringe"))
    assert remove(by_hand, NOON, task_id="mine") == before
    for act in (remove, partial(note, state=TaskState.DONE)):
        with pytest.raises(NotAllowedError, match="task_is_gone"):
            act(after, NOON, task_id=before.tasks[0].id)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("meeting-2-2026.json", {16: 2, 17: 2, 18: 1, 19: 1, 20: 1, 23: 1}),
        ("meeting-5-2023.json", {49: 1, 50: 1, 51: 2, 52: 1, 53: 1, 54: 1}),
    ],
)
def test_the_councils_own_decisions(real: Path, name: str, asked: dict[int, int]) -> None:
    held = meeting_file.read(real / name)
    numbers = [held.item(task.item or "").number for task in proposals(held)]
    assert {number: numbers.count(number) for number in numbers} == asked

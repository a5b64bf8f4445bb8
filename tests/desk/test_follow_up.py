"""The ledger over all meetings, and what is outstanding in the next one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError
from ho21desk.markup import parse, serialize
from ho21desk.model import (
    CaseType,
    Decision,
    Dropped,
    ItemKind,
    Meeting,
    Milestone,
    MinutesState,
    Task,
    TaskKind,
    TaskState,
    TextField,
    TextRef,
)
from ho21desk.rules import facts, running
from ho21desk.rules.following_up import confirm, dismiss, note, remove
from ho21desk.rules.ledger import Ledger, Wanted, days_over
from ho21desk.rules.succession import coming_back
from ho21desk.settings import shipped_templates
from tests.factories import NOON, item, meeting, members

TODAY = date(2026, 9, 4)


@pytest.fixture
def office(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Office]:
    """Return an office with nothing in it."""
    with Office(tmp_path / "ho21desk.sqlite3", clock) as office:
        yield office


def held(number: int, *tasks: Task, practice: bool = False) -> Meeting:
    """Return a meeting with case 18, decided, and tasks that follow from it."""
    case = item(18, id=f"case-{number}", title=f"Sak i møte {number}", decisions=(Decision(text="Vedtas."),))
    before = meeting(
        [item(17, ItemKind.NOTICE, id=f"notice-{number}"), case],
        number=number,
        id=f"meeting-{number}",
        practice=practice,
    )
    for task in tasks:
        about = replace(task, item=case.id) if task.item == "case" else task
        before = confirm(before, NOON, task=about)
    return before


def task(what: str, deadline: date | None = None, **more: object) -> Task:
    facts = {
        "id": what,
        "what": what,
        "deadline": deadline,
        "item": "case",
        "who": ("sekretariatet",),
        **more,
    }
    return Task(**facts)  # type: ignore[arg-type]


NOTE, LETTER = task("lage notat", date(2026, 9, 1)), task("sende brev", who=("Guri Rørtveit",))
GROUP = task("forberede innspill", date(2026, 8, 1), kind=TaskKind.GROUP, who=("Toril", "Mari"))


def whats(ledger: Ledger, wanted: Wanted = Wanted.ALL, **filters: str) -> list[str]:
    return [entry.task.what for entry in ledger.chosen(wanted, TODAY, **filters)]


def test_the_ledger_holds_the_tasks_of_all_real_meetings(office: Office) -> None:
    done = note(held(1, task("kalle inn")), NOON, task_id="kalle inn", state=TaskState.DONE, text="Gjort.")
    office.archive.add(done)
    office.archive.add(held(2, LETTER, NOTE, GROUP))
    office.archive.add(held(3, task("øve"), practice=True))
    ledger = office.follow_up.ledger()
    assert whats(ledger) == ["forberede innspill", "lage notat", "sende brev", "kalle inn"]
    first, last = ledger.entries[0], ledger.entries[-1]
    assert (first.meeting, first.number, first.year, first.item) == ("meeting-2", 2, 2026, 18)
    assert (str(first.case), first.title) == ("18/2/2026", "Sak i møte 2")
    assert first.task == office.archive.load("meeting-2").tasks[2]
    assert [(event.state, event.note) for event in last.task.events] == [
        (TaskState.OPEN, ""),
        (TaskState.DONE, "Gjort."),
    ]
    practice = office.archive.load("meeting-3")
    assert whats(office.follow_up.ledger(practice)) == ["øve"]


def test_tasks_without_a_case_or_with_one_that_is_gone_are_in_the_ledger(office: Office) -> None:
    before = held(2, NOTE, task("ringe", item=None))
    office.archive.add(replace(before, agenda=before.agenda[:1]))
    assert [(entry.item, entry.case, entry.title) for entry in office.follow_up.ledger().entries] == [
        (None, None, ""),
        (None, None, ""),
    ]


def test_the_ledger_is_asked_for_a_part(office: Office) -> None:
    office.archive.add(held(1, task("kalle inn"), task("gå")))
    for task_id, state in (("kalle inn", TaskState.DONE), ("gå", TaskState.DROPPED)):
        office.perform_on("meeting-1", partial(note, task_id=task_id, state=state))
    office.archive.add(held(2, LETTER, NOTE, GROUP))
    ledger = office.follow_up.ledger()
    assert whats(ledger, Wanted.OPEN) == ["forberede innspill", "lage notat", "sende brev"]
    assert whats(ledger, Wanted.OVERDUE) == ["forberede innspill", "lage notat"]
    assert whats(ledger, Wanted.GROUPS) == ["forberede innspill"]
    assert whats(ledger, Wanted.DONE) == ["kalle inn"]
    assert whats(ledger, Wanted.DROPPED) == ["gå"]
    assert whats(ledger, who="rortveit") == ["sende brev"]
    assert whats(ledger, who="mari") == ["forberede innspill"]
    assert whats(ledger, meeting="meeting-1") == ["kalle inn", "gå"]


@pytest.mark.parametrize(("day", "over"), [(4, 3), (1, 0), (2, 1)])
def test_a_deadline_is_over_from_the_day_after(day: int, over: int) -> None:
    assert days_over(held(2, NOTE).tasks[0], date(2026, 9, day)) == over


def test_what_is_done_is_never_late() -> None:
    done = note(held(2, NOTE), NOON, task_id="lage notat", state=TaskState.DONE)
    assert days_over(done.tasks[0], TODAY) == 0
    assert days_over(LETTER, TODAY) == 0


def asking(number: int, *, practice: bool = False) -> Meeting:
    case = item(1, id=f"i{number}", decisions=(Decision(text="Sekretariatet følger opp saken."),))
    return meeting([case], number=number, id=f"m{number}", practice=practice)


def test_proposals_are_those_of_the_open_meeting_or_of_the_latest_with_decisions(office: Office) -> None:
    assert office.follow_up.ledger().proposed is None
    office.archive.add(asking(1))
    office.archive.add(asking(2))
    office.archive.add(asking(3, practice=True))
    planned = office.archive.add(meeting([9], number=4))

    def proposed(opened: Meeting | None) -> tuple[str, int]:
        found = office.follow_up.ledger(opened).proposed
        assert found
        return str(found.number), len(found.tasks)

    assert proposed(None) == ("2/2026", 1)
    assert proposed(planned) == ("2/2026", 1)
    assert proposed(office.archive.load("m1")) == ("1/2026", 1)
    assert proposed(office.archive.load("m3")) == ("3/2026", 1)
    found = office.follow_up.ledger().proposed
    assert found
    office.perform_on("m2", partial(dismiss, task=found.tasks[0]))
    assert proposed(None) == ("2/2026", 0)
    assert office.follow_up.ledger().entries == ()


def test_an_answer_can_be_taken_back_when_its_meeting_is_opened(office: Office) -> None:
    before = office.archive.add(asking(2))
    found = office.follow_up.ledger().proposed
    assert found
    office.perform_on("m2", partial(confirm, task=found.tasks[0]))
    assert len(office.follow_up.ledger().entries) == 1
    office.open(office.archive.load("m2"))
    assert office.undo().after == before
    assert office.follow_up.ledger().entries == ()


# The next meeting

RULES_OF_2020 = next(each for each in shipped_templates() if "Status pågående saker" in each)
WITHOUT = next(each for each in shipped_templates() if "Utestående" not in each)
TOLD = "Utestående fra møte 2/2026:\n\n- Sak 18/2/2026, sekretariatet: lage notat. Frist 1. september 2026."


def told(after: Meeting, kind: ItemKind) -> str:
    (telling,) = (each for each in after.agenda if each.kind is kind)
    return telling.background


def test_the_next_meeting_tells_what_is_outstanding_and_what_goes_on(office: Office) -> None:
    office.archive.add(held(2, NOTE, GROUP))
    new = office.open_new(RULES_OF_2020).after
    assert told(new, ItemKind.OUTSTANDING) == TOLD
    assert told(new, ItemKind.STATUS) == (
        "Løpende saker:\n\n- Sak 18/2/2026, arbeidsgruppen med Toril og Mari: forberede innspill. "
        "Frist 1. august 2026."
    )
    assert told(office.archive.load(new.id), ItemKind.OUTSTANDING) == TOLD
    assert serialize(parse(TOLD)) == TOLD


def test_an_agenda_without_the_item_gets_it_when_something_is_outstanding(office: Office) -> None:
    office.archive.add(held(2))
    kinds = [each.kind for each in office.open_new(WITHOUT).after.agenda]
    assert ItemKind.OUTSTANDING not in kinds
    office.archive.add(held(4, GROUP))
    new = office.open_new(WITHOUT).after
    kinds = [each.kind for each in new.agenda]
    assert kinds.index(ItemKind.OUTSTANDING) == kinds.index(ItemKind.PREVIOUS_MINUTES) + 1
    first = new.agenda[0].number
    assert [each.number for each in new.agenda] == list(range(first, first + len(kinds)))
    assert told(new, ItemKind.OUTSTANDING).startswith("Utestående fra møte 4/2026:\n\n- Sak 18/4/2026, arb")


def test_what_is_outstanding_in_nynorsk(office: Office) -> None:
    office.archive.add(replace(held(2, NOTE), language="nn"))
    office.archive.add(replace(held(3, LETTER), language="nn"))
    assert told(office.open_new(WITHOUT).after, ItemKind.OUTSTANDING) == (
        "Uteståande frå møte 2/2026 og møte 3/2026:\n\n"
        "- Sak 18/2/2026, sekretariatet: lage notat. Frist 1. september 2026.\n"
        "- Sak 18/3/2026, Guri Rørtveit: sende brev."
    )


def test_the_words_are_what_the_discussion_begins_with(office: Office) -> None:
    office.archive.add(held(2, NOTE))
    new = office.open_new(RULES_OF_2020).after
    telling = next(each for each in new.agenda if each.kind is ItemKind.OUTSTANDING)
    reached = office.perform(partial(running.go_to, item_id=telling.id)).after.item(telling.id)
    assert reached.discussion == TOLD
    assert reached.decisions[0].text == "Tas til orientering."
    others = [each.id for each in new.agenda if each.id != telling.id]
    office.perform(partial(running.go_to, item_id=others[0]))
    back = office.perform(partial(running.go_to, item_id=telling.id)).after.item(telling.id)
    assert back.discussion == TOLD


def bring(office: Office) -> Meeting:
    assert office.meeting
    return office.perform(office.follow_up.bringing(office.meeting)).after


def test_what_is_outstanding_by_now_is_brought_again(office: Office) -> None:
    office.archive.add(held(2, NOTE))
    office.open_new(RULES_OF_2020)
    with pytest.raises(NotAllowedError, match="nothing_outstanding"):
        bring(office)
    office.perform_on("meeting-2", partial(confirm, task=replace(LETTER, item=None)))
    after = bring(office)
    assert told(after, ItemKind.OUTSTANDING) == f"{TOLD}\n- Guri Rørtveit: sende brev."
    for task_id in ("lage notat", "sende brev"):
        office.perform_on("meeting-2", partial(note, task_id=task_id, state=TaskState.DONE))
    after = bring(office)
    assert told(after, ItemKind.OUTSTANDING) == ""
    assert told(office.undo().after, ItemKind.OUTSTANDING).startswith(TOLD)


def test_words_that_a_person_changed_stay(office: Office) -> None:
    office.archive.add(held(2, NOTE))
    new = office.open_new(RULES_OF_2020).after
    telling = next(each for each in new.agenda if each.kind is ItemKind.OUTSTANDING)
    office.write(TextRef(TextField.BACKGROUND, telling.id), "Mine ord.")
    office.perform_on("meeting-2", partial(remove, task_id="lage notat"))
    with pytest.raises(NotAllowedError, match="outstanding_changed"):
        bring(office)
    assert told(office.perform(facts.send_notice).after, ItemKind.OUTSTANDING) == "Mine ord."


def test_what_was_discussed_or_put_off_comes_back_once(office: Office) -> None:
    before = held(2, NOTE)
    discussed = replace(before.agenda[1], case_type=(CaseType.DISCUSSION,))
    put_off = item(19, title="Utsatt sak", dropped=Dropped.PUT_OFF)
    last = office.archive.add(replace(before, agenda=(before.agenda[0], discussed, put_off)))
    assert [each.number for each in coming_back(last)] == [19, 18]
    new = office.open_new(RULES_OF_2020).after
    titles = [each.title for each in new.agenda if each.kind is ItemKind.CASE]
    assert titles == ["Utsatt sak", "Sak i møte 2"]
    assert told(new, ItemKind.OUTSTANDING) == ""
    with pytest.raises(NotAllowedError, match="nothing_outstanding"):
        bring(office)


def test_only_what_was_decided_before_a_meeting_is_outstanding_in_it(office: Office) -> None:
    office.archive.add(held(5, NOTE))
    office.open(office.archive.add(meeting([1], members(2), number=3)))
    with pytest.raises(NotAllowedError, match="nothing_outstanding"):
        bring(office)


def test_tasks_go_on_when_the_minutes_are_approved(office: Office) -> None:
    before = held(2, NOTE)
    approved = Milestone(state=MinutesState.APPROVED, at=NOON, meeting="3/2026")
    office.archive.add(replace(before, milestones=(approved,)))
    done = partial(note, task_id="lage notat", state=TaskState.DONE)
    assert office.perform_on("meeting-2", done).after.tasks[0].state is TaskState.DONE
    office.open(office.archive.load("meeting-2"))
    dropped = partial(note, task_id="lage notat", state=TaskState.DROPPED)
    assert office.perform(dropped).after.tasks[0].state is TaskState.DROPPED


def test_a_ledger_that_can_only_be_read_is_shown_and_not_changed(office: Office) -> None:
    office.archive.add(held(2, NOTE))
    done = partial(note, task_id="lage notat", state=TaskState.DONE)
    with Office(office.path, lambda: NOON, read_only=True) as reader:
        assert whats(reader.follow_up.ledger()) == ["lage notat"]
        with pytest.raises(NotAllowedError, match="reads_only"):
            reader.perform_on("meeting-2", done)
        reader.open(reader.archive.load("meeting-2"))
        with pytest.raises(NotAllowedError, match="reads_only"):
            reader.perform_on("meeting-2", done)
        assert whats(reader.follow_up.ledger(), Wanted.OPEN) == ["lage notat"]

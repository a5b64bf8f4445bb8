"""What the chair sees, and what stays with the minutes: the discussion, and why somebody is recused."""

from dataclasses import replace
from datetime import date, time
from functools import partial

from ho21desk.model import Attendance, CaseType, Decision, Dropped, Meeting, Movement, RoomState, View
from ho21desk.rules.pausing import pause
from ho21desk.rules.recusal import ask, find_recused, settle
from ho21desk.rules.running import close, go_on, go_to, start
from ho21desk.views.chair_words import Line, scene
from tests.factories import NOON, after_minutes, item, meeting, person

SECRET = "Hemmelig"


def planned(**facts: object) -> Meeting:
    people = (
        person("ask", name="Ask Rud"),
        person("bo", name="Bo Lie", mode="digital"),
        person("eva", name="Eva Moe"),
        person("ine", name="Ine Moe", attendance=Attendance.ABSENT),
        person("kai", name="Kai Vik"),
    )
    agenda = (
        item(
            52, planned_minutes=20, break_after=15, case_type=(CaseType.DECISION,), proposal="Rådet **ber**."
        ),
        item(53, planned_minutes=30),
        item(54, planned_minutes=10),
        item(55, dropped=Dropped.WITHDRAWN),
    )
    before = meeting(agenda, people, date=date(2026, 3, 14), start=time(12, 0), end=time(13, 10))
    return replace(before, **facts)  # type: ignore[arg-type]


def test_before_the_meeting_the_chair_sees_the_day() -> None:
    shown = scene(planned(), NOON)
    assert (shown.head, shown.title) == ("Rådet, møte 6/2026", "Lørdag 14. mars kl. 12.00")
    assert shown.plan == (
        Line("12.00", "52 Tema 52", "20 min"),
        Line("12.20", "Pause", "15 min"),
        Line("12.35", "53 Tema 53", "30 min"),
        Line("13.05", "54 Tema 54", "10 min"),
    )
    assert (
        shown.standing
        == (
            "Etter planen slutter møtet 13.15, 5 minutter etter slutten kl. 13.10. Får ikke plass: sak 54. "
        ).strip()
    )
    assert shown.late
    assert shown.out == ("Forfall: Ine Moe", "Digitalt: Lie")


def test_while_a_case_is_handled_it_is_the_case_the_clock_and_what_is_next() -> None:
    shown = scene(start(planned(), NOON), after_minutes(12))
    assert (shown.head, shown.clock) == ("Sak 52 av 52–55 · Vedtakssak", "12.12")
    assert (shown.title, shown.proposal) == ("Tema 52", "Rådet ber.")
    assert (shown.time, shown.share) == ("12 av 20 minutter", 0.6)
    assert shown.facts == "4 kan stemme"
    assert (shown.next, shown.later) == (("53 Tema 53", "30 min"), ("54 Tema 54",))
    assert (shown.standing, shown.late) == ("I rute · slutt 13.15", False)


def test_who_takes_too_long_is_told_in_words() -> None:
    shown = scene(start(planned(), NOON), after_minutes(45))
    assert shown.time == "45 av 20 minutter, 25 over"
    assert (shown.standing, shown.late) == ("10 min etter planen · slutt 13.25", True)


def test_who_leaves_now_and_who_is_out_with_one_word() -> None:
    here = start(planned(), NOON)
    here = find_recused(here, NOON, "52", "eva")
    here = find_recused(here, NOON, "53", "kai")
    gone = replace(here.participant("ask"), movements=(Movement(item=52, state=RoomState.OUT),))
    shown = scene(here.with_participant(gone), after_minutes(1))
    assert shown.leaving == "Inhabil, ut av rommet: Eva Moe"
    assert shown.out == ("Inhabil: Eva Moe", "Ute: Rud", "Forfall: Ine Moe", "Digitalt: Lie")
    assert shown.next == ("53 Tema 53", "30 min", "inhabil: Vik")
    shown = scene(go_on(here, after_minutes(9)), after_minutes(9))
    assert shown.leaving == "Inhabil, ut av rommet: Kai Vik"
    assert shown.facts == "3 kan stemme · Kan kalles inn igjen: Eva Moe"


def test_nothing_of_what_was_said_or_weighed_is_shown() -> None:
    here = ask(start(planned(), NOON), NOON, "52", "eva")
    asked = replace(here.item("52").recusals[0], ground=SECRET, reason=SECRET, handling=SECRET)
    said = {
        "discussion": SECRET,
        "dissent": SECRET,
        "background": SECRET,
        "decisions": (Decision(text=SECRET),),
    }
    here = here.with_item(replace(here.item("52"), recusals=(asked,), **said))  # type: ignore[arg-type]
    weighed = scene(here, after_minutes(1))
    assert "Moe" not in str(replace(weighed, out=()))  # the question is open: her name is not shown
    recused = settle(here, NOON, asked.id, outcome=View.RECUSED, left_room=True)
    for step in (lambda before, _now: before, pause, go_on, close):
        assert SECRET not in str(scene(step(recused, after_minutes(5)), after_minutes(6)))


def test_a_pause_says_when_it_ends_if_that_is_planned() -> None:
    here = pause(start(planned(), NOON), after_minutes(20))
    shown = scene(here, after_minutes(25))
    assert (shown.head, shown.title, shown.time) == ("Sak 52 Tema 52", "Pause til 12.35", "Siden 12.20")
    assert (shown.proposal, shown.leaving) == ("", "")
    assert shown.next == ("53 Tema 53", "30 min")
    assert scene(here, after_minutes(40)).title == "Pause"
    unplanned = pause(go_to(here, after_minutes(35), "53"), after_minutes(40))
    assert scene(unplanned, after_minutes(41)).title == "Pause"


def test_after_the_meeting_it_is_over() -> None:
    closed = close(start(planned(), NOON), after_minutes(45))
    shown = scene(closed, after_minutes(90))
    assert (shown.title, shown.time) == ("Møtet sluttet 12.45", "1 sak behandlet · brukt 0.45 av 1.00")
    assert (shown.out, shown.next, shown.standing) == ((), (), "")


def test_the_last_case_has_nothing_after_it() -> None:
    shown = scene(go_to(start(planned(), NOON), NOON, "54"), after_minutes(1))
    assert shown.next == ("53 Tema 53", "30 min")
    last = partial(scene, go_to(start(meeting([52]), NOON), NOON, "52"))
    assert (last(NOON).next, last(NOON).later) == ((), ())
    assert last(after_minutes(3)).time == "3 min"


def test_without_a_meeting_there_is_a_clock() -> None:
    assert scene(None, NOON).clock == "12.00"

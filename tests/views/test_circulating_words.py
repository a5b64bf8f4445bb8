"""How far the minutes are is told in words at all times, with what comes next."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from ho21desk.minutes.differences import Aspect, Difference
from ho21desk.model import Decision, Meeting, RemarkOutcome
from ho21desk.rules import circulating, remarks
from ho21desk.rules.running import Act
from ho21desk.views import circulating_words as words
from ho21desk.views.circulating_words import Next
from tests.factories import item, meeting

NOW = datetime(2026, 6, 2, 9, 30)
DEADLINE = date(2026, 6, 10)

send = partial(circulating.send_out, by="Siri", deadline=DEADLINE)
settle = partial(circulating.settle, by="Siri")
approve = partial(circulating.approve, by="Siri", at="6/2026", item=44, changed=True)
publish = partial(circulating.publish, by="Siri")
reopen = partial(circulating.reopen, by="Siri", reason="Et navn var feil")
recall = partial(circulating.recall, by="Siri")
remark = partial(remarks.receive, item="7", person="Kari", text="Et ord\nmangler.", received=NOW.date())


def answer(now: Meeting, at: datetime) -> Meeting:
    last = now.remarks[-1].id
    return remarks.answer(now, at, remark_id=last, outcome=RemarkOutcome.IN_PART, note="Rettet")


def after(*acts: Act, held: date = date(2026, 5, 28)) -> Meeting:
    decided = item(7, decisions=(Decision(text="Gjort."),))
    now = meeting((decided,), number=5, year=2026, date=held)
    for count, act in enumerate(acts):
        now = act(now, NOW + timedelta(minutes=count))
    return now


@pytest.mark.parametrize(
    ("acts", "today", "state", "detail", "following"),
    [
        ((), NOW.date(), "Utkast", "Ikke sendt ut", Next.SEND),
        (
            (send,),
            date(2026, 6, 7),
            "Sendt ut 2. juni, frist 10. juni, 3 dager igjen",
            "Ingen merknader ennå",
            Next.REMARKS,
        ),
        ((send,), DEADLINE, "Sendt ut 2. juni, frist 10. juni, i dag", "Ingen merknader ennå", Next.REMARKS),
        (
            (send,),
            date(2026, 6, 11),
            "Sendt ut 2. juni, frist 10. juni, 1 dag siden",
            "Ingen merknader ennå",
            Next.SETTLE,
        ),
        (
            (send, remark),
            DEADLINE,
            "Sendt ut 2. juni, frist 10. juni, i dag",
            "0 av 1 merknad behandlet",
            Next.REMARKS,
        ),
        (
            (send, remark, answer),
            DEADLINE,
            "Sendt ut 2. juni, frist 10. juni, i dag",
            "1 av 1 merknad behandlet",
            Next.SETTLE,
        ),
        ((send, settle), DEADLINE, "Merknader behandlet 2. juni", "Ingen merknader ennå", Next.APPROVE),
        (
            (send, approve),
            DEADLINE,
            "Godkjent i møte 6/2026, sak 44/6/2026, med endringer",
            "Låst",
            Next.PUBLISH,
        ),
        (
            (send, approve, publish),
            date(2027, 1, 4),
            "Publisert 2. juni 2026. Godkjent i møte 6/2026, sak 44/6/2026, med endringer",
            "Låst",
            Next.REOPEN,
        ),
        (
            (send, approve, reopen),
            DEADLINE,
            "Utkast 2, åpnet på nytt: Et navn var feil",
            "Ikke sendt ut",
            Next.SEND,
        ),
        ((send, recall), DEADLINE, "Utkast 2, trukket tilbake: uten begrunnelse", "Ikke sendt ut", Next.SEND),
    ],
)
def test_every_state_has_its_words_and_its_next_step(
    acts: tuple[Act, ...], today: date, state: str, detail: str, following: Next
) -> None:
    minutes = after(*acts)
    assert (words.state(minutes, today), words.detail(minutes, today)) == (state, detail)
    assert words.following(minutes, today) is following


def test_before_the_meeting_there_is_nothing_to_send() -> None:
    minutes = after(held=date(2026, 6, 18))
    assert words.following(minutes, NOW.date()) is Next.WAIT
    assert words.detail(minutes, NOW.date()) == "Sendes ut når møtet er avsluttet"


@pytest.mark.parametrize(
    ("day", "today", "told"),
    [
        (DEADLINE, NOW.date(), "onsdag 10. juni, 6 virkedager"),
        (date(2026, 6, 2), NOW.date(), "tirsdag 2. juni, 0 virkedager"),
        (
            date(2026, 4, 7),
            date(2026, 3, 31),
            "tirsdag 7. april, 2 virkedager. "
            "Imellom: skjærtorsdag (2.4.), langfredag (3.4.) og andre påskedag (6.4.)",
        ),
        (date(2026, 5, 17), date(2026, 5, 15), "søndag 17. mai, 0 virkedager. Fristen er grunnlovsdagen"),
    ],
)
def test_a_deadline_is_told_with_its_weekday_and_the_holidays_before_it(
    day: date, today: date, told: str
) -> None:
    assert words.deadline(day, today) == told


def test_a_remark_is_one_row_with_its_case_and_what_came_of_it() -> None:
    minutes = after(send, remark, answer)
    row = words.remark_row(minutes, minutes.remarks[0])
    assert row.text == "Sak 7/5/2026: Et ord mangler."
    assert row.quiet == "delvis tatt inn · Kari · 2.6. · Rettet"


def test_remarks_on_the_whole_come_first_then_by_case() -> None:
    minutes = after(send, remark, partial(remark, item=None))
    assert [each.item for each in words.in_case_order(minutes)] == [None, "7"]


def test_history_tells_when_and_who() -> None:
    assert words.history(after(send, approve, reopen)).splitlines() == [
        "2.6.2026 kl. 09.30 · sendt ut · frist 10.6.2026 · Siri",
        "2.6.2026 kl. 09.31 · godkjent · i møte 6/2026, sak 44 · med endringer · Siri",
        "2.6.2026 kl. 09.32 · åpnet på nytt · Et navn var feil · Siri",
    ]


def test_what_changed_since_the_sending_is_told_place_by_place() -> None:
    changes = (Difference((Aspect.STATE,)), Difference((Aspect.TEXT,), "Sak 7/5/2026: ", "7"))
    assert words.changed(changes) == "Sak 7/5/2026 (tekst)"
    assert words.changed(changes[:1]) == "Ingenting i teksten er endret siden utsendingen."
    assert words.changed(None) == ""


def test_of_many_without_an_address_some_are_named() -> None:
    assert words.without_address((), practice=False) == ""
    told = words.without_address([f"N{count}" for count in range(12)], practice=False)
    assert told.startswith("Uten e-postadresse i registeret: N0, N1")
    assert "N7 og 4 til." in told
    assert "øvelse" in words.without_address(["N"], practice=True)

"""Short lines of the minutes: dates, labels, the order of treatment. Plain words, no markup."""

from collections.abc import Sequence
from datetime import date, time

from ho21desk.markup import clean
from ho21desk.minutes.phrases.vocabulary import Words
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Dropped, Meeting, Participant
from ho21desk.rules.numbering import CaseNumber, case_number, taken_out_of_order


def one_line(text: str) -> str:
    """Return `text` fit for a place that takes one line: a name, a title, a note."""
    return " ".join(part.strip(" ") for part in clean(text).split("\n")).strip(" ")


def title_text(form: str, meeting: Meeting) -> str:
    """Return the title of minutes or notice in its form."""
    return form.format(council=one_line(meeting.council), number=meeting.number, year=meeting.year)


def draft_line(meeting: Meeting, printed_on: date) -> str:
    """Return the line that says that the minutes are a draft, and of which day; or only for practice."""
    w = words(meeting.language)
    return w.practice_only if meeting.practice else w.draft_on.format(date=day_text(w, printed_on))


def when_lines(w: Words, meeting: Meeting) -> tuple[str, ...]:
    """Return date and time as the head says them: in one line where the form of the day holds the time."""
    clock = time_text(w, meeting.start, meeting.end)
    day = date_text(w, meeting.date, clock) if meeting.date else ""
    told = bool(day) and "{clock}" in w.day
    return tuple(line for line in (day, "" if told else clock) if line)


def date_text(w: Words, day: date, clock: str = "") -> str:
    """Return a date in words: "lørdag 14. mars 2026"."""
    weekday = w.weekdays[day.weekday()]
    said = w.day.format(
        weekday=weekday,
        Weekday=weekday.capitalize(),
        day=day.day,
        month=w.months[day.month - 1],
        year=day.year,
        clock=clock,
    )
    return said.strip(" ,")


def day_text(w: Words, day: date) -> str:
    """Return a date without its weekday: "14. mars 2026"."""
    return f"{day.day}. {w.months[day.month - 1]} {day.year}"


def time_text(w: Words, start: time | None, end: time | None) -> str:
    """Return the clock time: "kl. 13–16", or "kl. 10.15–15.00" when minutes are needed; "" if unknown."""
    known = [moment for moment in (start, end) if moment is not None]
    exact = [f"{moment.hour}.{moment.minute:02}" for moment in known]
    short = exact if any(moment.minute for moment in known) else [str(moment.hour) for moment in known]
    if len(known) == 2:
        shown = w.clock.format(start=short[0], end=short[1], start_exact=exact[0], end_exact=exact[1])
    else:
        shown = "".join(exact if "_exact" in w.clock else short)
    return f"{'kl.' if start else 'til kl.'} {shown}" if shown else ""


def item_label(w: Words, meeting: Meeting, number: int) -> str:
    """Return the label of an item: "Sak 13/2/2026"."""
    return f"{w.case} {number_text(w, case_number(meeting, number))}"


def number_text(w: Words, case: CaseNumber) -> str:
    """Return a case number in the form of the house: "13/2/2026", "44/5/23"."""
    return w.case_number.format(
        case=case.number, meeting=case.meeting, year=case.year, short_year=f"{case.year % 100:02}"
    )


def order_line(meeting: Meeting) -> str:
    """Return the sentence on the order of treatment; "" when the agenda was followed."""
    numbers = ", ".join(str(item.number) for item in taken_out_of_order(meeting))
    return words(meeting.language).order.format(numbers=numbers) if numbers else ""


def reported_line(meeting: Meeting, topics: Sequence[str]) -> str:
    """Return the sentence on topics that were reported for any other business; "" for none."""
    if not topics:
        return ""
    w = words(meeting.language)
    told = joined(w, [one_line(topic) for topic in topics])
    return w.reported.format(topics=told[:1].upper() + told[1:])


def dropped_line(meeting: Meeting, item: AgendaItem) -> str:
    """Return the sentence on an item that was not handled; "" for one that was or may be."""
    w = words(meeting.language)
    return {Dropped.WITHDRAWN: w.withdrawn, Dropped.PUT_OFF: w.put_off, None: ""}[item.dropped]


def surname(person: Participant) -> str:
    """Return the last word of a person's name."""
    return (one_line(person.name).split() or [""])[-1]


def joined(w: Words, names: Sequence[str]) -> str:
    """Return "A", "A og B", "A, B og C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {w.and_} {names[-1]}"

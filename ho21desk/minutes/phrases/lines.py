"""Short lines of the minutes: dates, people, votes, the order of treatment. Plain words, no markup."""

from collections.abc import Sequence
from datetime import date, time

from ho21desk.markup import clean
from ho21desk.minutes.phrases.words import Words, words
from ho21desk.model import Attendance, Meeting, Mode, Participant, Role, Vote
from ho21desk.rules.numbering import case_number, taken_out_of_order
from ho21desk.rules.presence import Presence, presence_of


def one_line(text: str) -> str:
    """Return `text` fit for a place that takes one line: a name, a title, a note."""
    return " ".join(part.strip(" ") for part in clean(text).split("\n")).strip(" ")


def title_text(meeting: Meeting) -> str:
    """Return the title of the minutes."""
    return words(meeting.language).title.format(
        council=one_line(meeting.council), number=meeting.number, year=meeting.year
    )


def draft_line(meeting: Meeting, printed_on: date) -> str:
    """Return the line that says that the minutes are a draft, and of which day; or only for practice."""
    w = words(meeting.language)
    return w.practice_only if meeting.practice else w.draft_on.format(date=_day(w, printed_on))


def date_text(day: date, language: str) -> str:
    """Return a date in words: "lørdag 14. mars 2026"."""
    w = words(language)
    return f"{w.weekdays[day.weekday()]} {_day(w, day)}"


def time_text(start: time | None, end: time | None) -> str:
    """Return the clock time: "kl. 13–16", or "kl. 10.15–15.00" when minutes are needed; "" if unknown."""
    known = [moment for moment in (start, end) if moment is not None]
    if not known:
        return ""
    minutes = any(moment.minute for moment in known)
    shown = [f"{moment.hour}.{moment.minute:02}" if minutes else str(moment.hour) for moment in known]
    return f"{'kl.' if start else 'til kl.'} {'–'.join(shown)}"


def item_label(meeting: Meeting, number: int) -> str:
    """Return the label of an item: "Sak 13/2/2026"."""
    return f"{words(meeting.language).case} {case_number(meeting, number)}"


def participant_line(meeting: Meeting, person: Participant) -> str:
    """Return how somebody stands in the head: name, title, affiliation, and how they took part."""
    w = words(meeting.language)
    parts = [one_line(part) for part in (person.name, person.title, person.affiliation)]
    came = person.attendance is Attendance.PRESENT
    if person.role is Role.DEPUTY and (member := _member_for(meeting, person)) is not None:
        sitting = w.attending_deputy_for if came else w.deputy_for
        parts.append(sitting.format(name=one_line(member.name)))
    bounds = ""
    if came:
        presence = presence_of(meeting, person)
        parts.append(_manner(w, presence))
        bounds = _bounds(w, meeting, presence)
    notes = "; ".join(note for note in (bounds, one_line(person.note)) if note)
    return ", ".join(part for part in parts if part) + (f" ({notes})" if notes else "")


def presence_note(meeting: Meeting, presence: Presence) -> str:
    """Return what is added to a name: ", digitalt", " (t.o.m. sak 53/6/2021)"; "" for all of the meeting."""
    w = words(meeting.language)
    manner, bounds = _manner(w, presence), _bounds(w, meeting, presence)
    return (f", {manner}" if manner else "") + (f" ({bounds})" if bounds else "")


def order_line(meeting: Meeting) -> str:
    """Return the sentence on the order of treatment; "" when the agenda was followed."""
    numbers = ", ".join(str(item.number) for item in taken_out_of_order(meeting))
    return words(meeting.language).order.format(numbers=numbers) if numbers else ""


def vote_line(vote: Vote | None, language: str) -> str:
    """Return how a decision was voted on; "" without a vote."""
    if vote is None:
        return ""
    w = words(language)
    if vote.unanimous and vote.votes_for:
        said = w.carried_unanimously_by.format(votes=votes(w, vote.votes_for))
    elif vote.unanimous:
        said = w.carried_unanimously
    elif not vote.votes_for and not vote.against:
        said = ""
    elif vote.votes_for == vote.against:
        said = w.tied.format(count=vote.against)
    else:
        carried = vote.votes_for > vote.against
        said = (w.carried if carried else w.fallen).format(count=vote.votes_for, votes=votes(w, vote.against))
    return " ".join(part for part in (said, blank_and_note(w, vote)) if part)


def votes(w: Words, count: int) -> str:
    """Return "1 stemme", "3 stemmer"."""
    return w.one_vote if count == 1 else w.votes.format(count=count)


def blank_and_note(w: Words, vote: Vote) -> str:
    """Return what is added about a vote: how many were blank, and its note."""
    blank = w.blank.format(count=vote.blank) if vote.blank else ""
    return " ".join(part for part in (blank, one_line(vote.note)) if part)


def joined(w: Words, names: Sequence[str]) -> str:
    """Return "A", "A og B", "A, B og C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {w.and_} {names[-1]}"


def _day(w: Words, day: date) -> str:
    return f"{day.day}. {w.months[day.month - 1]} {day.year}"


def _member_for(meeting: Meeting, deputy: Participant) -> Participant | None:
    return next((person for person in meeting.participants if person.id == deputy.deputy_for), None)


def _manner(w: Words, presence: Presence) -> str:
    """Return by video or not, for all or a part.

    The council writes the same words for somebody who was on video for a part and somebody who
    was there for a part, on video.
    """
    if presence.mode is Mode.PARTLY_DIGITAL or (presence.mode is Mode.DIGITAL and presence.partial):
        return w.partly_digital
    if presence.mode is Mode.DIGITAL:
        return w.digital
    return w.partial if presence.partial else ""


def _bounds(w: Words, meeting: Meeting, presence: Presence) -> str:
    if presence.items:
        return w.only.format(cases=joined(w, [str(case_number(meeting, item)) for item in presence.items]))
    first, last = presence.from_item, presence.until_item
    if first is not None and first == last:
        return w.only.format(cases=case_number(meeting, first))
    parts = []
    if first is not None:
        parts.append(w.since.format(case=case_number(meeting, first)))
    if last is not None:
        parts.append(w.until.format(case=case_number(meeting, last)))
    return " ".join(parts)

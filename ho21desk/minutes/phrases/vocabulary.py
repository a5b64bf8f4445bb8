"""Which words the minutes are made of, and those that are the same in both written forms of Norwegian."""

from collections.abc import Mapping
from dataclasses import dataclass

from ho21desk.model import Pronoun


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words of one written form."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...] = (
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    )

    # Forms, which a template may have of its own
    title: str = "{council}, referat møte {number}/{year}"
    case_number: str = "{case}/{meeting}/{year}"
    day: str = "{weekday} {day}. {month} {year}"
    clock: str = "{start}–{end}"
    chair: str = ""

    # Labels and marks
    date: str = "Dato"
    place: str
    presiding: str
    present: str
    absent: str = "Forfall"
    deputies: str
    other_deputies: str
    observers: str
    secretariat: str
    guests: str = "Gjester"
    case: str = "Sak"
    decision: str = "Vedtak"
    draft: str = "UTKAST"
    draft_on: str = "UTKAST per {date}"
    practice: str
    practice_only: str
    page: tuple[str, str] = ("Side", "av")

    # Presence
    and_: str = "og"
    digital: str = "digitalt"
    partly_digital: str
    partial: str
    only: str = "sak {cases}"
    since: str
    until: str = "t.o.m. sak {case}"
    within: str = "i sak {cases}"
    attending_deputy_for: str
    deputy_for: str = "vara for {name}"
    not_there: str

    # Order and votes
    order: str
    carried_unanimously: str
    carried_unanimously_by: str
    carried: str
    fallen: str
    tied: str
    casting: str
    casting_for: str
    casting_against: str
    one_vote: str
    votes: str
    blank: str
    named_for: str
    named_against: str
    named_blank: str
    dissent: str = "Dissens:"
    dissent_from: str

    # Recusal
    considered: str
    question: str
    genitive: bool
    ground: str = "Grunnlag: {ground}"
    reason: str = "Bakgrunn: {reason}"
    thinks_recused: str
    thinks_not_recused: str
    in_doubt: str
    pronouns: Mapping[Pronoun, str]
    assessments: Mapping[Pronoun | None, str]
    other_members: str
    all_members: str
    shared: str
    shared_unanimously: str
    shared_unanimously_by: str
    shared_by: str
    found_recused: str
    found_not_recused: str
    unanimously: str
    unanimously_by: str
    by_votes: str
    took_no_part: str
    everybody_decided: str
    was_recused: str
    were_recused: str
    left: str
    stayed: str
    away: str
    is_recused: str
    is_recused_and_leaves: str
    is_not_recused: str
    are_recused: str
    are_recused_and_leave: str
    are_not_recused: str
    none_recused: str

    # The meeting before
    meeting: str = "møte {number}/{year}"
    from_meeting: str

    # What is outstanding
    outstanding: str
    outstanding_from: str
    going_on: str
    group: str
    group_of: str
    deadline: str = "Frist {date}."

    # Any other business, and items that are not handled
    reported: str
    withdrawn: str
    put_off: str

    # Standard decisions
    notice_approved: str
    minutes_approved: str
    noted: str
    nothing: str

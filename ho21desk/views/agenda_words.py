"""The Norwegian of an agenda that is being prepared: its rows, its time plan and its numbers."""

from collections.abc import Sequence

from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.qtmodels.rows import Row
from ho21desk.rules import numbering
from ho21desk.rules.timing import Plan
from ho21desk.views import words

KINDS = {
    ItemKind.CASE: "Sak",
    ItemKind.NOTICE: "Innkalling og saksliste",
    ItemKind.RECUSAL: "Habilitet",
    ItemKind.PREVIOUS_MINUTES: "Forrige referat",
    ItemKind.OUTSTANDING: "Utestående",
    ItemKind.STATUS: "Status løpende saker",
    ItemKind.OVERVIEW: "Oversikt",
    ItemKind.BRIEFINGS: "Orienteringer",
    ItemKind.ANY_OTHER: "Eventuelt",
    ItemKind.EVALUATION: "Evaluering",
}


def row(meeting: Meeting, item: AgendaItem, plan: Plan) -> Row:
    """Return the row of an item: when it begins, its number, and what there is to say of it."""
    planned = next((each for each in plan.rows if each.item.id == item.id), None)
    begins = words.clock(planned.begins) if planned and planned.begins else ""
    late = planned is not None and not planned.fits
    dropped = words.DROPPED[item.dropped] if item.dropped else ""
    facts = [
        dropped,
        "/".join(words.CASE_TYPES[each] for each in item.case_type),
        f"{item.planned_minutes} min" if item.planned_minutes else "",
        f"pause {item.break_after} min" if item.break_after else "",
        f"{len(item.enclosures)} vedlegg" if item.enclosures else "",
        words.several(len(item.reported), "tema meldt", "temaer meldt") if item.reported else "",
        "får ikke plass" if late else "",
    ]
    told = " · ".join(filter(None, facts))
    is_case = item.kind is ItemKind.CASE
    return Row(
        key=item.id,
        sign="absent" if dropped else "waiting",
        tone="warning" if late else "accent" if is_case and not dropped else "quiet",
        text=item.title,
        quiet=" · ".join(filter(None, [begins, words.numbered(meeting, item), told])),
        spoken=words.spoken_item(meeting, item),
        described=", ".join(filter(None, [f"kl. {begins}" if begins else "", *facts])),
        quiet_tone="warning" if late or dropped else "quiet",
    )


def end_of_day(meeting: Meeting, plan: Plan) -> str:
    """Return when the meeting ends by the plan, and what does not fit."""
    lacking = [str(each.item.number) for each in plan.rows if not each.item.planned_minutes]
    if not plan.is_planned:
        return "Ingen saker har minutter ennå, så det er ingen tidsplan."
    if plan.end is None:
        minutes = sum((each.item.planned_minutes or 0) + each.item.break_after for each in plan.rows)
        return f"Sakene tar {_length(minutes)}. Sett når møtet begynner, under Møtet."
    said = [f"Etter planen slutter møtet {words.clock(plan.end)}{_beside(meeting, plan)}."]
    late = [str(each.item.number) for each in plan.rows if not each.fits]
    if late:
        said.append(f"Får ikke plass: sak {words.listed(late)}.")
    if lacking:
        said.append(f"Uten minutter: sak {words.listed(lacking)}.")
    return " ".join(said)


def unused(meeting: Meeting, used: Sequence[numbering.LastNumber]) -> str:
    """Return which numbers no item has; "" when there are none.

    Where no earlier meeting of the year is known, the numbers before the first are somebody else's.
    """
    first = min((item.number for item in meeting.agenda), default=1)
    before = numbering.next_number(used, meeting.number, meeting.year) - 1 or first - 1
    found = [_range(each) for each in numbering.gaps(meeting, before)]
    if not found:
        return ""
    return f"Ingen sak har nummer {words.listed(found)}."


def why_numbers_stand(meeting: Meeting) -> str:
    """Return why the numbers stay as they are."""
    why = "Innkallingen er sendt" if meeting.noticed else "Møtet er begynt"
    return f"{why}: sakene beholder numrene sine, og det som tas av, blir stående som trukket."


def _beside(meeting: Meeting, plan: Plan) -> str:
    """Return how the planned end stands to the one that is set."""
    if meeting.end is None or plan.end is None:
        return ""
    over = (plan.end.hour - meeting.end.hour) * 60 + plan.end.minute - meeting.end.minute
    if over == 0:
        return ", når det skal"
    way = "etter" if over > 0 else "før"
    return f", {_length(abs(over))} {way} slutten kl. {words.clock(meeting.end)}"


def _range(numbers: range) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"


def _length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [
        words.several(hours, "time", "timer") if hours else "",
        words.several(rest, "minutt", "minutter") if rest else "",
    ]
    return " og ".join(filter(None, parts))

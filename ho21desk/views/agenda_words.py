"""The Norwegian of an agenda that is being prepared: its rows, its time plan and its numbers."""

from collections.abc import Sequence

from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.qtmodels.rows import Row
from ho21desk.rules import numbering
from ho21desk.rules.timing import Plan
from ho21desk.views import words
from ho21desk.views.language import later, tr

KINDS = {
    ItemKind.CASE: later("Sak"),
    ItemKind.NOTICE: later("Innkalling og saksliste"),
    ItemKind.RECUSAL: later("Habilitet"),
    ItemKind.PREVIOUS_MINUTES: later("Forrige referat"),
    ItemKind.OUTSTANDING: later("Utestående"),
    ItemKind.STATUS: later("Status løpende saker"),
    ItemKind.OVERVIEW: later("Oversikt"),
    ItemKind.BRIEFINGS: later("Orienteringer"),
    ItemKind.ANY_OTHER: later("Eventuelt"),
    ItemKind.EVALUATION: later("Evaluering"),
}


def row(meeting: Meeting, item: AgendaItem, plan: Plan) -> Row:
    """Return the row of an item: when it begins, its number, and what there is to say of it."""
    planned = next((each for each in plan.rows if each.item.id == item.id), None)
    begins = words.clock(planned.begins) if planned and planned.begins else ""
    late = planned is not None and not planned.fits
    dropped = tr(words.DROPPED[item.dropped]) if item.dropped else ""
    facts = [
        dropped,
        "/".join(tr(words.CASE_TYPES[each]) for each in item.case_type),
        tr("{planned_minutes} min").format(planned_minutes=item.planned_minutes)
        if item.planned_minutes
        else "",
        tr("pause {break_after} min").format(break_after=item.break_after) if item.break_after else "",
        tr("{count} vedlegg").format(count=len(item.enclosures)) if item.enclosures else "",
        words.several(len(item.reported), tr("tema meldt"), tr("temaer meldt")) if item.reported else "",
        tr("får ikke plass") if late else "",
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
        return tr("Ingen saker har minutter ennå, så det er ingen tidsplan.")
    if plan.end is None:
        minutes = sum((each.item.planned_minutes or 0) + each.item.break_after for each in plan.rows)
        return tr("Sakene tar {length}. Sett når møtet begynner, under Møtet.").format(
            length=_length(minutes)
        )
    said = [
        tr("Etter planen slutter møtet {clock}{beside}.").format(
            clock=words.clock(plan.end), beside=_beside(meeting, plan)
        )
    ]
    late = [str(each.item.number) for each in plan.rows if not each.fits]
    if late:
        said.append(tr("Får ikke plass: sak {listed}.").format(listed=words.listed(late)))
    if lacking:
        said.append(tr("Uten minutter: sak {listed}.").format(listed=words.listed(lacking)))
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
    return tr("Ingen sak har nummer {listed}.").format(listed=words.listed(found))


def why_numbers_stand(meeting: Meeting) -> str:
    """Return why the numbers stay as they are."""
    why = tr("Innkallingen er sendt") if meeting.noticed else tr("Møtet er begynt")
    return tr("{why}: sakene beholder numrene sine, og det som tas av, blir stående som trukket.").format(
        why=why
    )


def _beside(meeting: Meeting, plan: Plan) -> str:
    """Return how the planned end stands to the one that is set."""
    if meeting.end is None or plan.end is None:
        return ""
    over = (plan.end.hour - meeting.end.hour) * 60 + plan.end.minute - meeting.end.minute
    if over == 0:
        return tr(", når det skal")
    way = tr("etter") if over > 0 else tr("før")
    return tr(", {length} {way} slutten kl. {clock}").format(
        length=_length(abs(over)), way=way, clock=words.clock(meeting.end)
    )


def _range(numbers: range) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"


def _length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [
        words.several(hours, tr("time"), tr("timer")) if hours else "",
        words.several(rest, tr("minutt"), tr("minutter")) if rest else "",
    ]
    return tr(" og ").join(filter(None, parts))

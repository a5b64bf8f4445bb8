"""The Norwegian of the minutes on their way: how far they are, what comes next, and what was remarked."""

import datetime as dt
from collections.abc import Iterator, Sequence
from enum import Enum

from ho21desk.minutes.differences import Difference
from ho21desk.model import Meeting, Milestone, MinutesState, Remark, RemarkOutcome
from ho21desk.qtmodels.rows import Row
from ho21desk.rules import circulating
from ho21desk.rules.numbering import case_number
from ho21desk.rules.remarks import open_remarks
from ho21desk.rules.workdays import day_off, is_working_day
from ho21desk.views import export_words, words
from ho21desk.views.check_words import DAYS_OFF
from ho21desk.views.language import later, tr

OUTCOMES = {
    RemarkOutcome.OPEN: later("ikke behandlet"),
    RemarkOutcome.TAKEN_IN: later("tatt inn"),
    RemarkOutcome.IN_PART: later("delvis tatt inn"),
    RemarkOutcome.NOT_TAKEN_IN: later("ikke tatt inn"),
}
_SIGNS = {
    RemarkOutcome.OPEN: ("waiting", "warning"),
    RemarkOutcome.TAKEN_IN: ("done", "good"),
    RemarkOutcome.IN_PART: ("done", "good"),
    RemarkOutcome.NOT_TAKEN_IN: ("absent", "quiet"),
}
_MILESTONES = {
    MinutesState.SENT: later("sendt ut"),
    MinutesState.SETTLED: later("merknadene behandlet"),
    MinutesState.APPROVED: later("godkjent"),
    MinutesState.PUBLISHED: later("publisert"),
    MinutesState.REOPENED: later("åpnet på nytt"),
}
_SATURDAY = 5
_MOST = 8
"""How many names are told before it is only how many more."""
_GENERAL = later("Referatet som helhet")


class Next(Enum):
    """What is to be done next with the minutes, shortly: the button stands beside the state."""

    WAIT = later("Utsending …")
    SEND = later("Send ut …")
    REMARKS = later("Merknader …")
    SETTLE = later("Avslutt runden …")
    APPROVE = later("Godkjent …")
    PUBLISH = later("Publiser …")
    REOPEN = later("Åpne på nytt …")


def state(meeting: Meeting, today: dt.date) -> str:
    """Return how far the minutes are, in one line."""
    where = circulating.state_of(meeting)
    sent, approval = circulating.sent(meeting), circulating.approval(meeting)
    if where is MinutesState.SENT and sent:
        return tr("Sendt ut {short}, {deadline}").format(
            short=_short(sent.at.date(), today), deadline=_deadline(sent, today)
        )
    if where is MinutesState.SETTLED:
        return tr("Merknader behandlet {short}").format(short=_short(meeting.milestones[-1].at.date(), today))
    if approval:
        told = _approved(approval)
        published = meeting.milestones[-1]
        if published.state is MinutesState.PUBLISHED:
            return tr("Publisert {short}. {told}").format(short=_short(published.at.date(), today), told=told)
        return told
    number = circulating.draft_number(meeting)
    if number > 1:
        return tr("Utkast {number}, {reopened}: {reason}").format(
            number=number,
            reopened=tr(_REOPENED[_was_approved(meeting)]),
            reason=_reason(meeting.milestones[-1]),
        )
    return tr("Utkast")


def detail(meeting: Meeting, today: dt.date) -> str:
    """Return what there is to say beside it; "" when nothing is."""
    where, remarks = circulating.state_of(meeting), circulating.round_remarks(meeting)
    if where in (MinutesState.SENT, MinutesState.SETTLED):
        return count(meeting) if remarks else tr("Ingen merknader ennå")
    if where is None and not circulating.is_over(meeting, today):
        return tr("Sendes ut når møtet er avsluttet")
    if where is None:
        return count(meeting) if remarks else tr("Ikke sendt ut")
    return tr("Låst")


def following(meeting: Meeting, today: dt.date) -> Next:
    """Return what is to be done next."""
    match circulating.state_of(meeting):
        case None:
            return Next.SEND if circulating.is_over(meeting, today) else Next.WAIT
        case MinutesState.SENT:
            if open_remarks(meeting):
                return Next.REMARKS
            deadline = meeting.milestones[-1].deadline
            is_past = deadline is None or deadline < today
            return Next.SETTLE if is_past or circulating.round_remarks(meeting) else Next.REMARKS
        case MinutesState.SETTLED:
            return Next.APPROVE
        case MinutesState.APPROVED:
            return Next.PUBLISH
        case _:
            return Next.REOPEN


def count(meeting: Meeting) -> str:
    """Return how many remarks have their outcome: "2 av 5 behandlet"."""
    remarks = circulating.round_remarks(meeting)
    if not remarks:
        return tr("Ingen nye merknader") if meeting.remarks else tr("Ingen merknader")
    settled = sum(remark.outcome is not RemarkOutcome.OPEN for remark in remarks)
    return tr("{settled} av {several} behandlet").format(
        settled=settled, several=words.several(len(remarks), tr("merknad"), tr("merknader"))
    )


def history(meeting: Meeting) -> str:
    """Return the milestones, the newest last, a line each, with when and who."""
    return "\n".join(_told(milestone) for milestone in meeting.milestones) or tr("Ingenting er ført ennå.")


def deadline(day: dt.date, today: dt.date) -> str:
    """Return what there is to say of a deadline: its weekday, the working days, and the holidays between."""
    between = [today + dt.timedelta(days=count) for count in range(1, (day - today).days + 1)]
    working = sum(map(is_working_day, between))
    told = f"{words.day(day)}, {words.several(working, tr('virkedag'), tr('virkedager'))}"
    reasons = ((each, day_off(each)) for each in between[:-1] if each.weekday() < _SATURDAY)
    holidays = [f"{tr(DAYS_OFF[why])} ({each.day}.{each.month}.)" for each, why in reasons if why]
    sentences = [told]
    if why := day_off(day):
        sentences.append(tr("Fristen er {days_off}").format(days_off=tr(DAYS_OFF[why])))
    if holidays:
        sentences.append(tr("Imellom: {listed}").format(listed=words.listed(holidays)))
    return ". ".join(sentences)


def without_address(names: Sequence[str], *, practice: bool) -> str:
    """Return who is not reached by the mail; "" when all are."""
    if practice:
        return tr("Et møte som bare er øvelse: E-posten får ingen mottakere.")
    if not names:
        return ""
    shown = (
        [*names[:_MOST], tr("{count} til").format(count=len(names) - _MOST)]
        if len(names) > _MOST + 1
        else [*names]
    )
    return tr("Uten e-postadresse i registeret: {listed}. Send til dem på annen måte.").format(
        listed=words.listed(shown)
    )


def changed(differences: Sequence[Difference] | None) -> str:
    """Return what differs from what was sent, a line for each place."""
    if differences is None:
        return ""
    lines = export_words.places(differences)
    return "\n".join(lines) if lines else tr("Ingenting i teksten er endret siden utsendingen.")


def cases(meeting: Meeting) -> list[tuple[str, str | None]]:
    """Return what a remark may be about, by name, with the `id` of the case; the minutes as a whole first."""
    named = (
        (
            tr("Sak {case_number} {title}").format(
                case_number=case_number(meeting, item.number), title=item.title
            ),
            item.id,
        )
        for item in meeting.agenda
    )
    return [(tr(_GENERAL), None), *named]


def in_case_order(meeting: Meeting) -> list[Remark]:
    """Return the remarks by case, those on the whole first."""
    order = {item.id: place for place, item in enumerate(meeting.agenda, 1)}
    return sorted(meeting.remarks, key=lambda remark: order.get(remark.item or "", 0))


def remark_row(meeting: Meeting, remark: Remark) -> Row:
    """Return the row of a remark."""
    sign, tone = _SIGNS[remark.outcome]
    numbers = (str(case_number(meeting, item.number)) for item in meeting.agenda if item.id == remark.item)
    case = next((tr("Sak {number}").format(number=number) for number in numbers), tr(_GENERAL))
    facts = [tr(OUTCOMES[remark.outcome]), remark.person, f"{remark.received.day}.{remark.received.month}."]
    return Row(
        key=remark.id,
        sign=sign,
        tone=tone,
        text=f"{case}: {' '.join(remark.text.split())}",
        quiet=" · ".join([*facts, *([remark.note] if remark.note else [])]),
        spoken=f"{case}: {remark.text}",
        described=", ".join([*facts, remark.note]).rstrip(", "),
        strong=remark.outcome is RemarkOutcome.OPEN,
        quiet_tone="warning" if remark.outcome is RemarkOutcome.OPEN else "quiet",
    )


def written(day: dt.date) -> str:
    """Return a date as it is typed: "10.6.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


_REOPENED = {True: later("åpnet på nytt"), False: later("trukket tilbake")}


def _was_approved(meeting: Meeting) -> bool:
    before = meeting.milestones[-2].state if len(meeting.milestones) > 1 else None
    return before in (MinutesState.APPROVED, MinutesState.PUBLISHED)


def _reason(milestone: Milestone) -> str:
    return milestone.reason or tr("uten begrunnelse")


def _deadline(sent: Milestone, today: dt.date) -> str:
    if sent.deadline is None:
        return tr("uten frist")
    left = (sent.deadline - today).days
    told = tr("frist {short}").format(short=_short(sent.deadline, today))
    if left < 0:
        return tr("{told}, {several} siden").format(
            told=told, several=words.several(-left, tr("dag"), tr("dager"))
        )
    if left == 0:
        return tr("{told}, i dag").format(told=told)
    return tr("{told}, {several} igjen").format(
        told=told, several=words.several(left, tr("dag"), tr("dager"))
    )


def _short(day: dt.date, today: dt.date) -> str:
    """Return a day without its weekday, and with its year only in another one."""
    told = words.day(day).split(" ", 1)[1]
    return told if day.year == today.year else f"{told} {day.year}"


def _approved(approval: Milestone) -> str:
    if not approval.meeting:
        return tr("Godkjent")
    case = (
        tr(", sak {item}/{meeting}").format(item=approval.item, meeting=approval.meeting)
        if approval.item
        else ""
    )
    how = tr("med endringer") if approval.changed else tr("som lagt fram")
    return tr("Godkjent i møte {meeting}{case}, {how}").format(meeting=approval.meeting, case=case, how=how)


def _told(milestone: Milestone) -> str:
    return " · ".join(_facts(milestone))


def _facts(milestone: Milestone) -> Iterator[str]:
    yield tr("{written} kl. {clock}").format(
        written=written(milestone.at.date()), clock=words.clock(milestone.at)
    )
    yield tr(_MILESTONES[milestone.state])
    if milestone.deadline:
        yield tr("frist {written}").format(written=written(milestone.deadline))
    if milestone.meeting:
        case = tr(", sak {item}").format(item=milestone.item) if milestone.item else ""
        yield tr("i møte {meeting}{case}").format(meeting=milestone.meeting, case=case)
        yield tr("med endringer") if milestone.changed else tr("som lagt fram")
    if milestone.reason:
        yield milestone.reason
    if milestone.by:
        yield milestone.by

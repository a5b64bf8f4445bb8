"""The words of the minutes' way: the mail with the draft, the paper on approval and its proposed decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ho21desk.minutes.differences import Aspect, Difference
from ho21desk.minutes.phrases.earlier import meeting_text
from ho21desk.minutes.phrases.lines import date_text, joined, one_line
from ho21desk.minutes.phrases.recusal import paragraphs_of
from ho21desk.minutes.phrases.words import words
from ho21desk.model import Meeting
from ho21desk.rules.approving import Ledger


@dataclass(frozen=True, kw_only=True)
class _Words:
    """The sentences in one written form of Norwegian."""

    subject: str
    new_subject: str
    greeting: str = "Hei,"
    enclosed: str
    replaces: str
    ask: str
    next: str
    regards: str
    secretariat: str = "Sekretariatet"
    sent: str
    no_remarks: str
    one_remark: str
    remarks: str
    counts: Mapping[str, tuple[str, str]]
    single: Mapping[str, str]
    unchanged: str
    changed: str
    approved: str
    approved_with: str
    approved_with_changes: str
    undone: str
    case: str
    aspects: Mapping[Aspect, str]


_BOKMAL = _Words(
    subject="Utkast til referat fra møte {number}/{year} i {council} – merknadsfrist {deadline}",
    new_subject="Nytt utkast til referat fra møte {number}/{year} i {council} – merknadsfrist {deadline}",
    enclosed="Vedlagt følger utkast til referat fra {meeting}.",
    replaces="Utkastet erstatter det som ble sendt ut tidligere.",
    ask=(
        "Merknader sendes innen {deadline}. Skriv gjerne hvilken sak merknaden gjelder. "
        "Er det ingen merknader, trenger du ikke å svare."
    ),
    next="Referatet legges fram for godkjenning på neste møte.",
    regards="Vennlig hilsen",
    sent="Utkast til referat fra møte {number}/{year} ble sendt ut {sent} med merknadsfrist {deadline}.",
    no_remarks="Det kom ikke inn merknader.",
    one_remark="Det kom inn én merknad. {told}",
    remarks="Det kom inn {count} merknader: {told}.",
    counts={
        "taken_in": ("1 er tatt inn", "{count} er tatt inn"),
        "in_part": ("1 er delvis tatt inn", "{count} er delvis tatt inn"),
        "not_taken_in": ("1 er ikke tatt inn", "{count} er ikke tatt inn"),
        "open": ("1 er ikke behandlet ennå", "{count} er ikke behandlet ennå"),
    },
    single={
        "taken_in": "Den er tatt inn.",
        "in_part": "Den er delvis tatt inn.",
        "not_taken_in": "Den er ikke tatt inn.",
        "open": "Den er ikke behandlet ennå.",
    },
    unchanged="Referatet er ikke endret siden utkastet ble sendt ut.",
    changed="Endret siden utkastet ble sendt ut:",
    approved="Referatet fra møte {number}/{year} godkjennes.",
    approved_with=(
        "Referatet fra møte {number}/{year} godkjennes med disse endringene siden utkastet: {changes}."
    ),
    approved_with_changes=(
        "Referatet fra møte {number}/{year} godkjennes med de endringene som kom fram i møtet."
    ),
    undone="Godkjenningen ble trukket tilbake i møte {number}/{year}.",
    case="sak",
    aspects={
        Aspect.ADDED: "ny",
        Aspect.REMOVED: "tatt ut",
        Aspect.TITLE: "tittel",
        Aspect.STATE: "utkastmerket",
        Aspect.LINES: "opplysninger",
        Aspect.ORDER: "rekkefølgen på sakene",
        Aspect.NUMBER: "nummer",
        Aspect.ATTENDANCE: "fremmøte",
        Aspect.TEXT: "tekst",
        Aspect.DECISION: "vedtak",
        Aspect.VOTE: "votering",
        Aspect.DISSENT: "dissens",
    },
)
_NYNORSK = _Words(
    subject="Utkast til referat frå møte {number}/{year} i {council} – merknadsfrist {deadline}",
    new_subject="Nytt utkast til referat frå møte {number}/{year} i {council} – merknadsfrist {deadline}",
    enclosed="Vedlagt følgjer utkast til referat frå {meeting}.",
    replaces="Utkastet erstattar det som vart sendt ut tidlegare.",
    ask=(
        "Merknader skal sendast innan {deadline}. Skriv gjerne kva sak merknaden gjeld. "
        "Er det ingen merknader, treng du ikkje å svare."
    ),
    next="Referatet blir lagt fram for godkjenning på neste møte.",
    regards="Venleg helsing",
    sent="Utkast til referat frå møte {number}/{year} vart sendt ut {sent} med merknadsfrist {deadline}.",
    no_remarks="Det kom ikkje inn merknader.",
    one_remark="Det kom inn éin merknad. {told}",
    remarks="Det kom inn {count} merknader: {told}.",
    counts={
        "taken_in": ("1 er teken inn", "{count} er tekne inn"),
        "in_part": ("1 er delvis teken inn", "{count} er delvis tekne inn"),
        "not_taken_in": ("1 er ikkje teken inn", "{count} er ikkje tekne inn"),
        "open": ("1 er ikkje behandla enno", "{count} er ikkje behandla enno"),
    },
    single={
        "taken_in": "Han er teken inn.",
        "in_part": "Han er delvis teken inn.",
        "not_taken_in": "Han er ikkje teken inn.",
        "open": "Han er ikkje behandla enno.",
    },
    unchanged="Referatet er ikkje endra sidan utkastet vart sendt ut.",
    changed="Endra sidan utkastet vart sendt ut:",
    approved="Referatet frå møte {number}/{year} blir godkjent.",
    approved_with=(
        "Referatet frå møte {number}/{year} blir godkjent med desse endringane sidan utkastet: {changes}."
    ),
    approved_with_changes=(
        "Referatet frå møte {number}/{year} blir godkjent med dei endringane som kom fram i møtet."
    ),
    undone="Godkjenninga vart trekt tilbake i møte {number}/{year}.",
    case="sak",
    aspects={
        Aspect.ADDED: "ny",
        Aspect.REMOVED: "teken ut",
        Aspect.TITLE: "tittel",
        Aspect.STATE: "utkastmerket",
        Aspect.LINES: "opplysningar",
        Aspect.ORDER: "rekkjefølgja på sakene",
        Aspect.NUMBER: "nummer",
        Aspect.ATTENDANCE: "frammøte",
        Aspect.TEXT: "tekst",
        Aspect.DECISION: "vedtak",
        Aspect.VOTE: "votering",
        Aspect.DISSENT: "dissens",
    },
)


def mail_subject(meeting: Meeting, deadline: date, *, again: bool) -> str:
    """Return the subject of the mail with the draft; `again` when it is not the first one."""
    w = _of(meeting)
    practice = f"{words(meeting.language).practice}: " if meeting.practice else ""
    return practice + (w.new_subject if again else w.subject).format(
        number=meeting.number,
        year=meeting.year,
        council=one_line(meeting.council),
        deadline=_day(meeting, deadline, deadline.year),
    )


def mail_body(meeting: Meeting, deadline: date, by: str, *, again: bool) -> str:
    """Return the words of the mail with the draft, plain, from whoever keeps the minutes."""
    w = _of(meeting)
    when = date_text(words(meeting.language), deadline)
    enclosed = w.enclosed.format(meeting=meeting_text(meeting))
    told = [w.greeting, f"{enclosed} {w.replaces}" if again else enclosed, w.ask.format(deadline=when)]
    if meeting.practice:
        told.insert(0, words(meeting.language).practice_only)
    return paragraphs_of([*told, w.next, f"{w.regards}\n{' '.join(by.split()) or w.secretariat}"]) + "\n"


def approval_background(
    into: Meeting, earlier: Meeting, ledger: Ledger, changes: Sequence[Difference]
) -> str:
    """Return the paper on the approval of earlier minutes, in the language of the meeting it is for."""
    w = _of(into)
    sent = w.sent.format(
        number=earlier.number,
        year=earlier.year,
        sent=_day(into, ledger.sent, into.year),
        deadline=_day(into, ledger.deadline, into.year),
    )
    listed = "\n".join(f"- {_change(w, each, capital=True)}" for each in changes)
    told = [f"{w.changed}\n\n{listed}" if listed else w.unchanged]
    return paragraphs_of([f"{sent} {_remarks(into, w, ledger)}", *told])


def approval_decision(
    into: Meeting, earlier: Meeting, changes: Sequence[Difference], *, changed: bool
) -> str:
    """Return the decision that approves earlier minutes, as presented or with the changes since the draft."""
    w = _of(into)
    form = w.approved
    if changed:
        form = w.approved_with if changes else w.approved_with_changes
    told = joined(words(into.language), [_change(w, each) for each in changes])
    return form.format(number=earlier.number, year=earlier.year, changes=told)


def approval_undone(earlier: Meeting, by: Meeting) -> str:
    """Return why minutes are opened again when the meeting that approved them takes it back."""
    return _of(earlier).undone.format(number=by.number, year=by.year)


def _of(meeting: Meeting) -> _Words:
    return _NYNORSK if meeting.language == "nn" else _BOKMAL


def _remarks(into: Meeting, w: _Words, ledger: Ledger) -> str:
    counts = {name: getattr(ledger, name) for name in w.counts}
    if not ledger.remarks:
        return w.no_remarks
    if ledger.remarks == 1:
        return w.one_remark.format(told=next(w.single[name] for name, count in counts.items() if count))
    told = [w.counts[name][count > 1].format(count=count) for name, count in counts.items() if count]
    return w.remarks.format(count=ledger.remarks, told=joined(words(into.language), told))


def _change(w: _Words, change: Difference, *, capital: bool = False) -> str:
    """Return where something differs, and what: "sak 48/5/2023 (tekst og vedtak)"."""
    what = " og ".join([w.aspects[aspect] for aspect in change.aspects])
    label = change.label.rstrip(": ")
    place = label if capital or not change.item else label.replace("Sak", w.case, 1)
    if not place:
        told = what
    elif change.aspects == (Aspect.LINES,):
        told = place
    else:
        told = f"{place} ({what})"
    return told[:1].upper() + told[1:] if capital else told


def _day(meeting: Meeting, day: date, year: int) -> str:
    """Return a day without its weekday, and without a year that goes without saying."""
    month = words(meeting.language).months[day.month - 1]
    return f"{day.day}. {month}" + ("" if day.year == year else f" {day.year}")

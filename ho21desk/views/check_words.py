"""What the check found, in sentences. The window and the command line say the same ones."""

from collections.abc import Callable, Sequence
from datetime import date

from ho21desk.model import Attendance, Meeting, Role
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.workdays import DayOff
from ho21desk.views import words
from ho21desk.views.language import later, tr

SURENESS = {
    Sureness.WRONG: later("feil"),
    Sureness.LIKELY: later("trolig feil"),
    Sureness.ASKED: later("se på"),
}

_LONGEST_QUOTE = 60
_GROUPS: dict[str, str] = {
    Attendance.ABSENT: later("forfall"),
    Role.MEMBER: later("til stede"),
    Role.DEPUTY: later("møtende vara"),
    Role.OBSERVER: later("observatører"),
    Role.SECRETARIAT: later("sekretariatet"),
    Role.GUEST: later("gjester"),
}
DAYS_OFF: dict[str, str] = {
    DayOff.SATURDAY: later("en lørdag"),
    DayOff.SUNDAY: later("en søndag"),
    DayOff.NEW_YEAR: later("første nyttårsdag"),
    DayOff.MAUNDY_THURSDAY: later("skjærtorsdag"),
    DayOff.GOOD_FRIDAY: later("langfredag"),
    DayOff.EASTER_SUNDAY: later("første påskedag"),
    DayOff.EASTER_MONDAY: later("andre påskedag"),
    DayOff.LABOUR_DAY: later("arbeidernes dag"),
    DayOff.CONSTITUTION_DAY: later("grunnlovsdagen"),
    DayOff.ASCENSION_DAY: later("Kristi himmelfartsdag"),
    DayOff.WHIT_SUNDAY: later("første pinsedag"),
    DayOff.WHIT_MONDAY: later("andre pinsedag"),
    DayOff.CHRISTMAS_DAY: later("første juledag"),
    DayOff.BOXING_DAY: later("andre juledag"),
}
_TOOK_PART = {
    "case_officer": later("{said} er inhabil i saken, men står som saksbehandler."),
    "came": later("{said} er inhabil i saken, men kom inn mens den ble behandlet."),
    "stayed": later("{said} er inhabil i saken, men ble i rommet."),
    "named": later("{said} er inhabil i saken, men er nevnt i diskusjonen."),
}
_VOTES = {
    "ballots": later("Stemmetallene er ikke summen av stemmene ved navn."),
    "unanimous": later("Voteringen er ført som enstemmig, men har stemmer mot eller blanke stemmer."),
    "too_many": later("{0} stemmer er avgitt, men bare {1} kunne stemme."),
    "too_few": later("{0} stemmer er avgitt, men {1} kunne stemme."),
    "failed": later("Forslaget falt i voteringen, men det står et vedtak."),
    "tied": later("Stemmene sto likt, men det står et vedtak."),
}


def place(meeting: Meeting, finding: Finding) -> str:
    """Return where a slip stands: the case, or the head of the minutes, with whose presence it is."""
    if not finding.item and finding.person:
        name = meeting.participant(finding.person).name
        return tr("Til stede") if name == finding.said else tr("Til stede, {name}").format(name=name)
    if not finding.item:
        return tr("Møtet")
    item = meeting.item(finding.item)
    return tr("Sak {numbered} {title}").format(numbered=words.numbered(meeting, item), title=item.title)


def sentence(finding: Finding) -> str:
    """Return what stands there and what is wrong with it."""
    return _SENTENCES[finding.slip](finding)


def mending(finding: Finding) -> str:
    """Return what mending it writes; "" where there is no one right way."""
    if finding.mend is None:
        return ""
    return (
        tr("Rett til «{short}».").format(short=_short(finding.meant)) if finding.meant else tr("Kan rettes.")
    )


def in_line(meeting: Meeting, finding: Finding) -> str:
    """Return all there is to say of a slip, in a line."""
    return f"{place(meeting, finding)} ({tr(SURENESS[finding.sureness])}): {sentence(finding)}"


def counted(findings: Sequence[Finding]) -> str:
    """Return how much was found, the sure apart from what is only asked about."""
    if not findings:
        return tr("Kontrollen fant ingen feil.")
    asked = sum(finding.sureness is Sureness.ASKED for finding in findings)
    parts = [tr("{count} å rette").format(count=len(findings) - asked)] if len(findings) > asked else []
    return ", ".join([*parts, *([tr("{asked} å se på").format(asked=asked)] if asked else [])])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()} …"


def _quoted(finding: Finding) -> str:
    return f"«{_short(finding.said)}»"


def _meant(finding: Finding, words_before: str = "") -> str:
    return f"{words_before or tr(' Trolig menes')} «{_short(finding.meant)}»." if finding.meant else ""


def _weekday(finding: Finding) -> str:
    return tr("{quoted}: dagen og datoen stemmer ikke med hverandre.{meant}").format(
        quoted=_quoted(finding), meant=_meant(finding, tr(" Datoen er"))
    )


def _day_off(finding: Finding) -> str:
    reason, following = finding.facts
    return tr("Fristen {quoted} er {days_off}. Neste virkedag er {day}.").format(
        quoted=_quoted(finding), days_off=tr(DAYS_OFF[reason]), day=words.day(date.fromisoformat(following))
    )


def _gap(finding: Finding) -> str:
    missing = words.listed(list(finding.facts))
    are = tr("Nummer") if len(finding.facts) == 1 else tr("Numrene")
    return tr("{are} {missing} er hoppet over før {said}.").format(
        are=are, missing=missing, said=finding.said
    )


def _twice(finding: Finding) -> str:
    return tr("Nummeret {said} har også «{short}».{meant}").format(
        said=finding.said, short=_short(finding.facts[0]), meant=_meant(finding)
    )


def _untreated(finding: Finding) -> str:
    if not finding.facts:
        return tr("Fremmøtet viser til sak {said}, som ikke ble behandlet.").format(said=finding.said)
    (fact,) = finding.facts
    if "/" in fact:
        return tr("Fremmøtet er «fra sak {said}» og «t.o.m. sak {fact}», men den kom først.").format(
            said=finding.said, fact=fact
        )
    return tr("Fremmøtet er ført kl. {time} i sak {said}, som ikke ble behandlet da.").format(
        time=fact.replace(":", "."), said=finding.said
    )


def _listed_twice(finding: Finding) -> str:
    before, now = (tr(_GROUPS[group]) for group in finding.facts)
    if before == now:
        return tr("{said} står to ganger under {now}.").format(said=finding.said, now=now)
    return tr("{said} står både under {before} og under {now}.").format(
        said=finding.said, before=before, now=now
    )


def _deputy(finding: Finding) -> str:
    if finding.facts:
        members = words.listed(list(finding.facts))
        return tr("{said} møtte som vara, men {members} var til stede hele møtet.").format(
            said=finding.said, members=members
        )
    if finding.sureness is Sureness.ASKED:
        return tr("Det står ikke hvem {said} møtte som vara for.").format(said=finding.said)
    return tr("{said} møtte som vara, men ingen av medlemmene var borte.").format(said=finding.said)


def _denied(finding: Finding) -> str:
    pairs = zip(finding.facts[::2], finding.facts[1::2], strict=True)
    recused = words.listed([tr("{name} i sak {case}").format(name=name, case=case) for name, case in pairs])
    return tr("Det står {quoted}, men det er ført inhabilitet: {recused}.").format(
        quoted=_quoted(finding), recused=recused
    )


def _unrecorded(finding: Finding) -> str:
    case = tr(" for sak {listed}").format(listed=words.listed(list(finding.facts))) if finding.facts else ""
    return tr("Det står at {said} er inhabil{case}, men det er ikke ført i noen sak.").format(
        said=finding.said, case=case
    )


def _votes(finding: Finding) -> str:
    why, *figures = finding.facts
    about = tr("Om habilitet: ") if finding.person else ""
    return about + tr(_VOTES[why]).format(*figures)


_SENTENCES: dict[Slip, Callable[[Finding], str]] = {
    Slip.WEEKDAY: _weekday,
    Slip.NO_SUCH_DATE: lambda f: tr("{quoted} finnes ikke i kalenderen.{meant}").format(
        quoted=_quoted(f), meant=_meant(f)
    ),
    Slip.DAY_OFF: _day_off,
    Slip.NUMBER_MALFORMED: lambda f: tr("{quoted} er ikke et helt saksnummer.{meant}").format(
        quoted=_quoted(f), meant=_meant(f)
    ),
    Slip.NUMBER_TWICE: _twice,
    Slip.NUMBER_ELSEWHERE: lambda f: tr("{quoted} er et nummer fra et annet møte eller år.{meant}").format(
        quoted=_quoted(f), meant=_meant(f)
    ),
    Slip.NUMBER_FORM: lambda f: tr("{quoted} er skrevet på en annen måte enn de andre.{meant}").format(
        quoted=_quoted(f), meant=_meant(f)
    ),
    Slip.NUMBER_GAP: _gap,
    Slip.NO_SUCH_CASE: lambda f: tr("Ingen sak på sakslisten har nummeret {quoted}.").format(
        quoted=_quoted(f)
    ),
    Slip.PRESENCE_ELSEWHERE: lambda f: tr("Fremmøtet viser til {quoted}, som ikke er på sakslisten.").format(
        quoted=_quoted(f)
    ),
    Slip.PRESENCE_UNTREATED: _untreated,
    Slip.LISTED_TWICE: _listed_twice,
    Slip.NAME_ALMOST: lambda f: tr("{quoted} ligner på «{meant}». Er det samme person?").format(
        quoted=_quoted(f), meant=f.meant
    ),
    Slip.NAME_IN_TEXT: lambda f: tr("Ingen her heter {quoted}.{meant}").format(
        quoted=_quoted(f), meant=_meant(f)
    ),
    Slip.DEPUTY_WITHOUT_ABSENT: _deputy,
    Slip.RECUSED_TOOK_PART: lambda f: tr(_TOOK_PART[f.facts[0]]).format(said=f.said),
    Slip.RECUSED_HAS_TASK: lambda f: tr("{said} er inhabil i saken, men får en oppgave i vedtaket.").format(
        said=f.said
    ),
    Slip.RECUSED_VOTED: lambda f: tr("{said} er inhabil i saken, men er ført med en stemme.").format(
        said=f.said
    ),
    Slip.RECUSAL_UNTOLD: lambda f: tr("Saken om habilitet sier ikke noe om {said} i sak {case}.").format(
        said=f.said, case=f.facts[0]
    ),
    Slip.RECUSAL_DENIED: _denied,
    Slip.RECUSAL_UNSETTLED: lambda f: tr("Spørsmålet om habiliteten til {said} er ikke avgjort.").format(
        said=f.said
    ),
    Slip.RECUSAL_UNRECORDED: _unrecorded,
    Slip.RECUSAL_ELSEWHERE: lambda f: tr(
        "Habiliteten gjaldt ikke sak {said}, som er nevnt her.{meant}"
    ).format(said=f.said, meant=_meant(f)),
    Slip.ABSENT_HAS_TASK: lambda f: tr(
        "{said} hadde forfall og får en oppgave i vedtaket. Er det riktig?"
    ).format(said=f.said),
    Slip.NO_DECISION: lambda _: tr("Saken mangler vedtak."),
    Slip.NO_FULL_STOP: lambda f: tr("Vedtaket slutter uten punktum: {quoted}").format(quoted=_quoted(f)),
    Slip.BLANK_LEFT: lambda f: tr("Vedtaket har noe som ikke er fylt ut: {quoted}").format(quoted=_quoted(f)),
    Slip.PROPOSAL_UNTOUCHED: lambda _: tr("Vedtaket er forslaget, ord for ord, i en sak til diskusjon."),
    Slip.VOTE_SUM: _votes,
    Slip.ENCLOSURE_MISSING: lambda f: tr("Det står {quoted}, men saken har ingen vedlegg.").format(
        quoted=_quoted(f)
    ),
}

"""What the check found, in sentences. The window and the command line say the same ones."""

from collections.abc import Callable, Sequence
from datetime import date

from ho21desk.model import Attendance, Meeting, Role
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.workdays import DayOff
from ho21desk.views import words

SURENESS = {Sureness.WRONG: "feil", Sureness.LIKELY: "trolig feil", Sureness.ASKED: "se på"}

_LONGEST_QUOTE = 60
_GROUPS: dict[str, str] = {
    Attendance.ABSENT: "forfall",
    Role.MEMBER: "til stede",
    Role.DEPUTY: "møtende vara",
    Role.OBSERVER: "observatører",
    Role.SECRETARIAT: "sekretariatet",
    Role.GUEST: "gjester",
}
DAYS_OFF: dict[str, str] = {
    DayOff.SATURDAY: "en lørdag",
    DayOff.SUNDAY: "en søndag",
    DayOff.NEW_YEAR: "første nyttårsdag",
    DayOff.MAUNDY_THURSDAY: "skjærtorsdag",
    DayOff.GOOD_FRIDAY: "langfredag",
    DayOff.EASTER_SUNDAY: "første påskedag",
    DayOff.EASTER_MONDAY: "andre påskedag",
    DayOff.LABOUR_DAY: "arbeidernes dag",
    DayOff.CONSTITUTION_DAY: "grunnlovsdagen",
    DayOff.ASCENSION_DAY: "Kristi himmelfartsdag",
    DayOff.WHIT_SUNDAY: "første pinsedag",
    DayOff.WHIT_MONDAY: "andre pinsedag",
    DayOff.CHRISTMAS_DAY: "første juledag",
    DayOff.BOXING_DAY: "andre juledag",
}
_TOOK_PART = {
    "case_officer": "{said} er inhabil i saken, men står som saksbehandler.",
    "came": "{said} er inhabil i saken, men kom inn mens den ble behandlet.",
    "stayed": "{said} er inhabil i saken, men ble i rommet.",
    "named": "{said} er inhabil i saken, men er nevnt i diskusjonen.",
}
_VOTES = {
    "ballots": "Stemmetallene er ikke summen av stemmene ved navn.",
    "unanimous": "Voteringen er ført som enstemmig, men har stemmer mot eller blanke stemmer.",
    "too_many": "{0} stemmer er avgitt, men bare {1} kunne stemme.",
    "too_few": "{0} stemmer er avgitt, men {1} kunne stemme.",
    "failed": "Forslaget falt i voteringen, men det står et vedtak.",
    "tied": "Stemmene sto likt, men det står et vedtak.",
}


def place(meeting: Meeting, finding: Finding) -> str:
    """Return where a slip stands: the case, or the head of the minutes, with whose presence it is."""
    if not finding.item and finding.person:
        name = meeting.participant(finding.person).name
        return "Til stede" if name == finding.said else f"Til stede, {name}"
    if not finding.item:
        return "Møtet"
    item = meeting.item(finding.item)
    return f"Sak {words.numbered(meeting, item)} {item.title}"


def sentence(finding: Finding) -> str:
    """Return what stands there and what is wrong with it."""
    return _SENTENCES[finding.slip](finding)


def mending(finding: Finding) -> str:
    """Return what mending it writes; "" where there is no one right way."""
    if finding.mend is None:
        return ""
    return f"Rett til «{_short(finding.meant)}»." if finding.meant else "Kan rettes."


def in_line(meeting: Meeting, finding: Finding) -> str:
    """Return all there is to say of a slip, in a line."""
    return f"{place(meeting, finding)} ({SURENESS[finding.sureness]}): {sentence(finding)}"


def counted(findings: Sequence[Finding]) -> str:
    """Return how much was found, the sure apart from what is only asked about."""
    if not findings:
        return "Kontrollen fant ingen feil."
    asked = sum(finding.sureness is Sureness.ASKED for finding in findings)
    parts = [f"{len(findings) - asked} å rette"] if len(findings) > asked else []
    return ", ".join([*parts, *([f"{asked} å se på"] if asked else [])])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()} …"


def _quoted(finding: Finding) -> str:
    return f"«{_short(finding.said)}»"


def _meant(finding: Finding, words_before: str = " Trolig menes") -> str:
    return f"{words_before} «{_short(finding.meant)}»." if finding.meant else ""


def _weekday(finding: Finding) -> str:
    return f"{_quoted(finding)}: dagen og datoen stemmer ikke med hverandre.{_meant(finding, ' Datoen er')}"


def _day_off(finding: Finding) -> str:
    reason, following = finding.facts
    return (
        f"Fristen {_quoted(finding)} er {DAYS_OFF[reason]}. "
        f"Neste virkedag er {words.day(date.fromisoformat(following))}."
    )


def _gap(finding: Finding) -> str:
    missing = words.listed(list(finding.facts))
    are = "Nummer" if len(finding.facts) == 1 else "Numrene"
    return f"{are} {missing} er hoppet over før {finding.said}."


def _twice(finding: Finding) -> str:
    return f"Nummeret {finding.said} har også «{_short(finding.facts[0])}».{_meant(finding)}"


def _untreated(finding: Finding) -> str:
    if not finding.facts:
        return f"Fremmøtet viser til sak {finding.said}, som ikke ble behandlet."
    (fact,) = finding.facts
    if "/" in fact:
        return f"Fremmøtet er «fra sak {finding.said}» og «t.o.m. sak {fact}», men den kom først."
    return f"Fremmøtet er ført kl. {fact.replace(':', '.')} i sak {finding.said}, som ikke ble behandlet da."


def _listed_twice(finding: Finding) -> str:
    before, now = (_GROUPS[group] for group in finding.facts)
    if before == now:
        return f"{finding.said} står to ganger under {now}."
    return f"{finding.said} står både under {before} og under {now}."


def _deputy(finding: Finding) -> str:
    if finding.facts:
        members = words.listed(list(finding.facts))
        return f"{finding.said} møtte som vara, men {members} var til stede hele møtet."
    if finding.sureness is Sureness.ASKED:
        return f"Det står ikke hvem {finding.said} møtte som vara for."
    return f"{finding.said} møtte som vara, men ingen av medlemmene var borte."


def _denied(finding: Finding) -> str:
    pairs = zip(finding.facts[::2], finding.facts[1::2], strict=True)
    recused = words.listed([f"{name} i sak {case}" for name, case in pairs])
    return f"Det står {_quoted(finding)}, men det er ført inhabilitet: {recused}."


def _unrecorded(finding: Finding) -> str:
    case = f" for sak {words.listed(list(finding.facts))}" if finding.facts else ""
    return f"Det står at {finding.said} er inhabil{case}, men det er ikke ført i noen sak."


def _votes(finding: Finding) -> str:
    why, *figures = finding.facts
    about = "Om habilitet: " if finding.person else ""
    return about + _VOTES[why].format(*figures)


_SENTENCES: dict[Slip, Callable[[Finding], str]] = {
    Slip.WEEKDAY: _weekday,
    Slip.NO_SUCH_DATE: lambda f: f"{_quoted(f)} finnes ikke i kalenderen.{_meant(f)}",
    Slip.DAY_OFF: _day_off,
    Slip.NUMBER_MALFORMED: lambda f: f"{_quoted(f)} er ikke et helt saksnummer.{_meant(f)}",
    Slip.NUMBER_TWICE: _twice,
    Slip.NUMBER_ELSEWHERE: lambda f: f"{_quoted(f)} er et nummer fra et annet møte eller år.{_meant(f)}",
    Slip.NUMBER_FORM: lambda f: f"{_quoted(f)} er skrevet på en annen måte enn de andre.{_meant(f)}",
    Slip.NUMBER_GAP: _gap,
    Slip.NO_SUCH_CASE: lambda f: f"Ingen sak på sakslisten har nummeret {_quoted(f)}.",
    Slip.PRESENCE_ELSEWHERE: lambda f: f"Fremmøtet viser til {_quoted(f)}, som ikke er på sakslisten.",
    Slip.PRESENCE_UNTREATED: _untreated,
    Slip.LISTED_TWICE: _listed_twice,
    Slip.NAME_ALMOST: lambda f: f"{_quoted(f)} ligner på «{f.meant}». Er det samme person?",
    Slip.NAME_IN_TEXT: lambda f: f"Ingen her heter {_quoted(f)}.{_meant(f)}",
    Slip.DEPUTY_WITHOUT_ABSENT: _deputy,
    Slip.RECUSED_TOOK_PART: lambda f: _TOOK_PART[f.facts[0]].format(said=f.said),
    Slip.RECUSED_HAS_TASK: lambda f: f"{f.said} er inhabil i saken, men får en oppgave i vedtaket.",
    Slip.RECUSED_VOTED: lambda f: f"{f.said} er inhabil i saken, men er ført med en stemme.",
    Slip.RECUSAL_UNTOLD: lambda f: f"Saken om habilitet sier ikke noe om {f.said} i sak {f.facts[0]}.",
    Slip.RECUSAL_DENIED: _denied,
    Slip.RECUSAL_UNSETTLED: lambda f: f"Spørsmålet om habiliteten til {f.said} er ikke avgjort.",
    Slip.RECUSAL_UNRECORDED: _unrecorded,
    Slip.RECUSAL_ELSEWHERE: lambda f: f"Habiliteten gjaldt ikke sak {f.said}, som er nevnt her.{_meant(f)}",
    Slip.ABSENT_HAS_TASK: lambda f: f"{f.said} hadde forfall og får en oppgave i vedtaket. Er det riktig?",
    Slip.NO_DECISION: lambda _: "Saken mangler vedtak.",
    Slip.NO_FULL_STOP: lambda f: f"Vedtaket slutter uten punktum: {_quoted(f)}",
    Slip.BLANK_LEFT: lambda f: f"Vedtaket har noe som ikke er fylt ut: {_quoted(f)}",
    Slip.PROPOSAL_UNTOUCHED: lambda _: "Vedtaket er forslaget, ord for ord, i en sak til diskusjon.",
    Slip.VOTE_SUM: _votes,
    Slip.ENCLOSURE_MISSING: lambda f: f"Det står {_quoted(f)}, men saken har ingen vedlegg.",
}

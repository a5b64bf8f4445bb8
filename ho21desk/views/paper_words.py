"""The Norwegian of what was found in papers, for the window and the command line alike."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ho21desk.model import CaseType
from ho21desk.papers import review
from ho21desk.papers.cases import Doubt, Found, Why
from ho21desk.papers.review import Candidate, Effect, Hindrance, Standing, rival
from ho21desk.views.messages import explain
from ho21desk.views.words import listed

if TYPE_CHECKING:
    from ho21desk.desk.intake import Intake

PASTED = "Innlimt tekst"
_FIELDS = {
    "number": "nummer",
    "title": "tittel",
    "case_type": "sakstype",
    "case_officer": "saksbehandlere",
    "enclosures": "vedlegg",
    "handled_before": "tidligere behandling",
    "background": "bakgrunn",
    "proposal": "forslag",
}
_STAND = {
    "number": "nummeret",
    "title": "tittelen",
    "case_type": "sakstypen",
    "case_officer": "saksbehandlerne",
    "enclosures": "vedleggene",
    "handled_before": "tidligere behandling",
    "background": "bakgrunnen",
    "proposal": "forslaget",
}
_DOUBTS = {
    ("number", Why.MISSING): "Saken har ikke noe nummer. Skriv det.",
    ("number", Why.UNREADABLE): "Nummeret kan ikke leses. Skriv det som f.eks. 13/2/2026.",
    ("number", Why.INCOMPLETE): "Nummeret er ikke skrevet helt ut. Resten er tatt fra de andre sakene.",
    ("number", Why.OTHER_MEETING): "Nummeret hører til et annet møte enn de andre sakene her.",
    ("number", Why.CLAIMED_TWICE): "En annen sak her har samme nummer.",
    ("title", Why.MISSING): "Fant ingen tittel. Skriv den.",
    ("case_type", Why.MISSING): "Det står ikke hva slags sak det er.",
    ("case_type", Why.INFERRED): "Sakstypen er lest ut av teksten; det er ikke noe felt for den.",
    ("proposal", Why.MISSING): "Fant ikke noe forslag til vedtak.",
    ("proposal", Why.END_UNSURE): "Det er uklart hvor forslaget slutter. Se etter i saksframlegget.",
}
"""What is unsure, and what to do about it."""

_TYPES = {
    CaseType.DECISION: "vedtak",
    CaseType.DISCUSSION: "diskusjon",
    CaseType.INFORMATION: "orientering",
}


def without_cases(name: str) -> str:
    """Return what to say of a paper in which no case was found."""
    return f"Fant ingen saker i {name}. Det som leses, er saksframlegg og sakslister."


def types(candidate: Candidate) -> str:
    """Return the types of a case in short."""
    return "/".join(_TYPES[kind] for kind in candidate.paper.case_type)


def unsure(candidate: Candidate) -> str:
    """Return the fields that are unsure; "" when none is."""
    return listed(list(dict.fromkeys(_FIELDS[doubt.field] for doubt in candidate.doubts)))


def effect_in_short(effect: Effect) -> str:
    """Return what taking a case in comes to, in a few words."""
    if effect.is_new:
        return "ny sak"
    if effect.changed:
        return "oppdaterer " + listed([_FIELDS[name] for name in effect.changed])
    return "skrevet om for hånd" if effect.kept else "ingen endring"


def effect_in_full(case: Candidate, effect: Effect) -> str:
    """Return what taking a case in comes to, in sentences."""
    if effect.is_new:
        return f"Ny sak i sakslisten, med nummer {effect.number}."
    changed = listed([_STAND[name] for name in effect.changed])
    said = (
        f"Oppdaterer {changed} i sak {effect.number}." if changed else f"Ingen endring i sak {effect.number}."
    )
    if case.number and case.number.number != effect.number:
        said += f" Den beholder nummeret sitt, ikke {case.number.number}."
    stand = listed([_STAND[name] for name in effect.kept])
    return f"{said} Skrevet om for hånd, og står som det er: {stand}." if stand else said


def hindrance_in_short(candidate: Candidate, hindrance: Hindrance) -> str:
    """Return in a few words why a case is left out until somebody decides."""
    number = candidate.number
    return {
        Hindrance.NO_NUMBER: "uten nummer",
        Hindrance.NO_TITLE: "uten tittel",
        Hindrance.OTHER_MEETING: f"møte {number.meeting}/{number.year}" if number else "",
        Hindrance.CLAIMED: "nummeret er brukt",
    }[hindrance]


def hindrance_in_full(candidate: Candidate, hindrance: Hindrance, rival: Candidate | None) -> str:
    """Return in a sentence why a case is left out until somebody decides."""
    number = candidate.number
    other = paper_name(rival) if rival else ""
    return {
        Hindrance.NO_NUMBER: "Saken har ikke noe nummer som kan leses.",
        Hindrance.NO_TITLE: "Saken har ingen tittel.",
        Hindrance.OTHER_MEETING: (
            f"Nummeret hører til et annet møte: {number.meeting}/{number.year}." if number else ""
        ),
        Hindrance.CLAIMED: f"Sak {number} står også i {other}. Bare én av dem kan være med.",
    }[hindrance]


def paper_name(candidate: Candidate) -> str:
    """Return what the paper of a case is called."""
    return candidate.source.name or PASTED


def place(case: Candidate) -> str:
    """Return where a case was found."""
    pages = [
        line.page
        for line in case.source.lines
        if line.page and case.found.first <= line.place <= case.found.last
    ]
    if not pages:
        return paper_name(case)
    span = f"side {pages[0]}" if pages[0] == pages[-1] else f"side {pages[0]}–{pages[-1]}"
    return f"{paper_name(case)}, {span}"


def doubtful(doubt: Doubt) -> str:
    """Return what is unsure of a field, and what to do about it."""
    return _DOUBTS[doubt.field, Why(doubt.why)]


# The command line


def without_meeting(paper: Found) -> str:
    """Return what to say of a paper that belongs to no meeting anybody can tell."""
    name = paper.source.name or PASTED
    if not paper.cases:
        return without_cases(name)
    return f"Sakene i {name} har ingen numre som sier hvilket møte de hører til. Ingenting er hentet inn."


def taken_in(intake: "Intake") -> tuple[list[str], list[str]]:
    """Return what was taken in, line by line, and what was not, and why."""
    told, untaken = [_taken_meeting(intake)], []
    for case in intake.cases:
        standing = intake.standings[case.id]
        name = " ".join(filter(None, ["Sak", str(case.number or case.found.printed), case.paper.title]))
        if standing.is_taken and standing.effect:
            told.append(f"{name}: {effect_in_short(standing.effect)}.{_but(case)}")
        else:
            untaken.append(f"{name} er ikke tatt med. {_why_untaken(case, standing, intake.cases)}")
    return told, untaken


def _taken_meeting(intake: "Intake") -> str:
    name = f"møte {intake.number.number}/{intake.number.year}"
    if intake.is_new:
        return f"Laget {name}."
    landed = any(standing.lands for standing in intake.standings.values())
    return f"Oppdaterte {name}." if landed else f"Ingenting å endre i {name}."


def _but(case: Candidate) -> str:
    """Return what of a case that was taken in is not, and what else to look at."""
    lacking = [name for name in review.unsure_fields(case) if getattr(case.paper, name)]
    said = f" Ikke tatt med: {listed([_FIELDS[name] for name in lacking])}." if lacking else ""
    return " ".join([said, *map(doubtful, case.doubts)]).rstrip()


def _why_untaken(case: Candidate, standing: Standing, beside: Sequence[Candidate]) -> str:
    if standing.hindrance:
        return hindrance_in_full(case, standing.hindrance, rival(case, beside))
    if standing.refusal:
        return explain(standing.refusal)
    return " ".join(doubtful(doubt) for doubt in case.doubts if doubt.field == "number")

"""What is said of old minutes on their way into the archive."""

from collections.abc import Sequence

from ho21desk.desk.old_minutes import Landed
from ho21desk.papers.old_minutes import Doubt, InDoubt, OldMinutes
from ho21desk.views.language import later, tr
from ho21desk.views.words import listed

HEADINGS = (later("Fil"), later("Møte"), later("Tvil"))

_DOUBTS = {
    Doubt.NO_NUMBER: later("Det står ikke hvilket møte det er. Skriv nummer og år."),
    Doubt.NO_DATE: later("Datoen kunne ikke leses."),
    Doubt.NO_COUNCIL: later("Navnet på rådet kunne ikke leses."),
    Doubt.NOBODY: later("Ingen medlemmer kunne leses."),
    Doubt.NO_CASE_NUMBER: later("«{title}» har ikke noe saksnummer som kunne leses."),
    Doubt.SAME_CASE_NUMBER: later("Sak {number} «{title}» har samme nummer som en annen sak."),
    Doubt.NO_DECISION: later("Sak {number} «{title}» har ikke noe vedtak som kunne leses."),
    Doubt.UNREAD: later("Kom ikke med: «{line}»"),
}


def row(old: OldMinutes, doubts: Sequence[InDoubt]) -> tuple[str, str, str]:
    """Return the line of a file in the list: name, meeting, how many doubts."""
    meeting = old.meeting
    named = f"{meeting.number}/{meeting.year}" if old.can_land else "–"
    return old.source.name, named, str(len(doubts) or "")


def doubt(old: OldMinutes, told: InDoubt) -> str:
    """Return a doubt as a sentence."""
    item = old.meeting.item(told.item) if told.item else None
    lines = (line.text for line in old.source.lines if line.place == told.line)
    return tr(_DOUBTS[told.doubt]).format(
        number=item.number if item else "", title=item.title if item else "", line=next(lines, "")
    )


def landed(outcome: Landed) -> str:
    """Return what came of taking meetings in."""
    said = []
    if outcome.kept:
        said.append(
            tr("Hentet inn møte {numbers}.").format(numbers=listed([str(each) for each in outcome.kept]))
        )
    if outcome.there:
        said.append(
            tr("Møte {numbers} finnes fra før, og er ikke rørt.").format(
                numbers=listed([str(each) for each in outcome.there])
            )
        )
    return " ".join(said)


def unnamed(old: OldMinutes) -> str:
    """Return that minutes did not land, since nobody knows of which meeting they are."""
    return tr(
        "{name}: Det står ikke hvilket møte referatet er fra. Hent det inn i vinduet, og skriv det der."
    ).format(name=old.source.name)

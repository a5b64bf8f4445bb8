"""What is said of a folder that is to be published."""

from pathlib import Path

from ho21desk.desk.publishing import LeftOut, Part, Published, Reason
from ho21desk.errors import FileError
from ho21desk.views.messages import explain

PAPERS = ("Fil", "Mappe")
FILES = ("Fil",)

_PARTS = {Part.AGENDA: "Sakslisten", Part.MINUTES: "Referatet"}
_REASONS = {
    Reason.NOT_APPROVED: "{} er ikke med: det er ikke godkjent.",
    Reason.NOT_NOTICED: "{} er ikke med: innkallingen er ikke sendt.",
    Reason.NO_CASE: "{} er ikke med: ingen sak på sakslisten er funnet i filen.",
    Reason.COMMENTS: "{} er ikke med: den har merknader. Ta dem bort, og legg til filen på nytt.",
    Reason.CHANGES: "{} er ikke med: den har sporede endringer. Godta eller forkast dem først.",
    Reason.HIDDEN: "{} er ikke med: den har skjult tekst. Ta den bort først.",
}


def left_out(what: LeftOut) -> str:
    """Return why something is not in the folder."""
    name = _PARTS.get(what.part, what.name)
    if what.problem is None:
        return _REASONS[what.reason].format(name)
    why = explain(FileError(Path(what.name or name), what.problem))
    return (
        f"{name} er ikke med som PDF. {why}" if what.reason is Reason.NO_PDF else f"{name} er ikke med. {why}"
    )


def listed(made: Published) -> str:
    """Return what is in a folder and what is not, for whoever puts it on the web site."""
    files = "".join(f"- {name}\n" for name in made.files)
    why = "".join(f"- {left_out(each)}\n" for each in made.left_out)
    return f"I mappen «{made.folder.name}»:\n{files}" + (f"\nIkke med:\n{why}" if why else "")

"""The words of the overview of what the council follows, in the two written forms of Norwegian."""

from collections.abc import Mapping
from dataclasses import dataclass

from ho21desk.model import OverviewKind


@dataclass(frozen=True, kw_only=True)
class OverviewWords:
    """All words that the overview has and minutes have not.

    Attributes:
        title: what the enclosure is called.
        kinds: the heading of each table.
        columns: the headings of the columns.
        fields: what each field of a row is called where it became another.
        due, due_tomorrow, due_today, passed, passed_yesterday: a deadline and the days that are counted.
        since: the heading of what became another, after a meeting.
        first: what stands there when no meeting had the table before.
    """

    title: str
    meeting: str = "Møte"
    as_of: str = "Per"
    kinds: Mapping[OverviewKind, str]
    columns: tuple[str, str, str, str, str]
    fields: Mapping[str, str]
    nothing: str = "–"
    due: str
    due_tomorrow: str
    due_today: str
    passed: str
    passed_yesterday: str
    since: str
    changes: str
    first: str
    unchanged: str
    new: str
    changed: str
    off: str
    became: str


def overview_words(language: str) -> OverviewWords:
    """Return the words of a language; bokmål for any that is not "nn"."""
    return NYNORSK if language == "nn" else BOKMAL


BOKMAL = OverviewWords(
    title="Oversikt over meldinger, høringer og strategier",
    kinds={
        OverviewKind.WHITE_PAPER: "Stortingsmeldinger",
        OverviewKind.HEARING: "Høringer",
        OverviewKind.STRATEGY: "Strategier",
    },
    columns=("Dokument", "Innspill gitt", "Lansering", "Høring", "Forslag til oppfølging"),
    fields={
        "kind": "Slag",
        "document": "Navn",
        "source": "Avsender",
        "given": "Innspill gitt",
        "launch": "Lansering",
        "hearing": "Høring",
        "deadline": "Frist",
        "follow_up": "Forslag til oppfølging",
    },
    due="Frist {date}, om {days} dager",
    due_tomorrow="Frist {date}, i morgen",
    due_today="Frist {date}, i dag",
    passed="Fristen gikk ut {date}, for {days} dager siden",
    passed_yesterday="Fristen gikk ut {date}, i går",
    since="Endret siden {meeting}",
    changes="Endringer",
    first="Oversikten er ikke lagt fram i noe tidligere møte.",
    unchanged="Ingenting er endret.",
    new="Nytt i oversikten:",
    changed="Endret:",
    off="Tatt ut av oversikten:",
    became="{field}: {now} (før: {before})",
)

NYNORSK = OverviewWords(
    title="Oversyn over meldingar, høyringar og strategiar",
    kinds={
        OverviewKind.WHITE_PAPER: "Stortingsmeldingar",
        OverviewKind.HEARING: "Høyringar",
        OverviewKind.STRATEGY: "Strategiar",
    },
    columns=("Dokument", "Innspel gitt", "Lansering", "Høyring", "Framlegg til oppfølging"),
    fields={
        "kind": "Slag",
        "document": "Namn",
        "source": "Avsendar",
        "given": "Innspel gitt",
        "launch": "Lansering",
        "hearing": "Høyring",
        "deadline": "Frist",
        "follow_up": "Framlegg til oppfølging",
    },
    due="Frist {date}, om {days} dagar",
    due_tomorrow="Frist {date}, i morgon",
    due_today="Frist {date}, i dag",
    passed="Fristen gjekk ut {date}, for {days} dagar sidan",
    passed_yesterday="Fristen gjekk ut {date}, i går",
    since="Endra sidan {meeting}",
    changes="Endringar",
    first="Oversynet er ikkje lagt fram i noko tidlegare møte.",
    unchanged="Ingenting er endra.",
    new="Nytt i oversynet:",
    changed="Endra:",
    off="Teke ut av oversynet:",
    became="{field}: {now} (før: {before})",
)

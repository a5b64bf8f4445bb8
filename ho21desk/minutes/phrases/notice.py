"""The words of the notice in the two written forms of Norwegian."""

from collections.abc import Mapping
from dataclasses import dataclass

from ho21desk.model import CaseType


@dataclass(frozen=True, kw_only=True)
class NoticeWords:
    """All words that a notice has and minutes have not."""

    title: str = "{council}, innkalling til møte {number}/{year}"
    revised: str
    members: str
    deputies: str = "Vara"
    proposal: str
    officers: str
    enclosures: str = "Vedlegg: {names}"
    pause: str
    raise_recusal: str
    report_topics: str
    types: Mapping[CaseType, str]


_TYPES = {
    CaseType.DECISION: "Vedtakssak",
    CaseType.DISCUSSION: "Diskusjonssak",
    CaseType.INFORMATION: "Orienteringssak",
}


def notice_words(language: str) -> NoticeWords:
    """Return the words of a language; bokmål for any that is not "nn"."""
    return NYNORSK if language == "nn" else BOKMAL


BOKMAL = NoticeWords(
    revised="Revidert saksliste per {date}",
    members="Medlemmer",
    proposal="Forslag til vedtak",
    officers="Saksbehandler: {names}",
    pause="Deretter pause i {minutes} minutter.",
    raise_recusal=(
        "Medlemmene bes melde fra i god tid om forhold som kan gjøre dem inhabile i noen av sakene."
    ),
    report_topics="Saker til Eventuelt meldes inn ved møtets begynnelse.",
    types=_TYPES,
)

NYNORSK = NoticeWords(
    revised="Revidert saksliste per {date}",
    members="Medlemer",
    proposal="Framlegg til vedtak",
    officers="Saksbehandlar: {names}",
    pause="Deretter pause i {minutes} minutt.",
    raise_recusal=(
        "Medlemene blir bedne om å melde frå i god tid om tilhøve som kan gjere dei inhabile "
        "i nokon av sakene."
    ),
    report_topics="Saker til Eventuelt blir melde inn når møtet tek til.",
    types=_TYPES,
)

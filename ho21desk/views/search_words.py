"""The Norwegian of a search: how many were found, and in which text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from ho21desk.qtmodels.hit_list import HitRow, Stretches

if TYPE_CHECKING:
    from ho21desk.store.excerpts import Marked
    from ho21desk.store.search import Found, Hit

_TEXTS = {
    "title": "",
    "decision": "Vedtak: ",
    "discussion": "Diskusjon: ",
    "paper": "Saksframlegg: ",
    "people": "Personer: ",
}
_MEETING = "Hele møtet"


_SLIPS = {
    "open_quote": "Anførselstegnet er ikke lukket: søker etter «{}» slik det står, også som begynnelse.",
    "empty_filter": "Det står ikke noe etter «{}:», så det avgrenser ikke.",
    "unknown_filter": "«{}:» avgrenser ikke; det er søkt etter ordet.",
    "no_number": "Etter kolon i «{}» skal det stå et tall; det er søkt etter ordene.",
}


def told(query: str, found: "Found") -> str:
    """Return how many were found, in words, and what was understood otherwise."""
    return " ".join(
        filter(None, [_counted(query, found), *(_SLIPS[kind].format(words) for kind, words in found.slips)])
    )


def _counted(query: str, found: "Found") -> str:
    count = len(found.hits)
    end = "." if found.slips else ""
    if not count:
        return f"Ingen treff for «{query.strip()}»{end}"
    return (f"De {count} beste treffene; det er flere" if found.has_more else f"{count} treff") + end


def row_of(hit: "Hit") -> HitRow:
    """Return a hit as it is shown."""
    meeting = f"Møte {hit.number}/{hit.year}{' (øvelse)' if hit.practice else ''}"
    date = hit.date.isoformat() if hit.date else ""
    day = QLocale("nb_NO").toString(QDate.fromString(date, Qt.DateFormat.ISODate), "d. MMMM yyyy")
    case = f"Sak {hit.case}/{hit.number}/{hit.year}" if hit.item else ""
    place = " · ".join(filter(None, (meeting, day, case)))
    title = hit.title.text if hit.item else ", ".join(filter(None, (_MEETING, hit.title.text)))
    title_marks = _moved(hit.title, len(title) - len(hit.title.text))
    label = _TEXTS[hit.where] if hit.excerpt.text else ""
    excerpt = label + hit.excerpt.text
    return HitRow(
        meeting=hit.meeting,
        item=hit.item,
        place=place,
        title=title,
        title_marks=title_marks,
        excerpt=excerpt,
        excerpt_marks=_moved(hit.excerpt, len(label)),
        spoken=f"{place}: {title}",
    )


def _moved(marked: "Marked", by: int) -> Stretches:
    return tuple((begin + by, end + by) for begin, end in marked.marks)

"""The Norwegian of a search: how many were found, and in which text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from ho21desk.qtmodels.hit_list import HitRow, Stretches
from ho21desk.views.language import later, tr

if TYPE_CHECKING:
    from ho21desk.store.excerpts import Marked
    from ho21desk.store.search import Found, Hit

_TEXTS = {
    "title": "",
    "decision": later("Vedtak: "),
    "discussion": later("Diskusjon: "),
    "paper": later("Saksframlegg: "),
    "people": later("Personer: "),
}
_MEETING = later("Hele møtet")


_SLIPS = {
    "open_quote": later(
        "Anførselstegnet er ikke lukket: søker etter «{}» slik det står, også som begynnelse."
    ),
    "empty_filter": later("Det står ikke noe etter «{}:», så det avgrenser ikke."),
    "unknown_filter": later("«{}:» avgrenser ikke; det er søkt etter ordet."),
    "no_number": later("Etter kolon i «{}» skal det stå et tall; det er søkt etter ordene."),
}


def told(query: str, found: "Found") -> str:
    """Return how many were found, in words, and what was understood otherwise."""
    return " ".join(
        filter(
            None, [_counted(query, found), *(tr(_SLIPS[kind]).format(words) for kind, words in found.slips)]
        )
    )


def _counted(query: str, found: "Found") -> str:
    count = len(found.hits)
    end = "." if found.slips else ""
    if not count:
        return tr("Ingen treff for «{strip}»{end}").format(strip=query.strip(), end=end)
    return (
        tr("De {count} beste treffene; det er flere").format(count=count)
        if found.has_more
        else tr("{count} treff").format(count=count)
    ) + end


def row_of(hit: "Hit") -> HitRow:
    """Return a hit as it is shown."""
    meeting = tr("Møte {number}/{year}{what}").format(
        number=hit.number, year=hit.year, what=tr(" (øvelse)") if hit.practice else ""
    )
    date = hit.date.isoformat() if hit.date else ""
    day = QLocale(tr("nb_NO")).toString(QDate.fromString(date, Qt.DateFormat.ISODate), tr("d. MMMM yyyy"))
    case = (
        tr("Sak {case}/{number}/{year}").format(case=hit.case, number=hit.number, year=hit.year)
        if hit.item
        else ""
    )
    place = " · ".join(filter(None, (meeting, day, case)))
    title = hit.title.text if hit.item else ", ".join(filter(None, (tr(_MEETING), hit.title.text)))
    title_marks = _moved(hit.title, len(title) - len(hit.title.text))
    label = tr(_TEXTS[hit.where]) if hit.excerpt.text else ""
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

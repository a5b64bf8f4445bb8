"""What is said of copies of the database, and of what is left of a damaged one."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from ho21desk.desk.backups import Compared, Listed, Since
from ho21desk.desk.damage import Choice, Damage, Fate, Left
from ho21desk.store.backup import Reason
from ho21desk.store.contents import Content
from ho21desk.views import words

COPIES = ("Tatt", "Hvorfor", "Møter", "Størrelse")
COMPARED = ("Møte", "Dato", "Saker", "Sist behandlet", "Siden kopien")
LEFT = ("Møte", "Dato", "Saker", "Sist behandlet", "Hva som er igjen")

_REASONS = {
    Reason.START: "programmet startet",
    Reason.CLOSED: "et møte ble avsluttet",
    Reason.DAILY: "daglig",
    Reason.WANTED: "bestilt her",
    Reason.MIGRATION: "før oppgradering",
    Reason.RESTORE: "før noe ble satt tilbake",
}
_FATES = {
    Fate.SAME: "som i kopien",
    Fate.NEWER: "nyere, lest",
    Fate.NEW: "nytt siden kopien, lest",
    Fate.PARTLY: "ikke alt lot seg lese; resten er fra kopien",
    Fate.UNREAD: "lot seg ikke lese; som i kopien",
}
_MEGA, _KILO = 1_000_000, 1_000


def moment(at: datetime) -> str:
    """Return a day and the time of day."""
    return f"{day(at.date())} kl. {words.clock(at)}"


def day(on: date) -> str:
    """Return a date with its year."""
    return QLocale("nb_NO").toString(QDate(on.year, on.month, on.day), "d. MMM yyyy")


def copy_line(copy: Listed) -> Sequence[str]:
    """Return what the list says of a copy."""
    meetings = "kan ikke leses" if copy.meetings is None else str(copy.meetings)
    return (moment(copy.backup.taken), _REASONS[copy.backup.reason], meetings, _size(copy.size))


def compared_line(meeting: Compared) -> Sequence[str]:
    """Return what is said of a meeting in a copy."""
    return (*_meeting(meeting.either), since(meeting))


def since(meeting: Compared) -> str:
    """Return what became of a meeting since a copy was taken."""
    match meeting.since:
        case Since.SAME:
            return "uendret"
        case Since.GONE:
            return "borte nå"
        case Since.NEW:
            return "nytt, ikke i kopien"
        case Since.CHANGED:
            return f"endret{_letters(meeting.more_letters)}"


def left_line(meeting: Left) -> Sequence[str]:
    """Return what is left of a meeting."""
    more = ""
    if meeting.fate is Fate.NEWER and meeting.copied:
        more = _letters(meeting.together.letters - meeting.copied.letters)
    return (*_meeting(meeting.together), f"{_FATES[meeting.fate]}{more}")


def summed_up(damage: Damage) -> str:
    """Return in a sentence or two what lies between the copy and what could be read."""
    if damage.copy is None:
        found = "Det finnes ingen hel sikkerhetskopi."
    else:
        found = f"Den nyeste hele sikkerhetskopien er fra {moment(damage.copy.taken)}."
    if not damage.is_readable:
        return f"{found} I filen lot ingenting seg lese; det som er skrevet siden, er ikke der."
    newer = _named(damage, Fate.NEWER, Fate.NEW)
    partly = _named(damage, Fate.PARTLY)
    unread = _named(damage, Fate.UNREAD)
    said = [found]
    said.append(f"Nyere enn kopien, og lest: {newer}." if newer else "Ingen møter er nyere enn kopien.")
    if partly:
        said.append(f"Bare delvis lest: {partly}.")
    if unread:
        said.append(f"Finnes bare i kopien: {unread}.")
    return " ".join(said)


def choice_told(choice: Choice) -> str:
    """Return what was done."""
    return {
        Choice.BOTH: "Sikkerhetskopien og det som lot seg lese av nyere møter, er på plass.",
        Choice.COPY: "Sikkerhetskopien er på plass.",
        Choice.READABLE: "Det som lot seg lese, er på plass.",
        Choice.NOTHING: "Programmet begynner på nytt, uten møter.",
    }[choice]


def _named(damage: Damage, *fates: Fate) -> str:
    names = [f"{each.together.number}/{each.together.year}" for each in damage.meetings if each.fate in fates]
    if len(names) > 8:
        return f"{len(names)} møter"
    return words.listed(names)


def _meeting(content: Content) -> tuple[str, str, str, str]:
    practice = " (øvelse)" if content.practice else ""
    return (
        f"{content.number}/{content.year}{practice}",
        day(content.date) if content.date else "ikke satt",
        str(content.cases),
        moment(content.handled) if content.handled else "ikke behandlet",
    )


def _letters(more: int) -> str:
    if not more:
        return ""
    return f", {words.several(abs(more), 'tegn', 'tegn')} {'mer' if more > 0 else 'mindre'} nå"


def _size(size: int) -> str:
    if size >= _MEGA:
        return f"{size / _MEGA:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / _KILO))} kB" if size else ""

"""The entries of the menus as commands: by their text, and by what else one may call them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ho21desk.views.command_matching import Thing, find, plain
from ho21desk.views.command_meanings import Meaning

_WHOLE = 99.0
"""A verb of the same words comes first."""


@dataclass(frozen=True)
class Entry:
    """A menu entry as it stands now."""

    name: str
    text: str
    menu: str
    enabled: bool = True


@dataclass(frozen=True)
class EntryWords:
    """What may be typed for a menu entry beside its text, and what is said of it; `{}` is its text."""

    words: tuple[str, ...]
    says: str


ENTRIES = {
    "undo_action": EntryWords(("angre", "ta tilbake"), "{}."),
    "redo_action": EntryWords(("gjør om", "gjør om igjen"), "{}."),
    "export_action": EntryWords(("eksporter", "word", "utkast"), "Skriver referatet til Word."),
    "pdf_action": EntryWords(("pdf", "eksporter pdf"), "Skriver referatet til PDF."),
    "notice_action": EntryWords(("innkalling", "innkallingen"), "Skriver innkallingen til Word."),
    "circulation_action": EntryWords(("merknader", "send ut"), "Viser utsending og merknader."),
    "vote_action": EntryWords(("votering", "stem"), "Viser eller skjuler voteringen i saken på skjermen."),
    "recusal_action": EntryWords(("habilitet",), "Viser eller skjuler spørsmålene om habilitet."),
    "recording_action": EntryWords(
        ("opptak", "lydopptak", "samtykke"), "Noterer neste steg: spurt om samtykke, gitt, eller trukket."
    ),
    "presence_action": EntryWords(("fremmøte",), "Viser eller skjuler hvem som kom og gikk."),
    "add_person_action": EntryWords(("ny deltaker", "ny gjest"), "Spør hvem den nye deltakeren er."),
    "meetings_action": EntryWords(("møter", "arkiv"), "Viser siden Møter."),
    "preparation_action": EntryWords(("forberedelse", "forbered"), "Viser siden Forberedelse."),
    "live_action": EntryWords(("møtet",), "Viser siden Møtet."),
    "minutes_action": EntryWords(("referat", "referatet"), "Viser siden Referat."),
    "follow_up_action": EntryWords(("oppfølging",), "Viser siden Oppfølging."),
    "system_colours_action": EntryWords(("farger",), "Farger som systemet."),
    "light_action": EntryWords(("lys", "lyst"), "Skifter til lyse farger."),
    "dark_action": EntryWords(("mørk", "mørkt"), "Skifter til mørke farger."),
    "contrast_action": EntryWords(("kontrast",), "Skifter til høy kontrast."),
    "larger_text_action": EntryWords(("større", "større tekst"), "Gjør teksten større."),
    "smaller_text_action": EntryWords(("mindre", "mindre tekst"), "Gjør teksten mindre."),
    "normal_text_action": EntryWords(("vanlig tekst",), "Gir teksten vanlig størrelse."),
}


def chosen(words: tuple[str, ...], entries: Sequence[Entry]) -> Iterator[Meaning]:
    """Return the menu entries that all the words fit, by their text or by what else may be typed."""
    by_name = {entry.name: entry for entry in entries}
    texts = [Thing(entry.name, entry.text) for entry in entries]
    texts += [Thing(name, said) for name, known in ENTRIES.items() if name in by_name for said in known.words]
    scores: dict[str, float] = {}
    for thing in texts:
        parts = plain(thing.name)
        fit, _ = find(words, [thing])
        if not fit:
            continue
        score = _WHOLE if parts == words else 40 + 0.4 * fit[0].points * len(words) / len(parts)
        scores[thing.id] = max(score, scores.get(thing.id, 0))
    for name, score in scores.items():
        entry = by_name[name]
        known = ENTRIES.get(name)
        if entry.enabled:
            says = known.says.format(entry.text) if known else f"Velger «{entry.text}» i menyen {entry.menu}."
            yield Meaning(says, None, name, (), known.words[0] if known else entry.text, score)
        else:
            yield Meaning(f"«{entry.text}» kan ikke velges nå.", None, "", (), entry.text, score, False)

"""Names in texts that are almost a participant's."""

import re
from collections.abc import Iterator

from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.names import Named
from ho21desk.rules.checking.reading import Passage, Reading, found_in
from ho21desk.rules.likeness import fold

_SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?:\n«\"“(–-])\s*\Z")
_PLACE_BEFORE = re.compile(r"\b(?:i|på|ved|utenfor|utanfor|nær|til|fra|frå)\s\Z", re.IGNORECASE)
_SHORTEST_ALONE, _LONG = 6, 8


def names_almost(reading: Reading) -> Iterator[Finding]:
    """Find names that are almost a participant's. Somebody known by the name as it stands is another."""
    people = {person.name: person.id for person in reading.meeting.participants}
    for passage in reading.passages:
        for named in reading.names.named_in(passage.words):
            if named.is_exact or not (named.is_sure or _is_asked(reading, passage, named)):
                continue
            yield found_in(
                passage,
                Slip.NAME_IN_TEXT,
                Sureness.LIKELY if named.is_sure and _differs_in_surname(named) else Sureness.ASKED,
                named.start,
                named.said,
                meant=named.meant,
                person=people[named.name],
                mends=True,
            )


def _is_asked(reading: Reading, passage: Passage, named: Named) -> bool:
    """Tell whether a surname alone is hardly an ordinary word, or a place.

    A sentence begins with a capital whatever the word; there the name must be long, or the person named
    in the same item.
    """
    if len(named.said) < _SHORTEST_ALONE:
        return False
    before = passage.words[max(0, named.start - 12) : named.start]
    if _PLACE_BEFORE.search(before):
        return False
    if any(reading.names.is_another(text.words, named.said) for text in reading.passages):
        return False
    if not _SENTENCE_BEFORE.search(before) or len(named.said) >= _LONG:
        return True
    return any(
        other.is_exact and other.name == named.name
        for text in reading.of(passage.item)
        for other in reading.names.named_in(text.words)
    )


def _differs_in_surname(named: Named) -> bool:
    """Tell whether more than a letter of a first name differs, which may be another person's."""
    said, meant = named.said.split(), named.meant.split()
    return said[-1] != meant[-1] or fold(named.said) == fold(named.meant)

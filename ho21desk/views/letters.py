"""The letter by which each person is picked, so that hands can learn them."""

from collections.abc import Iterable
from unicodedata import normalize

from ho21desk.model import Participant

_ALL = "abcdefghijklmnopqrstuvwxyzæøå0123456789"


def letters(people: Iterable[Participant]) -> dict[str, str]:
    """Return the letter of each person, by `id`.

    The first of the surname where it is free, else another of the surname or the first name, else
    any. The people choose in their order, so somebody who is added at the end changes nobody's
    letter; those who come when all are taken have none.
    """
    free = dict.fromkeys(_ALL)
    given = {}
    for person in people:
        words = normalize("NFC", person.name).casefold().split()
        own = filter(str.isalpha, "".join(words[-1:] + words[:-1]))
        letter = next((each for each in (*own, *free) if each in free), None)
        if letter is not None:
            given[person.id] = letter
            del free[letter]
    return given

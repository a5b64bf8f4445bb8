"""What does not fit in a meeting file, gathered whole before the file is refused."""

from ho21desk.exchange import sentences

Place = tuple[str | int, ...]

_MOST = 1000  # nobody reads on; a hostile file could hold millions


class Misfits:
    """Every misfit found so far, each with its place in the file."""

    def __init__(self) -> None:
        self._found: dict[tuple[Place, str], None] = {}
        self._touched: set[Place] = set()

    def __bool__(self) -> bool:
        return bool(self._found)

    @property
    def full(self) -> bool:
        """Whether there are so many that it makes no sense to look for more."""
        return len(self._found) > _MOST

    def add(self, place: Place, sentence: str, **facts: object) -> None:
        """Note that something does not fit. `facts` fill the blanks of the sentence."""
        if not self.full:
            self._found[place, sentence.format(**facts) if facts else sentence] = None
            self._touched.update(place[:length] for length in range(len(place) + 1))

    def within(self, *places: Place) -> bool:
        """Tell whether something does not fit at or below any of the places."""
        return any(place in self._touched for place in places)

    def at(self, place: Place) -> bool:
        """Tell whether the value at a place does not fit as a whole."""
        return any(found == place for found, _ in self._found)

    def lines(self) -> tuple[str, ...]:
        """Return one line for each misfit, in the order of their places."""
        ordered = sorted(self._found, key=lambda found: _rank(found[0]))[:_MOST]
        lines = [f"{sentences.place(place) or 'filen'}: {sentence}" for place, sentence in ordered]
        return (*lines, sentences.AND_MORE.format(count=_MOST)) if self.full else tuple(lines)


def _rank(place: Place) -> list[tuple[str, int]]:
    return [(part, 0) if isinstance(part, str) else ("", part) for part in place]

"""Gathering the lines of a paper, whatever file they come from: cleaned, bounded, stopped when asked.

The bounds are far above any paper and far below what would stop the program.
"""

import re
from collections.abc import Callable
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.markup import clean
from ho21desk.papers.lines import Kind, Line

MOST_PARAGRAPHS = 60_000
MOST_LETTERS = 5_000_000
LONGEST_LINE = 50_000


class Gathering:
    """The lines of one paper so far. Everything it raises is a FileError about `path`."""

    def __init__(self, path: Path, cancelled: Callable[[], bool]) -> None:
        self.path = path
        self.lines: list[Line] = []
        self._cancelled = cancelled
        self._paragraphs = 0
        self._letters = 0
        self._last_number = 0

    def go_on(self) -> None:
        """Stop here if the person asked for it."""
        if self._cancelled():
            raise FileError(self.path, FileProblem.STOPPED)

    def count(self) -> None:
        """Count one more paragraph, empty or not, and stop if there are too many."""
        self._paragraphs += 1
        if self._paragraphs > MOST_PARAGRAPHS:
            raise FileError(self.path, FileProblem.TOO_LONG)
        if self._paragraphs % 100 == 0:
            self.go_on()

    def add(
        self,
        text: str,
        kind: Kind = Kind.PARAGRAPH,
        *,
        page: int | None = None,
        printed: bool = False,
        in_cell: bool = False,
    ) -> None:
        """Add what a text holds: one line, or more where it has line breaks, or none."""
        for part in clean(text).split("\n"):
            words = " ".join(_INVISIBLE.sub("", part).split())
            if not words:
                continue
            self._letters += len(words)
            if len(words) > LONGEST_LINE:
                raise FileError(self.path, FileProblem.LONG_PARAGRAPH)
            if self._letters > MOST_LETTERS:
                raise FileError(self.path, FileProblem.TOO_LONG)
            line_kind = kind
            if kind is Kind.PARAGRAPH:
                line_kind, words = self._without_sign(words, printed)
            place = len(self.lines) + 1
            self.lines.append(Line(words, place, line_kind, page, printed, in_cell))

    def _without_sign(self, words: str, printed: bool) -> tuple[Kind, str]:
        """Tell a line that begins with the sign of a list by its sign.

        A number counts where it begins a list or goes on with one, before a capital letter: "17. februar"
        and "2. utgave" are words. "– 2023" is the rest of a line that the page broke.
        """
        found = _BULLET.match(words)
        if found and not (printed and found[1] in _DASHES and words[found.end()].isdigit()):
            return Kind.BULLET, words[found.end() :]
        number = _NUMBER.match(words)
        if number and int(number[1]) in (1, self._last_number + 1):
            self._last_number = int(number[1])
            return Kind.NUMBERED, words[number.end() :]
        return Kind.PARAGRAPH, words


_INVISIBLE = re.compile("[\xad\u200b\u2060\ufeff]")
_DASHES = "-–—"
# Word prints its own bullets in fonts of signs, which come out as private characters.
_BULLET = re.compile("([-–—*•·‣▪■●○◦➢\uf02d\uf06f\uf0a7\uf0b7\uf0d8]|o) (?=\\S)")
_NUMBER = re.compile(r"([1-9]\d?)[.)] (?=[^\W\d_a-zæøå])")

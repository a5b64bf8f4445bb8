"""The body of a case paper: background and proposal, and where the enclosures begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ho21desk.papers.labels import Label, Labelled, label_at
from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.paragraphs import Paragraph, Setting, ends_sentence, text_of
from ho21desk.papers.signs import (
    begins_paper,
    case_on,
    is_called_enclosure,
    is_item,
    is_title_of_minutes,
    is_under_title,
)

_MOST_PARAGRAPHS = 10
"""A proposal that has more may hold an enclosure as well, unless a form bounds it."""
_USUAL_PARAGRAPHS = 3
_MOST_LINES = 200
_FEW_LINES = 8
_MOST_ENCLOSURES = 40
_LONGEST_HEADING = 250


@dataclass(frozen=True)
class Body:
    """What the body of a paper says.

    Attributes:
        proposal: None when the paper has none.
        is_bounded: whether it is told where the proposal ends.
        last: place of the last line that is the paper's own; None when it has none.
    """

    background: str
    proposal: str | None
    is_bounded: bool
    last: int | None


def read_body(lines: Sequence[Line], enclosures: Sequence[str]) -> Body:
    """Return what the lines after a head say, with `enclosures` named in the head."""
    lines = [line for line in lines if not begins_paper(line)]
    setting = Setting(lines)
    labels = {at: found for at in range(len(lines)) if (found := label_at(lines, at))}
    proposal = next((at for at, found in labels.items() if found.label is Label.PROPOSAL), None)
    end = proposal
    if end is None:
        end = next(
            (at for at, line in enumerate(lines) if is_called_enclosure(line) or is_title_of_minutes(line)),
            len(lines),
        )
    background = _background(lines[:end], setting)
    if proposal is None:
        return Body(background, None, False, lines[end - 1].place if end else None)
    found = labels[proposal]
    label = lines[proposal + found.lines - 1]
    begin = proposal + found.lines
    said = [_rest(label, found)] if found.rest else []
    said += lines[begin : begin + _MOST_LINES]
    ending = _Ending(setting, label, [_stems(name) for name in enclosures[:_MOST_ENCLOSURES]])
    count, is_bounded = ending.of(said)
    paragraphs = setting.paragraphs(said[:count])
    if len(paragraphs) > _MOST_PARAGRAPHS and not label.in_cell:
        paragraphs, is_bounded = _shortest(paragraphs), False
    last = paragraphs[-1][-1] if paragraphs else label
    return Body(background, text_of(paragraphs), is_bounded, last.place)


def _background(lines: Sequence[Line], setting: Setting) -> str:
    """Return the text before a proposal, with each label and heading as a bold paragraph."""
    sections: list[tuple[str, list[Line]]] = [("", [])]
    seen: set[Label] = set()
    at = 0
    while at < len(lines):
        found = label_at(lines, at)
        if not found or found.label.in_head or found.label in seen:
            sections[-1][1].append(lines[at])
            at += 1
            continue
        seen.add(found.label)
        at += found.lines
        sections.append((found.words, [_rest(lines[at - 1], found)] if found.rest else []))
    paragraphs: list[Paragraph] = []
    for words, said in sections:
        if said:
            label = [[replace(said[0], text=words, kind=Kind.LABEL)]] if words else []
            paragraphs += [*label, *setting.paragraphs(said)]
    return text_of(paragraphs)


def _rest(line: Line, found: Labelled) -> Line:
    return replace(line, text=found.rest, kind=Kind.PARAGRAPH)


def _shortest(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the first paragraph, with the list and the blanks that follow it."""
    end = 1
    while end < len(paragraphs) and (is_item(paragraphs[end][0]) or paragraphs[end][0].text.startswith("[ ")):
        end += 1
    return list(paragraphs[:end])


class _Ending:
    """Finds where a proposal ends, and what follows is an enclosure."""

    def __init__(self, setting: Setting, label: Line, enclosures: Sequence[Sequence[str]]) -> None:
        self._setting = setting
        self._label = label
        self._enclosures = enclosures

    def of(self, lines: Sequence[Line]) -> tuple[int, bool]:
        """Return how many lines the proposal has, and whether that is told by something."""
        is_bounded = True
        for at, line in enumerate(lines):
            before = lines[at - 1] if at else None
            if self._ends_form(before, line) or self._begins_other(lines, at):
                return at, is_bounded
            if before and self._is_under_title(lines, at):
                return at - self._has_title(lines, at), False
            if (
                before
                and before.page != line.page
                and not self._label.in_cell
                and not self._goes_over(before, line)
            ):
                if self._enclosures or not self._is_rest(lines, at):
                    return at, bool(self._enclosures)
                is_bounded = False
        paragraphs = [part for part in self._setting.paragraphs(lines) if not is_item(part[0])]
        is_short = len(paragraphs) <= (1 if self._enclosures else _USUAL_PARAGRAPHS)
        return len(lines), is_bounded and (self._label.in_cell or is_short)

    def _ends_form(self, before: Line | None, line: Line) -> bool:
        """Tell whether the cell ends that the proposal stands in, or another one begins."""
        if line.kind is Kind.LABEL:
            return True
        if self._label.in_cell:
            return not line.in_cell and not (before and self._setting.goes_on(before, line))
        return before is not None and line.in_cell and not before.in_cell

    def _begins_other(self, lines: Sequence[Line], at: int) -> bool:
        """Tell whether a line is the heading of something else than the proposal."""
        line = lines[at]
        if case_on(line) and (not at or ends_sentence(lines[at - 1])):
            return True
        if line.kind is Kind.HEADING or is_called_enclosure(line):
            return True
        if not at:
            return False
        return is_title_of_minutes(line) or any(
            _is_title(line.text, enclosure) for enclosure in self._enclosures
        )

    def _is_under_title(self, lines: Sequence[Line], at: int) -> bool:
        """Tell whether a line is one that stands under the title of minutes or of another paper."""
        found = label_at(lines, at)
        return is_under_title(lines[at]) or (found is not None and not found.label.in_head)

    def _has_title(self, lines: Sequence[Line], at: int) -> bool:
        """Tell whether the line before is no sentence of the proposal, and so the title of something else."""
        if at < 2 or ends_sentence(lines[at - 1]) or lines[at - 1].text.startswith("["):
            return False
        return ends_sentence(lines[at - 2])

    def _goes_over(self, before: Line, line: Line) -> bool:
        """Tell whether a proposal goes on over the end of a page."""
        if is_item(line):
            return is_item(before) or before.text.endswith(":")
        return line.text[0].islower() and self._setting.goes_on(before, line)

    def _is_rest(self, lines: Sequence[Line], at: int) -> bool:
        """Tell whether no more than a few lines are left, all on one page."""
        return len(lines) - at <= _FEW_LINES and lines[-1].page == lines[at].page


_WORD = re.compile(r"[\w/-]+")
_STEM = 5
_BEFORE_NAMES = {"utkas", "forsl"}


def _stems(text: str) -> list[str]:
    return [word.lower()[:_STEM] for word in _WORD.findall(text)]


def _is_title(text: str, enclosure: Sequence[str]) -> bool:
    """Tell whether a line is the heading of an enclosure, or begins with it.

    Most words of its name come, in their order, from the beginning. A small letter after them tells
    that the line goes on as a sentence: "Rådets mandat videreføres" is no heading of "Rådets mandat".
    """
    if text[0].islower() or not enclosure:
        return False
    words = _WORD.findall(text[:_LONGEST_HEADING])
    stems = [word.lower()[:_STEM] for word in words]
    if not stems or (stems[0] not in enclosure[:2] and stems[0] not in _BEFORE_NAMES):
        return False
    at, hits = 0, 0
    for stem in enclosure:
        following = stems[at : len(enclosure) + 3]
        if stem in following:
            at += following.index(stem) + 1
            hits += 1
    is_sentence = at < len(words) and words[at][0].islower()
    return hits * 4 >= len(enclosure) * 3 and not is_sentence

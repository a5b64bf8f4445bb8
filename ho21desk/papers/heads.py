"""The head of a case paper: number and title, then a block or a box of labels with what they say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ho21desk.papers.labels import Label, Labelled, label_at
from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.numbers import is_whole
from ho21desk.papers.paragraphs import ends_sentence, words_of
from ho21desk.papers.signs import begins_paper, case_on

_MOST_LINES_OF_A_TITLE = 4
_REACH = {Label.ENCLOSURES: 40, Label.HANDLED: 10, Label.OFFICER: 6}
_USUAL_REACH = 3
_LONGEST_NAMES = 90
_SMALL_IN_NAMES = {"og", "van", "der", "den", "de", "von", "av", "la"}
_ITEM = re.compile(r"(?:Vedlegg\s?)?\d{1,2}\s?[.:)]\s|Vedlegg\s?\d")


@dataclass(frozen=True)
class Head:
    """Where a head stands among lines, and what it says.

    Attributes:
        first, end: its first line, and the one after its last.
        printed: the number, as it is printed.
        title: on one line; "" when there is none.
        said: the lines with what each label says; of a label that is there and says nothing, none.
    """

    first: int
    end: int
    printed: str
    title: str
    said: dict[Label, list[Line]]


def heads_in(lines: Sequence[Line]) -> list[Head]:
    """Return the heads of papers among lines, in order."""
    heads: list[Head] = []
    at = 0
    while at < len(lines):
        head = _head_at(lines, at)
        if head:
            heads.append(head)
        at = head.end if head else at + 1
    return heads


def _head_at(lines: Sequence[Line], at: int) -> Head | None:
    """Return the head whose number stands there: a number, a title, and labels close to each other.

    A number that is not whole needs the word for a case paper above it: a letter has its own numbers.
    """
    case = case_on(lines[at])
    if not case:
        return None
    printed, title = case
    is_named = at > 0 and begins_paper(lines[at - 1])
    if not is_named and not is_whole(printed):
        return None
    titles = [replace(lines[at], text=title)] if title else []
    for end in range(at + 1, min(at + 2 + _MOST_LINES_OF_A_TITLE, len(lines))):
        found = label_at(lines, end)
        if found:
            said, after = _said(lines, end)
            if len(said) < 2:
                return None
            return Head(at - is_named, after, printed, words_of(titles), said)
        if case_on(lines[end]) or begins_paper(lines[end]):
            return None
        titles.append(lines[end])
    return None


def _said(lines: Sequence[Line], at: int) -> tuple[dict[Label, list[Line]], int]:
    """Return what the labels from there on say, and where the head ends."""
    said: dict[Label, list[Line]] = {}
    while at < len(lines):
        found = label_at(lines, at)
        if not found or not found.label.in_head or found.label in said:
            break
        values, at = _values(lines, at, found, said)
        said[found.label] = values
    return said, at


def _values(
    lines: Sequence[Line], at: int, found: Labelled, said: dict[Label, list[Line]]
) -> tuple[list[Line], int]:
    """Return the lines that a label has, and where they end.

    All lines up to the next label are its own when that is a label of the head, or its cell ends
    before. Else the text of the paper may follow without a label, and just what looks right is.
    """
    opening = lines[at + found.lines - 1]
    begin = at + found.lines
    values = [replace(opening, text=found.rest, kind=Kind.PARAGRAPH)] if found.rest else []
    most = min(len(lines), begin + _REACH.get(found.label, _USUAL_REACH))
    end, is_closed = most, False
    for place in range(begin, most):
        line = lines[place]
        following = label_at(lines, place)
        if opening.in_cell and (not line.in_cell or line.kind is Kind.LABEL):
            end, is_closed = place, True
        elif following and following.label not in said and following.label is not found.label:
            end = place
            is_closed = following.label.in_head or (
                found.label is Label.ENCLOSURES and following.label is not Label.PROPOSAL
            )
        elif begins_paper(line) or (case_on(line) and found.label is not Label.HANDLED):
            end = place
        else:
            continue
        break
    if not is_closed:
        end = next(
            (place for place in range(begin, end) if not _fits(found.label, lines, place, values)), end
        )
    return values + list(lines[begin:end]), end


def _fits(label: Label, lines: Sequence[Line], at: int, first: Sequence[Line]) -> bool:
    """Tell whether a line looks like a further one of what a label says."""
    line = lines[at]
    follows = bool(first) or (at > 0 and not label_at(lines, at - 1))
    match label:
        case Label.ENCLOSURES:
            goes_on = follows and line.text[0].islower()
            return goes_on or line.kind is Kind.NUMBERED or _ITEM.match(line.text) is not None
        case Label.HANDLED:
            is_short = len(line.text) < _LONGEST_NAMES and not ends_sentence(line)
            return is_short and any(sign.isdecimal() for sign in line.text)
        case Label.OFFICER | Label.TO | Label.FROM:
            return not (follows and label is not Label.OFFICER) and _are_names(line)
        case _:
            return not follows and len(line.text) < _LONGEST_NAMES and not ends_sentence(line)


def _are_names(line: Line) -> bool:
    if len(line.text) > _LONGEST_NAMES or ends_sentence(line):
        return False
    return all(not word[0].islower() or word in _SMALL_IN_NAMES for word in line.text.split())

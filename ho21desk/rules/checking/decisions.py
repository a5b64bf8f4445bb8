"""Decisions that are missing or not ready to be sent out."""

import re
from collections.abc import Iterator

from ho21desk.markup import BlockKind, parse, plain
from ho21desk.model import CaseType, TextField
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Passage, Reading, found_in

_ENDS = tuple(".!?:;…»”\")]’'")
_BLANK = re.compile(
    r"\[[\s._…xX?-]*\]|\[(?:navn|namn|dato|beløp|sum|tall|tal|sted|stad|fylles (?:ut|inn))\]"
    r"|_{2,}|(?<!\w)(?:\.{3,}|…)(?![\w»”\"])|\.{4,}|\b(?:X{2,}|xx+|NN)\b|\bN\.\s?N\.",
)
_TO_BE_WORDED = re.compile(
    r"(?:(?:vedtak(?:et)? )?(?:utformes|utformast|formuleres|formulerast|avklares|avklarast)"
    r" (?:på|i|under) møtet)\.?",
    re.IGNORECASE,
)
_WORDS_SHOWN = re.compile(r"\S+(?:\s+\S+){0,5}\Z")


def no_decision(reading: Reading) -> Iterator[Finding]:
    """Find items handled without a decision. The rules of procedure ask for one in every case."""
    for item in reading.meeting.agenda:
        if reading.was_handled(item) and not item.is_decided:
            yield Finding(slip=Slip.NO_DECISION, sureness=Sureness.WRONG, item=item.id)


def no_full_stop(reading: Reading) -> Iterator[Finding]:
    """Find decisions that end without a full stop; the last point of a list may."""
    for passage in _decisions(reading):
        words = passage.words.rstrip()
        stored = reading.meeting.text(passage.ref)
        last = [block for block in parse(stored) if block.text.strip()][-1]
        if last.kind is not BlockKind.PARAGRAPH or words.endswith(_ENDS) or _ends_in_blank(words):
            continue
        tail = _WORDS_SHOWN.search(words[words.rfind("\n") + 1 :])
        said = tail[0] if tail else words
        yield found_in(
            passage,
            Slip.NO_FULL_STOP,
            Sureness.WRONG,
            len(words) - len(said),
            said,
            meant=f"{said}.",
            mends=True,
        )


def blank_left(reading: Reading) -> Iterator[Finding]:
    """Find blanks that nobody filled in."""
    for passage in _decisions(reading):
        words = passage.words
        if _TO_BE_WORDED.fullmatch(words.strip()):
            yield found_in(passage, Slip.BLANK_LEFT, Sureness.WRONG, 0, words)
        for blank in _BLANK.finditer(words):
            yield found_in(passage, Slip.BLANK_LEFT, Sureness.WRONG, blank.start(), blank[0])


def proposal_untouched(reading: Reading) -> Iterator[Finding]:
    """Find discussions whose decision is the paper's proposal, word for word; it may be what they came to."""
    for passage in _decisions(reading):
        item = passage.item
        if CaseType.DISCUSSION not in item.case_type or CaseType.DECISION in item.case_type:
            continue
        proposal = plain(item.proposal).split()
        if proposal and plain(reading.meeting.text(passage.ref)).split() == proposal:
            yield found_in(passage, Slip.PROPOSAL_UNTOUCHED, Sureness.ASKED, 0, passage.words)


def _decisions(reading: Reading) -> Iterator[Passage]:
    return (passage for passage in reading.passages if passage.ref.field is TextField.DECISION)


def _ends_in_blank(words: str) -> bool:
    return any(blank.end() == len(words) for blank in _BLANK.finditer(words))

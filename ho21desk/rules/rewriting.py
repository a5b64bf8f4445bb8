"""Which earlier states of a text are worth keeping while it is written and rewritten."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, Meeting, TextField, TextRef

MINUTE = timedelta(minutes=1)
_SHRUNK = 0.8
_FEW = 20
"""How many letters may go without a word; fewer are soon written again."""
_ALL, _CLOSE, _HOURLY = timedelta(hours=4), timedelta(days=1), timedelta(days=14)


@dataclass(frozen=True)
class Watched:
    """A text that is being written.

    Attributes:
        kept: when a state of it was kept last.
        longest: its longest state since.
    """

    kept: datetime
    longest: str


def overwritten(
    watched: Watched | None, old: str, new: str, now: datetime, *, at_once: bool = False
) -> tuple[Watched, str]:
    """Return how a text stands when `new` takes the place of `old`, and the state to keep, if any.

    While it is written, a state is kept each minute, and before the first word. When much of it goes,
    its longest state is, whatever the minute says.
    """
    longest = max(watched.longest, old, key=len) if watched else old
    if len(new) < _SHRUNK * len(longest) and len(longest) - len(new) >= _FEW:
        keep = longest
    elif at_once or watched is None or not timedelta(0) <= now - watched.kept < MINUTE:
        keep = old
    else:
        return Watched(watched.kept, max(longest, new, key=len)), ""
    return Watched(now, new), keep if keep.strip() else ""


def worth_keeping(kept: Sequence[tuple[datetime, int]], now: datetime) -> frozenset[int]:
    """Return the places of the states worth keeping, of a text that was so long until then.

    All of the last hours are; of older ones the longest of each ten minutes, later of each hour and
    day, and of equally long ones the last. So the only copy of a long text is never let go.
    """
    best: dict[Hashable, int] = {}
    for place, (replaced, length) in enumerate(kept):
        span = _span(replaced, now - replaced, place)
        if span not in best or length >= kept[best[span]][1]:
            best[span] = place
    return frozenset(best.values())


def changed_texts(before: Meeting, after: Meeting) -> Iterator[tuple[TextRef, str, str]]:
    """Return each text that was, and is another now or gone, with what it was and is.

    What is nothing but the program's own words is no text of a person's.
    """
    if before is after:
        return
    becomes = {record.id: record for record in _records(after)}
    for record in _records(before):
        other = becomes.get(record.id)
        if other is record:
            continue
        was, is_now = vars(record), vars(other) if other else {}
        for name in TextField:
            old, new = was.get(name, ""), is_now.get(name, "")
            if old != new and (not old or old != was.get("standard")):
                yield TextRef(name, record.id), old, new


def has_text(meeting: Meeting, ref: TextRef) -> bool:
    """Return whether the record of a text is in the meeting."""
    return any(record.id == ref.owner for record in _records(meeting))


def take_back(meeting: Meeting, _now: datetime, ref: TextRef, text: str) -> Meeting:
    """Make a text what it was before. NotAllowedError when its record is gone."""
    try:
        return meeting.with_text(ref, text)
    except KeyError:
        raise NotAllowedError("text_is_gone") from None


def put_into(meeting: Meeting, _now: datetime, item_id: str, ref: TextRef, text: str) -> Meeting:
    """Put a text whose record is gone into a case: a decision as one more, others into the discussion."""
    item = meeting.item(item_id)
    if ref.field is TextField.DECISION:
        kept = tuple(each for each in item.decisions if each.text.strip())
        return meeting.with_item(replace(item, decisions=(*kept, Decision(text=text))))
    discussion = "\n\n".join(filter(None, (item.discussion, text)))
    return meeting.with_item(replace(item, discussion=discussion))


def _span(replaced: datetime, age: timedelta, place: int) -> Hashable:
    if age < _ALL:
        return place
    if age < _CLOSE:
        return replaced.date(), replaced.hour, replaced.minute // 10
    return (replaced.date(), replaced.hour) if age < _HOURLY else replaced.date()


def _records(meeting: Meeting) -> Iterator[Any]:
    yield meeting
    yield from meeting.participants
    for item in meeting.agenda:
        yield from (item, *item.decisions, *item.recusals)

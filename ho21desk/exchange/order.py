"""The order in which cases were taken, from the file's `order_taken` and the cases' stamps."""

from collections.abc import Sequence
from dataclasses import replace

from ho21desk.model import Meeting
from ho21desk.rules.numbering import order_of_treatment, taken_out_of_order


def ranked(meeting: Meeting, numbers: Sequence[int] = ()) -> Meeting:
    """Return the meeting with its cases taken in the order of `numbers`.

    Cases that are not among these but were started come after them, as they were started; the
    others were not reached.
    """
    started = [(item.started, item.number) for item in meeting.agenda if item.started is not None]
    started.sort(key=lambda stamped: stamped[0])  # cases started in the same second stay as they are
    order = dict.fromkeys([*numbers, *(number for _, number in started)])
    rank = {number: place for place, number in enumerate(order)}
    agenda = tuple(replace(item, treated=rank.get(item.number)) for item in meeting.agenda)
    return replace(meeting, agenda=agenda)


def by_rank(meeting: Meeting) -> Meeting:
    """Return the meeting with the ranks that reading it from a file gives, counted from 0."""
    return ranked(meeting, [item.number for item in order_of_treatment(meeting) if item.treated is not None])


def order_to_write(meeting: Meeting) -> list[int]:
    """Return `order_taken` for a meeting from `by_rank`, or nothing when it can be left out.

    That is when the cases were taken in the order of the agenda, and their stamps do not say
    otherwise: a laptop's clock may have been set back in the middle of a meeting.
    """
    order = [item.number for item in order_of_treatment(meeting)]
    as_read = [item.number for item in order_of_treatment(ranked(meeting))]
    if not taken_out_of_order(meeting) and order == as_read:
        return []
    return [item.number for item in order_of_treatment(meeting) if item.treated is not None]

"""What differs between two printings is told place by place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ho21desk.minutes import content
from ho21desk.minutes.differences import Aspect, Difference, differences, pack
from ho21desk.minutes.document import Document, HeadEntry
from ho21desk.model import Decision, Meeting, Vote

Change = Callable[[Meeting], Meeting]


def printed(meeting: Meeting, *, draft: bool = True) -> Document:
    return content.build(meeting, printed_on=date(2026, 3, 16), draft=draft)


def on_budget(**facts: object) -> Change:
    return lambda meeting: meeting.with_item(replace(meeting.item("a14"), **facts))  # type: ignore[arg-type]


def told(before: Document, after: Document) -> list[Difference]:
    return list(differences(pack(before), pack(after)))


def at_budget(*aspects: Aspect) -> list[Difference]:
    return [Difference(aspects, "Sak 14/2/2026", "a14")]


def test_the_same_minutes_differ_in_nothing(meeting: Meeting) -> None:
    assert told(printed(meeting), printed(replace(meeting))) == []


@pytest.mark.parametrize(
    ("change", "aspects"),
    [
        (on_budget(title="Regnskap"), [Aspect.TITLE]),
        (on_budget(discussion="Sagt på nytt."), [Aspect.TEXT]),
        (on_budget(discussion="*Først* dette.\n\n1. en\n2. to\n\nSå dette:\n\n- a\n- b"), [Aspect.TEXT]),
        (on_budget(decisions=()), [Aspect.DECISION]),
        (
            on_budget(decisions=(Decision(text="Rådet vedtar budsjettet."), Decision(text="1. Ett\n2. To"))),
            [Aspect.DECISION],
        ),
        (on_budget(vote=Vote(votes_for=9, against=3)), [Aspect.VOTE]),
        (on_budget(dissent="Nei."), [Aspect.DISSENT]),
        (on_budget(discussion="", decisions=(), vote=None), [Aspect.TEXT, Aspect.DECISION, Aspect.VOTE]),
    ],
)
def test_what_differs_in_an_item(meeting: Meeting, change: Change, aspects: list[Aspect]) -> None:
    assert told(printed(meeting), printed(change(meeting))) == at_budget(*aspects)


def test_who_was_away_at_an_item(document: Document) -> None:
    items = tuple(replace(item, not_there="") for item in document.items)
    assert told(document, replace(document, items=items)) == at_budget(Aspect.ATTENDANCE)


def test_a_place_in_the_head_goes_by_its_label(meeting: Meeting) -> None:
    elsewhere = replace(meeting, place="Lysaker")
    assert told(printed(meeting), printed(elsewhere)) == [Difference((Aspect.LINES,), "Sted")]
    nowhere = printed(replace(meeting, place=""))
    assert told(printed(meeting), nowhere) == [Difference((Aspect.REMOVED,), "Sted")]
    assert told(nowhere, printed(meeting)) == [Difference((Aspect.ADDED,), "Sted")]


def test_two_entries_of_the_head_that_are_called_the_same_both_count(document: Document) -> None:
    vara = [HeadEntry(label="Vara", lines=(name,)) for name in ("Per Vik", "Eva Lie", "Tor Ness")]
    before, after = replace(document, head=tuple(vara[:2])), replace(document, head=tuple(vara[1:]))
    both = replace(document, head=tuple(vara))
    assert told(before, after) == told(before, both) == [Difference((Aspect.LINES,), "Vara")]


def test_an_item_goes_by_its_id(meeting: Meeting) -> None:
    *others, last = meeting.agenda
    without = printed(replace(meeting, agenda=tuple(others)))
    gone = [Difference((Aspect.REMOVED,), "Sak 15/2/2026", last.id)]
    new = [Difference((Aspect.ADDED,), "Sak 15/2/2026", last.id)]
    assert (told(printed(meeting), without), told(without, printed(meeting))) == (gone, new)
    renumbered = meeting.with_item(replace(last, number=16))
    assert told(printed(meeting), printed(renumbered)) == [
        Difference((Aspect.NUMBER,), "Sak 16/2/2026", last.id)
    ]


def test_the_whole_has_no_label(document: Document) -> None:
    turned = replace(document, draft="", items=document.items[::-1])
    assert told(document, turned) == [Difference((Aspect.STATE, Aspect.ORDER))]
    assert told(document, replace(document, title="Referat")) == [Difference((Aspect.TITLE,))]


def test_the_day_it_was_printed_is_told_once(meeting: Meeting) -> None:
    later = content.build(meeting, printed_on=date(2026, 3, 17))
    assert told(printed(meeting), later) == [Difference((Aspect.STATE,))]

"""What a schema cannot say: that names, numbers and times in a meeting file belong together.

Every check looks only at what has the right shape, so that all misfits are found at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ho21desk.exchange import aftermath, sentences, stamps
from ho21desk.exchange.misfits import Misfits, Place
from ho21desk.exchange.sentences import shown
from ho21desk.rules.numbering import read_case_number


def check_references(tree: dict[str, Any], misfits: Misfits) -> None:
    """Note whatever points to nothing, stands twice, or is no date or time."""
    _People(tree, misfits).check()
    _Cases(tree, misfits).check()
    _check_times(tree, misfits)


def objects(parent: dict[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the objects of a list that is of the right shape, each with its place in the list."""
    values = parent.get(key)
    for place, value in enumerate(values if isinstance(values, list) else ()):
        if isinstance(value, dict):
            yield place, value


def votes(tree: dict[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Yield the votes that are of the right shape, on decisions and on recusal, each with its place."""
    for at, item in objects(tree, "agenda"):
        here: Place = ("agenda", at)
        asked = [((*here, "recusals", place), asked) for place, asked in objects(item, "recusals")]
        for place, parent in ((here, item), *asked):
            if isinstance(parent.get("vote"), dict):
                yield (*place, "vote"), parent["vote"]


class _People:
    def __init__(self, tree: dict[str, Any], misfits: Misfits) -> None:
        self._tree = tree
        self._misfits = misfits
        self._keys: set[str] = set()

    def check(self) -> None:
        for place, person in objects(self._tree, "participants"):
            key = person.get("id")
            if not isinstance(key, str):
                continue
            if key in self._keys:
                here: Place = ("participants", place, "id")
                self._misfits.add(here, sentences.PARTICIPANT_TWICE, key=sentences.short(key))
            self._keys.add(key)
        self._known(("chair",), self._tree)
        for place, person in objects(self._tree, "participants"):
            self._known(("participants", place, "deputy_for"), person)
        for at, item in objects(self._tree, "agenda"):
            for place, asked in objects(item, "recusals"):
                self._known(("agenda", at, "recusals", place, "person"), asked)
        for here, vote in votes(self._tree):
            ballots = vote.get("ballots")
            for key in ballots if isinstance(ballots, dict) else ():
                self._check_key((*here, "ballots", key), key)

    def _known(self, place: Place, parent: dict[str, Any]) -> None:
        key = parent.get(str(place[-1]))
        if isinstance(key, str) and key:
            self._check_key(place, key)

    def _check_key(self, place: Place, key: str) -> None:
        if key not in self._keys:
            self._misfits.add(place, sentences.NO_PARTICIPANT, key=sentences.short(key))


class _Cases:
    def __init__(self, tree: dict[str, Any], misfits: Misfits) -> None:
        self._tree = tree
        self._misfits = misfits
        self._numbers: set[int] = set()

    def check(self) -> None:
        for place, item in objects(self._tree, "agenda"):
            number = item.get("number")
            if type(number) is not int:
                continue
            if number in self._numbers:
                self._misfits.add(("agenda", place, "number"), sentences.NUMBER_TWICE, number=number)
            self._numbers.add(number)
        self._check_order()
        for at, person in objects(self._tree, "participants"):
            here: Place = ("participants", at)
            for key in ("from_item", "until_item"):
                self._known((*here, key), person.get(key))
            items = person.get("items")
            for place, case in enumerate(items if isinstance(items, list) else ()):
                self._known((*here, "items", place), case)
            for place, movement in objects(person, "presence"):
                self._known((*here, "presence", place, "item"), movement.get("item"))
        for at, item in objects(self._tree, "agenda"):
            for place, asked in objects(item, "recusals"):
                self._known(("agenda", at, "recusals", place, "settled_in"), asked.get("settled_in"))
        for key in aftermath.CASES:
            for at, part in objects(self._tree, key):
                self._known((key, at, "item"), part.get("item"))

    def _check_order(self) -> None:
        order = self._tree.get("order_taken")
        seen: set[int] = set()
        for at, number in enumerate(order if isinstance(order, list) else ()):
            if type(number) is not int:
                continue
            if number in seen:
                self._misfits.add(("order_taken", at), sentences.ITEM_TWICE, number=number)
            elif number not in self._numbers:
                self._misfits.add(("order_taken", at), sentences.NO_ITEM, number=number)
            seen.add(number)

    def _known(self, place: Place, case: object) -> None:
        found = read_case_number(case) if isinstance(case, str) else None
        if found is None or self._misfits.within(place):
            return
        number, year = self._tree.get("number"), self._tree.get("year")
        if (found.meeting, found.year) != (number, year):
            if not self._misfits.within(("number",), ("year",)):
                self._misfits.add(place, sentences.OTHER_MEETING, case=found, meeting=f"{number}/{year}")
        elif found.number not in self._numbers:
            self._misfits.add(place, sentences.NOT_ON_AGENDA, case=found)


def _check_times(tree: dict[str, Any], misfits: Misfits) -> None:
    """Check what a pattern lets through: the 30th of February, and a movement on another day."""
    day = tree.get("date")
    days: list[tuple[Place, object]] = [(("date",), day), *_among(tree, aftermath.DAYS)]
    for here, found in days:
        if isinstance(found, str) and stamps.read_date(found) is None and not misfits.within(here):
            misfits.add(here, sentences.FORMS["date"], found=shown(found))
    moments: list[tuple[Place, object]] = [(("noticed",), tree.get("noticed")), *_spans((), tree, "pauses")]
    for at, item in objects(tree, "agenda"):
        moments += [(("agenda", at, key), item.get(key)) for key in ("started", "ended")]
        moments += _spans(("agenda", at), item, "rests")
    moments += _among(tree, aftermath.MOMENTS)
    for at, task in objects(tree, "tasks"):
        moments += [
            (("tasks", at, "events", place, "at"), each.get("at")) for place, each in objects(task, "events")
        ]
    for here, stamp in moments:
        if isinstance(stamp, str) and stamps.read_moment(stamp) is None and not misfits.within(here):
            misfits.add(here, sentences.FORMS["moment"], found=shown(stamp))
    for at, person in objects(tree, "participants"):
        for place, movement in objects(person, "presence"):
            there: Place = ("participants", at, "presence", place, "time")
            moment = movement.get("time")
            if not isinstance(moment, str) or misfits.within(there) or stamps.read_exact(moment):
                continue
            stamp_there = stamps.read_moment(moment)
            if stamp_there is None:
                misfits.add(there, sentences.FORMS["exact"], found=shown(moment))
            elif isinstance(day, str) and moment[:10] != day and not misfits.within(("date",)):
                misfits.add(there, sentences.OTHER_DAY, day=day)


def _among(tree: dict[str, Any], wanted: Mapping[str, Sequence[str]]) -> Iterator[tuple[Place, object]]:
    """Yield what stands under some keys of the objects of some lists."""
    for name, keys in wanted.items():
        for at, part in objects(tree, name):
            for key in keys:
                yield (name, at, key), part.get(key)


def _spans(place: Place, parent: dict[str, Any], key: str) -> list[tuple[Place, object]]:
    return [
        ((*place, key, at, bound), span.get(bound))
        for at, span in objects(parent, key)
        for bound in ("start", "end")
    ]

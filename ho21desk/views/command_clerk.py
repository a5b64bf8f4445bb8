"""What a verb means with what stands beside it, in one meeting."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.rules.running import Act, Stage, stage
from ho21desk.views.command_matching import WHOLE, Fit, Thing, find, plain
from ho21desk.views.command_meanings import Meaning
from ho21desk.views.command_readings import Reading
from ho21desk.views.command_verbs import VERBS, Takes
from ho21desk.views.messages import explain
from ho21desk.views.words import listed

_UNFIT = 30.0
_BARE_NAME, _BARE_NUMBER = 55.0, 80.0
_LACKING, _HINDERED = 10.0, 25.0
"""How much worse a meaning is that is not told to its end, or cannot be done as things stand."""
_FILLERS = frozenset(plain("av den er for fra har i møtet nå og på rommet sak saken"))


class Clerk:
    """Reads what stands beside a verb, in one meeting."""

    def __init__(self, meeting: Meeting, shown: AgendaItem | None, text: str) -> None:
        self._meeting = meeting
        self._shown = shown
        self._text = text
        self._people = tuple(Thing(person.id, person.name) for person in meeting.participants)
        self._cases = tuple(Thing(item.id, item.title) for item in meeting.agenda)

    def read(self, reading: Reading) -> Iterator[Meaning]:
        match reading.verb.takes:
            case Takes.TEXT:
                yield from self._text_beside(reading)
            case Takes.NOTHING:
                if not set(reading.rest) - _FILLERS:
                    yield self._simple(reading)
            case Takes.CASE | Takes.SHOWN:
                yield from self._case_beside(reading)
            case _:
                yield from self._people_beside(reading)

    def read_without_verb(self, words: tuple[str, ...]) -> Iterator[Meaning]:
        """A number alone is a case to go to; a name alone asks what happened to whom."""
        going = next(verb for verb in VERBS if verb.takes is Takes.CASE)
        if len(words) == 1 and words[0].isdecimal():
            yield from self._case_beside(Reading(going, _BARE_NUMBER, words, True, 0))
            return
        if len("".join(words)) < 2 or len(words) > 4:
            return
        for verb in VERBS:
            if verb.takes is Takes.PEOPLE:
                for meaning in self._about_people(Reading(verb, _BARE_NAME, words, True, 0)):
                    if meaning.can_be:
                        yield replace(meaning, score=_BARE_NAME)

    # What may stand beside a verb

    def _simple(self, reading: Reading) -> Meaning:
        verb, case = reading.verb, None
        if verb.about is not None:
            case = verb.about(self._meeting)
            if case is None:
                running = stage(self._meeting) is Stage.RUNNING
                why = verb.already if running else explain(NotAllowedError("not_running"))
                return Meaning(why, None, verb.entry, (), verb.words[0], reading.points - _HINDERED, False)
        return self._meaning(reading, [()], verb.words[0], reading.points, case=_case(case))

    def _text_beside(self, reading: Reading) -> Iterator[Meaning]:
        verb = reading.verb
        words = _after(self._text, reading.taken)
        if not reading.first or (words and reading.points < WHOLE):
            return
        if not words:
            yield self._lacking(reading)
            return
        yield self._meaning(reading, [(words,)], f"{verb.words[0]} {words}", WHOLE, text=words)

    def _case_beside(self, reading: Reading) -> Iterator[Meaning]:
        verb = reading.verb
        rest = tuple(word for word in reading.rest if word not in _FILLERS)
        if not rest:
            if verb.takes is Takes.CASE or self._shown is None:
                yield self._lacking(reading)
            else:
                yield self._about_case(reading, self._shown, WHOLE)
            return
        if len(rest) == 1 and rest[0].isdecimal():
            if item := self._numbered(rest[0]):
                yield self._about_case(reading, item, WHOLE)
            else:
                yield self._no_case(reading, rest[0])
            return
        found, unknown = find(rest, self._cases)
        single = [each for each in found if len(each.things) == 1]
        if verb.takes is Takes.SHOWN and not single:
            return
        for each in single:
            yield self._about_case(reading, self._meeting.item(each.things[0].id), each.points)
        if not single:
            unknown = self._typed(unknown) if unknown else " ".join(map(self._typed, rest))
            yield self._unfit(reading, f"Ingen sak på sakslisten passer med «{unknown}».")

    def _people_beside(self, reading: Reading) -> Iterator[Meaning]:
        if set(reading.rest) <= _FILLERS:
            yield self._lacking(reading)
            return
        meanings = list(self._about_people(reading))
        possible = [each for each in meanings if each.can_be]
        yield from possible or meanings

    def _about_people(self, reading: Reading) -> Iterator[Meaning]:
        verb = reading.verb
        numbers = tuple(word for word in reading.rest if word.isdecimal())
        names = tuple(word for word in reading.rest if word not in _FILLERS and word not in numbers)
        found, unknown = find(names, self._people)
        wanted = {Takes.PERSON: 1, Takes.PAIR: 2}.get(verb.takes)
        if unknown:
            yield self._unfit(reading, f"Ingen i møtet heter «{self._typed(unknown)}».")
        elif numbers and verb.takes is not Takes.PEOPLE_IN_CASE:
            yield self._unfit(reading, f"Hva er {numbers[0]}? Her hører det ikke noe tall til.")
        elif not found or len(found[0].things) != (wanted or len(found[0].things)):
            yield self._lacking(reading)
        elif verb.takes is Takes.PEOPLE_IN_CASE:
            item = self._numbered(numbers[0]) if len(numbers) == 1 else None if numbers else self._handled()
            if item is not None:
                for fit in found:
                    yield self._of_people(reading, fit, item)
            elif numbers:
                yield self._no_case(reading, "/".join(numbers))
            else:
                yield self._lacking(reading, "I hvilken sak? Skriv nummeret.")
        else:
            for fit in found:
                yield self._of_people(reading, fit, None)

    # Meanings

    def _of_people(self, reading: Reading, fit: Fit, item: AgendaItem | None) -> Meaning:
        verb = reading.verb
        names = [thing.name for thing in fit.things]
        who, ids = listed(names), tuple(thing.id for thing in fit.things)
        number = f" {item.number}" if item else ""
        completed = f"{verb.words[0]} {' og '.join(names)}{number}"
        if verb.takes is Takes.PAIR:
            completed = f"{verb.words[0]} {names[0]} for {names[1]}"
            return self._meaning(
                reading, [ids], completed, fit.points, people=ids, who=names[0], member=names[1]
            )
        calls = [(item.id, each) if item else (each,) for each in ids]
        return self._meaning(reading, calls, completed, fit.points, people=ids, who=who, case=_case(item))

    def _about_case(self, reading: Reading, item: AgendaItem, points: float) -> Meaning:
        completed = f"{reading.verb.words[0]} {item.number}"
        return self._meaning(reading, [(item.id,)], completed, points, case=_case(item))

    def _meaning(
        self,
        reading: Reading,
        calls: Sequence[tuple[str, ...]],
        completed: str,
        points: float,
        people: tuple[str, ...] = (),
        **facts: str,
    ) -> Meaning:
        verb = reading.verb
        says = verb.many if verb.many and len(people) > 1 else verb.says
        says = verb.otherwise.get(stage(self._meeting), says)
        act, score = _bound(verb.act, calls), _score(reading.points, points)
        try:
            # What an act allows does not depend on the clock.
            after = act(self._meeting, datetime.min)
        except NotAllowedError as error:
            why = explain(error)
        else:
            if after != self._meeting or not verb.already:
                sentence = _sentence(says, facts)
                return Meaning(sentence, act, verb.entry, people, completed, score)
            why = _sentence(verb.already, facts)
        return Meaning(why, None, verb.entry, people, completed, score - _HINDERED, False)

    def _lacking(self, reading: Reading, question: str = "") -> Meaning:
        verb = reading.verb
        score = reading.points - _LACKING
        return Meaning(question or verb.question, completed=f"{verb.words[0]} ", score=score, can_be=False)

    def _unfit(self, reading: Reading, why: str) -> Meaning:
        return Meaning(why, score=_score(reading.points, _UNFIT), can_be=False)

    def _no_case(self, reading: Reading, number: str) -> Meaning:
        return self._unfit(reading, f"Sakslisten har ingen sak {number}.")

    # The meeting, and the text

    def _typed(self, word: str) -> str:
        """Return a word as it was typed."""
        return next((each.strip(".,;:") for each in self._text.split() if word in plain(each)), word)

    def _numbered(self, number: str) -> AgendaItem | None:
        return next((item for item in self._meeting.agenda if item.number == int(number)), None)

    def _handled(self) -> AgendaItem | None:
        """Return the case that goes without saying; under the item on recusal there is none."""
        for item in (self._meeting.current, self._shown):
            if item is not None and item.kind is not ItemKind.RECUSAL:
                return item
        return None


def _bound(act: Callable[..., Meeting], calls: Sequence[tuple[str, ...]]) -> Act:
    """Return an act that does the same with each of several, as one."""

    def done(meeting: Meeting, now: datetime) -> Meeting:
        for beside in calls:
            meeting = act(meeting, now, *beside)
        return meeting

    return done


def _score(verb: float, beside: float) -> float:
    return (verb + beside) / 2


def _case(item: AgendaItem | None) -> str:
    return f"sak {item.number} {item.title}" if item else ""


def _sentence(template: str, facts: Mapping[str, str]) -> str:
    said = template.format(facts.get("who", ""), **facts)
    if said.endswith(("?.", "!.", "..")):
        said = said[:-1]
    return said[0].upper() + said[1:]


def _after(text: str, count: int) -> str:
    """Return what stands after so many words, as it was typed."""
    pieces = text.split()
    while pieces and count > 0:
        count -= len(plain(pieces.pop(0)))
    return " ".join(pieces).lstrip(":–- ")

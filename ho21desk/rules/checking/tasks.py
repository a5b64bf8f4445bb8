"""What people did or are to do in a case who had no part in it: recused, or not there."""

import re
from collections.abc import Iterable, Iterator

from ho21desk.model import AgendaItem, Attendance, ItemKind, Participant, RoomState, TextField
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Passage, Reading, found_in
from ho21desk.rules.likeness import fold
from ho21desk.rules.presence import present_at, recused_in

_ABOUT_RECUSAL = re.compile(
    r"habil|fratr[aåe]|forl[oae]t|gikk (?:ut|fra)|gjekk (?:ut|frå)|deltok ikk|tok ikk|utenfor møterommet",
    re.IGNORECASE,
)
_ABOUT_ABSENCE = re.compile(r"\bforfall\b|\bfravær|ikk(?:j)?e til ?stede", re.IGNORECASE)
_TAKES_PART = re.compile(
    r"\b(?:mente|meinte|sa|påpekte|peik?te|peika|pekte|understreket|understreka|viste|foreslo|føreslo|spurte"
    r"|spurde|innled(?:et|a)|innlei(?:a|dde)|orienterte|presenterte|deltok|la (?:fram|frem)|tok (?:opp|ordet)"
    r"|kommenterte|ønsket|ønskte|fremhevet|framheva|svarte|svara|oppsummerte|redegjorde|gjorde greie|støttet"
    r"|støtta|stemte|røysta|ledet|leidde)\b",
    re.IGNORECASE,
)


def recused_took_part(reading: Reading) -> Iterator[Finding]:
    """Find members with a part in a case they were recused in (Public Administration Act §§ 6 and 8).

    Who is its case officer has a part; so has who came in while it was handled. Who stayed in the room, and
    who is named as saying something, is asked about.
    """
    meeting = reading.meeting
    for item in meeting.agenda:
        for person in _recused(reading, item):
            if fold(person.name) in map(fold, item.case_officer):
                yield _found(Slip.RECUSED_TOOK_PART, Sureness.LIKELY, item, person, "case_officer")
            inside = (RoomState.IN_ROOM, RoomState.BY_VIDEO)
            if any(moved.item == item.number and moved.state in inside for moved in person.movements):
                yield _found(Slip.RECUSED_TOOK_PART, Sureness.LIKELY, item, person, "came")
            stayed = any(asked.person == person.id and asked.left_room is False for asked in item.recusals)
            if stayed and present_at(meeting, person, item):
                yield _found(Slip.RECUSED_TOOK_PART, Sureness.ASKED, item, person, "stayed")
            if item.vote and person.id in item.vote.ballots:
                yield _found(Slip.RECUSED_VOTED, Sureness.WRONG, item, person)
            for passage in reading.of(item, TextField.DISCUSSION):
                for start, said, sentence in _named(reading, passage, person, _ABOUT_RECUSAL):
                    if item.kind is not ItemKind.RECUSAL and _TAKES_PART.search(sentence):
                        yield found_in(
                            passage,
                            Slip.RECUSED_TOOK_PART,
                            Sureness.ASKED,
                            start,
                            said,
                            facts=("named",),
                            person=person.id,
                        )


def tasks(reading: Reading) -> Iterator[Finding]:
    """Find decisions that name somebody who was recused in the case, or who sent apologies."""
    absent = [each for each in reading.meeting.participants if each.attendance is Attendance.ABSENT]
    for item in reading.meeting.agenda:
        if item.kind is ItemKind.RECUSAL:
            continue
        recused = list(_recused(reading, item))
        for passage in reading.of(item, TextField.DECISION):
            for person in recused:
                for start, said, _ in _named(reading, passage, person, _ABOUT_RECUSAL):
                    yield found_in(
                        passage, Slip.RECUSED_HAS_TASK, Sureness.LIKELY, start, said, person=person.id
                    )
            for person in absent:
                if person in recused:
                    continue
                for start, said, _ in _named(reading, passage, person, _ABOUT_ABSENCE):
                    yield found_in(
                        passage, Slip.ABSENT_HAS_TASK, Sureness.ASKED, start, said, person=person.id
                    )


def _recused(reading: Reading, item: AgendaItem) -> Iterable[Participant]:
    recused = recused_in(item)
    return (person for person in reading.meeting.participants if person.id in recused)


def _named(
    reading: Reading, passage: Passage, person: Participant, unless: re.Pattern[str]
) -> Iterator[tuple[int, str, str]]:
    """Yield where somebody is named, how, and in which sentence, unless that is about other things.

    A name that is a letter off is theirs, too.
    """
    for named in reading.names.named_in(passage.words):
        if named.name != person.name or not (named.is_exact or named.is_sure):
            continue
        _, sentence = passage.sentence_at(named.start)
        if not unless.search(sentence):
            yield named.start, named.said, sentence


def _found(slip: Slip, sureness: Sureness, item: AgendaItem, person: Participant, *facts: str) -> Finding:
    return Finding(
        slip=slip, sureness=sureness, item=item.id, person=person.id, said=person.name, facts=facts
    )

"""What is outstanding, as the next meeting is told of it. A stored text, with markup."""

from collections.abc import Sequence
from dataclasses import dataclass

from ho21desk.markup import Block, BlockKind, Run, serialize
from ho21desk.minutes.phrases.lines import day_text, joined
from ho21desk.minutes.phrases.vocabulary import Words
from ho21desk.minutes.phrases.words import words
from ho21desk.model import ItemKind, Task, TaskKind
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.numbering import CaseNumber


@dataclass(frozen=True)
class Outstanding:
    """A task, with the meeting that decided it and the number of the case; None when it belongs to none."""

    task: Task
    meeting: MeetingNumber
    case: CaseNumber | None


def outstanding_text(language: str, under: ItemKind, outstanding: Sequence[Outstanding]) -> str:
    """Return the list of what is outstanding, as it is told under an item of a kind; "" for nothing."""
    if not outstanding:
        return ""
    w = words(language)
    numbers = dict.fromkeys(each.meeting for each in outstanding)
    meetings = [w.meeting.format(number=number.number, year=number.year) for number in numbers]
    heading = w.going_on if under is ItemKind.STATUS else w.outstanding_from
    lines = [Block(BlockKind.BULLET, (Run(_line(w, each)),)) for each in outstanding]
    told = heading.format(meetings=joined(w, meetings))
    return serialize([Block(BlockKind.PARAGRAPH, (Run(told),)), *lines])


def _line(w: Words, outstanding: Outstanding) -> str:
    task = outstanding.task
    who = joined(w, task.who)
    if task.kind is TaskKind.GROUP:
        who = w.group_of.format(names=who) if who else w.group
    about = ", ".join(filter(None, [f"{w.case} {outstanding.case}" if outstanding.case else "", who]))
    told = ": ".join(filter(None, [about, task.what]))
    told = told[:1].upper() + told[1:]
    deadline = f" {w.deadline.format(date=day_text(w, task.deadline))}" if task.deadline else ""
    return f"{told}{'' if told.endswith(('.', '!', '?')) else '.'}{deadline}"

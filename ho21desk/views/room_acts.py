"""What is noted of one person in the room, and how the window asks whom it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, RoomState
from ho21desk.rules import attendance, recusal
from ho21desk.views.messages import explain


@dataclass(frozen=True)
class RoomAct:
    """An act of `rules` that lacks only its `person_id`.

    Attributes:
        question: asks whom it is about.
        already: says of somebody that it is so already.
    """

    question: str
    already: str
    act: Callable[..., Meeting]

    def hindrance(self, meeting: Meeting, person_id: str) -> str:
        """Return why this cannot be noted of somebody, in a sentence; "" when it can.

        What would change nothing cannot; nor does the clock have a say in it.
        """
        try:
            after = self.act(meeting, datetime.min, person_id=person_id)
        except NotAllowedError as error:
            return explain(error)
        return "" if after != meeting else self.already.format(meeting.participant(person_id).name)


CAME = RoomAct(
    "Hvem kommer?", "{} er ført som til stede allerede.", partial(attendance.move, state=RoomState.IN_ROOM)
)
LEFT = RoomAct("Hvem går?", "{} er ikke til stede.", partial(attendance.move, state=RoomState.OUT))
BY_VIDEO = RoomAct(
    "Hvem er med på video?", "{} er på video allerede.", partial(attendance.move, state=RoomState.BY_VIDEO)
)
APOLOGISED = RoomAct("Hvem har forfall?", "{} har forfall allerede.", attendance.apologise)
PRESIDES = RoomAct("Hvem leder møtet nå?", "{} leder møtet allerede.", attendance.preside)


def recused_in(item: AgendaItem) -> RoomAct:
    """Return the act of finding somebody recused in a case."""
    return RoomAct(
        f"Hvem er inhabil i sak {item.number}?",
        "{} er ført som inhabil i saken allerede.",
        partial(recusal.find_recused, item_id=item.id),
    )

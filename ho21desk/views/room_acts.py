"""What is noted of one person in the room, and how the window asks whom it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, RoomState
from ho21desk.rules import attendance, recusal
from ho21desk.views.language import later, tr
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
        return "" if after != meeting else tr(self.already).format(meeting.participant(person_id).name)


CAME = RoomAct(
    later("Hvem kommer?"),
    later("{} er ført som til stede allerede."),
    partial(attendance.move, state=RoomState.IN_ROOM),
)
LEFT = RoomAct(
    later("Hvem går?"), later("{} er ikke til stede."), partial(attendance.move, state=RoomState.OUT)
)
BY_VIDEO = RoomAct(
    later("Hvem er med på video?"),
    later("{} er på video allerede."),
    partial(attendance.move, state=RoomState.BY_VIDEO),
)
APOLOGISED = RoomAct(later("Hvem har forfall?"), later("{} har forfall allerede."), attendance.apologise)
PRESIDES = RoomAct(later("Hvem leder møtet nå?"), later("{} leder møtet allerede."), attendance.preside)


def recused_in(item: AgendaItem) -> RoomAct:
    """Return the act of finding somebody recused in a case."""
    return RoomAct(
        tr("Hvem er inhabil i sak {number}?").format(number=item.number),
        later("{} er ført som inhabil i saken allerede."),
        partial(recusal.find_recused, item_id=item.id),
    )

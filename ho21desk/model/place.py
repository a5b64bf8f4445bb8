"""Where a person was."""

from dataclasses import dataclass

from ho21desk.model.meeting import TextRef


@dataclass(frozen=True)
class Place:
    """The case that was on screen, and where in which of its texts the cursor stood.

    Attributes:
        item: `id` of the agenda item.
        text: None when the cursor was in none of its texts.
        position: counted as the editor does: in UTF-16 units, a paragraph's end being one.
    """

    item: str
    text: TextRef | None = None
    position: int = 0

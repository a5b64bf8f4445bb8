"""Whether presence as it is stated is what follows from the movements beside it."""

from typing import Any

from ho21desk.exchange import sentences
from ho21desk.exchange.misfits import Misfits, Place
from ho21desk.exchange.reading import meeting_from
from ho21desk.exchange.references import objects
from ho21desk.exchange.sentences import shown
from ho21desk.rules.numbering import case_number
from ho21desk.rules.presence import presence_of

Tree = dict[str, Any]

_STATED = ("mode", "partial", "from_item", "until_item")


def check_agreement(tree: Tree, misfits: Misfits) -> None:
    """Note where stated presence disagrees, for everybody whose presence can be computed."""
    # A list that is too long would take too long as well.
    if misfits.at(("agenda",)) or misfits.at(("participants",)) or not _order_is_sound(tree, misfits):
        return
    for at, person in objects(tree, "participants"):
        here: Place = ("participants", at)
        given = [key for key in _STATED if key in person and not misfits.within((*here, key))]
        if not given or not person.get("presence") or misfits.within((*here, "presence")):
            continue
        values = _computed(tree, person["presence"])
        for key in given:
            if person[key] != values[key]:
                value = "intet" if values[key] is None else shown(values[key])
                misfits.add((*here, key), sentences.DISAGREES, found=shown(person[key]), value=value)


def _order_is_sound(tree: Tree, misfits: Misfits) -> bool:
    """Tell whether the order of treatment can be known, whatever else does not fit."""
    agenda = [at for at, _ in objects(tree, "agenda")]
    parts: list[Place] = [("number",), ("year",), ("order_taken",)]
    parts += [("agenda", at, key) for at in agenda for key in ("number", "started")]
    whole = isinstance(tree.get("agenda"), list) and len(agenda) == len(tree["agenda"])
    return whole and not misfits.full and not misfits.within(*parts)


def _computed(tree: Tree, movements: list[Tree]) -> Tree:
    """Return what the program would write of one who moved like this."""
    agenda = [
        {key: item[key] for key in ("number", "started") if key in item} | {"kind": "case", "title": ""}
        for _, item in objects(tree, "agenda")
    ]
    person = {"id": "one", "name": "", "role": "member", "attendance": "present", "presence": movements}
    kept: Tree = {key: tree[key] for key in ("number", "year", "order_taken") if key in tree}
    meeting = meeting_from({**kept, "council": "", "agenda": agenda, "participants": [person]})
    presence = presence_of(meeting, meeting.participants[0])
    cases = {"from_item": presence.from_item, "until_item": presence.until_item}
    return {
        "mode": presence.mode.value,
        "partial": presence.partial,
        **{key: number and str(case_number(meeting, number)) for key, number in cases.items()},
    }

"""Minutes without a slip, and what a check finds once one is put in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ho21desk.model import (
    Attendance,
    Decision,
    ItemKind,
    Meeting,
    Office,
    Participant,
    Role,
    TextField,
    TextRef,
)
from ho21desk.rules.checking.check import check
from ho21desk.rules.checking.findings import Finding, Printed, Slip
from tests.factories import NOON, item, meeting, person

PEOPLE = (
    person("dalsbø", name="Kari Margrethe Dalsbø", office=Office.CHAIR, affiliation="Universitetet i Nord"),
    person("skymoen", name="Leif Rune Skymoen", affiliation="Industriforbundet"),
    person("rørtveit", name="Guri Rørtveit", affiliation="Instituttet"),
    person("hernes", name="Toril Hernes", affiliation="Høgskolen"),
    person("schem", name="Baard-Christian Schem", affiliation="Helse Øst"),
    person("wel", name="Marianne van der Wel", affiliation="Departementet", role=Role.OBSERVER),
    person("kristensen", name="Arild Kristensen", affiliation="Klyngen", attendance=Attendance.ABSENT),
    person("moe", name="Ida Moe", affiliation="Klyngen", role=Role.DEPUTY, deputy_for="kristensen"),
    person("blankson", name="Henrietta Blankson", role=Role.SECRETARIAT),
)
CASE = "15"


def clean(people: Sequence[Participant] = PEOPLE, **facts: Any) -> Meeting:
    """Return a decided meeting of item 13 (notice), 14 (recusal), 15 and 16 (cases), 17 (evaluation)."""
    agenda = (
        item(13, ItemKind.NOTICE, **decided("Innkalling og saksliste godkjennes.")),
        item(
            14,
            ItemKind.RECUSAL,
            discussion="Inhabilitet ble vurdert for sakene på dagens møte.",
            **decided("Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet."),
        ),
        item(15, discussion="Rådet drøftet saken.", **decided("Rådet slutter seg til forslaget.")),
        item(16, discussion="Saken er tatt opp på ny.", **decided("Tas til orientering.")),
        item(17, ItemKind.EVALUATION, **decided("Intet.")),
    )
    basics = {"number": 2, "date": date(2026, 3, 12)}
    return meeting(agenda, people, **{**basics, **facts})


def decided(*texts: str) -> dict[str, Any]:
    return {
        "decisions": tuple(Decision(id=f"{place}: {text}", text=text) for place, text in enumerate(texts))
    }


def said(text: str, where: str = "discussion", before: Meeting | None = None) -> Meeting:
    """Return clean minutes with a text in case 15: "discussion", "dissent", "title", or "decision"."""
    before = before or clean()
    if where == "decision":
        return changed(before, 15, **decided(text))
    return changed(before, 15, **{where: text})


def changed(before: Meeting, number: int = 15, **facts: Any) -> Meeting:
    """Return the meeting with something else about an item."""
    return before.with_item(replace(before.item(str(number)), **facts))


def person_changed(key: str, before: Meeting | None = None, **facts: Any) -> Meeting:
    """Return the meeting with something else about somebody."""
    before = before or clean()
    return before.with_participant(replace(before.participant(key), **facts))


def slips(found: Meeting, **more: Any) -> list[tuple[Slip, str, str]]:
    """Return what a check finds: which slip, what stands there, what is meant."""
    return [(each.slip, each.said, each.meant) for each in check(found, **more)]


def only(found: Meeting, **more: Any) -> Finding:
    """Return the one finding of a check."""
    (finding,) = check(found, **more)
    return finding


def mended(before: Meeting) -> Meeting:
    """Return the meeting with its one slip mended, and nothing left to find."""
    finding = only(before)
    assert finding.mend is not None
    after = finding.mend(before, NOON)
    assert check(after) == ()
    return after


def text_of(found: Meeting, which: TextField = TextField.DISCUSSION) -> str:
    return found.text(TextRef(which, CASE))


def labelled(found: Meeting, form: str = "{number}/2/2026", **others: str) -> Printed:
    """Return how the minutes print the date and every number, some of them otherwise."""
    labels = {each.id: others.get(f"n{each.id}", form.format(number=each.number)) for each in found.agenda}
    return Printed(date="torsdag 12. mars 2026", labels=labels)

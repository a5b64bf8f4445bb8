"""Meetings to measure with: as many cases as asked for, each as long as a case of a real meeting."""

from datetime import date, time

from ho21desk.model import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    Office,
    Participant,
    Role,
)

_PEOPLE = 14
_SAID = (
    "Saken ble presentert av saksbehandler, som gjorde rede for bakgrunnen og for høringen.",
    "Rådet drøftet saken. Det ble pekt på at **økonomien** må følges tett, og at oppfølgingen bør legges"
    " fram til høsten. Flere viste til behandlingen av sak 3/1/2026.",
    "Det kom disse innspillene:\n\n- Tidsplanen bør legges fram for rådet.\n- Studentene må høres.\n"
    "- Se [retningslinjene](https://example.org/retningslinjer).",
)
_DECIDED = (
    "Rådet tar saken til orientering og ber om en ny vurdering til neste møte.",
    "1. Planen vedtas slik den er lagt fram.\n2. Leder får fullmakt til å rette feil i språket.",
)


def long_meeting(cases: int) -> Meeting:
    """Return a meeting whose cases have been minuted."""
    offices = {1: Office.CHAIR, 2: Office.VICE_CHAIR}
    people = [
        Participant(
            id=f"p{number}",
            key=f"p{number}",
            name=f"Medlem Nummer{number}",
            title="professor",
            office=offices.get(number),
            role=Role.MEMBER,
        )
        for number in range(1, _PEOPLE + 1)
    ]
    return Meeting(
        council="Rådet for kunstnerisk utviklingsarbeid",
        number=2,
        year=2026,
        date=date(2026, 6, 11),
        start=time(10, 0),
        place="Møterom 1",
        participants=tuple(people),
        agenda=tuple(map(_case, range(1, cases + 1))),
    )


def _case(number: int) -> AgendaItem:
    return AgendaItem(
        id=f"c{number}",
        number=number,
        kind=ItemKind.CASE,
        title=f"Plan for virksomheten i område {number}",
        discussion="\n\n".join(_SAID),
        decisions=tuple(Decision(id=f"d{number}-{place}", text=text) for place, text in enumerate(_DECIDED)),
    )

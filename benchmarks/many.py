"""A database of many made-up meetings, to measure with what years of work leave behind."""

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from ho21desk.model import (
    AgendaItem,
    Attendance,
    CaseType,
    Decision,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Office,
    Participant,
    Recusal,
    Role,
    RoomState,
    View,
    Vote,
)
from ho21desk.paths import UserPaths
from ho21desk.store import search_index, tables
from ho21desk.store.database import Database

COUNCIL = "Rådet for helse og omsorg"
_OWNED = {"owner", "position"}
_NEWEST = 2026
_A_YEAR = 20
_PLACES = ("Møterom Fløyen", "Møterom Ulriken", "Digitalt", "Rådhuset, møterom 3", "Bryggen konferansesenter")
_FIRST = [
    "Anne",
    "Bjørn",
    "Guri",
    "Håkon",
    "Ingrid",
    "Jørgen",
    "Kåre",
    "Liv",
    "Magne",
    "Nils",
    "Ola",
    "Pål",
    "Ragnhild",
    "Siri",
    "Tor",
    "Unni",
    "Vår",
    "Åse",
]
_LAST = [
    "Berg",
    "Dahl",
    "Eikås",
    "Fjeld",
    "Grønås",
    "Hagen",
    "Kvåle",
    "Lønning",
    "Moe",
    "Nygård",
    "Rørtveit",
    "Sandvær",
    "Ulvestad",
    "Østby",
    "Åsen",
]
_HOMES = (
    "Universitetet i Bergen",
    "Helse Vest",
    "Folkehelseinstituttet",
    "Kommunesektorens organisasjon",
    "Pårørendealliansen",
    "Forskningsrådet",
    "Nasjonalt senter for e-helse",
)
_TOPICS = (
    "helsedata",
    "kliniske studier",
    "rekruttering til primærhelsetjenesten",
    "eldreomsorg i distriktene",
    "kunstig intelligens i sykehus",
    "brukermedvirkning",
    "antibiotikaresistens",
    "psykisk helse hos unge",
    "velferdsteknologi",
    "sjeldne diagnoser",
    "helsenæring og eksport",
    "beredskap i kommunene",
    "kvinnehelse",
    "persontilpasset medisin",
    "utdanning av sykepleiere",
    "samisk helsetjeneste",
    "tannhelse",
    "registerforskning",
    "ulikhet i helse",
    "samhandling mellom sykehus og kommune",
)
_TITLES = (
    "Rapport om {}",
    "Høring: {}",
    "Strategi for {}",
    "Status for arbeidet med {}",
    "Innspill til stortingsmelding om {}",
    "Oppnevning av arbeidsgruppe for {}",
    "Årsplan for {}",
    "Orientering om {}",
)
_WHO = (
    "Rådet",
    "Sekretariatet",
    "Flere av medlemmene",
    "Arbeidsgruppen",
    "Direktoratet",
    "Leder",
    "Saksbehandler",
    "Brukerorganisasjonene",
    "Kommunene",
    "Fagmiljøene",
)
_DOES = (
    "viste til at {} krever langsiktig finansiering",
    "understreket at {} må ses i sammenheng med øvrige satsinger",
    "stilte spørsmål ved framdriften i arbeidet med {}",
    "ba om at {} følges opp før sommeren",
    "pekte på at erfaringene med {} er gode, men ujevnt fordelt",
    "gjorde rede for bakgrunnen og for hvordan {} er organisert",
    "mente at **gevinstene** av {} bør måles bedre",
    "ønsket en tydeligere ansvarsdeling for {}",
    "advarte mot å undervurdere personvernet i {}",
    "var enige om at {} bør prioriteres i neste periode",
)
_TAIL = (
    "",
    ", særlig i de minste kommunene",
    ", og viste til behandlingen i forrige møte",
    ", slik det går fram av vedleggene",
    ", også når budsjettet er stramt",
    ", og at forskningen må komme pasientene til gode",
)
_DECIDED = (
    "Rådet tar saken om {} til orientering.",
    "Rådet slutter seg til forslaget om {} og ber sekretariatet følge det opp innen 1. oktober.",
    "Saken om {} legges fram på nytt i neste møte.",
    "Rådet oppnevner en arbeidsgruppe for {} med tre medlemmer.",
    "Innspillet om {} sendes departementet med de merknadene som kom fram i møtet.",
)


def make_database(folder: Path, meetings: int = 500, cases: int = 20) -> Path:
    """Fill a database below a folder with meetings, unless there is one; return where it lies.

    The same meetings each time. The newest is planned, all others have been held.
    """
    path = UserPaths.below(folder).database
    if path.exists():
        return path
    with Database(path) as database, database.transaction() as connection:
        write(connection, made(meetings, cases))
        search_index.refresh(connection)
    return path


def made(meetings: int, cases: int) -> Iterator[Meeting]:
    """Return meetings, the newest first."""
    chance = random.Random(21)
    for place in range(meetings):
        year, back = _NEWEST - place // _A_YEAR, place % _A_YEAR
        yield _meeting(chance, year, _A_YEAR - back, cases, is_held=place > 0)


def write(connection: Connection, meetings: Iterable[Meeting]) -> None:
    """Write meetings that are not there yet, table by table."""
    rows: dict[Table, list[dict[str, Any]]] = {
        each: []
        for each in (
            tables.meeting,
            tables.participant,
            tables.movement,
            tables.agenda_item,
            tables.decision,
            tables.recusal,
        )
    }

    def add(table: Table, records: Iterable[Any], owner: str | None = None) -> None:
        names = [column.name for column in table.columns if column.name not in _OWNED]
        for position, record in enumerate(records):
            place = {"owner": owner, "position": position} if owner else {}
            rows[table].append({name: getattr(record, name) for name in names} | place)

    for meeting in meetings:
        add(tables.meeting, [meeting])
        add(tables.participant, meeting.participants, meeting.id)
        for person in meeting.participants:
            add(tables.movement, person.movements, person.id)
        add(tables.agenda_item, meeting.agenda, meeting.id)
        for item in meeting.agenda:
            add(tables.decision, item.decisions, item.id)
            add(tables.recusal, item.recusals, item.id)
    for table, waiting in rows.items():
        if waiting:
            connection.execute(insert(table), waiting)


def _meeting(chance: random.Random, year: int, number: int, cases: int, *, is_held: bool) -> Meeting:
    name = f"m{year}-{number}"
    date = dt.date(year, 1, 10) + dt.timedelta(days=17 * number)
    people = tuple(_person(chance, f"{name}-p{place}", place, is_held) for place in range(14))
    agenda = tuple(
        _item(chance, f"{name}-c{place}", (number - 1) * cases + place + 1, place, date, people, is_held)
        for place in range(cases)
    )
    return Meeting(
        id=name,
        council=COUNCIL,
        number=number,
        year=year,
        date=date,
        start=dt.time(10),
        end=dt.time(15) if is_held else None,
        place=chance.choice(_PLACES),
        chair=people[0].id,
        participants=people,
        agenda=agenda,
    )


def _person(chance: random.Random, name: str, place: int, is_held: bool) -> Participant:
    leaves = is_held and place == 5
    return Participant(
        id=name,
        key=f"p{place}",
        name=f"{_FIRST[(place * 5 + chance.randrange(3)) % len(_FIRST)]} {_LAST[place % len(_LAST)]}",
        title=chance.choice(("professor", "direktør", "rådgiver", "avdelingsleder")),
        affiliation=chance.choice(_HOMES),
        role=Role.MEMBER if place < 11 else Role.SECRETARIAT,
        office={0: Office.CHAIR, 1: Office.VICE_CHAIR}.get(place),
        attendance=Attendance.ABSENT if is_held and place == 9 else Attendance.PRESENT,
        mode=Mode.DIGITAL if place % 4 == 3 else Mode.IN_PERSON,
        movements=(Movement(id=f"{name}-m", time=dt.time(13, 5), state=RoomState.OUT),) if leaves else (),
    )


def _item(
    chance: random.Random,
    name: str,
    number: int,
    place: int,
    date: dt.date,
    people: tuple[Participant, ...],
    is_held: bool,
) -> AgendaItem:
    topic = chance.choice(_TOPICS)
    started = dt.datetime.combine(date, dt.time(10)) + dt.timedelta(minutes=12 * place)
    asked = is_held and place == 7
    return AgendaItem(
        id=name,
        number=number,
        kind=ItemKind.NOTICE if place == 0 else ItemKind.CASE,
        title="Godkjenning av innkalling og saksliste"
        if place == 0
        else chance.choice(_TITLES).format(topic),
        case_type=(chance.choice(tuple(CaseType)),),
        case_officer=(chance.choice(people[11:]).name,),
        planned_minutes=chance.choice((10, 15, 20, 30)),
        background=_paragraphs(chance, topic, 2, 4),
        proposal=chance.choice(_DECIDED).format(topic),
        discussion=_paragraphs(chance, topic, 1, 5) if is_held else "",
        decisions=(Decision(id=f"{name}-d", text=chance.choice(_DECIDED).format(topic)),) if is_held else (),
        vote=Vote(unanimous=True) if is_held and place % 5 == 4 else None,
        recusals=(_recusal(name, number, people[3]),) if asked else (),
        treated=place + 1 if is_held else None,
        started=started if is_held else None,
        ended=started + dt.timedelta(minutes=12) if is_held else None,
    )


def _recusal(item: str, number: int, person: Participant) -> Recusal:
    return Recusal(
        id=f"{item}-r",
        person=person.id,
        ground="forvaltningsloven § 6 andre ledd",
        reason="Prosjektleder i et av tiltakene.",
        outcome=View.NOT_RECUSED,
        settled_in=number,
    )


def _paragraphs(chance: random.Random, topic: str, fewest: int, most: int) -> str:
    def sentence() -> str:
        about = topic if chance.random() < 0.6 else chance.choice(_TOPICS)
        return f"{chance.choice(_WHO)} {chance.choice(_DOES).format(about)}{chance.choice(_TAIL)}."

    return "\n\n".join(
        " ".join(sentence() for _ in range(chance.randint(2, 3))) for _ in range(chance.randint(fewest, most))
    )

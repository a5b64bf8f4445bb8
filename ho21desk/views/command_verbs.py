"""What can be typed in the line of commands: the words, the act of `rules` they stand for, and what is said.

The first words of each verb are those that are written out when a command is completed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import partial

from ho21desk.model import AgendaItem, ItemKind, Meeting, Vote
from ho21desk.rules import agenda, attendance, deciding, pausing, recusal, running
from ho21desk.rules.running import Stage, stage
from ho21desk.views import room_acts


class Takes(Enum):
    """What stands beside a verb."""

    NOTHING = "nothing"
    PERSON = "person"
    PEOPLE = "people"
    PAIR = "pair"
    """A deputy and the member they sit for."""
    PEOPLE_IN_CASE = "people_in_case"
    """People, and the number of a case; the one that is handled goes without saying."""
    CASE = "case"
    SHOWN = "shown"
    """A case; the one on screen goes without saying."""
    TEXT = "text"


@dataclass(frozen=True)
class Verb:
    """One thing that can happen.

    Attributes:
        words: what may be typed for it.
        act: takes the meeting, the clock and what stands beside the verb.
        says: what will happen, in a sentence; `{who}`, `{case}` and `{text}` are filled in.
        many: the same of several people, where it is said otherwise.
        question: asks for what is lacking.
        already: says that it is so already.
        entry: name of the menu entry that does the same.
        about: returns the case it comes to, for a verb with nothing beside it.
        otherwise: what will happen when the meeting does not run.
    """

    words: tuple[str, ...]
    takes: Takes
    act: Callable[..., Meeting]
    says: str
    many: str = ""
    question: str = ""
    already: str = ""
    entry: str = ""
    about: Callable[[Meeting], AgendaItem | None] | None = None
    otherwise: Mapping[Stage, str] = field(default_factory=dict)


def _add_case(meeting: Meeting, now: datetime, title: str) -> Meeting:
    """Put a case on the agenda: as raised in the room, or after the last one while it is prepared."""
    if stage(meeting) is Stage.RUNNING:
        return agenda.add_on_the_spot(meeting, now, title)
    place = agenda.place_for_case(meeting)
    return agenda.add_item(meeting, now, place, title, kind=ItemKind.CASE)


VERBS = (
    Verb(
        ("går", "går ut", "ut", "gikk", "drar", "forlater", "reiser"),
        Takes.PEOPLE,
        room_acts.LEFT.act,
        "{who} går ut av rommet.",
        question=room_acts.LEFT.question,
        already=room_acts.LEFT.already,
        entry="left_action",
        otherwise={Stage.PLANNED: "{who} har forfall."},
    ),
    Verb(
        ("kommer", "kommer inn", "inn", "kom", "møter", "er her", "til stede", "tilbake"),
        Takes.PEOPLE,
        room_acts.CAME.act,
        "{who} er til stede i rommet.",
        question=room_acts.CAME.question,
        already=room_acts.CAME.already,
        entry="came_action",
        otherwise={Stage.PLANNED: "{who} kommer til møtet."},
    ),
    Verb(
        ("digitalt", "video", "på video", "teams", "på teams"),
        Takes.PEOPLE,
        room_acts.BY_VIDEO.act,
        "{who} er med på video.",
        question=room_acts.BY_VIDEO.question,
        already=room_acts.BY_VIDEO.already,
        entry="video_action",
    ),
    Verb(
        ("forfall", "syk", "fraværende", "melder forfall"),
        Takes.PEOPLE,
        room_acts.APOLOGISED.act,
        "{who} har forfall.",
        question=room_acts.APOLOGISED.question,
        already=room_acts.APOLOGISED.already,
        entry="apology_action",
    ),
    Verb(
        ("inhabil", "er inhabil"),
        Takes.PEOPLE_IN_CASE,
        recusal.find_recused,
        "{who} er inhabil og går ut i {case}.",
        many="{who} er inhabile og går ut i {case}.",
        question="Hvem er inhabil, og i hvilken sak?",
        already="{who} er allerede ført som inhabil i {case}.",
        entry="recused_action",
    ),
    Verb(
        ("habil", "ikke inhabil", "er habil"),
        Takes.PEOPLE_IN_CASE,
        recusal.find_not_recused,
        "{who} er ikke inhabil i {case}.",
        many="{who} er ikke inhabile i {case}.",
        question="Hvem er habil, og i hvilken sak?",
        already="{who} er allerede ført som habil i {case}.",
    ),
    Verb(
        ("leder", "møteleder", "leder møtet"),
        Takes.PERSON,
        room_acts.PRESIDES.act,
        "{who} leder møtet fra nå.",
        question=room_acts.PRESIDES.question,
        already=room_acts.PRESIDES.already,
        entry="preside_action",
    ),
    Verb(
        ("vara", "møter for", "sitter for"),
        Takes.PAIR,
        attendance.sit_for,
        "{who} møter for {member}.",
        question="Hvilken vara møter for hvem?",
        already="{who} møter for {member} allerede.",
    ),
    Verb(
        ("til", "til sak", "sak", "gå til", "ta opp"),
        Takes.CASE,
        running.go_to,
        "Går til {case}.",
        question="Til hvilken sak?",
        already="Nå behandles {case}.",
        otherwise={
            Stage.PLANNED: "Møtet begynner, med {case}.",
            Stage.CLOSED: "Møtet åpnes igjen, med {case}.",
        },
    ),
    Verb(
        ("videre", "gå videre", "pausen er slutt", "etter pausen"),
        Takes.NOTHING,
        pausing.resume,
        "Møtet går videre etter pausen.",
        already="Møtet har ikke pause.",
        entry="pause_action",
    ),
    Verb(
        ("neste", "neste sak", "frem"),
        Takes.NOTHING,
        running.go_on,
        "Går til {case}.",
        already="Dette er den siste saken.",
        entry="next_action",
        about=running.following,
    ),
    Verb(
        ("tilbake", "forrige", "forrige sak"),
        Takes.NOTHING,
        running.go_back,
        "Går tilbake til {case}.",
        already="Dette er den første saken.",
        entry="previous_action",
        about=running.preceding,
    ),
    Verb(
        ("start", "start møtet", "begynn", "møtet begynner", "sett møtet"),
        Takes.NOTHING,
        running.start,
        "Møtet begynner.",
        entry="start_action",
    ),
    Verb(
        ("avslutt", "avslutt møtet", "hev møtet", "ferdig", "slutt"),
        Takes.NOTHING,
        running.close,
        "Møtet avsluttes.",
        entry="close_action",
    ),
    Verb(
        ("åpne møtet igjen", "gjenåpne"),
        Takes.NOTHING,
        running.reopen,
        "Møtet åpnes igjen.",
        entry="reopen_action",
    ),
    Verb(
        ("pause", "ta pause"),
        Takes.NOTHING,
        pausing.pause,
        "Møtet tar pause.",
        already="Møtet har pause allerede.",
        entry="pause_action",
    ),
    Verb(
        ("forslag", "forslaget", "bruk forslaget", "som foreslått"),
        Takes.SHOWN,
        deciding.use_proposal,
        "Forslaget blir vedtak i {case}.",
        already="Forslaget er allerede vedtak i {case}.",
        entry="proposal_action",
    ),
    Verb(
        ("nytt vedtak",),
        Takes.SHOWN,
        deciding.add_decision,
        "Begynner på et nytt vedtak i {case}.",
        entry="new_decision_action",
    ),
    Verb(
        ("enstemmig", "enstemmig vedtatt"),
        Takes.SHOWN,
        partial(deciding.vote_on, vote=Vote(unanimous=True)),
        "Enstemmig vedtak i {case}.",
        already="Allerede ført som enstemmig: {case}.",
        entry="unanimous_action",
    ),
    Verb(
        ("utsett", "utsett sak"),
        Takes.CASE,
        agenda.put_off,
        "Til neste møte utsettes {case}.",
        question="Hvilken sak utsettes?",
        already="Allerede utsatt: {case}.",
    ),
    Verb(
        ("trekk", "trekk sak", "ta av"),
        Takes.CASE,
        agenda.take_off,
        "Fra sakslisten trekkes {case}.",
        question="Hvilken sak trekkes?",
        already="Allerede trukket: {case}.",
    ),
    Verb(
        ("hent tilbake", "likevel"),
        Takes.CASE,
        agenda.take_back,
        "På sakslisten igjen: {case}.",
        question="Hvilken sak hentes tilbake?",
        already="På sakslisten står {case}.",
    ),
    Verb(
        ("eventuelt",),
        Takes.TEXT,
        agenda.report,
        "Melder «{text}» til Eventuelt.",
        question="Hva meldes til Eventuelt?",
    ),
    Verb(
        ("ny sak",),
        Takes.TEXT,
        _add_case,
        "Setter «{text}» på sakslisten.",
        question="Hva heter saken?",
    ),
)

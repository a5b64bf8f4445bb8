"""From a tree that fits to a meeting."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ho21desk.exchange import aftermath, stamps
from ho21desk.exchange.order import ranked
from ho21desk.model import (
    AgendaItem,
    Attendance,
    Ballot,
    CaseType,
    CouncilRules,
    Decision,
    Dropped,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Office,
    Paper,
    Participant,
    Pronoun,
    QuorumRule,
    Recusal,
    Role,
    RoomState,
    Span,
    View,
    Vote,
)
from ho21desk.model.identity import new_id
from ho21desk.rules.numbering import read_case_number

Tree = dict[str, Any]


def meeting_from(tree: Tree) -> Meeting:
    """Return the meeting that a tree without misfits holds."""
    return _Reader({person["id"]: new_id() for person in tree["participants"]}).meeting(tree)


@dataclass(frozen=True)
class _Reader:
    """Makes values of objects. `ids` holds the new `id` of everybody by their name in the file."""

    ids: dict[str, str]

    def meeting(self, tree: Tree) -> Meeting:
        date, start, end = tree.get("date"), tree.get("start"), tree.get("end")
        agenda = tuple(self._item(part) for part in tree["agenda"])
        numbered = {item.number: item.id for item in agenda}
        meeting = Meeting(
            council=tree["council"],
            number=tree["number"],
            year=tree["year"],
            date=stamps.read_date(date) if date else None,
            start=stamps.read_clock(start) if start else None,
            end=stamps.read_clock(end) if end else None,
            place=tree.get("place", ""),
            language=tree.get("language", "nb"),
            practice=tree.get("practice", False),
            noticed=stamps.read_moment(tree["noticed"]) if "noticed" in tree else None,
            rules=_rules(tree.get("rules", {})),
            chair=self.ids[tree["chair"]] if tree.get("chair") else None,
            participants=tuple(self._participant(part) for part in tree["participants"]),
            agenda=agenda,
            pauses=_spans(tree.get("pauses", ())),
            **aftermath.read(tree, lambda case: numbered.get(_number(case) or 0)),
            accepted=tuple(tree.get("accepted", ())),
            extra=tree.get("x"),
        )
        return ranked(meeting, tree.get("order_taken", ()))

    def _participant(self, tree: Tree) -> Participant:
        return Participant(
            id=self.ids[tree["id"]],
            key=tree["id"],
            name=tree["name"],
            title=tree.get("title", ""),
            affiliation=tree.get("affiliation", ""),
            pronoun=Pronoun(tree["pronoun"]) if "pronoun" in tree else None,
            role=Role(tree["role"]),
            office=Office(tree["office"]) if "office" in tree else None,
            deputy_for=self.ids[tree["deputy_for"]] if "deputy_for" in tree else None,
            attendance=Attendance(tree["attendance"]),
            mode=Mode(tree.get("mode", Mode.IN_PERSON)),
            partial=tree.get("partial", False),
            from_item=_number(tree.get("from_item")),
            until_item=_number(tree.get("until_item")),
            items=tuple(number for case in tree.get("items", ()) if (number := _number(case))),
            note=tree.get("note", ""),
            movements=tuple(_movement(part) for part in tree.get("presence", ())),
            extra=tree.get("x"),
        )

    def _item(self, tree: Tree) -> AgendaItem:
        return AgendaItem(
            number=tree["number"],
            kind=ItemKind(tree["kind"]),
            title=tree["title"],
            case_type=tuple(CaseType(part) for part in tree.get("case_type", ())),
            case_officer=tuple(tree.get("case_officer", ())),
            enclosures=tuple(tree.get("enclosures", ())),
            handled_before=tuple(tree.get("handled_before", ())),
            planned_minutes=tree.get("planned_minutes"),
            break_after=tree.get("break_after", 0),
            background=tree.get("background", ""),
            proposal=tree.get("proposal", ""),
            paper=_paper(tree["paper"]) if "paper" in tree else None,
            reported=tuple(tree.get("reported", ())),
            dropped=Dropped(tree["dropped"]) if "dropped" in tree else None,
            discussion=tree.get("discussion", ""),
            decisions=tuple(Decision(text=part) for part in tree.get("decisions", ())),
            vote=self._vote(tree["vote"]) if "vote" in tree else None,
            dissent=tree.get("dissent", ""),
            recusals=tuple(self._recusal(part) for part in tree.get("recusals", ())),
            started=stamps.read_moment(tree["started"]) if "started" in tree else None,
            ended=stamps.read_moment(tree["ended"]) if "ended" in tree else None,
            rests=_spans(tree.get("rests", ())),
            extra=tree.get("x"),
        )

    def _recusal(self, tree: Tree) -> Recusal:
        return Recusal(
            person=self.ids[tree["person"]],
            ground=tree.get("ground", ""),
            reason=tree.get("reason", ""),
            handling=tree.get("handling", ""),
            own_view=View(tree["own_view"]) if "own_view" in tree else None,
            outcome=View(tree.get("outcome", View.OPEN)),
            vote=self._vote(tree["vote"]) if "vote" in tree else None,
            left_room=tree.get("left_room"),
            settled_in=_number(tree.get("settled_in")),
            extra=tree.get("x"),
        )

    def _vote(self, tree: Tree) -> Vote:
        return Vote(
            unanimous=tree.get("unanimous", False),
            votes_for=tree.get("for", 0),
            against=tree.get("against", 0),
            blank=tree.get("blank", 0),
            ballots={self.ids[key]: Ballot(ballot) for key, ballot in tree.get("ballots", {}).items()},
            casting=Ballot(tree["casting"]) if "casting" in tree else None,
            note=tree.get("note", ""),
            extra=tree.get("x"),
        )


def _spans(trees: Sequence[Tree]) -> tuple[Span, ...]:
    read = stamps.read_moment
    spans = ((read(tree["start"]), read(tree["end"]) if "end" in tree else None) for tree in trees)
    return tuple(Span(start=start, end=end) for start, end in spans if start)


def _rules(tree: Tree) -> CouncilRules:
    quorum = tree.get("quorum", QuorumRule.NONE)
    is_figure = isinstance(quorum, int)
    return CouncilRules(
        quorum=QuorumRule.FIGURE if is_figure else QuorumRule(quorum),
        quorum_figure=quorum if is_figure else 0,
        casting_vote=tree.get("casting_vote", False),
    )


def _paper(tree: Tree) -> Paper:
    return Paper(
        source=tree.get("source", ""),
        title=tree["title"],
        case_type=tuple(CaseType(part) for part in tree.get("case_type", ())),
        case_officer=tuple(tree.get("case_officer", ())),
        enclosures=tuple(tree.get("enclosures", ())),
        handled_before=tuple(tree.get("handled_before", ())),
        background=tree.get("background", ""),
        proposal=tree.get("proposal", ""),
    )


def _movement(tree: Tree) -> Movement:
    moment = tree.get("time") or ""
    dated = stamps.read_moment(moment)
    return Movement(
        time=dated.time() if dated else stamps.read_exact(moment),
        item=_number(tree.get("item")),
        state=RoomState(tree["state"]),
        extra=tree.get("x"),
    )


def _number(case: str | None) -> int | None:
    found = read_case_number(case) if case else None
    return found.number if found else None

"""From a meeting to a tree, with keys in the order they are written. What holds nothing is left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ho21desk.exchange import aftermath, stamps
from ho21desk.exchange.order import by_rank, order_to_write
from ho21desk.model import (
    AgendaItem,
    CouncilRules,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Paper,
    Participant,
    QuorumRule,
    Recusal,
    Span,
    Vote,
)
from ho21desk.rules.numbering import case_number
from ho21desk.rules.presence import Presence, presence_of

FORMAT = "ho21desk/meeting"
VERSION = 1

Tree = dict[str, Any]


def tree_of(meeting: Meeting) -> Tree:
    """Return a meeting as a tree of JSON values."""
    meeting = by_rank(meeting)
    writer = _Writer(meeting, {person.id: person.key for person in meeting.participants})
    return {
        "format": FORMAT,
        "version": VERSION,
        "council": meeting.council,
        "number": meeting.number,
        "year": meeting.year,
        "date": meeting.date.isoformat() if meeting.date else None,
        "start": stamps.clock(meeting.start) if meeting.start else None,
        "end": stamps.clock(meeting.end) if meeting.end else None,
        "place": meeting.place,
        "language": meeting.language,
        **_held(
            practice=meeting.practice or None,
            noticed=stamps.stamp(meeting.noticed) if meeting.noticed else None,
            rules=_rules(meeting.rules),
            chair=writer.keys[meeting.chair] if meeting.chair else None,
        ),
        "participants": [writer.participant(person) for person in meeting.participants],
        "agenda": [writer.item(item) for item in meeting.agenda],
        **_held(
            order_taken=order_to_write(meeting),
            pauses=[_span(span) for span in meeting.pauses],
        ),
        **aftermath.written(meeting, writer.case_of),
        **_held(
            accepted=list(meeting.accepted),
        ),
        **_extra(meeting.extra),
    }


@dataclass(frozen=True)
class _Writer:
    """Makes objects of values. `keys` holds everybody's short name by their `id`."""

    in_meeting: Meeting
    keys: dict[str, str]

    def participant(self, person: Participant) -> Tree:
        presence = presence_of(self.in_meeting, person)
        return {
            "id": person.key,
            "name": person.name,
            "role": person.role.value,
            "attendance": person.attendance.value,
            **_held(
                title=person.title,
                affiliation=person.affiliation,
                pronoun=person.pronoun.value if person.pronoun else None,
                office=person.office.value if person.office else None,
                deputy_for=self.keys[person.deputy_for] if person.deputy_for else None,
            ),
            **self._presence(presence),
            **_held(
                items=[self._case(number) for number in person.items],
                presence=[self._movement(movement) for movement in person.movements],
                note=person.note,
            ),
            **_extra(person.extra),
        }

    def item(self, item: AgendaItem) -> Tree:
        return {
            "number": item.number,
            "kind": item.kind.value,
            "title": item.title,
            **_held(
                **_prepared(item),
                planned_minutes=item.planned_minutes,
                break_after=item.break_after or None,
                background=item.background,
                proposal=item.proposal,
                paper=_paper(item.paper) if item.paper else None,
                # A file with it elsewhere would be refused.
                reported=list(item.reported) if item.kind is ItemKind.ANY_OTHER else None,
                dropped=item.dropped.value if item.dropped else None,
            ),
            "discussion": item.discussion,
            "decisions": [decision.text for decision in item.decisions],
            **_held(
                started=stamps.stamp(item.started) if item.started else None,
                ended=stamps.stamp(item.ended) if item.ended else None,
                rests=[_span(span) for span in item.rests],
                vote=self._vote(item.vote),
                dissent=item.dissent,
                recusals=[self._recusal(recusal) for recusal in item.recusals],
            ),
            **_extra(item.extra),
        }

    def case_of(self, item_id: str | None) -> str | None:
        """Return the number of an item as printed; None where there is none."""
        return next((self._case(item.number) for item in self.in_meeting.agenda if item.id == item_id), None)

    def _presence(self, presence: Presence) -> Tree:
        return _held(
            mode=None if presence.mode is Mode.IN_PERSON else presence.mode.value,
            partial=presence.partial or None,
            from_item=self._case(presence.from_item),
            until_item=self._case(presence.until_item),
        )

    def _movement(self, movement: Movement) -> Tree:
        moment = None if movement.time is None else stamps.exact(movement.time)
        state = movement.state.value
        return _held(time=moment, item=self._case(movement.item), state=state) | _extra(movement.extra)

    def _recusal(self, recusal: Recusal) -> Tree:
        return {
            "person": self.keys[recusal.person],
            **_held(
                ground=recusal.ground,
                own_view=recusal.own_view.value if recusal.own_view else None,
                outcome=recusal.outcome.value,
                settled_in=self._case(recusal.settled_in),
                left_room=recusal.left_room,
                vote=self._vote(recusal.vote),
                reason=recusal.reason,
                handling=recusal.handling,
            ),
            **_extra(recusal.extra),
        }

    def _vote(self, vote: Vote | None) -> Tree | None:
        if vote is None:
            return None
        counted = {"for": vote.votes_for, "against": vote.against, "blank": vote.blank}
        result: Tree = {"unanimous": True} if vote.unanimous else counted
        ballots = {key: vote.ballots[one].value for one, key in self.keys.items() if one in vote.ballots}
        casting = vote.casting.value if vote.casting else None
        return result | _held(casting=casting, ballots=ballots, note=vote.note) | _extra(vote.extra)

    def _case(self, number: int | None) -> str | None:
        return None if number is None else str(case_number(self.in_meeting, number))


def _paper(paper: Paper) -> Tree:
    return {
        **_held(source=paper.source),
        "title": paper.title,
        **_held(**_prepared(paper), background=paper.background, proposal=paper.proposal),
    }


def _prepared(of: AgendaItem | Paper) -> Tree:
    return {
        "case_type": [case_type.value for case_type in of.case_type],
        "case_officer": list(of.case_officer),
        "enclosures": list(of.enclosures),
        "handled_before": list(of.handled_before),
    }


def _span(span: Span) -> Tree:
    return {"start": stamps.stamp(span.start), **_held(end=stamps.stamp(span.end) if span.end else None)}


def _rules(rules: CouncilRules) -> Tree:
    quorum = rules.quorum_figure if rules.quorum is QuorumRule.FIGURE else rules.quorum.value
    return _held(
        quorum=None if rules.quorum is QuorumRule.NONE else quorum,
        casting_vote=rules.casting_vote or None,
    )


def _held(**values: Any) -> Tree:
    """Return what holds something: no empty texts, lists and objects. 0 and False are something."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _extra(extra: Mapping[str, object] | None) -> Tree:
    return {} if extra is None else {"x": dict(extra)}

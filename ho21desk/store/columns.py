"""Column types that give back the model's own values."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Text, TypeDecorator

from ho21desk.model import Ballot, CaseType, CouncilRules, Paper, QuorumRule, Span, Vote


class Choice(TypeDecorator[StrEnum]):
    """One member of an enum, stored by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.choices(value)


class Several(TypeDecorator[tuple[Any, ...]]):
    """A short tuple of texts, numbers or members of an enum, stored as JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum] | None = None) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:
        return json.dumps(value or (), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:
        read = json.loads(value or "[]")
        return tuple(map(self.choices, read)) if self.choices else tuple(read)


class Spans(TypeDecorator[tuple[Span, ...]]):
    """Stretches of time, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> str:
        return json.dumps(
            [[each.start.isoformat(), each.end and each.end.isoformat()] for each in value or ()]
        )

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Span, ...]:
        read = dt.datetime.fromisoformat
        stored = json.loads(value or "[]")
        return tuple(Span(start=read(start), end=read(end) if end else None) for start, end in stored)


class Extra(TypeDecorator[Mapping[str, object]]):
    """What other programs keep with a record under `x` in the meeting file."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, object] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Mapping[str, object] | None:
        return None if value is None else json.loads(value)


class VoteJson(TypeDecorator[Vote]):
    """The result of a vote, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Vote | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(asdict(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Vote | None:
        if value is None:
            return None
        stored = json.loads(value)
        ballots = {person: Ballot(ballot) for person, ballot in stored.pop("ballots", {}).items()}
        casting = stored.pop("casting", None)
        return Vote(**stored, ballots=ballots, casting=Ballot(casting) if casting else None)


class RulesJson(TypeDecorator[CouncilRules]):
    """The council's own rules, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: CouncilRules | None, dialect: Dialect) -> str:
        return json.dumps(asdict(value or CouncilRules()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> CouncilRules:
        stored = json.loads(value or "{}")
        quorum = QuorumRule(stored.pop("quorum", QuorumRule.NONE))
        return CouncilRules(**stored, quorum=quorum)


class PaperJson(TypeDecorator[Paper]):
    """What a case paper said, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Paper | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(asdict(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Paper | None:
        if value is None:
            return None
        stored = json.loads(value)
        several = {name: tuple(part) for name, part in stored.items() if isinstance(part, list)}
        case_type = tuple(map(CaseType, several["case_type"]))
        return Paper(**{**stored, **several, "case_type": case_type})

"""Everything that can be foreseen to go wrong has a sentence in Norwegian."""

import ast
import re
from pathlib import Path

import pytest

from ho21desk import rules
from ho21desk.errors import (
    BackupError,
    DeskError,
    FileError,
    FileProblem,
    MeetingExistsError,
    NoSuchMeetingError,
    NotAllowedError,
    StoreError,
    StoreProblem,
)
from ho21desk.views.messages import explain

PLACE = Path("mappe") / "fil.docx"
BACKUP_PROBLEMS = (
    StoreProblem.DISK_FULL,
    StoreProblem.READ_ONLY,
    StoreProblem.LOCKED,
    StoreProblem.DAMAGED,
    StoreProblem.UNREACHABLE,
)
EXAMPLES: tuple[DeskError, ...] = (
    MeetingExistsError(3, 2026),
    NoSuchMeetingError("9/2031"),
    NotAllowedError("not_running"),
    *(FileError(PLACE, problem) for problem in FileProblem),
    *(StoreError(PLACE, problem) for problem in StoreProblem),
    *(BackupError(PLACE, problem) for problem in BACKUP_PROBLEMS),
)


def refusals() -> list[tuple[str, int]]:
    """Return the name and the number of facts of every refusal that the program raises."""
    package = Path(rules.__file__).parent.parent
    calls = [
        node
        for layer in ("rules", "desk")
        for path in sorted((package / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NotAllowedError"
    ]
    return sorted({(ast.literal_eval(call.args[0]), len(call.args) - 1) for call in calls})


@pytest.mark.parametrize("error", EXAMPLES, ids=str)
def test_what_can_go_wrong_is_said_in_a_sentence(error: DeskError) -> None:
    sentence = explain(error)
    assert re.fullmatch(r"\S.*[.)]", sentence)
    assert "{" not in sentence


def test_every_kind_of_error_has_an_example_here() -> None:
    kinds = set(DeskError.__subclasses__())
    assert kinds == {type(error) for error in EXAMPLES}
    assert not any(kind.__subclasses__() for kind in kinds)


@pytest.mark.parametrize(("rule", "facts"), refusals())
def test_every_refusal_is_said_in_a_sentence(rule: str, facts: int) -> None:
    names = [f"Fakta{number}" for number in range(facts)]
    sentence = explain(NotAllowedError(rule, *names))
    assert sentence.endswith(".")
    assert all(name in sentence for name in names)


def test_there_are_refusals_to_explain() -> None:
    assert ("more_votes_than_voters", 1) in refusals()


def test_no_sentence_is_the_same_for_two_problems() -> None:
    sentences = [explain(error) for error in EXAMPLES]
    assert len(set(sentences)) == len(sentences)


def test_a_file_with_many_faults_shows_the_first_and_counts_the_rest() -> None:
    error = FileError(PLACE, FileProblem.MISFIT, tuple(f"agenda/{number}" for number in range(20)))
    lines = explain(error).splitlines()
    assert lines[1:13] == [f"agenda/{number}" for number in range(12)]
    assert lines[13:] == ["… og 8 feil til."]


def test_what_nobody_foresaw_is_called_a_fault_of_the_program() -> None:
    assert explain(ZeroDivisionError()).startswith("Det er en feil i programmet.")

"""A file with every field in it, and a way to see why a file is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange.meeting_file import loads

EVERY_FIELD = Path(__file__).with_name("every_field.ho21.json")


@pytest.fixture
def every_field() -> Path:
    """A file that uses every field of the format, laid out as the program lays it out."""
    return EVERY_FIELD


@pytest.fixture
def tree(every_field: Path) -> dict[str, Any]:
    """What that file holds, free to be spoilt."""
    content: dict[str, Any] = json.loads(every_field.read_text(encoding="utf-8"))
    return content


@pytest.fixture
def misfits() -> Callable[[dict[str, Any]], list[str]]:
    """Ask what does not fit in a tree; the test fails when everything does."""

    def ask(tree: dict[str, Any]) -> list[str]:
        with pytest.raises(FileError) as refused:
            loads(json.dumps(tree), Path("x.ho21.json"))
        assert refused.value.problem is FileProblem.MISFIT
        return list(refused.value.details)

    return ask

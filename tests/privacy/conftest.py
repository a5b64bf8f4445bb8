"""A log that ends with its test."""

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture
def closed_log() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()

"""Whatever happened to a file on its way, a reader makes something of it or refuses it in a sentence."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.child import outcome
from tests.hostile.fuzz import mutated, seeds
from tests.hostile.readers import READERS


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), chance=st.randoms(use_true_random=False))
def test_a_mutated_file_is_read_or_refused(
    tmp_path: Path, reader: str, data: st.DataObject, chance: random.Random
) -> None:
    whole = tmp_path / "whole"
    if not whole.exists():
        whole.mkdir()
        for number, (suffix, content) in enumerate(seeds(reader, whole)):
            (tmp_path / f"{number}{suffix}").write_bytes(content)
    seed = data.draw(st.sampled_from(sorted(tmp_path.glob("[0-9]*.*"))))
    (path := whole / f"fil{seed.suffix}").write_bytes(mutated(seed.read_bytes(), chance))
    how, what = outcome(reader, path)
    assert how in ("read", "refused"), what

"""The power goes at random moments, and what was acknowledged is there."""

import pytest

from tests.safety import faulty, power_cuts
from tests.safety.power_cuts import FULL, NORMAL, OFF, Found

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def need_faults() -> None:
    faulty.require()


def test_no_cut_damages_the_database_or_loses_what_was_acknowledged() -> None:
    found = power_cuts.run(FULL, cuts=200, commits=300)
    assert (found.cuts, found.corrupt, found.lost, found.replaced_torn) == (200, 0, 0, 0), found.first
    assert found.in_place_torn  # as a file is that is not replaced: the cuts do cut


@pytest.mark.parametrize(("synchronous", "harm"), [(NORMAL, "lost"), (OFF, "corrupt")])
def test_the_same_cuts_harm_a_database_that_is_synced_less(synchronous: int, harm: str) -> None:
    found: Found = power_cuts.run(synchronous, cuts=40, commits=300)
    assert getattr(found, harm), found

"""Where one was is known at once, for the day the program is cut off."""

import sqlite3
from contextlib import closing

from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, meeting_of


def test_a_case_taken_up_is_come_back_to_before_anything_is_written_in_it(
    program: Application, hands: Hands, paths: UserPaths
) -> None:
    for action in (program.window.ui.start_action, program.window.ui.next_action):
        action.trigger()
        hands.rest()
        current = meeting_of(program).current
        hands.rest()  # what followed from the answer
        assert current is not None
        with closing(sqlite3.connect(paths.database)) as connection:
            assert connection.execute("SELECT item FROM place").fetchall() == [(current.id,)]

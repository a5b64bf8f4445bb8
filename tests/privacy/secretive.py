"""The program in a process of its own, in which everything goes wrong with words that must not get out.

It ends by itself. What it printed and logged is for the test to read.
"""

import logging
import sys
import threading
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer, qWarning
from sqlalchemy import text

from ho21desk.desk.office import Office
from ho21desk.paths import UserPaths
from ho21desk.wiring import application, opening
from ho21desk.wiring.application import Application

SECRET = "HEMMELIG Kari Nordmann sa at /home/kari er full"


class OwnError(Exception):
    """An error of our own kind, with a message like any other."""


class Fragile:
    """Something that cannot even be thrown away."""

    def __del__(self) -> None:
        raise OwnError(SECRET)


def plainly() -> NoReturn:
    raise OwnError(SECRET)


def because_of_another() -> NoReturn:
    try:
        int(SECRET)
    except ValueError as error:
        raise OwnError(SECRET) from error
    raise AssertionError


def while_another_is_handled() -> NoReturn:
    try:
        {}[SECRET]  # type: ignore[index]
    except KeyError:
        Path(f"/{SECRET}").read_bytes()
    raise AssertionError


def several_at_once() -> NoReturn:
    raise ExceptionGroup(
        SECRET, [OSError(2, SECRET, SECRET), UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET)]
    )


def with_a_note() -> NoReturn:
    error = OwnError(SECRET)
    error.add_note(SECRET)
    raise error


def in_code_that_was_read() -> NoReturn:
    exec(compile(f"raise SyntaxError('{SECRET}', ('{SECRET}', 1, 1, '{SECRET}'))", SECRET, "exec"))
    raise AssertionError


def without_end() -> NoReturn:
    without_end()


WAYS: tuple[Callable[[], NoReturn], ...] = (
    plainly,
    because_of_another,
    while_another_is_handled,
    several_at_once,
    with_a_note,
    in_code_that_was_read,
    without_end,
)


def in_the_database(office: Office) -> None:
    """As when a text breaks a rule of the database: SQLAlchemy's own message carries the text."""
    with office.archive._database.transaction() as connection:
        connection.execute(
            text("INSERT INTO place (meeting, item) VALUES (:words, :words)"), {"words": SECRET}
        )


def go_wrong(program: Application) -> None:
    """Fail wherever something can."""
    for way in WAYS:
        QTimer.singleShot(0, program.window, way)
        program.desk.ask(partial(_in_the_desk, way))
        program.registering.reading.run(way)
        program.drafting.reading.run(way)
        threading.Thread(target=way).start()
    program.desk.ask(in_the_database)
    Fragile()
    warnings.warn(SECRET, stacklevel=1)
    qWarning(SECRET)
    for name in ("sqlalchemy.pool", "pypdf", "another"):
        logging.getLogger(name).warning("%s", SECRET)
        logging.getLogger(name).exception(SECRET, exc_info=OwnError(SECRET))
    QTimer.singleShot(1500, program.window.close)


def _in_the_desk(way: Callable[[], NoReturn], _office: Office) -> NoReturn:
    way()


class Failing(Application):
    """The program, which fails as soon as its meeting is open."""

    def start(self) -> None:
        self.desk.started.connect(lambda: QTimer.singleShot(0, self.window, lambda: go_wrong(self)))
        super().start()


if __name__ == "__main__":
    application.Application = Failing  # type: ignore[misc]
    sys.exit(opening.open_window(UserPaths.below(Path(sys.argv[1])), None))

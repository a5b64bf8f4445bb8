"""The desk's thread: everything in its order, nothing lost, and every fault told apart."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.model import Meeting, Place, TextField, TextRef
from ho21desk.qtmodels import desk_thread
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules import running
from tests.factories import NOON, meeting

FIRST, SECOND = TextRef(TextField.DISCUSSION, "52"), TextRef(TextField.DISCUSSION, "53")
Heard = list[tuple[str, object, int]]
SIGNALS = ("answered", "refused", "saved", "failing", "broke")


class Held:
    """A desk's thread that stands still until it is let go, so that what waits can be known."""

    def __init__(self, thread: DeskThread) -> None:
        self._entered, self._go = threading.Event(), threading.Event()
        thread.ask(self._stand_still)
        assert self._entered.wait(10)

    def _stand_still(self, _office: Office) -> None:
        self._entered.set()
        assert self._go.wait(10)

    def let_go(self) -> None:
        self._go.set()


def opening(path: Path) -> Callable[[], Office]:
    """Return what makes an office with a meeting of two cases open in it."""

    def make() -> Office:
        office = Office(path, lambda: NOON, timeout=0.01)
        known = office.archive.summaries()
        office.open(office.archive.load(known[0].id) if known else office.archive.add(meeting((52, 53))))
        return office

    return make


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once; nothing here depends on how long a rest is."""
    monkeypatch.setattr(desk_thread, "RETRY_SECONDS", 0.01)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with a meeting in it."""
    path = tmp_path / "ho21desk.sqlite3"
    opening(path)().close()
    return path


@pytest.fixture
def thread(qtbot: QtBot, path: Path) -> Iterator[DeskThread]:
    """Return a desk's thread at work."""
    thread = DeskThread(opening(path))
    with qtbot.waitSignal(thread.started):
        thread.start()
    yield thread
    thread.give_up()
    assert thread.finish(10)


@pytest.fixture
def heard(thread: DeskThread) -> Heard:
    """Return what was signalled: the name, what came along, and the thread that heard it."""
    heard: Heard = []
    for name in SIGNALS:
        getattr(thread, name).connect(
            lambda *given, name=name: heard.append((name, *given, threading.get_ident()))
        )
    return heard


def on_disk(path: Path, ref: TextRef) -> str:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT discussion FROM agenda_item WHERE id = ?", [ref.owner])
        return str(found.fetchone()[0])


def answering(answer: object) -> Callable[[Office], object]:
    return lambda _office: answer


def reading(seen: list[tuple[str, ...]]) -> Callable[[Office], object]:
    """Return an act that changes nothing and notes what both texts hold as it is done."""

    def look(office: Office) -> None:
        def act(now: Meeting, _clock: object) -> Meeting:
            seen.append((now.text(FIRST), now.text(SECOND)))
            return now

        office.perform(act)

    return look


def test_acts_are_done_in_the_order_they_came(qtbot: QtBot, thread: DeskThread, heard: Heard) -> None:
    held = Held(thread)
    for number in range(100):
        thread.ask(answering(number))
    assert not thread.is_idle
    held.let_go()
    qtbot.waitUntil(lambda: len(heard) > 100)
    answers = [given for name, given, _ in heard if name == "answered"]
    assert answers == [None, *range(100)]
    assert all(name != "saved" for name, _, _ in heard), "nothing was there to be saved"
    assert {ident for _, _, ident in heard} == {threading.get_ident()}
    assert thread.is_idle


def test_of_the_texts_that_wait_the_newest_is_written(
    qtbot: QtBot, thread: DeskThread, path: Path, heard: Heard
) -> None:
    with qtbot.waitSignal(thread.saved):
        held = Held(thread)
        for number in range(50):
            thread.write(FIRST, f"første {number}")
            thread.write(SECOND, f"andre {number}")
        held.let_go()
    assert (on_disk(path, FIRST), on_disk(path, SECOND)) == ("første 49", "andre 49")
    assert len([name for name, _, _ in heard if name == "answered"]) == 3


def test_a_newer_text_never_overtakes_an_act(qtbot: QtBot, thread: DeskThread, path: Path) -> None:
    seen: list[tuple[str, ...]] = []
    with qtbot.waitSignal(thread.saved):
        held = Held(thread)
        thread.write(FIRST, "før")
        thread.ask(reading(seen))
        thread.write(FIRST, "etter")
        held.let_go()
    assert seen == [("før", "")]
    assert on_disk(path, FIRST) == "etter"


steps = st.none() | st.tuples(st.sampled_from([FIRST, SECOND]), st.sampled_from("abc"))


@settings(max_examples=50)
@given(st.lists(steps, max_size=12), st.booleans())
def test_each_act_sees_the_texts_as_they_were_when_it_was_asked_for(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[TextRef, str] | None], wait: bool
) -> None:
    path = tmp_path_factory.mktemp("desk") / "ho21desk.sqlite3"
    thread = DeskThread(opening(path))
    thread.start()
    held = Held(thread) if wait else None
    seen: list[tuple[str, ...]] = []
    expected, texts = [], {FIRST: "", SECOND: ""}
    for step in done:
        if step is None:
            expected.append((texts[FIRST], texts[SECOND]))
            thread.ask(reading(seen))
        else:
            texts[step[0]] = step[1]
            thread.write(*step)
    if held:
        held.let_go()
    assert thread.finish(10)
    assert seen == expected
    assert {ref: on_disk(path, ref) for ref in texts} == texts


def test_what_was_typed_is_asked_for_before_other_work(qtbot: QtBot, thread: DeskThread) -> None:
    seen: list[tuple[str, ...]] = []
    thread.asking.connect(lambda: thread.write(FIRST, "skrevet i siste øyeblikk"))
    with qtbot.waitSignal(thread.saved):
        thread.ask(reading(seen))
    assert seen == [("skrevet i siste øyeblikk", "")]


def test_of_the_places_that_wait_the_newest_is_remembered(
    qtbot: QtBot, thread: DeskThread, path: Path
) -> None:
    held = Held(thread)
    thread.be_at(Place("52"))
    thread.write(FIRST, "første", Place("52", FIRST, 6))
    thread.be_at(Place("53", SECOND, 0))
    held.let_go()
    assert thread.finish(10)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT item, owner, position FROM place").fetchall() == [("53", "53", 0)]


def test_the_meeting_goes_on_while_nothing_can_be_written_and_all_is_written_later(
    qtbot: QtBot, thread: DeskThread, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with qtbot.waitSignal(thread.failing) as failing:
            thread.write(FIRST, "første")
        assert failing.args is not None
        assert failing.args[0].problem is StoreProblem.LOCKED
        thread.write(FIRST, "første, og mer")
        with qtbot.waitSignal(thread.answered, check_params_cb=lambda changes: changes.after.current):
            thread.ask(lambda office: office.perform(running.start))
        with qtbot.waitSignal(thread.failing):
            thread.write(SECOND, "andre")
        assert not thread.is_idle
        assert not thread.finish(0.05)
        with qtbot.waitSignal(thread.saved):
            other.execute("ROLLBACK")
    assert (on_disk(path, FIRST), on_disk(path, SECOND)) == ("første, og mer", "andre")
    assert thread.is_idle


def test_other_work_that_needs_the_file_is_refused_while_it_cannot_be_written(
    qtbot: QtBot, thread: DeskThread, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with qtbot.waitSignal(thread.refused) as refused:
            thread.ask(lambda office: office.archive.add(meeting((), number=9)))
        assert refused.args is not None
        assert refused.args[0].problem is StoreProblem.LOCKED
        other.execute("ROLLBACK")
    with qtbot.waitSignal(thread.answered):
        thread.ask(lambda office: office.archive.add(meeting((), number=9)))


def test_what_waits_is_written_before_the_program_ends(thread: DeskThread, path: Path) -> None:
    held = Held(thread)
    thread.write(FIRST, "siste ord")
    assert not thread.finish(0.01)
    held.let_go()
    assert thread.finish(10)
    assert on_disk(path, FIRST) == "siste ord"


def test_a_person_may_give_up_what_waits(thread: DeskThread, path: Path) -> None:
    held = Held(thread)
    thread.write(FIRST, "siste ord")
    thread.give_up()
    held.let_go()
    assert thread.finish(10)
    assert on_disk(path, FIRST) == ""


def test_what_is_refused_and_what_broke_are_told_apart_and_the_work_goes_on(
    qtbot: QtBot, thread: DeskThread, heard: Heard
) -> None:
    held = Held(thread)
    thread.ask(lambda office: office.perform(running.close))
    thread.ask(lambda _office: 1 / 0)
    thread.ask(answering("videre"))
    held.let_go()
    qtbot.waitUntil(lambda: len(heard) == 4)
    told = [(name, type(given)) for name, given, _ in heard]
    assert told[1:] == [("refused", NotAllowedError), ("broke", ZeroDivisionError), ("answered", str)]


def test_an_office_that_cannot_be_opened_yet_is_tried_again(qtbot: QtBot, path: Path) -> None:
    thread = DeskThread(opening(path))
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = delete")
        other.execute("BEGIN EXCLUSIVE")
        with qtbot.waitSignal(thread.failing):
            thread.start()
        with qtbot.waitSignal(thread.started):
            other.execute("ROLLBACK")
    assert thread.finish(10)


def test_an_office_that_needs_a_person_is_opened_when_the_person_says_so(qtbot: QtBot, path: Path) -> None:
    good = path.read_bytes()
    heard: list[StoreError] = []
    path.write_bytes(b"no database")
    thread = DeskThread(opening(path))
    thread.failing.connect(heard.append)
    with qtbot.waitSignal(thread.failing):
        thread.start()
    with qtbot.waitSignal(thread.failing):
        thread.try_again()
    assert [error.problem for error in heard] == [StoreProblem.DAMAGED] * 2
    path.write_bytes(good)
    with qtbot.waitSignal(thread.started):
        thread.try_again()
    assert thread.finish(10)


def test_an_office_that_breaks_ends_the_thread(qtbot: QtBot, tmp_path: Path) -> None:
    def make() -> Office:
        raise ZeroDivisionError

    thread = DeskThread(make)
    with qtbot.waitSignal(thread.broke):
        thread.start()
    assert thread.finish(10)

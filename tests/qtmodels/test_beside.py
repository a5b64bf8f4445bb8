"""Work beside the window is done in another thread and answered in the window's own."""

import threading

from pytestqt.qtbot import QtBot

from ho21desk.qtmodels.beside import Beside


def test_the_answer_comes_in_the_thread_that_asked(qtbot: QtBot) -> None:
    beside = Beside()
    worked: list[threading.Thread] = []
    answered: list[tuple[object, threading.Thread]] = []
    beside.done.connect(lambda outcome: answered.append((outcome, threading.current_thread())))

    def work() -> str:
        worked.append(threading.current_thread())
        return "ferdig"

    with qtbot.waitSignal(beside.done):
        beside.run(work)
    assert answered == [("ferdig", threading.current_thread())]
    assert worked != [threading.current_thread()]


def test_what_goes_wrong_is_an_answer_too(qtbot: QtBot) -> None:
    beside, wrong = Beside(), ValueError("nei")

    def work() -> None:
        raise wrong

    with qtbot.waitSignal(beside.done) as answered:
        beside.run(work)
    assert answered.args == [wrong]

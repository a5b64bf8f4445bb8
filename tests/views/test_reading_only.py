"""A window that may only read: what reads works, and everything else says why it does not."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ho21desk.desk.office import Office
from ho21desk.errors import Holder, StoreError, StoreProblem
from ho21desk.paths import UserPaths, resource
from ho21desk.rules import running
from ho21desk.store.writer_lock import WriterLock
from ho21desk.views.reading_only import READS
from ho21desk.wiring.application import Application
from tests.views.conftest import delete

REASON = "HO21desk er åpent på KONTOR-PC siden torsdag 11. juni kl. 09.12. Lukk det der, og prøv igjen."


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    """A person's folders, with the demo meeting as one that counts."""
    paths = UserPaths.below(tmp_path / "home")
    with Office(paths.database, datetime.now) as office:
        office.archive.bring_in(resource("demo/meeting.ho21.json"))
    return paths


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication, paths: UserPaths) -> Iterator[Application]:
    """The program, while a window on another machine has the meetings open."""
    holder = Holder("KONTOR-PC", datetime(2026, 6, 11, 9, 12))
    program = Application(
        paths,
        "3/2026",
        lock=WriterLock(paths.database),
        obstacle=StoreError(paths.database, StoreProblem.HELD, holder),
    )
    program.window.resize(1366, 768)
    with qtbot.waitExposed(program.window):
        program.start()
    qtbot.waitUntil(lambda: program.window.meeting is not None and program.desk.is_idle)
    QApplication.processEvents()
    yield program
    program.desk.finish(5)
    program.leave()
    delete(program.window)


def test_it_shows_the_minutes_and_says_why_one_cannot_write(reader: Application) -> None:
    ui = reader.window.ui
    assert (ui.saved_label.text(), ui.failing_label.text()) == ("Bare lesing", REASON)
    assert ui.failing_bar.isVisible()
    assert not ui.copy_button.isVisible()
    assert ui.pages.currentWidget() is reader.window.minutes_page
    assert "Eksempelrådet" in reader.window.minutes_page.ui.preview_browser.toPlainText()
    reader.window.show_page(reader.window.meetings_page)
    assert reader.window.meetings_page.ui.meetings_view.isVisible()
    window = reader.window
    assert not window.minutes_page.ui.strip.ui.step_button.isEnabled()
    for button, page in (
        (window.ui.preparation_button, window.preparation_page),
        (window.ui.live_button, window.live_page),
    ):
        button.click()
        assert button.isChecked()
        assert not page.isVisible()
        shown = window.ui.pages.currentWidget()
        assert shown
        assert any(REASON in label.text() for label in shown.findChildren(QLabel))


def test_what_would_write_is_off_and_no_choice_is_kept(reader: Application, paths: UserPaths) -> None:
    actions = {
        action.objectName(): action
        for action in reader.window.findChildren(QAction)
        if action.objectName().endswith("_action")
    }
    assert actions.keys() >= READS
    assert {name for name, action in actions.items() if action.isEnabled()} <= READS
    assert actions["save_file_action"].isEnabled()
    archive, minutes = reader.window.meetings_page.ui, reader.window.minutes_page.ui
    off = (archive.new_button, archive.import_button, archive.demo_button, minutes.export_button)
    assert [(button.isEnabled(), button.toolTip()) for button in off] == [(False, REASON)] * len(off)
    reader.window.minutes_page.style_wanted.emit("2023")
    assert reader.drafting.template.name == "referat-2023.docx"
    assert not paths.settings.exists()  # those of the window that writes lie there


def test_what_writes_all_the_same_is_refused_and_changes_nothing(
    qtbot: QtBot, reader: Application, paths: UserPaths, tmp_path: Path
) -> None:
    before = {file: file.read_bytes() for file in paths.data.rglob("*") if file.is_file()}
    attempts: tuple[Callable[[], object], ...] = (
        lambda: reader.window.acted.emit(running.start),
        lambda: reader.desk.ask(lambda office: office.open_new("")),
        lambda: reader.desk.ask(lambda office: office.open_demo()),
        lambda: reader.drafting.export_word(),
    )
    for attempt in attempts:
        with qtbot.waitSignal(reader.desk.refused) as refused:
            attempt()
        assert refused.args[0].rule == "reads_only"
    assert {file: file.read_bytes() for file in paths.data.rglob("*") if file.is_file()} == before

    target = tmp_path / "kopi.ho21.json"
    reader.saving.write_copy(target)
    qtbot.waitUntil(lambda: target.exists() and reader.desk.is_idle)
    assert "Eksempelrådet" in target.read_text(encoding="utf-8")


def test_to_try_again_says_who_has_it_now_and_takes_it_when_it_is_free(
    qtbot: QtBot, reader: Application, paths: UserPaths
) -> None:
    (again,) = [
        button
        for button in reader.window.ui.failing_bar.findChildren(QPushButton)
        if button.text() == "Prøv igjen"
    ]
    assert reader.sharing
    with WriterLock(paths.database), qtbot.assertNotEmitted(reader.sharing.free):
        again.click()
        assert reader.window.ui.failing_label.text().startswith("HO21desk er åpent på denne maskinen siden ")
    with qtbot.waitSignal(reader.sharing.free):
        again.click()

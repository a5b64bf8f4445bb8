"""Encrypted meetings as a person meets them: the key at the start, and the sheet where it is changed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ho21desk.desk.key_ring import VARIABLE
from ho21desk.desk.office import Office
from ho21desk.errors import StoreError, StoreProblem
from ho21desk.model import TextField, TextRef
from ho21desk.paths import UserPaths
from ho21desk.store import backup, cipher
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from ho21desk.views.encryption_sheet import EncryptionSheet
from ho21desk.views.messages import explain
from ho21desk.wiring.application import Application
from tests.factories import NOON, item, meeting
from tests.views import conftest as window
from tests.views.conftest import Hands, Open

clock, paths, open_program = window.clock, window.paths, window.open_program
PHRASE = "fire ord på rad"
SAID = "Hemmelig drøfting"


class Remembering(KeyringBackend):
    """A keyring of a system, in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system without a keyring, whatever the one is that the tests run on."""
    monkeypatch.delenv(VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def system_keyring() -> Remembering:
    found = Remembering()
    keyring.set_keyring(found)
    return found


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted database with a meeting, and a copy of it."""
    made = tmp_path_factory.mktemp("template") / "ho21desk.sqlite3"
    key = Key(PHRASE)
    with Office(made, lambda: NOON, key=key) as office:
        office.archive.add(meeting([item(1, id="i1", discussion=SAID)], id="m1", number=1, year=2026))
        assert backup.take(made, made.with_name("sikkerhetskopier"), NOON, Reason.WANTED, key)
    return made.parent


@pytest.fixture
def encrypted(paths: UserPaths, template: Path) -> UserPaths:
    shutil.copytree(template, paths.data, dirs_exist_ok=True)
    return paths


@pytest.fixture
def locked(qtbot: QtBot, open_program: Open, encrypted: UserPaths) -> Application:
    """The program, at the page that asks for the key."""
    program = open_program(demo=False)
    qtbot.waitUntil(lambda: program.unlocking.page.stands)
    return program


def type_key(qtbot: QtBot, program: Application, phrase: str) -> None:
    field = program.unlocking.page.field.edit
    qtbot.waitUntil(field.isEnabled)
    QTest.keyClicks(field, phrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def shows_meetings(program: Application) -> bool:
    return program.window.centralWidget() is not program.unlocking.page and program.desk.is_idle


def test_the_key_is_asked_for_and_opens_the_meetings(qtbot: QtBot, locked: Application) -> None:
    page, window = locked.unlocking.page, locked.window
    assert page.isVisible()
    assert not window.ui.new_meeting_action.isEnabled()
    assert window.ui.quit_action.isEnabled()
    type_key(qtbot, locked, "noe ganske annet")
    qtbot.waitUntil(page.refusal_label.isVisible)
    assert "passer ikke" in page.refusal_label.text()
    assert page.field.edit.text() == ""
    type_key(qtbot, locked, PHRASE)
    qtbot.waitUntil(lambda: shows_meetings(locked))
    assert window.ui.new_meeting_action.isEnabled()
    qtbot.waitUntil(window.ui.pages.isVisible)
    locked.desk.ask(lambda office: office.open(office.archive.load("m1")))
    qtbot.waitUntil(lambda: window.meeting is not None)


def test_a_key_is_remembered_only_where_the_person_says_so(
    qtbot: QtBot, open_program: Open, encrypted: UserPaths, system_keyring: Remembering
) -> None:
    program = open_program(demo=False)
    qtbot.waitUntil(lambda: program.unlocking.page.stands)
    remember = program.unlocking.page.remember.box
    qtbot.waitUntil(remember.isEnabled)
    assert not remember.isChecked()
    remember.click()
    type_key(qtbot, program, PHRASE)
    qtbot.waitUntil(lambda: shows_meetings(program))
    qtbot.waitUntil(lambda: list(system_keyring.kept.values()) == [PHRASE])
    again = open_program(demo=False)
    qtbot.waitUntil(lambda: again.desk.is_idle and again.unlocking.sheet is not None)
    assert "page" not in vars(again.unlocking)


def test_without_a_keyring_it_is_said_that_the_key_must_be_typed(qtbot: QtBot, locked: Application) -> None:
    remember = locked.unlocking.page.remember
    qtbot.waitUntil(lambda: "ingen nøkkelring" in remember.about.text())
    assert not remember.box.isEnabled()


def test_a_key_that_is_remembered_and_wrong_is_asked_for(
    qtbot: QtBot, open_program: Open, encrypted: UserPaths, system_keyring: Remembering
) -> None:
    system_keyring.set_password("HO21desk", str(encrypted.database), "en gammel nøkkel")
    program = open_program(demo=False)
    qtbot.waitUntil(lambda: program.unlocking.page.refusal_label.isVisible())
    type_key(qtbot, program, PHRASE)
    qtbot.waitUntil(lambda: shows_meetings(program))


def test_the_key_may_come_from_the_environment(
    qtbot: QtBot, open_program: Open, encrypted: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PHRASE)
    program = open_program(demo=False)
    qtbot.waitUntil(lambda: program.desk.is_idle)
    assert "page" not in vars(program.unlocking)


def test_meetings_are_encrypted_get_another_key_and_are_plain_again(
    qtbot: QtBot, open_program: Open, paths: UserPaths, system_keyring: Remembering
) -> None:
    program = open_program(demo=False)
    hands = Hands(qtbot, program)
    program.desk.ask(lambda office: office.open_demo())
    hands.rest()
    shown = program.window.meeting
    program.window.ui.encryption_action.trigger()
    sheet = program.unlocking.sheet
    assert sheet.isVisible()
    assert "ikke kryptert" in sheet.state_label.text()
    assert not sheet.off_button.isVisible()
    qtbot.waitUntil(sheet.remember.box.isEnabled)
    sheet.remember.box.click()
    for phrase, again, told in (("kort", "kort", "minst 8"), (PHRASE, "noe annet", "ikke like")):
        sheet.field.edit.setText(phrase)
        sheet.again_field.edit.setText(again)
        sheet.change_button.click()
        assert told in sheet.refusal_label.text()
    sheet.again_field.edit.setText(PHRASE)
    sheet.change_button.click()
    qtbot.waitUntil(sheet.off_button.isVisible)
    assert "er kryptert" in sheet.state_label.text()
    assert cipher.is_encrypted(paths.database)
    assert program.window.meeting == shown
    assert sheet.field.edit.text() == sheet.again_field.edit.text() == ""
    qtbot.waitUntil(lambda: list(system_keyring.kept.values()) == [PHRASE])

    first = shown.agenda[0].id if shown else ""
    program.desk.write(TextRef(TextField.DISCUSSION, first), SAID)
    hands.rest()
    sheet.field.edit.setText("en annen nøkkel")
    sheet.again_field.edit.setText("en annen nøkkel")
    qtbot.waitUntil(sheet.remember.box.isChecked)
    sheet.change_button.click()
    qtbot.waitUntil(lambda: list(system_keyring.kept.values()) == ["en annen nøkkel"])
    for file in (each for each in paths.data.rglob("*") if each.is_file()):
        content = file.read_bytes()  # the settings, the log and the lock are there, too
        assert not any(word.encode() in content for word in (SAID, PHRASE, "en annen nøkkel")), file

    sheet.off_button.click()
    qtbot.waitUntil(lambda: not system_keyring.kept)
    qtbot.waitUntil(lambda: "ikke kryptert" in sheet.state_label.text())
    assert not cipher.is_encrypted(paths.database)
    hands.rest()
    with Office(paths.database, lambda: NOON, read_only=True) as office:
        assert any(each.discussion == SAID for each in office.archive.load(shown.id if shown else "").agenda)


def test_while_a_meeting_runs_the_sheet_says_why_the_key_stays(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    program = open_program(demo=False)
    hands = Hands(qtbot, program)
    program.desk.ask(lambda office: office.open_demo())
    hands.rest()
    program.window.ui.start_action.trigger()
    hands.rest()
    sheet = program.unlocking.sheet
    sheet.open()
    for field in (sheet.field, sheet.again_field):
        field.edit.setText(PHRASE)
    sheet.change_button.click()
    qtbot.waitUntil(lambda: "Møtet pågår" in sheet.refusal_label.text())
    assert sheet.card.isEnabled()
    assert not cipher.is_encrypted(paths.database)


def test_without_what_encrypts_the_sheet_says_how_to_get_it(qtbot: QtBot, open_program: Open) -> None:
    program = open_program()
    sheet = EncryptionSheet(program.window, is_installed=False)
    sheet.open()
    assert "ho21desk[crypt]" in sheet.state_label.text()
    assert not sheet.card.isVisible()


def test_without_what_decrypts_the_page_asks_for_nothing(qtbot: QtBot, open_program: Open) -> None:
    program = open_program()
    problem = StoreError(Path("møter.sqlite3"), StoreProblem.NO_CIPHER)
    program.desk.failing.emit(problem)
    page = program.unlocking.page
    assert page.refusal_label.text() == explain(problem)
    assert not page.field.isVisible()
    assert not page.about_label.isVisible()
    program.unlocking.page.give_way()
    qtbot.waitUntil(program.window.ui.pages.isVisible)


def test_copies_are_listed_and_looked_into_with_the_key(qtbot: QtBot, locked: Application) -> None:
    type_key(qtbot, locked, PHRASE)
    qtbot.waitUntil(lambda: shows_meetings(locked))
    qtbot.waitUntil(lambda: locked.waking.safekeeping is not None)
    assert locked.waking.safekeeping
    sheet = locked.waking.safekeeping.restoring.sheet
    sheet.open()
    qtbot.waitUntil(lambda: sheet.ui.put_all_back_button.isEnabled())
    assert sheet.ui.meetings_view.model().rowCount() == 1

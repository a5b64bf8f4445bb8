"""The demo meeting from the first case to the Word draft, by key presses alone."""

from pathlib import Path

import docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ho21desk.model import Participant, RoomState, View
from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.views.letters import letters
from ho21desk.views.main_window import MainWindow
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused_name(window: MainWindow) -> str:
    widget = window.focusWidget()
    return widget.accessibleName() if widget else ""


def test_the_whole_demo_meeting_by_keys_alone(program: Application, hands: Hands, paths: UserPaths) -> None:
    window = program.window
    hands.press(Key.Key_F5)
    assert window.meeting is not None
    first = window.meeting.agenda[0]
    assert window.meeting.current is not None
    assert window.meeting.current.number == first.number
    written: list[str] = []
    while True:
        current = window.meeting.current
        assert current is not None
        assert window.windowTitle().startswith("HO21desk – møte 3/2026")
        assert focused_name(window) == "Diskusjon"
        said = f"Dette ble sagt i sak {current.number}."
        hands.press(Key.Key_End, Ctrl)
        if window.meeting.text(window.live_page.case.ui.discussion_edit.key):  # type: ignore[arg-type]
            hands.press(Key.Key_Return)
        hands.type(said)
        written.append(said)
        hands.press(Key.Key_F, Ctrl | Shift)
        hands.press(Key.Key_F3)
        assert focused_name(window) == "Vedtak"
        hands.press(Key.Key_End, Ctrl)
        decided = f" Rådet vedtok {current.number}."
        hands.type(decided)
        written.append(decided.strip())
        if running.following(window.meeting) is None:
            break
        hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_F5, Ctrl | Shift)
    assert running.stage(window.meeting) is running.Stage.CLOSED
    assert window.ui.message_label.text() == "Møtet er avsluttet. Alle saker har vedtak."
    hands.press(Key.Key_E, Ctrl | Shift)

    draft = paths.drafts / "Eksempelrådet for helse og omsorg referat møte 3-2026 utkast ØVELSE.docx"  # type: ignore[operator]
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(draft)).paragraphs)
    places = [text.index(words) for words in written]
    assert places == sorted(places)
    assert all(text.count(words) == 1 for words in written)
    for item in window.meeting.agenda:
        assert text.count(f"Sak {item.number}/3/2026\t{item.title}") == 1
    assert str(draft) in window.ui.message_label.text()


def test_a_changed_draft_is_left_alone(program: Application, hands: Hands, paths: UserPaths) -> None:
    window = program.window
    hands.press(Key.Key_E, Ctrl | Shift)
    (draft,) = Path(paths.drafts or "").glob("*.docx")
    draft.write_bytes(b"changed by hand")
    hands.press(Key.Key_E, Ctrl | Shift)
    assert draft.read_bytes() == b"changed by hand"
    assert sorted(path.name for path in draft.parent.glob("*.docx")) == [f"{draft.stem} (2).docx", draft.name]
    assert "er ikke rørt" in window.minutes_page.ui.written_label.text()


def test_out_of_order_back_and_open_again(program: Application, hands: Hands) -> None:
    window = program.window
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F6)
    for _ in range(3):
        hands.press(Key.Key_Down)
    assert window.live_page.case.ui.elsewhere_frame.isVisible()
    hands.press(Key.Key_Return)
    assert window.meeting is not None
    assert window.meeting.current is window.meeting.agenda[3]
    hands.type("Tatt først.")
    hands.press(Key.Key_Return, Ctrl)
    assert window.meeting.current is window.meeting.agenda[1]
    assert "rekkefølge: 25, 28, 26." in window.meeting.agenda[0].discussion
    hands.press(Key.Key_Return, Ctrl | Shift)
    assert window.meeting.current is window.meeting.agenda[3]
    assert window.meeting.agenda[1].treated is None, "only passed by mistake"
    assert window.meeting.agenda[0].discussion == ""
    hands.press(Key.Key_F5, Ctrl | Shift)
    assert running.stage(window.meeting) is running.Stage.CLOSED
    assert "mangler vedtak" in window.ui.message_label.text()
    window.ui.reopen_action.trigger()
    hands.rest()
    assert window.meeting.current is window.meeting.agenda[3]
    assert [item.number for item in window.meeting.agenda] == list(range(25, 38))


def test_undo_survives_a_change_of_case(program: Application, hands: Hands) -> None:
    window = program.window
    hands.press(Key.Key_F5)
    hands.type("Først dette.")
    hands.press(Key.Key_Return, Ctrl)
    hands.type("Så noe annet.")
    hands.press(Key.Key_Return, Ctrl | Shift)
    hands.press(Key.Key_Z, Ctrl)
    assert window.meeting is not None
    assert window.meeting.agenda[0].discussion == ""
    assert window.meeting.agenda[1].discussion.endswith("Så noe annet.")


def test_a_lively_meeting_by_keys_alone(program: Application, hands: Hands, paths: UserPaths) -> None:
    """People come and go, somebody is recused, a vote is unanimous, there is a pause, a slip is mended."""
    window = program.window

    def note(key: Qt.Key, name: str) -> None:
        hands.press(key, Ctrl | Shift)
        people = meeting_of(program).participants
        letter = next(cap for person in people if person.name == name for cap in [letters(people)[person.id]])
        hands.type(letter)
        assert QApplication.activePopupWidget() is None

    hands.press(Key.Key_F5)
    note(Key.Key_G, "Oddrun Finnby")
    assert person_of(program, "Oddrun Finnby").movements[-1].state is RoomState.OUT
    note(Key.Key_J, "Oddrun Finnby")
    assert person_of(program, "Oddrun Finnby").movements[-1].state is RoomState.IN_ROOM
    hands.press(Key.Key_K, Ctrl)
    hands.type("inhabil engelid 31")
    hands.press(Key.Key_Return)
    assert any(asked.outcome is View.RECUSED for asked in item_of(program, 31).recusals)
    while meeting_of(program).current != item_of(program, 31):
        hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_F5, Ctrl)
    assert meeting_of(program).pauses[-1].end is None
    hands.press(Key.Key_F5, Ctrl)
    assert meeting_of(program).pauses[-1].end is not None
    hands.press(Key.Key_F3)
    hands.press(Key.Key_A, Ctrl)
    hands.type("Sigrun Haugly legger fram saken igjen.")
    hands.press(Key.Key_F9, Ctrl)
    vote = item_of(program, 31).vote
    assert vote is not None
    assert vote.unanimous
    assert focused_name(window) == "Vedtak"
    hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_F12)
    found = rows_of(window.minutes_page.ui.findings.ui.findings_view)
    slip = "Ingen her heter «Sigrun Haugly». Trolig menes «Sigrun Haugli»."
    assert slip in found
    while window.minutes_page.ui.findings.ui.findings_view.currentIndex().data() != slip:
        hands.press(Key.Key_F12)
    hands.press(Key.Key_F12, Ctrl)
    assert item_of(program, 31).decisions[0].text == "Sigrun Haugli legger fram saken igjen."
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_F5, Ctrl | Shift)
    hands.press(Key.Key_E, Ctrl | Shift)
    assert paths.drafts
    (draft,) = paths.drafts.glob("*.docx")
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(draft)).paragraphs)
    assert "Torgrim Engelid er inhabil for sak 31/3/2026" in text
    assert "I denne saken var" in text
    assert "Sigrun Haugli legger fram saken igjen." in text
    assert "Enstemmig" in text


def person_of(program: Application, name: str) -> Participant:
    return next(person for person in meeting_of(program).participants if person.name == name)

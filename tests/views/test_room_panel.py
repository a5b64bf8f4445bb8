"""Who came, who left, and how many may vote."""

import pytest
from PySide6.QtCore import Qt

from ho21desk.application import Application
from ho21desk.model import Attendance, Mode, Role
from ho21desk.views.room_panel import RoomPanel
from tests.views.conftest import Clock, Hands, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"


@pytest.fixture
def room(program: Application, hands: Hands) -> RoomPanel:
    return program.window.live_page.room


def counted(room: RoomPanel) -> str:
    return room.ui.heading.text()


def chosen(room: RoomPanel) -> str:
    return str(room.ui.people_view.currentIndex().data())


def test_the_counter_tells_members_and_deputies_who_can_vote(room: RoomPanel) -> None:
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert room.ui.others_label.text() == "3 observatører · 3 fra sekretariatet · 1 gjest"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Key.Key_G, "gikk 10.05, sak 25"),
        (Key.Key_L, "på video"),
        (Key.Key_A, "forfall"),
        (Key.Key_J, ""),
    ],
)
def test_a_key_notes_what_the_chosen_person_does(
    room: RoomPanel, hands: Hands, clock: Clock, key: Qt.Key, words: str
) -> None:
    hands.press(Key.Key_F5)
    clock.move(5)
    hands.choose(room.ui.people_view, NAME)
    hands.press(key, Ctrl | Shift)
    assert rows_of(room.ui.people_view)[NAME].quiet == words


def test_the_buttons_do_the_same_as_the_keys(
    program: Application, room: RoomPanel, hands: Hands, clock: Clock
) -> None:
    ui = room.ui
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_Return, Ctrl)
    clock.move(5)
    hands.choose(ui.people_view, NAME)
    hands.click(ui.left_button)
    assert rows_of(ui.people_view)[NAME].quiet == "gikk 10.05, sak 27"
    assert counted(room) == "I ROMMET · 14 AV 16 MEDLEMMER"
    hands.click(ui.came_button)
    assert rows_of(ui.people_view)[NAME].quiet == ""
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    hands.click(ui.video_button)
    assert rows_of(ui.people_view)[NAME].quiet == "på video"
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    hands.click(ui.apology_button)
    assert rows_of(ui.people_view)[NAME].quiet == "forfall"
    assert counted(room) == "I ROMMET · 14 AV 16 MEDLEMMER"
    (person,) = [each for each in meeting_of(program).participants if each.name == NAME]
    assert person.movements == ()


def test_before_the_meeting_presence_is_stated_not_noted(
    program: Application, room: RoomPanel, hands: Hands
) -> None:
    hands.choose(room.ui.people_view, NAME)
    hands.press(Key.Key_L, Ctrl | Shift)
    (person,) = [each for each in meeting_of(program).participants if each.name == NAME]
    assert person.mode is Mode.DIGITAL
    hands.press(Key.Key_G, Ctrl | Shift)
    (person,) = [each for each in meeting_of(program).participants if each.name == NAME]
    assert person.attendance is Attendance.ABSENT
    assert person.movements == ()
    assert rows_of(room.ui.people_view)[NAME].quiet == "forfall"


def test_a_member_who_comes_back_takes_the_vote_from_the_deputy(room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.choose(room.ui.people_view, "Guro Ramsvik")
    hands.press(Key.Key_J, Ctrl | Shift)
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"


def test_no_state_is_told_by_colour_alone(room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    view = room.ui.people_view
    for name, key in (("Jo Marius Isaksli", Key.Key_G), (NAME, Key.Key_L), ("Ottar Lyngset", Key.Key_A)):
        hands.choose(view, name)
        hands.press(key, Ctrl | Shift)
    rows = rows_of(view)
    told = {
        name: (rows[name].sign, rows[name].quiet.split(",")[0].split(" · ")[0])
        for name in ("Jo Marius Isaksli", NAME, "Ottar Lyngset", "Oddrun Finnby")
    }
    assert told == {
        "Jo Marius Isaksli": ("out", "gikk 10.00"),
        NAME: ("by_video", "på video"),
        "Ottar Lyngset": ("absent", "forfall"),
        "Oddrun Finnby": ("in_room", ""),
    }
    for row in rows.values():
        assert row.spoken == f"{row.text}, {row.quiet or 'til stede'}"


def test_the_chosen_person_stays_chosen_when_rows_move(room: RoomPanel, hands: Hands) -> None:
    view = room.ui.people_view
    hands.choose(view, NAME)
    place = view.currentIndex().row()
    hands.press(Key.Key_A, Ctrl | Shift)
    assert chosen(room) == NAME
    assert view.currentIndex().row() != place
    assert view.selectionModel().isSelected(view.currentIndex())
    hands.press(Key.Key_J, Ctrl | Shift)
    assert (chosen(room), view.currentIndex().row()) == (NAME, place)


def test_somebody_new_is_entered_on_the_spot(program: Application, room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_P, Ctrl | Shift)
    assert room.ui.add_frame.isVisible()
    hands.type("Kari Nordmann")
    hands.press(Key.Key_Tab)
    hands.type("Nordvik avis")
    hands.pick(room.ui.role_combo, "Gjest")
    hands.click(room.ui.enter_button)
    assert not room.ui.add_frame.isVisible()
    assert room.ui.people_view.hasFocus()
    new = meeting_of(program).participants[-1]
    assert (new.name, new.affiliation, new.role) == ("Kari Nordmann", "Nordvik avis", Role.GUEST)
    assert rows_of(room.ui.people_view)["Kari Nordmann"].quiet == "gjest"
    assert room.ui.others_label.text().endswith(" · 1 gjest"), "the other one comes later"


def test_what_is_said_of_the_secretariat_is_a_title(
    program: Application, room: RoomPanel, hands: Hands
) -> None:
    hands.click(room.ui.add_button)
    hands.type("Kari Nordmann")
    room.ui.affiliation_edit.setFocus()
    hands.type("rådgiver")
    hands.pick(room.ui.role_combo, "Sekretariat")
    room.ui.affiliation_edit.setFocus()
    hands.press(Key.Key_Return)
    new = meeting_of(program).participants[-1]
    assert (new.title, new.affiliation) == ("rådgiver", "")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("torgrim  ENGELID", "torgrim ENGELID står allerede blant deltakerne."),
        ("  ", "Skriv et navn først."),
    ],
)
def test_a_name_that_cannot_be_entered_is_refused_in_a_sentence(
    program: Application, room: RoomPanel, hands: Hands, name: str, sentence: str
) -> None:
    before = meeting_of(program).participants
    hands.click(room.ui.add_button)
    hands.type(name)
    hands.press(Key.Key_Return)
    assert program.window.ui.message_label.text() == sentence
    assert meeting_of(program).participants == before
    assert room.ui.name_edit.text() == name, "what was typed can be mended"


def test_giving_up_a_new_person_empties_the_form(room: RoomPanel, hands: Hands) -> None:
    hands.click(room.ui.add_button)
    hands.type("Kari")
    hands.click(room.ui.cancel_button)
    assert not room.ui.add_frame.isVisible()
    hands.click(room.ui.add_button)
    assert room.ui.name_edit.text() == ""


def test_somebody_else_takes_the_chair(program: Application, room: RoomPanel, hands: Hands) -> None:
    hands.choose(room.ui.people_view, "Eilif Tveitan")
    program.window.ui.preside_action.trigger()
    hands.rest()
    rows = rows_of(room.ui.people_view)
    assert rows["Eilif Tveitan"].quiet == "møteleder"
    assert rows["Sigrun Haugli"].quiet == "leder"

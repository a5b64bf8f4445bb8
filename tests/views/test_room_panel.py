"""Who came, who left, and how many may vote."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from ho21desk.model import Attendance, CouncilRules, Mode, Participant, QuorumRule, Role
from ho21desk.rules import quorum
from ho21desk.views.room_panel import RoomPanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"


@pytest.fixture
def room(program: Application, hands: Hands) -> RoomPanel:
    return program.window.live_page.room


def counted(room: RoomPanel) -> str:
    return room.ui.heading.text()


def chosen(room: RoomPanel) -> str:
    return str(room.ui.people_view.currentIndex().data())


def person_of(program: Application, name: str) -> Participant:
    return next(each for each in meeting_of(program).participants if each.name == name)


def enter_deputy(room: RoomPanel, hands: Hands, name: str, member: str) -> None:
    form = room.ui.person_form.ui
    hands.click(room.ui.add_button)
    hands.type(name)
    hands.pick(form.role_combo, "Vara")
    hands.pick(form.member_combo, member)
    hands.click(form.enter_button)


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


def test_a_member_who_comes_back_takes_the_seat_from_the_deputy(room: RoomPanel, hands: Hands) -> None:
    def deputy() -> str:
        return rows_of(room.ui.people_view)["Marit Ulvestadli"].quiet

    hands.press(Key.Key_F5)
    assert deputy() == "vara for Ramsvik"
    hands.choose(room.ui.people_view, "Guro Ramsvik")
    hands.press(Key.Key_J, Ctrl | Shift)
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert deputy() == "vara, Ramsvik har plassen"
    hands.press(Key.Key_G, Ctrl | Shift)
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert deputy() == "vara for Ramsvik"
    hands.choose(room.ui.people_view, "Marit Ulvestadli")
    hands.press(Key.Key_G, Ctrl | Shift)
    assert counted(room) == "I ROMMET · 14 AV 16 MEDLEMMER"
    assert deputy() == "gikk 10.00, sak 25 · vara for Ramsvik"


def test_a_deputy_for_nobody_is_warned_of(room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    enter_deputy(room, hands, "Kari Nordmann", "Ikke avklart")
    row = rows_of(room.ui.people_view)["Kari Nordmann"]
    assert (row.quiet, row.quiet_tone) == ("vara, uten plass", "warning")
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"


def test_a_new_deputy_sits_for_a_member_those_who_are_out_first(
    program: Application, room: RoomPanel, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    hands.choose(room.ui.people_view, NAME)
    hands.press(Key.Key_G, Ctrl | Shift)
    combo = room.ui.person_form.ui.member_combo
    assert [combo.itemText(place) for place in range(5)] == [
        "Ikke avklart",
        f"{NAME} · gikk 10.00, sak 25",
        "Guro Ramsvik · forfall",
        "Peder Ask Solvangen · forfall",
        "Sigrun Haugli",
    ]
    assert counted(room) == "I ROMMET · 14 AV 16 MEDLEMMER"
    enter_deputy(room, hands, "Kari Nordmann", "Peder Ask Solvangen · forfall")
    new = meeting_of(program).participants[-1]
    assert (new.role, new.deputy_for) == (Role.DEPUTY, person_of(program, "Peder Ask Solvangen").id)
    row = rows_of(room.ui.people_view)["Kari Nordmann"]
    assert (row.quiet, row.quiet_tone) == ("vara for Solvangen", "quiet")
    assert counted(room) == "I ROMMET · 15 AV 16 MEDLEMMER"
    enter_deputy(room, hands, "Ola Nordmann", "Peder Ask Solvangen · forfall")
    assert room.ui.refusal_label.text() == "Kari Nordmann møter allerede for Peder Ask Solvangen."
    hands.click(room.ui.person_form.ui.cancel_button)
    assert not room.ui.refusal_label.isVisible()


def test_a_refused_deputy_keeps_what_was_entered(program: Application, room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    enter_deputy(room, hands, NAME, "Peder Ask Solvangen · forfall")
    form = room.ui.person_form.ui
    assert room.ui.refusal_label.text() == f"{NAME} står allerede blant deltakerne."
    assert (form.name_edit.text(), form.member_combo.currentText()) == (NAME, "Peder Ask Solvangen · forfall")
    form.name_edit.setFocus()
    hands.type(" den yngre")
    hands.press(Key.Key_Return)
    assert not room.ui.refusal_label.isVisible()
    assert not room.ui.person_form.isVisible()
    assert meeting_of(program).participants[-1].name == f"{NAME} den yngre"


def test_the_quorum_is_told_where_the_rules_name_one(
    program: Application, room: RoomPanel, hands: Hands
) -> None:
    ui = room.ui
    assert not ui.quorum_frame.isVisible()
    rules = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=15)
    program.window.acted.emit(partial(quorum.adopt, rules=rules))
    hands.press(Key.Key_F5)
    assert ui.quorum_label.isVisible()
    assert (ui.quorum_label.text(), ui.quorum_label.property("state")) == ("Vedtaksført: 15, minst 15", "")
    assert not ui.quorum_sign.isVisible()
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.type("e")
    assert ui.quorum_label.text() == "Ikke vedtaksført: 14, minst 15"
    assert ui.quorum_label.property("state") == "warning"
    assert ui.quorum_sign.isVisible()
    hands.press(Key.Key_Return, Ctrl)
    assert item_of(program, 26).is_current, "nothing is stopped by it"


def test_the_one_to_be_corrected_is_the_one_chosen(
    qtbot: QtBot, program: Application, room: RoomPanel, hands: Hands
) -> None:
    hands.choose(room.ui.people_view, NAME)
    with qtbot.waitSignal(room.details_wanted) as wanted:
        hands.click(room.ui.correct_button)
    assert wanted.args == [person_of(program, NAME).id]


@pytest.mark.parametrize("size", [13, 16], ids=["usual", "larger"])
def test_no_button_is_cut_off_in_a_narrow_pane(room: RoomPanel, hands: Hands, size: int) -> None:
    splitter = room.parent()
    assert isinstance(splitter, QSplitter)
    room.setStyleSheet(f"QWidget {{ font-size: {size}px; }}")
    for opens in (None, room.begin_person):
        if opens:
            opens()
        splitter.setSizes([280, 1000, 1])
        hands.rest()
        buttons = [each for each in room.findChildren(QPushButton) if each.isVisible()]
        assert len(buttons) > 2
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), button.text()
            assert room.rect().contains(QRect(button.mapTo(room, QPoint()), button.size())), button.text()
        assert room.width() < 290


def test_a_name_is_never_cut_short_by_what_is_said_of_it(room: RoomPanel, hands: Hands) -> None:
    view = room.ui.people_view
    hands.press(Key.Key_F5)
    place = view.model().index(5, 0)
    assert place.data() == NAME
    usual = view.visualRect(place).height()
    hands.choose(view, NAME)
    hands.press(Key.Key_G, Ctrl | Shift)
    assert view.visualRect(place).height() > usual, "in two lines"
    splitter = room.parent()
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([100, 400, 800])
    hands.rest()
    assert view.visualRect(place).height() == usual


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
    assert room.ui.person_form.isVisible()
    hands.type("Kari Nordmann")
    hands.press(Key.Key_Tab)
    hands.type("Nordvik avis")
    hands.pick(room.ui.person_form.ui.role_combo, "Gjest")
    hands.click(room.ui.person_form.ui.enter_button)
    assert not room.ui.person_form.isVisible()
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
    room.ui.person_form.ui.affiliation_edit.setFocus()
    hands.type("rådgiver")
    hands.pick(room.ui.person_form.ui.role_combo, "Sekretariat")
    room.ui.person_form.ui.affiliation_edit.setFocus()
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
    assert room.ui.refusal_label.isVisible()
    assert room.ui.refusal_label.text() == sentence
    assert meeting_of(program).participants == before
    assert room.ui.person_form.ui.name_edit.text() == name, "what was typed can be mended"


def test_giving_up_a_new_person_empties_the_form(room: RoomPanel, hands: Hands) -> None:
    hands.click(room.ui.add_button)
    hands.type("Kari")
    hands.click(room.ui.person_form.ui.cancel_button)
    assert not room.ui.person_form.isVisible()
    hands.click(room.ui.add_button)
    assert room.ui.person_form.ui.name_edit.text() == ""


def test_somebody_else_takes_the_chair(program: Application, room: RoomPanel, hands: Hands) -> None:
    hands.choose(room.ui.people_view, "Eilif Tveitan")
    program.window.ui.preside_action.trigger()
    hands.rest()
    rows = rows_of(room.ui.people_view)
    assert rows["Eilif Tveitan"].quiet == "møteleder"
    assert rows["Sigrun Haugli"].quiet == "leder"

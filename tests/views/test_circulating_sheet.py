"""The minutes' way in the window: sent out, remarked on, approved, published, opened again, by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ho21desk.desk.office import Office
from ho21desk.model import AgendaItem, Decision, ItemKind, Meeting, MinutesState, Role
from ho21desk.paths import UserPaths
from ho21desk.rules.circulating import state_of
from ho21desk.views.circulating_sheet import CirculatingSheet
from ho21desk.wiring.application import Application
from tests.factories import item, meeting, person
from tests.views.conftest import Clock, Hands, Open, meeting_of

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
SENT_DAY = datetime(2026, 5, 11, 9, 0)
PEOPLE = (
    person("berit", name="Berit Ås"),
    person("kari", name="Kari Ødegård"),
    person("odd", Role.OBSERVER, name="Odd Observatør"),
)
PREVIOUS = "Godkjenning av referat fra forrige møte"


class Keys:
    """Presses keys in the sheet, where the focus is, and waits for what follows."""

    def __init__(self, sheet: CirculatingSheet, hands: Hands) -> None:
        self._sheet, self._hands = sheet, hands

    def press(self, key: Qt.Key) -> None:
        assert QApplication.activeModalWidget() is None
        QTest.keyClick(self._sheet.focusWidget(), key)
        self._hands.rest()

    def type(self, words: str) -> None:
        QTest.keyClicks(self._sheet.focusWidget(), words)
        self._hands.rest()

    def go_to(self, widget: QWidget) -> None:
        """Tab there, as somebody without a mouse must."""
        for _ in range(40):
            if self._sheet.focusWidget() is widget:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(widget.objectName())

    def fill(self, widget: QWidget, words: str) -> None:
        self.go_to(widget)
        QTest.keyClick(widget, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(words)

    def push(self, widget: QWidget) -> None:
        self.go_to(widget)
        self.press(Key.Key_Space)


def held(number: int = 5, agenda: tuple[AgendaItem, ...] = (), **facts: object) -> Meeting:
    """Return a meeting that came in from a file, held on 7 May 2026."""
    agenda = agenda or (
        item(13, ItemKind.PREVIOUS_MINUTES, title=PREVIOUS, id=f"prev{number}"),
        item(
            14, id=f"case{number}", discussion="Sagt.", decisions=(Decision(id=f"d{number}", text="Gjort."),)
        ),
    )
    people = [replace(each, id=f"{each.id}{number}") for each in PEOPLE]
    return meeting(agenda, people, **{"number": number, "year": 2026, "date": date(2026, 5, 7), **facts})


Start = Callable[..., tuple[Application, Hands]]


@pytest.fixture
def start(open_program: Open, paths: UserPaths, clock: Clock, qtbot: QtBot) -> Start:
    """Open the program on the first of some meetings, on Monday 11 May 2026."""

    def start(*meetings: Meeting) -> tuple[Application, Hands]:
        clock.now = SENT_DAY
        with Office(paths.database, clock) as office:
            for each in meetings:
                office.archive.add(each)
        program = open_program(f"{meetings[0].number}/2026", demo=False)
        hands = Hands(qtbot, program)
        hands.rest()
        return program, hands

    return start


def opened(program: Application, hands: Hands, keeper: str = "Siri") -> tuple[CirculatingSheet, Keys]:
    """Return the sheet, opened by its key, with somebody named who does it."""
    program.window.activateWindow()
    hands.rest()
    hands.press(Key.Key_F9, Shift)
    sheet = program.circulating.sheet
    assert sheet is not None
    assert sheet.isVisible()
    keys = Keys(sheet, hands)
    if keeper and not sheet.steps.keeper:
        keys.fill(sheet.steps.ui.keeper_edit, keeper)
    return sheet, keys


def strip(program: Application) -> str:
    return program.window.minutes_page.ui.strip.ui.state_label.text()


def files(paths: UserPaths, kind: str) -> list[Path]:
    return sorted(Path(paths.drafts or "").glob(f"*.{kind}"))


def test_the_four_states_are_walked_by_keys_alone(start: Start, clock: Clock, paths: UserPaths) -> None:
    program, hands = start(held())
    window = program.window
    window.show_page(window.minutes_page)
    assert strip(program) == "Utkast"
    assert window.minutes_page.ui.strip.ui.step_button.text() == "Send ut …"
    sheet, keys = opened(program, hands)
    steps, remarks = sheet.steps.ui, sheet.remarks.ui
    assert steps.deadline_label.text() == (
        "tirsdag 19. mai, 5 virkedager. Imellom: Kristi himmelfartsdag (14.5.)"
    )
    lacking = "Uten e-postadresse i registeret: Berit Ås og Kari Ødegård."
    assert steps.unreached_label.text().startswith(lacking)
    keys.push(steps.observers_check)
    assert "Odd Observatør" in steps.unreached_label.text()
    keys.push(steps.send_button)
    assert strip(program) == "Sendt ut 11. mai, frist 19. mai, 8 dager igjen"
    assert len(files(paths, "docx")) == len(files(paths, "eml")) == 1
    assert steps.mail_button.isVisible()
    assert program._settings.current.keeper == "Siri"

    keys.go_to(remarks.case_combo)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down)
    keys.fill(remarks.person_edit, "Kari Ødegård")
    keys.fill(remarks.text_edit, "Et ord mangler.")
    keys.push(remarks.add_button)
    assert remarks.count_label.text() == "0 av 1 merknad behandlet"
    keys.push(steps.settle_button)
    assert steps.refusal_label.text() == "Merknader uten utfall: 1. Gi hver av dem et utfall først."
    keys.go_to(remarks.view)
    keys.press(Key.Key_D)
    assert remarks.count_label.text() == "1 av 1 merknad behandlet"
    keys.push(steps.settle_button)
    assert strip(program) == "Merknader behandlet 11. mai"

    keys.fill(steps.at_edit, "6/2026")
    keys.fill(steps.item_edit, "44")
    keys.push(steps.changed_check)
    keys.push(steps.approve_button)
    assert strip(program) == "Godkjent i møte 6/2026, sak 44/6/2026, med endringer"
    keys.push(steps.published_button)
    assert strip(program).startswith("Publisert 11. mai. Godkjent i møte 6/2026")
    assert [each.by for each in meeting_of(program).milestones] == ["Siri"] * 4
    assert steps.history_label.text().count("\n") == 3
    assert not remarks.form_host.isVisible()
    keys.press(Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_deadline_that_is_none_or_has_passed_stops_nothing_but_the_sending(
    start: Start, paths: UserPaths
) -> None:
    program, hands = start(held())
    sheet, keys = opened(program, hands)
    steps = sheet.steps.ui
    for typed, told in (
        ("31.6", "Skriv fristen som 10.6.2026."),
        ("1.5.2026", "Merknadsfristen 1.5.2026 er passert. Velg en dag fra og med i dag."),
    ):
        keys.fill(steps.deadline_edit, typed)
        keys.press(Key.Key_Return)
        assert steps.refusal_label.text() == told
        assert steps.deadline_edit.text() == typed
    assert state_of(meeting_of(program)) is None
    assert files(paths, "*") == []
    keys.fill(steps.deadline_edit, "17.5.2026")
    assert steps.deadline_label.text().startswith("søndag 17. mai, 3 virkedager. Fristen er grunnlovsdagen")


def test_two_drafts_are_never_out_at_once(start: Start, paths: UserPaths) -> None:
    program, hands = start(held())
    sheet, keys = opened(program, hands)
    steps = sheet.steps.ui
    keys.go_to(steps.send_button)
    for _ in range(2):  # before the desk has answered
        QTest.keyClick(steps.send_button, Key.Key_Space)
    hands.rest()
    assert steps.refusal_label.text().startswith("Et utkast er sendt ut 11.5.2026")
    assert len(meeting_of(program).milestones) == len(files(paths, "eml")) == 1
    keys.fill(steps.recall_edit, "Feil vedlegg")
    keys.push(steps.recall_button)
    assert strip(program) == "Utkast 2, trukket tilbake: Feil vedlegg"
    keys.push(steps.send_button)
    assert state_of(meeting_of(program)) is MinutesState.SENT
    assert len(files(paths, "eml")) == 2


def test_a_remark_without_a_person_is_refused_and_stays_in_its_fields(start: Start) -> None:
    program, hands = start(held())
    sheet, keys = opened(program, hands)
    keys.push(sheet.steps.ui.send_button)
    ui = sheet.remarks.ui
    keys.fill(ui.text_edit, "Et ord mangler.")
    keys.push(ui.add_button)
    assert ui.refusal_label.text() == "Skriv et navn først."
    assert ui.text_edit.toPlainText() == "Et ord mangler."
    keys.fill(ui.received_edit, "i går")
    keys.push(ui.add_button)
    assert ui.refusal_label.text() == "Skriv dagen merknaden kom, som 9.6.2026."
    keys.fill(ui.received_edit, "11.5")
    keys.fill(ui.person_edit, "kari")
    completer = ui.person_edit.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Kari Ødegård"
    keys.fill(ui.person_edit, "Kari Ødegård")
    popup = completer.popup()
    assert popup is not None
    popup.hide()
    keys.push(ui.add_button)
    assert ui.refusal_label.text() == ""
    assert ui.text_edit.toPlainText() == ""
    (remark,) = meeting_of(program).remarks
    assert (remark.person, remark.item, remark.received) == ("Kari Ødegård", None, date(2026, 5, 11))
    keys.go_to(ui.view)
    keys.press(Key.Key_R)
    keys.type("Også her: ")
    keys.push(ui.add_button)
    assert [each.text for each in meeting_of(program).remarks] == ["Også her: Et ord mangler."]
    keys.go_to(ui.view)
    keys.press(Key.Key_Delete)
    assert meeting_of(program).remarks == ()


def test_the_next_meeting_approves_and_an_approval_is_withdrawn_in_both(start: Start) -> None:
    program, hands = start(held())
    sheet, keys = opened(program, hands)
    keys.push(sheet.steps.ui.send_button)
    earlier = meeting_of(program).id
    program.desk.ask(lambda office: office.open(office.archive.add(held(6, date=date(2026, 6, 4)))))
    hands.rest()
    assert not sheet.isVisible()
    opened(program, hands)
    steps = sheet.steps.ui
    assert steps.earlier_heading.text() == "REFERATET FRA MØTE 5/2026"
    keys.push(steps.as_presented_button)
    assert steps.earlier_label.text().startswith("Godkjent i møte 6/2026, sak 13/6/2026, som lagt fram")
    assert not steps.as_presented_button.isVisible()
    assert meeting_of(program).agenda[0].decisions[0].text == "Referatet fra møte 5/2026 godkjennes."
    program.window.ui.undo_action.trigger()
    hands.rest()
    assert steps.as_presented_button.isVisible()
    assert not meeting_of(program).agenda[0].is_decided
    program.desk.ask(lambda office: office.open(office.archive.load(earlier)))
    hands.rest()
    assert state_of(meeting_of(program)) is MinutesState.SENT


def test_approved_minutes_can_be_read_and_say_how_they_are_opened_again(start: Start) -> None:
    program, hands = start(held())
    window = program.window
    sheet, keys = opened(program, hands)
    steps, case = sheet.steps.ui, window.live_page.case
    keys.push(steps.send_button)
    keys.fill(steps.at_edit, "6/2026")
    keys.push(steps.approve_button)
    keys.press(Key.Key_Escape)

    window.show_page(window.live_page)
    assert "låst" in case.ui.minutes_label.text()
    window.live_page.show_item("case5")
    case.focus_discussion()
    hands.type("Til overmål.")
    assert case.ui.discussion_edit.toPlainText() == "Sagt."
    case.add_decision()
    hands.rest()
    assert case.ui.refusal_label.text().startswith("Referatet er godkjent i møte 6/2026 og låst.")
    case.toggle_vote()
    assert case.ui.vote_panel.dissent_edit.isReadOnly()
    assert window.live_page.room.findChildren(QLineEdit)
    assert all(each.isReadOnly() for each in window.live_page.room.findChildren(QLineEdit))
    window.show_page(window.preparation_page)
    assert "Shift+F9" in window.preparation_page.ui.frozen_label.text()
    window.preparation_page.show_section(window.preparation_page.facts)
    hands.rest()
    assert window.preparation_page.facts.ui.place_edit.isReadOnly()
    assert window.preparation_page.facts.ui.number_spin.isReadOnly()
    window.preparation_page.show_section(window.preparation_page.people)
    hands.rest()
    assert not window.preparation_page.people.register.ui.search_edit.isReadOnly()

    opened(program, hands)
    keys.push(steps.reopen_button)
    assert steps.refusal_label.text() == "Skriv en begrunnelse først."
    keys.fill(steps.reason_edit, "Et navn var feil")
    keys.press(Key.Key_Return)
    assert strip(program) == "Utkast 2, åpnet på nytt: Et navn var feil"
    window.show_page(window.live_page)
    case.focus_discussion()
    hands.press(Key.Key_End)
    hands.type(" Mer.")
    assert meeting_of(program).item("case5").discussion == "Sagt. Mer."
    assert case.ui.minutes_label.text() == ""


def test_nobody_takes_a_step_unnamed(start: Start, paths: UserPaths) -> None:
    program, hands = start(held())
    sheet, keys = opened(program, hands, keeper="")
    keys.push(sheet.steps.ui.send_button)
    assert sheet.steps.ui.refusal_label.text() == "Skriv først hvem som gjør dette."
    assert sheet.focusWidget() is sheet.steps.ui.keeper_edit
    assert files(paths, "*") == []


def test_the_button_of_the_strip_goes_to_the_next_step(start: Start) -> None:
    program, hands = start(held())
    window = program.window
    window.show_page(window.minutes_page)
    step = window.minutes_page.ui.strip.ui.step_button
    hands.click(step)
    sheet = program.circulating.sheet
    assert sheet is not None
    keys = Keys(sheet, hands)
    steps = sheet.steps.ui
    assert sheet.focusWidget() is steps.keeper_edit
    keys.type("Siri")
    for button, place in (
        (steps.send_button, steps.send_button),
        (steps.settle_button, sheet.remarks.ui.case_combo),
    ):
        keys.press(Key.Key_Escape)
        hands.click(step)
        assert sheet.focusWidget() is place
        keys.push(button)
    assert step.text() == "Godkjent …"
    hands.click(step)
    keys.type("6/2026")
    keys.push(steps.approve_button)
    keys.press(Key.Key_Escape)
    assert step.text() == "Publiser …"
    hands.click(step)
    assert program.publishing.sheet is not None
    assert program.publishing.sheet.isVisible()


def test_the_case_of_earlier_minutes_says_where_they_are_approved(start: Start) -> None:
    program, hands = start(held(agenda=held().agenda[:1]))
    window = program.window
    label = window.live_page.case.ui.minutes_label
    assert not label.isVisible()
    window.show_page(window.live_page)
    hands.press(Key.Key_F5)
    assert "Shift+F9" in label.text()
    assert label.isVisible()

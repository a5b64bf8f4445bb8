"""The facts of a meeting, entered by keys."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox

from ho21desk.paths import UserPaths
from ho21desk.views.meeting_facts import MeetingFacts, read_date
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def facts(program: Application, hands: Hands) -> MeetingFacts:
    """The facts of the demo meeting, on screen."""
    hands.press(Key.Key_2, Ctrl)
    facts = program.window.preparation_page.facts
    program.window.preparation_page.show_section(facts)
    hands.rest()
    assert facts.isVisible()
    return facts


def enter(hands: Hands, field: QLineEdit | QSpinBox, words: str) -> None:
    field.setFocus()
    field.selectAll()
    hands.press(Key.Key_Delete)
    hands.type(words)
    hands.press(Key.Key_Tab)


def test_a_date_is_read_and_its_weekday_is_said_while_it_is_typed(
    program: Application, hands: Hands, facts: MeetingFacts
) -> None:
    ui = facts.ui
    assert (ui.date_edit.text(), ui.weekday_label.text()) == ("18.6.2026", "torsdag 18. juni 2026")
    ui.date_edit.setFocus()
    ui.date_edit.selectAll()
    hands.type("14.3")
    assert ui.weekday_label.text() == "lørdag 14. mars 2026"
    assert meeting_of(program).date == dt.date(2026, 6, 18)
    hands.press(Key.Key_Tab)
    assert meeting_of(program).date == dt.date(2026, 3, 14)
    assert ui.date_edit.text() == "14.3.2026"


def test_a_date_may_be_open(program: Application, hands: Hands, facts: MeetingFacts) -> None:
    enter(hands, facts.ui.date_edit, "")
    assert meeting_of(program).date is None
    assert facts.ui.weekday_label.text() == "dato ikke satt"
    assert program.window.ui.meeting_label.text().endswith("dato ikke satt · 10.00")


def test_what_is_no_date_stays_and_is_said_at_the_place(
    program: Application, hands: Hands, facts: MeetingFacts
) -> None:
    enter(hands, facts.ui.date_edit, "31.6.2026")
    assert meeting_of(program).date == dt.date(2026, 6, 18)
    assert facts.ui.date_edit.text() == "31.6.2026"
    assert facts.ui.refusal_label.isVisible()
    assert facts.ui.refusal_label.text() == "Skriv datoen som 18.6.2026, eller la den stå tom."
    enter(hands, facts.ui.date_edit, "30.6.2026")
    assert not facts.ui.refusal_label.isVisible()
    assert meeting_of(program).date == dt.date(2026, 6, 30)


def test_a_date_in_another_year_is_told(hands: Hands, facts: MeetingFacts) -> None:
    enter(hands, facts.ui.date_edit, "18.6.2025")
    assert facts.ui.weekday_label.text() == "onsdag 18. juni 2025, ikke i 2026"


def test_hours_are_read_and_their_order_is_held(
    program: Application, hands: Hands, facts: MeetingFacts
) -> None:
    enter(hands, facts.ui.start_edit, "915")
    assert meeting_of(program).start == dt.time(9, 15)
    assert facts.ui.start_edit.text() == "09.15"
    enter(hands, facts.ui.end_edit, "9.00")
    assert facts.ui.refusal_label.text() == "Møtet kan ikke slutte før det begynner."
    assert facts.ui.end_edit.text() == "9.00"
    assert meeting_of(program).end == dt.time(15)
    enter(hands, facts.ui.end_edit, "noe")
    assert facts.ui.refusal_label.text() == "Skriv klokkeslett som 10.00, eller la dem stå tomme."
    enter(hands, facts.ui.end_edit, "")
    assert meeting_of(program).end is None
    assert not facts.ui.refusal_label.isVisible()


def test_place_and_council_are_kept_as_they_are_typed(
    program: Application, hands: Hands, facts: MeetingFacts
) -> None:
    facts.ui.place_edit.setFocus()
    facts.ui.place_edit.selectAll()
    hands.type("Lysaker")
    hands.press(Key.Key_Return)
    hands.type("Rom 3")
    assert meeting_of(program).place == "Lysaker\nRom 3"
    enter(hands, facts.ui.council_edit, "Prøverådet")
    assert meeting_of(program).council == "Prøverådet"


def test_chair_and_language_are_chosen(program: Application, hands: Hands, facts: MeetingFacts) -> None:
    hands.pick(facts.ui.chair_combo, "Torgrim Engelid")
    meeting = meeting_of(program)
    assert meeting.chair is not None
    assert meeting.participant(meeting.chair).name == "Torgrim Engelid"
    hands.pick(facts.ui.language_combo, "nynorsk")
    assert meeting_of(program).language == "nn"


def test_the_notice_is_sent_and_taken_back(program: Application, hands: Hands, facts: MeetingFacts) -> None:
    facts.ui.noticed_check.setFocus()
    hands.press(Key.Key_Space)
    assert meeting_of(program).noticed == dt.datetime(2026, 6, 11, 10)
    said = "Ført torsdag 11. juni kl. 10.00. Sakene beholder numrene som står i den."
    assert facts.ui.noticed_label.text() == said
    assert not facts.ui.number_spin.isEnabled()
    assert program.window.ui.undo_action.text() == "Angre: Innkallingen er sendt"
    hands.press(Key.Key_Space)
    assert meeting_of(program).noticed is None
    assert facts.ui.number_spin.isEnabled()
    hands.press(Key.Key_Z, Ctrl)
    assert facts.ui.noticed_check.isChecked()


def test_the_number_is_changed_unless_another_meeting_has_it(
    open_program: Open, meeting_file: Path, hands: Hands, program: Application
) -> None:
    office = program.desk
    office.ask(lambda office: office.open(office.archive.bring_in(meeting_file)))
    hands.rest()
    office.ask(lambda office: office.open_new(""))
    hands.rest()
    facts = program.window.preparation_page.facts
    program.window.preparation_page.show_section(facts)
    assert meeting_of(program).number == 4
    enter(hands, facts.ui.number_spin, "3")
    assert facts.ui.refusal_label.text() == "Møte 3/2026 finnes fra før."
    assert meeting_of(program).number == 4
    enter(hands, facts.ui.number_spin, "5")
    assert meeting_of(program).number == 5
    assert not facts.ui.refusal_label.isVisible()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("18.6.2026", dt.date(2026, 6, 18)),
        ("18.06.26", dt.date(2026, 6, 18)),
        (" 18. 6 ", dt.date(2026, 6, 18)),
        ("18/6-26", dt.date(2026, 6, 18)),
        ("18.6.", dt.date(2026, 6, 18)),
        ("2026-06-18", dt.date(2026, 6, 18)),
        ("29.2.2026", None),
        ("186", None),
        ("i morgen", None),
        ("", None),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, read: dt.date | None) -> None:
    assert read_date(written, 2026) == read


def test_the_notice_is_written_from_where_it_is_made_ready(
    program: Application, hands: Hands, facts: MeetingFacts, paths: UserPaths
) -> None:
    hands.click(facts.ui.notice_button)
    assert paths.drafts
    (written,) = paths.drafts.glob("*.docx")
    assert "innkalling" in written.name
    assert program.window.ui.message_label.text() == f"Skrev {written}"

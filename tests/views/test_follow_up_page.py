"""The page Oppfølging: proposals answered by keys, the ledger, and what comes up in the next meeting."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ho21desk.desk.office import Office
from ho21desk.model import CaseType, Decision, Dropped, ItemKind, Meeting, Task, TaskState
from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.rules.following_up import confirm, note
from ho21desk.views import speaking
from ho21desk.views.sentence_list import SentenceList
from ho21desk.views.tasks_panel import TasksPanel
from ho21desk.wiring.application import Application
from tests.factories import NOON, item, meeting, person
from tests.views.conftest import Hands, Open, meeting_of, rows_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def held(number: int, *decisions: str) -> Meeting:
    """Return a meeting with a case for each decision."""
    items = [
        item(
            10 * number + place,
            id=f"{number}-{place}",
            title=f"Sak {place}",
            decisions=(Decision(text=text),),
        )
        for place, text in enumerate(decisions)
    ]
    notice = item(10 * number + 9, ItemKind.PREVIOUS_MINUTES, id=f"{number}-9")
    return meeting(
        [*items, notice],
        [person(f"guri{number}", name="Guri Rørtveit")],
        number=number,
        id=f"m{number}",
        date=date(2026, number, 1),
    )


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with meeting 1, which has four tasks, and meeting 2, where two are asked for."""
    path = tmp_path_factory.mktemp("follow") / "ho21desk.sqlite3"
    tasks = (
        Task(id="late", item="1-0", what="lage notat", who=("sekretariatet",), deadline=date(2026, 6, 8)),
        Task(id="soon", item="1-0", what="sende brev", who=("Guri Rørtveit",), deadline=date(2026, 9, 1)),
        Task(id="done", what="kalle inn"),
        Task(id="some", what="ringe"),
    )
    first = held(1, "Vedtas.")
    for task in tasks:
        first = confirm(first, NOON, task=task)
    first = note(first, NOON, task_id="done", state=TaskState.DONE, text="Sendt i mai")
    asks = (
        "Rådet ber sekretariatet lage en oversikt innen 1. september.",
        "Guri Rørtveit utarbeider et notat.",
    )
    second = held(2, *asks)
    discussed = replace(second.agenda[0], case_type=(CaseType.DISCUSSION,))
    put_off = item(25, title="Utsatt", dropped=Dropped.PUT_OFF)
    second = replace(second, agenda=(discussed, *second.agenda[1:], put_off))
    with Office(path, lambda: NOON) as office:
        office.archive.add(first)
        office.archive.add(second)
    return path


@pytest.fixture
def program(open_program: Open, paths: UserPaths, prepared: Path) -> Application:
    """The program with meeting 2 open."""
    paths.data.mkdir(parents=True)
    shutil.copyfile(prepared, paths.database)
    return open_program("2/2026", demo=False)


@pytest.fixture
def panel(program: Application, hands: Hands) -> TasksPanel:
    """The section Oppgaver, as one comes to it by its key."""
    hands.press(Key.Key_5, Ctrl)
    return program.window.follow_up_page.tasks


def texts(view: SentenceList) -> list[str]:
    return list(rows_of(view))


def proposed(panel: TasksPanel) -> list[str]:
    view = panel.ui.proposed.ui.view
    return texts(view) if view.isVisible() else []


def tasks(panel: TasksPanel) -> list[str]:
    view = panel.ui.tasks.ui.view
    return texts(view) if view.isVisible() else []


def quiet(view: SentenceList, text: str) -> str:
    return rows_of(view)[text].quiet


def fill(hands: Hands, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    hands.type(text)


def test_proposals_and_tasks_are_told_in_words(panel: TasksPanel) -> None:
    view = panel.ui.proposed.ui.view
    assert proposed(panel) == ["Lage en oversikt innen 1. september", "Utarbeider et notat"]
    assert quiet(view, "Utarbeider et notat") == "Sak 21/2/2026 · Guri Rørtveit"
    assert quiet(view, proposed(panel)[0]) == "Sak 20/2/2026 · sekretariatet · frist 1.9.2026"
    assert tasks(panel) == ["Lage notat", "Sende brev", "Ringe"]
    view = panel.ui.tasks.ui.view
    assert (
        quiet(view, "Lage notat") == "3 dager over fristen · frist 8.6.2026 · sekretariatet · sak 10/1/2026"
    )
    assert quiet(view, "Ringe") == "åpen · møte 1/2026"
    assert panel.ui.tasks.ui.count_label.text() == "3"


def test_proposals_are_answered_by_keys_and_undone(
    program: Application, panel: TasksPanel, hands: Hands
) -> None:
    hands.press(Key.Key_Return)
    assert proposed(panel) == ["Utarbeider et notat"]
    assert "Lage en oversikt innen 1. september" in tasks(panel)
    hands.press(Key.Key_Delete)
    assert proposed(panel) == []
    assert panel.ui.proposed.ui.none_label.text() == "Ingen flere. Alle forslag er besvart."
    assert program.window.focusWidget() is panel.ui.tasks.ui.view
    assert [task.state for task in meeting_of(program).tasks] == [TaskState.OPEN, TaskState.DISMISSED]
    hands.press(Key.Key_Z, Ctrl)
    assert proposed(panel) == ["Utarbeider et notat"]
    hands.press(Key.Key_Z, Ctrl)
    assert len(proposed(panel)) == 2
    assert not meeting_of(program).tasks


def test_a_proposal_is_put_right_before_it_is_taken(
    program: Application, panel: TasksPanel, hands: Hands
) -> None:
    hands.press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    form = panel.ui.form.ui
    assert program.window.focusWidget() is form.what_edit
    assert form.source_label.text().endswith("oversikt innen 1. september.»")
    fill(hands, form.what_edit, "lage en liste")
    fill(hands, form.deadline_edit, "31.5.2026")
    assert form.deadline_label.text() == "søndag 31. mai, 11 dager over fristen"
    hands.press(Key.Key_Return)
    (task,) = meeting_of(program).tasks
    assert (task.what, task.deadline, task.who) == ("lage en liste", date(2026, 5, 31), ("sekretariatet",))
    assert proposed(panel) == ["Utarbeider et notat"]


def test_what_is_written_of_a_proposal_stays_when_something_else_happens(
    program: Application, panel: TasksPanel, hands: Hands
) -> None:
    form = panel.ui.form.ui
    fill(hands, form.what_edit, "lage en liste")
    form.who_edit.setFocus()
    program.window.acted.emit(running.start)
    hands.rest()
    hands.press(Key.Key_5, Ctrl)
    assert form.what_edit.toPlainText() == "lage en liste"
    hands.click(form.take_button)
    assert [task.what for task in meeting_of(program).tasks] == ["lage en liste"]


def test_a_task_of_another_meeting_is_changed_and_noted_on(panel: TasksPanel, hands: Hands) -> None:
    hands.choose(panel.ui.tasks.ui.view, "Sende brev")
    form = panel.ui.form.ui
    fill(hands, form.deadline_edit, "10.6.2026")
    hands.press(Key.Key_Return)
    assert quiet(panel.ui.tasks.ui.view, "Sende brev").startswith("1 dag over fristen")
    fill(hands, form.who_edit, "sekretariatet")
    fill(hands, form.note_edit, "Utkast er laget")
    hands.press(Key.Key_Return)
    assert form.note_edit.text() == ""
    hands.click(form.done_button)
    assert tasks(panel) == ["Lage notat", "Ringe"]
    hands.pick(panel.ui.tasks.ui.wanted_combo, "Utførte")
    assert tasks(panel) == ["Sende brev", "Kalle inn"]
    panel.ui.tasks.ui.view.setFocus()
    assert form.history_label.text().splitlines() == [
        "11.6.2026 kl. 10.00 – utført",
        "11.6.2026 kl. 10.00 – Utkast er laget",
        "11.6.2026 kl. 10.00 – Guri Rørtveit → sekretariatet",
        "11.6.2026 kl. 10.00 – frist 1.9.2026 → 10.6.2026",
        "14.3.2026 kl. 12.00 – tatt med",
    ]
    hands.click(form.reopen_button)
    assert tasks(panel) == ["Kalle inn"]


def test_what_is_done_to_another_meeting_is_told_to_a_screen_reader(
    panel: TasksPanel, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    class Listening:
        """Stands where the system's screen reader does."""

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:  # noqa: N802
            assert isinstance(event, QAccessibleAnnouncementEvent)
            told.append(event.message())

    hands.choose(panel.ui.tasks.ui.view, "Ringe")
    monkeypatch.setattr(speaking, "QAccessible", Listening)
    hands.click(panel.ui.form.ui.done_button)
    assert told == ["Gjort: ringe"]


def test_the_ledger_is_filtered(panel: TasksPanel, hands: Hands) -> None:
    ui = panel.ui.tasks.ui
    hands.pick(ui.wanted_combo, "Over fristen")
    assert tasks(panel) == ["Lage notat"]
    hands.pick(ui.wanted_combo, "Alle")
    assert tasks(panel) == ["Lage notat", "Sende brev", "Ringe", "Kalle inn"]
    fill(hands, ui.who_edit, "rort")
    assert tasks(panel) == ["Sende brev"]
    fill(hands, ui.who_edit, "ingen")
    assert tasks(panel) == []
    assert ui.empty_label.text() == "Ingen oppgaver passer."
    ui.who_edit.setFocus()
    ui.who_edit.selectAll()
    hands.press(Key.Key_Delete)
    assert [ui.meeting_combo.itemText(place) for place in range(ui.meeting_combo.count())] == [
        "Alle møter",
        "Møte 1/2026",
    ]
    hands.pick(ui.wanted_combo, "Frafalte")
    assert ui.empty_label.text() == "Ingen oppgaver er frafalt."


def test_every_field_is_reached_by_tab(program: Application, panel: TasksPanel, hands: Hands) -> None:
    reached = []
    for _ in range(16):
        focused = program.window.focusWidget()
        reached.append(focused.objectName())
        hands.press(Key.Key_Tab)
    proposals = ["view", "take_button", "dismiss_button", "correct_button"]
    filters = ["wanted_combo", "meeting_combo", "who_edit", "new_button"]
    fields = ["case_button", "what_edit", "who_edit", "deadline_edit", "done_button", "drop_button"]
    assert reached[:15] == [*proposals, *filters, "view", *fields]


def test_a_task_is_made_by_hand(program: Application, panel: TasksPanel, hands: Hands) -> None:
    hands.press(Key.Key_Insert)
    form = panel.ui.form.ui
    assert form.heading.text() == "NY OPPGAVE"
    hands.click(form.take_button)
    assert form.refusal_label.text() == "Skriv hva som skal gjøres først."
    assert not panel.ui.refusal_label.isVisible()
    fill(hands, form.what_edit, "bestille rom")
    hands.pick(form.case_combo, "Sak 21/2/2026 Sak 1")
    assert form.source_label.text() == "Følger av møte 2/2026"
    hands.click(form.take_button)
    (task,) = meeting_of(program).tasks
    assert (task.what, task.item) == ("bestille rom", "2-1")
    assert form.heading.text() == "OPPGAVE"
    assert form.case_button.text() == "Sak 21/2/2026"
    hands.click(form.remove_button)
    assert meeting_of(program).tasks == ()


def test_a_task_that_is_being_made_stays_one_of_its_meeting(
    program: Application, panel: TasksPanel, hands: Hands
) -> None:
    hands.press(Key.Key_Insert)
    form = panel.ui.form.ui
    fill(hands, form.what_edit, "bestille rom")
    hands.pick(form.case_combo, "Sak 21/2/2026 Sak 1")
    program.window.ui.new_meeting_action.trigger()
    hands.rest()
    hands.press(Key.Key_5, Ctrl)
    assert form.heading.text() == "FORSLAG"
    hands.press(Key.Key_Insert)
    assert form.what_edit.toPlainText() == "bestille rom"
    hands.click(form.take_button)
    assert meeting_of(program).number == 3
    assert "Bestille rom" in tasks(panel)
    assert form.case_button.text() == "Sak 21/2/2026"


def test_a_deadline_that_is_no_date_is_refused_at_the_place(panel: TasksPanel, hands: Hands) -> None:
    hands.choose(panel.ui.tasks.ui.view, "Ringe")
    form = panel.ui.form.ui
    fill(hands, form.deadline_edit, "snart")
    hands.press(Key.Key_Return)
    assert form.refusal_label.text() == "Skriv fristen som 1.9.2026, eller la den stå tom."
    assert form.deadline_edit.text() == "snart"
    fill(hands, form.deadline_edit, "1.9.2026")
    hands.press(Key.Key_Return)
    assert not form.refusal_label.isVisible()


def test_a_task_that_is_emptied_is_refused_at_the_place(panel: TasksPanel, hands: Hands) -> None:
    hands.choose(panel.ui.tasks.ui.view, "Ringe")
    form = panel.ui.form.ui
    fill(hands, form.what_edit, " ")
    form.who_edit.setFocus()
    hands.rest()
    assert form.refusal_label.text() == "Skriv hva som skal gjøres først."
    assert "Ringe" in tasks(panel)


def test_the_number_of_a_case_leads_to_it(program: Application, panel: TasksPanel, hands: Hands) -> None:
    hands.choose(panel.ui.tasks.ui.view, "Sende brev")
    hands.click(panel.ui.form.ui.case_button)
    assert meeting_of(program).id == "m1"
    live = program.window.live_page
    assert live.isVisible()
    assert live.case.item
    assert live.case.item.id == "1-0"


def test_the_next_meeting_shows_what_comes_back_and_what_is_outstanding(
    program: Application, panel: TasksPanel, hands: Hands
) -> None:
    back = panel.ui.coming_back.ui
    assert back.heading.text() == "KOMMER TILBAKE I NESTE MØTE"
    assert back.cases_label.text().splitlines() == [
        "Sak 25/2/2026 Utsatt (utsatt)",
        "Sak 20/2/2026 Sak 0 (til vedtak etter diskusjonen)",
    ]
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    program.window.ui.new_meeting_action.trigger()
    hands.rest()
    hands.press(Key.Key_5, Ctrl)
    assert back.heading.text() == "KOMMER TILBAKE I MØTE 3/2026"
    assert [line.split(" (")[1] for line in back.cases_label.text().splitlines()] == [
        "tidligere behandlet: 25/2/2026)",
        "tidligere behandlet: 20/2/2026)",
    ]
    telling = next(each for each in meeting_of(program).agenda if each.kind is ItemKind.OUTSTANDING)
    assert "lage notat" in telling.background
    assert "Utarbeider et notat".lower() in telling.background
    assert "oversikt" not in telling.background  # its case is on the agenda again
    hands.click(back.bring_button)
    assert panel.ui.refusal_label.text() == "Det er ikke noe nytt utestående å hente."
    hands.choose(panel.ui.tasks.ui.view, "Ringe")
    hands.click(panel.ui.form.ui.done_button)
    hands.click(back.bring_button)
    assert not panel.ui.refusal_label.isVisible()
    telling = next(each for each in meeting_of(program).agenda if each.kind is ItemKind.OUTSTANDING)
    assert "ringe" not in telling.background


def test_without_a_meeting_the_latest_one_is_asked(
    open_program: Open, paths: UserPaths, prepared: Path, qtbot: QtBot
) -> None:
    paths.data.mkdir(parents=True)
    shutil.copyfile(prepared, paths.database)
    program = open_program(demo=False)
    hands = Hands(qtbot, program)
    hands.press(Key.Key_5, Ctrl)
    panel = program.window.follow_up_page.tasks
    assert panel.ui.proposed.ui.heading.text() == "FORSLAG FRA VEDTAKENE I MØTE 2/2026"
    hands.press(Key.Key_Delete)
    assert proposed(panel) == ["Utarbeider et notat"]
    assert not panel.ui.coming_back.isVisible()
    assert program.window.meeting is None


def test_a_page_with_nothing_says_so(open_program: Open, qtbot: QtBot) -> None:
    program = open_program(demo=False)
    Hands(qtbot, program).press(Key.Key_5, Ctrl)
    panel = program.window.follow_up_page.tasks
    assert panel.ui.proposed.ui.none_label.text() == "Ingen møter har vedtak ennå."
    assert panel.ui.tasks.ui.empty_label.text() == "Ingen åpne oppgaver."
    assert not panel.ui.tasks.ui.new_button.isEnabled()
    assert not panel.ui.form.isVisible()

"""The section Oversikt on page Oppfølging: documents are made, changed, taken off, and sent out, by keys."""

from collections.abc import Callable
from datetime import date
from functools import partial

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ho21desk.desk.office import Office
from ho21desk.model import OverviewKind, OverviewRow
from ho21desk.paths import UserPaths
from ho21desk.rules import overview
from ho21desk.views.overview_panel import OverviewPanel
from ho21desk.wiring.application import Application
from tests.factories import NOON, meeting
from tests.views.conftest import Hands, Open, rows_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier

ROWS = (
    OverviewRow(
        id="ethics",
        kind=OverviewKind.HEARING,
        document="Etikklov",
        deadline=date(2026, 6, 25),
        added=NOON,
    ),
    OverviewRow(id="system", document="Systemmeldingen", source="KD", launch="høsten", added=NOON),
    OverviewRow(id="health", document="Helsemeldingen", added=NOON),
)


@pytest.fixture
def program(open_program: Open, paths: UserPaths) -> Application:
    """The program with a meeting and three documents."""
    paths.data.mkdir(parents=True)
    with Office(paths.database, lambda: NOON) as office:
        office.archive.add(meeting([1], number=2, id="m2"))
        for row in ROWS:
            office.overview.perform(partial(overview.add, row=row))
    return open_program("2/2026", demo=False)


@pytest.fixture
def panel(program: Application, hands: Hands) -> OverviewPanel:
    """The section, as one comes to it by keys."""
    hands.press(Key.Key_5, Ctrl)
    hands.press(Key.Key_PageDown, Ctrl)
    return program.window.follow_up_page.overview


def shown(panel: OverviewPanel) -> dict[str, str]:
    view = panel.ui.view
    return {text: row.quiet for text, row in rows_of(view).items()} if view.isVisible() else {}


@pytest.fixture
def fill(hands: Hands) -> Callable[[QLineEdit | QPlainTextEdit, str], None]:
    def fill(edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        edit.setFocus()
        edit.selectAll()
        hands.type(text)

    return fill


Fill = Callable[[QLineEdit | QPlainTextEdit, str], None]


def test_documents_are_listed_by_kind_with_their_state_in_words(panel: OverviewPanel) -> None:
    assert panel.isVisible()
    assert list(shown(panel).items()) == [
        ("Systemmeldingen", "Stortingsmelding · lansering høsten · KD"),
        ("Helsemeldingen", "Stortingsmelding"),
        ("Etikklov", "Høring · frist 25.6.2026, om 14 dager"),
    ]
    assert panel.ui.export_button.text() == "Vedlegg til møte 2/2026 i Word"


def test_a_document_is_changed_where_it_stands_and_the_change_taken_back(
    panel: OverviewPanel, hands: Hands, fill: Fill
) -> None:
    hands.choose(panel.ui.view, "Etikklov")
    form = panel.ui.form.ui
    fill(form.deadline_edit, "10.6.2026")
    fill(form.given_edit, "Skriftlig 2. mai")
    panel.ui.view.setFocus()
    hands.rest()
    assert shown(panel)["Etikklov"] == "Høring · fristen gikk ut 10.6.2026, for 1 dag siden"
    assert [line.partition(" – ")[2] for line in form.history_label.text().splitlines()] == [
        "innspill gitt endret, før tomt",
        "frist endret, før «25.6.2026»",
        "lagt til",
    ]
    hands.click(panel.ui.undo_button)
    assert form.given_edit.toPlainText() == ""
    hands.click(panel.ui.undo_button)
    assert form.deadline_edit.text() == "25.6.2026"


def test_a_new_document_is_made_and_what_is_written_of_it_stays(
    program: Application, panel: OverviewPanel, hands: Hands, fill: Fill
) -> None:
    panel.ui.view.setFocus()
    hands.press(Key.Key_Insert)
    form = panel.ui.form.ui
    assert program.window.focusWidget() is form.document_edit
    hands.press(Key.Key_Return)
    assert form.refusal_label.text() == "Skriv hva dokumentet heter først."
    fill(form.document_edit, "Persontilpasset medisin")
    hands.pick(form.kind_combo, "Strategi")
    hands.choose(panel.ui.view, "Etikklov")
    assert form.document_edit.text() == "Etikklov"
    hands.press(Key.Key_Insert)
    assert form.document_edit.text() == "Persontilpasset medisin"
    hands.click(form.add_button)
    assert list(shown(panel))[-1] == "Persontilpasset medisin"
    assert program.window.focusWidget() is panel.ui.view
    assert not form.add_button.isVisible()


def test_a_document_is_taken_off_and_put_back(panel: OverviewPanel, hands: Hands) -> None:
    hands.choose(panel.ui.view, "Systemmeldingen")
    hands.press(Key.Key_Delete)
    assert list(shown(panel)) == ["Helsemeldingen", "Etikklov"]
    hands.pick(panel.ui.shown_combo, "Tatt ut")
    assert shown(panel)["Systemmeldingen"].startswith("Stortingsmelding · tatt ut 11.6.2026")
    assert not panel.ui.form.ui.fields.isEnabled()
    hands.click(panel.ui.form.ui.back_button)
    assert panel.ui.empty_label.text() == "Ingenting er tatt ut."
    hands.pick(panel.ui.shown_combo, "I oversikten")
    hands.choose(panel.ui.view, "Systemmeldingen")
    hands.click(panel.ui.form.ui.down_button)
    assert list(shown(panel)) == ["Helsemeldingen", "Systemmeldingen", "Etikklov"]


@pytest.mark.parametrize(
    ("edit", "text", "sentence"),
    [
        ("document_edit", "helsemeldingen", "«helsemeldingen» står allerede i oversikten."),
        ("deadline_edit", "snart", "Skriv fristen som 1.9.2026, eller la den stå tom."),
    ],
)
def test_what_makes_no_sense_is_said_at_the_place(
    panel: OverviewPanel, hands: Hands, fill: Fill, edit: str, text: str, sentence: str
) -> None:
    hands.choose(panel.ui.view, "Systemmeldingen")
    form = panel.ui.form.ui
    fill(getattr(form, edit), text)
    hands.press(Key.Key_Return)
    assert form.refusal_label.text() == sentence
    assert getattr(form, edit).text() == text


def test_the_enclosure_is_written_where_drafts_are(
    program: Application, panel: OverviewPanel, hands: Hands
) -> None:
    hands.click(panel.ui.export_button)
    hands.rest()
    folder = program.drafting._folder()
    (written,) = folder.glob("*oversikt møte 2-2026.docx")
    assert len(docx.Document(str(written)).tables) == 2

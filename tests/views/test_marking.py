"""The place of a finding in the minutes as they are shown."""

from datetime import date

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from ho21desk.minutes import content, preview
from ho21desk.model import Decision, Meeting, Role
from ho21desk.rules.checking.check import check
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.views.marking import place_of
from tests.factories import item, meeting, person

NAMED = person("hernes", name="Toril Hernes")
GUEST = person("guest", Role.GUEST, name="Ida Moe", note="sak 53/6/2026")


@pytest.fixture
def draft(qapp: QApplication) -> QTextDocument:
    return QTextDocument()


def marked(draft: QTextDocument, of: Meeting, finding: Finding) -> QTextCursor:
    minutes = content.build(of, printed_on=date(2026, 6, 1))
    draft.setHtml(preview.html(minutes))
    return place_of(draft, of, {each.id: each.label for each in minutes.items}, finding)


def around(cursor: QTextCursor) -> tuple[str, str]:
    """Return what is marked, and the words before it in its line."""
    begin = cursor.selectionStart() - cursor.block().position()
    assert cursor.block().contains(cursor.selectionStart())
    return cursor.selectedText(), cursor.block().text().encode("utf-16-le")[: 2 * begin].decode("utf-16-le")


def decided(text: str) -> tuple[Decision, ...]:
    return (Decision(id=text, text=text),)


def test_of_several_alike_each_is_marked_where_it_stands(draft: QTextDocument) -> None:
    discussion = "🎉 Toril Hermes innledet, og Toril Hermes svarte.\n\nSå kom Toril Hermes."
    case = item(53, discussion=discussion, decisions=decided("Saken er hos Toril Hermes."))
    of = meeting([52, case, 54], [NAMED])
    found = [each for each in check(of) if each.slip is Slip.NAME_IN_TEXT]
    assert [around(marked(draft, of, each)) for each in found] == [
        ("Toril Hermes", "🎉 "),
        ("Toril Hermes", "🎉 Toril Hermes innledet, og "),
        ("Toril Hermes", "Så kom "),
        ("Toril Hermes", "Saken er hos "),
    ]


def test_a_decision_that_says_what_others_say_is_marked_in_its_own_case(draft: QTextDocument) -> None:
    text = "Tas til orientering"
    cases = [item(number, discussion=text, decisions=decided(text)) for number in (52, 53, 54)]
    of = meeting(cases)
    found = [each for each in check(of) if each.slip is Slip.NO_FULL_STOP]
    places = [marked(draft, of, each).selectionStart() for each in found]
    written = [
        place for place in range(draft.characterCount()) if draft.toPlainText().startswith(text, place)
    ]
    assert places == written[1::2]


def test_a_case_is_marked_where_it_begins_and_not_where_it_is_named(draft: QTextDocument) -> None:
    before = item(52, discussion="Sak 53/6/2026 ble nevnt.")
    of = meeting([before, 53], [NAMED, GUEST])
    lacks = Finding(slip=Slip.NO_DECISION, sureness=Sureness.WRONG, item="53")
    selected, ahead = around(marked(draft, of, lacks))
    assert (selected.split()[-2:], ahead) == (["Tema", "53"], "")


def test_a_note_of_presence_is_marked_beside_its_own_person(draft: QTextDocument) -> None:
    people = [person(key, name=name, note="t.o.m. sak 9/1/2026") for key, name in (("a", "Ask"), ("b", "Bø"))]
    of = meeting([52], people)
    found = [each for each in check(of) if each.slip is Slip.PRESENCE_ELSEWHERE]
    assert [around(marked(draft, of, each))[0] for each in found] == ["9/1/2026"] * 2
    first, second = (marked(draft, of, each).selectionStart() for each in found)
    assert first < draft.toPlainText().index("Bø") < second


def test_what_is_shown_otherwise_marks_its_case(draft: QTextDocument) -> None:
    of = meeting([52, 53])
    elsewhere = Finding(slip=Slip.VOTE_SUM, sureness=Sureness.WRONG, item="53", said="7–0–0")
    assert "53" in marked(draft, of, elsewhere).selectedText()


def test_words_that_are_nowhere_mark_nothing(draft: QTextDocument) -> None:
    of = meeting([52])
    nowhere = Finding(slip=Slip.WEEKDAY, sureness=Sureness.WRONG, said="mandag 14. mars")
    assert marked(draft, of, nowhere).isNull()

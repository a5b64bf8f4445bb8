"""From what the check found to the place in the window where it is put right."""

from typing import TYPE_CHECKING

from ho21desk.model import TextField
from ho21desk.rules.checking.findings import Finding, Slip

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow
    from ho21desk.views.preparation_page import Section

_IN_A_CASE = (TextField.DISCUSSION, TextField.DECISION, TextField.DISSENT)
_OF_PRESENCE = (Slip.PRESENCE_ELSEWHERE, Slip.PRESENCE_UNTREATED)
_OF_NUMBERS = (Slip.NUMBER_GAP, Slip.NUMBER_TWICE)


def go_to_finding(window: "MainWindow", finding: Finding) -> None:
    """Turn to the place of a finding, with the cursor at it."""
    of_agenda = finding.slip in _OF_NUMBERS or (finding.ref and finding.ref.field not in _IN_A_CASE)
    if finding.item and not of_agenda:
        _go_to_case(window, finding)
    elif finding.item:
        agenda = window.preparation_page.agenda
        _prepare(window, agenda)
        agenda.choose(finding.item)
    elif finding.slip in _OF_PRESENCE:
        window.show_page(window.live_page)
        window.live_page.case.correct_presence(finding.person)
    elif finding.person:
        people = window.preparation_page.people
        _prepare(window, people)
        people.choose(finding.person)
    else:
        _prepare(window, window.preparation_page.facts)


def _go_to_case(window: "MainWindow", finding: Finding) -> None:
    live, case = window.live_page, window.live_page.case
    window.show_page(live)
    live.show_item(finding.item)
    if finding.ref is not None:
        case.select(finding.ref, finding.start, len(finding.said))
    elif finding.person:
        case.raise_recusal(finding.person)
    elif finding.slip is Slip.VOTE_SUM:
        case.show_vote()
    else:
        case.focus_decision()


def _prepare(window: "MainWindow", section: "Section") -> None:
    """Turn to a section of the preparations."""
    window.show_page(window.preparation_page)
    window.preparation_page.show_section(section)
    section.setFocus()

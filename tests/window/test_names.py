"""Everything in the window goes by a name that a screen reader can say."""

import json
import re
from collections.abc import Callable

import pytest

from ho21desk.paths import resource
from tests.window.program import Control, Program

pytestmark = pytest.mark.window

PAGES = ("Møter", "Forberedelse", "Møtet", "Referat", "Oppfølging")
DEMO = json.loads(resource("demo/meeting.ho21.json").read_text(encoding="utf-8"))
# What a person works with, or moves to; the rest are frames around it.
CONTROLS = {
    "check box",
    "combo box",
    "list item",
    "menu item",
    "push button",
    "radio button",
    "spin button",
    "table",
    "table cell",
    "table column header",
    "text",
    "toggle button",
    "tool button",
}


@pytest.fixture
def program(start: Callable[..., Program]) -> Program:
    program = start("3/2026")
    program.find("frame", "HO21desk – møte 3/2026")
    return program


def test_what_is_promised_to_a_screen_reader(program: Program) -> None:
    shown = [control for control in program.tree() if control.showing]
    names = {(control.role, control.name) for control in shown}
    assert {("radio button", page) for page in PAGES} <= names
    assert {
        ("list", "Saksliste"),
        ("list", "Deltakere"),
        ("text", "Diskusjon"),
        ("text", "Vedtak"),
        ("push button", "Start møtet"),
        ("push button", "Bruk forslaget"),
        ("push button", "Nytt vedtak"),
    } <= names
    items = [f"Sak {item['number']}/3/2026 {item['title']}" for item in DEMO["agenda"]]
    assert items[0] == "Sak 25/3/2026 Godkjenning av innkalling og saksliste"
    assert rows(program.tree(), "Saksliste") == items
    people = rows(program.tree(), "Deltakere")
    assert sorted(name.split(",")[0] for name in people) == sorted(
        person["name"] for person in DEMO["participants"]
    )
    (state,) = [control for control in shown if control.description == "Lagringsstatus"]
    assert re.fullmatch(r"Lagret \d\d\.\d\d\.\d\d", state.name)
    program.press("Start møtet")
    for name in ("Neste sak", "Forrige sak", "Avslutt møtet"):
        program.find("push button", name)
    program.press("Nytt vedtak")
    program.find("text", "Vedtak 2")
    program.press("Referat", role="radio button")
    program.find("push button", "Skriv til Word")


def test_nothing_is_without_a_name(program: Program) -> None:
    program.press("Start møtet")
    program.press("Nytt vedtak")
    program.find("text", "Vedtak 2")
    for page in PAGES:
        program.press(page, role="radio button")
        program.find("filler", page)
        assert nameless(program.tree()) == [], page


def test_a_part_that_is_gone_is_no_end(program: Program) -> None:
    program.press("Nytt vedtak")
    program.find("text", "Vedtak 2")
    program.overreach()
    program.find("text", "Vedtak 2")


def test_what_changes_is_said_without_asking(program: Program) -> None:
    program.press("Start møtet")
    program.await_spoken("Møtet startet")
    program.press("Gikk")
    program.await_spoken("Sigrun Haugli gikk")
    program.press("Pause", role="menu item")
    program.await_spoken("Pause")
    program.press("Neste sak")
    program.await_spoken("Til sak 26")
    program.press("Angre: Til sak 26", role="menu item")
    program.await_spoken("Angret: Til sak 26")


def test_the_page_of_the_meeting_is_read_as_it_stands_on_the_screen(program: Program) -> None:
    names = [(control.role, control.name) for control in program.tree() if control.showing]
    order = [("list", "Saksliste"), ("text", "Diskusjon"), ("list", "Deltakere")]
    assert sorted(order, key=names.index) == order


def nameless(tree: list[Control]) -> list[str]:
    """Return the places of controls that cannot be told from others.

    A combo box is called by what is chosen in it, so it needs a label; its list has the same.
    """
    found = []
    within: dict[int, Control] = {}
    for control in tree:
        within[control.depth] = control
        above = within.get(control.depth - 1)
        if above is not None and above.role == "combo box":
            continue
        asked = control.role in CONTROLS or control.focusable
        if asked and not (control.labels if control.role == "combo box" else control.name.strip()):
            found.append(f"{control.role} {control.place}")
    return found


def rows(tree: list[Control], name: str) -> list[str]:
    """Return the names of the items of a list."""
    place = next(place for place, each in enumerate(tree) if (each.role, each.name) == ("list", name))
    names = []
    for control in tree[place + 1 :]:
        if control.depth <= tree[place].depth:
            break
        if control.role == "list item":
            names.append(control.name)
    return names

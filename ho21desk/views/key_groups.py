"""Which key does what: gathered from the menus and panels as they are, so that it is never old."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ho21desk.views.choosing import SIGNS

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow

_NAMES = {
    "Return": "Enter",
    "Up": "pil opp",
    "Down": "pil ned",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
    "Ins": "Insert",
    "Del": "Delete",
}
_NAME = re.compile(r"(?<![^+])(?:" + "|".join(_NAMES) + r")$")


class KeyGroup(NamedTuple):
    """The keys of one menu, or of one place: what each does, and its name."""

    title: str
    rows: tuple[tuple[str, str], ...]


_WRITING = (
    ("Setter inn navnet til en deltaker", SIGNS[0]),
    ("Setter inn nummeret til en sak", SIGNS[1]),
    ("Ut av teksten, eller til neste felt som skal fylles ut", "Tab"),
)
_BY_NAME = (
    ("Stemmer for, mot, blankt", "F, M, B"),
    ("Resten stemte for", "R"),
    ("Tar tilbake stemmen", "Delete"),
)


def key_groups(window: "MainWindow") -> list[KeyGroup]:
    """Return all keys: those of the menus, of a text, and of each part that has its own."""
    groups = [KeyGroup(menu.title(), _rows(menu.actions())) for menu in _menus(window)]
    menu = window.live_page.case.ui.discussion_edit.context_menu()
    groups.append(KeyGroup("I en tekst", (*_WRITING, *_rows(menu.actions()))))
    menu.deleteLater()
    groups.append(KeyGroup("Votering navn for navn", _BY_NAME))
    groups += _of_places(window)
    return [group for group in groups if group.rows]


def named(keys: QKeySequence) -> str:
    """Return the name of a key, as it is printed on a Norwegian keyboard."""
    return _NAME.sub(lambda found: _NAMES[found[0]], keys.toString(QKeySequence.SequenceFormat.NativeText))


def _menus(window: "MainWindow") -> Iterator[QMenu]:
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu


def _of_places(window: "MainWindow") -> Iterator[KeyGroup]:
    """Return the keys that mean something in one part of the window alone."""
    preparation = window.preparation_page
    people, whole = preparation.people, preparation.accessibleName()
    titles: dict[QWidget, str] = {people.register: f"{whole}: {people.ui.register_button.text().lower()}"}
    sections = (preparation.agenda, preparation.papers, people, preparation.facts, preparation.rules)
    titles |= {part: f"{whole}: {part.accessibleName().lower()}" for part in sections}
    titles[preparation] = whole
    register, *others, _ = titles.values()
    rows: dict[str, list[QAction]] = {title: [] for title in (whole, *others, register)}
    for action in preparation.findChildren(QAction):
        owner = action.parent()
        if action.text() and isinstance(owner, QWidget):
            rows[next(titles[place] for place in titles if _holds(place, owner))].append(action)
    for title, actions in rows.items():
        yield KeyGroup(title, _rows(actions))


def _holds(place: QWidget, widget: QWidget) -> bool:
    return place is widget or place.isAncestorOf(widget)


def _rows(actions: list[QAction]) -> tuple[tuple[str, str], ...]:
    """Return what the actions that have words and a key do. What was done last is left out of "Angre"."""
    told = [(action.text().replace("&", "").split(": ")[0], action.shortcut()) for action in actions]
    return tuple((text, named(keys)) for text, keys in told if text and not keys.isEmpty())

"""What a screen reader can do, one request a line. Run by the system's Python: PyGObject is not on PyPI.

A request is a JSON object such as {"do": "press", "pid": 7, "role": "push button", "name": "Neste sak"};
the answer is {"answer": …}, or {"error": …} when what it asks for did not show up in time.
"""

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

PATIENCE = 15.0
PAUSE = 0.02
Node = Any
SPOKEN: list[str] = []
"""What a program had said without being asked."""


def application(pid: int) -> Node | None:
    """Return the program of that process, if it is on the bus."""
    for child in children(Atspi.get_desktop(0)):
        try:
            if child.get_process_id() == pid:
                return child
        except GLib.Error:  # one that ended a moment ago
            continue
    return None


def children(node: Node) -> Iterator[Node]:
    """Return what stands below a node; what went away meanwhile is left out."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def has(node: Node, state: str) -> bool:
    """Return whether a node is in a state, e.g. "showing"."""
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state.upper())))


def below(node: Node, depth: int = 0) -> Iterator[tuple[int, Node]]:
    """Return everything in a program, shown or not."""
    for child in children(node):
        yield depth, child
        yield from below(child, depth + 1)


def on_screen(node: Node) -> Iterator[Node]:
    """Return what is shown, and the menus with what they would show."""
    for child in children(node):
        if child.get_role_name() == "menu bar":
            yield from (each for _, each in below(child))
        elif has(child, "showing"):
            yield child
            yield from on_screen(child)


def labels(node: Node) -> list[str]:
    """Return the names of the labels that belong to a control."""
    return [
        relation.get_target(place).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]


def described(node: Node, depth: int = 0) -> dict[str, Any]:
    """Return what a screen reader is told about a node."""
    return {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "place": node.get_accessible_id(),
        "showing": has(node, "showing"),
        "enabled": has(node, "enabled"),
        "focusable": has(node, "focusable"),
        "labels": labels(node),
    }


def tree(request: dict[str, Any]) -> list[dict[str, Any]]:
    """Return everything in the program, in the order of the tree."""
    found = application(request["pid"])
    if found is None:
        raise LookupError
    return [described(node, depth) for depth, node in below(found)]


def overreach(request: dict[str, Any]) -> int:
    """Ask every node for a part it no longer has, as one does who counted a moment ago; count the nodes."""
    nodes = [node for _, node in below(application(request["pid"]))]
    for node in nodes:
        for more in (0, 1, 1000):
            with contextlib.suppress(GLib.Error):
                node.get_child_at_index(node.get_child_count() + more)
    return len(nodes)


def find(request: dict[str, Any]) -> dict[str, Any]:
    """Return what is told about a control that is shown."""
    return described(control(request))


def press(request: dict[str, Any]) -> bool:
    """Press a control."""
    node = control(request)
    names = [Atspi.Action.get_action_name(node, place) for place in range(Atspi.Action.get_n_actions(node))]
    action = next((names.index(name) for name in ("Press", "Toggle") if name in names), None)
    if action is None or not has(node, "enabled"):
        raise LookupError
    return bool(Atspi.Action.do_action(node, action))


def read(request: dict[str, Any]) -> str:
    """Return the text in a field."""
    node = control(request)
    return str(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))


def insert(request: dict[str, Any]) -> bool:
    """Add words at the end of a field."""
    node, words = control(request), request["words"]
    length = len(words.encode("utf-16-le")) // 2
    return bool(Atspi.EditableText.insert_text(node, Atspi.Text.get_character_count(node), words, length))


def strike(request: dict[str, Any]) -> bool:
    """Strike the keys that write some words, whoever has the keyboard."""
    return bool(Atspi.generate_keyboard_event(0, request["words"], Atspi.KeySynthType.STRING))


def spoken(request: dict[str, Any]) -> bool:
    """Return whether the program had something said, now or before."""
    while GLib.MainContext.default().iteration(False):
        pass
    if request["words"] not in SPOKEN:
        raise LookupError
    return True


def control(request: dict[str, Any]) -> Node:
    """Return the control that is asked for."""
    found = application(request["pid"])
    for node in on_screen(found) if found is not None else ():
        if node.get_role_name() == request["role"] and node.get_name() == request["name"]:
            return node
    raise LookupError


def patiently(act: Callable[[dict[str, Any]], Any], request: dict[str, Any]) -> Any:
    """Do what is asked for as soon as it can be done. LookupError when that takes too long."""
    deadline = time.monotonic() + request.get("patience", PATIENCE)
    while True:
        try:
            return act(request)
        except (LookupError, GLib.Error):
            if time.monotonic() > deadline:
                raise
            time.sleep(PAUSE)


def main() -> None:
    """Answer until nobody asks any more."""
    acts = {act.__name__: act for act in (tree, overreach, find, press, read, insert, strike, spoken)}
    listener = Atspi.EventListener.new(lambda event: SPOKEN.append(event.any_data))
    listener.register("object:announcement")
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"answer": patiently(acts[request["do"]], request)}
        except (LookupError, GLib.Error) as error:
            answer = {"error": f"{request} {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

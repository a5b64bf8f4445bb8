"""How much of the minutes a minute-taker types: a meeting that was held, run again by key presses.

    python -m benchmarks.typing_share MEETING.ho21.json [--json FILE]

The program starts on what was known before the meeting: people, cases and titles. Then everything that
the minutes say beyond that is struck on the keys of the window. A key held down with another counts as
a press of its own, a capital letter as two. Without a file, the demo meeting is run; its decisions are
as they were proposed.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStyleFactory

from benchmarks.typist import Typist
from ho21desk.minutes import content, plain
from ho21desk.paths import UserPaths, resource
from ho21desk.rules.phrases import Phrase, for_language, read_phrases
from ho21desk.views.letters import letters
from ho21desk.wiring.application import Application

Tree = dict[str, Any]
_HAPPENED = ("discussion", "decisions", "recusals", "vote", "started", "ended", "dissent")
_MOVED = ("mode", "partial", "note", "presence", "from_item", "until_item")


def prepared(tree: Tree) -> Tree:
    """Return a meeting as it was before it began."""
    people = [{k: v for k, v in each.items() if k not in _MOVED} for each in tree["participants"]]
    agenda = [{k: v for k, v in each.items() if k not in _HAPPENED} for each in tree["agenda"]]
    for each in people:
        each["attendance"] = "present"
    return {
        **tree,
        "participants": people,
        "agenda": [{**each, "discussion": "", "decisions": []} for each in agenda],
    }


def run(typist: Typist, program: Application, tree: Tree) -> None:
    """Run the meeting."""
    ui = program.window.ui
    listed = read_phrases(resource("phrases/standard.txt").read_text(encoding="utf-8"))
    phrases = for_language(listed, typist.meeting.language)

    def person(action: QAction, key: str, what: str) -> None:
        before = typist.presses
        typist.act(action)
        people = typist.meeting.participants
        typist.strike(next(letters(people)[each.id] for each in people if each.key == key))
        typist.note(what, "", before)

    typist.act(ui.start_action)
    for each in tree["participants"]:
        if each["attendance"] == "absent":
            person(ui.apology_action, each["id"], "fremmøte")
        elif each.get("mode") == "digital":
            person(ui.video_action, each["id"], "fremmøte")
    for place, happened in enumerate(tree["agenda"]):
        if place:
            typist.act(ui.next_action)
        item = typist.meeting.agenda[place]
        if happened["kind"] == "recusal":
            for other in tree["agenda"]:
                for asked in other.get("recusals", ()):
                    before = typist.presses
                    typist.act(ui.command_action)
                    typist.strike(f"inhabil {asked['person']} {other['number']}")
                    typist.chord("Return")
                    typist.note("inhabilitet", "", before)
        _write_case(typist, program, happened, place, phrases)
        if place == len(tree["agenda"]) - 2:
            for each in tree["participants"]:
                if each.get("partial"):
                    person(ui.left_action, each["id"], "fremmøte")
        assert typist.meeting.agenda[place].id == item.id
    typist.act(ui.close_action)


def _write_case(
    typist: Typist, program: Application, happened: Tree, place: int, phrases: tuple[Phrase, ...]
) -> None:
    """Write what was said and decided in a case, where the program has not."""
    ui = program.window.ui
    item = typist.meeting.agenda[place]
    wanted, stands = happened["discussion"] or item.discussion, item.discussion
    if wanted != stands:
        typist.act(ui.discussion_action)
        typist.chord("Ctrl+A" if stands and not wanted.startswith(stands) else "Ctrl+End")
        if stands and wanted.startswith(stands):
            typist.note("programmets egne setninger", stands, typist.presses)
            typist.chord("Return")
            wanted = wanted[len(stands) :].lstrip("\n")
        typist.write(wanted, phrases)
    elif stands:
        typist.note("programmets egne setninger", stands, typist.presses)
    for number, decision in enumerate(happened["decisions"] or [happened.get("proposal", "")]):
        item = typist.meeting.agenda[place]
        stands = item.decisions[number].text if number < len(item.decisions) else ""
        if decision == stands:
            typist.note("vedtak som programmet skriver", decision, typist.presses)
        elif decision == happened.get("proposal"):
            before = typist.presses
            typist.act(ui.proposal_action)
            typist.note("forslag som tas over", decision, before)
        else:
            typist.act(ui.new_decision_action if number else ui.decision_action)
            typist.chord("Ctrl+A")
            typist.write(decision, phrases)


def measured(tree: Tree) -> Tree:
    """Run a meeting in a window of its own and return what it took."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "before.ho21.json"
        source.write_text(json.dumps(prepared(tree)), encoding="utf-8")
        day = datetime.fromisoformat(f"{tree['date']}T{tree['start']}")
        program = Application(UserPaths.below(Path(folder) / "home"), clock=lambda: day)
        program.start()
        program.desk.ask(lambda office: office.open(office.archive.bring_in(source)))
        while program.window.meeting is None:
            QCoreApplication.processEvents()
        typist = Typist(program)
        try:
            typist.rest()
            run(typist, program, tree)
        finally:
            program.desk.finish(5)
            program.window.close_for_good()
    document = plain.text(content.build(typist.meeting, printed_on=day.date()))
    texts = sum(
        len(item.discussion) + sum(len(decision.text) for decision in item.decisions)
        for item in typist.meeting.agenda
    )
    notes = sum(len(each.get("note", "")) for each in tree["participants"])
    differing = [
        item.number
        for item, happened in zip(typist.meeting.agenda, tree["agenda"], strict=True)
        if happened["discussion"] not in ("", item.discussion)
        or [each.text for each in item.decisions] != (happened["decisions"] or [happened.get("proposal", "")])
    ]
    return {
        "document": len(document),
        "texts": texts,
        "letters": typist.letters + notes,
        "presses": typist.presses + notes,
        "share_not_typed": round(1 - (typist.letters + notes) / len(document), 3),
        "gained": {
            "hode, numre, titler og etiketter": {"characters": len(document) - texts},
            **typist.gained,
        },
        "differing": differing,
    }


def table(told: Mapping[str, Any]) -> str:
    """Return the figures for people."""
    lines = [
        f"Tegn i dokumentet          {told['document']:6}",
        f"Tegn som ble skrevet       {told['letters']:6}",
        f"Tastetrykk i alt           {told['presses']:6}",
        f"Andel som ikke ble skrevet {told['share_not_typed']:6.1%}",
        "",
        f"{'Hva som ble spart':34} {'ganger':>6} {'tegn':>6} {'trykk':>6}",
    ]
    for what, count in told["gained"].items():
        figures = (count.get(name, 0) for name in ("times", "characters", "presses"))
        lines.append(f"{what:34} " + " ".join(f"{figure or '–':>6}" for figure in figures))
    return "\n".join(lines)


def main() -> None:
    """Measure the meeting that is named, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("meeting", nargs="?", type=Path, default=resource("demo/meeting.ho21.json"))
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    told = measured(json.loads(asked.meeting.read_text(encoding="utf-8")))
    print(table(told))
    if asked.json:
        asked.json.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""The program in a process of its own. It tells what happens, a line each, and does what a line says.

`type WORDS` writes in the discussion, `again` presses «Prøv igjen», `minimise`, `look`, `leave`, and `hang`,
after which nothing is answered until the next line comes.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier

from ho21desk.desk.changes import Changes
from ho21desk.paths import UserPaths
from ho21desk.wiring import application, opening
from ho21desk.wiring.application import Application


def tell(what: str, **more: Any) -> None:
    print(json.dumps({"what": what, **more}), flush=True)


class Watched(Application):
    """The program, which tells."""

    def start(self) -> None:
        self.desk.answered.connect(self._tell_opened)
        self.desk.failing.connect(lambda error: tell("failing", problem=error.problem))
        super().start()
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self.window)
        self._ears.activated.connect(self._listen)

    def leave(self) -> None:
        self._ears.setEnabled(False)
        super().leave()

    def _tell_opened(self, answer: object) -> None:
        if isinstance(answer, Changes) and answer.before is None:
            tell("opened", meeting=self.shown, reads_only=self.window.ui.saved_label.text() == "Bare lesing")

    def _listen(self) -> None:
        word, _, more = sys.stdin.readline().rstrip("\n").partition(" ")
        window, case = self.window, self.window.live_page.case
        match word:
            case "type":
                case.ui.discussion_edit.insertPlainText(more)
            case "minimise":
                window.showMinimized()
            case "again" if self.sharing:
                self.sharing.reading.again_button.click()
            case "leave":
                window.close()
        if word == "hang":
            tell("hangs")
            sys.stdin.readline()
        elif word != "leave":
            tell(
                "done",
                minimised=window.isMinimized(),
                reason=window.ui.failing_label.text(),
                text=case.ui.discussion_edit.toPlainText(),
            )


if __name__ == "__main__":
    application.Application = Watched  # type: ignore[misc]
    home, *wanted = sys.argv[1:]
    sys.exit(opening.open_window(UserPaths.below(Path(home)), wanted[0] if wanted else None))

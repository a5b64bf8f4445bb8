"""Write `docs/taster.md`, the sheet of all keys, from the program as it is: run it when a key changes."""

import os
import tempfile
from pathlib import Path

_PAGE = Path(__file__).parents[1] / "docs" / "taster.md"


def main() -> None:
    """Write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: TID251 -- the keys are read off a window

    from ho21desk.paths import UserPaths
    from ho21desk.views.key_groups import key_groups
    from ho21desk.views.key_sheet import markdown
    from ho21desk.wiring.application import Application

    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        program = Application(UserPaths.below(Path(folder)))
        _PAGE.write_text(markdown(key_groups(program.window)), encoding="utf-8")
    program.window.close_for_good()
    application.processEvents()


if __name__ == "__main__":
    main()

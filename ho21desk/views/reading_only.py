"""The window when another program writes: what only reads works, and all else says why it does not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ho21desk.views.language import later, tr

if TYPE_CHECKING:
    from ho21desk.views.main_window import MainWindow

_STILL_READS = later(
    "Møter og Referat virker som ellers: Du kan lese, søke, kopiere tekst og velge «Lagre "
    "møtefil …». Alt som ville endret et møte, er slått av, så ingenting du skriver, kan gå "
    "tapt."
)
READS = frozenset(
    {
        "save_file_action",
        "quit_action",
        "open_export_action",
        "check_file_action",
        "finding_action",
        "meetings_action",
        "search_action",
        "preparation_action",
        "live_action",
        "minutes_action",
        "follow_up_action",
        "chair_window_action",
        "chair_flow_action",
        "system_colours_action",
        "light_action",
        "dark_action",
        "contrast_action",
        "larger_text_action",
        "smaller_text_action",
        "normal_text_action",
        "keys_action",
        "guide_action",
        "report_action",
    }
)
"""The menu entries that write nothing; any other is off."""


class ReadingOnly:
    """Shuts off what writes, for as long as the window is open. `again` is called to try once more."""

    def __init__(self, window: "MainWindow", reason: str, again: Callable[[], None]) -> None:
        self._window = window
        ui, minutes = window.ui, window.minutes_page.ui
        group = QActionGroup(window)  # an action of a group that is off cannot be enabled
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action in window.findChildren(QAction):
            if action.objectName().endswith("_action") and action.objectName() not in READS:
                group.addAction(action)
        group.setEnabled(False)
        archive, welcome = window.meetings_page.ui, window.meetings_page.welcome.ui
        self._off = (
            archive.new_button,
            archive.import_button,
            archive.old_minutes_button,
            archive.demo_button,
            welcome.practice_button,
            welcome.papers_button,
            welcome.file_button,
            minutes.export_button,
            minutes.pdf_button,
            minutes.folder_button,
        )
        self.again_button = QPushButton(tr("Prøv igjen"))
        self.again_button.clicked.connect(again)
        ui.failing_layout.addWidget(self.again_button)
        self._notice = QLabel()
        window.read_only(_page(self._notice))
        self.show_reason(reason)

    def show_reason(self, reason: str) -> None:
        """Say why meetings can only be read."""
        self._window.saved_state.show_reading(reason)
        self._notice.setText(f"{reason}\n\n{tr(_STILL_READS)}")
        for button in self._off:
            button.setEnabled(False)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)


def _page(notice: QLabel) -> QWidget:
    """Return what stands in the place of the pages where one writes."""
    page = QWidget()
    heading = QLabel(tr("Her kan møtene bare leses nå"))
    heading.setProperty("pageTitle", True)
    notice.setWordWrap(True)
    notice.setMaximumWidth(720)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 8, 16, 8)
    layout.setSpacing(8)
    layout.addWidget(heading)
    layout.addWidget(notice)
    layout.addStretch()
    return page

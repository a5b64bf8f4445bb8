"""The sheet Brukerveiledning: the user guide, searched and read beside the meeting."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from ho21desk.forms.guide_sheet import Ui_GuideSheet
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet
from ho21desk.views.speaking import speak

_CHAPTERS = ("README.md", "1-for-motet.md", "2-under-motet.md", "3-etter-motet.md", "4-nar-noe-gar-galt.md")
_KEYS = "taster.md"


class GuideSheet(Sheet):
    """Shows the guide from the chapter of the page that is on screen."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window, window.ui.pages)
        self._window, self._folder = window, folder
        self.ui = Ui_GuideSheet()
        self.ui.setupUi(self)
        self.setWindowTitle(self.ui.title.text())
        self.setFocusProxy(self.ui.text)
        self.ui.search_edit.returnPressed.connect(self._search)
        self.ui.text.anchorClicked.connect(self._follow)
        self.ui.close_button.clicked.connect(self.close)

    def open(self) -> None:
        super().open()
        if self.ui.text.document().isEmpty():  # now that it is known how wide its pictures can be
            chapters = {name: (self._folder / name).read_text(encoding="utf-8") for name in _CHAPTERS}
            self.ui.text.show_chapters(self._folder, chapters)
        self.ui.text.go_to(self._chapter)

    @property
    def _chapter(self) -> str:
        window = self._window
        about: dict[QWidget | None, str] = {
            window.preparation_page: _CHAPTERS[1],
            window.live_page: _CHAPTERS[2],
            window.minutes_page: _CHAPTERS[3],
            window.follow_up_page: _CHAPTERS[3],
        }
        return about.get(window.ui.pages.currentWidget(), _CHAPTERS[0])

    def _search(self) -> None:
        words = self.ui.search_edit.text().strip()
        found = not words or self.ui.text.go_on(words)
        told = "" if found else tr("Finner ikke «{words}» i veiledningen.").format(words=words)
        self.ui.outcome_label.setText(told)
        speak(self, told)

    def _follow(self, link: QUrl) -> None:
        name = Path(link.path()).name
        if name == _KEYS:
            self._window.ui.keys_action.trigger()
        else:
            self.ui.text.go_to(name)

"""The council's own lists: grounds for recusal, the template of its agenda, standard phrases."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from ho21desk.paths import resource
from ho21desk.settings import SettingsFile, listed
from ho21desk.views.main_window import MainWindow


class OwnLists:
    """Keeps the lists as they are typed, and gives back what was taken out of one.

    Phrases are kept where they are read.
    """

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        self._window, self._settings = window, settings
        rules, template = window.preparation_page.rules, window.preparation_page.agenda.template
        rules.grounds_typed.connect(self._choose_grounds)
        template.template_typed.connect(self._choose_template)
        self._choose_grounds(settings.current.grounds)
        self._choose_template(settings.current.agenda_template)
        self._give_back("grounds", rules.ui.earlier_grounds_button, rules.grounds_typed.emit)
        self._give_back("phrases", rules.ui.earlier_phrases_button, rules.phrases_typed.emit)
        self._give_back("agenda_template", template.ui.earlier_button, template.template_typed.emit)
        for typed in (rules.grounds_typed, rules.phrases_typed, template.template_typed):
            typed.connect(lambda _text: self._show())
        self._show()

    def _choose_grounds(self, grounds: str) -> None:
        """Keep the council's own list of grounds for recusal; "" for the one that comes along."""
        if grounds != self._settings.current.grounds:
            self._settings.change(grounds=grounds)
        shipped = resource("recusal/grounds.txt").read_text(encoding="utf-8")
        self._window.show_grounds(grounds or "\n".join(listed(shipped)))

    def _choose_template(self, template: str) -> None:
        """Keep the council's own template for its agenda; "" for the one that comes along."""
        if template != self._settings.current.agenda_template:
            self._settings.change(agenda_template=template)
        self._window.preparation_page.agenda.template.show_template(template)

    def _give_back(self, name: str, button: QPushButton, type_it: Callable[[str], None]) -> None:
        button.clicked.connect(lambda _checked: type_it(self._settings.take_back(name)))

    def _show(self) -> None:
        """Offer the earlier lists there are."""
        rules, template = (
            self._window.preparation_page.rules.ui,
            self._window.preparation_page.agenda.template.ui,
        )
        chosen = self._settings.current
        rules.earlier_grounds_button.setEnabled(bool(chosen.grounds_before))
        rules.earlier_phrases_button.setEnabled(bool(chosen.phrases_before))
        template.earlier_button.setEnabled(bool(chosen.agenda_template_before))

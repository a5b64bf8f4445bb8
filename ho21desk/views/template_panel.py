"""The council's own template for its agenda: the fixed items before and after the cases."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.template_panel import Ui_TemplatePanel
from ho21desk.rules.laying_out import lay_out
from ho21desk.settings import shipped_templates


class TemplatePanel(QFrame):
    """Lets the council edit its template, and use it in the meeting that is open.

    Signals:
        acted: an act of `rules`.
        template_typed: the template as it is now.
    """

    acted = Signal(object)
    template_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TemplatePanel()
        self.ui.setupUi(self)
        ui = self.ui
        for text in shipped_templates():
            ui.shipped_combo.addItem(text.partition("\n")[0].lstrip("# ").rstrip("."), text)
        ui.shipped_combo.activated.connect(self._take)
        ui.template_edit.textChanged.connect(lambda: self.template_typed.emit(ui.template_edit.toPlainText()))
        ui.use_button.clicked.connect(self._use)
        self.setFocusProxy(ui.template_edit)

    def show_template(self, template: str) -> None:
        """Show the council's own template, or, when it has none, the newest that comes along."""
        ui = self.ui
        wanted = template or ui.shipped_combo.itemData(0)
        if not ui.template_edit.hasFocus() and ui.template_edit.toPlainText() != wanted:
            with QSignalBlocker(ui.template_edit):
                ui.template_edit.setPlainText(wanted)

    def _take(self) -> None:
        """Begin with one of the templates that come along."""
        self.ui.template_edit.setPlainText(self.ui.shipped_combo.currentData())

    def _use(self) -> None:
        self.acted.emit(partial(lay_out, template=self.ui.template_edit.toPlainText()))

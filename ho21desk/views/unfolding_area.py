"""The panels that unfold above the text of a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ho21desk.model import AgendaItem, Meeting
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.freezing import hold_texts
from ho21desk.views.presence_panel import PresencePanel
from ho21desk.views.recusal_panel import RecusalPanel
from ho21desk.views.vote_panel import VotePanel

Panel = RecusalPanel | VotePanel | PresencePanel


class UnfoldingArea(FittingArea):
    """Shows one panel at a time, for the sake of the text, or none.

    Signals:
        folded: no panel is shown any more.
    """

    folded = Signal()
    least_lines = 10

    def setWidget(self, widget: QWidget) -> None:
        # To dress and lay them out takes as long as for all else of a case, and most meetings begin without.
        widget.hide()
        widget.setParent(self)
        self._folded_away: QWidget | None = widget

    def take(self, *panels: Panel) -> None:
        """Take charge of panels that lie in the area, all of them folded away."""
        self._panels = panels
        self._item: tuple[Meeting, AgendaItem] | None = None
        for panel in panels:
            panel.folded.connect(self.fold)

    def show_item(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show a case in the panel that is unfolded; another shows it when it is."""
        self._item = meeting, item
        for panel in self._panels:
            if not panel.isHidden():
                self._show_in(panel)

    def toggle(self, panel: Panel) -> None:
        """Unfold a panel and go there, or fold it away."""
        if panel.isHidden():
            self.unfold(panel)
            panel.setFocus()
        else:
            self.fold()

    def unfold(self, wanted: Panel) -> None:
        """Show a panel from its top, in the place of any other."""
        if self._folded_away:
            super().setWidget(self._folded_away)
            self._folded_away = None
        if wanted.isHidden():
            self._show_in(wanted)
        for panel in self._panels:
            panel.setVisible(panel is wanted)
        self.verticalScrollBar().setValue(0)
        self.show()

    def fold(self) -> None:
        """Show none."""
        for panel in self._panels:
            panel.hide()
        self.hide()
        self.folded.emit()

    def show_refusal(self, sentence: str) -> bool:
        """Say in the panel that is shown why an act was refused; False when none is."""
        for panel in self._panels:
            panel.show_refusal("" if panel.isHidden() else sentence)
        return not self.isHidden()

    def _show_in(self, panel: Panel) -> None:
        if self._item:
            panel.show_item(*self._item)
            hold_texts(panel, self._item[0])

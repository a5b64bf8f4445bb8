"""The agenda at the left: where the meeting stands, and the way to every case."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.agenda_panel import Ui_AgendaPanel
from ho21desk.model import AgendaItem, Meeting
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import recusal, running, timing
from ho21desk.views import words
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate

_TOLD = (later("mangler vedtak"), later("vedtak ført"), *words.DROPPED.values())
"""States that are told in the place of the time."""


class AgendaPanel(QFrame):
    """Lists the cases with their states.

    Signals:
        chosen: the `id` of a case a person wants to see.
        acted: an act of `rules`.
    """

    chosen = Signal(str)
    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgendaPanel()
        self.ui.setupUi(self)
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=True)
        self._running = False
        view = self.ui.agenda_view
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._choose)
        view.activated.connect(self._take_up)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.agenda_view.viewport().update()

    def show_meeting(self, meeting: Meeting, shown: str | None, now: datetime) -> None:
        """Show where the meeting stands, with the case `shown` chosen."""
        self._running = running.stage(meeting) is running.Stage.RUNNING
        view = self.ui.agenda_view
        with QSignalBlocker(view.selectionModel()):
            self._model.show([_row(meeting, item, now) for item in meeting.agenda])
            before, index = view.currentIndex(), self._model.index_of(shown)
            if index != before:
                view.setCurrentIndex(index)
                view.scrollTo(index)  # which the view does by itself only when it is told
        for row in (before, index):  # of these the view was not told
            view.update(row)
        self.ui.plan_label.setText(_plan(meeting, now))
        self.ui.plan_label.setVisible(bool(self.ui.plan_label.text()))

    def take_up_chosen(self) -> None:
        """Take up the case that is chosen in the list."""
        self._take_up(self.ui.agenda_view.currentIndex())

    def _choose(self, current: QModelIndex) -> None:
        row = self._model.row(current)
        if row:
            self.chosen.emit(row.key)

    def _take_up(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row and self._running:
            self.acted.emit(partial(running.go_to, item_id=row.key))


def _row(meeting: Meeting, item: AgendaItem, now: datetime) -> Row:
    state = words.item_state(item)
    sign, tone = {
        tr("behandles nå"): ("current", "accent"),
        tr("mangler vedtak"): ("warning", "warning"),
        tr("ferdig"): ("done", "good"),
        tr("vedtak ført"): ("done", "quiet"),
        tr("utsatt"): ("absent", "quiet"),
        tr("trukket"): ("absent", "quiet"),
    }.get(state, ("waiting", "quiet"))
    names = [meeting.participant(asked.person).name.split()[-1] for asked in recusal.recused(item)]
    facts = [
        words.numbered(meeting, item),
        state if state in map(tr, _TOLD) else words.time_spent(meeting, item, now),
        tr("inhabil: {listed}").format(listed=words.listed(names)) if names else "",
    ]
    return Row(
        key=item.id,
        sign=sign,
        tone=tone,
        text=item.title,
        quiet=" · ".join(filter(None, facts)),
        spoken=words.spoken_item(meeting, item),
        described=", ".join(filter(None, [state, facts[2]])),
        strong=item.is_current,
        quiet_tone="warning" if state == tr("mangler vedtak") else "quiet",
    )


def _plan(meeting: Meeting, now: datetime) -> str:
    """Return how the meeting stands against the clock, when the plan says how long each case takes."""
    if running.stage(meeting) is not running.Stage.RUNNING:
        return ""
    plan = timing.plan(meeting, now)
    if not plan.is_planned or plan.end is None:
        return ""
    used, planned = words.time_used(plan.used), words.time_used(plan.planned)
    end = tr("slutt ca. {clock}").format(clock=words.clock(plan.end))
    return tr("Brukt {used} av {planned}, {lateness} · {end}").format(
        used=used, planned=planned, lateness=words.lateness(plan.late), end=end
    )

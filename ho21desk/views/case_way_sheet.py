"""The sheet Saksgang: the meetings that had a case, what became of it there, and the way to each."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHeaderView

from ho21desk.forms.case_way_sheet import Ui_CaseWaySheet
from ho21desk.markup import plain
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.rules.case_way import Link, Stop
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak
from ho21desk.views.words import CASE_TYPES, DROPPED

_HEADINGS = ("Møte", "Sak", "Type", "Tittel", "Vedtak", "Funnet ved")
_LINKS = {Link.ASKED: "saken selv", Link.NAMED: "nevnt som behandlet før", Link.SAME_TITLE: "samme tittel"}
_ALONE = "Saken er ikke funnet i andre møter: ingen nevner den som behandlet før, og ingen har samme tittel."
_ALIKE = "{}. Der det står «samme tittel», kan det være en annen sak med det samme navnet."
_GONE = "Saken finnes ikke lenger."
_NONE = "Ikke noe vedtak."


class CaseWaySheet(Sheet):
    """Lists a case in each meeting, the first at the top. Enter opens the case that is chosen.

    Signals:
        chosen: the `id` of a meeting, and of the case in it.
    """

    chosen = Signal(str, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_CaseWaySheet()
        self.ui.setupUi(self)
        self.setWindowTitle(self.ui.title.text())
        self._way: Sequence[tuple[Stop, Link]] = ()
        self._lines = LineTable(_HEADINGS, self)
        view = self.ui.view
        as_list(view, self._lines, widest=4)
        view.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())
        view.activated.connect(lambda _index: self._open())
        self.ui.open_button.clicked.connect(self._open)
        self.setFocusProxy(view)

    def show_way(self, way: Sequence[tuple[Stop, Link]]) -> None:
        """Show the way of a case; the case itself is chosen."""
        self._way = way
        self._lines.show([_line(*each) for each in way])
        self.ui.about_label.setText(_told(way))
        own = next((row for row, (_, link) in enumerate(way) if link is Link.ASKED), -1)
        if own >= 0:
            self.ui.view.selectRow(own)
        self.ui.open_button.setEnabled(bool(way))
        self._tell()
        speak(self, self.ui.about_label.text())

    @property
    def _stop(self) -> Stop | None:
        row = self.ui.view.currentIndex().row()
        return self._way[row][0] if 0 <= row < len(self._way) else None

    def _tell(self) -> None:
        stop = self._stop
        self.ui.decision_label.setText("\n\n".join(_decisions(stop)) or _NONE if stop else "")

    def _open(self) -> None:
        if stop := self._stop:
            self.chosen.emit(stop.meeting, stop.item)
            self.close()


def _line(stop: Stop, link: Link) -> tuple[str, ...]:
    date = stop.date
    day = "uten dato"
    if date:
        day = QLocale("nb_NO").toString(QDate(date.year, date.month, date.day), "d. MMM yyyy")
    types = "/".join(tr(CASE_TYPES[each]) for each in stop.case_type)
    dropped = tr(DROPPED[stop.dropped]) if stop.dropped else ""
    return (
        f"{stop.number.meeting}/{stop.number.year} · {day}",
        str(stop.number),
        " · ".join(filter(None, (types, dropped))),
        stop.title,
        " ".join(" ".join(_decisions(stop)).split()) or _NONE,
        _LINKS[link],
    )


def _decisions(stop: Stop) -> list[str]:
    return [text for each in stop.decisions if (text := plain(each).strip())]


def _told(way: Sequence[tuple[Stop, Link]]) -> str:
    if not way:
        return _GONE
    if len(way) == 1:
        return _ALONE
    meetings = len({stop.meeting for stop, _ in way})
    told = f"{len(way)} ganger i {meetings} møter" if meetings > 1 else f"{len(way)} saker i ett møte"
    return _ALIKE.format(told) if any(link is Link.SAME_TITLE for _, link in way) else f"{told}."

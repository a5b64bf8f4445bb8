"""Sections of the page Møter: attendance over a period, and a year in figures."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ho21desk.exchange.tables import Table, as_csv, as_workbook
from ho21desk.forms.survey_panel import Ui_SurveyPanel
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.rules.turnout import Period
from ho21desk.views.look import Colours
from ho21desk.views.speaking import speak
from ho21desk.views.survey_words import shown
from ho21desk.views.turnout_chart import TurnoutChart

_COPIED = "Tabellen er kopiert. Den kan limes inn i Word eller Excel."


class SurveyPanel(QWidget):
    """Shows a table of figures for a period that is chosen, and hands it out; with a chart, if it has one.

    Signals:
        looked_at: the section came on screen, so that its figures should be fresh.
        period_chosen: a person chose another period.
        saving: files to be written, each the end of its name and what makes its contents.
    """

    looked_at = Signal()
    period_chosen = Signal()
    saving = Signal(object)

    def __init__(self, name: str, *, chart: bool = False) -> None:
        super().__init__()
        self.ui = Ui_SurveyPanel()
        self.ui.setupUi(self)
        self.setAccessibleName(name)
        self.ui.view.setAccessibleName(name)
        self.table: Table | None = None
        self.chart = TurnoutChart() if chart else None
        if self.chart:
            self.ui.figures_layout.addWidget(self.chart, 1)
            self.ui.figures_layout.setStretch(0, 1)
        self.ui.chart_button.setVisible(chart)
        self._periods: Mapping[str, Period] = {}
        self._lines: LineTable | None = None
        self.ui.period_combo.activated.connect(lambda _place: self.period_chosen.emit())
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.csv_button.clicked.connect(lambda: self._save(".csv", as_csv))
        self.ui.workbook_button.clicked.connect(lambda: self._save(".xlsx", as_workbook))
        self.ui.chart_button.clicked.connect(self._save_chart)
        self._offer()

    @property
    def period(self) -> tuple[str, Period] | None:
        """The period that is chosen, and what it is called; None when there is none."""
        name = self.ui.period_combo.currentText()
        return (name, self._periods[name]) if name in self._periods else None

    def show_periods(self, periods: Mapping[str, Period]) -> None:
        """Offer these periods; the one that was chosen stays chosen."""
        self._periods = periods
        combo = self.ui.period_combo
        with QSignalBlocker(combo):
            chosen = combo.currentText()
            combo.clear()
            combo.addItems(list(periods))
            combo.setCurrentIndex(max(combo.findText(chosen), 0) if periods else -1)
        combo.setEnabled(bool(periods))

    def show_counting(self, sentence: str) -> None:
        """Say how far the counting has come; nothing can be handed out before it is done."""
        self.table = None
        self._offer()
        self.ui.about_label.setText(sentence)

    def show_table(self, table: Table, about: str) -> None:
        """Show these figures, and what they are about."""
        if self._lines is None:
            self._lines = LineTable(table.headings, self)
            view = self.ui.view
            view.setModel(self._lines)
            view.verticalHeader().hide()
            header = view.horizontalHeader()
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table = table
        self._lines.show([[shown(cell) for cell in row] for row in table.rows])
        self.ui.about_label.setText(about)
        self.show_saved("")
        self._offer()

    def show_saved(self, sentence: str) -> None:
        """Say what became of what was handed out."""
        self.ui.saved_label.setText(sentence)
        speak(self, sentence)

    def show_written(self, paths: Sequence[Path]) -> None:
        """Say which files were written."""
        self.show_saved(f"Skrev {' og '.join(map(str, paths))}")

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        if self.chart:
            self.chart.dress(colours)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _offer(self) -> None:
        ui = self.ui
        for button in (ui.copy_button, ui.csv_button, ui.workbook_button, ui.chart_button):
            button.setEnabled(self.table is not None and bool(self.table.rows))

    def _copy(self) -> None:
        if self.table:
            lines = (self.table.headings, *self.table.rows)
            data = QMimeData()
            data.setText(
                "\n".join("\t".join(" ".join(shown(each).split()) for each in line) for line in lines)
            )
            data.setHtml(_html(self.table))
            QGuiApplication.clipboard().setMimeData(data)
            self.show_saved(_COPIED)

    def _save(self, end: str, write: Callable[[Table], bytes]) -> None:
        if table := self.table:
            self.saving.emit({f"{table.title}{end}": lambda: write(table)})

    def _save_chart(self) -> None:
        if self.table and self.chart:
            png, svg = self.chart.as_png(), self.chart.as_svg()
            self.saving.emit({f"{self.table.title}.png": lambda: png, f"{self.table.title}.svg": lambda: svg})


def _html(table: Table) -> str:
    heading = "".join(f"<th align='left'>{escape(each)}</th>" for each in table.headings)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(shown(cell))}</td>" for cell in row) + "</tr>" for row in table.rows
    )
    return f"<table border='1' cellspacing='0' cellpadding='4'><tr>{heading}</tr>{rows}</table>"

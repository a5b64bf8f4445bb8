"""The sheet Feilrapport: what is in it, before it is saved."""

from PySide6.QtCore import Signal

from ho21desk.forms.report_sheet import Ui_ReportSheet
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet
from ho21desk.views.speaking import speak


class ReportSheet(Sheet):
    """Shows a bug report; nothing is in the file that is not shown.

    Signals:
        save_wanted: the report is to be saved.
    """

    save_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_ReportSheet()
        self.ui.setupUi(self)
        self.setWindowTitle(self.ui.title.text())
        self.setFocusProxy(self.ui.report_view)
        self.ui.save_button.clicked.connect(lambda _checked: self.save_wanted.emit())
        self.ui.close_button.clicked.connect(self.close)
        self.tell("")

    @property
    def text(self) -> str:
        """The report as it is shown."""
        return self.ui.report_view.toPlainText()

    def show_report(self, text: str) -> None:
        """Show a report; whoever reads stays where they are."""
        bar = self.ui.report_view.verticalScrollBar()
        place = bar.value()
        self.ui.report_view.setPlainText(text)
        bar.setValue(place)

    def tell(self, sentence: str) -> None:
        """Say what came of saving it; "" when there is nothing to say."""
        self.ui.outcome_label.setText(sentence)
        self.ui.outcome_label.setVisible(bool(sentence))
        if sentence:
            speak(self, sentence)

"""The sheet Tidligere versjoner: what a text was, how that differs from now, and taking it back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication

from ho21desk.forms.history_sheet import Ui_HistorySheet
from ho21desk.model import AgendaItem, Meeting, TextRef
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.store.versions import Version
from ho21desk.views import history_words as words
from ho21desk.views.look import LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak

_TAKE_BACK, _PUT_IN = "Ta tilbake denne", "Sett inn i sak {}"
_NO_VERSIONS = "Ingen tidligere versjoner. En tekst tar vare på det den var, når den skrives om."
_NOTHING_DELETED = "Ingen tekster er slettet i møtet."


class HistorySheet(Sheet):
    """Offers the versions of one text, or the texts whose records are gone from the meeting.

    Signals:
        wanted: the TextRef whose versions are to be shown; None for the texts that are gone.
        taken_back: a Version that is to be the text again.
        put_in: a Version of a text that is gone, to be put into the case on screen.
    """

    wanted = Signal(object)
    taken_back = Signal(object)
    put_in = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_HistorySheet()
        self.ui.setupUi(self)
        self.setWindowTitle(self.ui.title.text())
        self._meeting: Meeting | None = None
        self._item: AgendaItem | None = None
        self._texts: Sequence[TextRef | None] = ()
        self._versions: Sequence[Version] = ()
        self._colours = LIGHT
        self._versions_lines = LineTable(words.VERSIONS, self)
        self._deleted_lines = LineTable(words.DELETED, self)
        self.ui.text_combo.activated.connect(lambda _place: self.wanted.emit(self.text))
        self.ui.take_back_button.clicked.connect(self._take_back)
        self.ui.copy_button.clicked.connect(self._copy)
        self.show_refusal("")
        self._list(self._versions_lines)
        self.setFocusProxy(self.ui.versions_view)

    @property
    def text(self) -> TextRef | None:
        """The text whose versions are wanted; None for the texts that are gone."""
        place = self.ui.text_combo.currentIndex()
        return self._texts[place] if 0 <= place < len(self._texts) else None

    def show_texts(self, meeting: Meeting, item: AgendaItem | None, chosen: TextRef | None) -> None:
        """Offer the texts of a case, and the one that is chosen."""
        self._meeting, self._item = meeting, item
        texts = dict(words.texts_of(item)) if item else {}
        if chosen:
            texts.setdefault(chosen, words.name_of(meeting, chosen))
        self._texts = (*texts, None)
        combo = self.ui.text_combo
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems([*texts.values(), words.DELETED_TEXTS])
            combo.setCurrentIndex(self._texts.index(chosen))

    def show_versions(self, text: TextRef | None, versions: Sequence[Version], now: datetime) -> None:
        """Show the versions of a text, if it is still the one that is wanted."""
        if text != self.text:
            return
        row, before = self.ui.versions_view.currentIndex().row(), self._versions
        chosen = before[row] if 0 <= row < len(before) else None
        self._versions = versions
        if text:
            self._versions_lines.show(
                [words.version_line(each.replaced, each.text, now) for each in versions]
            )
        else:
            self._deleted_lines.show(
                [words.deleted_line(each.ref, each.replaced, each.text, now) for each in versions]
            )
        self._list(self._versions_lines if text else self._deleted_lines)
        self.ui.versions_heading.setText("VERSJONER" if text else "SLETTET")
        self.ui.comparison_heading.setText("SAMMENLIGNET MED NÅ" if text else "TEKSTEN")
        self.ui.empty_label.setText(_NO_VERSIONS if text else _NOTHING_DELETED)
        self.ui.empty_label.setVisible(not versions)
        self.ui.versions_view.setVisible(bool(versions))
        if versions:
            self.ui.versions_view.selectRow(versions.index(chosen) if chosen in versions else 0)
        self.compare()

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of the meeting as it is now."""
        self._meeting = meeting

    def show_refusal(self, sentence: str) -> None:
        """Say here why something was not done; "" when there is nothing to say."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        speak(self, sentence)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        self.compare()

    def compare(self) -> None:
        """Show how the version that is chosen differs from the text now."""
        ui, version, now = self.ui, self._version, self._now
        item = self._item
        ui.take_back_button.setText(_TAKE_BACK if self.text or not item else _PUT_IN.format(item.number))
        ui.copy_button.setEnabled(version is not None)
        ui.take_back_button.setEnabled(
            version is not None and (item is not None if self.text is None else version.text != now)
        )
        if version is None:
            ui.comparison_view.clear()
            ui.comparison_label.setText("")
            ui.comparison_view.setAccessibleDescription("")
            return
        pieces = words.compared(version.text, version.text if now is None else now)
        ui.comparison_label.setText("" if now is None else words.told(pieces, same=version.text == now))
        ui.comparison_label.setVisible(now is not None)
        ui.comparison_view.setHtml(words.as_html(pieces, self._colours.good, self._colours.warning))
        ui.comparison_view.setAccessibleDescription(words.spoken(pieces))

    @property
    def _version(self) -> Version | None:
        row = self.ui.versions_view.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @property
    def _now(self) -> str | None:
        """The text as it is now; None when its record is gone."""
        try:
            return self._meeting.text(self.text) if self._meeting and self.text else None
        except KeyError:
            return None

    def _list(self, lines: LineTable) -> None:
        view = self.ui.versions_view
        if view.model() is not lines:
            as_list(view, lines, widest=2)
            view.selectionModel().currentRowChanged.connect(lambda _new, _old: self.compare())

    def _take_back(self) -> None:
        if version := self._version:
            self.show_refusal("")
            (self.taken_back if self.text else self.put_in).emit(version)

    def _copy(self) -> None:
        if version := self._version:
            QGuiApplication.clipboard().setText(version.text)

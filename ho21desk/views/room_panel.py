"""The room at the right: who is here, who is out, and what happens with them."""

from functools import partial, partialmethod

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ho21desk.forms.room_panel import Ui_RoomPanel
from ho21desk.model import Meeting, Role
from ho21desk.qtmodels.rows import RowModel
from ho21desk.rules.presence import voters
from ho21desk.rules.quorum import is_quorate, required
from ho21desk.views import room_acts
from ho21desk.views.language import tr
from ho21desk.views.look import Colours, scaled, sign
from ho21desk.views.picking import Picking
from ho21desk.views.room_acts import RoomAct
from ho21desk.views.room_rows import others, room_rows
from ho21desk.views.row_delegate import RowDelegate
from ho21desk.views.speaking import speak


class RoomPanel(QFrame):
    """Lists the people, and says what a person notes about one of them.

    What is noted with the focus in the list is about the row chosen there. With the focus anywhere
    else it must be asked whom it is about: every person then has a letter.

    Signals:
        acted: an act of `rules`.
        recusal_raised: the `id` of somebody whose impartiality is in question.
        details_wanted: the `id` of somebody whose presence is to be corrected.
        unfold_wanted: something is asked here, and the pane is folded away.
    """

    acted = Signal(object)
    recusal_raised = Signal(str)
    details_wanted = Signal(str)
    unfold_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RoomPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._meeting: Meeting | None = None
        self._model = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=False)
        ui.people_view.setModel(self._model)
        ui.people_view.setItemDelegate(self._delegate)
        ui.people_view.selectionModel().currentChanged.connect(self._enable)
        self._picking = Picking(ui.people_view, self._model)
        self._picking.acted.connect(self.acted)
        self._picking.told.connect(self._tell)
        self._buttons = (
            (ui.came_button, lambda: self._note_chosen(room_acts.CAME)),
            (ui.left_button, lambda: self._note_chosen(room_acts.LEFT)),
            (ui.video_button, lambda: self._note_chosen(room_acts.BY_VIDEO)),
            (ui.apology_button, lambda: self._note_chosen(room_acts.APOLOGISED)),
            (ui.recused_button, self.raise_recusal),
            (ui.correct_button, lambda: self.details_wanted.emit(self._chosen())),
        )
        for button, does in self._buttons:
            button.clicked.connect(lambda _checked, does=does: does())
        ui.add_button.clicked.connect(self.begin_person)
        ui.person_form.acted.connect(self.acted)
        ui.person_form.folded.connect(partial(self.show_refusal, ""))
        ui.person_form.folded.connect(ui.acts_frame.show)
        ui.person_form.folded.connect(ui.people_view.setFocus)
        self._enable()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.ui.quorum_sign.setPixmap(sign("warning", colours.warning, scaled(16), self.devicePixelRatioF()))
        self.ui.people_view.viewport().update()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is in the room."""
        self._meeting = meeting
        self._picking.show_meeting(meeting)
        self._show_rows()
        self.ui.person_form.show_meeting(meeting)
        _show_count(self.ui, meeting)
        self._enable()

    def show_refusal(self, sentence: str) -> None:
        """Say why an act was refused, until the next; "" when there is nothing to say."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))

    def note_recused(self) -> None:
        """Somebody is recused in the case that is handled; with none, their question is raised."""
        if self._meeting and self._meeting.current:
            self._note(room_acts.recused_in(self._meeting.current))
        else:
            self.raise_recusal()

    def raise_recusal(self) -> None:
        """The impartiality of the chosen person is in question."""
        if chosen := self._chosen():
            self.recusal_raised.emit(chosen)

    def begin_person(self) -> None:
        """Open the small form for somebody who is not on the list."""
        self._unfold()
        self.ui.acts_frame.hide()
        self.ui.person_form.begin()

    def _note(self, act: RoomAct) -> None:
        if self.ui.people_view.hasFocus() and not self._picking.is_on:
            self._note_chosen(act)
        else:
            self._unfold()
            self._picking.begin(act)

    note_came = partialmethod(_note, room_acts.CAME)
    note_left = partialmethod(_note, room_acts.LEFT)
    note_video = partialmethod(_note, room_acts.BY_VIDEO)
    note_apology = partialmethod(_note, room_acts.APOLOGISED)
    note_presiding = partialmethod(_note, room_acts.PRESIDES)

    def _note_chosen(self, act: RoomAct) -> None:
        if chosen := self._chosen():
            self.acted.emit(partial(act.act, person_id=chosen))

    def _tell(self, sentence: str) -> None:
        """Say what is asked, and make room for the answers where the buttons were."""
        self.ui.prompt_label.setText(sentence)
        self.ui.prompt_label.setVisible(bool(sentence))
        self.ui.acts_frame.setVisible(not sentence and self.ui.person_form.isHidden())
        self._show_rows()
        speak(self, sentence)

    def _show_rows(self) -> None:
        if self._meeting is None:
            return
        view, chosen = self.ui.people_view, self._chosen()
        with QSignalBlocker(view.selectionModel()):
            self._model.show(room_rows(self._meeting, self._picking.shown_letters()))
            if not view.currentIndex().isValid():
                index = self._model.index_of(chosen)
                view.setCurrentIndex(index if index.isValid() else self._model.index(0))

    def _unfold(self) -> None:
        if self.visibleRegion().isEmpty():
            self.unfold_wanted.emit()

    def _chosen(self) -> str | None:
        row = self._model.row(self.ui.people_view.currentIndex())
        return row.key if row else None

    def _enable(self, _index: QModelIndex | None = None) -> None:
        for button, _ in self._buttons:
            button.setEnabled(self._chosen() is not None)


def _show_count(ui: Ui_RoomPanel, meeting: Meeting) -> None:
    """Show how many can vote now, how many it takes, and who else is here."""
    here, least = len(voters(meeting, meeting.current)), required(meeting)
    members = sum(person.role is Role.MEMBER for person in meeting.participants)
    quorate = is_quorate(meeting, meeting.current)
    ui.heading.setText(tr("I ROMMET · {here} AV {members} MEDLEMMER").format(here=here, members=members))
    told = tr("{state}: {here}, minst {least}").format(
        state=tr("Vedtaksført") if quorate else tr("Ikke vedtaksført"), here=here, least=least
    )
    if least and quorate != ui.quorum_sign.isHidden():
        speak(ui.quorum_label, told)
    ui.quorum_label.setText(told)
    ui.quorum_label.setProperty("state", "" if quorate else "warning")
    ui.quorum_label.style().polish(ui.quorum_label)
    ui.quorum_sign.setHidden(quorate)
    ui.quorum_frame.setVisible(least > 0)
    ui.others_label.setText(others(meeting))

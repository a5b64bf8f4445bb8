"""Entering a vote: none, unanimous, counted, or by name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.vote_entry import Ui_VoteEntry
from ho21desk.model import Ballot, Participant, Vote
from ho21desk.rules.deciding import is_tied
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours, scaled, sign
from ho21desk.views.naming import name_combo

NONE, UNANIMOUS, COUNTED, BY_NAME = range(4)
_KINDS = (later("Ingen votering"), later("Enstemmig"), later("Talt opp"), later("Ved navn"))
_Figures = tuple[int, int, int]


class VoteEntry(QWidget):
    """Takes down a vote and says at the place how many have voted.

    A vote that cannot be stays in the fields and is not told.

    Signals:
        voted: the Vote as the person has it now, or None; never while loading, never the same twice.
    """

    voted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VoteEntry()
        self.ui.setupUi(self)
        ui = self.ui
        self._owner = ""
        self._limit = 0
        self._may_cast = False
        self._recorded: Vote | None = None
        self._sent: list[Vote | None] = []
        self._casting: Ballot | None = None
        self._spins = (ui.for_spin, ui.against_spin, ui.blank_spin)
        self._castings = {Ballot.FOR: ui.casting_for_button, Ballot.AGAINST: ui.casting_against_button}
        name_combo(ui.kind_combo, tr("Votering"))
        ui.kind_combo.addItems([tr(kind) for kind in _KINDS[:BY_NAME]])
        ui.kind_combo.currentIndexChanged.connect(self._vote)
        for spin in self._spins:
            spin.valueChanged.connect(self._vote)
            spin.editingFinished.connect(self._vote)
        ui.ballot_list.voted.connect(self._vote)
        ui.rest_button.clicked.connect(ui.ballot_list.vote_rest)
        for ballot, button in self._castings.items():
            button.clicked.connect(lambda checked, ballot=ballot: self._cast(ballot if checked else None))
        self.setFocusProxy(ui.kind_combo)
        self._show()

    @property
    def vote(self) -> Vote | None:
        """The vote as it was told or shown last."""
        return self._sent[-1] if self._sent else self._recorded

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.warning_sign.setPixmap(sign("warning", colours.warning, scaled(16), self.devicePixelRatioF()))

    def finish(self) -> None:
        """Tell of a figure that is still being typed."""
        for spin in self._spins:
            spin.interpretText()

    def show_vote(
        self,
        vote: Vote | None,
        *,
        limit: int,
        people: Sequence[Participant] = (),
        casting: bool = False,
        owner: str = "",
    ) -> None:
        """Show a vote; what was entered since stays unless the vote was changed elsewhere.

        Args:
            vote: as it is in the record.
            limit: how many can have voted.
            people: those who may be asked for their vote by name; without any it is not offered.
            casting: whether the council's rules give the chair's casting vote.
            owner: `id` of the record the vote belongs to. With another one, what was entered is let
                go; `finish` first.
        """
        another = owner != self._owner
        self._owner, self._limit, self._may_cast = owner, limit, casting
        self._offer(people)
        sent = [_bare(each) for each in self._sent]
        is_news = _bare(vote) != _bare(self._recorded) and _bare(vote) not in sent
        self._recorded = vote
        if another or is_news:
            self._sent.clear()
            self._load(vote)
        elif _bare(vote) in sent:
            del self._sent[: sent.index(_bare(vote)) + 1]
        self._show()

    def _offer(self, people: Sequence[Participant]) -> None:
        ui, rows = self.ui, self.ui.ballot_list.rows
        ui.ballot_list.show_people(people)
        if ui.ballot_list.rows is not rows:
            for row in ui.ballot_list.rows:
                self.setTabOrder(ui.blank_spin, row)
        with QSignalBlocker(ui.kind_combo):
            if people and ui.kind_combo.count() == BY_NAME:
                ui.kind_combo.addItem(tr(_KINDS[BY_NAME]))
            elif not people:
                ui.kind_combo.removeItem(BY_NAME)

    def _load(self, vote: Vote | None) -> None:
        entered, by_name = vote or Vote(), self.ui.kind_combo.currentIndex() == BY_NAME
        for spin, figure in zip(self._spins, _figures(entered), strict=True):
            with QSignalBlocker(spin):
                spin.setValue(figure)
        self._casting = entered.casting
        self.ui.ballot_list.show_ballots(entered.ballots)
        kind = COUNTED
        if vote is None or vote.unanimous:
            kind = NONE if vote is None else UNANIMOUS
        elif self.ui.kind_combo.count() > BY_NAME and (vote.ballots or (by_name and not sum(_figures(vote)))):
            kind = BY_NAME
        with QSignalBlocker(self.ui.kind_combo):
            self.ui.kind_combo.setCurrentIndex(kind)

    def _entered(self) -> Vote | None:
        """Return the vote as it stands in the fields; what else is known of it is kept."""
        kind = self.ui.kind_combo.currentIndex()
        if kind == NONE:
            return None
        known = replace(self._recorded or Vote(), unanimous=kind == UNANIMOUS, ballots={}, casting=None)
        if kind == UNANIMOUS:
            figures = _figures(known) if self._recorded and self._recorded.unanimous else (0, 0, 0)
        elif kind == COUNTED:
            figures = (self.ui.for_spin.value(), self.ui.against_spin.value(), self.ui.blank_spin.value())
        else:
            ballots = self.ui.ballot_list.ballots
            known, count = replace(known, ballots=ballots), Counter(ballots.values())
            figures = (count[Ballot.FOR], count[Ballot.AGAINST], count[Ballot.BLANK])
        vote = replace(known, votes_for=figures[0], against=figures[1], blank=figures[2])
        return replace(vote, casting=self._casting) if self._may_cast and is_tied(vote) else vote

    def _cast(self, ballot: Ballot | None) -> None:
        self._casting = ballot
        self._vote()

    def _vote(self) -> None:
        vote = self._entered()
        if sum(_figures(vote)) <= self._limit and not self._is_noted(vote):
            self._sent.append(vote)
            self.voted.emit(vote)
        self._show()

    def _is_noted(self, vote: Vote | None) -> bool:
        return _bare(vote) == _bare(self.vote)

    def _show(self) -> None:
        """Show what goes with the kind of vote, and how the figures add up."""
        ui, kind, vote = self.ui, self.ui.kind_combo.currentIndex(), self._entered()
        for_, against, blank = _figures(vote)
        ui.figures_host.setVisible(kind == COUNTED)
        ui.figures_label.setVisible(kind == BY_NAME)
        ui.figures_label.setText(
            tr("For {in_favour} · Mot {against} · Blankt {blank}").format(
                in_favour=for_, against=against, blank=blank
            )
        )
        ui.count_host.setVisible(kind in (COUNTED, BY_NAME))
        ui.by_name_host.setVisible(kind == BY_NAME)
        ui.casting_host.setVisible(vote is not None and self._may_cast and is_tied(vote))
        for ballot, button in self._castings.items():
            button.setChecked(ballot is self._casting)
        self._say(for_ + against + blank, self._is_noted(vote))

    def _say(self, count: int, is_noted: bool) -> None:
        said, excess = (
            tr("{count} av {limit} har stemt").format(count=count, limit=self._limit),
            count - self._limit,
        )
        if excess > 0:
            said = tr("{count} av {limit}: {votes} for mye.").format(
                count=count,
                limit=self._limit,
                votes=tr("én stemme") if excess == 1 else tr("{excess} stemmer").format(excess=excess),
            )
        if not is_noted:
            said = tr("{said}. Ikke ført.").format(said=said.rstrip("."))
        state = "good" if count and not excess else ""
        if excess > 0 or not is_noted:
            state = "warning"
        self.ui.warning_sign.setVisible(state == "warning")
        label = self.ui.count_label
        label.setText(said)
        label.setProperty("state", state)
        label.style().polish(label)


def _figures(vote: Vote | None) -> _Figures:
    return (vote.votes_for, vote.against, vote.blank) if vote else (0, 0, 0)


def _bare(vote: Vote | None) -> Vote | None:
    """Return a vote without what is not entered here."""
    return vote and replace(vote, note="", extra=None)

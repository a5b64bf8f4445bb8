"""Panes side by side, of which some fold away."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_HANDLE = 12


class FoldingSplitter(QSplitter):
    """Shows one pane always, and beside it those a person wants, as far as there is room.

    A pane that is asked for comes before those asked for earlier.
    """

    def __init__(
        self, panes: Sequence[QWidget], main: QWidget, widths: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(_HANDLE)
        self._panes, self._main, self._widths = tuple(panes), main, tuple(widths)
        for place, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(place, int(pane is main))
            self.setCollapsible(place, pane is not main)
        for pane in panes:
            pane.raise_()  # Qt puts the last one first, and a screen reader goes by that
        self.setSizes(list(widths))
        self._wanted = [pane for pane in reversed(panes) if pane is not main]

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(_least(self._main), least.height())

    def unfold(self, pane: QWidget) -> None:
        """Show a pane, if need be in the place of another."""
        if pane in self._wanted:
            self._wanted.remove(pane)
        self._wanted.insert(0, pane)
        self._fit()
        sizes, place = self.sizes(), self._panes.index(pane)
        if sizes[place] == 0:  # pushed together with the mouse
            sizes[place] = self._widths[place]
            sizes[self._panes.index(self._main)] -= sizes[place]
            self.setSizes(sizes)

    def toggle(self, pane: QWidget) -> None:
        """Fold a pane that is shown; unfold one that is not."""
        if pane.isHidden() or pane.width() == 0:
            self.unfold(pane)
        else:
            self._wanted.remove(pane)
            self._fit()

    def places(self) -> str:
        """Return where the panes are, to be remembered."""
        wanted = "".join(str(self._panes.index(pane)) for pane in self._wanted)
        return f"{bytes(self.saveState().toHex().data()).decode()} {wanted}"

    def restore(self, places: str) -> None:
        """Put the panes where they were; what makes no sense is left as it is."""
        state, _, wanted = places.partition(" ")
        self.restoreState(QByteArray.fromHex(state.encode()))
        if wanted or " " in places:
            chosen = [self._panes[int(place)] for place in wanted if place in "012345"[: len(self._panes)]]
            self._wanted = [pane for pane in chosen if pane is not self._main]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()  # what a pane holds needs more room, or less
        return done

    def _fit(self) -> None:
        left = self.width() - _least(self._main)
        for pane in self._wanted:
            left -= _least(pane) + _HANDLE
            pane.setVisible(left >= 0 or not self.isVisible())
        for pane in self._panes:
            if pane is not self._main and pane not in self._wanted:
                pane.hide()


def _least(pane: QWidget) -> int:
    return max(pane.minimumSizeHint().width(), pane.minimumWidth())

"""How the chair's window is painted: type as a share of the height, and nothing cut without a word."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from ho21desk.views.chair_pen import LEADING, Pen, as_many, counted, fits, legible, shortened, wrapped
from ho21desk.views.chair_words import Line, Scene
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours, sign

_CUT = later(" … (forkortet)")
_TIED = "\N{NO-BREAK SPACE}"
_FEW = 2
_HUGE, _USUAL, _SMALL = 0.058, 0.042, 0.037
_TITLE = ((0.08, 1), (0.071, 1), (0.063, 1), (0.063, 2), (0.052, 3))
_TEXT = (0.052, 0.047, 0.042, 0.037)
_PLAN = 0.042, 0.022
_PLAN_LEADING = 1.4


class ChairBoard:
    """Paints one scene. Every size is a share of the height; a narrow window has smaller type."""

    def __init__(self, painter: QPainter, area: QRectF, family: QFont, colours: Colours) -> None:
        self._unit = min(area.height(), area.width() * 0.7)
        self._pen = Pen(painter, family, self._unit, QColor(colours.text))
        side = area.width() * 0.047
        self._left, self._right = area.left() + side, area.right() - side
        self._y, self._bottom = area.top() + 0.045 * self._unit, area.bottom() - 0.04 * self._unit
        ground = colours.surface
        painter.fillRect(area, QColor(ground))
        self._text, self._line = QColor(colours.text), QColor(colours.line)
        self._quiet, self._accent, self._warning = (
            legible(colour, ground, colours.text)
            for colour in (colours.quiet, colours.accent, colours.warning)
        )

    def paint(self, scene: Scene) -> None:
        """Paint a scene: its foot first, and then from the top what there is room for."""
        self._foot(scene)
        self._head(scene)
        self._title(scene.title)
        self._time(scene)
        for mark, warning in (("recusal", scene.leaving), ("warning", scene.warning)):
            if warning:
                self._warn(mark, warning)
        if scene.facts:
            self._y += 0.01 * self._unit
            self._block(scene.facts, (_SMALL,), 0.1 * self._unit, self._quiet)
        if scene.proposal:
            self._proposal(scene.proposal)
        if scene.plan:
            self._plan(scene.plan)

    def _head(self, scene: Scene) -> None:
        width = self._pen.metrics(_HUGE, bold=True).horizontalAdvance(scene.clock)
        self._pen.put(scene.clock, _HUGE, self._right - width, self._y, bold=True)
        room = self._right - self._left - width - 0.06 * self._unit
        head = shortened(scene.head, self._pen.metrics(_USUAL), room)
        self._pen.put(head, _USUAL, self._left, self._y, self._quiet)
        self._y += _HUGE * LEADING * self._unit

    def _title(self, title: str) -> None:
        """Paint the title in one line if that leaves it large, else in more, else cut."""
        width = self._right - self._left
        for size, most in _TITLE:
            lines = wrapped(title, self._pen.metrics(size, bold=True), width)
            if len(lines) <= most:
                break
        self._block(title, (size,), most * size * LEADING * self._unit * 1.01, self._text, bold=True)

    def _time(self, scene: Scene) -> None:
        """Paint the time of the case, and beside it how the meeting stands, with a bar between them."""
        standing = "" if scene.plan else scene.standing
        if not (scene.time or standing):
            return
        metrics, gap = self._pen.metrics(_USUAL), 0.03 * self._unit
        over = scene.share is not None and scene.share > 1
        colour = self._warning if over else self._accent
        self._pen.put(scene.time, _USUAL, self._left, self._y, colour)
        start = self._left + metrics.horizontalAdvance(scene.time) + gap
        beside = self._right - metrics.horizontalAdvance(standing)
        if standing and beside < start:  # a narrow window
            self._y += _USUAL * LEADING * self._unit
            beside, start = self._left, self._right
        self._pen.put(standing, _USUAL, beside, self._y, self._lateness(scene))
        end = beside - gap if standing else self._right
        if scene.share is not None and end - start > gap:
            height = 0.014 * self._unit
            top = self._y + (_USUAL * LEADING * self._unit - height) / 2
            self._pen.bar(QRectF(start, top, end - start, height), self._line)
            self._pen.bar(QRectF(start, top, (end - start) * min(1.0, scene.share), height), colour)
        self._y += _USUAL * 1.5 * self._unit

    def _proposal(self, proposal: str) -> None:
        """Paint what is proposed; where there is no room for a line of it, say where it is."""
        line = _SMALL * LEADING * self._unit
        room = self._bottom - self._y
        self._y += min(0.035 * self._unit, max(0.0, room - 2 * line))
        if room >= 2 * line:
            self._block(tr("Forslag til vedtak"), (_SMALL,), line, self._quiet)
            self._block(proposal, _TEXT, self._bottom - self._y)
        elif room >= line:
            self._block(tr("Forslaget til vedtak står i saken"), (_SMALL,), line, self._quiet)

    def _warn(self, mark: str, warning: str) -> None:
        picture = sign(mark, self._warning.name(), round(0.046 * self._unit), 2.0)
        self._pen.painter.drawPixmap(round(self._left), round(self._y + 0.006 * self._unit), picture)
        indent = 0.068 * self._unit
        self._left += indent
        self._block(warning, (0.048, 0.042, 0.037), 0.13 * self._unit, self._warning)
        self._left -= indent

    def _plan(self, lines: Sequence[Line]) -> None:
        """Paint the day, as large as all of it fits; what does not is counted."""
        self._y += 0.01 * self._unit
        room, (largest, least) = self._bottom - self._y, _PLAN
        size = max(least, min(largest, room / (len(lines) * _PLAN_LEADING * self._unit)))
        height = size * _PLAN_LEADING * self._unit
        fit = len(lines) if len(lines) * height <= room + 1 else max(0, int(room / height) - 1)
        metrics, gap = self._pen.metrics(size), size * self._unit
        first = max(metrics.horizontalAdvance(line.begins) for line in lines)
        second = max(metrics.horizontalAdvance(line.length) for line in lines)
        begin = self._left + first + second + 2 * gap
        for line in lines[:fit]:
            self._pen.put(line.begins, size, self._left, self._y, self._accent)
            length = metrics.horizontalAdvance(line.length)
            self._pen.put(line.length, size, begin - gap - length, self._y, self._quiet)
            self._pen.put(shortened(line.what, metrics, self._right - begin), size, begin, self._y)
            self._y += height
        if fit < len(lines):
            self._pen.put(
                tr("og {count} linjer til").format(count=len(lines) - fit), size, begin, self._y, self._quiet
            )

    def _foot(self, scene: Scene) -> None:
        """Paint what stands at the bottom, from below, and let the rest have the room above it."""
        if scene.later:
            self._labelled(tr("Deretter"), scene.later, _SMALL, self._quiet)
        if scene.next:
            self._labelled(tr("Neste"), scene.next, 0.046, self._text, counting=False)
        if scene.plan:
            for line in reversed(self._few(scene.standing)):
                self._up(_USUAL)
                self._pen.put(line, _USUAL, self._left, self._bottom, self._lateness(scene))
        for line in reversed(self._gathered(scene.out)):
            self._up(_USUAL)
            self._pen.put(line, _USUAL, self._left, self._bottom)
        if scene.out or scene.next or scene.plan:
            self._bottom -= 0.016 * self._unit
            width = self._right - self._left
            self._pen.bar(QRectF(self._left, self._bottom, width, max(1.0, 0.002 * self._unit)), self._line)
            self._bottom -= 0.01 * self._unit

    def _gathered(self, out: Sequence[str]) -> list[str]:
        """Return who is out, with names of one kind together where that can be."""
        metrics, width = self._pen.metrics(_USUAL), self._right - self._left
        parts = [part.replace(" ", _TIED) if fits(part, metrics, width) else part for part in out]
        return self._few(f"{_TIED}· ".join(parts))

    def _few(self, text: str) -> list[str]:
        """Return a text in a few lines."""
        metrics, width = self._pen.metrics(_USUAL), self._right - self._left
        lines = wrapped(text, metrics, width)
        if len(lines) <= _FEW:
            return lines
        return [*lines[: _FEW - 1], shortened(" ".join(lines[_FEW - 1 :]), metrics, width, tr(_CUT))]

    def _lateness(self, scene: Scene) -> QColor:
        return self._warning if scene.late else self._text

    def _labelled(
        self, label: str, parts: Sequence[str], size: float, colour: QColor, *, counting: bool = True
    ) -> None:
        self._up(size)
        metrics = self._pen.metrics(size)
        indent = metrics.horizontalAdvance(f"{label}  ")
        room = self._right - self._left - indent
        line = counted(parts, metrics, room) if counting else as_many(parts, metrics, room)
        self._pen.put(label, size, self._left, self._bottom, self._quiet)
        self._pen.put(line, size, self._left + indent, self._bottom, colour)

    def _up(self, size: float) -> None:
        self._bottom -= size * 1.4 * self._unit

    def _block(
        self,
        text: str,
        sizes: Sequence[float],
        room: float,
        colour: QColor | None = None,
        *,
        bold: bool = False,
    ) -> None:
        """Paint a text in the largest of some sizes in which it fits, else cut, with a word that says so."""
        width = self._right - self._left
        size, lines = sizes[-1], [""]
        for size in sizes:
            lines = wrapped(text, self._pen.metrics(size, bold), width)
            if len(lines) * size * LEADING * self._unit <= room:
                break
        most = max(1, int(room / (size * LEADING * self._unit)))
        if len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines[most - 1 :] = [shortened(rest, self._pen.metrics(size, bold), width, tr(_CUT))]
        for line in lines:
            self._pen.put(line, size, self._left, self._y, colour, bold=bold)
            self._y += size * LEADING * self._unit

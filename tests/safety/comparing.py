"""What was typed until a kill, held against what is there after it."""

import contextlib
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ho21desk.markup import plain

PROMISE = 0.25
"""Seconds after which what was typed is safe."""
MEETING = "3/2026"
_ANYWHERE = "anywhere"
Ref = tuple[str, str]


@dataclass
class Found:
    """What was seen in all kills.

    Attributes:
        places: how often the place was held against where somebody had been.
        ages: how many seconds before a kill the oldest key that it took was pressed; 0 when it took none.
        broken: the promises that were broken, in words, with the number of the kill.
        presses: what key presses took, in seconds, without and with slow syncs; of late ones also how late.
        starved: kills that took older keys only since the program stood in line for a processor meanwhile;
            they break no promise.
        waited: syncs that the window's thread waited for while somebody typed.
    """

    kills: int = 0
    places: int = 0
    keys: int = 0
    ages: list[float] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    presses: dict[bool, list[float]] = field(default_factory=lambda: {False: [], True: []})
    starved: int = 0
    waited: int = 0


@dataclass
class Typed:
    """One text: what stood there, and each key with its time."""

    before: str
    keys: list[tuple[float, str]] = field(default_factory=list)

    def kept(self, stored: str) -> int | None:
        """Return how many of the keys are in what is stored; None when something else is there."""
        words = self.before + "".join(letter for _, letter in self.keys)
        for count in range(len(self.keys), -1, -1):
            if words[: len(self.before) + count].rstrip() == stored.rstrip():
                return count
        return None


class Queued:
    """How long a program's threads stood in line for a processor, which is no fault of theirs."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self._seen: list[tuple[float, float]] = []

    def watch(self, seconds: float) -> None:
        """Look now and then, for so long."""
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            self._seen.append((now, self._total()))
            time.sleep(min(0.01, end - now))
        self._seen.append((now, self._total()))

    def since(self, moment: float) -> float:
        """Return for how many seconds they stood in line after a moment, all together."""
        before = [total for at, total in self._seen if at <= moment] or [total for _, total in self._seen[:1]]
        return self._seen[-1][1] - before[-1] if before else 0.0

    def _total(self) -> float:
        found = 0
        for each in self._tasks.glob("*/schedstat"):
            with contextlib.suppress(OSError):  # a thread that has ended
                found += int(each.read_text().split()[1])
        return found / 1e9


class Comparison:
    """Follows the program from kill to kill.

    Attributes:
        found: what was seen so far.
        was_open: whether the window has shown the meeting once.
    """

    def __init__(self) -> None:
        self.found = Found()
        self.was_open = False
        self._allowed: list[tuple[str, Ref | None]] = []
        self._stored: dict[Ref, str] = {}

    def take(
        self,
        notes: list[tuple[str, dict[str, Any]]],
        killed: float,
        queued: Queued,
        stored: dict[Ref, str],
        *,
        is_slow: bool,
    ) -> None:
        """Hold what is stored, and what the window showed first, against what was done until a kill."""
        self.found.kills += 1
        texts: dict[Ref, Typed] = {}
        places: list[tuple[float, str, Ref | None]] = []
        ref: Ref = ("", "")
        item, waited = "", 0
        asked: list[tuple[str, Ref | None]] = []
        for what, facts in notes:
            match what:
                case "shown":
                    self.was_open = True
                    self._compare_shown(facts)
                case "at":
                    ref, item = (facts["ref"][0], facts["ref"][1]), facts["item"]
                    typed = texts.setdefault(ref, Typed(facts["text"]))
                    words = typed.before + "".join(letter for _, letter in typed.keys)
                    if words != facts["text"]:
                        self._break(f"the window shows {facts['text'][-30:]!r} for {words[-30:]!r}")
                        texts[ref] = Typed(facts["text"])
                case "key":
                    texts[ref].keys.append((facts["at"], facts["letter"]))
                    places.append((facts["at"], item, ref))
                    self.found.keys += 1
                case "went":
                    places.append((facts["at"], item, None))
                case "act":
                    asked = [(_ANYWHERE, None)]
                case "ready":
                    self._allowed, item = [], facts["item"]
                case "case":
                    asked = []
                    item = facts["item"]
                    places.append((facts["at"], facts["item"], None))
                case "took":
                    self.found.presses[is_slow].append(facts["press"] + max(0.0, facts["late"]))
                    waited = facts["syncs"]
        self.found.waited += waited
        self._stored = stored
        age = max((self._age(ref, typed, killed, queued) for ref, typed in texts.items()), default=0.0)
        if texts:
            self.found.ages.append(age)
        if places:
            ages = [killed - at - queued.since(at) for at, _, _ in places]
            sure = [number for number, age in enumerate(ages) if age > PROMISE]
            # With none it may as well be where it was at the start.
            self._allowed = [place[1:] for place in places[sure[-1] :]] + asked if sure else []

    def _age(self, ref: Ref, typed: Typed, killed: float, queued: Queued) -> float:
        """Return how old the oldest key was that was lost."""
        stored = self._stored.get(ref, "")
        count = typed.kept(stored)
        if count is None:
            letters = "".join(letter for _, letter in typed.keys)
            self._break(f"{ref[0]} is {stored[-60:]!r}; typed was {letters!r} after {typed.before[-30:]!r}")
            return 0.0
        if count == len(typed.keys):
            return 0.0
        age = killed - typed.keys[count][0]
        if age > PROMISE >= age - queued.since(typed.keys[count][0]):
            self.found.starved += 1
        elif age > PROMISE:
            lost = [round((killed - at) * 1000) for at, _ in typed.keys[count:]]
            self._break(f"keys were lost that were {lost} ms old, in {ref[0]}")
        return age

    def _compare_shown(self, shown: dict[str, Any]) -> None:
        """Hold what the window shows first against where it was when it was killed."""
        if shown["meeting"] != MEETING or not shown["page"]:
            self._break(f"the window opened on {shown['meeting']}")
        ref = (shown["ref"][0], shown["ref"][1]) if "ref" in shown else None
        if ref and plain(self._stored.get(ref, "")).rstrip() != shown["text"].rstrip() and self._stored:
            self._break(f"the window opened with {shown['text'][-30:]!r}")
        if not self._allowed:
            return
        self.found.places += 1
        if not {shown["item"], _ANYWHERE} & {item for item, _ in self._allowed}:
            self._break(f"the window opened on case {shown['item']}, the person was in {self._allowed}")
        elif ref not in {ref for _, ref in self._allowed} and all(ref for _, ref in self._allowed):
            self._break(f"the window opened in {ref}, the person was in {self._allowed}")
        elif all(ref for _, ref in self._allowed) and not shown["is_at_end"]:
            self._break("the cursor is not where it was")

    def _break(self, words: str) -> None:
        self.found.broken.append(f"kill {self.found.kills}: {words}")

"""Mutates whole files for as long as one likes, and keeps those that a reader breaks on.

    python -m tests.hostile.fuzz --reader paper --seconds 300 [--found FOLDER] [--seed N]

Chance leads the way, the same one for the same seed. What is found is written to a folder, to be made
a case of the corpus.
"""

import argparse
import hashlib
import random
import signal
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import NoReturn

from ho21desk.paths import resource
from ho21desk.store.database import Database
from tests.hostile import child
from tests.hostile.making import HELLO, packed, page_of, pdf, sheet_parts, unpacked, word_parts
from tests.hostile.readers import READERS
from tests.papers import made, made_minutes

SLOW = 10
_TOKENS = (
    b"\0",
    b"<",
    b">",
    b"&",
    b'"',
    b"[" * 500,
    b"\xff\xff\xff\xff",
    b"9" * 400,
    b"-1",
    b"..",
    b"\n",
    b"{",
    b"/",
)


def seeds(reader: str, folder: Path) -> list[tuple[str, bytes]]:
    """Return whole files for a reader, each with how its name ends."""
    if reader in ("paper", "finished"):
        pages = pdf(page_of(HELLO))
        lines = "Referat møte 2/2026\nTil stede: Ask Lund (leder)\nSak 1/2/2026 Årsplan\nVedtak\nEnstemmig.\n"
        minutes = made_minutes.label_column(folder / "m.docx").read_bytes()
        paper = made.word_2025(folder / "p.docx").read_bytes()
        printed = made.pdf_2022(folder / "p.pdf").read_bytes()
        texts = (lines, made.text_2022(), made.text_2025())
        return [
            (".docx", minutes),
            (".docx", paper),
            (".docx", packed(word_parts())),
            (".pdf", printed),
            (".pdf", pages),
            *((".txt", text.encode()) for text in texts),
        ]
    if reader in ("copy", "database"):
        with Database(folder / "d.sqlite3"):
            pass
        return [(".sqlite3", (folder / "d.sqlite3").read_bytes())]
    html = "<ul><li>a<b>b</b></ul><table><tr><td>x<td>y</table><p style='mso-list:l0 level1 lfo1'>c</p>"
    people = "Navn;Rolle;Fra;Til\nAsk Lund;medlem;1.1.2026;\nLiv Moe;vara;;\n"
    chosen = '{"colours": "dark", "phrase_uses": "decision tto 3", "own_words": "ord"}'
    return {
        "meeting": [(".json", resource("demo/meeting.ho21.json").read_bytes())],
        "people": [(".xlsx", packed(sheet_parts())), (".csv", people.encode())],
        "pasted": [(".html", html.encode()), (".html", made.text_2022().encode())],
        "template": [(".docx", packed(word_parts(template=True)))],
        "agenda": [(".txt", resource("agendas/2026.txt").read_bytes())],
        "phrases": [(".txt", resource("phrases/standard.txt").read_bytes())],
        "settings": [(".json", chosen.encode())],
    }[reader]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a file with a few things in it flipped, cut, doubled or moved; in a package, in a part."""
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.8:
        return _repacked(data, chance)
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 2, 8, 64, 1000))
        match chance.randrange(6):
            case 0 if at < len(changed):
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = chance.choice(_TOKENS)
            case 3:
                changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
            case 4:
                other = chance.randrange(len(changed) + 1)
                changed[at : at + length] = changed[other : other + length]
            case 5:
                changed[at : at + length] = chance.randbytes(length)
    return bytes(changed)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    try:
        parts = unpacked(data)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        return data  # broken by a mutation before this one
    if not parts:
        return data
    name = chance.choice(list(parts))
    match chance.randrange(8):
        case 0:
            del parts[name]
            return packed(parts)
        case 1:
            return packed(parts, (name, mutated(parts[name], chance)))
        case 2:
            return packed({**parts, name: parts[chance.choice(list(parts))]})
        case _:
            return packed({**parts, name: mutated(parts[name], chance)})


class Trial:
    """Gives files to one reader and keeps those it breaks on or is slow at."""

    def __init__(self, reader: str, folder: Path, found: Path) -> None:
        self.reader, self._folder, self._found = reader, folder, found
        self.ended: Counter[str] = Counter()
        self.findings: dict[str, Path] = {}

    def one(self, suffix: str, data: bytes) -> None:
        """Read one file. Whatever is raised, or takes long, is a finding; one of each kind is kept."""
        path = self._folder / f"fil{suffix}"
        path.write_bytes(data)
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_VIRTUAL, 2 * SLOW)
        try:
            how, what = child.outcome(self.reader, path)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if time.process_time() - begun > SLOW:
            how, what = "broke", "slow"
        self.ended[how if how != "refused" else what] += 1
        kind = what.partition(":")[0]
        if how == "broke" and kind not in self.findings:
            self._found.mkdir(parents=True, exist_ok=True)
            name = f"{self.reader}-{hashlib.sha256(data).hexdigest()[:12]}{suffix}"
            self.findings[kind] = self._found / name
            self.findings[kind].write_bytes(data)


def _too_slow(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise child.ReachedOutError(f"more than {2 * SLOW} s")


def main() -> None:
    """Run one reader, and tell how its files ended."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--reader", required=True, choices=READERS)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--found", type=Path, default=Path(tempfile.gettempdir()) / "hostile")
    chosen = options.parse_args()
    signal.signal(signal.SIGVTALRM, _too_slow)
    with tempfile.TemporaryDirectory() as folder:
        whole = seeds(chosen.reader, Path(folder))
        trial = Trial(chosen.reader, Path(folder), chosen.found)
        child.confine()
        chance = random.Random(chosen.seed)
        until = time.monotonic() + chosen.seconds
        while time.monotonic() < until:
            suffix, data = chance.choice(whole)
            trial.one(suffix, mutated(data, chance))
    print(chosen.reader, sum(trial.ended.values()), dict(trial.ended))
    for kind, path in trial.findings.items():
        print(f"  {kind}: {path}")
    sys.exit(bool(trial.findings))


if __name__ == "__main__":
    main()

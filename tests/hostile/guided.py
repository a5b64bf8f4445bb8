"""Mutates files as `fuzz` does, and goes on from those that reach code of ours that no other did.

    pip install atheris
    python -m tests.hostile.guided --reader phrases --suffix .txt --seconds 300 [--found FOLDER]

atheris has wheels for Linux alone, so nothing depends on it. It ends the process it runs in, at the first
finding or when the time is up.
"""

import argparse
import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ho21desk"]):
    from tests.hostile import child
    from tests.hostile.fuzz import Trial, mutated, seeds
    from tests.hostile.readers import READERS

LARGEST = 1 << 20
"""Bytes in the largest file that is tried."""


def follow(reader: str, suffix: str, seconds: int, found: Path) -> None:
    """Read files whose names end so, until the reader breaks on one or the time is up."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, (ending, data) in enumerate(seeds(reader, Path(folder))):
            if ending == suffix:
                (corpus / str(number)).write_bytes(data)
        trial = Trial(reader, Path(folder), found)

        def one(data: bytes) -> None:
            trial.one(suffix, data)
            if trial.findings:
                raise AssertionError(f"found: {trial.findings}")

        def mutate(data: bytes, largest: int, seed: int) -> bytes:
            return mutated(bytes(data), random.Random(seed))[:largest]

        child.confine()
        options = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", "-rss_limit_mb=0"]
        options += ["-verbosity=0", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *options, str(corpus)], one, custom_mutator=mutate)
        atheris.Fuzz()


def main() -> None:
    """Follow one reader."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--reader", required=True, choices=READERS)
    options.add_argument("--suffix", required=True)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--found", type=Path, default=Path(tempfile.gettempdir()) / "hostile")
    chosen = options.parse_args()
    follow(chosen.reader, chosen.suffix, chosen.seconds, chosen.found)


if __name__ == "__main__":
    main()

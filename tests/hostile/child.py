"""Reads files one after the other in a process that may take neither much time nor memory, nor the network.

    python -m tests.hostile.child READER FILE...

Writes one line of JSON before each file and one after it: what the reader made of it, or why it refused.
"""

import json
import re
import resource
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

from ho21desk.errors import DeskError
from ho21desk.views.messages import explain
from tests.hostile.readers import READERS

MEMORY = 1 << 30
SECONDS = 20
"""Guards against hanging and swelling, far above what any file here takes."""


class ReachedOutError(BaseException):
    """A reader wanted the network or another program. No `except Exception` swallows it."""


def confine() -> None:
    """Give the process no more memory than that, no network and no other programs."""

    def refuse(*_what: Any, **_more: Any) -> NoReturn:
        raise ReachedOutError

    socket.socket = socket.create_connection = socket.getaddrinfo = refuse  # type: ignore[assignment,misc]
    subprocess.Popen = refuse  # type: ignore[assignment,misc]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def outcome(reader: str, path: Path) -> tuple[str, str]:
    """Return how it went, "read", "refused" or "broke", and what was read or why not."""
    try:
        return "read", READERS[reader](path)
    except DeskError as error:
        sentence = explain(error)
        problem = getattr(error, "problem", None) or getattr(error, "rule", type(error).__name__)
        return (
            ("refused", str(problem))
            if sentence.strip().endswith((".", ")", "»")) or "\n" in sentence
            else (
                "broke",
                f"no sentence: {sentence[:200]}",
            )
        )
    except (Exception, ReachedOutError) as error:
        return "broke", f"{type(error).__name__}: {error}"[:300]


def main(reader: str, *paths: str) -> None:
    """Read the files, each within its own time."""
    confine()
    for path in paths:
        print(json.dumps(path), flush=True)
        used = time.process_time()
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used) + SECONDS, hard))
        how, what = outcome(reader, Path(path))
        taken = round(time.process_time() - used, 2)
        (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        print(json.dumps([how, what, taken, int(peak) // 1024]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

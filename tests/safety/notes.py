"""Memory that outlives the process that wrote in it."""

import json
import mmap
import struct
from typing import Any

_SIZE = 8 << 20
_LENGTH = struct.Struct("=Q")


class Notes:
    """What a process noted until it was killed. It is shared with those forked later; one of them writes."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _SIZE)
        self._end = _LENGTH.size

    def clear(self) -> None:
        """Forget all."""
        self._memory[: _LENGTH.size] = _LENGTH.pack(0)

    def add(self, what: str, **facts: Any) -> None:
        """Note something. It counts once it is there whole."""
        line = json.dumps([what, facts]).encode() + b"\n"
        self._memory[self._end : self._end + len(line)] = line
        self._end += len(line)
        self._memory[: _LENGTH.size] = _LENGTH.pack(self._end - _LENGTH.size)

    def __len__(self) -> int:
        return int(_LENGTH.unpack_from(self._memory)[0])

    def has(self, what: str) -> bool:
        """Tell whether something of that kind was noted."""
        return self._memory.find(f'["{what}"'.encode(), 0, _LENGTH.size + len(self)) >= 0

    def read(self) -> list[tuple[str, dict[str, Any]]]:
        """Return all that was noted, in its order."""
        lines = self._memory[_LENGTH.size : _LENGTH.size + len(self)].splitlines()
        return [tuple(json.loads(line)) for line in lines]

"""Commits many texts and acts to a database, and acknowledges each when it is done.

    python -m tests.safety.committing FOLDER STATES COMMITS SEED SYNCHRONOUS [KEY]

Everything lies in FOLDER, which is there and empty. A line "meeting N" in its file `acknowledged` says that
commit N is done, "replaced N" and "in-place N" that a file has its version N. STATES is, at the end, what the
meeting was after each commit.
"""

import os
import pickle
import random
import sys
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError
from ho21desk.exchange import meeting_file
from ho21desk.files import replace_bytes
from ho21desk.model import Meeting, Place, TextField, TextRef
from ho21desk.paths import resource
from ho21desk.rules import deciding, running
from ho21desk.rules.running import Act
from ho21desk.store import database, meetings
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database

SESSIONS = 3
"""How often the database is opened and closed on the way."""
_WORDS = "rådet drøftet saken grundig og pekte på flere forhold ved tilbudet til pasientene "


class Committing:
    """One who commits without pause."""

    def __init__(self, folder: Path, seed: int, key: Key | None) -> None:
        self._folder, self._key = folder, key
        self._random = random.Random(seed)
        self._now = datetime(2026, 6, 11, 10, 0)
        self._told = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.states: list[Meeting | None] = [None]

    def run(self, commits: int) -> None:
        """Commit, in several sessions."""
        path = self._folder / "data" / "ho21desk.sqlite3"
        for session in range(1, SESSIONS + 1):
            with Database(path, key=self._key) as kept:
                before = self.states[-1]
                meeting = before or meeting_file.read(resource("demo/meeting.ho21.json"))
                if before is None:
                    with kept.transaction() as connection:
                        meetings.save(connection, None, meeting)
                    self._acknowledge(meeting)
                desk = MeetingDesk(kept, meeting, lambda: self._now)
                while len(self.states) < 1 + commits * session // SESSIONS:
                    self._commit(desk)

    def _commit(self, desk: MeetingDesk) -> None:
        self._now += timedelta(minutes=1)
        try:
            if self._random.random() < 0.2:
                changes = desk.perform(self._act(desk.meeting))
            else:
                ref, text = self._text(desk.meeting)
                owner = desk.meeting.item_of(ref)
                assert owner is not None
                changes = desk.write(ref, text, Place(owner.id, ref, len(text)))
        except NotAllowedError:
            return
        assert desk.problem is None, desk.problem
        if changes.after != changes.before:
            self._acknowledge(desk.meeting)
            self._write_files(len(self.states))

    def _act(self, meeting: Meeting) -> Act:
        item = self._random.choice(meeting.agenda)
        acts: list[Act] = [
            running.start,
            running.go_on,
            running.go_back,
            partial(deciding.add_decision, item_id=item.id),
            partial(deciding.use_proposal, item_id=item.id),
        ]
        return self._random.choice(acts)

    def _text(self, meeting: Meeting) -> tuple[TextRef, str]:
        item = self._random.choice(meeting.agenda[:4])
        ref = TextRef(TextField.DISCUSSION, item.id)
        if item.decisions and self._random.random() < 0.4:
            ref = TextRef(TextField.DECISION, self._random.choice(item.decisions).id)
        more = "".join(self._random.choices(_WORDS, k=self._random.choice([1, 5, 40, 3000])))
        return ref, f"{meeting.text(ref)[-12000:]}{more}x"

    def _write_files(self, version: int) -> None:
        if version % 4:
            return
        data = f"{version} ".encode() * 400
        replace_bytes(self._folder / "replaced", data)
        self._tell("replaced", version)
        (self._folder / "in-place").write_bytes(data)
        self._tell("in-place", version)

    def _acknowledge(self, meeting: Meeting) -> None:
        self.states.append(meeting)
        self._tell("meeting", len(self.states) - 1)

    def _tell(self, what: str, number: int) -> None:
        os.write(self._told, f"{what} {number}\n".encode())


def main(folder: str, states: str, commits: str, seed: str, synchronous: str, key: str = "") -> None:
    database._PRAGMAS["synchronous"] = int(synchronous)
    committing = Committing(Path(folder), int(seed), Key(key) if key else None)
    committing.run(int(commits))
    Path(states).write_bytes(pickle.dumps(committing.states))


if __name__ == "__main__":
    main(*sys.argv[1:])

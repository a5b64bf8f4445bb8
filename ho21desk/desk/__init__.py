"""What the program does: each act decided, written down in one transaction, and answered with what changed."""

from ho21desk.desk.archive import Archive
from ho21desk.desk.changes import Changes
from ho21desk.desk.exporting import Exported, Exporter
from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.desk.office import Office

__all__ = ["Archive", "Changes", "Exported", "Exporter", "MeetingDesk", "Office"]

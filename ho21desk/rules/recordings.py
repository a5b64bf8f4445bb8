"""The register of recordings: leave asked and given, where the sound lies, and that it is deleted.

Source: the rules of procedure, no. 7: the secretariat may ask leave to record the sound of a case, for its
own use; the recording is deleted when the minutes are approved and the case is closed. The program itself
does not record.
"""

from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.markup import clean
from ho21desk.model import Leave, Meeting, Recording
from ho21desk.rules import circulating
from ho21desk.rules.register import one_name


def of_item(meeting: Meeting, item_id: str) -> Recording | None:
    """Return the recording of a case, if there is an entry of one that is not deleted."""
    mine = (each for each in meeting.recordings if each.item == item_id and each.deleted is None)
    return next(mine, None)


def is_due(meeting: Meeting, recording: Recording) -> bool:
    """Tell whether a recording is to be deleted.

    It is when the minutes are approved and its case is closed, and when leave was taken back.
    """
    if recording.deleted is not None or not recording.place:
        return False
    running = meeting.current is not None and meeting.current.id == recording.item
    return recording.leave is Leave.REFUSED or (circulating.is_frozen(meeting) and not running)


def ask(meeting: Meeting, _now: datetime, *, item_id: str) -> Meeting:
    """Note that those present were asked for leave. NotAllowedError when they were, or the case is gone."""
    if all(item.id != item_id for item in meeting.agenda):
        raise NotAllowedError("recording_no_case")
    if of_item(meeting, item_id) is not None:
        raise NotAllowedError("recording_asked", str(meeting.item(item_id).number))
    return replace(meeting, recordings=(*meeting.recordings, Recording(item=item_id)))


def answer(meeting: Meeting, _now: datetime, *, recording_id: str, given: bool) -> Meeting:
    """Note whether leave was given; it can be taken back later. NotAllowedError once it is deleted."""
    recording = _kept(meeting, recording_id)
    return _with(meeting, replace(recording, leave=Leave.GIVEN if given else Leave.REFUSED))


def go_on(meeting: Meeting, now: datetime, *, item_id: str) -> Meeting:
    """Note what is next in asking leave for a case: asked, given, taken back, given again.

    NotAllowedError when the case is gone.
    """
    recording = of_item(meeting, item_id)
    if recording is None:
        return ask(meeting, now, item_id=item_id)
    return answer(meeting, now, recording_id=recording.id, given=recording.leave is not Leave.GIVEN)


def lay(meeting: Meeting, _now: datetime, *, recording_id: str, place: str, note: str = "") -> Meeting:
    """Note where the sound lies. NotAllowedError without leave, and without a place."""
    recording, place = _kept(meeting, recording_id), clean(place).strip()
    if recording.leave is not Leave.GIVEN:
        raise NotAllowedError("recording_no_leave")
    if not place:
        raise NotAllowedError("recording_no_place")
    return _with(meeting, replace(recording, place=place, note=one_name(clean(note))))


def note_deleted(meeting: Meeting, now: datetime, *, recording_id: str, note: str = "") -> Meeting:
    """Note that the sound is gone, and why, if that is not what the rules ask for.

    NotAllowedError when it was noted before.
    """
    recording = _kept(meeting, recording_id)
    return _with(meeting, replace(recording, deleted=now, note=one_name(clean(note)) or recording.note))


def remove(meeting: Meeting, _now: datetime, *, recording_id: str) -> Meeting:
    """Take an entry out that should not have been there. NotAllowedError while it says where sound lies."""
    if _kept(meeting, recording_id).place:
        raise NotAllowedError("recording_still_there")
    return replace(meeting, recordings=tuple(each for each in meeting.recordings if each.id != recording_id))


def _kept(meeting: Meeting, recording_id: str) -> Recording:
    found = next((each for each in meeting.recordings if each.id == recording_id), None)
    if found is None:
        raise NotAllowedError("recording_gone")
    if found.deleted is not None:
        raise NotAllowedError("recording_deleted")
    return found


def _with(meeting: Meeting, changed: Recording) -> Meeting:
    return replace(
        meeting,
        recordings=tuple(changed if each.id == changed.id else each for each in meeting.recordings),
    )

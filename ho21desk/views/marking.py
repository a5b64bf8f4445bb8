"""Where a finding stands in the minutes as they are shown."""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ho21desk.markup import parse
from ho21desk.model import Meeting, TextField
from ho21desk.rules.checking.findings import Finding
from ho21desk.views.text_blocks import places_of, text_blocks

_SHOWN_AS_WRITTEN = (TextField.DISCUSSION, TextField.DECISION, TextField.DISSENT)
_LINE_BREAK = "\u2028"


def place_of(
    document: QTextDocument, meeting: Meeting, labels: Mapping[str, str], finding: Finding
) -> QTextCursor:
    """Return the words that a finding is about, as a selection; where they are not shown, its case.

    `labels` is how the number of each item is printed, by its `id`. A null cursor when there is neither.
    """
    headings = _headings(document, labels)
    heading = headings.get(finding.item)
    begin, end = heading.position() if heading else 0, document.characterCount()
    if heading or not finding.item:
        end = min((other.position() for other in headings.values() if other.position() > begin), default=end)
    found = _in_its_line(document, meeting, finding, begin, end)
    if not found.isNull():
        return found
    if finding.person and not finding.item:
        named = _find(document, meeting.participant(finding.person).name, begin, end)
        begin = begin if named.isNull() else named.selectionStart()
    found = _find(document, finding.said, begin, end)
    if not found.isNull() or not heading:
        return found
    return _selection(document, begin, begin + len(heading.text()))


def _headings(document: QTextDocument, labels: Mapping[str, str]) -> dict[str, QTextBlock]:
    """Return the line that each item begins with. A text may begin with the number of a case as well."""
    lines = [(block, block.text()) for block in text_blocks(document)]
    lines.sort(key=lambda line: line[0].blockFormat().headingLevel() == 0)
    found: dict[str, QTextBlock] = {}
    taken: set[int] = set()
    for item, label in labels.items():
        number = re.sub(r"\Asak\s+", "", label.strip(), flags=re.IGNORECASE)
        begins = re.compile(rf"\s*(?:sak\s+)?{re.escape(number)}(?![\w/])", re.IGNORECASE)
        for block, text in lines:
            if number and block.position() not in taken and begins.match(text):
                found[item] = block
                taken.add(block.position())
                break
    return found


def _in_its_line(
    document: QTextDocument, meeting: Meeting, finding: Finding, begin: int, end: int
) -> QTextCursor:
    """Return the very place in a text that is shown as it was written, were it one of many alike."""
    if finding.ref is None or finding.ref.field not in _SHOWN_AS_WRITTEN:
        return QTextCursor()
    words = "\n".join(block.text for block in parse(meeting.text(finding.ref)))
    first = words.rfind("\n", 0, finding.start) + 1
    line = words[first:].partition("\n")[0]
    shown = [place for place, text in _lines(document, begin, end) if text == line]
    if not shown:
        return QTextCursor()
    # The discussion stands before the decision.
    place = shown[0 if finding.ref.field is TextField.DISCUSSION else -1]
    before = finding.start - first
    start = place + places_of(line[:before])
    return _selection(document, start, place + places_of(line[: before + len(finding.said)]))


def _lines(document: QTextDocument, begin: int, end: int) -> Iterator[tuple[int, str]]:
    for block in text_blocks(document):
        if begin <= block.position() < end:
            place = block.position()
            for text in block.text().split(_LINE_BREAK):
                yield place, text
                place += places_of(text) + 1


def _find(document: QTextDocument, said: str, begin: int, end: int) -> QTextCursor:
    if said:
        found = document.find(said, begin, QTextDocument.FindFlag.FindCaseSensitively)
        if not found.isNull() and found.selectionEnd() <= end:
            return found
    return QTextCursor()


def _selection(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor

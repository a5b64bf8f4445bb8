"""The flow of the meeting on one page, for a chair without a screen of their own."""

from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import replace_bytes
from ho21desk.markup import plain
from ho21desk.model import Meeting
from ho21desk.rules import timing
from ho21desk.views import agenda_words, words
from ho21desk.views.chair_words import recused_names

_MARGIN = 15.0
_FITTING = ((11.0, 45), (10.0, 45), (10.0, 25), (9.0, 25), (9.0, 12), (8.0, 6), (8.0, 0), (7.0, 0))
"""Sizes of type, with the words of each proposal there is room for; the first that fits the page is taken."""


def write_flow(meeting: Meeting, now: datetime, folder: Path) -> Path:
    """Write the flow of a meeting as a PDF of one A4 page, and return where. FileError when that fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    practice = " ØVELSE" if meeting.practice else ""
    writer.setTitle(f"Kjøreplan, møte {meeting.number}/{meeting.year}{practice}")
    writer.setResolution(300)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(page)
    _fitted(meeting, now, writer).print_(writer)
    path = folder / f"kjøreplan møte {meeting.number}-{meeting.year}{practice}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(path, FileProblem.CANNOT_WRITE) from error
    replace_bytes(path, bytes(buffer.data().data()))
    return path


def _fitted(meeting: Meeting, now: datetime, writer: QPdfWriter) -> QTextDocument:
    """Return the page with as much of the proposals, in as large type, as one page holds."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    for size, most in _FITTING:
        font = QFont()
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setHtml(_html(meeting, now, most))
        if document.pageCount() == 1:
            break
    return document


def _html(meeting: Meeting, now: datetime, most: int) -> str:
    plan = timing.plan(meeting, now)
    day = words.day(meeting.date) if meeting.date else "dato ikke satt"
    begins = f" kl. {words.clock(meeting.start)}" if meeting.start else ""
    practice = "<p><b>Øvelse – ikke et virkelig møte</b></p>" if meeting.practice else ""
    rows = "".join(_row(meeting, row, most) for row in plan.rows)
    head = "".join(
        f'<th width="{width}%" align="{side}">{name}</th>'
        for name, side, width in (
            ("Tid", "left", 9),
            ("Sak", "left", 7),
            ("", "left", 76),
            ("Min", "right", 8),
        )
    )
    return (
        f"{practice}<h2>{escape(meeting.council)}, møte {meeting.number}/{meeting.year}</h2>"
        f"<p>{day[0].upper()}{day[1:]}{begins} · Kjøreplan for møtelederen</p>"
        f'<table width="100%" cellspacing="0" cellpadding="5" border="0">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
        f"<p><b>{escape(agenda_words.end_of_day(meeting, plan))}</b></p>"
    )


def _row(meeting: Meeting, row: timing.Row, most: int) -> str:
    item = row.item
    begins = words.clock(row.begins) if row.begins else ""
    types = "/".join(words.CASE_TYPES[each] for each in item.case_type)
    facts = " · ".join(filter(None, [types, recused_names(meeting, item)]))
    said = [f"<b>{escape(item.title)}</b>", escape(facts), escape(_in_short(item.proposal, most))]
    minutes = item.planned_minutes or ""
    what = "<br>".join(filter(None, said))
    told = _cells(begins, str(item.number), what, minutes)
    if item.break_after:
        ends = words.clock(row.ends) if row.ends else ""
        told += _cells(ends, "", "<i>Pause</i>", item.break_after)
    return told


def _cells(begins: str, number: str, what: str, minutes: int | str) -> str:
    return f'<tr><td>{begins}</td><td>{number}</td><td>{what}</td><td align="right">{minutes}</td></tr>'


def _in_short(proposal: str, most: int) -> str:
    """Return the first words of a proposal."""
    said = plain(proposal).split()
    if not said or not most:
        return ""
    return f"Forslag: {' '.join(said[:most])}{' …' if len(said) > most else ''}"

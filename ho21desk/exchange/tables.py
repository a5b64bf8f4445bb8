"""Tables that others open in their own programs: CSV as Excel reads it in Norway, and Excel workbooks.

A name may begin as a formula does, and nothing that is handed out may be run: what begins so is made text.
"""

import csv
import io
import re
from dataclasses import dataclass

Cell = str | int | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_NOT_IN_CELLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class Table:
    """Headings, and rows of as many cells. Figures are figures, all else is text."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def as_csv(table: Table) -> bytes:
    """Return a table as CSV with ";" and a mark for UTF-8; what begins as a formula has a "'" before it."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerows([_plain(cell) for cell in row] for row in (table.headings, *table.rows))
    return written.getvalue().encode("utf-8-sig")


def as_workbook(table: Table) -> bytes:
    """Return a table as an Excel workbook with one sheet; its headings stay on screen."""
    from openpyxl import Workbook  # takes a quarter of a second, and few ever need it
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = _NOT_IN_NAMES.sub(" ", table.title)[:_LONGEST_NAME].strip() or "1"
    for place, row in enumerate((table.headings, *table.rows), 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(place, column)
            if isinstance(value, str):
                cell.value = _NOT_IN_CELLS.sub("", value)
                cell.data_type = "s"  # what begins with "=" would be a formula
            else:
                cell.value = value
            if place == 1:
                cell.font = Font(bold=True)
    for column, heading in enumerate(table.headings):
        longest = max(len(str(row[column])) for row in (table.headings, *table.rows))
        sheet.column_dimensions[get_column_letter(column + 1)].width = max(min(longest, 50), len(heading)) + 2
    sheet.freeze_panes = "A2"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _plain(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = _NOT_IN_CELLS.sub("", cell)
    return f"'{text}" if text.lstrip(" \ufeff").startswith(_FORMULA) or text.startswith(_FORMULA) else text

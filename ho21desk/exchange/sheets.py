"""Rows of text from lists that others made: CSV files and Excel workbooks.

Nothing here trusts a file: what it unpacks to, its rows and its columns have bounds.
"""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from ho21desk.errors import FileError, FileProblem

Row = tuple[str, ...]
Sheet = list[Row]

MOST_ROWS = 5000
_MOST_COLUMNS = 50
_MOST_SHEETS = 20
_MOST_PARTS = 2000
_LARGEST_UNPACKED = 2_000_000
"""Bytes in all parts of a workbook. A list of five hundred people takes some 300,000; ten million bytes
of styles alone, made for the purpose, keep openpyxl busy for half a minute."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_sheets(data: bytes, path: Path) -> Iterator[Sheet]:
    """Yield what may be the list: each sheet of a workbook, or a CSV file by each sign that may separate.

    FileError, naming `path`, when the contents cannot be read.
    """
    if data.startswith(b"PK\x03\x04"):
        yield from _workbook(data, path)
    elif data.startswith(_OLE):
        raise FileError(path, FileProblem.PASSWORD if _PROTECTED in data else FileProblem.NOT_PEOPLE)
    else:
        text = _decoded(data, path)
        for separator in ";\t,":
            yield _separated(text, separator, path)


def _decoded(data: bytes, path: Path) -> str:
    """Return a text in UTF-8, in UTF-16 as Excel's "Unicode text", or in Windows-1252 as Excel's CSV."""
    try:
        if data.startswith(_UTF_16):
            text = data.decode("utf-16")
        else:
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise FileError(path, FileProblem.NOT_PEOPLE) from error
    if "\0" in text:
        raise FileError(path, FileProblem.NOT_PEOPLE)
    return text


def _separated(text: str, separator: str, path: Path) -> Sheet:
    try:
        return _bounded(csv.reader(io.StringIO(text, newline=""), delimiter=separator), path)
    except csv.Error as error:  # a quotation mark that swallows the rest of the file
        raise FileError(path, FileProblem.NOT_PEOPLE) from error


def _workbook(data: bytes, path: Path) -> Iterator[Sheet]:
    from openpyxl import load_workbook  # takes a quarter of a second, and few ever need it

    _check_size(data, path)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets[:_MOST_SHEETS]:
            rows = sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True)
            yield _bounded((map(_text, row) for row in rows), path)
    except FileError:
        raise
    except Exception as error:  # whatever a spoilt file makes of a library that others wrote
        raise FileError(path, FileProblem.DAMAGED) from error


def _check_size(data: bytes, path: Path) -> None:
    """Refuse what would unpack to more than any list. No part unpacks to more than it says here."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FileError(path, FileProblem.DAMAGED) from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST_UNPACKED:
        raise FileError(path, FileProblem.SWELLS)


def _bounded(rows: Iterable[Iterable[str]], path: Path) -> Sheet:
    sheet = [tuple(islice(row, _MOST_COLUMNS)) for row in islice(rows, MOST_ROWS + 1)]
    if len(sheet) > MOST_ROWS:
        raise FileError(path, FileProblem.TOO_LARGE)
    return sheet


def _text(value: object) -> str:
    """Return the value of a cell as it would be typed; "" where there is none."""
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)

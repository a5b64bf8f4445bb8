"""What hostile files are made of: packages repacked, XML that nests and swells, PDFs written by hand."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import docx
from openpyxl import Workbook

from ho21desk.paths import resource

Parts = Mapping[str, bytes]
Make = Callable[[Path], object]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OUTSIDE = "http://hostile.example/"


@dataclass(frozen=True)
class Case:
    """One file: for which reader, how it is made at a path, and how reading it must go.

    `ends` is why it is refused, or "read" when there is something in it that makes sense.
    """

    reader: str
    name: str
    make: Make
    ends: str


def holding(data: bytes | str) -> Make:
    """Return what writes a file that holds that."""
    return lambda path: path.write_bytes(
        data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    )


# Packages


def word_parts(*, template: bool = False) -> dict[str, bytes]:
    """Return the parts of a Word file with a case in it, or of a house style."""
    if template:
        return unpacked(resource("templates/referat-2026.docx").read_bytes())
    file = docx.Document()
    for text in ("Sak 13/2/2026", "Budsjett for neste år", "Bakgrunn", "Rådet har et budsjett."):
        file.add_paragraph(text)
    data = io.BytesIO()
    file.save(data)
    return unpacked(data.getvalue())


def sheet_parts() -> dict[str, bytes]:
    """Return the parts of a workbook with one person in it."""
    book = Workbook()
    for row in (["Navn"], ["Ask Lund"]):
        book.worksheets[0].append(row)
    data = io.BytesIO()
    book.save(data)
    return unpacked(data.getvalue())


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Parts, *more: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack parts, and then some more that may have names that are there already."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as package:
        for name, content in [*parts.items(), *more]:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            entry.file_size = len(content)
            package.NameToInfo.pop(name, None)  # or the same name twice gives a warning
            package.writestr(entry, content)
    return data.getvalue()


def lying(data: bytes, name: str, size: int) -> bytes:
    """Make a zip say in its list of parts and beside the part that one part unpacks to `size` bytes."""
    lied = bytearray(data)
    for mark, of_size, of_name in ((b"PK\x01\x02", 24, 46), (b"PK\x03\x04", 22, 30)):
        at = lied.find(mark)
        while at >= 0:
            if lied[at + of_name : at + of_name + len(name)] == name.encode():
                lied[at + of_size : at + of_size + 4] = struct.pack("<I", size)
            at = lied.find(mark, at + 4)
    return bytes(lied)


def overlapping(data: bytes, target: str, count: int) -> bytes:
    """Make a zip list one part many times under other names; all of them lie in the same place."""
    at = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entries = []
    while at < end:
        name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
        length = 46 + name + extra + comment
        entries.append(data[at : at + length])
        at += length
    (one,) = (entry for entry in entries if entry[46:].startswith(target.encode()))
    copies = [one.replace(target.encode(), f"{number:0{len(target)}}".encode()) for number in range(count)]
    listed = b"".join([*entries, *copies])
    start = data.index(b"PK\x01\x02")
    total = min(len(entries) + count, 65535)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, total, total, len(listed), start, 0)
    return data[:start] + listed + tail


def changed(parts: Parts, name: str, old: bytes, new: bytes) -> dict[str, bytes]:
    """Return the parts with something in one of them made otherwise; it must be there."""
    if old not in parts[name]:
        raise ValueError(name)
    return {**parts, name: parts[name].replace(old, new)}


def body(*content: bytes, before: bytes = b"") -> bytes:
    """Return the main part of a Word file."""
    head = f'<w:document xmlns:w="{W}"><w:body>'.encode()
    return b'<?xml version="1.0"?>' + before + head + b"".join(content) + b"</w:body></w:document>"


def paragraph(text: bytes) -> bytes:
    return b"<w:p><w:r><w:t>" + text + b"</w:t></w:r></w:p>"


def laughs(root: bytes) -> bytes:
    """Return a document type whose entity &j; unfolds to a thousand million letters."""
    named = b"".join(
        b'<!ENTITY %c "%s">' % (one, b"&%c;" % before * 10)
        for before, one in zip(b"abcdefghi", b"bcdefghij", strict=True)
    )
    return b'<!DOCTYPE %s [<!ENTITY a "ha">%s]>' % (root, named)


def outside(root: bytes, address: str) -> bytes:
    """Return a document type whose entity &j; is fetched from elsewhere."""
    return b'<!DOCTYPE %s [<!ENTITY j SYSTEM "%s">]>' % (root, address.encode())


def relation(kind: str, address: str, key: str = "rId999") -> bytes:
    """Return a relation to something outside the package."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return (
        f'<Relationship Id="{key}" Type="{office}/{kind}" Target="{address}" TargetMode="External"/>'
        "</Relationships>"
    ).encode()


# PDFs


def pdf(objects: Iterable[bytes], more: str = "") -> bytes:
    """Return a PDF of objects numbered from 1; the first one is its catalogue."""
    written = bytearray(b"%PDF-1.5\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    written += b"trailer\n<< /Size %d /Root 1 0 R %s>>\n" % (len(places) + 1, more.encode())
    return bytes(written) + b"startxref\n%d\n%%%%EOF\n" % start


def page_of(content: bytes, *, catalog: bytes = b"", page: bytes = b"", stream: bytes = b"") -> list[bytes]:
    """Return the objects of a PDF with one page."""
    return [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> %s >>" % page,
        stream or b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 "
        b"/Resources << /XObject << /X 6 0 R >> >> >>\nstream\n/X Do\nendstream",
    ]


HELLO = b"BT /F1 9 Tf 72 700 Td (Sak 13/2/2026) Tj ET"


def deflated(content: bytes, more: bytes = b"", times: int = 1) -> bytes:
    """Return a stream, compressed as many times as wanted."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    filters = b"/FlateDecode " * times
    return b"<< /Filter [%s] /Length %d %s >>\nstream\n%s\nendstream" % (filters, len(content), more, content)

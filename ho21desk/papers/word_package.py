"""What a Word file is packed in: a zip with parts of XML, opened without trusting what it says of itself."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers.gathering import Gathering

_MOST_PARTS = 10_000
_LARGEST_BODY = 60_000_000
_LARGEST_PART = 4_000_000
_MOST_NODES = 400_000
"""How much XML is held in memory at a time; a tag has one or two `<`."""

_CHUNK = 32_768
_TYPES = "[Content_Types].xml"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_BODIES = {f"{_KIND}document.main+xml", f"{_KIND}template.main+xml"}
# A part with a document type or with entities is none that Word has written.
_CAREFUL: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "remove_comments": True,
    "remove_pis": True,
}


def local(element: Element) -> str:
    """Return the name of an element without its namespace: Word has two, for files that say the same."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute, whatever its namespace; empty when it is not there."""
    if element is None:
        return ""
    return next((str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def child(element: Element | None, *names: str) -> Element | None:
    """Return what is found by going down from child to child; the first of each name."""
    for name in names:
        if element is None:
            return None
        element = next((part for part in element if local(part) == name), None)
    return element


@dataclass
class Package:
    """An opened Word file. Everything it raises is a FileError."""

    _zip: zipfile.ZipFile
    _types: dict[str, str]
    _gathering: Gathering

    def part(self, kind: str) -> Element | None:
        """Return a smaller part, "styles" or "numbering"; None when the file has none."""
        wanted = f"{_KIND}{kind}+xml"
        name = next((name for name, declared in self._types.items() if declared == wanted), None)
        return _tree(self._zip, name, self._gathering) if name else None

    def body(self, progress: Callable[[int, int], None]) -> Iterator[Element]:
        """Yield what stands in the body, one after the other, and tell how many bytes of how many are read.

        An element lives until the next one is asked for, so that a long paper takes no more memory
        than a short one.
        """
        name = next(name for name, declared in self._types.items() if declared in _BODIES)
        info = _info(self._zip, name, _LARGEST_BODY, self._gathering)
        parser = etree.XMLPullParser(events=("start",), tag="{*}body", **_CAREFUL)
        body: Element | None = None
        done = nodes = 0
        for chunk in _chunks(self._zip, info, _LARGEST_BODY, self._gathering):
            self._gathering.go_on()
            done += len(chunk)
            nodes += chunk.count(b"<")
            if nodes > _MOST_NODES:
                raise FileError(self._gathering.path, FileProblem.TOO_LONG)
            parser.feed(chunk)
            for _event, element in parser.read_events():
                if body is None and isinstance(element, Element):
                    body = element
                    _refuse_types(body, self._gathering)
            if body is None:
                continue
            for whole in list(body)[:-1]:
                yield whole
                body.remove(whole)
                nodes = 0
            progress(done, info.file_size)
        parser.close()
        yield from body if body is not None else ()


def open_package(data: bytes, gathering: Gathering) -> Package:
    """Open a Word file without macros; raise FileError for anything else."""
    if data.count(b"PK\x01\x02") > _MOST_PARTS:
        raise FileError(gathering.path, FileProblem.SWELLS)
    opened = zipfile.ZipFile(io.BytesIO(data))
    if any(info.flag_bits & 1 for info in opened.infolist()):
        raise FileError(gathering.path, FileProblem.PASSWORD)
    if _TYPES not in opened.namelist():
        raise FileError(gathering.path, FileProblem.UNKNOWN_KIND)
    tree = _tree(opened, _TYPES, gathering)
    types = {value(part, "PartName").lstrip("/"): value(part, "ContentType") for part in tree}
    if any("macroEnabled" in declared or "vbaProject" in declared for declared in types.values()):
        raise FileError(gathering.path, FileProblem.MACROS)
    if not _BODIES & set(types.values()):
        raise FileError(gathering.path, FileProblem.UNKNOWN_KIND)
    return Package(opened, types, gathering)


# What a damaged file raises while it is read.
DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    ValueError,
    etree.XMLSyntaxError,
)


def _tree(opened: zipfile.ZipFile, name: str, gathering: Gathering) -> Element:
    info = _info(opened, name, _LARGEST_PART, gathering)
    data = b"".join(_chunks(opened, info, _LARGEST_PART, gathering))
    if data.count(b"<") > _MOST_NODES:
        raise FileError(gathering.path, FileProblem.SWELLS)
    root = etree.fromstring(data, etree.XMLParser(**_CAREFUL))
    _refuse_types(root, gathering)
    return root


def _info(opened: zipfile.ZipFile, name: str, limit: int, gathering: Gathering) -> zipfile.ZipInfo:
    info = opened.getinfo(name)
    if info.file_size > limit:
        raise FileError(gathering.path, FileProblem.SWELLS)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileError(gathering.path, FileProblem.DAMAGED)  # Word packs in no other way
    return info


def _chunks(
    opened: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, gathering: Gathering
) -> Iterator[bytes]:
    """Yield a part as it is unpacked. What it declared to be its size is not believed."""
    done = 0
    with opened.open(info) as part:
        while chunk := part.read(_CHUNK):
            done += len(chunk)
            if done > limit:
                raise FileError(gathering.path, FileProblem.SWELLS)
            yield chunk


def _refuse_types(element: Element, gathering: Gathering) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise FileError(gathering.path, FileProblem.DAMAGED)

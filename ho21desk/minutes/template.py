"""A Word template as a person made it: a file that is opened without trusting what it says of itself."""

import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import read_bytes
from ho21desk.minutes.house import HouseStyle
from ho21desk.minutes.properties import BadPropertyError, Properties
from ho21desk.minutes.word_styles import MissingStylesError, Styles

_LARGEST_FILE = 30_000_000
_LARGEST_WHOLE = 100_000_000
_LARGEST_XML = 8_000_000
_MOST_PARTS = 2_000

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_TYPES = "[Content_Types].xml"
_KIND = "application/vnd.openxmlformats-officedocument."
_DOCUMENT = f"{_KIND}wordprocessingml.document.main+xml"
_TEMPLATE = f"{_KIND}wordprocessingml.template.main+xml"
_DAMAGES = (
    etree.XMLSyntaxError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True)
class Template:
    """An opened template.

    Attributes:
        data: the template as a Word document, also when it was saved as a Word template (.dotx).
        properties: its custom properties, in the order Word lists them.
        styles: those that the minutes need.
        house: the words and forms it carries.
    """

    data: bytes
    properties: tuple[tuple[str, str], ...]
    styles: Styles
    house: HouseStyle


def open_template(path: Path) -> Template:
    """Open a Word document or a Word template, without macros.

    Raises:
        FileError: it is none, is protected, takes far more room unpacked than any template does, lacks styles
            that the minutes need, or has a property that makes no sense.
    """
    return _opened(path, read_bytes(path, _LARGEST_FILE))


@lru_cache(maxsize=2)  # a template is used again and again, and seldom another one
def _opened(path: Path, data: bytes) -> Template:
    if data.startswith(_OLE):
        raise FileError(path, FileProblem.PASSWORD if _PROTECTED in data else FileProblem.OLD_WORD)
    if not data.startswith(_ZIP):
        raise FileError(path, FileProblem.BAD_TEMPLATE)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            return _unpacked(path, data, package)
    except MissingStylesError as error:
        raise FileError(path, FileProblem.BAD_TEMPLATE, error.names) from error
    except (BadPropertyError, *_DAMAGES) as error:
        raise FileError(path, FileProblem.BAD_TEMPLATE, (str(error),)) from error


def _unpacked(path: Path, data: bytes, package: zipfile.ZipFile) -> Template:
    _refuse_unfit(path, package.infolist())
    types = {
        part.get("PartName", part.get("Extension", "")).lstrip("/"): part.get("ContentType", "")
        for part in _tree(package, _TYPES)
    }
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in types.values()):
        raise FileError(path, FileProblem.MACROS)
    if not {_DOCUMENT, _TEMPLATE} & set(types.values()):
        raise FileError(path, FileProblem.BAD_TEMPLATE)
    _refuse_swollen(path, package.infolist(), types)
    names = {kind: name for name, kind in types.items()}

    def part(kind: str) -> Element | None:
        name = names.get(f"{_KIND}{kind}+xml")
        return None if name is None else _tree(package, name)

    properties = _properties(part("custom-properties"))
    styles = Styles(part("wordprocessingml.styles"), part("wordprocessingml.numbering"))
    house = HouseStyle.said_by(
        Properties(properties),
        slanted=styles.is_italic("Vedtak"),
        indented=styles.indent("Sakstekst") > 0,
    )
    return Template(data if _DOCUMENT in names else _as_document(package), properties, styles, house)


def _refuse_unfit(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    """Raise FileError before anything is unpacked. Unpacking stops at the size that a part declares."""
    if any(part.flag_bits & 1 for part in parts):
        raise FileError(path, FileProblem.PASSWORD)
    xml = (part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    whole = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or whole > _LARGEST_WHOLE or max(xml, default=0) > _LARGEST_XML:
        raise FileError(path, FileProblem.SWELLS)


def _refuse_swollen(path: Path, parts: list[zipfile.ZipInfo], types: dict[str, str]) -> None:
    """Raise FileError for a part that is XML by its kind and not by its name, and larger than any."""
    kinds = {name.lower(): kind for name, kind in types.items()}
    for part in parts:
        name = part.filename.lower()
        kind = kinds.get(name) or kinds.get(name.rpartition(".")[2], "")
        if part.file_size > _LARGEST_XML and kind.endswith("xml"):
            raise FileError(path, FileProblem.SWELLS)


def _tree(package: zipfile.ZipFile, name: str) -> Element:
    root = etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    if root.getroottree().docinfo.internalDTD is not None:  # Word writes none
        raise ValueError(name)
    return root


def _as_document(package: zipfile.ZipFile) -> bytes:
    """Return a Word template as a document: it says of itself in one place only which of them it is."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in package.infolist():
            data = package.read(part)
            if part.filename == _TYPES:
                data = data.replace(_TEMPLATE.encode(), _DOCUMENT.encode())
            copy.writestr(zipfile.ZipInfo(part.filename), data)
    return whole.getvalue()


def _properties(root: Element | None) -> tuple[tuple[str, str], ...]:
    parts = () if root is None else root.iterchildren(tag=etree.Element)
    return tuple((part.get("name", ""), "".join(map(str, part.itertext())).strip()) for part in parts)

"""The minutes as a Word file, in the styles of a template."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document as WordFile
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.pkgwriter import PackageWriter
from docx.opc.rel import Relationships
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from ho21desk.errors import FileError, FileProblem
from ho21desk.files import replace_bytes
from ho21desk.markup import clean
from ho21desk.minutes.document import Document, Table
from ho21desk.minutes.template import open_template
from ho21desk.minutes.word_body import WordBody
from ho21desk.minutes.word_edges import fill_edges
from ho21desk.minutes.word_links import cut_links

_LONGEST_PROPERTY = 255
_UNUSABLE = (
    # What python-docx lets through when a file is no Word file, or a broken one.
    OpcError,
    XmlchemyError,
    XMLSyntaxError,
    BadZipFile,
    zlib.error,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    TypeError,
    ValueError,
)


def write(document: Document, template: Path, target: Path) -> None:
    """Write the minutes to `target`; an existing file is replaced only when the new one is whole.

    Raises:
        FileError: about `template` when it cannot be used, else about `target`. No half file is left.
    """
    replace_bytes(target, whole(document, template))


def whole(document: Document, template: Path, tables: Sequence[Table] = ()) -> bytes:
    """Return what the Word file holds, with tables before the items.

    FileError when the template cannot be used.
    """
    opened = open_template(template)
    try:
        word = docx.Document(BytesIO(opened.data))
        cut_links(word)
        fill_edges(word, opened.styles, document)
        _set_language(word, document.language)
        _set_properties(word, document)
        return _package(word, WordBody(word, opened.styles).written(document, tables))
    except _UNUSABLE as error:
        raise FileError(template, FileProblem.BAD_TEMPLATE, (str(error),)) from error


def _package(word: WordFile, written: bytes) -> bytes:
    """Return the file with what was written in the place of its main part."""
    old = word.part
    new = _MainPart(old.partname, old.content_type, old.rels, written)
    parts = [new if part is old else part for part in old.package.parts]
    if len({part.partname for part in parts}) < len(parts):
        raise ValueError("two parts of one name")  # Word would not open such a file
    file = BytesIO()
    PackageWriter.write(file, old.package.rels, parts)  # type: ignore[no-untyped-call]
    return file.getvalue()


@dataclass(frozen=True)
class _MainPart:
    """What is written in the place of a template's main part: of elements, python-docx takes much longer."""

    partname: PackURI
    content_type: str
    rels: Relationships
    blob: bytes


def _set_language(word: WordFile, language: str) -> None:
    """Set the language of all text, so that Word proofs it and a screen reader speaks it."""
    tag = f"{language}-NO"
    for lang in word.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), tag)
    for lang in word.settings.element.iter(qn("w:themeFontLang")):
        lang.set(qn("w:val"), tag)


def _set_properties(word: WordFile, document: Document) -> None:
    day = datetime(document.date.year, document.date.month, document.date.day)
    properties = word.core_properties
    properties.title = clean(document.title)[:_LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = clean(document.author)[:_LONGEST_PROPERTY]
    properties.language = f"{document.language}-NO"
    properties.created = properties.modified = day
    properties.revision = 1

"""Papers of others, made ready to be published: without the names and paths that programs put into files."""

import io
import zipfile
from enum import StrEnum
from pathlib import Path

from lxml import etree
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject

from ho21desk.errors import FileError, FileProblem

_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_CORE, _APP, _CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_EMPTY = {
    _CORE: f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"/>',
    _APP: f'<Properties xmlns="{_OFFICE}/extended-properties"/>',
    _CUSTOM: f'<Properties xmlns="{_OFFICE}/custom-properties"/>',
}
_SETTINGS_RELATIONS = "word/_rels/settings.xml.rels"
_CHANGES = {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "sectPrChange"}
_COMMENTS = {"comment", "commentReference", "commentRangeStart"}
_MARKS = {"rsids", "attachedTemplate", "person"}
"""When it was written, from what, and by whom."""
_NOTES = {
    "/Text",
    "/FreeText",
    "/Highlight",
    "/Underline",
    "/StrikeOut",
    "/Squiggly",
    "/Popup",
    "/Ink",
    "/Caret",
}


class Internal(StrEnum):
    """What only those who wrote a paper should see."""

    COMMENTS = "comments"
    CHANGES = "changes"
    HIDDEN = "hidden"


class InternalError(Exception):
    """A paper holds something internal; a person must decide what becomes of it."""

    def __init__(self, what: Internal) -> None:
        super().__init__(what)
        self.what = what


def without_traces(path: Path, data: bytes) -> bytes:
    """Return a paper as it can be published. One of another kind than Word or PDF is returned as it is.

    It has been read before, so its sizes are known to be sane.

    Raises:
        InternalError: it holds comments, changes that nobody accepted yet, or hidden text.
        FileError: it cannot be read after all.
    """
    try:
        if data.startswith(_ZIP):
            return _word(data)
        if _PDF in data[:1024]:
            return _pdf(data)
    except InternalError:
        raise
    except Exception as error:  # whatever the readers of broken files raise
        raise FileError(path, FileProblem.DAMAGED) from error
    return data


def _word(data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename in _EMPTY:
                part = _EMPTY[info.filename].encode()
            elif info.filename == _SETTINGS_RELATIONS:
                part = _without_template(part)
            elif info.filename.startswith("word/") and info.filename.endswith(".xml"):
                part = _checked(part)
            # Without the day and the system it was packed on.
            new.writestr(zipfile.ZipInfo(info.filename), part, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _checked(part: bytes) -> bytes:
    """Return a part without the names of the sessions in which it was written."""
    tree = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    for element in tree.iter(etree.Element):
        name = etree.QName(element).localname
        if name in _CHANGES:
            raise InternalError(Internal.CHANGES)
        if name in _COMMENTS:
            raise InternalError(Internal.COMMENTS)
        if name == "r" and _is_hidden(element):
            raise InternalError(Internal.HIDDEN)
    for element in [each for each in tree.iter(etree.Element) if etree.QName(each).localname in _MARKS]:
        if (parent := element.getparent()) is not None:
            parent.remove(element)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _is_hidden(run: etree._Element) -> bool:
    """Tell whether a run of text is not shown."""
    for hides in run.iterfind("./{*}rPr/{*}vanish"):
        values = {etree.QName(name).localname: value for name, value in hides.attrib.items()}
        if values.get("val") not in ("0", "false", "off"):
            return True
    return False


def _without_template(part: bytes) -> bytes:
    """Return relations without the one to the template, whose path tells where it was written."""
    tree = etree.fromstring(part)
    for relation in list(tree):
        if relation.get("Type", "").endswith("/attachedTemplate"):
            tree.remove(relation)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _pdf(data: bytes) -> bytes:
    reader = PdfReader(io.BytesIO(data))
    for page in reader.pages:
        for note in page.get("/Annots") or ArrayObject():
            if note.get_object().get("/Subtype") in _NOTES:
                raise InternalError(Internal.COMMENTS)
    writer = PdfWriter(clone_from=reader)
    title = reader.metadata and reader.metadata.title
    writer.metadata = {"/Title": title} if title else None
    root = writer.root_object
    for name in ("/Metadata", "/PieceInfo"):
        if name in root:
            del root[NameObject(name)]
    for page in writer.pages:
        for name in ("/PieceInfo", "/LastModified", "/Metadata"):
            if name in page:
                del page[NameObject(name)]
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()

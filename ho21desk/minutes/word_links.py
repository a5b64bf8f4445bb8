"""Cutting what leads from a template to somewhere else.

Word writes into a document which template it was made of, often with the name of the person who made it in
the path, and a picture may be fetched from afar whenever the minutes are opened.
"""

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.opc.rel import _Relationship
from docx.oxml.ns import nsmap, qn
from lxml import etree

_REFERENCE = f"{{{nsmap['r']}}}"
_WHOLE = tuple(map(qn, ("w:drawing", "w:pict", "w:object", "w:mailMerge")))
"""What makes no sense without the file that it refers to."""


def cut_links(word: WordFile) -> None:
    """Leave out all that lies elsewhere, but for links that a reader may choose to follow.

    What says nothing of its kind goes too: nobody could use it, and it could not be written.
    """
    for part in word.part.package.iter_parts():
        links = {name for name, rel in part.rels.items() if not _may_stay(rel)}
        if links and isinstance(part, XmlPart):
            for element in list(part.element.iter(etree.Element)):
                _cut(element, links)
        for name in links:
            del part.rels[name]


def _may_stay(rel: _Relationship) -> bool:
    return bool(rel.reltype) and (not rel.is_external or rel.reltype == RELATIONSHIP_TYPE.HYPERLINK)


def _cut(element: etree._Element, links: set[str]) -> None:
    references = {name: value for name, value in element.attrib.items() if str(name).startswith(_REFERENCE)}
    gone = [name for name, value in references.items() if value in links]
    if not gone:
        return
    if len(gone) < len(references):  # a picture that is in the file as well
        for name in gone:
            del element.attrib[name]
        return
    whole = next((each for each in element.iterancestors(*_WHOLE)), element)
    parent = whole.getparent()
    if parent is not None:
        parent.remove(whole)

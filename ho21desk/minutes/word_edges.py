"""What stands on every page: the draft mark on top, the title and the page number at the bottom.

Whatever a person put there in the template stays: a text, a logo, page numbers of their own.
"""

from collections.abc import Container, Iterable, Sequence
from copy import deepcopy

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.section import Section, _Footer, _Header
from docx.text.paragraph import Paragraph

from ho21desk.minutes.document import Document
from ho21desk.minutes.phrases import words
from ho21desk.minutes.word_styles import Styles
from ho21desk.minutes.word_xml import TAB, element, field, run


def fill_edges(word: WordFile, styles: Styles, document: Document) -> None:
    """Write the edges of the pages into a Word file that was opened from a template."""
    *before, section = word.sections
    _keep_inherited(section, before)
    marks = {mark for w in map(words, ("nb", "nn")) for mark in (w.draft, w.practice)}
    for header in _headers(word, section):
        line = _line(header, styles["Header"], marks)
        if document.draft_mark:
            _write(line or _added(header, styles["Header"]), run(document.draft_mark))
        elif line is not None:
            _remove(header, line)
    title = word.core_properties.title  # that of the minutes, when old minutes are taken as a template
    for footer in _footers(word, section):
        line = _line(footer, styles["Footer"], {f"{title}\t"})
        if line is not None or not _counts_pages(footer):
            _write(line or _added(footer, styles["Footer"]), _page_line(document))


def _page_line(document: Document) -> str:
    """Return the line at the bottom of every page: the title, and "Side 1 av 3" as fields."""
    before, between = document.page_words
    numbers = run(f"{before} ") + field("PAGE") + run(f" {between} ") + field("NUMPAGES")
    return run(document.title) + TAB + numbers


def _write(line: Paragraph, runs: str) -> None:
    line._p.extend(element("w:p", runs))


def _keep_inherited(section: Section, before: Sequence[Section]) -> None:
    """Give the last section what it has from those before it: they go with the body of the template."""
    last = section._sectPr
    kinds = (qn("w:headerReference"), qn("w:footerReference"))
    known = {(edge.tag, edge.get(qn("w:type"))) for edge in last if edge.tag in kinds}
    for earlier in reversed(before):
        for edge in earlier._sectPr:
            kind = (edge.tag, edge.get(qn("w:type")))
            if edge.tag in kinds and kind not in known:
                known.add(kind)
                last.insert(0, deepcopy(edge))


def _headers(word: WordFile, section: Section) -> Iterable[_Header]:
    yield section.header
    if section.different_first_page_header_footer:
        yield section.first_page_header
    if word.settings.odd_and_even_pages_header_footer:
        yield section.even_page_header


def _footers(word: WordFile, section: Section) -> Iterable[_Footer]:
    yield section.footer
    if word.settings.odd_and_even_pages_header_footer:
        yield section.even_page_footer


def _line(edge: _Header | _Footer, style: str, ours: Container[str]) -> Paragraph | None:
    """Return the first line of a style that waits for our words or holds them, emptied; None without one."""
    if edge.is_linked_to_previous:
        return None
    for line in _lines(edge):
        text = line.text.partition("\t")
        if line._p.style == style and (_is_empty(line) or "".join(text[:2]) in ours):
            for part in [each for each in line._p if each.tag != qn("w:pPr")]:
                line._p.remove(part)
            return line
    return None


def _lines(edge: _Header | _Footer) -> list[Paragraph]:
    return list(edge.paragraphs)


def _is_empty(line: Paragraph) -> bool:
    """Tell whether nothing stands in a line: no letter, no picture, no field."""
    inside = {qn("w:pPr"), qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:proofErr")}
    runs = [run for run in line._p if run.tag not in inside]
    return all(part.tag == qn("w:rPr") for run in runs for part in run)


def _added(edge: _Header | _Footer, style: str) -> Paragraph:
    """Return a new last line, or the one that comes with a new edge."""
    if edge.is_linked_to_previous:
        edge.is_linked_to_previous = False
        line = _lines(edge)[0]
    else:
        line = Paragraph(edge._element.add_p(), edge)
    line._p.style = style
    return line


def _remove(header: _Header, line: Paragraph) -> None:
    """Take a line away, and the header with it if that was all. Word wants a line below a table."""
    before = line._p.getprevious()
    if len(header._element) == 1:
        header.is_linked_to_previous = True
    elif before is None or before.tag != qn("w:tbl"):
        header._element.remove(line._p)


def _counts_pages(edge: _Footer) -> bool:
    if edge.is_linked_to_previous:
        return False
    codes = [field.get(qn("w:instr"), "") for field in edge._element.iter(qn("w:fldSimple"))]
    codes += [code.text or "" for code in edge._element.iter(qn("w:instrText"))]
    return any("PAGE" in code.split() for code in codes)

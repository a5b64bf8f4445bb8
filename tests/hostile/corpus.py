"""All hostile files there are, each made by code, reader by reader."""

from collections.abc import Iterator

from tests.hostile import corpus_packages as packages
from tests.hostile import corpus_pdfs as pdfs
from tests.hostile import corpus_places as places
from tests.hostile import corpus_texts as texts
from tests.hostile.making import Case

_KINDS = {
    "meeting": (texts.meetings,),
    "people": (packages.workbooks, texts.tables),
    "paper": (packages.words, pdfs.pdfs, texts.papers),
    "finished": (texts.minutes,),
    "pasted": (texts.pasted,),
    "template": (packages.house_styles,),
    "agenda": (texts.agendas,),
    "phrases": (texts.phrases,),
    "settings": (texts.choices,),
    "copy": (places.databases,),
    "database": (places.databases,),
}


def cases(reader: str) -> Iterator[Case]:
    """Yield the files for one reader."""
    for kind in (*_KINDS[reader], places.places):
        yield from (case for case in kind() if case.reader == reader)

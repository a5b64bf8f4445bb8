"""What is said of papers: every doubt there can be has a sentence."""

import re
from pathlib import Path

from ho21desk.papers import cases
from ho21desk.papers.cases import Doubt, Why
from ho21desk.views import paper_words

RAISED = re.compile(r'Doubt\("(\w+)", (.+?)\)(?:$|[),])', re.MULTILINE)


def test_every_doubt_has_a_sentence() -> None:
    raised = RAISED.findall(Path(cases.__file__).read_text(encoding="utf-8"))
    doubts = {(field, Why[name]) for field, whys in raised for name in re.findall(r"Why\.([A-Z_]+)", whys)}
    assert len(doubts) >= len(Why)
    for field, why in doubts:
        assert paper_words.doubtful(Doubt(field, why)).endswith(".")

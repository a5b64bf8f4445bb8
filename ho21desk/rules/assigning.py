"""What a decision asks somebody to do, read off its sentences.

Rather nothing than a guess: what is proposed wrongly must be taken away by hand. "Tas til orientering."
asks nobody for anything, and neither does a condition, a subordinate clause or what was done already.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ho21desk.markup import Block, BlockKind, parse
from ho21desk.model import AgendaItem, TaskKind, TextField, TextRef
from ho21desk.rules.assigning_forms import (
    CONDITION,
    DOER,
    LEADS_TO_NAMES,
    PURPOSE,
    ROLES,
    SIGNS,
    Actor,
    forms,
)
from ho21desk.rules.checking.names import Names
from ho21desk.rules.checking.reading import Passage

_LONGEST = 2000
"""A sentence that is longer than any in the minutes is not worth the time it takes to read it."""

_ROLE = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{kind.name}>{role})" for kind, role in ROLES.items()) + r")(?![\w-])",
    re.IGNORECASE,
)
_SIGN = re.compile("[\ue000-\uf8ff]")


@dataclass(frozen=True)
class Asked:
    """What a sentence, or a point of a list, asks for.

    Attributes:
        source: the words it was read from.
        what: what is to be done, in those words.
        who: names in full and roles, in the order they stand; of a group its members.
    """

    kind: TaskKind
    source: str
    what: str
    who: tuple[str, ...]


@dataclass(frozen=True)
class _Masked:
    """A sentence with a sign for everybody it names."""

    words: str
    said: Mapping[str, str]
    actors: Mapping[str, str]

    def unmasked(self, words: str) -> str:
        return _SIGN.sub(lambda sign: self.said[sign[0]], words)

    def named(self, words: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.actors[sign] for sign in _SIGN.findall(words)))


def asked_for(decision: str, names: Names) -> Iterator[Asked]:
    """Yield what a decision asks for, a sentence or a point at a time. Any text can be read."""
    for source, whole in _units(decision):
        masked = _mask(whole, names)
        if masked and not CONDITION.match(whole) and not whole.endswith("?"):
            found = ((kind, form.search(masked.words)) for kind, form in forms())
            kind, match = next(((kind, match) for kind, match in found if match), (None, None))
            if kind and match:
                yield _asked(kind, match, source, masked)


def actors_in(text: str, names: Names) -> tuple[str, ...]:
    """Return the people, by their full names, and the roles that a text names, in the order they stand."""
    masked = _mask(text, names)
    return masked.named(masked.words) if masked else ()


def _asked(kind: TaskKind, match: re.Match[str], source: str, masked: _Masked) -> Asked:
    parts = match.groupdict()
    if kind is TaskKind.GROUP:
        purpose = PURPOSE.search(masked.words)
        what = purpose["what"] if purpose else masked.words
        signs = "".join(sign for sign in masked.said if Actor.PERSON <= sign < Actor.OFFICE)
    else:
        what = parts.get("what") or masked.words
        doer = DOER.search(masked.words)
        signs = parts.get("who") or (doer["who"] if doer else "")
    return Asked(kind, source, masked.unmasked(what).strip(" .;,:"), masked.named(signs))


def _units(decision: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence or point, and how it reads with the words that lead up to its list."""
    lead = ""
    for is_list, blocks in groupby(parse(decision), key=lambda block: block.kind is not BlockKind.PARAGRAPH):
        if not is_list:
            sentences = [sentence for block in blocks for sentence in _sentences(block)]
            lead = sentences[-1] if sentences and sentences[-1].endswith(":") else ""
            yield from ((sentence, sentence) for sentence in sentences if not sentence.endswith(":"))
            continue
        points = [" ".join(block.text.split()) for block in blocks]
        before = lead.rstrip(": ")
        if LEADS_TO_NAMES.search(before):
            members = ", ".join(points)
            yield f"{lead} {members}", f"{before} {members}"
        else:
            yield from ((point, f"{before} {point}".strip()) for point in points)


def _sentences(block: Block) -> list[str]:
    passage = Passage(_NO_ITEM, TextRef(TextField.DECISION, _NO_ITEM.id), " ".join(block.text.split()))
    return [sentence for _, each in passage.sentences() if (sentence := each.strip())]


_NO_ITEM = AgendaItem(number=0, title="")


def _mask(text: str, names: Names) -> _Masked | None:
    """Put a sign for everybody whom a sentence names; None when it is not to be read."""
    if len(text) > _LONGEST or _SIGN.search(text):
        return None
    places = [
        (named.start, named.said, Actor.PERSON, named.name)
        for named in names.named_in(text)
        if named.is_exact or named.is_sure
    ]
    people_end = {start + len(said) for start, said, *_ in places}
    taken = [range(start, start + len(said)) for start, said, *_ in places]
    for role in _ROLE.finditer(text):
        # "Guri leder gruppen" has a verb where "leder og nestleder" has a role.
        is_verb = role.lastgroup == Actor.OFFICE.name and role.start() - 1 in people_end
        if not is_verb and not any(role.start() in each for each in taken):
            places.append((role.start(), role[0], Actor[role.lastgroup or ""], role[0].lower()))
    if len(places) > SIGNS:
        return None
    words, said, actors, end = "", {}, {}, 0
    for place, (start, name, kind, actor) in enumerate(sorted(places)):
        sign = chr(ord(kind) + place)
        words += text[end:start] + sign
        said[sign], actors[sign], end = name, actor, start + len(name)
    return _Masked(words + text[end:], said, actors)

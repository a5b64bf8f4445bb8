"""What the list says of each case that was found, and of each paper without any."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ho21desk.papers.review import Candidate, Hindrance, Standing, rival
from ho21desk.qtmodels.rows import Row
from ho21desk.views import paper_words
from ho21desk.views.messages import explain


@dataclass(frozen=True)
class Unread:
    """A paper without cases, and the sentence that says why."""

    id: str
    name: str
    sentence: str


class Reading:
    """What was found in the papers that were read, in the order they came."""

    def __init__(self) -> None:
        self._papers: dict[str, Sequence[Candidate | Unread]] = {}

    @property
    def entries(self) -> list[Candidate | Unread]:
        """Cases, and papers without any."""
        return [entry for paper in self._papers.values() for entry in paper]

    @property
    def cases(self) -> list[Candidate]:
        """The cases alone."""
        return [entry for entry in self.entries if isinstance(entry, Candidate)]

    def case(self, key: str | None) -> Candidate | None:
        """Return the case of that `id`; None when there is none."""
        return next((case for case in self.cases if case.id == key), None)

    def put(self, name: str, paper: Sequence[Candidate | Unread]) -> None:
        """Add what a paper holds. One that was read before gives way, and keeps its place."""
        self._papers[name] = paper

    def change(self, cases: Iterable[Candidate]) -> None:
        """Put cases in the place of those of the same `id`."""
        changed = {case.id: case for case in cases}
        self._papers = {
            name: [changed.get(entry.id, entry) for entry in paper] for name, paper in self._papers.items()
        }

    def clear(self) -> None:
        """Forget all papers."""
        self._papers.clear()


def case_row(case: Candidate, standing: Standing) -> Row:
    """Return the row of a case: whether it is taken, and what is the matter with it."""
    unsure = is_unsure(case, standing)
    facts = [
        str(case.number or case.found.printed or "uten nummer"),
        _most_pressing(case, standing),
        paper_words.types(case),
    ]
    return Row(
        key=case.id,
        sign="taken" if standing.is_taken else "left_out",
        tone="warning" if unsure else "accent" if standing.lands else "quiet",
        text=case.paper.title or "Uten tittel",
        quiet=" · ".join(filter(None, facts)),
        spoken=f"Sak {facts[0]} {case.paper.title}",
        described=", ".join(filter(None, ["tas med" if standing.is_taken else "utelatt", *facts[1:]])),
        quiet_tone="warning" if unsure else "quiet",
    )


def unread_row(unread: Unread) -> Row:
    """Return the row of a paper without cases."""
    return Row(
        key=unread.id,
        sign="warning",
        tone="warning",
        text=unread.name,
        quiet=unread.sentence,
        spoken=unread.name,
        described=unread.sentence,
        quiet_tone="warning",
    )


def is_unsure(case: Candidate, standing: Standing) -> bool:
    """Whether somebody should look at a case: a field is doubtful, or it waits for a decision."""
    return bool(case.doubts) or (standing.hindrance is not None and case.chosen is None)


def said(case: Candidate, standing: Standing, beside: Sequence[Candidate]) -> str:
    """Return in sentences what becomes of a case, and why."""
    sentences = []
    if standing.hindrance:
        sentences.append(paper_words.hindrance_in_full(case, standing.hindrance, rival(case, beside)))
    if standing.hindrance is Hindrance.OTHER_MEETING and case.chosen is None:
        sentences.append("Åpne det møtet nede til høyre, eller rett nummeret.")
    if not standing.is_taken:
        sentences.append("Saken er utelatt.")
    elif standing.effect:
        sentences.append(paper_words.effect_in_full(case, standing.effect))
    if standing.refusal:
        sentences.append(explain(standing.refusal))
        if standing.refusal.rule == "no_meeting":
            sentences.append("Åpne eller lag møtet nede til høyre, så kan sakene legges inn.")
    return " ".join(sentences)


def _most_pressing(case: Candidate, standing: Standing) -> str:
    """Return what there is to say of a case in a few words."""
    if standing.hindrance and case.chosen is None:
        return paper_words.hindrance_in_short(case, standing.hindrance)
    if case.doubts:
        return f"usikkert: {paper_words.unsure(case)}"
    if not standing.is_taken:
        return "utelatt"
    return paper_words.effect_in_short(standing.effect) if standing.effect else ""

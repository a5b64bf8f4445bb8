"""What was written, and what it says that the version before did not."""

from collections.abc import Sequence

from ho21desk.desk.changes import Exported
from ho21desk.minutes.differences import Aspect, Difference
from ho21desk.views import words

_ASPECTS = {
    Aspect.ADDED: "ny",
    Aspect.REMOVED: "borte",
    Aspect.TITLE: "tittel",
    Aspect.STATE: "utkastmerket",
    Aspect.LINES: "opplysninger",
    Aspect.ORDER: "rekkefølge",
    Aspect.NUMBER: "nummer",
    Aspect.ATTENDANCE: "fremmøte",
    Aspect.TEXT: "tekst",
    Aspect.DECISION: "vedtak",
    Aspect.VOTE: "votering",
    Aspect.DISSENT: "dissens",
}
_MOST = 8


def written(exported: Exported) -> str:
    """Return what was written, when, and what became of what lay there."""
    name, clock = exported.path.name, words.clock(exported.written)
    if exported.is_same:
        return f"{name} er som den var. Ingenting er endret siden den ble skrevet."
    sentences = [f"Skrevet kl. {clock}: {name}"]
    if exported.spared:
        sentences.append(f"{exported.spared.name} er endret siden sist og er ikke rørt.")
    if exported.earlier and exported.earlier.path:
        when = exported.earlier.written
        sentences.append(f"Den forrige, fra {when:%d.%m. kl. %H.%M}, ligger i Tidligere versjoner.")
    return "\n".join(sentences)


def changed(exported: Exported) -> str:
    """Return what differs from the version before, place by place; "" when that cannot be told."""
    if exported.changed is None or exported.is_same:
        return ""
    told = places(exported.changed)
    if not told:
        return "Ordene er de samme som i den forrige."
    more = f" og {len(told) - _MOST} steder til" if len(told) > _MOST else ""
    return f"Endret siden den forrige: {'; '.join(told[:_MOST])}{more}."


def places(differences: Sequence[Difference]) -> list[str]:
    """Return what differs, one place each; that a draft is marked with another day tells nothing."""
    return [_difference(each) for each in differences if each.aspects != (Aspect.STATE,)]


def _difference(difference: Difference) -> str:
    aspects = words.listed([_ASPECTS[aspect] for aspect in difference.aspects])
    if not difference.label:
        return aspects
    label = difference.label.rstrip(": ")
    return label if difference.aspects == (Aspect.LINES,) else f"{label} ({aspects})"

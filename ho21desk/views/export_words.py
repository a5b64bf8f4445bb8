"""What was written, and what it says that the version before did not."""

from collections.abc import Sequence

from ho21desk.desk.changes import Exported
from ho21desk.minutes.differences import Aspect, Difference
from ho21desk.views import words
from ho21desk.views.language import later, tr

_ASPECTS = {
    Aspect.ADDED: later("ny"),
    Aspect.REMOVED: later("borte"),
    Aspect.TITLE: later("tittel"),
    Aspect.STATE: later("utkastmerket"),
    Aspect.LINES: later("opplysninger"),
    Aspect.ORDER: later("rekkefølge"),
    Aspect.NUMBER: later("nummer"),
    Aspect.ATTENDANCE: later("fremmøte"),
    Aspect.TEXT: later("tekst"),
    Aspect.DECISION: later("vedtak"),
    Aspect.VOTE: later("votering"),
    Aspect.DISSENT: later("dissens"),
}
_MOST = 8


def written(exported: Exported) -> str:
    """Return what was written, when, and what became of what lay there."""
    name, clock = exported.path.name, words.clock(exported.written)
    if exported.is_same:
        return tr("{name} er som den var. Ingenting er endret siden den ble skrevet.").format(name=name)
    sentences = [tr("Skrevet kl. {clock}: {name}").format(clock=clock, name=name)]
    if exported.spared:
        sentences.append(tr("{name} er endret siden sist og er ikke rørt.").format(name=exported.spared.name))
    if exported.earlier and exported.earlier.path:
        when = exported.earlier.written
        sentences.append(
            tr("Den forrige, fra {when:%d.%m. kl. %H.%M}, ligger i Tidligere versjoner.").format(when=when)
        )
    return "\n".join(sentences)


def changed(exported: Exported) -> str:
    """Return what differs from the version before, place by place; "" when that cannot be told."""
    if exported.changed is None or exported.is_same:
        return ""
    told = places(exported.changed)
    if not told:
        return tr("Ordene er de samme som i den forrige.")
    more = tr(" og {count} steder til").format(count=len(told) - _MOST) if len(told) > _MOST else ""
    return tr("Endret siden den forrige: {places}{more}.").format(places="; ".join(told[:_MOST]), more=more)


def places(differences: Sequence[Difference]) -> list[str]:
    """Return what differs, one place each; that a draft is marked with another day tells nothing."""
    return [_difference(each) for each in differences if each.aspects != (Aspect.STATE,)]


def _difference(difference: Difference) -> str:
    aspects = words.listed([tr(_ASPECTS[aspect]) for aspect in difference.aspects])
    if not difference.label:
        return aspects
    label = difference.label.rstrip(": ")
    return label if difference.aspects == (Aspect.LINES,) else f"{label} ({aspects})"

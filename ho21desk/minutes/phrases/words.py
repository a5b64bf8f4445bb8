"""The words of the minutes in the two written forms of Norwegian.

Braces hold what is filled in. A sentence is whole wherever it can be, since word order and
agreement differ between the two.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words of one written form."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...] = (
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    )

    # Labels and marks
    title: str = "{council}, referat møte {number}/{year}"
    date: str = "Dato"
    place: str
    presiding: str
    present: str
    absent: str = "Forfall"
    deputies: str
    observers: str
    secretariat: str
    guests: str = "Gjester"
    case: str = "Sak"
    decision: str = "Vedtak"
    draft: str = "UTKAST"
    draft_on: str = "UTKAST per {date}"
    practice: str
    practice_only: str
    page: tuple[str, str] = ("Side", "av")

    # Presence
    and_: str = "og"
    digital: str = "digitalt"
    partly_digital: str
    partial: str
    only: str = "sak {cases}"
    since: str
    until: str = "t.o.m. sak {case}"
    attending_deputy_for: str
    deputy_for: str = "vara for {name}"

    # Order and votes
    order: str
    carried_unanimously: str
    carried_unanimously_by: str
    carried: str
    fallen: str
    tied: str
    one_vote: str
    votes: str
    blank: str

    # Recusal
    considered: str
    question: str
    genitive: bool
    ground: str = "Grunnlag: {ground}"
    reason: str = "Bakgrunn: {reason}"
    thinks_recused: str
    thinks_not_recused: str
    in_doubt: str
    shared_unanimously: str
    shared_by: str
    shared: str
    found_recused: str
    found_not_recused: str
    unanimously: str
    by_votes: str
    was_recused: str
    were_recused: str
    left: str
    is_recused: str
    is_recused_and_leaves: str
    is_not_recused: str
    none_recused: str

    # Standard decisions
    notice_approved: str
    minutes_approved: str
    noted: str
    nothing: str


def words(language: str) -> Words:
    """Return the words of a language; bokmål for any that is not "nn"."""
    return NYNORSK if language == "nn" else BOKMAL


BOKMAL = Words(
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    place="Sted",
    practice="Øvelse",
    practice_only="Øvelse. Dette er ikke et referat fra et virkelig møte.",
    presiding="Møteleder",
    present="Til stede",
    deputies="Møtende vara",
    observers="Observatører",
    secretariat="Til stede fra Sekretariatet/Forskningsrådet",
    partly_digital="digitalt deler av møtet",
    partial="deler av møtet",
    since="fra sak {case}",
    attending_deputy_for="møtende vara for {name}",
    order="Sakene ble behandlet i følgende rekkefølge: {numbers}.",
    carried_unanimously="Enstemmig vedtatt.",
    carried_unanimously_by="Enstemmig vedtatt med {votes}.",
    carried="Vedtatt med {count} mot {votes}.",
    fallen="Forslaget falt med {count} mot {votes}.",
    tied="Stemmene sto likt, {count} mot {count}.",
    one_vote="1 stemme",
    votes="{count} stemmer",
    blank="{count} stemte blankt.",
    considered="Inhabilitet ble vurdert for sakene på dagens møte.",
    question="{name} habilitet for sak {case} ble vurdert.",
    genitive=True,
    thinks_recused="{name} vurderte seg selv som inhabil.",
    thinks_not_recused="{name} vurderte seg selv som habil.",
    in_doubt="{name} var i tvil om egen habilitet.",
    shared_unanimously="Vurderingen ble enstemmig støttet av de øvrige medlemmene.",
    shared_by="Vurderingen ble støttet av de øvrige medlemmene med {count} mot {votes}.",
    shared="Vurderingen ble støttet av de øvrige medlemmene.",
    found_recused="De øvrige medlemmene kom {how}til at {name} er inhabil.",
    found_not_recused="De øvrige medlemmene kom {how}til at {name} ikke er inhabil.",
    unanimously="enstemmig ",
    by_votes="med {count} mot {votes} ",
    was_recused="I denne saken var {names} inhabil{left}.",
    were_recused="I denne saken var {names} inhabile{left}.",
    left=" og gikk ut av møtet under behandlingen",
    is_recused="{name} er inhabil for sak {case}.",
    is_recused_and_leaves="{name} er inhabil for sak {case} og forlater møtet under behandlingen av saken.",
    is_not_recused="{name} er ikke inhabil for sak {case}.",
    none_recused="Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet.",
    notice_approved="Innkalling og saksliste godkjennes.",
    minutes_approved="Referatet godkjennes.",
    noted="Tas til orientering.",
    nothing="Intet.",
)

NYNORSK = Words(
    weekdays=("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    place="Stad",
    practice="Øving",
    practice_only="Øving. Dette er ikkje eit referat frå eit verkeleg møte.",
    presiding="Møteleiar",
    present="Til stades",
    deputies="Møtande vara",
    observers="Observatørar",
    secretariat="Til stades frå Sekretariatet/Forskingsrådet",
    partly_digital="digitalt delar av møtet",
    partial="delar av møtet",
    since="frå sak {case}",
    attending_deputy_for="møtande vara for {name}",
    order="Sakene vart behandla i følgjande rekkjefølgje: {numbers}.",
    carried_unanimously="Samrøystes vedteke.",
    carried_unanimously_by="Samrøystes vedteke med {votes}.",
    carried="Vedteke med {count} mot {votes}.",
    fallen="Framlegget fall med {count} mot {votes}.",
    tied="Røystene stod likt, {count} mot {count}.",
    one_vote="1 røyst",
    votes="{count} røyster",
    blank="{count} røysta blankt.",
    considered="Inhabilitet vart vurdert for sakene på møtet i dag.",
    question="Habiliteten til {name} for sak {case} vart vurdert.",
    genitive=False,
    thinks_recused="{name} vurderte seg sjølv som inhabil.",
    thinks_not_recused="{name} vurderte seg sjølv som habil.",
    in_doubt="{name} var i tvil om eigen habilitet.",
    shared_unanimously="Vurderinga vart samrøystes støtta av dei andre medlemene.",
    shared_by="Vurderinga vart støtta av dei andre medlemene med {count} mot {votes}.",
    shared="Vurderinga vart støtta av dei andre medlemene.",
    found_recused="Dei andre medlemene kom {how}til at {name} er inhabil.",
    found_not_recused="Dei andre medlemene kom {how}til at {name} ikkje er inhabil.",
    unanimously="samrøystes ",
    by_votes="med {count} mot {votes} ",
    was_recused="I denne saka var {names} inhabil{left}.",
    were_recused="I denne saka var {names} inhabile{left}.",
    left=" og gjekk ut av møtet under behandlinga",
    is_recused="{name} er inhabil for sak {case}.",
    is_recused_and_leaves="{name} er inhabil for sak {case} og går ut av møtet under behandlinga av saka.",
    is_not_recused="{name} er ikkje inhabil for sak {case}.",
    none_recused="Det er ikkje knytt inhabilitet til nokon av sakene på rådsmøtet.",
    notice_approved="Innkalling og saksliste blir godkjende.",
    minutes_approved="Referatet blir godkjent.",
    noted="Saka blir teken til orientering.",
    nothing="Ingenting.",
)

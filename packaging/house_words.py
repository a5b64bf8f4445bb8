"""The words of the two houses, as the custom properties of their templates.

Those of 2026 are the program's own, written out so that a council can see in Word what it may change.
"""

_NYNORSK = " (nynorsk)"


def _both(name: str, bokmal: str, nynorsk: str) -> dict[str, str]:
    return {name: bokmal, f"{name}{_NYNORSK}": nynorsk}


WORDS_2026 = {
    **_both("Referat tittel", *["{råd}, referat møte {nummer}/{år}"] * 2),
    "Referat saksnummer": "{sak}/{møte}/{år}",
    "Referat dag": "{ukedag} {dag}. {måned} {år}",
    "Referat klokkeslett": "{fra}–{til}",
    **_both("Referat etikett dato", "Dato", "Dato"),
    **_both("Referat etikett sted", "Sted", "Stad"),
    **_both("Referat etikett møteleder", "Møteleder", "Møteleiar"),
    **_both("Referat etikett til stede", "Til stede", "Til stades"),
    **_both("Referat etikett forfall", "Forfall", "Forfall"),
    **_both("Referat etikett møtende vara", "Møtende vara", "Møtande vara"),
    **_both("Referat etikett vara", "Vara til stede", "Vara til stades"),
    **_both("Referat etikett observatører", "Observatører", "Observatørar"),
    **_both(
        "Referat etikett sekretariatet",
        "Til stede fra Sekretariatet/Forskningsrådet",
        "Til stades frå Sekretariatet/Forskingsrådet",
    ),
    **_both("Referat etikett gjester", "Gjester", "Gjester"),
    **_both("Referat etikett sak", "Sak", "Sak"),
    **_both("Referat etikett vedtak", "Vedtak", "Vedtak"),
    **_both("Innkalling tittel", *["{råd}, innkalling til møte {nummer}/{år}"] * 2),
    **_both("Innkalling etikett medlemmer", "Medlemmer", "Medlemer"),
    **_both("Innkalling etikett vara", "Vara", "Vara"),
    **_both("Innkalling etikett forslag", "Forslag til vedtak", "Framlegg til vedtak"),
}

_WITHOUT_COLON = (
    "Referat etikett dato",
    "Referat etikett sted",
    "Referat etikett sak",
    "Innkalling tittel",
)
WORDS_2023 = {
    **{
        name: said if name.removesuffix(_NYNORSK) in _WITHOUT_COLON else f"{said}:"
        for name, said in WORDS_2026.items()
    },
    **_both(
        "Referat tittel",
        "{råd}, referat fra møte {nummer}/{år}",
        "{råd}, referat frå møte {nummer}/{år}",
    ),
    "Referat saksnummer": "{sak}/{møte}/{åå}",
    "Referat dag": "{Ukedag} {dag}. {måned} {år}, {klokkeslett}",
    "Referat klokkeslett": "{fra.00} – {til.00}",
    **_both("Referat leder", "(leder)", "(leiar)"),
    **_both(
        "Referat etikett sekretariatet",
        "Til stede fra Forskningsrådet/HelseOmsorg21-sekretariatet:",
        "Til stades frå Forskingsrådet/HelseOmsorg21-sekretariatet:",
    ),
}

"""Hostile texts, tables, meeting files, HTML, lists and choices."""

import json
from collections.abc import Iterator

from ho21desk.paths import resource
from tests.hostile.making import Case, holding

_MEGA = 1_000_000
_START = '{"format": "ho21desk/meeting", "version": 1, '


def papers() -> Iterator[Case]:
    """Yield texts for the reader of papers."""
    for name, data, ends in (
        ("one-line", "x" * 50 * _MEGA, "long_paragraph"),
        ("a-million-lines", "Sak\n" * _MEGA, "too_long"),
        ("empty-lines", "\r" * 5 * _MEGA, "too_long"),
        ("spaces", " " * 50 * _MEGA, "no_text"),
        ("nul", "Sak\0 13/2/2026", "unknown_kind"),
        ("signs", "\x01\x1b[2J\u202eSak 13/2/2026\u2028\x85\ufeff", "read"),
        ("halves", "Sak \ud800 13/2/2026", "read"),
        ("utf-16-cut-off", b"\xff\xfeS\x00a", "read"),
        ("latin", "Sak 13/2/2026 Årsmøte".encode("latin-1"), "read"),
        ("cases", "".join(f"Sak {n}/2/2026\nTittel\nBakgrunn\nx\n" for n in range(1, 9_999)), "read"),
        ("the-same-case", "Sak 13/2/2026\nBudsjett\nForslag til vedtak\n" * 15_000, "read"),
        ("numbers", "Sak " + "9" * 40_000 + "/2/2026", "read"),
        ("slashes", "/".join(["1"] * 20_000), "read"),
        ("labels", "Saksbehandler: " * 3_000 + "\n", "read"),
        ("commas", "Vedlegg: " + "a, " * 15_000, "read"),
        ("dashes", "- " * 24_000, "read"),
        ("agenda", "Saksliste\n" + "".join(f"{n}. Sak\n" for n in range(1, 50_000)), "read"),
    ):
        yield Case("paper", f"{name}.txt", holding(data), ends)


def minutes() -> Iterator[Case]:
    """Yield finished minutes."""
    head = "Referat møte 2/2026\nTil stede: "
    for name, data, ends in (
        ("names", head + "Ask Lund, " * 4_900 + "\nSak 1/2/2026 Godkjenning\nVedtak: Ja\n", "read"),
        ("people", "Til stede\n" + "Ask Lund (leder)\n" * 50_000 + "Sak 1/2/2026 X\n", "too_long"),
        (
            "items",
            head + "A\n" + "".join(f"Sak {n}/2/2026 T\nVedtak\nJa\n" for n in range(1, 9_999)),
            "too_long",
        ),
        ("order", head + "A\nRekkefølge: " + "1, " * 15_000 + "\nSak 1/2/2026 T\nVedtak\nJa\n", "read"),
        (
            "votes",
            head + "A\nSak 1/2/2026 T\nVedtak\n" + "Vedtatt med 99999999999 mot 1 stemme. " * 1_000,
            "read",
        ),
        (
            "recusals",
            head + "A B\nSak 1/2/2026 Habilitet\n" + "A B ble erklært inhabil i sak 1/2/2026. " * 1_000,
            "read",
        ),
        (
            "dates",
            head + "A\nDato: " + "31. februar 99999 kl. 99.99–77 " * 1_400 + "\nSak 1/2/2026 T\n",
            "read",
        ),
        ("nothing", "Ikke noe referat", "not_minutes"),
    ):
        yield Case("finished", f"{name}.txt", holding(data), ends)


def pasted() -> Iterator[Case]:
    """Yield what may lie on a clipboard."""
    for name, data, ends in (
        ("deep", "<div>" * 100_000 + "dypt" + "</div>" * 100_000, "long_paragraph"),
        ("lists", "<ul><li>" * 20_000 + "x", "long_paragraph"),
        ("tables", "<table><tr><td>" * 20_000 + "x", "long_paragraph"),
        ("wide", f"<table><tr><td colspan=999999999 rowspan=999999999>x{'<td>y' * 20_000}", "long_paragraph"),
        ("entities", laughing_html(), "read"),
        (
            "fetches",
            '<img src="http://hostile.example/x"><link href="file:///etc/hostname"><script>x</script>hei',
            "read",
        ),
        ("styles", f'<p style="{"a:b;" * 400_000}">x</p>', "long_paragraph"),
        ("nul", "<p>a\0b\ud800c</p>", "read"),
        ("unclosed", "<" * 40_000, "read"),
        ("comments", "<!--" * 10_000 + "<p>x", "read"),
        ("signs", "&#xffffffff;&#0;&#xd800;<p>hei", "read"),
        ("breaks", "<br>" * 10_000 + "x", "read"),
        ("cells", "<table>" + "<tr><td>a<td>b" * 3_000, "read"),
        ("numbers", "1. a\n" * 30_000, "read"),
        ("list-in-a-cell", "<table><tr><td style='mso-list:l0 level1 lfo1'>c</p>", "read"),
    ):
        yield Case("pasted", f"{name}.html", holding(data), ends)


def laughing_html() -> str:
    return '<!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>'


def tables() -> Iterator[Case]:
    """Yield CSV files and meeting files for the reader of lists of people."""
    for name, data, ends in (
        ("nul.csv", "Navn\nAsk\0", "not_people"),
        ("latin.csv", "Navn;Rolle\nÅse;medlem\n".encode("latin-1"), "read"),
        ("utf-32.csv", "Navn\nAsk\n".encode("utf-32"), "not_people"),
        ("one-line.csv", b"Navn," * 20 * _MEGA, "too_large"),
        ("columns.csv", b"Navn;" + b"x;" * 60_000 + b"\nAsk\n", "read"),
        ("quotes.csv", b"Navn\n" + b'"a"' * 100_000, "not_people"),
        ("quotes-apart.csv", b"Navn\n" + b'"";' * 900_000, "read"),
        ("formula.csv", b"Navn\n=cmd|'/c calc'!A1\n@SUM(1)\n", "read"),
        ("headings.csv", b"Navn;Navn;Navn;Rolle;Rolle\nAsk;B;C;medlem;vara\n", "read"),
        ("roles.csv", "Navn;Rolle\n" + "Ask;" + "x" * 100_000 + "\n", "read"),
        ("dates.csv", "Navn;Fra;Til\nAsk;99999-99-99;31.02.2026\n", "read"),
        ("same-name.csv", "Navn\n" + "Ask Lund\n" * 499, "read"),
        ("too-many.csv", "Navn\n" + "".join(f"Ask {n}\n" for n in range(501)), "too_large"),
        ("halves.csv", "Navn\nAsk \ud800\n", "read"),
        ("deep.json", _START + '"participants": ' + "[" * 100_000, "not_a_meeting"),
        ("script.html", "<script>Navn</script>", "not_people"),
    ):
        yield Case("people", name, holding(data), ends)


def meetings() -> Iterator[Case]:
    """Yield meeting files."""
    whole = resource("demo/meeting.ho21.json").read_text(encoding="utf-8")
    tree = json.loads(whole)
    case = tree["agenda"][0]

    def changed(**facts: object) -> str:
        return json.dumps({**tree, **facts})

    many = json.dumps(case)
    for name, data, ends in (
        ("deep-objects", _START + '"x": ' + '{"a":' * 100_000, "not_a_meeting"),
        ("deep-and-closed", _START + '"x": ' + "[" * 100_000 + "]" * 100_000 + "}", "not_a_meeting"),
        ("countless-cases", _START + f'"agenda": [{",".join(["{}"] * 100_000)}]}}', "misfit"),
        ("cases-like-one", _START + f'"agenda": [{",".join([many] * 5_000)}]}}', "misfit"),
        ("doubled", whole.replace('"agenda"', '"agenda": [], "agenda"', 1), "misfit"),
        ("doubled-often", _START + ",".join(['"a": 1'] * 500_000) + "}", "misfit"),
        ("countless-keys", _START + ",".join(f'"k{n}": 1' for n in range(100_000)) + "}", "misfit"),
        ("nan", changed(number=float("nan")), "not_a_meeting"),
        ("huge-number", changed(number=10**400), "misfit"),
        ("fraction", changed(number=1e308), "misfit"),
        ("long-number", _START + '"number": ' + "9" * _MEGA + "}", "not_a_meeting"),
        ("below-nothing", changed(number=-1, year=-(10**9)), "misfit"),
        ("halves", changed(council="\ud800", place="a\udfffb\0c"), "read"),
        ("half-a-key", changed(**{"\ud800": 1}), "misfit"),
        ("long-council", changed(council="R" * _MEGA), "read"),
        ("long-text", changed(agenda=[{**case, "discussion": "ord " * 4 * _MEGA}]), "misfit"),
        (
            "own-deputy",
            changed(participants=[{"id": "a", "name": "A", "role": "deputy", "deputy_for": "a"}]),
            "misfit",
        ),
        ("version", changed(version=10**30), "newer"),
        ("version-true", changed(version=True), "misfit"),
        ("others", changed(x={"a": [[["\ud800"] * 1_000] * 10] * 10}), "read"),
        ("list", "[" + whole + "]", "not_a_meeting"),
        ("utf-16", whole.encode("utf-16"), "not_a_meeting"),
        ("trailing", whole + "\0", "not_a_meeting"),
        ("spaces", whole + " " * 18 * _MEGA, "read"),
        ("escapes", changed(place="\\u0041" * 10) + "\n" * _MEGA, "read"),
    ):
        yield Case("meeting", f"{name}.ho21.json", holding(data), ends)


def agendas() -> Iterator[Case]:
    """Yield templates for the agenda."""
    for name, data, ends in (
        ("a-million-items", "Sak\n" * _MEGA + "…", "template_too_long"),
        ("one-long-item", "x" * 5 * _MEGA + "\n…", "read"),
        ("bars", "|" * 100_000 + "\n…", "template_minutes"),
        ("signs", "\x00\x1b\ud800|5\n…", "read"),
        ("minutes", "Sak | ²\n…", "template_minutes"),
        ("digits-of-others", "Sak | ٣\n…", "read"),
        ("nothing", "", "template_without_cases"),
    ):
        yield Case("agenda", f"{name}.txt", holding(data), ends)


def phrases() -> Iterator[Case]:
    """Yield lists of standard phrases."""
    for name, data, ends in (
        ("countless-lines", "".join(f"a{n}: Ord\n" for n in range(50_000)), "read"),
        ("a-million-remarks", "# x\n" * _MEGA, "read"),
        ("parentheses", "a" + "(" * 100_000 + ": x", "read"),
        ("marks", f"a ({'vedtak,' * 100_000}): x", "read"),
        ("blanks", "a: " + "[" * _MEGA, "read"),
        ("colons", ":" * _MEGA, "read"),
        ("signs", "a\0b: \x1b\ud800x", "read"),
    ):
        yield Case("phrases", f"{name}.txt", holding(data), ends)


def choices() -> Iterator[Case]:
    """Yield what may be kept as the choices of a person."""
    for name, data, ends in (
        ("deep", "[" * 100_000, "read"),
        ("deep-and-closed", '{"colours":' * 100_000 + "1" + "}" * 100_000, "read"),
        ("halves", '{"own_words": "\\ud800", "phrases": "a: \\udfff"}', "read"),
        ("nul", '{"export_folder": "a\\u0000b"}', "read"),
        ("numbers", '{"text_size": 1e999, "colours": NaN, "x": ' + "9" * 10_000 + "}", "read"),
        ("list", "[]", "read"),
        ("latin", b'{"own_words": "\xe5"}', "read"),
        ("huge", '{"own_words": "' + "x" * 80 * _MEGA + '"}', "read"),
        ("uses", json.dumps({"phrase_uses": "a b 99999999999\n\ud800 c 3\nx y ٣\n" * 1_000}), "read"),
        ("doubled", '{"colours": "dark", "colours": "light"}', "read"),
    ):
        yield Case("settings", f"{name}.json", holding(data), ends)

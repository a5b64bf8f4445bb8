"""Hostile PDFs."""

from collections.abc import Iterator

from tests.hostile.making import HELLO, Case, deflated, holding, page_of, pdf

_MEGA = 1_000_000


def pdfs() -> Iterator[Case]:
    """Yield PDFs for the reader of papers."""

    def case(name: str, data: bytes, ends: str) -> Iterator[Case]:
        yield Case("paper", f"{name}.pdf", holding(data), ends)

    one = page_of(HELLO)
    yield from case(
        "tree-of-itself", pdf([one[0], b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>", *one[2:]]), "damaged"
    )
    ring = [
        one[0],
        b"<< /Type /Pages /Kids [7 0 R] /Count 9 >>",
        *one[2:],
        b"<< /Type /Pages /Kids [2 0 R] /Count 9 >>",
    ]
    yield from case("tree-in-a-ring", pdf(ring), "damaged")
    fan = [b"<< /Type /Pages /Kids [%s] /Count 99 >>" % (b"%d 0 R " % (n + 1) * 10) for n in range(2, 30)]
    yield from case(
        "tree-that-multiplies", pdf([one[0], *fan, one[2].replace(b"2 0 R", b"29 0 R")]), "swells"
    )
    yield from case("page-in-itself", pdf(page_of(HELLO + b" /X Do" * 3)), "read")
    yield from case(
        "parent-of-itself", pdf([*one[:2], one[2].replace(b"/Parent 2", b"/Parent 3"), *one[3:]]), "read"
    )
    yield from case(
        "counts-a-billion", pdf([one[0], one[1].replace(b"/Count 1", b"/Count 999999999"), *one[2:]]), "read"
    )
    yield from case("swells", pdf(page_of(b"", stream=deflated(b" " * 40 * _MEGA))), "swells")
    yield from case("swells-twice", pdf(page_of(b"", stream=deflated(bytes(200 * _MEGA), times=2))), "swells")
    yield from case("swells-often", pdf(page_of(b"", stream=deflated(HELLO, times=500))), "swells")
    long = b"<< /Length 99999999999 >>\nstream\n%s\nendstream" % HELLO
    yield from case("says-it-is-long", pdf(page_of(b"", stream=long)), "swells")
    below = b"<< /Length -1 >>\nstream\n%s\nendstream" % HELLO
    yield from case("says-it-is-less-than-nothing", pdf(page_of(b"", stream=below)), "read")
    own = b"<< /Length 4 0 R >>\nstream\n%s\nendstream" % HELLO
    yield from case("length-of-itself", pdf(page_of(b"", stream=own)), "swells")
    packed = deflated(
        b"1 0 " + b"<< /A [" + b"0 " * 15 * _MEGA + b"] >>", b"/Type /ObjStm /N 999999999 /First 4"
    )
    yield from case("objects-that-swell", pdf([*one, packed]), "read")
    action = b"/OpenAction << /S /JavaScript /JS (app.launchURL('http://hostile.example')) >>"
    yield from case("script", pdf(page_of(HELLO, catalog=action)), "read")
    launch = b"/OpenAction << /S /Launch /F (/bin/sh) >> /AcroForm << /XFA 4 0 R >>"
    yield from case("starts-a-program", pdf(page_of(HELLO, catalog=launch)), "read")
    yield from case("deep-lists", pdf([*one, b"[" * 100_000]), "read")
    yield from case("deep-content", pdf(page_of(b"[" * 100_000 + HELLO)), "damaged")
    yield from case("deep-contents", pdf(page_of(HELLO, page=b"/X " + b"<</A" * 50_000)), "read")
    for name, before in (
        ("unbalanced", b"Q Q Q ET "),
        ("saves", b"q " * 300_000),
        ("long-text", b"BT (%s) Tj ET" % (b"a" * _MEGA)),
    ):
        yield from case(
            name, pdf(page_of(before + HELLO)), "long_paragraph" if name == "long-text" else "read"
        )
    huge = b"BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (Sak) Tj ET"
    yield from case("huge-letters", pdf(page_of(huge)), "read")
    odd = b"BT /F1 nan Tf (Sak) Tj 99999999999999999999999 -0.0.0.0 Td (x) Tj ET"
    yield from case("odd-numbers", pdf(page_of(odd)), "read")
    cmap = deflated(b"begincmap 1 beginbfrange <0000> <ffffffff> <0000> endbfrange endcmap")
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode 7 0 R >>"
    yield from case("letters-without-end", pdf([*one[:4], font, one[5], cmap]), "swells")
    widths = b"<< /Type /Font /Subtype /Type0 /BaseFont /X /DescendantFonts [<< /W [0 999999999 1] >>] >>"
    yield from case("widths-without-end", pdf([*one[:4], widths, one[5]]), "swells")
    image = b"BI /W 99999999 /H 99999999 /BPC 8 /CS /RGB ID xx EI "
    yield from case("picture", pdf(page_of(image + HELLO)), "read")
    table = pdf(one).replace(b"xref\n0 7", b"xref\n0 999999999")
    yield from case("long-table", table, "swells")
    yield from case("table-before-itself", pdf(one, f"/Prev {pdf(one).index(b'xref')}"), "read")
    yield from case("nothing-but-a-head", b"%PDF-1.4\n" * 100_000, "damaged")
    yield from case("objects-in-plenty", pdf([*one, *[b"<< >>"] * 200_000]), "read")
    lock = "/Encrypt << /Filter /Standard /V 99 /R 99 /O (x) /U (x) /P -1 >> /ID [<00> <00>] "
    yield from case("locked-in-no-way", pdf(one, lock), "damaged")

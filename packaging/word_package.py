"""The package of a Word template: its parts around the styles, the same bytes every time."""

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = f"{PACKAGE}/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = "application/vnd.openxmlformats-officedocument"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def style_id(name: str) -> str:
    """Return the id of a style."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def body(samples: Iterable[str]) -> str:
    """Return the main part: a sample of every style, on A4."""
    shown = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr><w:r><w:t>{escape(name)}</w:t></w:r></w:p>'
        for name in samples
    )
    return (
        f'{XML}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{shown}<w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1417" w:bottom="1361" w:left="1417" '
        'w:header="680" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def edge(root: str, style: str) -> str:
    """Return a header or footer part; the minutes fill it in."""
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return f'{XML}<w:{root} xmlns:w="{W}">{paragraph}</w:{root}>'


SETTINGS = (
    f'{XML}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="nb-NO"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
CORE = (
    f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Referat</dc:title>'
    "<dc:creator>HO21desk</dc:creator><dc:language>nb-NO</dc:language></cp:coreProperties>"
)


def properties(said: Mapping[str, str]) -> str:
    """Return the part with the words of the house."""
    return (
        f'{XML}<Properties xmlns="{VALUES}/custom-properties" xmlns:vt="{VALUES}/docPropsVTypes">'
        + "".join(
            f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{key}" name={quoteattr(name)}>'
            f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
            for key, (name, text) in enumerate(said.items(), start=2)
        )
        + "</Properties>"
    )


def write(
    target: Path, *, styles: str, numbering: str, samples: Iterable[str], said: Mapping[str, str]
) -> None:
    """Write a template with its styles and lists, a sample of each of some styles, and what it says."""
    parts = {
        **_framing(),
        "word/document.xml": body(samples),
        "word/styles.xml": styles,
        "word/numbering.xml": numbering,
        "word/settings.xml": SETTINGS,
        "word/header1.xml": edge("hdr", "Header"),
        "word/footer1.xml": edge("ftr", "Footer"),
        "docProps/core.xml": CORE,
        "docProps/custom.xml": properties(said),
    }
    with zipfile.ZipFile(target, "w") as package:  # packed, the bytes would follow the machine's zlib
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name), text.encode())


def _framing() -> dict[str, str]:
    """Return the parts that say what the others are and how they belong together."""
    kinds = ("styles", "numbering", "settings", "header", "footer")
    names = {"header": "header1", "footer": "footer1"}
    overrides = {f"/word/{names.get(kind, kind)}.xml": f"{MAIN}.{kind}+xml" for kind in kinds}
    overrides["/word/document.xml"] = f"{MAIN}.document.main+xml"
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/custom.xml"] = f"{TYPES}.custom-properties+xml"
    types = "".join(
        f"<Override PartName={quoteattr(name)} ContentType={quoteattr(kind)}/>"
        for name, kind in overrides.items()
    )
    inner = "".join(
        f'<Relationship Id="rId{place}" Type="{R}/{kind}" Target="{names.get(kind, kind)}.xml"/>'
        for place, kind in enumerate(kinds, start=1)
    )
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{R}/custom-properties" Target="docProps/custom.xml"/>'
        "</Relationships>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{RELATIONS}">{inner}</Relationships>',
    }

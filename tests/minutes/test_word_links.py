"""What leads from a template to somewhere else does not come along into the minutes."""

from io import BytesIO
from pathlib import Path

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from ho21desk.minutes.word_links import cut_links
from ho21desk.paths import resource

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def test_links_are_cut_and_what_is_in_the_file_stays(tmp_path: Path) -> None:
    word = docx.Document(str(resource("templates/referat-2026.docx")))
    run = word.add_paragraph().add_run()
    run.add_picture(BytesIO(PNG))
    blip = next(node for node in run._r.iter() if node.tag.endswith("}blip"))
    outside = {"is_external": True}
    both = word.part.relate_to("file:///C:/Users/Kari/logo.png", RELATIONSHIP_TYPE.IMAGE, **outside)
    blip.set(f"{{{blip.nsmap['r']}}}link", both)
    linked = word.part.relate_to("http://192.0.2.7/logo.png", RELATIONSHIP_TYPE.IMAGE, **outside)
    word.add_paragraph()._p.append(
        parse_xml(
            f"""<w:r {nsdecls("w", "a", "r")}><w:drawing><a:blip r:link="{linked}"/></w:drawing></w:r>"""
        )
    )
    chosen = word.part.relate_to("https://example.no", RELATIONSHIP_TYPE.HYPERLINK, **outside)
    word.add_paragraph()._p.append(parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{chosen}"/>'))
    settings = word.part._settings_part
    kind = f"{RELATIONSHIP_TYPE.IMAGE.removesuffix('image')}attachedTemplate"
    template = settings.relate_to("file:///C:/Users/Kari/Maler/referat.dotx", kind, **outside)
    settings.element.insert(0, parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{template}"/>'))

    cut_links(word)
    word.save(str(tmp_path / "kuttet.docx"))

    cut = docx.Document(str(tmp_path / "kuttet.docx"))
    parts = list(cut.part.package.iter_parts())
    assert [rel.target_ref for part in parts for rel in part.rels.values() if rel.is_external] == [
        "https://example.no"
    ]
    xml = "".join(part.blob.decode() for part in (cut.part, cut.part._settings_part))
    assert "attachedTemplate" not in xml
    assert xml.count("<w:drawing>") == 1
    assert "r:link" not in xml
    assert len(cut.inline_shapes) == 1

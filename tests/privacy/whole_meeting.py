"""A whole meeting in a process of its own, from papers to minutes, with everything that leads elsewhere."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PySide6.QtCore import QEventLoop, QMimeData, QTimer
from PySide6.QtWidgets import QApplication

from ho21desk.desk.office import Office
from ho21desk.minutes import pdf
from ho21desk.paths import UserPaths, resource
from ho21desk.qtmodels.sweeper import Sweeper
from ho21desk.rules import running
from ho21desk.store.writer_lock import WriterLock
from ho21desk.wiring.application import Application

ELSEWHERE = "http://192.0.2.7"
PATIENCE = 1000
_TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
_LINKED = f"""
<w:r {nsdecls("w", "wp", "a", "pic", "r")}><w:drawing><wp:inline>
 <wp:extent cx="914400" cy="914400"/><wp:docPr id="77" name="x"/>
 <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
  <pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>
  <pic:blipFill><a:blip r:link="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
  <pic:spPr>
   <a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"/>
  </pic:spPr>
 </pic:pic></a:graphicData></a:graphic>
</wp:inline></w:drawing></w:r>"""
PAPER = [
    "Sak 26/3/2026 Tilgang til data",
    "Sakstype: Vedtakssak",
    "Forslag til vedtak",
    "Rådet slutter seg til det.",
]


def leading_elsewhere(source: Path | None, target: Path, lines: list[str]) -> Path:
    """Write a Word file with a linked picture on every page and in the text, and a template elsewhere."""
    word = Document(str(source) if source else None)
    for line in lines:
        word.add_paragraph(line)
    header = word.sections[0].header
    for part, paragraph in ((header.part, header.paragraphs[0]), (word.part, word.add_paragraph())):
        image = part.relate_to(f"{ELSEWHERE}/bilde.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
        paragraph._p.append(parse_xml(_LINKED % image))
    settings = word.part._settings_part
    template = settings.relate_to("file:///C:/Users/hemmelig-person/mal.dotx", _TEMPLATE, is_external=True)
    settings.element.insert(0, parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{template}"/>'))
    word.save(str(target))
    return target


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 6, 18, 10, 0)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=20)
        return self.now


class Meeting:
    """Runs it."""

    def __init__(self, home: Path) -> None:
        self.paths = UserPaths.below(home)
        self.lock = WriterLock(self.paths.database)
        self.lock.take()
        self.program = Application(self.paths, clock=Clock(), lock=self.lock)

    def run(self) -> None:
        program, window, work = self.program, self.program.window, self.paths.data
        program.start()
        program.desk.ask(
            lambda office: office.open(office.archive.bring_in(resource("demo/meeting.ho21.json")))
        )
        self.until(lambda: window.meeting is not None)
        paper = leading_elsewhere(None, work / "sak.docx", PAPER)
        papers = window.preparation_page.papers
        papers.read([paper])
        self.until(lambda: papers.ui.pages.currentWidget() is not papers.ui.empty_page)
        window.acted.emit(running.start)
        self.rest()
        pasted = QMimeData()
        pasted.setHtml(f'<p>Limt inn <img src="{ELSEWHERE}/x.png"> <a href="{ELSEWHERE}">her</a></p>')
        for _ in range(12):
            editor = window.live_page.case.ui.discussion_edit
            editor.insertFromMimeData(pasted)
            editor.insertPlainText(f" Se {ELSEWHERE}/notat.")
            self.rest()
            window.acted.emit(running.go_on)
            self.rest()
        window.acted.emit(running.close)
        self.rest()
        self.export()
        program.drafting.check_finished(paper)
        self.rest()
        window.close()
        self.until(lambda: not window.isVisible())

    def export(self) -> None:
        program, drafts = self.program, self.paths.data / "Referater"
        program.window.minutes_page.style_wanted.emit(
            str(leading_elsewhere(resource("templates/referat-2026.docx"), self.paths.data / "mal.docx", []))
        )
        assert program.drafting.template.name == "mal.docx"
        program.drafting.export_word()
        program.drafting.export_notice()
        program.saving.write_copy(self.paths.data / "møte.ho21.json")
        program.window.ui.chair_flow_action.trigger()
        program.desk.ask(self.write_text)
        self.rest()
        if pdf.converter():
            program.drafting.export_pdf()
            self.until(lambda: any("eferat" in path.name for path in drafts.glob("*.pdf")))
        self.rest()

    def write_text(self, office: Office) -> None:
        assert office.meeting
        office.exporter.text(office.meeting, self.paths.data / "Referater" / "referat.txt")

    def rest(self) -> None:
        self.until(lambda: self.program.desk.is_idle)
        QApplication.processEvents()

    def until(self, seen: Callable[[], object]) -> None:
        for _ in range(PATIENCE):
            if seen():
                return
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()
        raise AssertionError(seen)


if __name__ == "__main__":
    qt = QApplication([])
    Sweeper(qt)
    meeting = Meeting(Path(sys.argv[1]))
    meeting.run()
    meeting.lock.release()

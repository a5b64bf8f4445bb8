"""What is no paper is refused with a reason, soon, and without taking the machine along."""

import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import docx
import pypdf
import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers import gathering
from ho21desk.papers.sources import LARGEST_FILE, pasted, read
from ho21desk.views.messages import explain
from tests.papers import made

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>'.encode()
TAIL = b"</w:body></w:document>"
MEASURE = """
import re, sys
from pathlib import Path
from ho21desk.errors import FileError
from ho21desk.papers.sources import read
try:
    read(Path(sys.argv[1]))
except FileError as error:
    print(error.problem.value)
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def why(path: Path) -> FileProblem:
    """Return why a file is refused; the sentence for it names the file."""
    with pytest.raises(FileError) as caught:
        read(path)
    assert path.name in explain(caught.value)
    return caught.value.problem


def changed(
    path: Path, *, parts: dict[str, bytes | Iterable[bytes]] | None = None, without: str = "", method: int = 8
) -> Path:
    """Write a Word file with some of its parts made others, or left out."""
    plain = path.with_name("hel.docx")
    docx.Document().save(str(plain))
    others = dict(parts or {})
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", method) as new:
        for name in old.namelist():
            if name != without and name not in others:
                new.writestr(name, old.read(name))
        for name, data in others.items():
            with new.open(name, "w") as part:
                for chunk in [data] if isinstance(data, bytes) else data:
                    part.write(chunk)
    plain.unlink()
    return path


def body(*content: bytes) -> dict[str, bytes | Iterable[bytes]]:
    return {"word/document.xml": (chunk for chunk in (HEAD, *content, TAIL))}


def lied(path: Path) -> Path:
    """Make a zip say that its largest part is small."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as file:
        size = max(info.file_size for info in file.infolist())
    said = size.to_bytes(4, "little")
    path.write_bytes(bytes(data).replace(said, (1000).to_bytes(4, "little")))
    return path


def one_page(content: bytes) -> list[bytes]:
    """Return the objects of a PDF of one page with a compressed content."""
    packed = zlib.compress(content)
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        b"/Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]


# Files that are something else


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("tom.docx", b"", FileProblem.NO_TEXT),
        ("tom.txt", b" \r\n\t", FileProblem.NO_TEXT),
        ("bilde.png", b"\x89PNG\r\n", FileProblem.UNKNOWN_KIND),
        ("program.txt", b"MZ\x00\x01", FileProblem.UNKNOWN_KIND),
        ("liste.zip", b"PK\x03\x04 og ikke mer", FileProblem.DAMAGED),
        ("avbrutt.pdf", b"%PDF-1.7\n1 0 obj", FileProblem.DAMAGED),
        ("avbrutt.docx", b"ikke en zip", FileProblem.DAMAGED),
        ("gammel.doc", OLE, FileProblem.OLD_WORD),
        ("gammel.docx", OLE, FileProblem.OLD_WORD),
        ("laast.docx", OLE + "EncryptedPackage".encode("utf-16-le"), FileProblem.PASSWORD),
    ],
)
def test_what_a_file_is_its_bytes_tell(tmp_path: Path, name: str, data: bytes, problem: FileProblem) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert why(path) is problem


def test_a_file_that_is_not_there_or_too_large_is_said_to_be(tmp_path: Path) -> None:
    assert why(tmp_path / "borte.docx") is FileProblem.MISSING
    large = tmp_path / "stor.pdf"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert why(large) is FileProblem.TOO_LARGE


def test_a_paper_under_a_wrong_name_is_read(tmp_path: Path) -> None:
    assert read(made.word_2025(tmp_path / "sak.doc")).lines
    assert read(made.pdf_2025(tmp_path / "sak.docx")).lines[0].page == 1


# Word files


def test_a_word_file_with_macros_is_not_read(tmp_path: Path) -> None:
    path = changed(tmp_path / "sak.docx")
    with zipfile.ZipFile(path) as file:
        types = file.read("[Content_Types].xml")
    kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    changed(path, parts={"[Content_Types].xml": types.replace(main, kind)})
    assert why(path) is FileProblem.MACROS
    macros = b'<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    changed(path, parts={"[Content_Types].xml": types.replace(b"</Types>", macros + b"</Types>")})
    assert why(path) is FileProblem.MACROS
    changed(path, parts={"[Content_Types].xml": types.replace(main, b"application/xml")})
    assert why(path) is FileProblem.UNKNOWN_KIND


@pytest.mark.parametrize("missing", ["word/document.xml", "word/styles.xml"])
def test_a_word_file_without_its_parts_is_damaged(tmp_path: Path, missing: str) -> None:
    assert why(changed(tmp_path / "sak.docx", without=missing)) is FileProblem.DAMAGED


def test_a_word_file_cut_off_or_without_words(tmp_path: Path) -> None:
    path = made.word_2025(tmp_path / "sak.docx")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert why(path) is FileProblem.DAMAGED
    assert why(changed(path, parts=body(b"<w:p>"))) is FileProblem.DAMAGED
    assert why(changed(path, parts=body(b"<w:p/>"))) is FileProblem.NO_TEXT
    middle = whole.find(b"word/document.xml") + 200
    path.write_bytes(whole[:middle] + bytes(40) + whole[middle + 40 :])
    assert why(path) is FileProblem.DAMAGED


def test_a_zip_that_is_locked_or_packed_otherwise(tmp_path: Path) -> None:
    path = changed(tmp_path / "sak.docx")
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert why(path) is FileProblem.PASSWORD
    assert why(changed(path, method=zipfile.ZIP_LZMA)) is FileProblem.DAMAGED
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("regneark.csv", "a;b")
    assert why(path) is FileProblem.UNKNOWN_KIND


@pytest.mark.parametrize(
    "declared",
    [
        b'<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">',
        b'<!ENTITY b SYSTEM "file:///etc/hostname">',
        b'<!ENTITY b SYSTEM "http://127.0.0.1:9/">',
    ],
)
def test_entities_of_a_word_file_are_neither_fetched_nor_unfolded(tmp_path: Path, declared: bytes) -> None:
    start = HEAD.replace(b"<w:document", b"<!DOCTYPE d [" + declared + b"]><w:document")
    content = start + b"<w:p><w:r><w:t>for &b; etter</w:t></w:r></w:p>" + TAIL
    path = changed(tmp_path / "sak.docx", parts={"word/document.xml": content})
    assert why(path) is FileProblem.DAMAGED


def test_a_paragraph_that_never_ends_is_refused(tmp_path: Path) -> None:
    long = b"<w:p><w:r><w:t>" + b"lang " * 20_000 + b"</w:t></w:r></w:p>"
    assert why(changed(tmp_path / "sak.docx", parts=body(long))) is FileProblem.LONG_PARAGRAPH
    text = tmp_path / "sak.txt"
    text.write_bytes(b"lang " * 20_000)
    assert why(text) is FileProblem.LONG_PARAGRAPH


def test_a_pasted_text_that_is_no_paper_is_refused_in_a_sentence() -> None:
    with pytest.raises(FileError) as caught:
        pasted("linje\n" * (gathering.MOST_PARAGRAPHS + 1))
    assert explain(caught.value).startswith("Teksten er for lang")
    with pytest.raises(FileError) as caught:
        pasted(("mange ord " * 4000 + "\n") * 200)
    assert caught.value.problem is FileProblem.TOO_LONG


def test_tables_and_styles_that_go_round_in_circles_come_to_an_end(tmp_path: Path) -> None:
    deep = b"<w:tbl><w:tr><w:tc>" * 80 + b"<w:p><w:r><w:t>innerst</w:t></w:r></w:p>"
    deep += b"</w:tc></w:tr></w:tbl>" * 80
    styles = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    )
    path = changed(tmp_path / "sak.docx", parts={**body(deep), "word/styles.xml": styles.encode()})
    assert [line.text for line in read(path).lines] == ["innerst"]
    deeper = b"<w:sdt><w:sdtContent>" * 3000
    assert why(changed(path, parts=body(deeper))) is FileProblem.DAMAGED


# PDF files


def test_a_pdf_with_a_password_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "sak.pdf"
    writer = pypdf.PdfWriter(clone_from=made.pdf_2025(tmp_path / "fri.pdf"))
    writer.encrypt(user_password="hemmelig", algorithm="RC4-128")
    writer.write(path)
    assert why(path) is FileProblem.PASSWORD


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sak.pdf"
    free = made.pdf_2025(tmp_path / "fri.pdf")
    writer = pypdf.PdfWriter(clone_from=free)
    writer.encrypt(user_password="", owner_password="hemmelig", algorithm="RC4-128")
    writer.write(path)
    assert read(path).lines == read(free).lines


def test_a_pdf_locked_in_a_way_that_cannot_be_opened_here_is_said_to_be_locked(tmp_path: Path) -> None:
    locked = (
        b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <%s> /U <%s> /OE <%s> /UE <%s> /Perms <%s> "
        b"/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>"
        % (b"00" * 48, b"00" * 48, b"00" * 32, b"00" * 32, b"00" * 16)
    )
    objects = [*one_page(b"BT /F1 9 Tf 72 700 Td (Hei) Tj ET"), locked]
    path = tmp_path / "sak.pdf"
    path.write_bytes(made.pdf_of(objects, more="/Encrypt 6 0 R /ID [<00> <00>] "))
    assert why(path) is FileProblem.PASSWORD


def test_a_scanned_pdf_has_no_text(tmp_path: Path) -> None:
    assert why(made.pdf(tmp_path / "skannet.pdf", [[], []])) is FileProblem.NO_TEXT


def test_a_pdf_cut_off_is_damaged(tmp_path: Path) -> None:
    path = made.pdf_2025(tmp_path / "sak.pdf")
    path.write_bytes(path.read_bytes()[:2000])
    assert why(path) is FileProblem.DAMAGED


# Files that would take the machine along


def swelling_zip(path: Path) -> Path:
    parts = (b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % (b"a" * 100_000) for _ in range(4_000))
    return changed(path, parts={"word/document.xml": parts})


def swelling_zip_that_lies(path: Path) -> Path:
    return lied(swelling_zip(path))


def swelling_styles(path: Path) -> Path:
    return changed(path, parts={"word/styles.xml": (b" " * 1_000_000 for _ in range(300))})


def million_paragraphs(path: Path) -> Path:
    return changed(path, parts=body(b"<w:p/>" * 1_000_000))


def million_cells(path: Path) -> Path:
    return changed(path, parts=body(b"<w:tbl><w:tr>" + b"<w:tc><w:p/></w:tc>" * 1_000_000))


def million_runs(path: Path) -> Path:
    return changed(path, parts=body(b"<w:p>" + b"<w:r/>" * 1_000_000 + b"</w:p>"))


def million_names(path: Path) -> Path:
    path.write_bytes(b"PK\x03\x04" + b"PK\x01\x02" * 1_000_000)
    return path


def swelling_page(path: Path) -> Path:
    path.write_bytes(made.pdf_of(one_page(b" " * 300_000_000)))
    return path


def endless_page(path: Path) -> Path:
    path.write_bytes(made.pdf_of(one_page(b"BT /F1 9 Tf 72 700 Td (a) Tj ET\n" * 600_000)))
    return path


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="tells the memory of a process the way Linux does")
@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (swelling_zip, FileProblem.SWELLS),
        (swelling_zip_that_lies, FileProblem.DAMAGED),
        (swelling_styles, FileProblem.SWELLS),
        (million_paragraphs, FileProblem.TOO_LONG),
        (million_cells, FileProblem.TOO_LONG),
        (million_runs, FileProblem.TOO_LONG),
        (million_names, FileProblem.SWELLS),
        (swelling_page, FileProblem.SWELLS),
        (endless_page, FileProblem.SWELLS),
    ],
)
def test_a_small_file_that_swells_is_refused_early(
    tmp_path: Path, make: Callable[[Path], Path], problem: FileProblem
) -> None:
    path = make(tmp_path / "bombe")
    assert path.stat().st_size < 10_000_000
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True, timeout=30
    )
    reason, megabytes = done.stdout.split()
    assert reason == problem.value
    assert int(megabytes) < 150  # of which the program itself is a quarter


# Long papers, and a person who has waited enough


def long_word_file(path: Path) -> Path:
    words = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % (b"Ord i et avsnitt. " * 20)
    return changed(path, parts=body(*[words] * 9_000))


def long_pdf(path: Path) -> Path:
    page = [(72.0, 760.0 - 14 * at, f"Linje {at} av mange") for at in range(45)]
    return made.pdf(path, [page] * 300)


@pytest.mark.slow
@pytest.mark.parametrize(("make", "lines"), [(long_word_file, 9_000), (long_pdf, 300 * 45)])
def test_three_hundred_pages_are_read_and_told_of(
    tmp_path: Path, make: Callable[[Path], Path], lines: int
) -> None:
    told: list[tuple[int, int]] = []
    source = read(make(tmp_path / "lang"), progress=lambda done, total: told.append((done, total)))
    assert len(source.lines) == lines
    assert len(told) > 90
    assert told == sorted(set(told))
    assert told[-1][0] == told[-1][1]
    assert len({total for _, total in told}) == 1


@pytest.mark.parametrize("make", [long_word_file, long_pdf])
def test_reading_stops_when_the_person_says_so(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    told: list[int] = []
    path = make(tmp_path / "lang")
    with pytest.raises(FileError) as caught:
        read(path, cancelled=lambda: len(told) >= 3, progress=lambda done, total: told.append(done))
    assert caught.value.problem is FileProblem.STOPPED
    assert len(told) == 3


def stopped_after(asked: int) -> Callable[[], bool]:
    """Return a person who has waited enough when asked for the last time."""
    answers = iter([False] * (asked - 1))
    return lambda: next(answers, True)


def test_reading_stops_in_the_midst_of_a_table(tmp_path: Path) -> None:
    cells = b"<w:tc><w:p/></w:tc>" * 250
    path = changed(tmp_path / "sak.docx", parts=body(b"<w:tbl><w:tr>", cells, b"</w:tr></w:tbl>"))
    with pytest.raises(FileError) as caught:
        read(path, cancelled=stopped_after(4))  # twice before the table, then at every hundred paragraphs
    assert caught.value.problem is FileProblem.STOPPED


def test_reading_stops_in_the_midst_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "sak.pdf"
    path.write_bytes(made.pdf_of(one_page(b"BT /F1 9 Tf 72 700 Td (a) Tj ET\n" * 2_000)))
    with pytest.raises(FileError) as caught:
        read(path, cancelled=stopped_after(5))
    assert caught.value.problem is FileProblem.STOPPED

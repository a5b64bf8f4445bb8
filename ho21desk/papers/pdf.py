"""PDF files as printed lines, in the order they lie in the file.

Word and LibreOffice print cell by cell, so a two-column form comes out label by label with its texts,
and a box that stands beside its paper comes before or after it, as the file has it, never between its
lines. Headers, footers and hyphens stay as printed.
"""

import io
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import hypot
from typing import TYPE_CHECKING, Any

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers.gathering import Gathering
from ho21desk.papers.pdf_columns import Piece, columns_of, lines_of, rows_of

if TYPE_CHECKING:
    from pypdf import PageObject

_MOST_PAGES = 3_000
_LARGEST_PAGE = 20_000_000
_MOST_SIGNS_OF_A_PAGE = 400_000
_OFTEN = 500


def read_pdf(data: bytes, gathering: Gathering, progress: Callable[[int, int], None]) -> None:
    """Gather the lines of a PDF, page by page."""
    import pypdf  # here, since it takes as long to load as the window takes to open

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says of a file has no place in the log
    with (
        _explained(gathering),
        pypdf.apply_configuration(
            zlib_maximum_output_length=_LARGEST_PAGE,
            lzw_maximum_output_length=_LARGEST_PAGE,
            run_length_maximum_output_length=_LARGEST_PAGE,
            array_based_stream_maximum_output_length=_LARGEST_PAGE,
            stream_parsing_work_maximum_count=_MOST_SIGNS_OF_A_PAGE,
        ),
    ):
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        total = len(pages)
        if total > _MOST_PAGES:
            raise FileError(gathering.path, FileProblem.TOO_LONG)
        columns: list[float] = []
        for number in range(1, total + 1):
            gathering.go_on()
            lines = lines_of(_pieces(pages[number - 1], gathering))
            before, columns = columns, columns_of(lines)
            for text, kind, in_cell in rows_of(lines, [*columns, *before]):
                gathering.count()
                gathering.add(text, kind, page=number, printed=True, in_cell=in_cell)
            progress(number, total)


def _pieces(page: "PageObject", gathering: Gathering) -> list[Piece]:
    pieces: list[Piece] = []
    done = 0

    def look_up(*_state: Any) -> None:
        nonlocal done
        done += 1
        if done % _OFTEN == 0:
            gathering.go_on()

    def keep(text: str, around: list[float], own: list[float], _font: Any, size: float) -> None:
        if text:
            x = own[4] * around[0] + own[5] * around[2] + around[4]
            y = own[4] * around[1] + own[5] * around[3] + around[5]
            height = hypot(own[2] * around[0] + own[3] * around[2], own[2] * around[1] + own[3] * around[3])
            pieces.append(Piece(x, y, size * height, text))

    page.extract_text(visitor_operand_before=look_up, visitor_text=keep)
    return pieces


@contextmanager
def _explained(gathering: Gathering) -> Iterator[None]:
    from pypdf import errors

    try:
        yield
    except FileError:
        raise
    except (errors.DependencyError, errors.FileNotDecryptedError, errors.WrongPasswordError) as error:
        raise FileError(gathering.path, FileProblem.PASSWORD) from error
    except errors.LimitReachedError as error:
        raise FileError(gathering.path, FileProblem.SWELLS) from error
    except Exception as error:  # a damaged PDF makes pypdf raise anything at all
        raise FileError(gathering.path, FileProblem.DAMAGED) from error

"""Draws the program's icon in the sizes and forms that systems ask for. Usage: icons.py FOLDER."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWN = Path(__file__).resolve().parents[1] / "resources" / "icons" / "ho21desk.svg"
THEME = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)


def draw(size: int) -> QImage:
    """Return the icon as a picture of `size` by `size` pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWN)).render(painter)
    painter.end()
    return picture


def ico(sizes: tuple[int, ...]) -> bytes:
    """Return the icon as Windows has it: a table of pictures, then the pictures."""
    pictures = [_png(size) for size in sizes]
    table, start = struct.pack("<3H", 0, 1, len(sizes)), 6 + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # where 0 stands for 256
        table += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return table + b"".join(pictures)


def _png(size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(draw(size))
    return bytes(buffer.data().data())


def main(folder: Path) -> None:
    """Write the pictures of a Linux theme, and the icon of Windows and of macOS."""
    for size in THEME:
        home = folder / "hicolor" / f"{size}x{size}" / "apps"
        home.mkdir(parents=True, exist_ok=True)
        (home / "ho21desk.png").write_bytes(_png(size))
    (folder / "ho21desk.ico").write_bytes(ico(WINDOWS))
    draw(512).save(str(folder / "ho21desk.icns"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Draw `docs/layers.svg`, the layers and who imports whom, from the contract and the code.

Run it when a test asks. What holds the code to the layers is `lint-imports`.
"""

import ast
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "layers.svg"
_PACKAGE = "ho21desk"
_WIDTH, _MARGIN, _GAP, _PADDING = 1000, 16, 8, 10
_LINE, _LETTER = 15, 6.3
_BOX = 'rx="6" fill="#ffffff" stroke="#8a94a6"'
_STYLE = "text{font:12px sans-serif;fill:#1d2430}.name{font-weight:bold;font-size:14px}.uses{fill:#5a6475}"


def layers() -> list[list[str]]:
    """Return the layers of the contract from the top down, each with those that stand side by side in it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (contract,) = (each for each in contracts["contracts"] if each.get("containers") == [_PACKAGE])
    return [[name.strip() for name in layer.split("|")] for layer in contract["layers"]]


def imports() -> dict[str, list[str]]:
    """Return what each part of the package imports, in the order of the layers."""
    order = [name for layer in layers() for name in layer]
    graph = grimp.build_graph(_PACKAGE, cache_dir=None)
    used: dict[str, set[str]] = {name: set() for name in order}
    for module in graph.modules - {_PACKAGE}:
        part = module.split(".")[1]
        found = graph.find_modules_directly_imported_by(module)
        used[part] |= {each.split(".")[1] for each in found if "." in each} - {part}
    return {name: sorted(used[name], key=order.index) for name in order}


def drawn() -> str:
    """Return the picture."""
    used, parts, top = imports(), list[str](), _MARGIN
    for layer in layers():
        width = (_WIDTH - 2 * _MARGIN - _GAP * (len(layer) - 1)) / len(layer)
        texts = [list(_lines(name, used[name], width - 2 * _PADDING)) for name in layer]
        height = 2 * _PADDING + _LINE * max(map(len, texts))
        for place, lines in enumerate(texts):
            left = _MARGIN + place * (width + _GAP)
            parts.append(f'<rect x="{left:.0f}" y="{top}" width="{width:.0f}" height="{height}" {_BOX}/>')
            for row, (kind, line) in enumerate(lines):
                x, y = left + _PADDING, top + _PADDING + _LINE * (row + 0.8)
                parts.append(f'<text x="{x:.0f}" y="{y:.0f}" class="{kind}">{escape(line)}</text>')
        top += height + _GAP
    whole = top + _MARGIN - _GAP
    size = f'viewBox="0 0 {_WIDTH} {whole}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="The layers of HO21desk">'
    ground = f'<rect width="{_WIDTH}" height="{whole}" fill="#f4f5f1"/>'
    return "\n".join([head, f"<style>{_STYLE}</style>", ground, *parts, "</svg>", ""])


def _lines(name: str, uses: list[str], room: float) -> Iterator[tuple[str, str]]:
    """Return what stands in a box: a name, what the code says of it, and what it imports."""
    yield "name", name
    letters = int(room / _LETTER)
    yield from (("about", line) for line in textwrap.wrap(_about(name), letters))
    if uses:
        yield from (("uses", line) for line in textwrap.wrap(f"imports {', '.join(uses)}", letters))


def _about(name: str) -> str:
    path = ROOT / _PACKAGE / name
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    told = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) if source.exists() else None
    return told.splitlines()[0] if told else "Compiled from ui/."


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")

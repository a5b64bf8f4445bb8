"""Compile the Designer forms and the translations. Run it after editing either.

Qt's compilers are asked for through PySide6 itself, so nothing has to be on PATH, and they
are always those of the Qt the program runs on.
"""

import re
import subprocess
import sys
from pathlib import Path


def compile_all(root: Path) -> None:
    """Compile what the checkout at `root` holds, into its package."""
    _forms(root / "ui", root / "ho21desk" / "forms")
    _translations(root / "resources" / "translations", root / "ho21desk" / "translations")


def _forms(source: Path, target: Path) -> None:
    made = _emptied(target, "*.py")
    (made / "__init__.py").write_text('"""Generated from ui/, never edited."""\n', encoding="utf-8")
    for form in sorted(source.glob("*.ui")):
        qt_tool("uic", form, "-o", made / f"{form.stem}.py")
        _leave_out_unused(made / f"{form.stem}.py")
        _give_parents(made / f"{form.stem}.py")


def _leave_out_unused(form: Path) -> None:
    """Leave out the classes that a form imports in vain: PySide6 makes each when it is first asked for."""
    head, _, body = form.read_text(encoding="utf-8").partition("\nclass ")
    used = set(re.findall(r"\bQ\w+", body))

    def needed(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if name in used]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    head = re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", needed, head)
    form.write_text(f"{head}\nclass {body}", encoding="utf-8")


def _give_parents(form: Path) -> None:
    """Make pages, and what scrolls, where they stay: Qt dresses anew whatever moves there later."""
    text = form.read_text(encoding="utf-8")
    for owner, widget in re.findall(r"self\.(\w+)\.(?:setWidget|addWidget)\(self\.(\w+)\)", text):
        text = re.sub(rf"(self\.{widget} = \w+)\(\)", rf"\1(self.{owner})", text)
    form.write_text(text, encoding="utf-8")


def _translations(source: Path, target: Path) -> None:
    made = _emptied(target, "*.qm")
    for texts in sorted(source.glob("*.ts")):
        qt_tool("lrelease", "-silent", texts, "-qm", made / f"{texts.stem}.qm")


def _emptied(folder: Path, pattern: str) -> Path:
    """Return `folder` without the leftovers of sources that are gone."""
    folder.mkdir(exist_ok=True)
    for leftover in folder.glob(pattern):
        leftover.unlink()
    return folder


def qt_tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools. CalledProcessError when it fails."""
    start = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", start, *map(str, arguments)], check=True)


if __name__ == "__main__":
    compile_all(Path(__file__).resolve().parent.parent)

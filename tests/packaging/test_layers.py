"""The contracts in pyproject.toml bite: an import that climbs, or a stranger on the wrong floor."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = [
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command as lint; lint()",
    "--no-cache",
]

pytestmark = pytest.mark.slow


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to spoil."""
    shutil.copytree(ROOT / "ho21desk", tmp_path / "ho21desk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(checkout: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(LINT, cwd=checkout, capture_output=True, text=True, check=False)


def test_the_package_keeps_them(checkout: Path) -> None:
    kept = lint(checkout)
    assert kept.returncode == 0, kept.stdout


@pytest.mark.parametrize(
    ("module", "added", "broken"),
    [
        ("rules", "import ho21desk.desk", "Each layer imports only from the layers below it"),
        ("rules", "import PySide6.QtCore", "Qt stays in the window's layers"),
        ("desk", "import sqlalchemy", "Only the store knows that there is a database"),
        ("views", "import alembic", "Only the store knows that there is a database"),
        ("desk", "import appdirs", "Only paths asks appdirs, so that a successor is one file's work"),
    ],
)
def test_an_import_breaks_one(checkout: Path, module: str, added: str, broken: str) -> None:
    with (checkout / "ho21desk" / module / "__init__.py").open("a", encoding="utf-8") as package:
        package.write(f"\n{added}\n")
    found = lint(checkout)
    assert found.returncode == 1
    assert f"{broken} BROKEN" in found.stdout


def test_a_new_folder_needs_a_floor(checkout: Path) -> None:
    (checkout / "ho21desk" / "utils").mkdir()
    (checkout / "ho21desk" / "utils" / "__init__.py").touch()
    found = lint(checkout)
    assert found.returncode == 1
    assert "ho21desk.utils" in found.stdout

"""What is built from a checkout is one wheel for every system, with all it needs inside."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a source archive, as a packager would, so that both are tried."""
    target = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(ROOT)]
    built = subprocess.run(build, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (made,) = target.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    """The paths in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_it_fits_every_system(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")


def test_each_form_is_compiled(names: set[str]) -> None:
    forms = {f"ho21desk/forms/{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")}
    assert {name for name in names if name.startswith("ho21desk/forms/")} == {
        "ho21desk/forms/__init__.py",
        *forms,
    }


def test_each_translation_is_compiled(names: set[str]) -> None:
    texts = (ROOT / "resources" / "translations").glob("*.ts")
    assert {name for name in names if name.endswith(".qm")} == {
        f"ho21desk/translations/{each.stem}.qm" for each in texts
    }


def test_every_resource_is_inside(names: set[str]) -> None:
    resources = ROOT / "resources"
    assert names >= {
        f"ho21desk/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }


def test_nothing_else_is(names: set[str], wheel: Path) -> None:
    assert {name.split("/")[0] for name in names} == {
        "ho21desk",
        "-".join(wheel.name.split("-")[:2]) + ".dist-info",
    }
    assert not [name for name in names if name.endswith((".ui", ".pyc"))]

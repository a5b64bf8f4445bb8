"""Bring the translations of the window up to date with what the program says.

New sentences are left unfinished for a translator, in Qt Linguist or any editor; what is no longer said goes.
Run it after changing what a person reads, and a test finds what is not translated.
"""

from pathlib import Path

from compile_forms import qt_tool

LANGUAGES = ("nn", "en")


def find_sentences(root: Path, target: Path) -> None:
    """Note in `target` what the checkout at `root` says, and keep what is translated there."""
    folders = ("qtmodels", "views", "wiring")
    said = [*root.glob("ui/*.ui"), *(each for name in folders for each in root.glob(f"ho21desk/{name}/*.py"))]
    options = (
        "-silent -locations none -no-obsolete -source-language nb_NO -tr-function-alias QT_TR_NOOP+=later"
    )
    qt_tool("lupdate", *options.split(), *sorted(said), "-ts", target)


if __name__ == "__main__":
    checkout = Path(__file__).resolve().parent.parent
    for language in LANGUAGES:
        find_sentences(checkout, checkout / "resources" / "translations" / f"ho21desk_{language}.ts")

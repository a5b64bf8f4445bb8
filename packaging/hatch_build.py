"""What hatchling does besides copying Python: compiled forms, translations, resources, the guide."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# This folder is no package: an `__init__.py` would hide PyPI's `packaging`.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from compile_forms import compile_all


class CompilingHook(BuildHookInterface[Any]):
    """Runs before a wheel is put together, an editable one included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and ship what is read, unless the install reads it where it lies."""
        root = Path(self.root)
        compile_all(root)
        if version != "editable":
            shipped = build_data["force_include"]
            shipped[str(root / "resources")] = "ho21desk/resources"
            shipped[str(root / "docs" / "brukerveiledning")] = "ho21desk/resources/brukerveiledning"

"""What hatchling does besides copying Python: compiled forms and translations, and `resources/`."""

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
        """Compile, and ship `resources/` unless the install reads it where it lies."""
        root = Path(self.root)
        compile_all(root)
        if version != "editable":
            build_data["force_include"][str(root / "resources")] = "ho21desk/resources"

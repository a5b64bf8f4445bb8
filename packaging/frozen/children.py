"""Run before a built program: what it starts is to be as if the person had started it.

The build finds its libraries through `LD_LIBRARY_PATH`, which has been read by now. LibreOffice and the
desktop's own programs would take the wrong libraries from it; and the program itself, when it is started
to look words up, is to find its own folder anew.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

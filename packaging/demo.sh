#!/usr/bin/env bash
# Opens HO21desk on the demo meeting, after installing what is missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ||
    give_up "Det er ingen skjerm her (verken DISPLAY eller WAYLAND_DISPLAY er satt). Kjør dette fra et skrivebord."

# shellcheck disable=SC2046 # one word a package
install_packages "${window_packages[@]}" $(python_packages)
find_python
install_program ""
exec "$python" -m ho21desk --demo "$@"

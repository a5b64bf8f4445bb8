#!/usr/bin/env bash
# Runs every check and every test, after installing what is missing. Stops at the first that fails.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
cd "$root"

# Usage: run NAME COMMAND...
run() {
    announce "$1"
    "${@:2}" || {
        announce "Stoppet: $1" >&2
        exit 1
    }
}

# shellcheck disable=SC2046 # one word a package
install_packages "${window_packages[@]}" "${check_packages[@]}" $(python_packages)
find_python
install_program "[dev]"

# Qt keeps its sockets here, and complains when nobody has said where.
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"; kill "$window" 2>/dev/null || true' EXIT

# The tests in a real window wait more than they work: they run beside all else, and before it when both want to.
window_says=$XDG_RUNTIME_DIR/window.log
env QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 HO21DESK_SYSTEM_PYTHON=/usr/bin/python3 \
    xvfb-run --auto-servernum dbus-run-session -- "$python" -m pytest -m window >"$window_says" 2>&1 &
window=$!

# Usage: window_ends, which tells what the tests in a window said
window_ends() {
    local result=0
    wait "$window" || result=$?
    cat "$window_says"
    return "$result"
}

run "Regler for koden (ruff check)" "$python" -m ruff check .
run "Oppsett av koden (ruff format)" "$python" -m ruff format --check .
run "Typer (mypy)" "$python" -m mypy
run "Lag (lint-imports)" "$(dirname "$python")/lint-imports" --no-logo
run "Tester uten vindu (pytest)" nice -n 5 env QT_QPA_PLATFORM=offscreen "$python" -m pytest -n auto -m "not window"
run "Tester i et ekte vindu (pytest)" window_ends
announce "Alt er i orden"

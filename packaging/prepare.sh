# shellcheck shell=bash disable=SC2034
# What demo.sh and check.sh share: Debian packages and a virtual environment, each only when missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What Qt loads to show a window.
window_packages=(
    libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libxkbcommon0
)
# A screen without a monitor, the accessibility bus, somebody else to read the Word files, and a compiler for the
# library that puts in faults.
check_packages=(
    at-spi2-core dbus gcc gir1.2-atspi-2.0 libc6-dev libreoffice-writer-nogui poppler-utils python3-gi
    x11-xserver-utils xauth xvfb
)

announce() {
    printf '\n== %s\n' "$*"
}

give_up() {
    printf '%s\n' "$*" >&2
    exit 2
}

usable_python() {
    command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))'
}

# Prints what is missing for a virtual environment, unless one is active or made already.
python_packages() {
    if [ -z "${VIRTUAL_ENV:-}" ] && ! "$root/.venv/bin/python" -c 'import pip' 2>/dev/null &&
        ! { usable_python python3 && python3 -c 'import ensurepip' 2>/dev/null; }; then
        echo python3 python3-venv
    fi
}

# Usage: install_packages PACKAGE...
install_packages() {
    local known missing=() package wanted as_root=()
    command -v dpkg-query >/dev/null || return 0 # no Debian: trust that Qt's libraries are there
    known=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}, ${Provides},\n' | sed -n 's/^installed//p')
    for package in "$@"; do
        grep -qE " $package( \([^)]*\))?," <<<"$known" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    wanted="apt-get install -y --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            give_up "Noen Debian-pakker mangler. Kjør dette som root, og prøv igjen: apt-get update && $wanted"
        as_root=(sudo)
    fi
    announce "Installerer Debian-pakker: ${missing[*]}"
    # A foreign archive that does not answer is no reason to stop: the next line tells.
    "${as_root[@]}" apt-get update -qq || true
    # shellcheck disable=SC2086 # the line shown is the line run
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $wanted -qq >/dev/null ||
        give_up "Debian-pakkene lot seg ikke installere. Kjør dette som root, og prøv igjen: apt-get update && $wanted"
}

# Sets `python` to the interpreter of the active environment, or of .venv in the checkout.
find_python() {
    local maker=python3
    if [ -n "${VIRTUAL_ENV:-}" ]; then
        python=$VIRTUAL_ENV/bin/python
        usable_python "$python" || give_up "Det aktive virtuelle miljøet har ikke Python 3.11 eller nyere: $VIRTUAL_ENV"
        return
    fi
    python=$root/.venv/bin/python
    if "$python" -c 'import pip' 2>/dev/null; then
        return
    fi
    python3 -c 'import ensurepip' 2>/dev/null || maker=/usr/bin/python3
    usable_python "$maker" || give_up "HO21desk trenger Python 3.11 eller nyere, og fant det ikke."
    announce "Lager et virtuelt miljø i .venv"
    "$maker" -m venv --clear "$root/.venv"
}

# What an installation depends on; changed code needs no new one, since it is run where it lies.
fingerprint() {
    {
        echo "$root"
        find "$root"/{pyproject.toml,packaging,ui,resources} -type f \
            \( -name '*.toml' -o -name '*.py' -o -name '*.ui' -o -name '*.ts' \) -print0 |
            sort -z | xargs -0 sha256sum
    } | sha256sum
}

# Usage: install_program EXTRAS, where EXTRAS is empty or such as [dev]
install_program() {
    local environment requires
    environment=$(dirname "$(dirname "$python")")
    if [ -f "$root/ho21desk/forms/__init__.py" ] &&
        [ "$(cat "$environment/ho21desk$1.stamp" 2>/dev/null)" = "$(fingerprint)" ]; then
        return
    fi
    announce "Installerer HO21desk i $environment"
    # Built with the Qt it will run on, not with a newer one in an environment of its own.
    mapfile -t requires < <(
        "$python" -c 'import sys, tomllib; print(*tomllib.load(sys.stdin.buffer)["build-system"]["requires"], sep="\n")' \
            <"$root/pyproject.toml"
    )
    "$python" -m pip install --quiet --disable-pip-version-check editables "${requires[@]}"
    "$python" -m pip install --quiet --disable-pip-version-check --no-build-isolation --editable "$root$1"
    fingerprint >"$environment/ho21desk.stamp"
    [ -z "$1" ] || cp "$environment/ho21desk.stamp" "$environment/ho21desk$1.stamp"
}

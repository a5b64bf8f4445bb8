#!/usr/bin/env bash
# Packs dist/ho21desk, which build.py has made, as a Debian package, looks it over, and writes SHA256SUMS.
# Needs: apt-get install dpkg-dev appstream desktop-file-utils lintian libwayland-cursor0 libwayland-egl1
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' ho21desk/__init__.py)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
: "${MAINTAINER:=HO21desk <$(git log -1 --format=%ae)>}"
export SOURCE_DATE_EPOCH
architecture=$(dpkg --print-architecture)
given=packaging/debian
root=$PWD/build/deb
package=dist/ho21desk_${version}_$architecture.deb

rm -rf "$root"
install -d "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/icons"
cp -a dist/ho21desk "$root/usr/lib/"
ln -s ../lib/ho21desk/ho21desk "$root/usr/bin/ho21desk"
cp -r build/icons/hicolor "$root/usr/share/icons/"

# Usage: place FILE PATH
place() {
    install -D -m 644 "$1" "$root/usr/share/$2"
}
place resources/icons/ho21desk.svg icons/hicolor/scalable/apps/ho21desk.svg
place $given/ho21desk.desktop applications/ho21desk.desktop
place $given/ho21desk.mime.xml mime/packages/ho21desk.xml
place $given/copyright doc/ho21desk/copyright
place $given/lintian-overrides lintian/overrides/ho21desk
place $given/no.ho21desk.ho21desk.metainfo.xml metainfo/no.ho21desk.ho21desk.metainfo.xml
sed -i "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" \
    "$root"/usr/share/metainfo/*.xml
install -d "$root/usr/share/man/man1"
gzip -9n <$given/ho21desk.1 >"$root/usr/share/man/man1/ho21desk.1.gz"
gzip -9n >"$root/usr/share/doc/ho21desk/changelog.gz" <<TEXT
ho21desk ($version) stable; urgency=medium

  * What is new stands in CHANGELOG.md.

 -- $MAINTAINER  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
TEXT

# What the system has to bring is read from the libraries themselves.
chmod -R u=rwX,go=rX "$root"
find "$root/usr/lib" -name '*.so*' -exec chmod -x {} +
mkdir -p build/shlibs/debian
printf 'Source: ho21desk\n\nPackage: ho21desk\nArchitecture: any\n' >build/shlibs/debian/control
mapfile -t private < <(find "$root/usr/lib" -name '*.so*' -printf '-l%h\n' | sort -u)
depends=$(
    cd build/shlibs
    find "$root/usr/lib" -type f \( -name '*.so*' -o -name ho21desk \) -print0 |
        xargs -0 dpkg-shlibdeps --ignore-missing-info --warnings=0 -O "${private[@]}"
)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s|@MAINTAINER@|$MAINTAINER|" \
    -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" -e "s/@DEPENDS@/${depends#shlibs:Depends=}/" \
    $given/control.in >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
chmod 644 "$root"/DEBIAN/*
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$package"

desktop-file-validate "$root/usr/share/applications/ho21desk.desktop"
appstreamcli validate --no-net "$root"/usr/share/metainfo/*.xml
lintian --fail-on error,warning "$package"
(cd dist && sha256sum -- *.deb *.tar.xz >SHA256SUMS)

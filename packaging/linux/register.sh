#!/usr/bin/env bash
# Makes Xunzhen known to the desktop of Debian and its kin: menu entry, icon, and the files it opens by a double click. Below
# PREFIX (default: this user's own ~/.local); the program itself must be found as "xunzhen" in the PATH. --remove takes it back.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
remove=false
if [ "${1:-}" = "--remove" ]; then remove=true; shift; fi
share="${1:-$HOME/.local}/share"

put() { if $remove; then rm -f "$2"; else install -D -m 644 "$1" "$2"; fi; }
put "$here/xunzhen.desktop" "$share/applications/xunzhen.desktop"
put "$here/xunzhen.svg" "$share/icons/hicolor/scalable/apps/xunzhen.svg"
put "$here/xunzhen-mime.xml" "$share/mime/packages/xunzhen.xml"

refresh() { if command -v "$1" >/dev/null; then "$@"; fi; }
if [ -d "$share/mime" ]; then refresh update-mime-database "$share/mime"; fi
if [ -d "$share/applications" ]; then refresh update-desktop-database "$share/applications"; fi

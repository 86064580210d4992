#!/usr/bin/env bash
# fonts-debian.sh FOLDER: puts the Fandol faces (仿宋, 宋, 黑, 楷; GPL 3 with font exception) into FOLDER. They are taken out of
# Debian's texlive-lang-chinese without installing TeX. Without network the papers use Noto faces and say so.
set -euo pipefail
mkdir -p "${1:?folder}"
target=$(cd "$1" && pwd)
if ls "$target"/FandolFang-Regular.otf >/dev/null 2>&1; then
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
if ! apt-get download -q texlive-lang-chinese >/dev/null 2>&1; then
  echo "The Fandol faces could not be fetched; papers will use Noto faces." >&2
  exit 0
fi
dpkg-deb --fsys-tarfile ./*.deb | tar -x --wildcards './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf'
find "$work/usr" -name 'Fandol*.otf' -exec cp {} "$target"/ \;
ls "$target"/FandolFang-Regular.otf >/dev/null

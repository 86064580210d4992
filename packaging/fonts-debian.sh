#!/usr/bin/env bash
# fonts-debian.sh FOLDER: puts the Fandol faces (仿宋, 宋, 黑, 楷; GPL 3 with font exception) and their licence into FOLDER. They are
# taken out of Debian's texlive-lang-chinese without installing TeX; what is there already is left as it is. Without network the
# papers use Noto faces and say so.
set -euo pipefail
mkdir -p "${1:?folder}"
target=$(cd "$1" && pwd)
faces=(FandolFang-Regular FandolHei-Regular FandolKai-Regular FandolSong-Bold FandolSong-Regular)

is_complete() {
  for face in "${faces[@]}"; do [ -s "$target/$face.otf" ] || return 1; done
  [ -s "$target/Fandol-COPYING" ]
}

if is_complete; then
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
if ! command -v apt-get >/dev/null || ! timeout 300 apt-get download -q texlive-lang-chinese >/dev/null 2>&1; then
  echo "The Fandol faces could not be fetched (no network?). Nothing is broken: papers use Noto faces and say so. Run" >&2
  echo "packaging/fonts-debian.sh $target again with network, or put the office's own fonts into that folder." >&2
  exit 0
fi
dpkg-deb --fsys-tarfile ./*.deb | tar -x --wildcards './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf' \
  './usr/share/doc/texlive-doc/fonts/fandol/*'
gunzip -c usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz >"$target/Fandol-COPYING"
cp usr/share/doc/texlive-doc/fonts/fandol/README "$target/Fandol-README"
for face in "${faces[@]}"; do # each whole or not at all
  cp "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/$face.otf" "$target/.$face.otf"
  mv "$target/.$face.otf" "$target/$face.otf"
done
is_complete

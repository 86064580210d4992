#!/usr/bin/env bash
# Brings resources/translations up to date with the tr() strings of ui and app. What is new is then marked
# "unfinished", and tests/presentation/translationtest.cpp fails until it is translated. English needs its plurals only.
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
update() { "$lupdate" -silent -no-obsolete -locations none -source-language en -I . -extensions cpp,h ui app "$@"; }
update -target-language zh_CN -ts resources/translations/xunzhen_zh_CN.ts
update -target-language en -pluralonly -ts resources/translations/xunzhen_en.ts

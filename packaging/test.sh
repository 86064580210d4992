#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test. Ends with a line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup-debian.sh dependencies-test-debian.txt
packaging/build.sh

export QT_QPA_PLATFORM=offscreen
# Law texts beside the checkout, where there are any, let every citation of the packs be held against its article.
if [ -z "${XUNZHEN_SHARED:-}" ] && [ -d ../shared/laws ]; then
  XUNZHEN_SHARED=$(cd ../shared && pwd)
  export XUNZHEN_SHARED
fi
results=build/release/test-results.txt
# Where a program or a right is missing here, a test notes what it left out.
XUNZHEN_SKIPPED=$(mktemp)
export XUNZHEN_SKIPPED
trap 'rm -f "$XUNZHEN_SKIPPED"' EXIT
set +e
ctest --preset release 2>&1 | tee "$results"
status=${PIPESTATUS[0]}
set -e
passed=$(grep -cE '^ *[0-9]+/[0-9]+ Test +#.* Passed ' "$results" || true)
failed=$(grep -cE '^ *[0-9]+/[0-9]+ Test +#.*(\*\*\*|Not Run)' "$results" || true)
sed 's/^/skipped: /' "$XUNZHEN_SKIPPED"
echo "$passed passed, $failed failed"
exit "$status"

#!/usr/bin/env bash
# Builds the release preset into build/release; prints little unless something fails.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release >build-release.log 2>&1 || { cat build-release.log >&2; rm -f build-release.log; exit 3; }
rm -f build-release.log
cmake --build build/release --parallel "$(nproc)" -- "$@"
packaging/fonts-debian.sh build/release/fonts

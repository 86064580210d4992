#!/usr/bin/env bash
# Installs what is missing, builds, and starts Xunzhen on a demo profile. Without a display it does the same main job headless
# and says where the report lies.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup-debian.sh
packaging/build.sh xunzhen xunzhen-cli

demo=build/demo
if [ ! -e "$demo/out/会诊报告.pdf" ]; then
  rm -rf "$demo" # what an interrupted run left
  build/release/bin/xunzhen-cli demo --data "$demo/laptop-a" --out "$demo/out"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/xunzhen --data "$demo/laptop-a"
fi
echo "No display here: the main job ran headless. The report lies in $PWD/$demo/out"

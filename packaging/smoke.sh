#!/usr/bin/env bash
# smoke.sh [PROGRAMS]: the program as a desktop meets it: an X server, a window manager, a mouse and keys. Starts it on a demo
# profile, looks at its window, starts it a second time, types into the search, closes it by the window manager. PROGRAMS is the folder
# of the built programs (default build/release/bin). Pictures go to XUNZHEN_SHOTS, when that is set. Needs xvfb, openbox and xdotool:
# says that it was skipped where one is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
programs=$(cd "${1:-build/release/bin}" && pwd)

for tool in Xvfb openbox xdotool; do
  if ! command -v "$tool" >/dev/null; then
    echo "window manager: $tool is not installed" | tee -a "${XUNZHEN_SKIPPED:-/dev/null}"
    exit 0
  fi
done

work=$(mktemp -d)
export XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb HOME=$work/home
mkdir -m 700 "$XDG_RUNTIME_DIR" "$HOME"
started=()
finish() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "smoke: $1" >&2; exit 1; }

# Waits until the command succeeds, 20 s at most.
until_true() {
  for _ in $(seq 200); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.1
  done
  return 1
}
shoot() {
  if [ -n "${XUNZHEN_SHOTS:-}" ] && command -v import >/dev/null; then
    mkdir -p "$XUNZHEN_SHOTS"
    import -window root "$XUNZHEN_SHOTS/smoke-$1.png"
  fi
}

# The server chooses a free display and tells its number.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
started+=($!)
until_true test -s "$work/display" || fail "no X server: $(cat "$work/xvfb.log")"
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >"$work/openbox.log" 2>&1 &
started+=($!)
until_true xdotool get_num_desktops || fail "no window manager: $(cat "$work/openbox.log")"

"$programs/xunzhen-cli" demo --data "$work/profile" --out "$work/out" >/dev/null
"$programs/xunzhen" --data "$work/profile" >"$work/first.log" 2>&1 &
program=$!
started+=("$program")
window() { xdotool search --onlyvisible --class xunzhen; }
until_true window || fail "no window appeared: $(cat "$work/first.log")"
id=$(window | tail -1)

eval "$(xdotool getwindowgeometry --shell "$id")"
if [ "$WIDTH" -gt 1366 ] || [ "$HEIGHT" -gt 768 ]; then fail "the window is larger than the screen: $WIDTH × $HEIGHT"; fi
[ "$(xdotool getwindowname "$id")" != "" ] || fail "the window has no title"
shoot start

# A second start shows the window that is there instead of a second one.
xdotool windowminimize "$id"
timeout 20 "$programs/xunzhen" --data "$work/profile" || fail "a second start did not end by itself"
until_true window || fail "a second start did not bring the window back"
[ "$(window | wc -l)" -eq 1 ] || fail "a second start made a second window"

# Keys reach the program: the search opens and the program still answers.
xdotool windowactivate --sync "$id"
xdotool key --window "$id" ctrl+k
xdotool type --window "$id" --delay 30 "shili"
sleep 1
shoot search
kill -0 "$program" 2>/dev/null || fail "the program ended while one typed: $(cat "$work/first.log")"

xdotool key --window "$id" Escape
xdotool windowactivate --sync "$id"
xdotool key alt+F4
ended() { ! kill -0 "$program" 2>/dev/null; }
until_true ended || fail "closing the window did not end the program"
code=0
wait "$program" || code=$?
[ "$code" -eq 0 ] || fail "the program ended with $code: $(cat "$work/first.log")"
"$programs/xunzhen-cli" --data "$work/profile" store check >/dev/null || fail "the store is not sound after the day"
echo "smoke: a start, a second start, a search and a close, all as they should be"

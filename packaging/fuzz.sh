#!/usr/bin/env bash
# fuzz.sh [SECONDS] [TARGET …]: runs the fuzzers of tests/fuzz (all: template image evidence font signature and, of the shared folder,
# segment bundle head marker request roster key snapshot copy approval proof name sealed handoff) with libFuzzer, each so many
# seconds (default 300), on seeds that the program makes itself. Needs clang. What is found lies in build/fuzz/found; a file goes
# through again with build/release/bin/xunzhen-fuzz-replay TARGET FILE, and when mended into tests/fuzz/faults/TARGET.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-300}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(template image evidence font signature segment bundle head marker request roster key snapshot copy approval
  proof name sealed handoff)
command -v clang++ >/dev/null || { echo "The fuzzers need clang: apt-get install clang" >&2; exit 3; }

cmake --preset fuzz >/dev/null
cmake --build build/fuzz --parallel "$(nproc)" --target xunzhen-fuzz-replay "${targets[@]/#/xunzhen-fuzz-}"
# Objects that live as long as the program are no leaks worth stopping for.
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
build/fuzz/bin/xunzhen-fuzz-replay --seeds build/fuzz/seeds

status=0
for target in "${targets[@]}"; do
  corpus=build/fuzz/corpus/$target
  mkdir -p "$corpus" build/fuzz/found
  log=build/fuzz/$target.log
  nice -n 10 "build/fuzz/bin/xunzhen-fuzz-$target" "$corpus" "build/fuzz/seeds/$target" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2560 -max_len=200000 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" >"$log" 2>&1 || status=1
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  covered=$(grep -oE 'cov: [0-9]+' "$log" | tail -1)
  echo "$target: ${runs:-?} inputs in $seconds s, ${covered:-cov: ?}, at most ${peak:-?} MB; $(find build/fuzz/found -name "$target-*" | wc -l) found"
done
exit "$status"

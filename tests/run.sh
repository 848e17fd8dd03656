#!/usr/bin/env bash
# Runs the tests: ./tests/run.sh [unit|web]. Without an argument, all of them. Installs what a Debian-family machine lacks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. src/third_party/tools.sh

unit() {
  need_commands cmake=cmake ninja=ninja-build c++=g++ clang++=clang node=nodejs
  ls "$(clang --print-resource-dir)"/lib/*/libclang_rt.asan_cxx* >/dev/null 2>&1 ||
    need_packages "libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev"
  src/third_party/fetch.sh
  node tests/layering.mjs
  node --test tests/bench/*.test.mjs
  for preset in native sanitizers; do
    mkdir -p build
    cmake --preset "$preset" -DEDITOTHEQUE_TESTS=ON >"build/$preset.log" 2>&1 || { cat "build/$preset.log" >&2; exit 1; }
    cmake --build "build/$preset"
    ctest --test-dir "build/$preset" --output-on-failure --parallel 2
  done
}

web() {
  need_commands chromium=chromium node=nodejs npm=npm
  ./build-wasm.sh
  (cd tests/web && npm ci --silent --no-audit --no-fund)
  node --test --test-concurrency=1 tests/web/
}

case "${1:-all}" in
  unit) unit ;;
  web) web ;;
  all) unit; web ;;
  *) echo "usage: tests/run.sh [unit|web]" >&2; exit 2 ;;
esac

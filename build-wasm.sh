#!/usr/bin/env bash
# Builds the site into dist/: the archive's pages, the viewer, the single file and the search engine as a module.
#
#   ./build-wasm.sh                          the bundled archive
#   ./build-wasm.sh --corpus FILE-OR-FOLDER  another archive (any input of `editotheque import`)
#   ./build-wasm.sh --serve [--port N]       serves dist/ on 127.0.0.1 afterwards (port 8000 unless told)
#
# On a Debian-family machine whatever is missing is installed; with an emcc on PATH nothing is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. src/third_party/tools.sh

serve=no port=8000 corpus=assets/corpus.json
while [ $# -gt 0 ]; do
  case "$1" in
    --serve) serve=yes; shift ;;
    --port) port=${2:?--port needs a number}; shift 2 ;;
    --corpus) corpus=${2:?--corpus needs a file or a folder}; shift 2 ;;
    -h|--help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "build-wasm.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
  esac
done
[ -e "$corpus" ] || { echo "build-wasm.sh: $corpus does not exist" >&2; exit 1; }

if ! command -v emcc >/dev/null; then
  need_commands emcc=emscripten cmake=cmake ninja=ninja-build c++=g++ node=nodejs
fi
for tool in cmake ninja c++ node; do
  command -v "$tool" >/dev/null || { echo "build-wasm.sh: $tool is needed beside emcc; install it and try again" >&2; exit 1; }
done
src/third_party/fetch.sh || command -v git >/dev/null || exit 1

# Debian's Emscripten keeps the JavaScript parser that it needs among Debian's own Node modules.
[ -d /usr/share/nodejs/acorn ] && export NODE_PATH=/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}

configure() { # preset, command before cmake…
  local preset=$1; shift
  [ -f "build/$preset/build.ninja" ] || "$@" cmake --preset "$preset" -DEDITOTHEQUE_TESTS=OFF >"build/$preset.log" 2>&1 || {
    cat "build/$preset.log" >&2; exit 1; }
}
mkdir -p build
[ -f build/native/build.ninja ] || configure native
configure wasm emcmake
cmake --build build/native --target editotheque
cmake --build build/wasm

# The new site takes the place of the old one only when it is whole.
rm -rf build/site && mkdir -p build/site
mkdir build/site/viewer build/site/engine
cp -R build/wasm/viewer/. build/site/viewer/
cp -R build/wasm/engine/. build/site/engine/
build/native/editotheque pack "$corpus" -o build/site/pages --viewer build/site/viewer
build/native/editotheque pack "$corpus" -o build/site/editotheque.html --viewer build/site/viewer
cp -R build/site/pages/. build/site/ && rm -rf build/site/pages
rm -rf dist && mv build/site dist
echo "dist/ is ready: $(du -sh dist | cut -f1)"

if [ "$serve" = yes ]; then
  exec node web/serve.mjs dist "$port"
fi

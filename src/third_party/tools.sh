# Sourced by the scripts at the top: installs what a Debian-family machine lacks.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi
}

# need_packages PACKAGE…: installs Debian packages; a message where that is impossible.
need_packages() {
  local log
  if ! command -v apt-get >/dev/null; then
    echo "This machine has no apt-get to install what is missing: $*" >&2
    exit 1
  fi
  echo "installing $*"
  log=$(mktemp)
  if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
         --no-install-recommends "$@"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    echo "Could not install: $*. Install them by hand and try again." >&2
    exit 1
  fi
  rm -f "$log"
}

# need_commands COMMAND=PACKAGE…: installs the packages whose commands are missing.
need_commands() {
  local entry packages=()
  for entry in "$@"; do
    command -v "${entry%%=*}" >/dev/null || packages+=("${entry#*=}")
  done
  [ ${#packages[@]} -eq 0 ] || need_packages "${packages[@]}"
}

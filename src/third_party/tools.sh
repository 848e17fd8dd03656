# Sourced by the scripts at the top: installs what a Debian-family machine lacks.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi
}

# need_commands COMMAND=PACKAGE…: installs the packages whose commands are missing; a message where that is impossible.
need_commands() {
  local entry packages=()
  for entry in "$@"; do
    command -v "${entry%%=*}" >/dev/null || packages+=("${entry#*=}")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "These programs are missing and this machine has no apt-get to install them: ${packages[*]}" >&2
    exit 1
  fi
  echo "installing ${packages[*]}"
  if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
         --no-install-recommends "${packages[@]}"; } >/tmp/editotheque-install.$$ 2>&1; then
    tail -n 5 /tmp/editotheque-install.$$ >&2
    echo "Could not install: ${packages[*]}. Install them by hand and try again." >&2
    exit 1
  fi
  rm -f /tmp/editotheque-install.$$
}

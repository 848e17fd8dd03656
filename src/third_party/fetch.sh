#!/usr/bin/env bash
# Puts the third-party sources of sources.txt into build/third_party/NAME-VERSION, from the machine's Debian mirror.
#
# Only the upstream tarball of each Debian source package is taken, with apt's own downloader, and its SHA-256 is
# compared with the pinned one; the system's package sources are left as they are. On other machines this does nothing:
# CMake's FetchContent clones the pinned tags instead. Names given as arguments limit the work to those parts.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
destination=$(cd "$here/../.." && pwd)/build/third_party
helper=/usr/lib/apt/apt-helper

[ -x "$helper" ] || exit 0
mirrors=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(LABEL)' 'Created-By: Packages' 2>/dev/null |
  awk '$2 == "Debian" && $3 == "Debian" { sub(/\/$/, "", $1); print $1 }' | sort -u)
[ -n "$mirrors" ] || mirrors=http://deb.debian.org/debian

download() { # pool path, SHA-256, target file
  local mirror url
  for mirror in $mirrors; do
    url="$mirror/pool/main/${1//+/%2b}"
    for _ in 1 2 3; do
      if "$helper" -qq download-file "$url" "$3" "SHA256:$2" 2>/dev/null && echo "$2  $3" | sha256sum --check --status; then
        return 0
      fi
      sleep 1
    done
  done
  return 1
}

mkdir -p "$destination"
missing=0
while read -r name version path sha256 _; do
  case "$name" in ''|'#'*) continue ;; esac
  if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then continue; fi
  folder="$destination/$name-$version"
  [ -d "$folder" ] && continue
  scratch=$(mktemp -d "$destination/.fetch.XXXXXX")
  if download "$path" "$sha256" "$scratch/$(basename "$path")"; then
    mkdir "$scratch/tree"
    tar --extract --file "$scratch/$(basename "$path")" --directory "$scratch/tree" --strip-components=1
    mv "$scratch/tree" "$folder"
    echo "fetched $name $version"
  else
    missing=1
    echo "third-party source $name $version: $path is not on this machine's Debian mirror." \
         "Put the sources of that version into build/third_party/$name-$version, or let CMake clone them with git." >&2
  fi
  rm -rf "$scratch"
done < "$here/sources.txt"
exit $missing

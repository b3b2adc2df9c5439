# shellcheck shell=bash
# What every script needs: where the project is, what the machine lacks, and the program built.
# To be sourced. What it says goes to standard error, so that the program's output stays clean.

ROOT=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd) || exit 1

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "error: $*"
  exit 1
}

# swift with its caches inside the project's build folder.
run_swift() {
  local command=$1
  shift
  CLANG_MODULE_CACHE_PATH=$ROOT/.build/swiftpm/modules SWIFTPM_MODULECACHE_OVERRIDE=$ROOT/.build/swiftpm/modules \
    swift "$command" --package-path "$ROOT" --scratch-path "$ROOT/.build" --cache-path "$ROOT/.build/swiftpm/cache" \
      --config-path "$ROOT/.build/swiftpm/configuration" --security-path "$ROOT/.build/swiftpm/security" "$@"
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "Swift is not installed, or not in PATH. Install Swift 6.1 or newer (https://www.swift.org/install/linux), open a new terminal, and try again."
}

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# need_packages PACKAGE…: installs those Debian packages that are missing.
need_packages() {
  local package missing=() as_root=()
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    if [ "$1" = libedit-dev ] && [ -e /usr/include/histedit.h ] && [ -e /usr/include/sha2.h ]; then return; fi
    if [ "$1" != libedit-dev ] && command -v python3 >/dev/null 2>&1; then return; fi
    fail "this machine has no apt-get: install what Debian calls $* and try again."
  fi
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      as_root=(none)
    elif sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    elif [ -t 0 ] && [ -t 2 ]; then
      as_root=(sudo)
    else
      as_root=(none)
    fi
  fi
  if [ "${as_root[0]-}" = none ]; then
    fail "missing: ${missing[*]}. Run this as an administrator, then try again: apt-get install ${missing[*]}"
  fi
  say "Installing ${missing[*]} (${as_root[*]:+${as_root[*]} }apt-get install) …"
  apt_get "${as_root[@]}" -- update >/dev/null || say "The list of packages could not be renewed; trying with the old one."
  apt_get "${as_root[@]}" -- install -y --no-install-recommends "${missing[@]}" ||
    fail "${missing[*]} could not be installed: see above. By hand: ${as_root[*]:+${as_root[*]} }apt-get install ${missing[*]}"
}

# apt_get [sudo…] -- ARGUMENTS: apt-get that asks nothing, waits for another one, and talks on standard error.
apt_get() {
  local prefix=()
  while [ "$1" != -- ]; do
    prefix+=("$1")
    shift
  done
  shift
  "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

# Builds the release program where a source is newer than the last build; swift itself would take a second to find nothing to do.
build_program() {
  local stamp=$ROOT/.build/release-is-built
  PROGRAM=$ROOT/.build/release/lede
  if [ -x "$PROGRAM" ] && [ -e "$stamp" ] && [ -z "$(changed_since "$stamp")" ]; then return; fi
  need_swift
  need_packages libedit-dev
  say "Building Lede; the first time takes some minutes …"
  mkdir -p "$ROOT/.build" || fail "the folder $ROOT/.build cannot be made"
  : >"$stamp.new" || fail "the folder $ROOT/.build cannot be written to"
  build_release lede
  [ -x "$PROGRAM" ] || fail "the build made no $PROGRAM"
  mv -f "$stamp.new" "$stamp" # as old as the start of the build: a file changed meanwhile is newer
}

# build_release PRODUCT: the release build of one program, all with the same options, so that what they share is compiled once.
build_release() {
  static_libraries
  run_swift build -c release --product "$1" --static-swift-stdlib -Xlinker "-L$ROOT/.build/static-libraries" \
    -Xswiftc -Xclang-linker -Xswiftc -static-libgcc >&2 </dev/null || fail "the build failed: see above."
}

# A folder where the linker finds libstdc++ as an archive only: Swift's static library names it without saying which it wants.
static_libraries() {
  local archive
  mkdir -p "$ROOT/.build/static-libraries"
  for archive in /usr/lib/gcc/*/*/libstdc++.a; do
    [ ! -e "$archive" ] || ln -sf "$archive" "$ROOT/.build/static-libraries/libstdc++.a" # the last is the newest
  done
}

# Names something newer than $1; a folder is newer when a file in it was added, renamed or deleted.
changed_since() {
  local place places=()
  for place in Sources Plugins Tools Package.swift; do
    [ ! -e "$ROOT/$place" ] || places+=("$ROOT/$place")
  done
  find "${places[@]}" -newer "$1" -print -quit
}

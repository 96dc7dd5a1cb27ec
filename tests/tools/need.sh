#!/usr/bin/env bash
# Says what is missing on this machine and how to install it:  tests/tools/need.sh rust python node
set -euo pipefail

missing=0
lacks() {
  printf 'Missing: %s\n  Install it with:  %s\n' "$1" "$2" >&2
  missing=1
}

# Whether version $1 is at least $2.
at_least() {
  [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]
}

need_rust() {
  local how="curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"
  if ! command -v cargo >/dev/null; then
    lacks 'cargo (Rust 1.88 or later)' "$how"
  elif ! at_least "$(rustc --version | cut -d' ' -f2)" 1.88; then
    lacks "Rust 1.88 or later (this is $(rustc --version))" 'rustup update stable'
  fi
  for part in rustfmt clippy; do
    cargo "${part/rustfmt/fmt}" --version >/dev/null 2>&1 || lacks "$part" "rustup component add $part"
  done
  command -v cc >/dev/null || lacks 'a C linker' 'sudo apt-get install gcc libc6-dev'
}

need_python() {
  local python=${PYTHON:-python3}
  if ! command -v "$python" >/dev/null; then
    lacks 'Python 3.11 or later' 'sudo apt-get install python3 python3-venv'
  elif ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    lacks "Python 3.11 or later (this is $("$python" --version))" 'sudo apt-get install python3, or set PYTHON'
  elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    lacks "Python's venv" 'sudo apt-get install python3-venv'
  fi
}

need_node() {
  if ! command -v node >/dev/null; then
    lacks 'Node 20 or later' 'https://nodejs.org/en/download, or: sudo apt-get install nodejs npm'
  elif ! at_least "$(node --version | tr -d v)" 20; then
    lacks "Node 20 or later (this is $(node --version))" 'https://nodejs.org/en/download'
  fi
  command -v npm >/dev/null || lacks 'npm' 'sudo apt-get install npm'
}

for part in "$@"; do "need_$part"; done
exit "$missing"

#!/usr/bin/env bash
# Writes anbud/_native.pyi from the built module: `stubs.sh`, or to another folder: `stubs.sh FOLDER`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$here"
# The profile that `maturin develop --release` builds, so that nothing is built twice.
"${VIRTUAL_ENV:+$VIRTUAL_ENV/bin/}maturin" generate-stubs --profile release --quiet --out "$folder" 2>&1 >/dev/null |
  grep -v '^.\? *\(Building\|Found\|Using\)' >&2 || true
cp "$folder/anbud/_native.pyi" "${1:-anbud}/_native.pyi"

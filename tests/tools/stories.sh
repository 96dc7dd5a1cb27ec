#!/usr/bin/env bash
# Tells the story of the frame in Rust, Python and JavaScript, in both languages, and compares what
# they print byte by byte: `stories.sh PYTHON PROGRAM`, where PROGRAM is the one in Rust.
set -euo pipefail
export LC_ALL=C.UTF-8
python=$1 program=$2
cd "$(dirname "$0")/../.."
told=$(mktemp -d)
trap 'rm -rf "$told"' EXIT

tell() { # NAME COMMAND...
  local name=$1
  shift
  PYTHONIOENCODING=utf-8 "$@" >"$told/$name"
}

for language in sv en; do
  export LANGUAGE=$language
  tell "rust.$language" "$program"
  tell "python.$language" "$python" examples/python/frame.py
  tell "node.$language" node examples/node/frame.mjs
  for surface in python node; do
    diff -u "$told/rust.$language" "$told/$surface.$language"
  done
done
# A story that is told in one language alone, or of no amount, would be no comparison.
if cmp -s "$told/rust.sv" "$told/rust.en" || ! grep -qF "$(printf '\u2212200\u00a0000,00\u00a0kr')" "$told/rust.sv"; then
  echo "the story is not told" >&2
  exit 1
fi
echo "Rust, Python and JavaScript tell the same story of the frame, in Swedish and in English."

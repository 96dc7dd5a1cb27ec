#!/usr/bin/env bash
# Fails where its input is longer or wider than a screen:  screen.sh LINES COLUMNS
set -euo pipefail
export LC_ALL=C.UTF-8
lines=0
while IFS= read -r line; do
  lines=$((lines + 1))
  if ((${#line} > $2)); then
    printf 'wider than %s columns: %s\n' "$2" "$line" >&2
    exit 1
  fi
done
if ((lines == 0 || lines > $1)); then
  echo "$lines lines, and a screen has $1" >&2
  exit 1
fi

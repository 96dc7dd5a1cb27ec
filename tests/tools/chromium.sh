#!/usr/bin/env bash
# Prints the path of a Chrome or Chromium for the browser test.
#
#   tests/tools/chromium.sh          find one, or install Debian's as root
#   tests/tools/chromium.sh --find   only find; never installs
#
# A browser from the system gets the system's security updates, so the test
# tools' own browser downloads are not used.
set -euo pipefail

find_browser() {
  local name
  # An explicit choice that cannot run is a mistake to tell, not to paper over.
  if [[ -n "${CHROME_PATH:-}" ]]; then
    if [[ -x "$CHROME_PATH" ]]; then
      printf '%s\n' "$CHROME_PATH"
      return 0
    fi
    printf 'CHROME_PATH is set to %s, which is not a program\n' "$CHROME_PATH" >&2
    exit 2
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    if command -v "$name"; then
      return 0
    fi
  done
  name='/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  if [[ -x "$name" ]]; then
    printf '%s\n' "$name"
    return 0
  fi
  return 1
}

if find_browser; then
  exit 0
fi

if [[ "${1:-}" != --find && "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
  printf 'No Chrome or Chromium found; installing Debian chromium\n' >&2
  export DEBIAN_FRONTEND=noninteractive
  {
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends chromium
  } >&2
  find_browser
  exit 0
fi

cat >&2 <<'TEXT'
No Chrome or Chromium found. Install one:

    sudo apt-get update && sudo apt-get install --no-install-recommends chromium

or name an installed one:  export CHROME_PATH=/path/to/chrome
TEXT
exit 1

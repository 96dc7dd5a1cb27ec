#!/usr/bin/env bash
# The random tests with many cases, and the published wheel, part by part:
#
#   slow.sh list                                the parts
#   slow.sh run CASES PYTHON FOLDER [PART...]   runs these parts, or every part
#
# A part that passed leaves a stamp under target/slow/ with what was built, the number of cases and the
# time it took; it is skipped until one of the first two changes, so a long run can be resumed.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly STAMPS=target/slow

# Rust: every module of random tests. Python: what is compared with an independent computation.
parts() {
  local file
  for file in tests/rust/properties*.rs tests/rust/batch_*.rs; do basename "$file" .rs; done
  for file in test_award_models test_batch_evaluation test_agreement_oracle test_budget_decimal; do
    echo "$file"
  done
  echo wheel
}

# How many cases a part runs: each case of some makes many calls, or calls a slow oracle.
cases_of() {
  case "$1" in
    properties | properties_overlay | properties_tender | properties_review | properties_absence) echo $((cases / 10)) ;;
    test_award_models | test_batch_evaluation) echo $((cases / 2)) ;;
    test_agreement_oracle | test_budget_decimal) echo $((cases / 5)) ;;
    *) echo "$cases" ;;
  esac
}

# The wheel as it is published, in an environment of its own.
wheel() {
  local folder
  folder=$(mktemp -d)
  "$(dirname "$python")/maturin" build --quiet --profile dist --locked -m python/Cargo.toml --out "$folder"
  "$python" -m venv "$folder/venv"
  "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$folder"/anbud-*.whl
  "$folder/venv/bin/python" tests/python/vectors.py tests/vectors/*.json
  rm -rf "$folder"
}

run() {
  case "$1" in
    wheel) wheel ;;
    test_*) "$python" -m pytest -q "tests/python/$1.py" -c python/pyproject.toml ;;
    *) "$program" --quiet "$1::" ;;
  esac
}

# What a part depends on: the test program, or the module and the Python tests.
key_of() {
  case "$1" in
    test_* | wheel) cat "$folder"/lib_native.* tests/python/*.py python/anbud/*.py ;;
    *) cat "$program" ;;
  esac | sha256sum | cut -c1-16
}

if [[ "${1:-}" == list ]]; then
  parts
  exit
fi
[[ "${1:-}" == run && $# -ge 4 ]] || {
  sed -n '2,/^$/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
cases=$2 python=$3 folder=$4
shift 4
mapfile -t all < <(parts)
[[ $# -gt 0 ]] || set -- "${all[@]}"
for part in "$@"; do
  [[ " ${all[*]} " == *" $part "* ]] || {
    echo "there is no part $part; make slow-parts lists them" >&2
    exit 2
  }
done
program=$(find "$folder/deps" -maxdepth 1 -name 'all-*' -perm -u+x -type f -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2)
mkdir -p "$STAMPS"
failed=()
for part in "$@"; do
  count=$(cases_of "$part")
  key="$(key_of "$part") $count cases"
  if [[ "$(head -n 1 "$STAMPS/$part" 2>/dev/null)" == "$key" ]]; then
    printf '%-28s passed before (%s)\n' "$part" "$(tail -n 1 "$STAMPS/$part")"
    continue
  fi
  SECONDS=0
  # What sets no number of its own goes by that of proptest.
  if ANBUD_CASES=$count PROPTEST_CASES=$count run "$part" >"$STAMPS/$part.log" 2>&1; then
    printf '%s\n%s s\n' "$key" "$SECONDS" >"$STAMPS/$part"
    printf '%-28s passed in %s s\n' "$part" "$SECONDS"
  else
    failed+=("$part")
    printf '%-28s FAILED in %s s; the end of %s:\n' "$part" "$SECONDS" "$STAMPS/$part.log"
    tail -n 40 "$STAMPS/$part.log"
  fi
done
if [[ ${#failed[@]} -gt 0 ]]; then
  echo "failed: ${failed[*]}" >&2
  exit 1
fi

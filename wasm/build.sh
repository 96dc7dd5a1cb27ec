#!/usr/bin/env bash
# Builds the WebAssembly module and its glue into wasm/pkg.
#
# Needs Rust, and binaryen from `npm ci` in tests/. Does again only what changed.
#
#   wasm/build.sh                        rustup's Rust, or Debian's where that fails
#   ANBUD_RUST=debian wasm/build.sh      Debian's Rust
set -euo pipefail

readonly TARGET=wasm32-unknown-unknown
# What a visitor downloads, compressed; a portal on a phone should not notice it.
readonly LIMIT=150000
# What rustc 1.95 emits for this target; browsers have run all of it since 2023.
# wasm-opt must add nothing to it.
readonly FEATURES=(
  bulk-memory bulk-memory-opt call-indirect-overlong multivalue mutable-globals
  nontrapping-float-to-int reference-types sign-ext
)
# Small after compression: inlining a function into its only caller saves bytes
# in the file, but makes what is downloaded larger.
readonly SHRINK=(--flatten --rereloop -Oz -Oz --one-caller-inline-max-function-size=0)
readonly DEBIAN=(rustc-web cargo-web rust-web-src)

cd "$(dirname "$0")/.."
readonly OPT=tests/node_modules/.bin/wasm-opt
readonly OUT=wasm/pkg
target_dir=${CARGO_TARGET_DIR:-target}

# The module is public: paths of the machine that built it stay out, and it becomes smaller.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
remap=(--remap-path-prefix="$PWD=anbud")
for registry in "$cargo_home"/registry/src/*; do
  remap+=(--remap-path-prefix="$registry=dep")
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${remap[*]}"

say() { printf '%s\n' "$*"; }
fail() {
  printf 'wasm/build.sh: %s\n' "$*" >&2
  exit 1
}

has_target() {
  local libraries
  libraries=$(rustc --print target-libdir --target "$TARGET" 2>/dev/null) && [[ -d "$libraries" ]]
}

add_target() {
  has_target && return 0
  command -v rustup >/dev/null || return 1
  say "Fetching the standard library for $TARGET"
  timeout 120 rustup target add "$TARGET" >/dev/null 2>&1 && has_target
}

debian_llvm() {
  /usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'
}

# Installs Debian packages as root; otherwise tells what to run.
debian_install() {
  [[ "$(id -u)" == 0 ]] || fail "Rust for $TARGET is missing. Run:  sudo apt-get install --no-install-recommends $*"
  command -v apt-get >/dev/null || fail "Rust for $TARGET is missing. Run:  rustup target add $TARGET"
  say "Installing $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Debian's browser toolchain has no standard library for this target, so cargo
# builds it from source, which a released compiler only does when told that it
# may. Its version follows Debian's browsers and is therefore not pinned.
build_with_debian() {
  local package linker
  for package in "${DEBIAN[@]}"; do
    if ! dpkg -s "$package" >/dev/null 2>&1; then
      [[ "$(id -u)" == 0 ]] && { apt-get update -qq >/dev/null || true; }
      debian_install "${DEBIAN[@]}"
      break
    fi
  done
  linker=wasm-ld-$(debian_llvm)
  command -v "$linker" >/dev/null || debian_install "lld-$(debian_llvm)"
  # A directory of its own: the compiler differs from the one of the other builds.
  wasm_dir=$target_dir/debian
  RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
    /usr/bin/cargo build --quiet --locked --profile browser --target "$TARGET" \
    --target-dir "$wasm_dir" -Z build-std=std,panic_abort -p anbud-wasm
}

build_with_rustup() {
  wasm_dir=$target_dir
  cargo build --quiet --locked --profile browser --target "$TARGET" \
    --target-dir "$wasm_dir" -p anbud-wasm
}

[[ -x "$OPT" ]] || fail 'wasm-opt is missing. Run:  npm ci --prefix tests'

say 'Building the browser module (a minute or two the first time)'
if [[ "${ANBUD_RUST:-}" != debian ]] && add_target; then
  build_with_rustup
else
  build_with_debian
fi
built=$wasm_dir/$TARGET/browser/anbud_wasm.wasm

# By content, not by time: a checkout or another compiler may bring an older file.
inputs=$(cat "$built" wasm/build.sh wasm/bindgen/Cargo.toml wasm/bindgen/src/main.rs \
  tests/package-lock.json | cksum)
if [[ -f "$OUT/anbud_bg.wasm" && "$(cat "$OUT/built-from" 2>/dev/null)" == "$inputs" ]]; then
  say 'Nothing changed since the last build'
else
  rm -f "$OUT/built-from"
  say 'Writing the glue'
  cargo run --quiet --locked --release --target-dir "$target_dir" -p anbud-bindgen -- "$built" "$OUT"
  say 'Making it small'
  "$OPT" --mvp-features "${FEATURES[@]/#/--enable-}" --strip-debug --strip-producers \
    "${SHRINK[@]}" "$OUT/anbud_bg.wasm" -o "$OUT/small.wasm"
  mv "$OUT/small.wasm" "$OUT/anbud_bg.wasm"
  for feature in $("$OPT" --print-features "$OUT/anbud_bg.wasm" -o /dev/null); do
    [[ " ${FEATURES[*]} " == *" ${feature#--enable-} "* ]] ||
      fail "the module uses ${feature#--enable-}; check that browsers run it, then add it to FEATURES"
  done
  printf '%s\n' "$inputs" >"$OUT/built-from"
fi

raw=$(wc -c <"$OUT/anbud_bg.wasm")
zipped=$(gzip -9 -c "$OUT/anbud_bg.wasm" | wc -c)
say "$OUT/anbud_bg.wasm: $((raw)) bytes, $((zipped)) with gzip (limit $LIMIT)"
[[ "$zipped" -le "$LIMIT" ]] || fail "the module is too large by $((zipped - LIMIT)) bytes"

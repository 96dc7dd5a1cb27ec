#!/usr/bin/env bash
# Builds the WebAssembly modules, their glue and their words, a module for each list of calls in
# wasm/lists: wasm/pkg/bidder, and wasm/pkg/all with every call.
#
# Needs Rust, and binaryen from `npm ci` in tests/. Does again only what changed.
#
#   wasm/build.sh                        rustup's Rust, or Debian's where that fails
#   ANBUD_RUST=debian wasm/build.sh      Debian's Rust
set -euo pipefail

readonly TARGET=wasm32-unknown-unknown
# What a visitor downloads, compressed: the module and the words of one language. A portal on a phone
# should not notice the small one.
declare -rA LIMITS=([bidder]=375000 [all]=850000)
# What rustc 1.95 emits for this target; browsers have run all of it since 2023.
# wasm-opt must add nothing to it.
readonly FEATURES=(
  bulk-memory bulk-memory-opt call-indirect-overlong multivalue mutable-globals
  nontrapping-float-to-int reference-types sign-ext
)
# Small after compression: inlining a function into its only caller saves bytes
# in the file, but makes what is downloaded larger.
readonly SHRINK=(--flatten --rereloop -Oz -Oz --one-caller-inline-max-function-size=0)
readonly BUILD=(
  --quiet --locked --profile browser --target "$TARGET" --message-format=json-render-diagnostics
  -p anbud-wasm --examples
)
readonly DEBIAN=(rustc-web cargo-web rust-web-src)

cd "$(dirname "$0")/.."
readonly OPT=tests/node_modules/.bin/wasm-opt
target_dir=${CARGO_TARGET_DIR:-target}

# The modules are public: paths of the machine that built them stay out, and they become smaller.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags=(--remap-path-prefix="$PWD=anbud")
for registry in "$cargo_home"/registry/src/*; do
  flags+=(--remap-path-prefix="$registry=dep")
done
# A loop in place of its 64 rounds written out.
flags+=('--cfg=sha2_backend_soft="compact"')

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

# The standard library built for size, whose panics carry no texts (the core has none): a sixth
# of the module. A released compiler builds it only when told that it may; the flag that
# takes the texts out had another name in older ones.
build_with_std() {
  local rustc=$1 cargo=$2 std=optimize_for_size
  shift 2
  flags+=(--remap-path-prefix="$("$rustc" --print sysroot)=rust")
  if RUSTC_BOOTSTRAP=1 "$rustc" -Zunstable-options -Cpanic=immediate-abort --print cfg >/dev/null 2>&1; then
    flags+=(-Zunstable-options -Cpanic=immediate-abort)
  else
    std+=,panic_immediate_abort
  fi
  RUSTC_BOOTSTRAP=1 RUSTC=$rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags[*]}" \
    "$cargo" build "${BUILD[@]}" -Z build-std=std,panic_abort -Z build-std-features="$std" "$@"
}

# Debian's browser toolchain has no standard library for this target. Its version follows
# Debian's browsers and is therefore not pinned.
prepare_debian() {
  local package
  for package in "${DEBIAN[@]}"; do
    if ! dpkg -s "$package" >/dev/null 2>&1; then
      [[ "$(id -u)" == 0 ]] && { apt-get update -qq >/dev/null || true; }
      debian_install "${DEBIAN[@]}"
      break
    fi
  done
  linker=wasm-ld-$(debian_llvm)
  command -v "$linker" >/dev/null || debian_install "lld-$(debian_llvm)"
}

has_source() {
  [[ -f "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]]
}

add_source() {
  has_source && return 0
  command -v rustup >/dev/null || return 1
  say 'Fetching the source of the standard library'
  timeout 180 rustup component add rust-src >/dev/null 2>&1 && has_source
}

# Builds the modules in a directory of their toolchain: none must take what another one built.
# Prints what Cargo tells of it.
build() {
  case "$toolchain" in
    debian)
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
        build_with_std /usr/bin/rustc /usr/bin/cargo --target-dir "$wasm_dir"
      ;;
    browser)
      build_with_std "$(rustup which rustc)" cargo --target-dir "$wasm_dir"
      ;;
    released)
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags[*]}" \
        cargo build "${BUILD[@]}" --target-dir "$wasm_dir"
      ;;
  esac
}

# Prints a text of words without those that a list names, if there is one.
without() {
  local unsaid=$1 text=$2
  [[ -f "$unsaid" ]] || unsaid=/dev/null
  awk -F '\t' -v unsaid="$unsaid" '
    BEGIN { while ((getline line <unsaid) > 0) out[line] }
    FNR > 1 {
      section = family = $1
      sub(/ .*/, "", section)
      if (!sub(/\..*/, "", family)) family = ""
      sub(/.* /, "", family)
      if (section in out || section " " family in out) next
    }
    { print }
  ' "$text"
}

# Writes the glue and the words of a module, makes it small, and judges its size.
finish() {
  local list=$1 limit=${LIMITS[$1]} out=wasm/pkg/$1 inputs raw zipped words feature language
  local built=$wasm_dir/$TARGET/browser/examples/$list.wasm
  # By content, not by time: a checkout or another compiler may bring an older file.
  inputs=$(cat "$built" wasm/build.sh wasm/bindgen/Cargo.toml wasm/bindgen/src/main.rs \
    tests/package-lock.json | cksum)
  if [[ -f "$out/anbud_bg.wasm" && "$(cat "$out/built-from" 2>/dev/null)" == "$inputs" ]]; then
    say 'Nothing changed since the last build'
  else
    rm -f "$out/built-from"
    mkdir -p "$out"
    say "Writing the glue and making the module small"
    cargo run --quiet --locked --release --target-dir "$target_dir" -p anbud-bindgen -- "$built" "$out"
    "$OPT" --mvp-features "${FEATURES[@]/#/--enable-}" --strip-debug --strip-producers \
      "${SHRINK[@]}" "$out/anbud_bg.wasm" -o "$out/small.wasm"
    mv "$out/small.wasm" "$out/anbud_bg.wasm"
    for feature in $("$OPT" --print-features "$out/anbud_bg.wasm" -o /dev/null); do
      [[ " ${FEATURES[*]} " == *" ${feature#--enable-} "* ]] ||
        fail "the module uses ${feature#--enable-}; check that browsers run it, then add it to FEATURES"
    done
    printf '%s\n' "$inputs" >"$out/built-from"
  fi
  for language in sv en; do
    without "wasm/lists/$list.words" "$words_dir/words.$language.txt" >"$out/words.$language.txt"
  done
  raw=$(wc -c <"$out/anbud_bg.wasm")
  zipped=$(gzip -9 -c "$out/anbud_bg.wasm" | wc -c)
  words=$(gzip -9 -c "$out/words.sv.txt" | wc -c)
  say "$out: $raw bytes, $zipped with gzip, and $words for the words of a language (limit $limit)"
  zipped=$((zipped + words))
  if [[ "$zipped" -gt "$limit" ]]; then
    [[ "$toolchain" == released ]] || fail "the module is too large by $((zipped - limit)) bytes"
    say 'Larger than what is published: the source of the standard library (rust-src) could not be fetched'
  fi
}

[[ -x "$OPT" ]] || fail 'wasm-opt is missing. Run:  npm ci --prefix tests'

say 'Building the browser modules (a minute or two the first time)'
if [[ "${ANBUD_RUST:-}" != debian ]] && add_target; then
  toolchain=released
  add_source && toolchain=browser
else
  toolchain=debian
  prepare_debian
fi
wasm_dir=$target_dir/$toolchain
# The build script of the core writes the words, a text for each language.
words_dir=$(build | sed -n '/"build-script-executed".*core#anbud@/s/.*"out_dir":"\([^"]*\)".*/\1/p')
[[ -f "$words_dir/words.sv.txt" ]] || fail "the words are not in $words_dir"
for list in "${!LIMITS[@]}"; do
  finish "$list"
done
# The shapes of the JSON go with the package.
cp core/schema/anbud.schema.json wasm/pkg/anbud.schema.json
# So does the law book, by which later releases judge as this one does.
cp core/law/book.json wasm/pkg/law-book.json

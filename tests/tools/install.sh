#!/usr/bin/env bash
# Installs the Python module that cargo has built into an environment, the way that `maturin develop`
# does, without building it once more:  install.sh PYTHON FOLDER
set -euo pipefail
python=$1 built=$2
cd "$(dirname "$0")/../.."
library=$built/lib_native.so
[[ -f "$library" ]] || library=$built/lib_native.dylib
module=python/anbud/_native.abi3.so
cmp --silent "$library" "$module" || {
  # A running interpreter keeps the old file; it is replaced and not written over.
  cp "$library" "$module.new"
  mv "$module.new" "$module"
}
site=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
# A wheel that pip or maturin has installed would come first.
if ls "$site"/anbud-*.dist-info/RECORD >/dev/null 2>&1; then
  "$python" -m pip uninstall --quiet --yes anbud
fi
mkdir -p "$site/anbud-$version.dist-info"
printf 'Metadata-Version: 2.1\nName: anbud\nVersion: %s\n' "$version" >"$site/anbud-$version.dist-info/METADATA"
printf 'make\n' >"$site/anbud-$version.dist-info/INSTALLER"
pwd | sed 's|$|/python|' >"$site/anbud.pth"

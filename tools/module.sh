#!/usr/bin/env bash
# Builds the JavaScript module into a folder: coop-or-gig.js, its WebAssembly and its types. Usage: tools/module.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
folder=${1:-dist}
use_small_std
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --release --locked --offline --package coop-or-gig-module --target wasm32-unknown-unknown
mkdir -p target/module
wasm-bindgen --target web --out-dir target/module --out-name coop-or-gig \
  "$target/wasm32-unknown-unknown/release/coop_or_gig_module.wasm"
mkdir -p "$folder"
wasm-opt -Oz --converge --low-memory-unused --strip-producers -o "$folder/coop-or-gig_bg.wasm" target/module/coop-or-gig_bg.wasm
esbuild target/module/coop-or-gig.js --minify --format=esm --target=es2020 --log-level=warning --outfile="$folder/coop-or-gig.js"
cp target/module/coop-or-gig.d.ts "$folder/"

#!/bin/sh
# Finishes the built site: makes what wasm-bindgen wrote smaller, adds what the page fetches once it stands (the module that goes
# deeper than the answer, and its style), and writes the default example's answer, worked out by the engine, into index.html.
set -eu
small() { # small SCRIPT WASM: shorter names, fewer bytes
  [ "$TRUNK_PROFILE" = release ] || return 0
  esbuild "$1" --minify --format=esm --allow-overwrite --log-level=warning --outfile="$1"
  node tools/short-names.mjs "$1" "$2"
  # Once more: a second look folds a little more.
  wasm-opt --gufa-optimizing -Os --converge --low-memory-unused $FEATURES "$2" -o "$2"
}
FEATURES="--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
  --enable-reference-types --enable-multivalue"
digest() { cat "$@" | sha256sum | cut -c1-16; }

cd "$TRUNK_SOURCE_DIR"
for script in "$TRUNK_STAGING_DIR"/app-*.js; do small "$script" "${script%.js}_bg.wasm"; done

# Compiled as the page is.
profile=dev folder=debug
if [ "$TRUNK_PROFILE" = release ]; then profile=release folder=release; fi
cargo build --quiet --locked --offline --profile "$profile" --target wasm32-unknown-unknown --bin deeper
made=target/deeper
rm -rf "$made"
wasm-bindgen --target web --no-typescript --out-dir "$made" --out-name deeper-glue \
  "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$folder/deeper.wasm"
wasm=$made/deeper-glue_bg.wasm
if [ "$TRUNK_PROFILE" = release ]; then wasm-opt -Os --converge --low-memory-unused --strip-producers $FEATURES "$wasm" -o "$wasm"; fi
small "$made/deeper-glue.js" "$wasm"
cp public/deeper.js "$made/"
esbuild "$made/deeper.js" --bundle --minify --format=esm --target=es2022 --log-level=error --outfile="$made/bundle.js"
hash=$(digest "$wasm" "$made/bundle.js")
cp "$made/bundle.js" "$TRUNK_STAGING_DIR/deeper-$hash.js"
cp "$wasm" "$TRUNK_STAGING_DIR/deeper-$hash.wasm"
esbuild target/site/later.css --minify --log-level=warning --outfile="$made/later.css"
cp "$made/later.css" "$TRUNK_STAGING_DIR/later-$(digest "$made/later.css").css"

# The page alone is compiled in special ways, never this tool.
unset CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
exec cargo run --quiet --locked --offline --package prerender -- "$TRUNK_STAGING_DIR/index.html"

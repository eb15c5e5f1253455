#!/bin/sh
# Finishes the built site: writes the default example's answer, worked out by the engine, into index.html, and makes what
# wasm-bindgen wrote smaller.
set -eu
cd "$TRUNK_STAGING_DIR"
# The module that goes deeper than the answer: compiled as the page is, named by its content, fetched on demand.
cd "$TRUNK_SOURCE_DIR"
profile=dev folder=debug
if [ "$TRUNK_PROFILE" = release ]; then profile=release folder=release; fi
cargo build --quiet --locked --offline --profile "$profile" --target wasm32-unknown-unknown --bin deeper
made=target/deeper
rm -rf "$made"
wasm-bindgen --target web --no-typescript --out-dir "$made" --out-name deeper "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$folder/deeper.wasm"
if [ "$TRUNK_PROFILE" = release ]; then
  wasm-opt -Os --converge --low-memory-unused --strip-producers --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals --enable-reference-types --enable-multivalue "$made/deeper_bg.wasm" -o "$made/deeper_bg.wasm"
fi
hash=$(cat "$made/deeper_bg.wasm" "$made/deeper.js" | sha256sum | cut -c1-16)
cp "$made/deeper.js" "$TRUNK_STAGING_DIR/deeper-$hash.js"
cp "$made/deeper_bg.wasm" "$TRUNK_STAGING_DIR/deeper-${hash}_bg.wasm"
cd "$TRUNK_STAGING_DIR"
for script in app-*.js deeper-*.js; do
  [ "$TRUNK_PROFILE" = release ] || continue
  esbuild "$script" --minify --format=esm --allow-overwrite --log-level=warning --outfile="$script"
  node "$TRUNK_SOURCE_DIR/tools/short-names.mjs" "$script" "${script%.js}_bg.wasm"
done
cd "$TRUNK_SOURCE_DIR"
# The page alone is compiled in special ways, never this tool.
unset CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
exec cargo run --quiet --locked --offline --package prerender -- "$TRUNK_STAGING_DIR/index.html"

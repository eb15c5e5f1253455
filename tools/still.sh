#!/bin/sh
# Finishes the built site: writes the default example's answer, worked out by the engine, into index.html, and makes what
# wasm-bindgen wrote smaller.
set -eu
cd "$TRUNK_STAGING_DIR"
for script in app-*.js; do
  [ "$TRUNK_PROFILE" = release ] || continue
  esbuild "$script" --minify --format=esm --allow-overwrite --log-level=warning --outfile="$script"
  node "$TRUNK_SOURCE_DIR/tools/short-names.mjs" "$script" "${script%.js}_bg.wasm"
done
cd "$TRUNK_SOURCE_DIR"
# The page alone is compiled in special ways, never this tool.
unset CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
exec cargo run --quiet --locked --offline --package prerender -- "$TRUNK_STAGING_DIR/index.html"

#!/bin/sh
# Finishes the built site: takes the app's WebAssembly apart, adds the style and the script of what is fetched later, and writes the default
# example's answer, worked out by the engine, into index.html.
set -eu
cd "$TRUNK_SOURCE_DIR"
tools/split.sh
later() { # later NAME FILE: a file that is fetched later, made small and named by its contents
  esbuild "$2" --minify --log-level=warning --outfile="target/split/$1.${2##*.}"
  cp "target/split/$1.${2##*.}" "$TRUNK_STAGING_DIR/$1-$(sha256sum "target/split/$1.${2##*.}" | cut -c1-16).${2##*.}"
}
later later target/site/later.css
later take public/take.js

# The page alone is compiled in special ways, never this tool.
unset CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
exec cargo run --quiet --locked --offline --package prerender -- "$TRUNK_STAGING_DIR/index.html"

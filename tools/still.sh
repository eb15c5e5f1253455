#!/bin/sh
# Finishes the built site: takes the app's WebAssembly apart, adds what is fetched later, and writes the default
# example's answer, worked out by the engine, into index.html.
set -eu
cd "$TRUNK_SOURCE_DIR"
# `make dev` wants the page on the screen in seconds.
[ "$TRUNK_PROFILE" = release ] || exec node tools/dev.mjs "$TRUNK_STAGING_DIR"
tools/split.sh
# The style of what is fetched later, made small and named by its contents.
esbuild target/site/later.css --minify --log-level=warning --outfile=target/split/later.css
cp target/split/later.css "$TRUNK_STAGING_DIR/later-$(sha256sum target/split/later.css | cut -c1-16).css"

# The page alone is compiled in special ways, never this tool.
unset CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
cargo run --quiet --locked --offline --package prerender -- "$TRUNK_STAGING_DIR/index.html"
exec node tools/later.mjs "$TRUNK_STAGING_DIR"

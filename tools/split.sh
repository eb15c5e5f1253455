#!/bin/sh
# Takes the app's WebAssembly apart: what the page starts with, what lies further down it (src/views/later.rs), which is fetched once the
# page stands, and a workshop (src/workshop.rs), which is fetched when it is opened. Trunk's own wasm-bindgen cannot do that, so what it
# made is replaced; names follow the contents.
set -eu
FEATURES="--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
  --enable-reference-types --enable-multivalue --enable-bulk-memory-opt"
optimise() { wasm-opt -Os --converge --low-memory-unused --strip-producers --strip-debug $FEATURES "$@" 2>/dev/null; }
digest() { cat "$@" | sha256sum | cut -c1-16; }

cd "$TRUNK_SOURCE_DIR"
made=target/split
rm -rf "$made" && mkdir -p "$made"
wasm-split-cli "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release/app.wasm" "$made/parts" --out-name app
wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir "$made" --out-name app "$made/parts/app.wasm"
cp "$made/parts/split_rest.wasm" "$made/rest.wasm"
cp "$made/parts/split_room.wasm" "$made/room.wasm"
# What the page further down and a workshop have in common.
cp "$made"/parts/chunk_*.wasm "$made/shared.wasm"
for wasm in app_bg rest room shared; do optimise "$made/$wasm.wasm" -o "$made/$wasm.wasm"; done
part() { echo "$2-$(digest "$made/$1.wasm").wasm"; } # part NAME ITS-NAME-ON-THE-SITE
rest=$(part rest rest) shared=$(part shared rest-shared) room=$(part room room)
sed "s/rest\.wasm/$rest/; s/shared\.wasm/$shared/; s/room\.wasm/$room/" public/rest.js > "$made/__wasm_split.js"
esbuild "$made/app.js" --bundle --minify --format=esm --target=es2022 --log-level=warning --outfile="$made/bundle.js"
node tools/short-names.mjs "$made/bundle.js" "$made/app_bg.wasm"
# Once more: a second look folds a little more.
optimise --gufa-optimizing "$made/app_bg.wasm" -o "$made/app_bg.wasm"

cd "$TRUNK_STAGING_DIR"
old=$(basename app-*.js .js)
new=app-$(cd "$TRUNK_SOURCE_DIR" && digest "$made/bundle.js" "$made/app_bg.wasm")
rm -f "$old.js" "${old}_bg.wasm"
cp "$TRUNK_SOURCE_DIR/$made/bundle.js" "$new.js"
cp "$TRUNK_SOURCE_DIR/$made/app_bg.wasm" "${new}_bg.wasm"
cp "$TRUNK_SOURCE_DIR/$made/rest.wasm" "$rest"
cp "$TRUNK_SOURCE_DIR/$made/shared.wasm" "$shared"
cp "$TRUNK_SOURCE_DIR/$made/room.wasm" "$room"
sed -i "s/$old/$new/g" index.html

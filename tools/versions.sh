# Pinned tool versions, read by setup.sh and every script beside it. wasm-bindgen must equal the version in Cargo.lock.
TRUNK=0.21.14
WASM_BINDGEN=0.2.128
WASM_SPLIT=0.2.4
BINARYEN=132
ESBUILD=0.28.2
MARKED=18.2.1
QR=0.7.0
TYPESCRIPT=5.9.3
ESLINT=10.15.0
ESLINT_JS=10.0.1
GLOBALS=17.14.0
GECKODRIVER=0.37.1

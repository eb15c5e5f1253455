# Sourced by every script here: where the tools are, and how WebAssembly is compiled on this machine.
. tools/versions.sh
TOOLS=${COOP_OR_GIG_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/coop-or-gig}
# The cache first: what is on PATH at the right version was never installed there.
export PATH="$TOOLS/trunk-$TRUNK/bin:$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN/bin:$TOOLS/binaryen-$BINARYEN/node_modules/.bin:$PATH"
export CHROMEDRIVER=${CHROMEDRIVER:-/usr/bin/chromedriver} CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export WASM_BINDGEN_TEST_DRIVER_TIMEOUT=60 WASM_BINDGEN_TEST_TIMEOUT=120

debian_wasm() { [ -x /usr/bin/rustc ] && ls /usr/lib/rustlib/src/rust/library/std >/dev/null 2>&1 && command -v wasm-ld-22 >/dev/null; }

# Debian's toolchain has the standard library as source only: it is compiled with the project, in a target folder of its own.
use_wasm_toolchain() {
  if ls "$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)"/libstd-*.rlib >/dev/null 2>&1; then return; fi
  export PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1
  export CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
  export CARGO_TARGET_DIR=target/debian
}

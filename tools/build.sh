#!/usr/bin/env bash
# Builds the release site into dist/, and the JavaScript module beside it: all passes of xtask in order.
set -euo pipefail
cd "$(dirname "$0")/.."
began=$SECONDS
echo "==> Building the site into dist/ (about 3 minutes the first time, seconds after that)"
cargo xtask build
echo "==> Built in $((SECONDS - began)) s"

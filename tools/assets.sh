#!/bin/sh
# Joins style/*.css into the one stylesheet of the site, tokens first, print last, and makes the script that starts the app small.
set -eu
mkdir -p target/site
(cd style && cat tokens.css base.css top.css inputs.css charts.css tables.css deeper.css evidence.css still.css print.css) > target/site/style.css
if [ "$TRUNK_PROFILE" = release ]; then
  esbuild public/boot.js --minify --target=es2020 --log-level=warning --outfile=target/site/boot.js
else
  cp public/boot.js target/site/boot.js
fi

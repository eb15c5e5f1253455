#!/bin/sh
# Joins style/*.css into the two stylesheets of the site, tokens first, print last, and makes the script that starts the app small.
set -eu
mkdir -p target/site
(cd style && cat tokens.css base.css top.css inputs.css charts.css tables.css still.css) > target/site/style.css
# What lies further down, and paper, come once the page stands.
(cd style && cat deeper.css plots.css panel.css evidence.css offline.css print.css handout.css qr.css) > target/site/later.css
if [ "$TRUNK_PROFILE" = release ]; then
  esbuild public/boot.js --minify --target=es2020 --log-level=warning --outfile=target/site/boot.js
else
  cp public/boot.js target/site/boot.js
fi

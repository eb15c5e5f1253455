#!/bin/sh
# Joins style/*.css into the one stylesheet of the site: tokens first, print last.
set -eu
mkdir -p target/site
cd style
cat tokens.css base.css top.css inputs.css charts.css tables.css evidence.css still.css print.css > ../target/site/style.css

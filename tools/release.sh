#!/usr/bin/env bash
# Writes the files of a release, each with the version in its name, into target/release-files. For `make release`; docs/releasing.md
# says what is what. Refuses a tree with changes, and a version that CHANGELOG.md has no dated entry for. The same commit makes the same
# bytes: all times are the commit's, and none of the names, numbers and paths of the machine get in.
set -euo pipefail
umask 022
cd "$(dirname "$0")/.."
. tools/env.sh
export LC_ALL=C.UTF-8 TZ=UTC
refuse() { printf 'release: %s\n' "$*" >&2; exit 1; }

# --- What is released ----------------------------------------------------------------------------------------------------
version=$(cargo pkgid --locked --offline --package coop-or-gig)
version=${version##*[#@]}
changed=$(git status --porcelain)
[ -z "$changed" ] || refuse "there are changes that are in no commit; commit them or put them away:
$changed"
heading=$(grep --max-count=1 "^## ${version//./\\.} " CHANGELOG.md) ||
  refuse "CHANGELOG.md has no entry for $version, the version in Cargo.toml: write one that begins “## $version – $(date +%F)”"
[[ $heading =~ ^"## $version – "[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] ||
  refuse "CHANGELOG.md says “$heading”: a release has its day there, as “## $version – $(date +%F)”"
notes=$(awk -v heading="$heading" '$0 == heading { inside = 1; next } /^## / { inside = 0 } inside' CHANGELOG.md | sed '/./,$!d')
[ -n "$notes" ] || refuse "CHANGELOG.md says nothing below “$heading”"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

# --- The site, from nothing ----------------------------------------------------------------------------------------------
rm -rf dist
tools/build.sh

# --- Its files -----------------------------------------------------------------------------------------------------------
echo "==> Writing the files of release $version into target/release-files/"
name=coop-or-gig-$version
out=$PWD/target/release-files
rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r dist "$work/$name"
# The package for npm is a file of its own.
rm -r "${work:?}/$name/npm"
find "$work/$name" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
(
  cd "$work"
  tar --create --sort=name --format=ustar --owner=0 --group=0 --numeric-owner "$name" | gzip -9 --no-name > "$out/$name-site.tar.gz"
  find "$name" -type f | sort | zip -q -9 -X "$out/$name-site.zip" -@
)
cp dist/coop-or-gig.html "$out/$name-single.html"
if [ -d wordpress ]; then
  node tools/wordpress.mjs
  cp target/wordpress/coop-or-gig.zip "$out/$name-wordpress.zip"
else
  echo "There is no plugin for WordPress in this tree, so none is among the files."
fi
npm pack --silent --pack-destination "$work" ./dist/npm > /dev/null
mv "$work/$name.tgz" "$out/$name-npm.tgz"
for language in en cy; do node tools/kit-pdf.mjs dist "$language" "$out/$name-kit.$language.pdf"; done
node tools/sbom.mjs "$out/$name-sbom.cdx.json"
printf '%s\n' "$notes" > "$out/$name-notes.md"
(cd "$out" && sha256sum -- * > "$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
ls -l "$out"

#!/usr/bin/env bash
# Spell-checks every text that readers see: locales/*.ftl and engine/data/presets/*.toml. A right word that the dictionary
# lacks goes into locales/words.<language>.txt. It cannot see a wrong mutation: a Welsh reader or Cysill can.
set -euo pipefail
cd "$(dirname "$0")/.."
declare -A dictionary=([en]=en_GB [cy]=cy)
failed=0

for language in en cy; do
  if ! aspell dicts | grep -qx "${dictionary[$language]}"; then
    echo "spell: aspell has no ${dictionary[$language]} dictionary. On Debian: apt-get install aspell aspell-en aspell-cy" >&2
    exit 2
  fi
  texts=$(node tools/spell-texts.mjs "$language" "locales/words.$language.txt")
  # In this mode aspell answers each line with its unknown words, then an empty line: so each word finds its place again.
  unknown=$(cut -f2 <<<"$texts" | sed 's/^/^/' | aspell -a --lang="${dictionary[$language]}" --encoding=utf-8 |
    awk -F'\t' -v language="$language" '
      NR == FNR { place[NR] = $1; next }
      FNR == 1 { at = 1; next }
      /^[&#]/ { split($0, part, " "); print place[at] ": " language ": “" part[2] "” is in no dictionary" }
      /^$/ { at++ }
    ' <(printf '%s\n' "$texts") -)
  if [ -n "$unknown" ]; then printf '%s\n' "$unknown"; failed=1; fi
done

if [ $failed = 1 ]; then
  echo "spell: correct the words above, or if they are right add them to locales/words.<language>.txt" >&2
  exit 1
fi
echo "spell: no unknown word"

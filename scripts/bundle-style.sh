#!/bin/sh
# Joins style/*.css into .build/style.css, style/layers.css first: it names the cascade layers that every other file fills.
# Trunk runs it before each build; it needs nothing but a shell.
set -eu
cd "$(dirname "$0")/.."
mkdir -p .build

# A layer that layers.css does not name would quietly come last and win over all others.
known=" $(sed -n 's/^@layer \(.*\);.*/\1/p' style/layers.css | tr -d ',') "
for layer in $(sed -n 's/^@layer \([a-z-]*\) {.*/\1/p' style/*.css | sort -u); do
    case $known in
        *" $layer "*) ;;
        *) echo "style/layers.css does not name the layer $layer, which a file beside it uses" >&2; exit 1 ;;
    esac
done

{
    cat style/layers.css
    for file in style/*.css; do
        [ "$file" = style/layers.css ] || cat "$file"
    done
} > .build/style.css.new
# An unchanged bundle keeps its date, so that `trunk serve` does not see a change of its own making.
if cmp -s .build/style.css.new .build/style.css; then rm .build/style.css.new; else mv .build/style.css.new .build/style.css; fi

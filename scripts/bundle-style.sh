#!/bin/sh
# Joins style/*.css into two sheets: .build/style.css, what the first view and every page are drawn with, style/layers.css first,
# since it names the cascade layers that every other file fills; and .build/pages.css, what only the pages that come later need.
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

FIRST="layers tokens base kit page boot masthead explore filter map search print"

: > .build/style.css.new
: > .build/pages.css.new
for name in $FIRST; do cat "style/$name.css" >> .build/style.css.new; done
for file in style/*.css; do
    case " $FIRST " in
        *" $(basename "$file" .css) "*) ;;
        *) cat "$file" >> .build/pages.css.new ;;
    esac
done
# An unchanged bundle keeps its date, so that `trunk serve` does not see a change of its own making.
for sheet in style pages; do
    if cmp -s ".build/$sheet.css.new" ".build/$sheet.css"; then rm ".build/$sheet.css.new"; else mv ".build/$sheet.css.new" ".build/$sheet.css"; fi
done

#!/usr/bin/env bash
# Everything that must hold before a change is taken: `make test`. Stops at the first step that fails, and ends with a
# table of what ran and how long it took.
set -u
cd "$(dirname "$0")/.."
TOGYS_SUMMARY=$(mktemp)
export TOGYS_SUMMARY
begin=$SECONDS

summary() {
    status=$?
    printf '\n%-8s %7s  %s\n' result seconds step
    while IFS=$'\t' read -r result seconds heading; do
        printf '%-8s %7d  %s\n' "$result" "$seconds" "$heading"
    done < "$TOGYS_SUMMARY"
    printf '%-8s %7d  %s\n' "$([ "$status" -eq 0 ] && echo ok || echo FAILED)" "$((SECONDS - begin))" 'make test'
    rm -f "$TOGYS_SUMMARY"
    exit "$status"
}
trap summary EXIT

step() { scripts/step.sh "$@" || exit 1; }

step 'Tools' scripts/tools.sh test
step 'Format' make --no-print-directory format-check
step 'Lint, native' make --no-print-directory lint-native
step 'Lint, browser' make --no-print-directory lint-web
step 'Tests, native' make --no-print-directory test-native
step 'Tests, WebAssembly in Chromium' make --no-print-directory test-web
step 'Catalogue' make --no-print-directory data-check-built
step 'Release build' make --no-print-directory build
step 'Size of the first view' make --no-print-directory size
step 'Journeys in Chromium' make --no-print-directory e2e

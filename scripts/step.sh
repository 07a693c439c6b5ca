#!/usr/bin/env bash
# Runs one step of a longer piece of work: a heading, the command, how long it took.
#   scripts/step.sh "Heading" command [argument …]
# When TOGYS_SUMMARY names a file, one line about the step is added to it: result, seconds, heading.
set -u
heading=$1
shift
if [ -t 1 ]; then bold=$'\e[1m' plain=$'\e[0m'; else bold='' plain=''; fi
printf '\n%s── %s%s\n' "$bold" "$heading" "$plain"
begin=$SECONDS
"$@"
status=$?
seconds=$((SECONDS - begin))
result=ok
[ "$status" -eq 0 ] || result=FAILED
printf '%s── %s: %s, %d s%s\n' "$bold" "$heading" "$result" "$seconds" "$plain"
[ -z "${TOGYS_SUMMARY:-}" ] || printf '%s\t%s\t%s\n' "$result" "$seconds" "$heading" >> "$TOGYS_SUMMARY"
exit "$status"

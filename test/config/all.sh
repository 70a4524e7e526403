#!/usr/bin/env bash
# Every check and every test. The checks run beside the tests, which wait for browsers and disks a third
# of their time; what the checks say is told at the end, in one piece.
cd "$(dirname "$0")/../.." || exit 1

said=$(mktemp)
trap 'rm -f "$said"' EXIT
npm run -s check >"$said" 2>&1 &
checks=$!
npm run -s test:run
tests=$?
wait "$checks"
checked=$?

cat "$said"
if [ "$checked" -ne 0 ]; then
  echo 'The checks found what is told above; the tests ran all the same.' >&2
  exit "$checked"
fi
exit "$tests"

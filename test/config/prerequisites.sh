#!/usr/bin/env bash
# What the tests need besides npm packages: a browser, pdftotext and qpdf to read PDFs back.
# Installs what is missing on Debian as root; elsewhere says what is missing and stops.
set -euo pipefail

missing=()
if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null &&
  ! command -v chromium-browser >/dev/null && [ -z "${ARTIKEL30_CHROMIUM:-}" ] &&
  [ ! -d "/Applications/Google Chrome.app" ]; then
  missing+=(chromium)
fi
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)

[ "${#missing[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need: ${missing[*]} (names of the Debian packages). Install them and run again." >&2
  exit 1
fi

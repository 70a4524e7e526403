#!/usr/bin/env bash
# What the tests need besides npm packages: a browser, pdftotext and qpdf to read PDFs back.
# Installs what is missing on Debian as root; elsewhere says what is missing and stops.
set -euo pipefail

has() { command -v "$1" >/dev/null; }
has_browser() {
  has chromium-headless-shell || has chromium || has google-chrome || has chromium-browser ||
    [ -n "${ARTIKEL30_CHROMIUM:-}" ] || [ -d "/Applications/Google Chrome.app" ]
}

missing=()
has_browser || missing+=(chromium)
has pdftotext || missing+=(poppler-utils)
has qpdf || missing+=(qpdf)

[ "${#missing[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && has apt-get; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # Without windows it is smaller, and the tests take three quarters of the time (test/support/chromium.ts).
  if [ -n "$(apt-cache search --names-only '^chromium-headless-shell$')" ]; then
    missing=("${missing[@]/#chromium/chromium-headless-shell}")
  fi
  echo "Installing ${missing[*]}"
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need: ${missing[*]} (names of the Debian packages). Install them and run again." >&2
  exit 1
fi

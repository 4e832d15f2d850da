#!/bin/sh
# Exim for test/peers, unpacked beside the system: its package cannot be installed where Postfix is. Kept in
# /var/cache/mailpath-exim (or in $MAILPATH_EXIM) from one run to the next. Ends with 69 where it cannot be had.
set -eu
folder=${MAILPATH_EXIM:-/var/cache/mailpath-exim}
[ -x "$folder/usr/sbin/exim4" ] && exit 0
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
cd "$new"
if ! apt-get -qq download exim4-daemon-light exim4-base libidn12; then
  echo 'exim4-daemon-light cannot be downloaded: the cases of Exim are left out' >&2
  exit 69
fi
mkdir root
for package in *.deb; do dpkg -x "$package" root; done
# No program of this copy runs with more rights than who starts it.
chmod u-s root/usr/sbin/exim4
mkdir -p "$(dirname "$folder")"
rm -rf "$folder"
mv root "$folder"

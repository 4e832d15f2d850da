#!/bin/sh
# Removes Mailpath from this Mac: the app, its command's link, its receipt, and what it keeps in each home. Reports lie where
# they were saved, and stay. Lies in the app, at Contents/Resources/uninstall.sh; a second run finds nothing to do.
#
#   sudo /Applications/Mailpath.app/Contents/Resources/uninstall.sh
#
# ROOT=DIR takes another folder for the disk, and leaves this Mac's programs and receipts alone.
set -u

# The folder that this runs from is about to go.
cd / || exit 1

ROOT=${ROOT:-}
# sudo on a Mac keeps the PATH of the person, who may own the folders in it.
[ -n "$ROOT" ] || PATH=/usr/bin:/bin:/usr/sbin:/sbin
id=app.mailpath.desktop
app="$ROOT/Applications/Mailpath.app"

if [ "$(id -u)" -ne 0 ]; then
  echo "Uninstalling Mailpath for everybody on this Mac needs an administrator: sudo $app/Contents/Resources/uninstall.sh" >&2
  exit 1
fi

if [ -z "$ROOT" ]; then
  pkill -x Mailpath
  # A receipt of the pkg; there is none when the app came in a disk image.
  pkgutil --pkgs | grep -qx "$id" && pkgutil --forget "$id" >/dev/null
fi

for home in "$ROOT"/Users/*; do
  library="$home/Library"
  # Everybody may write in Shared, so that what lies there can lead anywhere; a link is no home.
  if [ "${home##*/}" = Shared ] || [ -L "$home" ] || [ ! -d "$library" ]; then continue; fi
  # shellcheck disable=SC2012 # the options of stat differ between systems, those of ls do not
  owner=$(ls -ldn "$home" | awk '{ print $3 }')
  # Below 500 are root and the system's own accounts: nobody has used the app there.
  [ "$owner" -ge 500 ] || continue
  # As its owner, so that a link in a home leads nowhere that its owner could not delete from.
  sudo -n -u "#$owner" -- rm -rf -- \
    "$library/Application Support/Mailpath" \
    "$library/Caches/$id" \
    "$library/Caches/$id.ShipIt" \
    "$library/Caches/mailpath-updater" \
    "$library/HTTPStorages/$id" \
    "$library/Logs/Mailpath" \
    "$library/Preferences/$id.plist" \
    "$library/Saved Application State/$id.savedState"
done

link="$ROOT/usr/local/bin/mailpath"
case "$(readlink "$link")" in
  */Mailpath.app/Contents/Resources/bin/mailpath) rm -f "$link" ;;
esac

rm -rf "$app"
echo "Mailpath is removed."

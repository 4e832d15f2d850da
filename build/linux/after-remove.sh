#!/bin/bash
# Mailpath's own part of the deb's postrm; electron-builder's part comes before it.
# An update replaces the link; only what was ours goes.
if [ "$1" != upgrade ] && [ "$(readlink /usr/bin/mailpath)" = /opt/Mailpath/resources/bin/mailpath ]; then
  rm -f /usr/bin/mailpath
fi

# `apt remove` keeps settings and history for the next installation, `apt purge` removes them, in every home. As each user,
# so that a link in a home leads nowhere that its owner could not delete from. Reports lie where they were saved, and stay.
if [ "$1" = purge ]; then
  getent passwd | while IFS=: read -r user _ uid _ _ home _; do
    [ "$uid" -ge 1000 ] || continue
    # What is called a home may be a folder that others write in.
    [ "$(stat -L -c %u -- "$home" 2>/dev/null)" = "$uid" ] || continue
    if [ -d "$home/.config/Mailpath" ] || [ -d "$home/.cache/mailpath-updater" ]; then
      runuser -u "$user" -- rm -rf -- "$home/.config/Mailpath" "$home/.cache/mailpath-updater" </dev/null || true
    fi
  done
fi
exit 0

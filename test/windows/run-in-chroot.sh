#!/bin/sh
# Runs a command in the chroot of make-chroot.sh, with Wine's settings. What is mounted and started goes with the namespaces
# of this run, however it ends.
# Usage, as root: run-in-chroot.sh [--discard] [--on C_FOLDER=FOLDER]... CHROOT COMMAND [ARGUMENT...]
#
# --discard         what is written is thrown away: each run has a computer of its own, as it was made
# --on job=/tmp/x   the folder /tmp/x is C:\job
set -eu
# Where Debian keeps administrators' tools.
PATH=$PATH:/usr/sbin:/sbin

if [ "${1-}" != --inside ]; then
  exec unshare --mount --propagation private --pid --fork --kill-child "$0" --inside "$@"
fi
shift

discard='' folders=''
while :; do
  case $1 in
    --discard) discard=yes ;;
    --on) folders="$folders$2
" && shift ;;
    *) break ;;
  esac
  shift
done
root=$1
shift

if [ -n "$discard" ]; then
  # In memory, and only what is written.
  mount -t tmpfs tmpfs /mnt
  mkdir /mnt/written /mnt/work /mnt/root
  mount -t overlay overlay -o "lowerdir=$root,upperdir=/mnt/written,workdir=/mnt/work" /mnt/root
  root=/mnt/root
fi
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
printf %s "$folders" | while IFS='=' read -r name folder; do
  inside="$root/opt/mailpath/prefix/drive_c/$name"
  mkdir -p "$inside"
  mount --bind "$folder" "$inside"
done

# Debian's `wine` starts in 32 bits, where folders and keys are others; wine64 is beside it.
exec chroot "$root" env -i PATH=/usr/lib/wine:/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LANG=C.UTF-8 XDG_RUNTIME_DIR=/tmp \
  WINEPREFIX=/opt/mailpath/prefix WINEARCH=win64 WINEDEBUG=-all "$@"

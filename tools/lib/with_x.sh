#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_x.sh COMMAND...: runs COMMAND on an X server, with a window manager and a session bus of its own.
# Without a window manager no window ever becomes active; before it answers the first one is lost.
set -eu
[ $# -gt 0 ] || { echo "usage: with_x.sh COMMAND..." >&2; exit 2; }

if [ "${1:-}" = --inside ]; then
    shift
    openbox --sm-disable >/dev/null 2>&1 &
    manager=$!
    trap 'kill "$manager" 2>/dev/null || true' EXIT
    ready=no
    for _ in $(seq 100); do
        if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then
            ready=yes
            break
        fi
        sleep 0.1
    done
    [ "$ready" = yes ] || { echo "with_x.sh: openbox did not start" >&2; exit 1; }
    rc=0
    "$@" || rc=$?
    exit "$rc"
fi

runtime=$(mktemp -d "${TMPDIR:-/tmp}/keshikomi-x.XXXXXX")
chmod 700 "$runtime"
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR=$runtime
unset WAYLAND_DISPLAY
rc=0
xvfb-run -a -s "-screen 0 ${KK_SCREEN:-1280x900x24} -nolisten tcp" \
    dbus-run-session -- "$0" --inside "$@" || rc=$?
exit "$rc"

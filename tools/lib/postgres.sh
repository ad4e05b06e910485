#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# postgres.sh COMMAND...: runs COMMAND beside a PostgreSQL server of its own (free port of the loopback,
# data in a temporary folder) and takes the server away again. COMMAND finds it in KK_TEST_PG.
# KK_PG_FSYNC=on: a durable server, as crash tests want it. Exit code: COMMAND's.
set -eu
[ $# -gt 0 ] || { echo "usage: postgres.sh COMMAND..." >&2; exit 2; }
export LC_ALL=C.UTF-8

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || { echo "PostgreSQL がありません / PostgreSQL is not installed" >&2; exit 1; }
fsync=${KK_PG_FSYNC:-off}
# What nobody keeps needs no disk, which makes each test take three times as long.
place=${TMPDIR:-/tmp}
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1 || true)
if [ "$fsync" = off ] && [ "${room:-0}" -gt 4000000 ]; then
    place=/dev/shm
fi
folder=$(mktemp -d "$place/keshikomi-pg.XXXXXX")
user=postgres

# PostgreSQL refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid="$user" --regid="$user" --init-groups env HOME="$folder" "$@"
    else
        "$@"
    fi
}

started=no
# shellcheck disable=SC2317 # called by the trap
stop() {
    trap - EXIT
    if [ "$started" = yes ]; then
        (cd / && as_server "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop) >/dev/null 2>&1 || true
    fi
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

[ "$(id -u)" != 0 ] || chown "$user" "$folder"
cd /
if ! as_server "$programs/initdb" -D "$folder/data" -U "$user" --auth=trust --encoding=UTF8 \
    --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1; then
    cat "$folder/initdb.log" >&2
    exit 1
fi
# The port is free when asked for; another program may take it before the server does, so try again.
for attempt in 1 2 3 4 5; do
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    if as_server "$programs/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/server.log" -o "-p $port \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200 \
        -c fsync=$fsync -c synchronous_commit=$fsync -c full_page_writes=$fsync" start >/dev/null 2>&1; then
        started=yes
        break
    fi
    echo "postgres.sh: attempt $attempt did not start" >&2
done
if [ "$started" != yes ]; then
    tail -n 20 "$folder/server.log" >&2
    exit 1
fi
cd "$OLDPWD"
export KK_TEST_PG="postgresql://$user@127.0.0.1:$port/postgres"
rc=0
"$@" || rc=$?
exit "$rc"

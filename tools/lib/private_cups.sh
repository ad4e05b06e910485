#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# private_cups.sh COMMAND...: runs COMMAND beside a printing system of its own (CUPS on a socket, an IPP
# printer on the loopback, both in a temporary folder) and takes it away again. COMMAND finds the queue
# Proof through CUPS_SERVER; whatever the printer gets lies in $KK_PRINTED, one file a job, and what it is
# told of the job in $KK_PRINTED/attributes, a file of the same name with lines like IPP_COPIES=1. Exit code:
# COMMAND's; 77 if it cannot be started here (cupsd and ippeveprinter want to be root).
set -eu
[ $# -gt 0 ] || { echo "usage: private_cups.sh COMMAND..." >&2; exit 2; }
export LC_ALL=C.UTF-8

[ "$(id -u)" = 0 ] || { echo "private_cups.sh: not root" >&2; exit 77; }
for program in cupsd ippeveprinter avahi-daemon dbus-daemon lpadmin lpstat; do
    command -v "$program" >/dev/null || { echo "private_cups.sh: no $program" >&2; exit 77; }
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/keshikomi-cups.XXXXXX")
running=()
# shellcheck disable=SC2317 # called by the trap
stop() {
    local process
    trap - EXIT
    for process in "${running[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    for process in "${running[@]}"; do
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# until_true COMMAND...: at most 20 seconds.
until_true() {
    local i
    for ((i = 0; i < 200; i++)); do
        if "$@" >/dev/null 2>&1; then
            return 0
        fi
        sleep 0.1
    done
    echo "private_cups.sh: no answer: $*" >&2
    tail -n 5 "$folder"/log/* >&2 || true
    return 1
}

mkdir -p "$folder"/{root/ppd,cache,state,spool/tmp,log,printer,jobs/attributes}
chown -R root:lp "$folder"
chmod -R g+rwX "$folder"
chmod 755 "$folder"
export KK_PRINTED=$folder/jobs

# ippeveprinter does not start without DNS-SD, and that not without a system bus: both are private, and
# avahi speaks on the loopback only.
cat >"$folder/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$folder/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_type="method_return"/>
    <allow send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="signal"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
  </policy>
</busconfig>
END
dbus-daemon --config-file="$folder/bus.conf" --nofork >"$folder/log/bus" 2>&1 &
running+=($!)
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$folder/bus
until_true test -S "$folder/bus"

cat >"$folder/avahi.conf" <<END
[server]
host-name=keshikomi-$$
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[publish]
publish-workstation=no
END
avahi-daemon -f "$folder/avahi.conf" --no-drop-root --no-chroot --no-rlimits --no-proc-title \
    >"$folder/log/avahi" 2>&1 &
running+=($!)
if ! until_true grep -q 'startup complete' "$folder/log/avahi"; then
    exit 77 # this machine has one of its own: a second one does not start
fi

# Appears under its last name only when it is whole.
cat >"$folder/keep" <<'END'
#!/bin/bash
part=$KK_PRINTED/.part.$$ name=$(date +%s%N).${CONTENT_TYPE##*/}
env | grep '^IPP_' >"$KK_PRINTED/attributes/$name"
cp "$1" "$part"
mv "$part" "$KK_PRINTED/$name"
END
chmod +x "$folder/keep"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
ippeveprinter -n localhost -p "$port" -d "$folder/printer" -k -f application/pdf -c "$folder/keep" \
    -v Proof >"$folder/log/printer" 2>&1 &
running+=($!)

cat >"$folder/cups-files.conf" <<END
SystemGroup root
User lp
Group lp
LogFileGroup lp
AccessLog $folder/log/access
ErrorLog $folder/log/cups
PageLog $folder/log/page
CacheDir $folder/cache
StateDir $folder/state
RequestRoot $folder/spool
TempDir $folder/spool/tmp
ServerRoot $folder/root
END
cat >"$folder/cupsd.conf" <<END
LogLevel info
Listen $folder/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
END
cupsd -f -c "$folder/cupsd.conf" -s "$folder/cups-files.conf" >"$folder/log/cupsd" 2>&1 &
running+=($!)
export CUPS_SERVER=$folder/cups.sock
until_true lpstat -r
until_true lpadmin -p Proof -E -v "ipp://localhost:$port/ipp/print" -m everywhere
lpadmin -d Proof

rc=0
"$@" || rc=$?
exit "$rc"

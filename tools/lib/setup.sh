#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# setup.sh [build] [test] [check]: installs what is missing of these sections of tools/packages.txt
# (default: build test). Needs nothing but bash, dpkg and apt-get.
set -eu
. "$(dirname "$0")/common.sh"

sections=" ${*:-build test} "

wanted() {
    local line section=''
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
        '') ;;
        '['*']') section=${line:1:-1} ;;
        *) [ "${sections/ $section /}" = "$sections" ] || printf '%s\n' "$line" ;;
        esac
    done <"$KK_ROOT/tools/packages.txt"
}

missing() {
    local installed package
    # shellcheck disable=SC2016 # the ${} belong to dpkg-query
    installed=$'\n'$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null)$'\n'
    wanted | while read -r package; do
        case $installed in
        *$'\n'"installed $package"$'\n'*) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

apt() {
    # -E keeps the proxy settings of the caller.
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -E)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"
}

command -v dpkg-query >/dev/null || die "Debian 12 が必要です / this needs Debian 12 (dpkg-query not found)"
mapfile -t packages < <(missing)
if [ ${#packages[@]} = 0 ]; then
    exit 0
fi
printf '      %s 個のパッケージを導入します / installing %s packages\n' ${#packages[@]} ${#packages[@]}
if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    die "管理者権限が必要です。root で次を実行してください / root is needed; as root run:
  apt-get update && apt-get install --no-install-recommends ${packages[*]}"
fi
logged apt-update apt update
logged apt-install apt install --no-install-recommends "${packages[@]}"
mapfile -t packages < <(missing)
[ ${#packages[@]} = 0 ] || die "導入できませんでした / could not be installed: ${packages[*]}"

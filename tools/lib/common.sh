# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by every script of tools/: where things are, progress lines, commands with a log.
export LC_ALL=C.UTF-8
KK_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
KK_OUT=$KK_ROOT/out
mkdir -p "$KK_OUT"
# Paths in the compiler's cache are relative, so that another checkout of the same sources finds them.
# It asks the compiler what was read instead of preprocessing each file once more before it compiles it.
export CCACHE_BASEDIR=$KK_ROOT CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# step 1 4 "日本語" "English": one line per phase.
step() {
    printf '[%s/%s] %s / %s\n' "$1" "$2" "$3" "$4"
}

# logged NAME COMMAND...: output goes to out/NAME.log; a long command says every 20 seconds how far it
# is; a failing one shows the end of its log. The command's exit code is kept.
logged() {
    local name=$1 log=$KK_OUT/$1.log rc=0 waited=0 job
    shift
    "$@" >"$log" 2>&1 &
    job=$!
    # A background job of a script does not hear Ctrl-C.
    # shellcheck disable=SC2064 # the job of now
    trap "kill $job 2>/dev/null; exit 130" INT TERM
    while kill -0 "$job" 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
        if [ $((waited % 100)) = 0 ]; then
            printf '      … %ss  %.60s\n' $((waited / 5)) "$(tail -n 1 "$log" | tr -d '\r')"
        fi
    done
    wait "$job" || rc=$?
    trap - INT TERM
    if [ "$rc" != 0 ]; then
        printf '\n失敗しました / failed: %s\n--- out/%s.log ---\n' "$*" "$name" >&2
        tail -n 40 "$log" >&2
    fi
    return "$rc"
}

# A build folder that was made for another place, or by an older CMake run that broke off, is made anew.
kk_configure() {
    local preset=$1 cache=$KK_ROOT/build/$1/CMakeCache.txt
    local fresh=()
    if [ -f "$cache" ] && ! grep -qx "CMAKE_HOME_DIRECTORY:INTERNAL=$KK_ROOT" "$cache"; then
        fresh=(--fresh)
    fi
    if [ -f "$KK_ROOT/build/$preset/build.ninja" ] && [ ${#fresh[@]} = 0 ]; then
        if [ ! "$KK_ROOT/CMakePresets.json" -nt "$KK_ROOT/build/$preset/build.ninja" ]; then
            return 0 # ninja runs cmake again by itself when a CMakeLists.txt changed
        fi
        fresh=(--fresh) # another compiler is no change that CMake takes over
    fi
    (cd "$KK_ROOT" && logged "configure-$preset" cmake --preset "$preset" "${fresh[@]}")
}

# kk_build PRESET [TARGET...]
kk_build() {
    local preset=$1
    shift
    logged "build-$preset" cmake --build "$KK_ROOT/build/$preset" ${1+--target "$@"}
}

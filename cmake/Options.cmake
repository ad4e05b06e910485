# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler options of every target of ours: strict warnings, Qt without implicit conversions.
option(KK_WERROR "Warnings are errors" OFF)
option(KK_COVERAGE "Instrument for gcov" OFF)
option(KK_HARDEN "Hardening flags of a released build" OFF)
option(KK_FUZZ "Build the fuzz targets for libFuzzer (Clang)" OFF)
set(KK_SANITIZE "" CACHE STRING "Sanitizers, separated by ';' (address;undefined)")

add_library(keshikomi_options INTERFACE)
# With optimisation -Wnull-dereference follows paths that no value takes: it is for Debug alone.
target_compile_options(keshikomi_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
  -Wsign-conversion -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align
  $<$<CONFIG:Debug>:-Wnull-dereference> -Wimplicit-fallthrough -Wsuggest-override $<$<BOOL:${KK_WERROR}>:-Werror>)
target_compile_definitions(keshikomi_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 KESHIKOMI_VERSION="${PROJECT_VERSION}")

# A backtrace needs names and lines; types and variables as well make every object file and every test's
# program several times as large. A debugger wants -DKK_DEBUG_LEVEL=2.
set(KK_DEBUG_LEVEL 1 CACHE STRING "What a Debug build tells a debugger: 1 names and lines, 2 all")
target_compile_options(keshikomi_options INTERFACE $<$<CONFIG:Debug>:-g${KK_DEBUG_LEVEL}>)
# Each test is a program of its own; GNU ld takes five times as long for them.
find_program(KK_LLD ld.lld)
if(KK_LLD)
  target_link_options(keshikomi_options INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()

foreach(sanitizer IN LISTS KK_SANITIZE)
  target_compile_options(keshikomi_options INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
  target_link_options(keshikomi_options INTERFACE -fsanitize=${sanitizer})
  target_compile_definitions(keshikomi_options INTERFACE QT_FORCE_ASSERTS)
endforeach()
if(KK_FUZZ)
  # All that is built then, so that the precompiled headers are made with the same flags. What runs for seconds
  # is compiled in less time than it runs: little optimising, names and lines only.
  set(flags -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_compile_options(keshikomi_options INTERFACE ${flags} -fsanitize=fuzzer-no-link -O1 -g1)
  target_link_options(keshikomi_options INTERFACE ${flags} -fuse-ld=lld)
endif()
if(KK_COVERAGE)
  target_compile_options(keshikomi_options INTERFACE --coverage)
  target_link_options(keshikomi_options INTERFACE --coverage)
endif()
if(KK_HARDEN)
  target_compile_options(keshikomi_options INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2)
  target_compile_definitions(keshikomi_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(keshikomi_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# kk_optimised(grey.cpp ...): sources of this folder that look at each dot of a picture. Unoptimised they would take
# most of the time of the tests that read sheets back.
function(kk_optimised)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_PRECOMPILE_HEADERS ON
    COMPILE_OPTIONS "$<$<CONFIG:Debug>:-O2;-Wno-null-dereference>")
endfunction()

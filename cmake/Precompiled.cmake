# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers, one for each family of folders: parsing Qt, the standard library and, for a test, the world it
# plays in is most of each file's compile time. They may hide a missing include, so a release build and the linters go
# without (CMakePresets.json).
option(KK_PCH "Use the precompiled headers" OFF)

set(KK_PRECOMPILED_CORE
  <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray>
  <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList> <QVariant>
  <tl/expected.hpp>
  <algorithm> <array> <functional> <map> <memory> <optional> <utility> <variant> <vector>)

# kk_precompiled(office FOR tests/ui tests/gui HEADERS <QTest> "tests/ui/pages/test_office.h" LINK keshikomi_ui)
# What all have, and HEADERS, for the folders of FOR and below. LINK and DEFINITIONS: what every target of these folders
# has as well, since a macro that the headers read (QT_GUI_LIB) must be the same on both sides.
function(kk_precompiled family)
  if(NOT KK_PCH)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "FOR;HEADERS;LINK;DEFINITIONS" ${ARGN})
  set(target keshikomi_precompiled_${family})
  set(source "${CMAKE_BINARY_DIR}/precompiled_${family}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "")
  endif()
  add_library(${target} STATIC "${source}")
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE keshikomi_options Qt6::Core tl::expected ${ARG_LINK})
  target_compile_definitions(${target} PRIVATE ${ARG_DEFINITIONS})
  set(headers "")
  foreach(header IN LISTS ARG_HEADERS)
    if(NOT header MATCHES "^<")
      set(header "${CMAKE_SOURCE_DIR}/${header}")
    endif()
    list(APPEND headers "${header}")
  endforeach()
  target_precompile_headers(${target} PRIVATE ${KK_PRECOMPILED_CORE} ${headers})
  foreach(folder IN LISTS ARG_FOR)
    set_property(GLOBAL APPEND PROPERTY KK_PRECOMPILED_FOLDERS "${folder}")
    set_property(GLOBAL PROPERTY "KK_PRECOMPILED_FOR_${folder}" ${target})
  endforeach()
endfunction()

# Called for every target of ours: it gets the header of the nearest folder above it that has one.
function(kk_precompile target)
  if(NOT KK_PCH)
    return()
  endif()
  get_target_property(place ${target} SOURCE_DIR)
  file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}" "${place}")
  get_property(folders GLOBAL PROPERTY KK_PRECOMPILED_FOLDERS)
  while(NOT place IN_LIST folders AND place MATCHES "/")
    string(REGEX REPLACE "/[^/]*$" "" place "${place}")
  endwhile()
  set(family keshikomi_precompiled_core)
  if(place IN_LIST folders)
    get_property(family GLOBAL PROPERTY "KK_PRECOMPILED_FOR_${place}")
  endif()
  target_precompile_headers(${target} REUSE_FROM ${family})
endfunction()

if(KK_PCH)
  # ccache looks through a precompiled header only if the compiler tells it that there is one, and keeps what was
  # compiled with it only if it is the same when made again.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(keshikomi_options INTERFACE -fpch-preprocess)
  else()
    target_compile_options(keshikomi_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
    # Qt::Test tells each folder its own name, which no header may differ by; nobody asks for it (QFINDTESTDATA).
    target_compile_options(keshikomi_options INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  endif()
endif()
kk_precompiled(core)
kk_precompiled(books FOR models/services app/cli app/wiring
  HEADERS models/domain/try.h models/services/context.h models/storage/engine/session.h
  LINK Qt6::Sql Qt6::Concurrent)
kk_precompiled(widgets FOR ui app/desktop HEADERS <QtWidgets> LINK Qt6::Widgets)

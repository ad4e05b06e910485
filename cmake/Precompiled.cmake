# SPDX-License-Identifier: GPL-3.0-or-later
# One precompiled header for every target of ours: parsing Qt and the standard library is more than half of each
# file's compile time. It may hide a missing include, so a release build goes without it (CMakePresets.json).
option(KK_PCH "Use one precompiled header for all targets" OFF)

if(KK_PCH)
  set(source "${CMAKE_BINARY_DIR}/precompiled.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "")
  endif()
  add_library(keshikomi_precompiled STATIC "${source}")
  set_target_properties(keshikomi_precompiled PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(keshikomi_precompiled PRIVATE keshikomi_options Qt6::Core tl::expected)
  target_precompile_headers(keshikomi_precompiled PRIVATE
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray>
    <QJsonObject> <QList> <QSet> <QString> <QStringList> <QVariant>
    <tl/expected.hpp>
    <algorithm> <array> <functional> <memory> <optional> <utility> <variant> <vector>)
  # ccache looks through the header only if the compiler tells it that there is one.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(keshikomi_options INTERFACE -fpch-preprocess)
  endif()
endif()

# Called for every target by kk_layer and kk_test.
function(kk_precompile target)
  if(KK_PCH)
    target_precompile_headers(${target} REUSE_FROM keshikomi_precompiled)
  endif()
endfunction()

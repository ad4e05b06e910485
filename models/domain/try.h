// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

// KK_TRY(const auto bill, session.bills().find(id)) declares `bill`, or leaves the function with
// the error. KK_CHECK(done) only leaves with the error. They stand for the `?` that C++20 does not
// have.
#define KK_TRY_JOIN2(a, b) a##b
#define KK_TRY_JOIN(a, b) KK_TRY_JOIN2(a, b)
#define KK_TRY_AS(result, declaration, ...)                                                        \
    auto result = (__VA_ARGS__);                                                                   \
    if (!result)                                                                                   \
        return tl::unexpected(std::move(result).error());                                          \
    declaration = *std::move(result)
#define KK_TRY(declaration, ...)                                                                   \
    KK_TRY_AS(KK_TRY_JOIN(kkResult, __COUNTER__), declaration, __VA_ARGS__)
// The counter keeps names apart when the checked expression holds a lambda that checks, too.
#define KK_CHECK_AS(result, ...)                                                                   \
    do {                                                                                           \
        if (auto result = (__VA_ARGS__); !result)                                                  \
            return tl::unexpected(std::move(result).error());                                      \
    } while (false)
#define KK_CHECK(...) KK_CHECK_AS(KK_TRY_JOIN(kkResult, __COUNTER__), __VA_ARGS__)

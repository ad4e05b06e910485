// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fault.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>
#include <variant>

namespace keshikomi {

// What a caller can branch on. A command line turns Usage into exit code 2, Storage and Network
// into 3, everything else into 1.
enum class ErrorCode { NotFound, Conflict, Invalid, Forbidden, Storage, Network, Cancelled, Usage };

// `code` is for the program, `fault` and `args` are what wording/ makes a sentence of (what, where,
// what to do), `detail` is English for the log and never shown raw.
struct Error final
{
    ErrorCode code;
    Fault fault = Fault::Unspecified;
    QStringList args;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;
using Done = Result<std::monostate>;

inline tl::unexpected<Error>
failure(ErrorCode code, Fault fault, QStringList args = {}, QString detail = {})
{
    return tl::unexpected(Error{code, fault, std::move(args), std::move(detail)});
}

inline Done done()
{
    return std::monostate{};
}

} // namespace keshikomi

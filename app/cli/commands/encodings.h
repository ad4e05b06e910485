// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "models/domain/column_map.h"

namespace keshikomi::cli {

inline QString encodingName(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Detect: return QStringLiteral("detect");
    case TableEncoding::Utf8: return QStringLiteral("utf-8");
    case TableEncoding::Cp932: return QStringLiteral("cp932");
    }
    Q_UNREACHABLE();
}

// --encoding; nothing if it is not given.
inline Result<std::optional<TableEncoding>> encodingIn(const Call &call)
{
    if (!call.has("encoding"))
        return std::optional<TableEncoding>();
    QStringList known;
    for (const TableEncoding encoding :
         {TableEncoding::Detect, TableEncoding::Utf8, TableEncoding::Cp932}) {
        known << encodingName(encoding);
        if (known.last() == call.text("encoding").toLower())
            return std::optional(encoding);
    }
    return notOneOf(QStringLiteral("--encoding"), call.text("encoding"), known);
}

inline Option encodingOption()
{
    return {"encoding",
            "NAME",
            QT_TRANSLATE_NOOP("Cli", "Bytes of a text table: detect, utf-8 or cp932.")};
}

} // namespace keshikomi::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace keshikomi::cli {

// One JSON document with a line end; money is an integer of yen, days are "2026-11-22", instants
// UTC, what is not known is null.
QByteArray jsonOf(const Record &record);

// For reading: titles in the installed language, amounts grouped, tables with columns that line up
// on a terminal where Japanese letters take two columns.
QString textOf(const Record &record);

// Columns a text takes on a terminal.
int columnsOf(const QString &text);

// {"error": {code, fault, args, message}}
Record errorRecord(const Error &error);
QString errorCodeName(ErrorCode code);

} // namespace keshikomi::cli

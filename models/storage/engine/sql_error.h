// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/engine/session.h"

#include <QString>

namespace keshikomi {

// What an engine said as an Error. `code` is SQLite's extended result code or PostgreSQL's
// SQLSTATE, `sql` names the statement (its first words are told, all of it goes into the detail).
// Sources: https://sqlite.org/rescode.html; PostgreSQL 15 manual, Appendix A.
Error sqlFailure(Dialect dialect, const QString &code, const QString &message, const QString &sql);

// 40001, 40P01 and 55P03: the same transaction may go through when it is run again.
bool isTransactionConflict(Dialect dialect, const QString &code);

// The server ended the session or is not there: classes 08 and 57P.
bool isConnectionLoss(Dialect dialect, const QString &code);

} // namespace keshikomi

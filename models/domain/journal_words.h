// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QStringList>

#include <functional>

namespace keshikomi {

// The words a journal is written with as a table for people; accounting programs have profiles with
// words of their own.
struct JournalWords final
{
    QStringList titles; // of the columns of journalCsv, in their order
    std::function<QString(const QString &name)> kind;
    std::function<QString(Account)> account;
    std::function<QString(const QString &name)> taxKind;
};

} // namespace keshikomi

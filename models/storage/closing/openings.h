// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace keshikomi {

struct TakenOver final
{
    BillId bill;
    QString oldNumber;
};
struct NewOpening final
{
    QString fileName;
    QByteArray sha256; // 32 bytes
    QDate effectiveOn;
    Yen amount; // sum of the bills
    std::vector<TakenOver> bills;
};
Result<qint64> insertOpening(Session &session, const NewOpening &opening, const Stamp &stamp);
struct OpeningRow final
{
    qint64 number;
    QString fileName;
    QDate effectiveOn;
    int bills;
    Yen amount;
    QString actor;
    QDateTime at;
    bool undone;
};
Result<std::vector<OpeningRow>> openings(Session &session); // newest first
Result<std::optional<OpeningRow>> findOpening(Session &session, qint64 number);
Result<std::vector<BillId>> billsOfOpening(Session &session, qint64 number);
Done insertOpeningUndo(Session &session, qint64 number, const Stamp &stamp);

// What an account of ours had before the first day the books know, as it was told last.
struct BankOpening final
{
    QString account, name; // key and name of its agreement
    Yen balance;
    QDate from; // the day of the first posting of it
};
Result<std::vector<BankOpening>> bankOpenings(Session &session); // those that were told, by account
// The difference to what was told before, on this day. Nothing is posted where there is none.
// MonthLocked.
Done postBankOpening(
    Session &session, const Agreement &bank, Yen balance, QDate on, const Stamp &stamp);

// The number the other program gave the bill; none: it was made here.
Result<std::optional<QString>> oldNumberOf(Session &session, BillId bill);
// The import that took the bill of this number over and was not undone, if there is one.
Result<std::optional<qint64>> openingOf(Session &session, const QString &oldNumber);

// Customers of exactly this name.
struct NamedCustomer final
{
    CustomerId id;
    QString kana;
};
Result<std::vector<NamedCustomer>> customersNamed(Session &session, const QString &name);

} // namespace keshikomi

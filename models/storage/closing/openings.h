// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/difference.h"
#include "models/domain/house.h"
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
    Yen creditAmount{}; // sum of the credits
    std::vector<CreditId> credits{};
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
    int credits = 0;
    Yen creditAmount{};
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

// The day on which the books have what is told for a day: a closed one moves it. MonthLocked.
Result<QDate> openingDay(Session &session, const House &house, QDate wished, const Stamp &stamp);

// What took a bill over, while it is not reversed.
struct OpeningPosting final
{
    PostingId id;
    QDate effectiveOn;
};
Result<std::optional<OpeningPosting>> openingPostingOf(Session &session, BillId bill);

// Every customer whose name is not erased, by number.
struct NamedCustomer final
{
    CustomerId id;
    qint64 number;
    QString name, kana;
};
Result<std::vector<NamedCustomer>> namedCustomers(Session &session);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// 月末確認: what the books say at the end of a month, and which of it somebody must explain before
// the month closes.

// Money an agency owes by the end of the month. `due` is what it should have paid out by then: the
// payout day it told, else that of the agreed cycle, without terms `agencyDays` after the receipt;
// `paidOut` is what came.
struct AgencyFigures final
{
    QString key, name;
    Yen balance, due, paidOut;
};
constexpr int agencyDays = 45;

struct BankFigures final
{
    QString key, name;
    Yen balance; // by the day the bank booked it, also when that day was closed here
    std::optional<Yen> statement; // none: nobody told
};

struct UnappliedFigures final
{
    int fromDays = 0, toDays = -1; // since the receipt; -1: no bound
    qint64 payments = 0;
    Yen amount;
};

struct CashFigures final
{
    qint64 close = 0;
    QDate day;
    Yen difference;
};

struct MonthFigures final
{
    QDate month; // its first day
    qint64 provisional = 0; // 速報 only, received by the end of the month
    Yen provisionalAmount;
    std::vector<AgencyFigures> agencies;
    std::vector<BankFigures> banks;
    std::vector<UnappliedFigures> unapplied; // buckets that have any
    qint64 unsealed = 0;
    qint64 tasks = 0;
    qint64 held = 0;
    std::vector<CashFigures> cash; // closes that differ
};
// Buckets of unapplied payments by days since their receipt.
const std::vector<UnappliedFigures> &unappliedBuckets();

enum class ClosePointKind {
    Provisional,
    AgencyOverdue,
    Unapplied,
    BankBalance,
    Unsealed,
    Tasks,
    CashDifference,
    Held
};
QString closePointName(ClosePointKind kind); // "provisional", ...

struct PointExplanation final
{
    QString text, actor;
    QDateTime at;
};

// What ClosePoint::figure() is made of.
struct PointFigure final
{
    qint64 count = 0;
    std::optional<Yen> expected; // none: there was nothing to compare with
    Yen actual;
};
PointFigure pointFigure(const QString &figure);

// A point as it stood when its month was closed.
struct PointAtClose final
{
    QString figure;
    std::optional<PointExplanation> explanation;
};

struct ClosePoint final
{
    ClosePointKind kind = ClosePointKind::Provisional;
    // Names the point for a person and in the books: "provisional", "agency:999999-12345",
    // "unapplied:31", "bank:0009-227-1-1234567", "cash:12".
    QString key;
    QString subject; // the agreement's name, the days "31-60", the day of a cash count
    qint64 count = 0;
    Yen expected, actual;
    bool known = true; // false: there is nothing to compare with
    bool ok = true;
    std::optional<PointExplanation> explanation; // of this very figure
    std::optional<PointAtClose> atClose{}; // of a closed month

    // What an explanation is said of: another figure must be explained anew.
    QString figure() const;
    bool isOpen() const { return !ok && !explanation; }
    // What came late, or was cancelled late, has moved it; what was explained was another figure.
    bool isChangedSinceClose() const { return atClose && atClose->figure != figure(); }
};

// A point that a closed month had and that there is nothing to say of any more.
ClosePoint pointGone(const QString &key);

// Every point of the list, those in order included: a checklist shows what was looked at.
std::vector<ClosePoint> closePoints(const MonthFigures &figures);

} // namespace keshikomi

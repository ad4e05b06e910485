// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/month_check.h"

#include <algorithm>

namespace keshikomi {

namespace {

ClosePoint counted(ClosePointKind kind, qint64 count, Yen amount = {})
{
    ClosePoint point;
    point.kind = kind;
    point.key = closePointName(kind);
    point.count = count;
    point.actual = amount;
    point.ok = count == 0;
    return point;
}

ClosePoint named(ClosePoint point, const QString &key, const QString &subject)
{
    point.key += QLatin1Char(':') + key;
    point.subject = subject;
    return point;
}

// Before the expected payout day nobody owes an explanation for the balance.
ClosePoint agencyPoint(const AgencyFigures &agency)
{
    ClosePoint point = named(counted(ClosePointKind::AgencyOverdue, 0), agency.key, agency.name);
    point.expected = agency.balance - std::max(Yen(0), agency.due - agency.paidOut);
    point.actual = agency.balance;
    point.ok = point.expected == point.actual;
    return point;
}

ClosePoint bankPoint(const BankFigures &bank)
{
    ClosePoint point = named(counted(ClosePointKind::BankBalance, 0), bank.key, bank.name);
    point.known = bank.statement.has_value();
    point.expected = bank.statement.value_or(Yen(0));
    point.actual = bank.balance;
    point.ok = point.known && point.expected == point.actual;
    return point;
}

QString daysText(const UnappliedFigures &bucket)
{
    return bucket.toDays < 0 ? QStringLiteral("%1-").arg(bucket.fromDays)
                             : QStringLiteral("%1-%2").arg(bucket.fromDays).arg(bucket.toDays);
}

ClosePoint cashPoint(const CashFigures &cash)
{
    ClosePoint point = named(counted(ClosePointKind::CashDifference, 1, cash.difference),
                             QString::number(cash.close),
                             cash.day.toString(Qt::ISODate));
    return point;
}

} // namespace

const std::vector<UnappliedFigures> &unappliedBuckets()
{
    static const std::vector<UnappliedFigures> buckets{
        {0, 30, 0, {}}, {31, 60, 0, {}}, {61, 90, 0, {}}, {91, -1, 0, {}}};
    return buckets;
}

QString closePointName(ClosePointKind kind)
{
    switch (kind) {
    case ClosePointKind::Provisional: return QStringLiteral("provisional");
    case ClosePointKind::AgencyOverdue: return QStringLiteral("agency");
    case ClosePointKind::Unapplied: return QStringLiteral("unapplied");
    case ClosePointKind::BankBalance: return QStringLiteral("bank");
    case ClosePointKind::Unsealed: return QStringLiteral("unsealed");
    case ClosePointKind::Tasks: return QStringLiteral("tasks");
    case ClosePointKind::CashDifference: return QStringLiteral("cash");
    case ClosePointKind::Held: return QStringLiteral("held");
    }
    Q_UNREACHABLE();
}

QString ClosePoint::figure() const
{
    return QStringList{QString::number(count),
                       known ? QString::number(expected.amount()) : QString(),
                       QString::number(actual.amount())}
        .join(QLatin1Char('|'));
}

std::vector<ClosePoint> closePoints(const MonthFigures &figures)
{
    std::vector<ClosePoint> points;
    points.push_back(
        counted(ClosePointKind::Provisional, figures.provisional, figures.provisionalAmount));
    for (const AgencyFigures &agency : figures.agencies)
        points.push_back(agencyPoint(agency));
    for (const UnappliedFigures &bucket : figures.unapplied)
        points.push_back(named(counted(ClosePointKind::Unapplied, bucket.payments, bucket.amount),
                               QString::number(bucket.fromDays),
                               daysText(bucket)));
    if (figures.unapplied.empty())
        points.push_back(counted(ClosePointKind::Unapplied, 0));
    for (const BankFigures &bank : figures.banks)
        points.push_back(bankPoint(bank));
    points.push_back(counted(ClosePointKind::Unsealed, figures.unsealed));
    points.push_back(counted(ClosePointKind::Tasks, figures.tasks));
    points.push_back(counted(ClosePointKind::Held, figures.held));
    for (const CashFigures &cash : figures.cash)
        points.push_back(cashPoint(cash));
    if (figures.cash.empty())
        points.push_back(counted(ClosePointKind::CashDifference, 0));
    return points;
}

PointFigure pointFigure(const QString &figure)
{
    const QStringList parts = figure.split(QLatin1Char('|'));
    PointFigure read;
    read.count = parts.value(0).toLongLong();
    if (!parts.value(1).isEmpty())
        read.expected = Yen(parts.value(1).toLongLong());
    read.actual = Yen(parts.value(2).toLongLong());
    return read;
}

ClosePoint pointGone(const QString &key)
{
    ClosePoint point;
    point.key = key;
    point.subject = key.section(QLatin1Char(':'), 1);
    for (int kind = 0; kind <= int(ClosePointKind::Held); ++kind) {
        if (closePointName(ClosePointKind(kind)) == key.section(QLatin1Char(':'), 0, 0))
            point.kind = ClosePointKind(kind);
    }
    for (const UnappliedFigures &bucket : unappliedBuckets()) {
        if (point.kind == ClosePointKind::Unapplied
            && point.subject == QString::number(bucket.fromDays)) {
            point.subject = daysText(bucket);
            break;
        }
    }
    return point;
}

} // namespace keshikomi

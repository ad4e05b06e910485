// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/column_map.h"

#include <algorithm>
#include <array>

namespace keshikomi {
namespace {

constexpr int mostSkipped = 1'000;

constexpr std::array<QLatin1String, int(ColumnRole::Count)> roleNames{
    QLatin1String("received_on"), QLatin1String("received_at"), QLatin1String("value_on"),
    QLatin1String("payout_on"),   QLatin1String("amount"),      QLatin1String("deposit"),
    QLatin1String("withdrawal"),  QLatin1String("payer"),       QLatin1String("slip_key"),
    QLatin1String("barcode"),     QLatin1String("remitter"),    QLatin1String("bank"),
    QLatin1String("branch"),      QLatin1String("edi"),         QLatin1String("inquiry"),
    QLatin1String("stage"),       QLatin1String("fee"),         QLatin1String("exempt_fee"),
    QLatin1String("fee_tax"),     QLatin1String("stamp"),       QLatin1String("transfer"),
    QLatin1String("net"),         QLatin1String("other"),
};

// A role or header that stands twice, or nothing.
QString twice(const ColumnMap &map)
{
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const MappedColumn &a = map.columns[i];
            const MappedColumn &b = map.columns[j];
            if (a.header == b.header || (a.role == b.role && a.role != ColumnRole::Other))
                return a.header;
        }
    }
    return {};
}

} // namespace

QString columnRoleName(ColumnRole role)
{
    return roleNames.at(std::size_t(role));
}

std::optional<ColumnRole> columnRoleFromName(QStringView name)
{
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        if (roleNames[i] == name)
            return ColumnRole(i);
    }
    return std::nullopt;
}

bool ColumnMap::has(ColumnRole role) const
{
    return std::any_of(columns.begin(), columns.end(), [role](const MappedColumn &column) {
        return column.role == role;
    });
}

QStringList usualTotalWords()
{
    return {QStringLiteral("合計"),
            QStringLiteral("小計"),
            QStringLiteral("総計"),
            QStringLiteral("計"),
            QStringLiteral("総合計"),
            QStringLiteral("繰越"),
            QStringLiteral("前日残高"),
            QStringLiteral("total")};
}

QString columnMapFlaw(const ColumnMap &map)
{
    if (map.columns.empty())
        return QStringLiteral("columns: none");
    if (map.skipRows < 0 || map.skipRows > mostSkipped)
        return QStringLiteral("skip: %1").arg(map.skipRows);
    if (const QString header = twice(map); !header.isEmpty())
        return QStringLiteral("%1: twice").arg(header);
    if (!map.isOfReceipts())
        return {};
    if (!map.has(ColumnRole::ReceivedOn))
        return QStringLiteral("received_on: missing");
    if (map.has(ColumnRole::Amount) == map.has(ColumnRole::Deposit))
        return QStringLiteral("amount: exactly one of amount and deposit");
    if (map.has(ColumnRole::Amount) && map.has(ColumnRole::Withdrawal))
        return QStringLiteral("withdrawal: not beside amount");
    const bool keyed = map.has(ColumnRole::SlipKey) || map.has(ColumnRole::Barcode);
    if (map.channel != Channel::BankTransfer && !keyed)
        return QStringLiteral("slip_key: missing");
    return {};
}

} // namespace keshikomi

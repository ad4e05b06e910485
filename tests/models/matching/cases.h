// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/name_key.h"
#include "models/matching/match.h"

namespace keshikomi::test {

inline OpenBill bill(qint64 id, qint64 customer, qint64 open, const QString &kana = {})
{
    OpenBill made{BillId(id),
                  CustomerId(customer),
                  Yen(open),
                  Yen(open),
                  QDate(2026, 11, 30),
                  QDate(2026, 10, 31),
                  QStringLiteral("B-%1").arg(100'000 + id),
                  QStringLiteral("Customer %1").arg(customer),
                  {},
                  {},
                  QString::number(5'000 + customer),
                  {}};
    if (!kana.isEmpty())
        made.names.push_back({nameKey(kana), 0});
    return made;
}

inline KnownSlip slip(qint64 ofBill, const QString &key, qint64 amount, int reissue = 0)
{
    return {BillId(ofBill), Yen(amount), reissue, {QStringLiteral("999999-12345"), key}};
}

inline OpenPayment konbini(qint64 id, const QString &key, qint64 open, int reissue = 0)
{
    OpenPayment made{PaymentId(id)};
    made.channel = Channel::KonbiniBarcode;
    made.open = Yen(open);
    made.slip = {QStringLiteral("999999-12345"), key};
    made.reissue = reissue;
    made.receivedOn = QDate(2026, 11, 20);
    return made;
}

inline std::shared_ptr<const NamedRequest> request(const QString &id,
                                                   std::optional<BillId> bill = {})
{
    return std::make_shared<NamedRequest>(NamedRequest{id, bill});
}

inline OpenPayment transfer(qint64 id, const QString &payer, qint64 open)
{
    OpenPayment made{PaymentId(id)};
    made.slip = {QStringLiteral("0009-227-1-1234567"), QString()};
    made.open = Yen(open);
    made.payerName = payer;
    made.receivedOn = QDate(2026, 11, 20);
    return made;
}

} // namespace keshikomi::test

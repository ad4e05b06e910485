// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/open_item_rows.h"

namespace keshikomi {

namespace {

BillState billState(const QString &name)
{
    const auto state = billStateFromName(name);
    if (!state)
        qFatal("the books hold a bill state this program does not know");
    return *state;
}

} // namespace

Channel channelOf(const QString &name)
{
    const auto channel = channelFromName(name);
    if (!channel)
        qFatal("the books hold a channel this program does not know");
    return *channel;
}

OpenPaymentFacts openPaymentFactsOf(const Row &row)
{
    OpenPaymentFacts facts{row.id<PaymentId>(0),
                           row.text(1),
                           channelOf(row.text(2)),
                           row.yen(3),
                           row.text(4),
                           int(row.integer(5)),
                           row.text(6),
                           row.text(7),
                           row.text(8),
                           row.day(9),
                           row.text(10),
                           row.optionalId<BillId>(11),
                           0,
                           BillState::Issued,
                           Yen(0),
                           row.text(15),
                           row.text(16),
                           row.text(17),
                           row.optionalId<LegalEntityId>(18)};
    if (facts.requestBill) {
        facts.requestBillNumber = row.integer(12);
        facts.requestBillState = billState(row.text(13));
        facts.requestBillOpen = row.yen(14);
    }
    return facts;
}

SlipFacts slipFactsOf(const Row &row)
{
    return SlipFacts{row.optionalId<SlipId>(0),
                     row.id<BillId>(1),
                     row.integer(2),
                     billState(row.text(3)),
                     row.yen(4),
                     row.text(5),
                     row.text(6),
                     int(row.integer(7)),
                     row.yen(8)};
}

DebitFacts debitFactsOf(const Row &row)
{
    return DebitFacts{row.text(0),
                      row.text(1),
                      row.id<BillId>(2),
                      row.yen(3),
                      row.integer(4),
                      billState(row.text(5)),
                      row.yen(6)};
}

OpenBillFacts openBillFactsOf(const Row &row)
{
    return OpenBillFacts{row.id<BillId>(0),
                         row.integer(1),
                         row.id<CustomerId>(2),
                         row.integer(3),
                         row.text(4),
                         row.text(5),
                         row.text(6),
                         row.yen(7),
                         row.yen(8),
                         row.day(9),
                         row.day(10),
                         row.id<LegalEntityId>(11)};
}

} // namespace keshikomi

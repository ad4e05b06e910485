// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment_request.h"
#include "models/domain/sheets/pay_numbers.h"
#include "models/domain/stored_request.h"
#include "models/services/context.h"

namespace keshikomi {

// Numbers to pay by, as a centre or a bank gave them to the office.
class PayNumberService final
{
public:
    explicit PayNumberService(ServiceContext context)
        : m_context(context)
    {
    }
    // Over what is open on the bill. `number` without a day of registration: today; without a last
    // day: the bill's due day. A new one takes the place of the last of its channel. Faults of
    // checkBillNumber(); SlipFiguresDisagree (the number belongs to another bill: that one, this
    // one); BillNotIssued, BillAlreadyPaid.
    Later<BillNumber> registerNumber(const Actor &actor,
                                     qint64 billNumber,
                                     const BillNumber &number,
                                     bool rehearsal = false) const;
    Later<std::vector<BillNumber>> numbers(const Actor &actor, qint64 billNumber) const;

    // An empty number ends it. FieldNotANumber, BarcodeFieldTooLong; SlipFiguresDisagree (the
    // number is another customer's); DueDateRefused (an end in the past).
    Later<KeptNumber> setStanding(const Actor &actor,
                                  qint64 customerNumber,
                                  const KeptNumber &number,
                                  bool rehearsal = false) const;
    Later<std::optional<KeptNumber>> standing(const Actor &actor, qint64 customerNumber) const;

private:
    ServiceContext m_context;
};

// SlipFiguresDisagree: the number leads to another payer already, as another customer's standing
// one or with another customer's bill.
Done checkNoOtherHolder(Session &session, CustomerId customer, const QString &number);

// What the collection service made for the bill of the request: its SmartPit number. One that
// cannot be right is left out; the office can type it in.
Done keepPaymentNumbers(Session &session,
                        const StoredRequest &request,
                        const PaymentRequestView &view,
                        const Stamp &stamp);

} // namespace keshikomi

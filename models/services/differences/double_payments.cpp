// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/double_payments.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/bills.h"
#include "models/storage/receipts/decided_doubles.h"
#include "models/storage/receipts/double_payments.h"

#include <algorithm>

namespace keshikomi {

Later<std::vector<DoublePayment>> DoublePaymentService::list(const Actor &actor) const
{
    return m_context.read(actor, doublePayments);
}

Later<std::vector<DecidedDouble>> DoublePaymentService::decided(const Actor &actor) const
{
    return m_context.read(actor, lastDecidedDoubles);
}

Later<DecisionReport> DoublePaymentService::settle(const Actor &actor,
                                                   PaymentId payment,
                                                   DifferenceKind as,
                                                   const QString &note,
                                                   bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "double.settle",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<DecisionReport> {
                            KK_TRY(const DoublePayment doubled, doublePayment(session, payment));
                            ClearingDecision decision;
                            decision.payment = payment;
                            decision.rest = DecidedRest{as, doubled.open};
                            decision.customer = doubled.customer;
                            decision.ownerConfirmed = true; // the desk found whose it is
                            decision.note = note;
                            return writeDecision(session, decision, stamp);
                        });
}

Later<DecisionReport> DoublePaymentService::carryOver(const Actor &actor,
                                                      PaymentId payment,
                                                      qint64 billNumber,
                                                      bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "double.carry",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<DecisionReport> {
                            KK_TRY(const DoublePayment doubled, doublePayment(session, payment));
                            KK_TRY(const Bill bill, billByNumber(session, billNumber));
                            KK_CHECK(checkStillOwed(bill));
                            ClearingDecision decision;
                            decision.payment = payment;
                            decision.shares.push_back({bill.id, std::min(bill.open, doubled.open)});
                            return writeDecision(session, decision, stamp);
                        });
}

} // namespace keshikomi

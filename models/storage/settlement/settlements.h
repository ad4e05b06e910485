// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/settlement.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Result<SettlementId>
insertSettlement(Session &session, const NewSettlement &settlement, const Stamp &stamp);
Result<Settlement> settlementById(Session &session, SettlementId id); // NoSuchSettlement
// Those that were not taken back, or all; oldest period first.
Result<std::vector<Settlement>> settlements(Session &session, bool all);
Result<std::vector<ReportLine>> linesOfSettlement(Session &session, SettlementId id);
// Its payments, as far as they are in the books.
Result<std::vector<SettledPair>> settledBy(Session &session, SettlementId id);
Result<Yen> settledAmount(Session &session, SettlementId id);
// What its gross tells beyond the receipts it settled, those that left since counted in, and what
// of it was received before the books began.
Result<Yen> unexplainedAmount(Session &session, const Settlement &settlement);
// Its payments that left the books since, oldest first: undone, or taken back. Those whose place
// another took (settled_again.h) did not.
Result<std::vector<UnsettledPayment>> goneSince(Session &session, SettlementId id);

// Takes the report back, so that its payments are unsettled again. AlreadyUndone.
Done endSettlement(Session &session, SettlementId id, const Stamp &stamp);

// Final payments of an agency received from `first` to `last`, oldest first: those no report that
// stands has settled, or all.
Result<std::vector<UnsettledPayment>>
paymentsOfAgency(Session &session, AgreementId agreement, QDate first, QDate last, bool settledToo);
// Slip keys of an agency that ran out, or whose bill was cancelled, from `first` to `last` without
// having been paid.
Result<int> unpaidItems(Session &session, AgreementId agreement, QDate first, QDate last);
// Notices by fax of receipts from `first` to `last`: what was typed in as a batch and stands.
Result<int> faxNotices(Session &session, AgreementId agreement, QDate first, QDate last);

// Posts Dr suspense, fees, tax, duty, Cr agency clearing, and takes the bank line's money.
// NotEnoughOpenOnPayment.
Done bookSettlement(Session &session,
                    const Settlement &settlement,
                    PaymentId bankLine,
                    QDate on,
                    const Stamp &stamp);
// The same without a bank line, for a net that is not above zero: it stays in agency clearing.
Done bookOwed(Session &session, const Settlement &settlement, QDate on, const Stamp &stamp);
// By reversal, on the first open day.
Done undoBooking(Session &session,
                 const Settlement &settlement,
                 const QString &reason,
                 const Stamp &stamp);
// The same for the settlement a bank line was booked for, if any.
Done undoBookingOf(Session &session, PaymentId bankLine, const QString &reason, const Stamp &stamp);

struct BankLine final
{
    PaymentId payment;
    QDate receivedOn;
    Yen amount;
    QString payer; // as the bank wrote it
};
// Settlements that stand and have to do with this payment.
struct SettlementTies final
{
    std::vector<SettlementId> paidBy; // it is the bank line that brought their net
    std::vector<SettlementId> settling; // it is among the receipts they settle
};
Result<SettlementTies> settlementsOfPayment(Session &session, PaymentId payment);

// "settlement-lacks": args settlement, amount, day, slip key or none. Raised when money that a
// settlement settled leaves the books, ended when it comes back or the settlement is taken back.
inline constexpr const char *settlementLacks = "settlement-lacks";
Done tellSettlementLacks(Session &session, PaymentId payment, const Stamp &stamp);
Done endSettlementLacks(Session &session, PaymentId payment, const Stamp &stamp);

// "settlement-unexplained": args settlement, gross, what of it is in the books, what is not. Raised
// when a report is booked over more or less than the receipts it settles, ended when the booking is
// taken back.
inline constexpr const char *settlementUnexplained = "settlement-unexplained";
Done tellUnexplained(Session &session, const Settlement &settlement, const Stamp &stamp);

// Open transfers of exactly this amount received from `first` to `last`, oldest first.
Result<std::vector<BankLine>> bankLinesOf(Session &session, Yen amount, QDate first, QDate last);

// Late payouts that were told; telling one makes a task. False: it was told before.
Result<bool> tellLatePayout(Session &session, const CycleRow &row, const Stamp &stamp);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account_change.h"
#include "models/services/context.h"
#include "models/services/differences/decision_writing.h"

namespace keshikomi {

struct RefundExport final
{
    qint64 number; // of the export
    RefundFile file;
    QByteArray bytes{}; // of the bank's file; empty: a rehearsal without the orderer's code
};

// A file for the bank that does not exist yet.
struct RefundWish final
{
    QString agreement; // the bank's
    QDate on; // of the transfers
    QString orderer; // the 10 digits the bank knows the house by; a rehearsal may do without
    QString path; // of the file; of a rehearsal empty
};

// Whose money goes back. Where nothing tells that it is theirs, a person must confirm it:
// OtherCustomersBill as checkOwner().
struct RefundOwner final
{
    qint64 customerNumber;
    bool confirmed = false;
};

// What is paid back: requested by one person, approved by another, sent to a bank, gone.
class RefundService final
{
public:
    explicit RefundService(ServiceContext context)
        : m_context(context)
    {
    }
    // The faults of checkedAccount(); NoSuchCustomer.
    Later<BankAccount> setAccount(const Actor &actor,
                                  qint64 customerNumber,
                                  const BankAccount &account,
                                  bool rehearsal = false) const;
    // Only what is said; a whole account is a new one. The same, and RefundAccountMissing where
    // there is none to change.
    Later<BankAccount> changeAccount(const Actor &actor,
                                     qint64 customerNumber,
                                     const AccountChange &change,
                                     bool rehearsal = false) const;
    Later<std::optional<BankAccount>> account(const Actor &actor, qint64 customerNumber) const;

    Later<std::vector<RefundRow>> list(const Actor &actor, bool all) const;
    // Money of a payment, or of a credit, back to the customer by transfer. NotEnoughOpenOnPayment;
    // OtherCustomersBill {credit, whose it is, "credit", their number, the number} where another
    // customer than the credit's is named.
    Later<RefundRow> requestOfPayment(const Actor &actor,
                                      PaymentId payment,
                                      std::optional<Yen> amount, // none: all that is open
                                      const RefundOwner &owner,
                                      const QString &note,
                                      bool rehearsal = false) const;
    Later<RefundRow> requestOfCredit(const Actor &actor,
                                     CreditId credit,
                                     std::optional<Yen> amount,
                                     std::optional<qint64> customerNumber, // none: whose it is
                                     const QString &note,
                                     bool rehearsal = false) const;
    // Money that went back outside: at the till, or by the card's agency. Requested and paid at
    // once; the day must be open (DayLocked).
    Later<RefundRow> record(const Actor &actor,
                            PaymentId payment,
                            std::optional<Yen> amount,
                            RefundMethod method,
                            const RefundOwner &owner,
                            QDate on,
                            const QString &note,
                            bool rehearsal = false) const;
    // The same of a credit. FieldEmpty {"payment", "no_card", credit}: no payment came for it that
    // an agency could give back.
    Later<RefundRow> recordOfCredit(const Actor &actor,
                                    CreditId credit,
                                    std::optional<Yen> amount,
                                    std::optional<qint64> customerNumber, // none: whose it is
                                    RefundMethod method,
                                    QDate on,
                                    const QString &note,
                                    bool rehearsal = false) const;
    // The same of a refund that was asked for by transfer and is in no file yet: it is cancelled,
    // and its money recorded as gone, in one step and on one day. A note left empty is that of the
    // request. NoSuchRefund; AlreadyApproved {refund, "sent", or "gone" otherwise}; FieldNotADate
    // {"paid_on", day, "request", its day, refund} before it was asked for.
    Later<RefundRow> recordInstead(const Actor &actor,
                                   RefundId refund,
                                   RefundMethod method,
                                   QDate on,
                                   const QString &note,
                                   bool rehearsal = false) const;

    // OtherPersonMustApprove {refund, who requested it}, AlreadyApproved, AlreadyUndone (it was
    // cancelled), NoSuchRefund.
    Later<RefundRow> approve(const Actor &actor, RefundId refund, bool rehearsal = false) const;
    // Not sent: the money is open again. Sent or paid: only with `returned`, when the bank sent it
    // back; else AlreadyApproved {refund, "sent"}.
    Later<RefundRow> cancel(const Actor &actor,
                            RefundId refund,
                            const QString &reason,
                            bool returned,
                            bool rehearsal = false) const;
    // All approved transfers in one file of a bank's agreement, recorded before it appears
    // (docs/decisions 10), and its bytes kept; the orderer's code is remembered. NothingToExport
    // where there is none, NoSuchAgreement, those of checkBankDay() "transfer_on", those of
    // checkSender(), FileHasBadRows where a bank could not take it, FileIsThere, FileNotWritten. A
    // rehearsal shows what the file would hold.
    Later<RefundExport>
    exportApproved(const Actor &actor, const RefundWish &wish, bool rehearsal) const;
    // Tomorrow, or the first day after it on which banks work.
    Later<QDate> nextTransferDay(const Actor &actor) const;
    // The 10 digits the bank of an agreement knows the house by, as a file was written with last;
    // empty: none was.
    Later<QString> orderer(const Actor &actor, const QString &agreement) const;
    // The same file again, byte for byte; of exports from before files were kept, it is made with
    // this orderer's code. `path` empty: only its bytes. NoSuchRefund {number}, FileIsThere,
    // FileNotWritten.
    Later<RefundExport> exported(const Actor &actor,
                                 qint64 number,
                                 const QString &orderer = {},
                                 const QString &path = {}) const;
    // The bank confirmed the debit, or a person saw it. NotApproved, DayLocked, ChangedMeanwhile;
    // FieldNotADate {"paid_on", day, "transfer", day of the transfer} before the day its file
    // names.
    Later<RefundRow> markPaid(const Actor &actor,
                              RefundId refund,
                              const QString &agreement,
                              QDate on,
                              bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi

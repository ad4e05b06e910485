// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/orders/yen_sums.h"

#include "models/domain/try.h"
#include "tests/scenario/book_store.h"

#include <array>

namespace keshikomi::test {

namespace {

struct Sum final
{
    const char *what;
    const char *left, *right; // two statements of the same number
};

#define KK_LIVE_ALLOCATIONS                                                                        \
    "FROM allocation a LEFT JOIN allocation_undo u ON u.allocation = a.id "                        \
    "WHERE u.allocation IS NULL"
#define KK_LIVE_DIFFERENCES                                                                        \
    "FROM difference d LEFT JOIN difference_undo u ON u.difference = d.id "                        \
    "WHERE u.difference IS NULL"
#define KK_LIVE_PAYOUTS                                                                            \
    "FROM settlement_booking b JOIN settlement s ON s.id = b.settlement "                          \
    "LEFT JOIN settlement_booking_undo u ON u.booking = b.id WHERE u.booking IS NULL"
#define KK_OPENED_MONEY                                                                            \
    "FROM posting_line l JOIN posting h ON h.id = l.posting WHERE h.kind = 'opening-balance' "     \
    "AND l.account IN ('bank', 'agency_clearing')"
#define KK_REFUND_STATE(name)                                                                      \
    "EXISTS (SELECT 1 FROM refund_step s WHERE s.refund = f.id AND s.state = '" name "')"

// What is booked, and what should be with the other sign: of each company they make zero.
#define KK_SUSPENSE_OF_COMPANIES                                                                   \
    "SELECT h.legal_entity AS company, l.amount AS amount FROM posting_line l "                    \
    "JOIN posting h ON h.id = l.posting WHERE l.account = 'suspense_receipts' UNION ALL "          \
    "SELECT a.legal_entity, o.open FROM open_payment o JOIN payment p ON p.id = o.payment "        \
    "JOIN agreement a ON a.id = p.agreement"
#define KK_RECEIVABLES_OF_COMPANIES                                                                \
    "SELECT h.legal_entity AS company, l.amount AS amount FROM posting_line l "                    \
    "JOIN posting h ON h.id = l.posting WHERE l.account = 'receivable' UNION ALL "                 \
    "SELECT s.legal_entity, -o.open FROM open_bill o JOIN bill b ON b.id = o.bill "                \
    "JOIN store s ON s.id = b.store WHERE b.state = 'issued'"

constexpr std::array<Sum, 13> sums{{
    {"postings sum to zero", "SELECT COALESCE(SUM(amount), 0) FROM posting_line", "SELECT 0"},
    {"suspense is what lies open on payments",
     "SELECT -COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'suspense_receipts'",
     "SELECT COALESCE(SUM(open), 0) FROM open_payment"},
    {"receivables are what is open on bills",
     "SELECT COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'receivable'",
     "SELECT COALESCE(SUM(o.open), 0) FROM open_bill o JOIN bill b ON b.id = o.bill "
     "WHERE b.state = 'issued'"},
    {"money is what was confirmed less what went back and what agencies settled",
     "SELECT COALESCE(SUM(amount), 0) FROM posting_line "
     "WHERE account IN ('bank', 'agency_clearing', 'cash')",
     "SELECT (SELECT COALESCE(SUM(amount), 0) FROM payment WHERE state = 'confirmed') + "
     "(SELECT COALESCE(SUM(l.amount), 0) " KK_OPENED_MONEY ") - "
     "(SELECT COALESCE(SUM(d.amount), 0) FROM refund f JOIN difference d ON d.id = f.difference "
     "WHERE " KK_REFUND_STATE("paid") " AND NOT " KK_REFUND_STATE(
         "cancelled") ") - "
                      "(SELECT COALESCE(SUM(s.gross + s.other), 0) " KK_LIVE_PAYOUTS ") - "
                      "(SELECT COALESCE(SUM(s.gross + s.other - s.net), 0) FROM settlement_owed w "
                      "JOIN settlement s ON s.id = w.settlement LEFT JOIN settlement_owed_undo u "
                      "ON u.owed = w.id "
                      "WHERE u.owed IS NULL)"},
    {"refunds payable are those on their way",
     "SELECT -COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'refunds_payable'",
     "SELECT COALESCE(SUM(d.amount), 0) FROM refund f JOIN difference d ON d.id = f.difference "
     "LEFT JOIN difference_undo u ON u.difference = d.id WHERE u.difference IS NULL AND "
     "NOT " KK_REFUND_STATE("paid")},
    {"advances are the customers' credits",
     "SELECT -COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'advance_received'",
     "SELECT COALESCE(SUM(open), 0) FROM open_credit"},
    {"sundry receipts are what a person said is no customer's",
     "SELECT -COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'other_receipts'",
     "SELECT COALESCE(SUM(d.amount), 0) " KK_LIVE_DIFFERENCES " AND d.kind = 'other_receipt'"},
    {"confirmed money is cleared, open, kept, sent back or a payout",
     "SELECT COALESCE(SUM(amount), 0) FROM payment WHERE state = 'confirmed'",
     "SELECT (SELECT COALESCE(SUM(a.amount), 0) " KK_LIVE_ALLOCATIONS ") + "
     "(SELECT COALESCE(SUM(open), 0) FROM open_payment) + "
     "(SELECT COALESCE(SUM(d.amount), 0) " KK_LIVE_DIFFERENCES
     " AND d.kind IN ('credit', 'refund', 'other_receipt') AND d.credit IS NULL) + "
     "(SELECT COALESCE(SUM(s.net), 0) " KK_LIVE_PAYOUTS ")"},
    {"bills are open or were cleared",
     "SELECT COALESCE(SUM(amount), 0) FROM bill WHERE state = 'issued'",
     "SELECT (SELECT COALESCE(SUM(o.open), 0) FROM open_bill o JOIN bill b ON b.id = o.bill "
     "WHERE b.state = 'issued') + "
     "(SELECT COALESCE(SUM(a.amount + a.discount), 0) " KK_LIVE_ALLOCATIONS ") + "
     "(SELECT COALESCE(SUM(d.amount), 0) " KK_LIVE_DIFFERENCES
     " AND d.kind IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use'))"},
    {"the opening balance is what was taken over: credits less bills, banks and agencies",
     "SELECT COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'opening_balance'",
     "SELECT (SELECT COALESCE(SUM(d.amount), 0) " KK_LIVE_DIFFERENCES " AND d.kind = 'opening') - "
     "(SELECT COALESCE(SUM(b.amount), 0) FROM opening_bill o JOIN bill b ON b.id = o.bill "
     "WHERE b.state = 'issued') - (SELECT COALESCE(SUM(l.amount), 0) " KK_OPENED_MONEY ")"},
    {"what companies have for each other is the same in both books",
     "SELECT COALESCE(SUM(amount), 0) FROM posting_line WHERE account = 'between_companies'",
     "SELECT 0"},
    {"each company's suspense is its own payments'",
     "SELECT COUNT(*) FROM (SELECT SUM(amount) AS yen FROM (" KK_SUSPENSE_OF_COMPANIES
     ") AS each_line GROUP BY company HAVING SUM(amount) <> 0) AS wrong",
     "SELECT 0"},
    {"each company's receivables are its own bills'",
     "SELECT COUNT(*) FROM (SELECT SUM(amount) AS yen FROM (" KK_RECEIVABLES_OF_COMPANIES
     ") AS each_line GROUP BY company HAVING SUM(amount) <> 0) AS wrong",
     "SELECT 0"},
}};

} // namespace

QString wrongSums(const ServiceContext &context)
{
    return must(context.store.read([](Session &session) -> Result<QString> {
        for (const Sum &sum : sums) {
            KK_TRY(const qint64 left, session.number(sum.left));
            KK_TRY(const qint64 right, session.number(sum.right));
            if (left != right)
                return QStringLiteral("%1: %2 / %3")
                    .arg(QString::fromLatin1(sum.what))
                    .arg(left)
                    .arg(right);
        }
        return QString();
    }));
}

} // namespace keshikomi::test

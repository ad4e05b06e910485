// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/month_figures.h"

#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/storage/books/seals.h"

#include <algorithm>

namespace keshikomi {

namespace {

Done readProvisional(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    KK_TRY(const auto sums,
           session.one("SELECT COUNT(*), COALESCE(SUM(p.amount), 0) FROM payment p "
                       "JOIN agreement a ON a.id = p.agreement "
                       "WHERE p.state = 'provisional' AND p.received_on <= ? "
                       "AND a.legal_entity = ?",
                       {bind::of(last), bind::of(entity)},
                       [](const Row &row) { return std::pair(row.integer(0), row.yen(1)); }));
    figures.provisional = sums->first;
    figures.provisionalAmount = sums->second;
    return done();
}

// A payment is due on the day its agency told, else some days after the receipt; what was received
// before the books began on the day that was told with it.
Done readAgencies(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    KK_TRY(
        figures.agencies,
        session.all(
            "SELECT a.key, a.name, SUM(l.amount), SUM(CASE WHEN l.payment IS NOT NULL "
            "AND COALESCE((SELECT MAX(n.payout_on) FROM payment_notice t "
            "JOIN notice n ON n.id = t.notice WHERE t.payment = l.payment "
            "AND t.role = 'confirmed'), CASE WHEN p.received_on <= ? THEN '' ELSE '9' END) <= ? "
            "THEN l.amount WHEN h.kind = 'opening-balance' AND (SELECT g.pay_on "
            "FROM opening_agency g WHERE g.posting = h.id) <= ? THEN l.amount ELSE 0 END), "
            "SUM(CASE WHEN l.payment IS NULL AND h.kind <> 'opening-balance' "
            "THEN -l.amount ELSE 0 END) "
            "FROM posting_line l JOIN posting h ON h.id = l.posting "
            "JOIN agreement a ON a.id = l.agreement LEFT JOIN payment p ON p.id = l.payment "
            "WHERE l.account = 'agency_clearing' AND h.effective_on <= ? "
            "AND a.legal_entity = ? GROUP BY a.id, a.key, a.name ORDER BY a.key",
            {bind::of(last.addDays(-agencyDays)),
             bind::of(last),
             bind::of(last),
             bind::of(last),
             bind::of(entity)},
            [](const Row &row) {
                return AgencyFigures{row.text(0), row.text(1), row.yen(2), row.yen(3), row.yen(4)};
            }));
    return done();
}

// A receipt that a person took back was never at the bank, nor was its reversal: a pair that
// nothing but its numbers tells of. Only of a payment that the bank itself took back do the last
// receipt and its reversal count, each on its own day.
#define KK_AT_THE_BANK                                                                             \
    "(h.kind NOT IN ('receipt-confirmed', 'receipt-reversed') OR (h.reverses IS NULL "             \
    "AND NOT EXISTS (SELECT 1 FROM posting x WHERE x.reverses = h.id)) "                           \
    "OR (p.state = 'reversed' AND COALESCE(h.reverses, h.id) = "                                   \
    "(SELECT MAX(y.id) FROM posting_line z JOIN posting y ON y.id = z.posting "                    \
    "WHERE z.payment = l.payment AND y.kind = 'receipt-confirmed'))) "

Done readBanks(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    KK_TRY(figures.banks,
           session.all(
               "SELECT a.key, a.name, COALESCE((SELECT SUM(l.amount) FROM posting_line l "
               "JOIN posting h ON h.id = l.posting LEFT JOIN payment p ON p.id = l.payment "
               "WHERE l.account = 'bank' AND l.agreement = a.id "
               "AND COALESCE(h.late_for, h.effective_on) <= ? AND " KK_AT_THE_BANK "), 0), "
               "(SELECT b.balance FROM bank_statement b WHERE b.agreement = a.id AND b.month = ? "
               "ORDER BY b.id DESC LIMIT 1) FROM agreement a "
               "WHERE a.channel = 'bank_transfer' AND a.legal_entity = ? ORDER BY a.key",
               {bind::of(last), monthName(last), bind::of(entity)},
               [](const Row &row) {
                   BankFigures bank{row.text(0), row.text(1), row.yen(2), std::nullopt};
                   if (!row.isNull(3))
                       bank.statement = row.yen(3);
                   return bank;
               }));
    return done();
}

// What stood in suspense at the end of the month, payment by payment.
// By the days of the bank, as its balance: what a person took back was no money and lies open on no
// day, what was told late belongs to its own.
Done readUnapplied(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    KK_TRY(
        const auto open,
        session.all(
            "SELECT p.received_on, -SUM(l.amount) FROM posting_line l "
            "JOIN posting h ON h.id = l.posting JOIN payment p ON p.id = l.payment "
            "WHERE l.account = 'suspense_receipts' AND COALESCE(h.late_for, h.effective_on) <= ? "
            "AND h.legal_entity = ? AND p.state <> 'undone' AND " KK_AT_THE_BANK
            "GROUP BY p.id, p.received_on "
            "HAVING SUM(l.amount) <> 0",
            {bind::of(last), bind::of(entity)},
            [](const Row &row) { return std::pair(row.day(0), row.yen(1)); }));
    std::vector<UnappliedFigures> buckets = unappliedBuckets();
    for (const auto &[received, amount] : open) {
        const qint64 age = std::max<qint64>(0, received.daysTo(last));
        const auto bucket =
            std::find_if(buckets.begin(), buckets.end(), [age](const UnappliedFigures &each) {
                return each.toDays < 0 || age <= each.toDays;
            });
        ++bucket->payments;
        bucket->amount += amount;
    }
    std::copy_if(buckets.begin(),
                 buckets.end(),
                 std::back_inserter(figures.unapplied),
                 [](const UnappliedFigures &each) { return each.payments > 0; });
    return done();
}

Done readCash(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    KK_TRY(figures.cash,
           session.all("SELECT c.id, c.day, c.cash_counted - c.cash_float - c.cash_booked "
                       "FROM day_close c JOIN store s ON s.id = c.store "
                       "WHERE c.day >= ? AND c.day <= ? AND s.legal_entity = ? "
                       "AND c.cash_counted - c.cash_float <> c.cash_booked ORDER BY c.id",
                       {bind::of(figures.month), bind::of(last), bind::of(entity)},
                       [](const Row &row) {
                           return CashFigures{row.integer(0), row.day(1), row.yen(2)};
                       }));
    return done();
}

// What is about money of another legal entity or of a later month keeps this one from nothing.
Done readWaiting(Session &session, LegalEntityId entity, QDate last, MonthFigures &figures)
{
    const Binds ofMonth{bind::of(last), bind::of(entity)};
    KK_TRY(figures.unsealed, unsealedCount(session));
    KK_TRY(figures.tasks,
           session.number("SELECT COUNT(*) FROM task t LEFT JOIN notice n ON n.id = t.notice "
                          "LEFT JOIN payment p ON p.id = t.payment "
                          "LEFT JOIN agreement a ON a.id = COALESCE(n.agreement, p.agreement) "
                          "WHERE NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id) "
                          "AND COALESCE(n.received_on, p.received_on, '') <= ? "
                          "AND (a.legal_entity IS NULL OR a.legal_entity = ?)",
                          ofMonth));
    // What a person said is the same receipt once more waits for nothing.
    KK_TRY(figures.held,
           session.number("SELECT COUNT(*) FROM held_notice h JOIN notice n ON n.id = h.notice "
                          "JOIN agreement a ON a.id = n.agreement "
                          "WHERE n.received_on <= ? AND a.legal_entity = ? AND NOT EXISTS "
                          "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
                          "AND NOT EXISTS (SELECT 1 FROM task t JOIN task_end x ON x.task = t.id "
                          "WHERE t.notice = h.notice "
                          "AND t.kind IN ('told-by-two-files', 'no-transfer') "
                          "AND NOT EXISTS (SELECT 1 FROM task o WHERE o.notice = h.notice "
                          "AND NOT EXISTS (SELECT 1 FROM task_end y WHERE y.task = o.id)))",
                          ofMonth));
    return done();
}

} // namespace

Result<MonthFigures> monthFigures(Session &session, LegalEntityId legalEntity, QDate month)
{
    MonthFigures figures;
    figures.month = month;
    const QDate last = lastDayOf(month);
    KK_CHECK(readProvisional(session, legalEntity, last, figures));
    KK_CHECK(readAgencies(session, legalEntity, last, figures));
    KK_CHECK(readBanks(session, legalEntity, last, figures));
    KK_CHECK(readUnapplied(session, legalEntity, last, figures));
    KK_CHECK(readCash(session, legalEntity, last, figures));
    KK_CHECK(readWaiting(session, legalEntity, last, figures));
    return figures;
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/opening_agencies.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

// What booked reports paid; a booking that was taken back has a reversal.
#define KK_PAID_OPENINGS                                                                           \
    "FROM settlement_opening o JOIN settlement s ON s.id = o.settlement "                          \
    "WHERE NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses = o.posting) "

Result<std::map<QString, Yen>> paidByAgreement(Session &session)
{
    KK_TRY(const auto rows,
           session.all("SELECT (SELECT a.key FROM agreement a WHERE a.id = s.agreement), "
                       "CAST(SUM(o.amount) AS BIGINT) " KK_PAID_OPENINGS "GROUP BY s.agreement",
                       {},
                       [](const Row &row) { return std::pair(row.text(0), row.yen(1)); }));
    return std::map<QString, Yen>(rows.begin(), rows.end());
}

Result<Yen> toldBefore(Session &session, AgreementId agreement, QDate payOn)
{
    KK_TRY(const qint64 told,
           session.number("SELECT COALESCE(SUM(l.amount), 0) FROM opening_agency g "
                          "JOIN posting_line l ON l.posting = g.posting "
                          "WHERE g.agreement = ? AND g.pay_on = ? "
                          "AND l.account = 'agency_clearing'",
                          {bind::of(agreement), bind::of(payOn)}));
    return Yen(told);
}

} // namespace

Result<std::vector<AgencyOpening>> agencyOpenings(Session &session)
{
    KK_TRY(auto told,
           session.all("SELECT a.key, a.name, g.pay_on, CAST(SUM(l.amount) AS BIGINT), "
                       "MIN(h.effective_on) FROM opening_agency g "
                       "JOIN posting h ON h.id = g.posting "
                       "JOIN posting_line l ON l.posting = g.posting "
                       "JOIN agreement a ON a.id = g.agreement "
                       "WHERE l.account = 'agency_clearing' "
                       "GROUP BY a.id, a.key, a.name, g.pay_on ORDER BY a.key, g.pay_on",
                       {},
                       [](const Row &row) {
                           return AgencyOpening{
                               row.text(0), row.text(1), row.day(2), row.yen(3), Yen(), row.day(4)};
                       }));
    KK_TRY(auto paid, paidByAgreement(session));
    for (AgencyOpening &each : told) {
        Yen &left = paid[each.agreement];
        const Yen part = std::min(left, each.amount);
        left -= part;
        each.open = each.amount - part;
    }
    return told;
}

Done postAgencyOpening(Session &session,
                       const Agreement &agency,
                       Yen amount,
                       QDate payOn,
                       QDate on,
                       const Stamp &stamp)
{
    KK_TRY(const Yen told, toldBefore(session, agency.id, payOn));
    const Yen change = amount - told;
    if (change.isZero())
        return done();
    KK_TRY(const PostingId posting,
           post(session,
                {PostingKind::OpeningBalance,
                 agency.legalEntity,
                 std::nullopt,
                 on,
                 QStringLiteral("opening balance of an agency"),
                 QStringLiteral("agreement"),
                 agency.id.value(),
                 std::nullopt,
                 {forAgreement(debit(Account::AgencyClearing, change), agency.id),
                  credit(Account::OpeningBalance, change)}},
                stamp));
    KK_CHECK(
        session.exec("INSERT INTO opening_agency (posting, agreement, pay_on) VALUES (?, ?, ?)",
                     {bind::of(posting), bind::of(agency.id), bind::of(payOn)}));
    return done();
}

Result<Yen> openingLeft(Session &session, AgreementId agreement)
{
    KK_TRY(const qint64 told,
           session.number("SELECT COALESCE(SUM(l.amount), 0) FROM opening_agency g "
                          "JOIN posting_line l ON l.posting = g.posting "
                          "WHERE g.agreement = ? AND l.account = 'agency_clearing'",
                          {bind::of(agreement)}));
    KK_TRY(const qint64 paid,
           session.number("SELECT COALESCE(SUM(o.amount), 0) " KK_PAID_OPENINGS
                          "AND s.agreement = ?",
                          {bind::of(agreement)}));
    return Yen(told - paid);
}

Result<Yen> openingPartOf(Session &session, SettlementId settlement)
{
    KK_TRY(const qint64 part,
           session.number("SELECT COALESCE(SUM(o.amount), 0) " KK_PAID_OPENINGS
                          "AND o.settlement = ?",
                          {bind::of(settlement)}));
    return Yen(part);
}

Done payOfOpening(Session &session, const Settlement &booked, Yen amount, const Stamp &stamp)
{
    Q_ASSERT(booked.booking);
    KK_CHECK(session.exec("INSERT INTO settlement_opening (posting, settlement, amount, operation) "
                          "VALUES (?, ?, ?, ?)",
                          {bind::of(booked.booking->posting),
                           bind::of(booked.id),
                           bind::of(amount),
                           bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi

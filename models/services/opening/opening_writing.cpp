// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_writing.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/opening/opening_customers.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/ledger.h"

#include <QSet>

namespace keshikomi {

namespace {

QString subjectOf(const OldBill &bill)
{
    return bill.subject.isEmpty() ? QStringLiteral("繰越 %1").arg(bill.number) : bill.subject;
}

NewPosting openingPosting(const Bill &bill, const House &house, QDate on)
{
    return {PostingKind::OpeningBalance,
            house.legalEntity,
            house.storeId,
            on,
            postingKindName(PostingKind::OpeningBalance),
            QStringLiteral("bill"),
            bill.id.value(),
            std::nullopt,
            {forBill(debit(Account::Receivable, bill.amount), bill.id),
             credit(Account::OpeningBalance, bill.amount)}};
}

Result<Bill> writeOne(Session &session,
                      const House &house,
                      CustomerId customer,
                      const OldBill &old,
                      QDate on,
                      const Stamp &stamp)
{
    NewBill bill{customer, {}, subjectOf(old), old.issuedOn, old.dueOn, old.issuedOn, {}};
    LineItem line;
    line.name = subjectOf(old);
    line.taxKind = TaxKind::Statutory;
    line.amount = old.amount;
    bill.lines.push_back(line);
    KK_CHECK(checkText("number", old.number, 40, Presence::Required));
    KK_CHECK(checkBill(bill));
    KK_TRY(const Bill made, insertBill(session, house.storeId, bill, stamp));
    KK_CHECK(post(session, openingPosting(made, house, on), stamp));
    return made;
}

Done checkFresh(Session &session, const OldBill &bill, const QString &fileName, QSet<QString> &seen)
{
    if (seen.contains(bill.number)) {
        return failure(ErrorCode::Conflict,
                       Fault::FileAlreadyImported,
                       {bill.number, fileName, QStringLiteral("row")});
    }
    seen.insert(bill.number);
    KK_TRY(const auto before, openingOf(session, bill.number));
    if (!before)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::FileAlreadyImported,
                   {bill.number, QString::number(*before), QStringLiteral("opening")});
}

} // namespace

Result<OpeningResult> writeOpening(Session &session,
                                   const House &house,
                                   const std::vector<OldBill> &bills,
                                   const NewOpening &facts,
                                   const Stamp &stamp)
{
    OpeningCustomers customers(session, stamp);
    OpeningResult result;
    KK_TRY(result.effectiveOn, openingDay(session, house, facts.effectiveOn, stamp));
    QSet<QString> seen;
    for (const OldBill &old : bills) {
        KK_CHECK(checkFresh(session, old, facts.fileName, seen));
        KK_TRY(const CustomerId customer,
               customers.of({old.customer, old.kana, old.code, old.row}));
        KK_TRY(const Bill made, writeOne(session, house, customer, old, facts.effectiveOn, stamp));
        result.bills.push_back({made.id, old.number});
        result.amount += old.amount;
    }
    NewOpening opening = facts;
    opening.effectiveOn = result.effectiveOn;
    opening.amount = result.amount;
    opening.bills = result.bills;
    KK_TRY(result.opening, insertOpening(session, opening, stamp));
    result.newCustomers = customers.fresh();
    return result;
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_writing.h"

#include "models/domain/honorific.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/ledger.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

// One list has a customer many times: each is looked for once.
class Customers final
{
public:
    Customers(Session &session, const Stamp &stamp)
        : m_session(session)
        , m_stamp(stamp)
    {
    }
    int fresh() const { return m_fresh; }
    Result<CustomerId> of(const OldBill &bill)
    {
        const std::pair key(bill.customer, bill.kana);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        KK_TRY(const auto stored, customersNamed(m_session, bill.customer));
        KK_TRY(const auto id, chosen(bill, stored));
        m_known.emplace(key, id);
        return id;
    }

private:
    Result<CustomerId> chosen(const OldBill &bill, const std::vector<NamedCustomer> &stored)
    {
        std::vector<CustomerId> alike;
        for (const NamedCustomer &each : stored) {
            if (bill.kana.isEmpty() || each.kana.isEmpty() || each.kana == bill.kana)
                alike.push_back(each.id);
        }
        if (alike.size() == 1)
            return alike.front();
        if (!alike.empty())
            return failure(ErrorCode::Conflict, Fault::NoSuchCustomer, {bill.customer});
        NewCustomer facts;
        facts.name = bill.customer;
        facts.kana = bill.kana;
        facts.honorific = usualHonorific(bill.customer);
        facts.virtualAccount = bill.code;
        KK_CHECK(checkCustomer(facts));
        KK_TRY(const Customer made, insertCustomer(m_session, facts, m_stamp));
        ++m_fresh;
        return made.id;
    }

    Session &m_session;
    const Stamp &m_stamp;
    std::map<std::pair<QString, QString>, CustomerId> m_known;
    int m_fresh = 0;
};

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
    Customers customers(session, stamp);
    OpeningResult result;
    QSet<QString> seen;
    for (const OldBill &old : bills) {
        KK_CHECK(checkFresh(session, old, facts.fileName, seen));
        KK_TRY(const CustomerId customer, customers.of(old));
        KK_TRY(const Bill made, writeOne(session, house, customer, old, facts.effectiveOn, stamp));
        result.bills.push_back({made.id, old.number});
        result.amount += old.amount;
    }
    NewOpening opening = facts;
    opening.amount = result.amount;
    opening.bills = result.bills;
    KK_TRY(result.opening, insertOpening(session, opening, stamp));
    result.newCustomers = customers.fresh();
    return result;
}

} // namespace keshikomi

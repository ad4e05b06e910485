// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/group/group_books.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/demo_data.h"
#include "models/services/house_writing.h"
#include "models/services/request_writing.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/stores.h"

#include <array>

namespace keshikomi::group {

namespace {

constexpr int billsOfCustomer = 3; // on the average
constexpr int daysBack = 60;
constexpr qint64 firstAccount = 2'270'000'001;

constexpr std::array<const char16_t *, 15> places{{u"青葉",
                                                   u"旭",
                                                   u"泉",
                                                   u"岩瀬",
                                                   u"大手",
                                                   u"柏",
                                                   u"北山",
                                                   u"小泉",
                                                   u"桜木",
                                                   u"新田",
                                                   u"高台",
                                                   u"月見",
                                                   u"西浜",
                                                   u"東原",
                                                   u"港"}};

class BooksMaker final
{
public:
    BooksMaker(Session &session,
               const BooksPlan &plan,
               QRandomGenerator &chance,
               const Stamp &stamp)
        : m_session(session)
        , m_plan(plan)
        , m_stamp(stamp)
        , m_chance(chance)
    {
    }

    Result<Asked> make()
    {
        KK_CHECK(makeHouses());
        KK_CHECK(makePayers());
        m_asked.bills.reserve(std::size_t(m_plan.bills));
        for (int made = 0; made < m_plan.bills; ++made)
            KK_CHECK(makeBill());
        KK_CHECK(m_grams.finish(m_session));
        return std::move(m_asked);
    }

private:
    bool oneIn(int n) { return m_chance.bounded(n) == 0; }

    // One legal entity with all its stores, one agency and one bank account for all of them.
    Done makeHouses()
    {
        KK_TRY(const House first,
               writeHouse(m_session, demo::legalEntity(), demo::store(), m_stamp));
        m_houses.push_back(first);
        for (int made = 1; made < stores; ++made) {
            House house = first;
            const QString place = QString::fromUtf16(places[std::size_t(made) % places.size()]);
            house.store.name = made < int(places.size())
                ? place + QStringLiteral("サービスセンター")
                : place + QStringLiteral("販売店");
            house.store.shortName = place;
            KK_TRY(house.storeId, insertStore(m_session, first.legalEntity, house.store));
            m_houses.push_back(house);
        }
        for (const NewAgreement &agreement : {demo::agency(), demo::bank(), demo::backend()})
            KK_CHECK(putAgreement(m_session, first.legalEntity, agreement, m_plan.today));
        KK_TRY(m_terms, slipTerms(m_session, first, m_plan.today, QDate()));
        return done();
    }

    Done makePayers()
    {
        const int payers = 1 + m_plan.bills / billsOfCustomer;
        for (int made = 0; made < payers; ++made) {
            NewCustomer facts = demo::customer(m_chance);
            const bool isFirm = facts.honorific == QStringLiteral("御中");
            Payer payer{bankLetters(facts.kana), isFirm, 0, {}, {}};
            if (oneIn(2)) {
                payer.account = QString::number(firstAccount + made);
                facts.virtualAccount = payer.account;
            }
            KK_TRY(const Customer customer, insertCustomer(m_session, facts, m_stamp, &m_grams));
            payer.number = customer.number;
            m_customers.push_back(customer.id);
            m_asked.payers.push_back(std::move(payer));
        }
        return done();
    }

    Done makeBill()
    {
        const auto payer = std::size_t(m_chance.bounded(int(m_customers.size())));
        const QDate issuedOn = m_plan.today.addDays(-1 - m_chance.bounded(daysBack));
        demo::Job job = demo::job(m_chance);
        KK_TRY(const Bill bill,
               writeBill(m_session,
                         m_houses[std::size_t(m_chance.bounded(stores))],
                         NewBill{m_customers[payer],
                                 {},
                                 job.subject,
                                 issuedOn,
                                 issuedOn.addDays(20 + m_chance.bounded(41)),
                                 issuedOn,
                                 std::move(job.lines)},
                         m_stamp,
                         &m_grams));
        AskedBill asked{bill.id, bill.number, payer, bill.amount, issuedOn, bill.dueOn, {}, {}, {}};
        if (!oneIn(3))
            KK_CHECK(makeSlips(bill, asked));
        if (oneIn(3))
            KK_CHECK(makeRequest(bill, asked));
        m_asked.payers[payer].bills.push_back(m_asked.bills.size());
        m_asked.amount += bill.amount;
        m_asked.bills.push_back(std::move(asked));
        return done();
    }

    // Few are lost and printed again.
    Done makeSlips(const Bill &bill, AskedBill &asked)
    {
        SlipTerms terms = m_terms;
        terms.issuedOn = bill.issuedOn;
        terms.expiresOn = bill.dueOn;
        KK_TRY(const StoredSlip slip, writeSlip(m_session, bill, terms, m_stamp));
        asked.barcode = slip.facts.barcode;
        ++m_asked.slips;
        if (!oneIn(20))
            return done();
        KK_TRY(const StoredSlip again, writeSlip(m_session, bill, terms, m_stamp));
        asked.reissued = again.facts.barcode;
        ++m_asked.slips;
        return done();
    }

    // Not queued for sending: the backend of this month is invented, too.
    Done makeRequest(const Bill &bill, AskedBill &asked)
    {
        KK_TRY(const PaymentRequestDraft draft, requestDraft(m_session, bill, m_stamp));
        KK_TRY(const StoredRequest request, insertRequest(m_session, bill.id, draft, m_stamp));
        asked.clientId = request.clientId;
        ++m_asked.requests;
        return done();
    }

    Session &m_session;
    const BooksPlan m_plan;
    const Stamp m_stamp;
    QRandomGenerator &m_chance;
    std::vector<House> m_houses;
    SlipTerms m_terms;
    std::vector<CustomerId> m_customers;
    GramBatch m_grams;
    Asked m_asked;
};

} // namespace

Result<Asked>
writeAsked(Session &session, const BooksPlan &plan, QRandomGenerator &chance, const Stamp &stamp)
{
    return BooksMaker(session, plan, chance, stamp).make();
}

} // namespace keshikomi::group

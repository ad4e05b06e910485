// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/offer_cards.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/clearing/clearing_plan.h"
#include "ui/parts/build.h"
#include "ui/parts/cards.h"

#include <QHash>

#include <algorithm>

namespace keshikomi {

namespace {

bool haveOneBill(const ClearingOffer &a, const ClearingOffer &b)
{
    return std::any_of(a.bills.begin(), a.bills.end(), [&b](const BillRow &bill) {
        return std::any_of(b.bills.begin(), b.bills.end(), [&bill](const BillRow &other) {
            return other.id == bill.id;
        });
    });
}

QString markOf(Pass pass)
{
    switch (pass) {
    case Pass::Key:
    case Pass::Code: return QStringLiteral(u"◎");
    case Pass::SimilarName:
    case Pass::Nearest: return QStringLiteral(u"△");
    default: return QStringLiteral(u"○");
    }
}

// What is neither for nor against stands without a colour.
Tone toneOf(const Reason &reason)
{
    if (reason.speaksFor)
        return Tone::Good;
    return reason.code == ReasonCode::PastDue ? Tone::Neutral : Tone::Bad;
}

} // namespace

Yen ClearingOffer::open() const
{
    return openOf(bills);
}

std::vector<ClearingOffer> offersOf(const MatchResult &result, const std::vector<BillRow> &rows)
{
    QHash<qint64, BillRow> bills;
    for (const BillRow &row : rows)
        bills.insert(row.id.value(), row);
    std::vector<ClearingOffer> offers;
    for (const Candidate &candidate : result.candidates) {
        ClearingOffer offer{{}, candidate.pass, candidate.reasons, false};
        for (const Share &share : candidate.shares) {
            if (const auto bill = bills.constFind(share.bill.value()); bill != bills.constEnd())
                offer.bills.push_back(*bill);
        }
        if (offer.bills.size() == candidate.shares.size() && !offer.bills.empty())
            offers.push_back(std::move(offer));
    }
    return offers;
}

bool isPaidTwice(const MatchResult &result)
{
    return result.candidates.empty()
        && std::any_of(result.whyNot.begin(), result.whyNot.end(), [](const Reason &reason) {
               return reason.code == ReasonCode::BillAlreadyPaid;
           });
}

OfferCards::OfferCards(const Look &look)
    : m_look(look)
    , m_column(makeColumn(look, this, 0, 10))
{
}

void OfferCards::clear()
{
    for (CandidateCard *card : std::as_const(m_cards)) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the one that was pressed
    }
    m_cards.clear();
    m_offers.clear();
    m_chosen.clear();
    m_cursor = 0;
}

CandidateCard *OfferCards::makeCard(const ClearingOffer &offer) const
{
    QStringList bills;
    for (const BillRow &bill : offer.bills)
        bills << QStringLiteral("%1 %2").arg(billNumberText(bill.number), bill.subject).trimmed();
    QList<CardReason> reasons;
    for (const Reason &reason : offer.reasons)
        reasons << CardReason{toneOf(reason), reasonText(reason)};
    if (offer.found)
        reasons << CardReason{Tone::Neutral, tr("found by search")};
    // Where the card has no room for all, what speaks against is not what is left out.
    std::stable_partition(reasons.begin(), reasons.end(), [](const CardReason &reason) {
        return reason.tone == Tone::Bad;
    });
    const BillRow &first = offer.bills.front();
    return new CandidateCard(m_look,
                             {offer.found ? QStringLiteral("?") : markOf(offer.pass),
                              bills.join(QStringLiteral(" + ")),
                              first.customer,
                              format::amount(offer.open()),
                              tr("due %1").arg(format::monthDay(first.dueOn)),
                              reasons});
}

void OfferCards::add(const ClearingOffer &offer)
{
    CandidateCard *card = makeCard(offer);
    card->setAutoExclusive(false); // several may be picked
    const int at = int(m_cards.size());
    m_offers.push_back(offer);
    m_cards << card;
    m_column->addWidget(card);
    connect(card, &QAbstractButton::clicked, this, [this, at](bool on) {
        m_cards[at]->setChecked(!on);
        toggle(at);
    });
}

void OfferCards::addFound(const std::vector<BillRow> &bills)
{
    for (const BillRow &bill : bills) {
        ClearingOffer offer{{bill}, Pass::Nearest, {}, true};
        const bool known =
            std::any_of(m_offers.begin(), m_offers.end(), [&offer](const ClearingOffer &there) {
                return there.bills.size() == 1 && haveOneBill(there, offer);
            });
        if (!known)
            add(offer);
    }
}

std::vector<BillRow> OfferCards::chosenBills() const
{
    std::vector<BillRow> bills;
    for (const int at : m_chosen) {
        const ClearingOffer &offer = m_offers[size_t(at)];
        bills.insert(bills.end(), offer.bills.begin(), offer.bills.end());
    }
    return bills;
}

void OfferCards::toggle(int offer)
{
    if (offer < 0 || offer >= m_cards.size())
        return;
    const bool on = !m_chosen.contains(offer);
    if (on) {
        giveWay(offer);
        m_chosen << offer;
    } else {
        m_chosen.removeOne(offer);
    }
    m_cards[offer]->setChecked(on);
    Q_EMIT chosenChanged();
}

void OfferCards::giveWay(int offer)
{
    const QList<int> before = m_chosen;
    for (const int other : before) {
        if (haveOneBill(m_offers[size_t(other)], m_offers[size_t(offer)])) {
            m_chosen.removeOne(other);
            m_cards[other]->setChecked(false);
        }
    }
}

void OfferCards::toggleNext()
{
    if (m_cards.isEmpty())
        return;
    const int at = m_cursor % int(m_cards.size());
    toggle(at);
    m_cursor = at + 1;
}

void OfferCards::focusLast()
{
    if (!m_cards.isEmpty())
        m_cards.last()->setFocus(Qt::TabFocusReason);
}

} // namespace keshikomi

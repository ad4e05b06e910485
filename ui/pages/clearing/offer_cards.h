// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/clearing.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace keshikomi {

class CandidateCard;

// What a payment could clear: what the matching proposes, or a bill a person found.
struct ClearingOffer final
{
    std::vector<BillRow> bills;
    Pass pass = Pass::Nearest;
    std::vector<Reason> reasons;
    bool found = false; // by a person

    Yen open() const;
};

// The candidates of one match with their bills; one whose bills are not all among `rows` is left
// out.
std::vector<ClearingOffer> offersOf(const MatchResult &result, const std::vector<BillRow> &rows);

// It names a bill that is paid already, and nothing else takes it: the double payment desk decides.
bool isPaidTwice(const MatchResult &result);

// The offers as cards, any number of them picked. One bill is never picked twice.
class OfferCards final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferCards(const Look &look);

    void clear();
    void add(const ClearingOffer &offer);
    void addFound(const std::vector<BillRow> &bills); // those that are not there yet

    const std::vector<ClearingOffer> &offers() const { return m_offers; }
    const QList<int> &chosen() const { return m_chosen; }
    std::vector<BillRow> chosenBills() const;
    void toggle(int offer);
    void toggleNext(); // one after the other, for the key in the list
    void focusLast();

Q_SIGNALS:
    void chosenChanged();

private:
    CandidateCard *makeCard(const ClearingOffer &offer) const;
    void giveWay(int offer); // what shares a bill with this one

    const Look &m_look;
    QVBoxLayout *m_column;
    std::vector<ClearingOffer> m_offers;
    QList<CandidateCard *> m_cards;
    QList<int> m_chosen;
    int m_cursor = 0;
};

} // namespace keshikomi

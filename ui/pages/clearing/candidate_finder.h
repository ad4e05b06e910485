// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace keshikomi {

class ClearingChoice;
class PaymentMatches;
class PaymentsSide;

// Finds what the current payment could clear, and lays it before the person: from the matches that
// are known, else by asking for this one. What comes for a payment that is left by then is dropped.
class CandidateFinder final : public QObject
{
    Q_OBJECT
public:
    CandidateFinder(const PageContext &context,
                    const PaymentsSide &payments,
                    const PaymentMatches &matches,
                    ClearingChoice &choice,
                    QObject *parent);

    qint64 shown() const { return m_shown; } // the payment whose candidates are shown; 0: none
    void forget() { m_shown = 0; } // they may have changed
    // While the matches of all payments are still to be asked for, none is asked for alone.
    void setMatchesDue(bool due) { m_matchesDue = due; }
    bool takeMatchesDue() { return std::exchange(m_matchesDue, false); }

    void ask();
    void showLooks(); // what each pass made of it
    void findBills(const QString &text);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void take(qint64 payment, const MatchResult &result);
    void askCredits(qint64 payment, const std::vector<BillRow> &bills);

    const PageContext m_context;
    const PaymentsSide &m_payments;
    const PaymentMatches &m_matches;
    ClearingChoice &m_choice;
    bool m_matchesDue = false;
    qint64 m_asking = 0; // the payment whose candidates are on the way
    qint64 m_shown = 0;
};

} // namespace keshikomi

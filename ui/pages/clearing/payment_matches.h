// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"
#include "ui/pages/page_context.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace keshikomi {

// What the matching says of every open payment. One matching serves the whole list: it reads all
// open bills, so it is not asked line by line.
class PaymentMatches final : public QObject
{
    Q_OBJECT
public:
    PaymentMatches(const PageContext &context, QObject *parent);

    void forget(); // what is known may no longer be true
    void ask(); // anew for the whole list; one question at a time
    bool isComing() const { return m_asking; }
    const MatchResult *of(qint64 payment) const; // null if it is not known
    // What proposed a bill that is cleared now is asked anew.
    void forgetBillsOf(const std::vector<AllocationRow> &rows);

Q_SIGNALS:
    void arrived(const std::vector<MatchResult> &results);
    void settled(); // nothing more is on the way, also after a failure

private:
    PageContext m_context;
    QHash<qint64, MatchResult> m_results; // by payment
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace keshikomi

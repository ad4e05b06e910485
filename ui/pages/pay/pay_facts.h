// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "models/domain/sheets/slip_content.h"
#include "models/domain/stored_request.h"
#include "models/services/slips.h"
#include "ui/pages/page_context.h"
#include "ui/parts/pay_parts.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace keshikomi {

// The issue of the slip that left last.
struct SlipOut final
{
    QDateTime at;
    QString actor;
    bool hasBarcode = true; // without it no till takes it, and none will tell of it
};

// All that the payment of one bill shows.
struct PayFacts final
{
    Bill bill;
    QString customer; // as an addressee
    qint64 customerNumber = 0;
    QString payee; // the store, as the customer knows it
    std::vector<StoredRequest> requests; // newest first
    std::vector<HistoryEntry> history;
    std::optional<SlipOut> slipOut; // none: no slip was printed or saved
    std::vector<SlipPrintRow> slips{}; // that left, each issue once as it left last, newest first

    const StoredRequest *liveRequest() const; // null: none
    bool isAskable() const; // issued, with something open
};

struct LampText final
{
    Tone tone = Tone::Neutral;
    QString sentence, reason;
};
// May what was worked on be handed over? Only money that cannot be taken back any more says yes; a
// preliminary notice can be.
LampText lampOf(const Bill &bill);

struct PaySteps final
{
    QList<StepText> steps; // made, read, under way, paid
    int current = 0; // 4: all done
};
// Of the link, as far as the books and the backend know it; reading the code is not told to
// anybody, and what a till told of is no step of it.
PaySteps stepsOf(const PayFacts &facts);
// Of the slip: made, handed out, preliminary notice, confirmed notice. `isMade`: one is on the
// page. Once the bill is paid only what is known to have happened, as another way may have paid it.
PaySteps slipStepsOf(const PayFacts &facts, bool isMade);

// What to say to the customer who gets the slip: what stands on it and nothing else, as a till may
// not take it. Null: none is on the page; `isOut`: the customer has one already.
QString slipSentence(const SlipContent *slip, bool isOut = false);

// Reads the facts of one bill, one question after the other. Another bill drops what is read; the
// same bill is read once more afterwards, or a page that is refreshed faster than its books answer
// would never show anything. Books that do not answer are asked again until they do, and `failed`
// says so once for each load.
class PayLoader final : public QObject
{
    Q_OBJECT
public:
    PayLoader(const PageContext &context, QObject *parent);
    void load(qint64 billNumber);

Q_SIGNALS:
    void loaded(const PayFacts &facts);
    void failed(const Error &error);

private:
    template<typename T, typename Then>
    void ask(const QFuture<Result<T>> &later, Then then);
    void askNames(const Bill &bill);
    void askHappenings(const PayFacts &facts);
    void askPrints(const PayFacts &facts);
    void begin();
    void end();
    void fail(const Error &error);

    const PageContext m_context;
    int m_question = 0;
    qint64 m_bill = 0; // that is being read
    bool m_isReading = false, m_again = false;
    QTimer m_later; // runs while the books are left in peace before they are asked again
    std::chrono::milliseconds m_pause;
    std::optional<Error> m_said;
};

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"
#include "models/services/differences/credits.h"
#include "models/services/undo.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <functional>
#include <vector>

namespace keshikomi {

// What a person has written into the books from the clearing page: one thing at a time, whatever
// keys are pressed meanwhile.
class ClearingWork final : public QObject
{
    Q_OBJECT
public:
    ClearingWork(const PageContext &context, QObject *parent);

    bool isBusy() const { return m_busy; }
    void clear(PaymentId payment, const std::vector<ManualShare> &shares);
    void settle(PaymentId payment, const ClearingDecision &decision);
    void useCredit(qint64 customerNumber, const std::vector<CreditShare> &shares);
    void clearAutomatically();
    // Of one's own of today. A refund is no clearing: the first call asks, the second one, with
    // nothing between them, does it.
    void undoLast();
    void forgetAsked() { m_asked.clear(); }
    void hold(PaymentId payment, const QString &note);
    void takeUp(PaymentId payment);
    // All that is open on it is no customer's money; `note` says what it is.
    void bookAsOther(PaymentId payment, Yen open, const QString &note);

Q_SIGNALS:
    void cleared(qint64 payment, const std::vector<AllocationRow> &rows);
    void creditUsed(const DecisionReport &report);
    void clearedAutomatically(const ClearingReport &report);
    void held(qint64 payment);
    void takenUp(qint64 payment);
    void bookedAsOther(qint64 payment, Yen amount);
    void undoAsks(const UndoReport &preview); // it would cancel refunds
    void undone(const UndoReport &report);
    void nothingToUndo();
    void refused(const Error &error); // of one payment, which may have changed meanwhile
    void failed(const Error &error);

private:
    // Runs `say` with the answer once it is here; not at all while something else is on the way.
    template<typename T, typename Function>
    void write(const std::function<Later<T>()> &ask, Function say);

    void takeBackLast();
    void undoRefused(const Error &error);

    PageContext m_context;
    QString m_asked; // the refunds that the last call of undoLast() named
    bool m_busy = false;
};

} // namespace keshikomi

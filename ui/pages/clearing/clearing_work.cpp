// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/clearing_work.h"

#include "models/services/differences/differences.h"
#include "ui/pages/answer.h"
#include "ui/pages/refund_words.h"

namespace keshikomi {

ClearingWork::ClearingWork(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Function>
void ClearingWork::write(const std::function<Later<T>()> &ask, Function say)
{
    if (std::exchange(m_busy, true))
        return;
    m_asked.clear();
    onAnswer(ask(), this, [this, say = std::move(say)](const Result<T> &answer) {
        m_busy = false;
        say(answer);
    });
}

void ClearingWork::clear(PaymentId payment, const std::vector<ManualShare> &shares)
{
    write<std::vector<AllocationRow>>(
        [&] {
            return ClearingService(m_context.services).allocate(m_context.actor, payment, shares);
        },
        [this, payment](const Result<std::vector<AllocationRow>> &rows) {
            if (!rows) {
                Q_EMIT refused(rows.error());
                return;
            }
            Q_EMIT cleared(payment.value(), *rows);
        });
}

void ClearingWork::settle(PaymentId payment, const ClearingDecision &decision)
{
    write<DecisionReport>(
        [&] { return DifferenceService(m_context.services).settle(m_context.actor, decision); },
        [this, payment](const Result<DecisionReport> &report) {
            if (!report) {
                Q_EMIT refused(report.error());
                return;
            }
            Q_EMIT cleared(payment.value(), report->allocations);
        });
}

void ClearingWork::useCredit(qint64 customerNumber, const std::vector<CreditShare> &shares)
{
    write<DecisionReport>(
        [&] {
            return CreditService(m_context.services).use(m_context.actor, customerNumber, shares);
        },
        [this](const Result<DecisionReport> &report) {
            if (report)
                Q_EMIT creditUsed(*report);
            else
                Q_EMIT refused(report.error());
        });
}

void ClearingWork::clearAutomatically()
{
    write<ClearingReport>(
        [this] { return ClearingService(m_context.services).clear(m_context.actor); },
        [this](const Result<ClearingReport> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            Q_EMIT clearedAutomatically(*report);
        });
}

void ClearingWork::hold(PaymentId payment, const QString &note)
{
    write<std::monostate>(
        [&] { return ClearingService(m_context.services).hold(m_context.actor, payment, note); },
        [this, payment](const Done &done) {
            if (done)
                Q_EMIT held(payment.value());
            else
                Q_EMIT refused(done.error());
        });
}

void ClearingWork::takeUp(PaymentId payment)
{
    write<std::monostate>(
        [&] { return ClearingService(m_context.services).takeUp(m_context.actor, payment); },
        [this, payment](const Done &done) {
            if (done)
                Q_EMIT takenUp(payment.value());
            else
                Q_EMIT refused(done.error());
        });
}

void ClearingWork::bookAsOther(PaymentId payment, Yen open, const QString &note)
{
    ClearingDecision decision;
    decision.payment = payment;
    decision.rest = DecidedRest{DifferenceKind::OtherReceipt, open};
    decision.note = note;
    write<DecisionReport>(
        [&] { return DifferenceService(m_context.services).settle(m_context.actor, decision); },
        [this, payment, open](const Result<DecisionReport> &report) {
            if (report)
                Q_EMIT bookedAsOther(payment.value(), open);
            else
                Q_EMIT refused(report.error());
        });
}

void ClearingWork::undoLast()
{
    const QString asked = m_asked; // write() forgets it
    write<UndoReport>(
        [this] { return UndoService(m_context.services).lastOfMine(m_context.actor, true); },
        [this, asked](const Result<UndoReport> &preview) {
            if (!preview)
                return undoRefused(preview.error());
            QStringList refunds;
            for (const RefundRow &row : preview->refunds)
                refunds << pages::refundWords(row);
            const QString named = refunds.join(QLatin1Char('\n'));
            if (named.isEmpty() || named == asked)
                return takeBackLast();
            m_asked = named;
            Q_EMIT undoAsks(*preview);
        });
}

void ClearingWork::takeBackLast()
{
    write<UndoReport>(
        [this] { return UndoService(m_context.services).lastOfMine(m_context.actor); },
        [this](const Result<UndoReport> &report) {
            if (report)
                Q_EMIT undone(*report);
            else
                undoRefused(report.error());
        });
}

void ClearingWork::undoRefused(const Error &error)
{
    if (error.fault == Fault::NoSuchRun)
        Q_EMIT nothingToUndo();
    else
        Q_EMIT failed(error);
}

} // namespace keshikomi

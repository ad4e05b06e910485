// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/clearing.h"
#include "models/storage/books/allocations.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/open_items.h"
#include "models/storage/receipts/payment_holds.h"
#include "models/storage/receipts/payment_lists.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

// What a search looks at is put together from several tables: it is compared here.
Result<std::vector<qint64>>
narrowedPayments(Session &session, std::vector<qint64> ids, const QString &search)
{
    const QString wanted = search.normalized(QString::NormalizationForm_KC).trimmed();
    if (wanted.isEmpty())
        return ids;
    KK_TRY(const auto list, paymentList(session, ids));
    ids.clear();
    for (const PaymentListRow &each : list) {
        if (each.searched.normalized(QString::NormalizationForm_KC)
                .contains(wanted, Qt::CaseInsensitive))
            ids.push_back(each.row.id.value());
    }
    return ids;
}

} // namespace

Later<std::vector<HeldPayment>> ClearingService::heldPayments(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return keshikomi::heldPayments(session); });
}

Later<std::vector<qint64>> ClearingService::openPaymentIds(const Actor &actor,
                                                           PaymentChoice choice,
                                                           const QString &search,
                                                           const PaymentSorting &sorting) const
{
    return m_context.read(
        actor, [choice, search, sorting](Session &session) -> Result<std::vector<qint64>> {
            KK_TRY(std::vector<qint64> ids, keshikomi::openPaymentIds(session, choice, sorting));
            return narrowedPayments(session, std::move(ids), search);
        });
}

Later<std::vector<qint64>>
ClearingService::paymentIds(const Actor &actor, bool all, const QString &search) const
{
    return m_context.read(actor, [all, search](Session &session) -> Result<std::vector<qint64>> {
        KK_TRY(std::vector<qint64> ids, keshikomi::paymentIds(session, all));
        return narrowedPayments(session, std::move(ids), search);
    });
}

Later<std::vector<PaymentRow>> ClearingService::paymentRows(const Actor &actor,
                                                            const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids](Session &session) -> Result<std::vector<PaymentRow>> {
        KK_TRY(const auto list, paymentList(session, ids));
        std::vector<PaymentRow> rows;
        for (const PaymentListRow &each : list)
            rows.push_back(each.row);
        return rows;
    });
}

Later<Payment> ClearingService::payment(const Actor &actor, PaymentId id) const
{
    return m_context.read(actor, [id](Session &session) -> Result<Payment> {
        KK_TRY(const auto found, findPayment(session, id));
        if (!found)
            return failure(
                ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(id.value())});
        return *found;
    });
}

Later<std::vector<AllocationRow>> ClearingService::lastAllocations(const Actor &actor,
                                                                   int limit) const
{
    return m_context.read(
        actor, [limit](Session &session) { return keshikomi::lastAllocations(session, limit); });
}

} // namespace keshikomi

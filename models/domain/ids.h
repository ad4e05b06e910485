// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace keshikomi {

// A row identity that cannot be mixed up with the identity of another kind of row.
template<typename Tag>
class Id final
{
public:
    explicit Id(qint64 value)
        : m_value(value)
    {
        if (value <= 0)
            qFatal("an id must be positive"); // also in release: a wrong row is worse than a stop
    }
    constexpr qint64 value() const { return m_value; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using LegalEntityId = Id<struct LegalEntityTag>;
using StoreId = Id<struct StoreTag>;
using CustomerId = Id<struct CustomerTag>;
using VehicleId = Id<struct VehicleTag>;
using WorkOrderId = Id<struct WorkOrderTag>;
using BillId = Id<struct BillTag>;
using SlipId = Id<struct SlipTag>;
using AgreementId = Id<struct AgreementTag>;
using PaymentRequestId = Id<struct PaymentRequestTag>;
using ImportId = Id<struct ImportTag>;
using NoticeId = Id<struct NoticeTag>;
using PaymentId = Id<struct PaymentTag>;
using AllocationId = Id<struct AllocationTag>;
using RunId = Id<struct RunTag>;
using PostingId = Id<struct PostingTag>;
using TaskId = Id<struct TaskTag>;
using PrintBatchId = Id<struct PrintBatchTag>;
using PayerNameId = Id<struct PayerNameTag>;
using MandateId = Id<struct MandateTag>;
using DebitBatchId = Id<struct DebitBatchTag>;
using RefundId = Id<struct RefundTag>;
using SettlementId = Id<struct SettlementTag>;
using TenantId = Id<struct TenantTag>;
using ColumnMapId = Id<struct ColumnMapTag>;
using EntryBatchId = Id<struct EntryBatchTag>;
using FeePlanId = Id<struct FeePlanTag>;
using DebitItemId = Id<struct DebitItemTag>;

} // namespace keshikomi

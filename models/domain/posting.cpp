// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/posting.h"

#include "models/domain/sha256.h"
#include "models/domain/utf8.h"

namespace keshikomi {

namespace {

// "a|b|c": a field after a stroke, nothing is an empty text.
class Line final
{
public:
    explicit Line(QByteArray &text)
        : m_text(text)
    {
    }
    Line &text(const QString &value)
    {
        separate();
        appendUtf8(m_text, value);
        return *this;
    }
    Line &number(qint64 value)
    {
        separate();
        appendNumber(m_text, value);
        return *this;
    }
    Line &number(const std::optional<qint64> &value) { return value ? number(*value) : text({}); }
    template<typename Tag>
    Line &id(const std::optional<Id<Tag>> &value)
    {
        return value ? number(value->value()) : text({});
    }

private:
    void separate()
    {
        if (!m_first)
            m_text.append('|');
        m_first = false;
    }
    QByteArray &m_text;
    bool m_first = true;
};

} // namespace

QString postingKindName(PostingKind kind)
{
    switch (kind) {
    case PostingKind::BillIssued: return QStringLiteral("bill-issued");
    case PostingKind::BillCancelled: return QStringLiteral("bill-cancelled");
    case PostingKind::BillDelivered: return QStringLiteral("bill-delivered");
    case PostingKind::ReceiptConfirmed: return QStringLiteral("receipt-confirmed");
    case PostingKind::ReceiptReversed: return QStringLiteral("receipt-reversed");
    case PostingKind::Allocated: return QStringLiteral("allocated");
    case PostingKind::AllocationUndone: return QStringLiteral("allocation-undone");
    case PostingKind::InvoiceRounded: return QStringLiteral("invoice-rounded");
    case PostingKind::OpeningBalance: return QStringLiteral("opening-balance");
    case PostingKind::DifferenceSettled: return QStringLiteral("difference-settled");
    case PostingKind::DifferenceUndone: return QStringLiteral("difference-undone");
    case PostingKind::RefundPaid: return QStringLiteral("refund-paid");
    case PostingKind::RefundReturned: return QStringLiteral("refund-returned");
    case PostingKind::TenantSettled: return QStringLiteral("tenant-settled");
    case PostingKind::TenantPaid: return QStringLiteral("tenant-paid");
    case PostingKind::TenantUndone: return QStringLiteral("tenant-undone");
    case PostingKind::SettlementBooked: return QStringLiteral("settlement-booked");
    case PostingKind::SettlementUndone: return QStringLiteral("settlement-undone");
    case PostingKind::BetweenCompanies: return QStringLiteral("between-companies");
    }
    Q_UNREACHABLE();
}

QByteArray postingContent(const PostingHead &head, const std::vector<PostingLine> &lines)
{
    QByteArray text;
    text.reserve(512);
    Line(text)
        .text(head.uuid)
        .text(head.kind)
        .number(head.legalEntity)
        .number(head.store)
        .text(head.recordedAt)
        .text(head.effectiveOn)
        .text(head.lateFor)
        .text(head.reason)
        .text(head.causeKind)
        .number(head.cause)
        .number(head.reverses)
        .text(head.operation);
    qint64 position = 0;
    for (const PostingLine &line : lines) {
        text.append('\n');
        Line(text)
            .number(++position)
            .text(accountName(line.account))
            .id(line.bill)
            .id(line.payment)
            .id(line.agreement)
            .text(line.taxKind ? taxKindName(*line.taxKind) : QString())
            .number(line.amount.amount());
    }
    return sha256(text);
}

QByteArray sealHash(const QByteArray &previous, const QByteArray &content, qint64 seq)
{
    return sha256(QByteArray(previous + content + QByteArray::number(seq)));
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/posting.h"

#include <QCryptographicHash>
#include <QStringList>

namespace keshikomi {

namespace {

template<typename T>
QString idText(const std::optional<T> &id)
{
    return id ? QString::number(id->value()) : QString();
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

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
    }
    Q_UNREACHABLE();
}

QByteArray postingContent(const PostingHead &head, const std::vector<PostingLine> &lines)
{
    QStringList text{QStringList{head.uuid,
                                 head.kind,
                                 QString::number(head.legalEntity),
                                 numberText(head.store),
                                 head.recordedAt,
                                 head.effectiveOn,
                                 head.lateFor,
                                 head.reason,
                                 head.causeKind,
                                 QString::number(head.cause),
                                 numberText(head.reverses),
                                 head.operation}
                         .join(QLatin1Char('|'))};
    int position = 0;
    for (const PostingLine &line : lines) {
        text << QStringList{QString::number(++position),
                            accountName(line.account),
                            idText(line.bill),
                            idText(line.payment),
                            idText(line.agreement),
                            line.taxKind ? taxKindName(*line.taxKind) : QString(),
                            QString::number(line.amount.amount())}
                    .join(QLatin1Char('|'));
    }
    return sha256(text.join(QLatin1Char('\n')).toUtf8());
}

QByteArray sealHash(const QByteArray &previous, const QByteArray &content, qint64 seq)
{
    return sha256(previous + content + QByteArray::number(seq));
}

} // namespace keshikomi

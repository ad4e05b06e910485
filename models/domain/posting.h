// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/tax.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace keshikomi {

struct PostingLine final
{
    Account account;
    Yen amount; // debit positive, credit negative, never zero
    std::optional<BillId> bill;
    std::optional<PaymentId> payment;
    std::optional<AgreementId> agreement;
    std::optional<TaxKind> taxKind;

    friend bool operator==(const PostingLine &, const PostingLine &) = default;
};

// Stable names in the books.
enum class PostingKind {
    BillIssued,
    BillCancelled,
    BillDelivered,
    ReceiptConfirmed,
    ReceiptReversed,
    Allocated,
    AllocationUndone,
    InvoiceRounded, // tax of a grouped invoice, rounded once for all its bills
    OpeningBalance,
    DifferenceSettled,
    DifferenceUndone,
    RefundPaid,
    RefundReturned,
    TenantSettled, // what is kept of a tenant's money
    TenantPaid,
    TenantUndone, // a statement or a payout, by reversal
    SettlementBooked,
    SettlementUndone,
    BetweenCompanies, // the side of another legal entity, whose money or bank account it was
};
QString postingKindName(PostingKind kind);

struct NewPosting final
{
    PostingKind kind;
    LegalEntityId legalEntity;
    std::optional<StoreId> store;
    QDate effectiveOn; // the wished day; a locked day moves it to the first open one and marks it
                       // late
    QString reason; // stable words or a person's own
    QString causeKind; // "bill", "notice", "allocation", "import"
    qint64 cause = 0;
    std::optional<PostingId> reverses;
    std::vector<PostingLine>
        lines; // two or more, sum zero; lines of amount zero are left out before
};

// Text that is hashed into a posting's `content` (SHA-256, UTF-8): one line per field
// "uuid|kind|entity|store|recorded_at|effective_on|late_for|reason|cause_kind|cause|reverses|operation"
// and the operation's "|actor|role|seat"; then one
// "position|account|bill|payment|agreement|tax_kind|amount" per line,
// '\n' between; nothing is an empty text. The second opinion (verify.py) builds the same text.
struct PostingHead final
{
    QString uuid, kind;
    qint64 legalEntity = 0;
    std::optional<qint64> store;
    QString recordedAt, effectiveOn, lateFor, reason, causeKind;
    qint64 cause = 0;
    std::optional<qint64> reverses;
    QString operation;
};
QByteArray postingContent(const PostingHead &head, const std::vector<PostingLine> &lines);
// One link of the chain: SHA-256(previous hash || content hash || seq as decimal text).
QByteArray sealHash(const QByteArray &previous, const QByteArray &content, qint64 seq);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/money.h"
#include "models/domain/print_count.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

constexpr qint64 firstSlipKey = 10'001;

// An issue of a bill on paper or screen. Without an agreement it has no key and no barcode.
struct NewSlip final
{
    BillId bill;
    std::optional<AgreementId> agreement;
    QString slipKey;
    int reissue = 0;
    Yen amount;
    QDate expiresOn; // invalid: no limit
    bool stamp = false;
    QString barcode;
    QDate issuedOn;
    int earlier = 0; // issues of the bill before this one; not kept
};

struct StoredSlip final
{
    SlipId id;
    NewSlip facts;
};

Result<StoredSlip> insertSlip(Session &session, const NewSlip &slip, const Stamp &stamp);
Result<int> issuesOf(Session &session, BillId bill); // how many there are
Result<std::optional<StoredSlip>> lastSlipOf(Session &session, BillId bill);
// The last one with a key under the agreement: a reissue goes on from it.
Result<std::optional<StoredSlip>> lastKeyOf(Session &session, BillId bill, AgreementId agreement);

// The issue of these 44 digits under the agreement: found by its key, equal sign by sign.
Result<std::optional<StoredSlip>>
slipByBarcode(Session &session, const Agreement &agreement, const QString &digits);

// A key nobody had before: digits as long as the agreement says.
Result<QString> nextSlipKey(Session &session, const Agreement &agreement);
// This bill's for ever.
Done takeSlipKey(Session &session, const Agreement &agreement, const QString &key, BillId bill);
QString slipKeySeries(const Agreement &agreement);

// What the issue says, frozen with salt and digest, apart from the slip. The first one stays, also
// when it was erased.
Done insertSlipContent(Session &session, SlipId slip, const QByteArray &json);
// Nothing for an issue without it: of an older program, or erased.
Result<std::optional<QByteArray>> slipContentOf(Session &session, SlipId slip);

// A sheet that left the program.
struct NewSlipPrint final
{
    QString fileName; // required for a file
    QByteArray sha256; // 32 bytes, of the PDF
    int pages = 0;
    QString printer; // empty: a file
    std::optional<int> codesReadBack; // each equal to its data; nothing: not told
};
struct SlipPrintRow final
{
    SlipId slip; // the issue
    int reissue = 0; // how many issues of the bill came before
    QDateTime at;
    QString actor;
    NewSlipPrint print;
    Yen amount{}; // of the issue
    bool hasBarcode = false;
    QDate expiresOn{}; // invalid: no limit

    // Whoever holds it can pay it at a till on that day.
    bool isPayableOn(QDate day) const
    {
        return hasBarcode && (!expiresOn.isValid() || day <= expiresOn);
    }
};
Done insertSlipPrint(Session &session,
                     SlipId slip,
                     const NewSlipPrint &print,
                     const Stamp &stamp); // NoSuchSlip
// What the next print of this issue is beside what has left of its bill.
Result<PrintedAs> printedAs(Session &session, SlipId slip);
Result<std::vector<SlipPrintRow>> slipPrintsOf(Session &session, BillId bill); // oldest first

} // namespace keshikomi

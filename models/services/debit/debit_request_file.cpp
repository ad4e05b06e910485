// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_request_file.h"

#include "models/domain/try.h"
#include "models/formats/zengin/zengin_91.h"

namespace keshikomi {

Result<DebitFile> debitFileOf(const DebitBatch &batch, const DebitTerms &terms)
{
    DebitFile file;
    file.consignor = terms.consignor;
    file.multiCode = terms.multiCode;
    file.account = terms.account;
    file.collectOn = batch.row.collectOn;
    for (const DebitItem &item : batch.items) {
        if (!item.account)
            return failure(ErrorCode::Conflict,
                           Fault::MandateNotUsable,
                           {mandateNumberText(item.mandate), QStringLiteral("erased")});
        file.rows.push_back({*item.account, item.amount, item.newCode, item.payerNumber});
    }
    return file;
}

Result<QByteArray> debitRequestBytes(const DebitBatch &batch, const DebitTerms &terms)
{
    KK_TRY(const DebitFile file, debitFileOf(batch, terms));
    const PaymentFile written =
        writeZengin91(file, DebitDirection::Request, terms.isThroughAgency());
    if (!written.isGood())
        return failure(ErrorCode::Invalid,
                       Fault::FileHasBadRows,
                       {QStringLiteral("zengin-91"), QString::number(written.problems.size())});
    return written.bytes;
}

} // namespace keshikomi

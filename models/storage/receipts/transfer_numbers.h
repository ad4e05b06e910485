// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/notice.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// The number by which a bank tells a transfer from others (照会番号), or the centre of Pay-easy a
// payment (仕向センタ, 処理年月日, 通番), and what is told beside it.

struct TransferNumber final
{
    QString number; // without leading zeros
    QByteArray content; // transferContent
};
// None: neither of the two, or the sender tells no number; zeros are none.
std::optional<TransferNumber> transferNumberOf(const NoticeRecord &record);
// Whether the number is the sender's own key, which is one payment however often it is told: the
// centre's (standards 2, "Keys"); a bank's is not.
bool isKeyed(const NoticeRecord &record);
// The digest of all that is told of a transfer but its number.
QByteArray transferContent(const NoticeRecord &record);
Done insertTransferNumber(Session &session,
                          NoticeId notice,
                          AgreementId agreement,
                          const NoticeRecord &record);

struct BookedTransfer final
{
    QByteArray identity;
    TransferNumber told; // without a number: nothing
    ImportId import; // the file that booked it
    QString payerKey, payerName; // as that file has it; empty: the name was erased
    Yen amount;
};
// The transfers of a day that are booked, from files in layouts of this family (layoutFamily).
Result<std::vector<BookedTransfer>>
bookedNumbersOfDay(Session &session, AgreementId agreement, QDate day, const QString &family);
// The same of the days around it: a centre's key stays, whatever day one file or another tells.
Result<std::vector<BookedTransfer>>
bookedNumbersAround(Session &session, AgreementId agreement, QDate day, const QString &family);
// Those of them without a number.
Result<std::vector<BookedTransfer>>
bookedWithoutNumber(Session &session, AgreementId agreement, QDate day, const QString &family);

// What a person let a statement book beside notices of transfers (no-transfer).
struct BookedEntry final
{
    BookedTransfer money;
    QDate receivedOn;
    QString layout;
};
Result<std::vector<BookedEntry>> bookedNoTransfers(Session &session, AgreementId agreement);

} // namespace keshikomi

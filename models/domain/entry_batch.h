// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// Paper 済通 and fax, typed in: a batch under the totals the paper itself states.
struct NewEntryBatch final
{
    QString agreementKey; // whose money it is
    int count = 0; // as the paper states, 1 to 1,000
    Yen total;
    QString note; // where the paper lies, who sent it; may be empty
};

// One receipt of the paper. A slip is told by its number, its 44 digits or its bill; a transfer by
// its payer.
struct NewEntryRow final
{
    QDate receivedOn;
    Yen amount;
    QString slip; // number, or 44 digits; empty: none
    std::optional<qint64> bill;
    QString payer; // as on the paper; empty: none
    std::optional<Channel> channel; // none: that of the agreement
};

struct EntryRow final
{
    int position = 0; // 1-based
    QDate receivedOn;
    Yen amount;
    QString slipKey; // as the agreement writes it; empty: none
    int reissue = 0;
    QString barcode; // 44 digits, or empty
    std::optional<BillId> bill;
    qint64 billNumber = 0; // 0: none was named
    QString payer;
    Channel channel = Channel::KonbiniBarcode;
    QString actor; // who typed it, and when
    QDateTime at;
};

enum class EntryState { Draft, Booked, Undone };
QString entryStateName(EntryState state); // "draft", "booked", "undone"

struct EntryBatch final
{
    EntryBatchId id;
    Agreement agreement;
    int count = 0; // as stated
    Yen total;
    QString note;
    QString actor;
    QDateTime at;
    EntryState state = EntryState::Draft;
    std::optional<ImportId> import; // the last that booked it
    std::vector<EntryRow> rows; // in the order of the paper
    QString picture; // its name; empty: none
    QByteArray pictureSha256;

    Yen sum() const;
    // BatchTotalsDiffer (field, stated, counted) unless the rows make what the paper states.
    Done meets() const;
};

// A picture of the paper: JPEG, PNG or PDF.
struct EntryPicture final
{
    QString fileName;
    QByteArray bytes;

    static constexpr qint64 mostBytes = 10LL * 1024 * 1024;
};
// "jpeg", "png" or "pdf" by the first bytes, whatever the name says. PictureUnusable: another kind,
// empty, too large, or without the bytes that end its kind
// ("cut").
Result<QString> entryPictureKind(const EntryPicture &picture);

} // namespace keshikomi

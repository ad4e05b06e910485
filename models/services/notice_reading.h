// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/formats/file_reading.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// How a file of notices is to be read; what is not said here is recognised.
struct NoticeReadingOptions final
{
    QDate today;
    QString columnMap; // name of the map it is read by; empty: known layouts, then maps by header
    std::optional<TableEncoding> encoding; // of a table; none: what the map says
    QByteArray payEasySecret;
};

// The layouts the program knows by itself first, then the saved column maps. Faults of
// readNoticeFile and readTable, NoSuchColumnMap, ColumnsNotFound.
Result<FileReading> readNotices(Session &session,
                                const QByteArray &bytes,
                                const QString &fileName,
                                const NoticeReadingOptions &options);

} // namespace keshikomi

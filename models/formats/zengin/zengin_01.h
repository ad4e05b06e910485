// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// B if bytes 129-152 are digits in every data record, else A. Without data records: A.
NoticeLayout recogniseZengin01(QByteArrayView file);
// Whether a file that is recognised as B can be nothing else: read as A its second amounts would be
// EDI information of zeros, or of the amount once more.
bool isOnlyZengin01B(QByteArrayView file);
// 振込入金通知 (zengin_01_layout.h) into `reading`; `layout` is Zengin01A or Zengin01B.
Done readZengin01(QByteArrayView file,
                  const QString &fileName,
                  NoticeLayout layout,
                  const ReadOptions &options,
                  FileReading &reading);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// 入出金取引明細 (zengin_03_layout.h) into `reading`. Transfers in (入払区分 1, 取引区分 11) become
// the same notices as those of type 01. Other money in, cash, paper, an internal entry and the
// rest, becomes a notice too, marked as one that no notice of a transfer tells (ReadRecord): a
// payer's transfer within one bank is such a row, and so is what an agency or a direct debit pays
// out. Money out, renewals (15) and corrections (19) are only added up (otherRows). Counts and sums
// must be those of the trailer, and opening balance + in - out the closing balance. An account is
// named by its last seven digits when the three before them are zeros, as in type 01.
Done readZengin03(QByteArrayView file,
                  const QString &fileName,
                  const ReadOptions &options,
                  FileReading &reading);

} // namespace keshikomi

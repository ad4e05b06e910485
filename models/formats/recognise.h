// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// The layout of a file from its first records. Faults as readNoticeFile (read_file.h).
Result<NoticeLayout> recogniseLayout(QByteArrayView file, const QString &fileName);

} // namespace keshikomi

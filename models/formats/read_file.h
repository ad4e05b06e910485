// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

namespace keshikomi {

// Reads a file of notices whose layout is recognised from its bytes. `fileName` is for the messages
// only. Faults: FileEmpty, FileLayoutUnknown (file, what stands first), FileEbcdic, FileAgencyError
// (file, text), FileTrailerMismatch (file, field, in file, counted; also a missing trailer or end
// record, 0 and 1). The trailer of a group with refused rows is not compared: the problems already
// stop the file.
Result<FileReading>
readNoticeFile(const QByteArray &bytes, const QString &fileName, const ReadOptions &options);

} // namespace keshikomi

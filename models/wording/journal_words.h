// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/journal_words.h"

#include <QString>

namespace keshikomi {

// A posting by the stable name of its kind ("bill-issued"); one that is not known here as it is.
QString postingKindText(const QString &name);
QString accountTitleText(Account account);
// Those of the language that is installed.
JournalWords journalWords();

} // namespace keshikomi

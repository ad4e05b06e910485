// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace keshikomi {

// Puts our words and Qt's own into the application. The language is "ja" or "en"; another one
// becomes "ja". Called again it changes the language; windows made before keep their words.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace keshikomi

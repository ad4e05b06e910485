// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// `written` in the letters of a bank's files: half-width kana with their marks as letters of their
// own, small kana as large ones, hiragana and small letters too, every long vowel mark and dash as
// "-", the middle dot as ".". What has no such letter, as kanji, stays as it is and is refused
// later.
QString halfWidthLetters(const QString &written);

// A name of a bank, branch or holder: the same without blanks around it, and ヲ, which no name can
// have, as ｵ.
QString bankLetters(const QString &written);

} // namespace keshikomi

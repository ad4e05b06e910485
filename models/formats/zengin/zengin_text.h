// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keshikomi {

// What may stand in a text field of a file that goes to a bank, beside digits, capitals, space and
// kana without small ones.
enum class ZenginText {
    BankName, // of banks and branches: -
    Holder, // of accounts and companies: ( ) - .
    Edi // EDI information: ｦ and \ ｢ ｣ ( ) - / .
};

struct ZenginEncoded final
{
    QByteArray bytes; // JIS X 0201
    QString refused; // the first character that has no place here; empty: all encoded

    bool isGood() const { return refused.isEmpty(); }
};

// Full-width kana, hiragana and small letters become what a bank takes: half-width kana with their
// marks as bytes of their own, small kana as large ones, capitals, every long vowel mark and dash
// as "-", the middle dot as ".". Kanji and anything else are refused, never replaced.
ZenginEncoded encodeZengin(const QString &text, ZenginText kind);

} // namespace keshikomi

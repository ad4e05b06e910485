// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace keshikomi {

// Text of a field, or the place of the first byte that is no text. Nothing is ever replaced.
struct DecodedText final
{
    QString text;
    qsizetype badAt = -1; // index of the first refused byte; -1: all read

    bool isGood() const { return badAt < 0; }
};

// CP932 as Windows has it: ASCII 20-7E, half-width kana A1-DF and pairs; control characters, 80,
// A0, FD-FF and unassigned pairs are refused. The user area F040-F9FC becomes U+E000-U+E757.
DecodedText decodeCp932(QByteArrayView bytes);
// One byte per character: 20-7E and A1-DF (JIS X 0201), as in the Zengin files.
DecodedText decodeJisX0201(QByteArrayView bytes);
// The same for a whole record, so that its fields are views into one text: one sign for each byte.
// Index of the first refused byte, -1 if there is none; `text` is only good then.
qsizetype decodeJisX0201(QByteArrayView bytes, QString &text);
// UTF-8 without control characters.
DecodedText decodeUtf8(QByteArrayView bytes);

// Nothing if one of the characters has no code.
std::optional<QByteArray> encodeCp932(QStringView text);
std::optional<QByteArray> encodeJisX0201(QStringView text);

// Index of the first voiced mark (DE, DF) whose base is not in the same text, or -1. A field that
// was cut between kana and mark still reads as a name, but as another one.
qsizetype splitKanaAt(QByteArrayView jisX0201);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keshikomi {

// Name of a payer or customer reduced to what two writers of the same name agree on (NFKC,
// katakana, no small kana, corporate words and short forms removed longest first, one long mark, no
// spaces and punctuation). The same function is applied to both sides.
QString nameKey(const QString &written);
// Looser, for suggestions only: long marks dropped (also ウ after a kana of the o row), ヂ=ジ,
// ヅ=ズ, ヲ=オ, voiced marks dropped.
QString looseNameKey(const QString &written);
QString loosened(const QString &key); // the same from what nameKey() gave
// A leading run of at least four digits (customer, order or bill number typed before the name), and
// the rest. Bank notices pass up to ten digits.
struct LeadingCode final
{
    QString code; // digits, or empty
    QString rest;
};
LeadingCode splitLeadingCode(const QString &payerName);
// One side may be cut at 48, 30 or 26 bytes: equal, or the shorter of at least eight signs is the
// beginning of the other.
bool nameKeysAgree(const QString &a, const QString &b);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace keshikomi::group {

// A payer's name as it comes out of a bank: `name` in a bank's letters, sometimes without spaces or
// voiced marks, cut, or with the company's form in front or behind.
QString writtenName(const QString &name, bool isFirm, QRandomGenerator &chance);
// Of somebody who pays for another one, or of nobody.
QString otherName(QRandomGenerator &chance);

} // namespace keshikomi::group

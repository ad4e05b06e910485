// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/konbini_row.h"

#include <array>

namespace keshikomi {
namespace {

constexpr std::array<KonbiniCode, 6> codes{{
    {"01", NoticeKind::Preliminary, true},
    {"02", NoticeKind::Confirmed, true},
    {"03", NoticeKind::PreliminaryCancelled, true},
    {"12", NoticeKind::Confirmed, false},
    {"22", NoticeKind::Amended, false},
    {"81", NoticeKind::Preliminary, true},
}};

// Judged on the price without tax: a flagged amount under 50,000 and, at 10 % tax, one of 55,000
// and more without a flag are worth a look.
constexpr qint64 leastFlagged = 50'000;
constexpr qint64 leastSurelyFlagged = 55'000;

bool isDueDate(QByteArrayView sixDigits)
{
    if (sixDigits == QByteArrayView("999999"))
        return true;
    const auto value = static_cast<int>(digitsValue(sixDigits));
    return QDate::isValid(2000 + value / 10000, value / 100 % 100, value % 100);
}

QString foundExpected(const QString &found, const QString &expected)
{
    return found + QStringLiteral(" / ") + expected;
}

} // namespace

std::optional<KonbiniCode> konbiniCode(QByteArrayView twoDigits)
{
    for (const KonbiniCode &entry : codes) {
        if (twoDigits == QByteArrayView(entry.code, 2))
            return entry;
    }
    return std::nullopt;
}

QByteArray konbiniCodeOf(const NoticeRecord &record)
{
    switch (record.kind) {
    case NoticeKind::Preliminary: return "01";
    case NoticeKind::Confirmed: return record.receivedAt.isValid() ? "02" : "12";
    case NoticeKind::PreliminaryCancelled: return "03";
    case NoticeKind::Amended: return "22";
    case NoticeKind::Credit:
    case NoticeKind::CreditCancelled: break;
    }
    return {};
}

bool checkBarcode(RowReader &row, const Cell &cell, QByteArrayView digits)
{
    QString reason;
    if (digits.size() != 44) {
        reason = foundExpected(QString::number(digits.size()), QStringLiteral("44"));
    } else if (!allDigits(digits)) {
        reason = shownBytes(digits);
    } else if (!digits.startsWith(QByteArrayView("91"))) {
        reason = foundExpected(shownBytes(digits.first(2)), QStringLiteral("91"));
    } else if (const int expected = barcodeCheckDigit(digits); digits[43] - '0' != expected) {
        reason = foundExpected(QStringLiteral("C/D ") + shownBytes(digits.last(1)),
                               QString::number(expected));
    } else if (!isDueDate(digits.sliced(30, 6))) {
        reason = QStringLiteral("YYMMDD ") + shownBytes(digits.sliced(30, 6));
    } else {
        return true;
    }
    row.refuse(cell, RowIssue::BarcodeWrong, {reason});
    return false;
}

int barcodeCheckDigit(QByteArrayView digits44)
{
    int sum = 0;
    for (qsizetype at = 0; at < 43; ++at)
        sum += (digits44[at] - '0') * (at % 2 == 0 ? 3 : 1);
    return (10 - sum % 10) % 10;
}

qint64 barcodeAmount(QByteArrayView digits44)
{
    return digitsValue(digits44.sliced(37, 6));
}

void takeBarcode(NoticeRecord &notice, QByteArrayView digits44)
{
    notice.channel = Channel::KonbiniBarcode;
    notice.barcode = QString::fromLatin1(digits44);
    notice.reissue = digits44[29] - '0';
}

QString konbiniSender(QByteArrayView digits44)
{
    QString key = QString::fromLatin1(digits44.sliced(2, 11));
    key.insert(6, u'-');
    return key;
}

void checkStampFlag(RowReader &row, const Cell &cell, QByteArrayView flag, qint64 amount)
{
    const bool flagged = flag == QByteArrayView("1");
    const bool plain = flag == QByteArrayView("0");
    if ((flagged && amount >= leastFlagged) || (plain && amount < leastSurelyFlagged))
        return;
    row.warn(cell, RowIssue::FlagLooksOdd, {shownBytes(flag), QString::number(amount)});
}

} // namespace keshikomi

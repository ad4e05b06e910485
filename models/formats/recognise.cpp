// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recognise.h"

#include "models/formats/cp932.h"
#include "models/formats/konbini/agency_120.h"
#include "models/formats/konbini/agency_97.h"
#include "models/formats/konbini/agency_csv.h"
#include "models/formats/konbini/pay_easy.h"
#include "models/formats/konbini/smart_trade.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/camt.h"
#include "models/formats/zengin/zengin_01.h"
#include "models/formats/zengin/zengin_91.h"

#include <algorithm>

namespace keshikomi {
namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView agencyError("error:");
constexpr qsizetype shownLength = 24;

QByteArrayView first(QByteArrayView bytes, qsizetype length)
{
    return bytes.first(std::min(length, bytes.size()));
}

QByteArrayView withoutMark(QByteArrayView file)
{
    return file.startsWith(byteOrderMark) ? file.sliced(byteOrderMark.size()) : file;
}

bool isEmptyFile(QByteArrayView file)
{
    const QByteArrayView content = withoutMark(file);
    return std::all_of(content.begin(), content.end(), [](char byte) {
        return byte == '\r' || byte == '\n' || byte == ' ' || byte == '\t' || byte == 0x1A;
    });
}

QString decodedLines(QByteArrayView bytes)
{
    QStringList lines;
    for (const Frame &frame : splitLines(bytes)) {
        DecodedText text = decodeCp932(frame.bytes);
        if (!text.isGood())
            text = decodeUtf8(frame.bytes);
        const QString line = text.isGood() ? text.text : shownBytes(frame.bytes);
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.join(u' ');
}

bool isUtf16(QByteArrayView file)
{
    const bool marked = file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF");
    return marked || first(file, 4).contains('\0');
}

// What stands first, for a person.
QString whatStandsFirst(QByteArrayView file)
{
    const QByteArrayView line = first(splitLines(first(file, 4096)).front().bytes, shownLength);
    const DecodedText text = decodeCp932(line);
    return text.isGood() ? text.text.trimmed() : shownBytes(line);
}

// In EBCDIC the digits are F0-F9 and the space is 40: a header record is F1 and one of these.
bool isEbcdic(QByteArrayView file)
{
    if (file.size() < 3 || file[0] != '\xF1')
        return false;
    const auto isCode = [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return code == 0x40 || (code >= 0xF0 && code <= 0xF9);
    };
    return isCode(file[1]) && isCode(file[2]);
}

// "101" or "103", the code kind, dates and the bank of the header.
bool looksLikeBankNotice(QByteArrayView file, QByteArrayView start)
{
    return file.startsWith(start) && file.size() >= 26 && allDigits(file.sliced(22, 4));
}

std::optional<NoticeLayout> recogniseFixed(QByteArrayView file)
{
    if (!file.startsWith('1'))
        return std::nullopt;
    if (const auto konbini = recogniseAgency120(file))
        return konbini;
    if (looksLikeBankNotice(file, "101"))
        return recogniseZengin01(file);
    if (looksLikeBankNotice(file, "103"))
        return NoticeLayout::Zengin03;
    return std::nullopt;
}

// A file of fixed lengths that an editor saved as UTF-8: a mark before it, or each half-width kana
// in three bytes, of which the first (EF) is no code of JIS X 0201. Lines are looked at as they
// were.
bool isFixedInUtf8(QByteArrayView file)
{
    const QByteArrayView content = withoutMark(file);
    const bool recoded = content.size() < file.size() || content.contains("\xEF\xBD")
        || content.contains("\xEF\xBE");
    if (!recoded || !content.startsWith('1'))
        return false;
    QByteArray original;
    for (const Frame &line : splitLines(content)) {
        const DecodedText text = decodeUtf8(line.bytes);
        const std::optional<QByteArray> bytes =
            text.isGood() ? encodeJisX0201(text.text) : std::nullopt;
        if (!bytes)
            return false;
        original += *bytes + "\r\n";
    }
    return recogniseFixed(original).has_value();
}

// Layouts of lines and of XML.
std::optional<NoticeLayout> recogniseText(QByteArrayView file)
{
    if (const auto camt = recogniseCamt(file))
        return camt;
    if (looksLikePayEasy(file))
        return NoticeLayout::PayEasyForm;
    if (looksLikeSmartTrade(file))
        return NoticeLayout::SmartTradeCsv;
    if (looksLikeAgencyCsv(file))
        return NoticeLayout::AgencyCsv;
    if (looksLikeAgency97(file))
        return NoticeLayout::Agency97;
    return std::nullopt;
}

// Direct debit is never taken in as plain notices: without its request an answer says nothing.
tl::unexpected<Error> directDebit(QByteArrayView file, const QString &fileName)
{
    if (tellsNoResult(file))
        return failure(ErrorCode::Invalid, Fault::FileIsRequest, {fileName});
    return failure(ErrorCode::Invalid,
                   Fault::ResultWithoutRequest,
                   {fileName, shownBytes(file.sliced(4, 10))});
}

} // namespace

Result<NoticeLayout> recogniseLayout(QByteArrayView file, const QString &fileName)
{
    if (isEmptyFile(file))
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    const QByteArrayView content = withoutMark(file);
    if (first(content, agencyError.size()) == agencyError)
        return failure(ErrorCode::Invalid,
                       Fault::FileAgencyError,
                       {fileName, decodedLines(content.sliced(agencyError.size()))});
    if (isEbcdic(file))
        return failure(ErrorCode::Invalid, Fault::FileEbcdic, {fileName});
    if (isUtf16(file) || isFixedInUtf8(file))
        return failure(
            ErrorCode::Invalid,
            Fault::FileRecoded,
            {fileName, isUtf16(file) ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8")});
    if (looksLikeZengin91(file))
        return directDebit(file, fileName);
    if (const auto fixed = recogniseFixed(file))
        return *fixed;
    if (const auto table = recogniseText(file))
        return *table;
    return failure(ErrorCode::Invalid, Fault::FileLayoutUnknown, {fileName, whatStandsFirst(file)});
}

} // namespace keshikomi

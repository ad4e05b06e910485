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

#include <QStringConverter>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView agencyError("error:");
constexpr QByteArrayView oldWorkbook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); // OLE: .xls, locked .xlsx
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

// No sign that nobody types.
bool isWritten(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isPrint() || sign.isSurrogate() || sign.isSpace() || sign == QChar(0x1A)
            || sign.category() == QChar::Other_Format || sign.category() == QChar::Other_PrivateUse;
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

// Without a mark one byte of each of its first pairs is zero, and always the same one: these files
// begin with digits or Latin letters.
bool isUtf16(QByteArrayView file)
{
    if (file.size() < 4 || file.size() % 2 != 0)
        return false;
    const bool marked = file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF");
    const bool paired = (file[0] == '\0') != (file[1] == '\0')
        && (file[0] == '\0') == (file[2] == '\0') && (file[1] == '\0') == (file[3] == '\0');
    if (!marked && !paired)
        return false;
    const QByteArrayView head = first(file, 1024);
    const bool bigEndian = marked ? file[0] == '\xFE' : file[0] == '\0';
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    const QString text = decoder.decode(head);
    return !decoder.hasError() && isWritten(text);
}

// The first line as text; a line that is longer than what is looked at may end within a sign.
std::optional<QString> firstLineOf(QByteArrayView head)
{
    const std::vector<Frame> lines = splitLines(head);
    const auto said = std::find_if(lines.begin(), lines.end(), [](const Frame &line) {
        return !line.bytes.trimmed().isEmpty();
    });
    if (said == lines.end())
        return std::nullopt;
    QByteArray line = said->bytes.toByteArray();
    line.replace('\t', ' ');
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(line);
    if (!utf8.hasError() && isWritten(text))
        return text.trimmed();
    DecodedText cp932 = decodeCp932(line);
    if (!cp932.isGood() && cp932.badAt == line.size() - 1)
        cp932 = decodeCp932(line.chopped(1));
    return cp932.isGood() ? std::optional(cp932.text.trimmed()) : std::nullopt;
}

bool hasControlSigns(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && byte != '\t' && byte != '\r' && byte != '\n'
            && byte != 0x1A;
    });
}

// What stands first, for a person; and "binary" when it is no text at all.
QStringList whatStandsFirst(QByteArrayView file)
{
    const QByteArrayView head = first(withoutMark(file), 4096);
    if (head.startsWith(oldWorkbook))
        return {QString(), QStringLiteral("old-workbook")};
    const bool binary = hasControlSigns(head);
    if (binary)
        return {QString(), QStringLiteral("binary")};
    if (const auto line = firstLineOf(head))
        return {line->left(shownLength).trimmed()};
    return {shownBytes(first(splitLines(head).front().bytes, shownLength))};
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
    return failure(ErrorCode::Invalid,
                   Fault::FileLayoutUnknown,
                   QStringList{fileName} + whatStandsFirst(file));
}

} // namespace keshikomi

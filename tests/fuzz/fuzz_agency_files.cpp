// SPDX-License-Identifier: GPL-3.0-or-later
// The agencies' other layouts: the shifted record, the 97-byte record, the slip service's CSV and
// Pay-easy notices. A seal refuses every row that was changed, so these are read as they come and
// with seals that fit.
#include "models/formats/csv_line.h"
#include "models/formats/framing.h"
#include "models/formats/konbini/agency_120.h"
#include "models/formats/konbini/agency_97.h"
#include "models/formats/konbini/pay_easy.h"
#include "models/formats/konbini/pay_easy_layout.h"
#include "models/formats/konbini/smart_trade.h"
#include "models/formats/recognise.h"
#include "tests/fuzz/fuzz.h"

#include <QCryptographicHash>
#include <QHash>

#include <array>

using namespace keshikomi;

namespace {

using namespace payeasy;

const QByteArray secret("secret");
using Values = std::array<QByteArray, FieldCount>;

QByteArray sealOf(const Values &values)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (std::size_t field = 0; field < CheckSum; ++field)
        hash.addData(values[field]);
    hash.addData(secret);
    return hash.result().toHex();
}

// FieldCount: no field has this name.
std::size_t fieldNamed(QByteArrayView name)
{
    std::size_t field = 0;
    while (field < FieldCount && name != QByteArrayView(fields[field].name))
        ++field;
    return field;
}

// Without a place for the seal as it is.
QByteArray sealedForm(const QByteArray &line)
{
    QList<QByteArray> pairs = line.split('&');
    Values values;
    qsizetype seal = -1;
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const qsizetype equals = pairs[at].indexOf('=');
        const std::size_t field = fieldNamed(pairs[at].left(equals));
        if (field == FieldCount || equals < 0)
            continue;
        values[field] =
            QByteArray::fromPercentEncoding(pairs[at].mid(equals + 1).replace('+', ' '));
        if (field == CheckSum)
            seal = at;
    }
    if (seal >= 0)
        pairs[seal] = QByteArray(fields[CheckSum].name) + '=' + sealOf(values);
    return pairs.join('&');
}

// Which field each column has; nothing: the line is no head of a table with a seal.
std::vector<std::size_t> columnsOf(QByteArrayView line)
{
    std::vector<std::size_t> columns;
    bool hasSeal = false;
    for (const CsvCell &cell : splitCsvLine(line)) {
        columns.push_back(fieldNamed(cell.bytes));
        hasSeal = hasSeal || columns.back() == CheckSum;
    }
    return hasSeal ? columns : std::vector<std::size_t>();
}

QByteArray sealedRow(const QByteArray &line, const std::vector<std::size_t> &columns)
{
    const std::vector<CsvCell> cells = splitCsvLine(line);
    Values values;
    QByteArrayView seal;
    for (std::size_t at = 0; at < std::min(cells.size(), columns.size()); ++at) {
        if (columns[at] < FieldCount)
            values[columns[at]] = cells[at].bytes.toByteArray();
        if (columns[at] == CheckSum)
            seal = cells[at].bytes;
    }
    if (seal.isNull())
        return line;
    const qsizetype from = seal.data() - line.constData();
    return line.left(from) + sealOf(values) + line.mid(from + seal.size());
}

// The file with the seal in each line that it must have by its other values.
QByteArray sealed(const QByteArray &file)
{
    const std::vector<Frame> lines = splitLines(file);
    const auto columns =
        lines.empty() ? std::vector<std::size_t>() : columnsOf(lines.front().bytes);
    QByteArray result;
    qint64 copied = 0;
    for (const Frame &line : lines) {
        const QByteArray bytes = line.bytes.toByteArray();
        result += file.mid(copied, line.offset - copied); // line ends
        result += columns.empty()                 ? sealedForm(bytes)
            : line.offset == lines.front().offset ? bytes
                                                  : sealedRow(bytes, columns);
        copied = line.offset + bytes.size();
    }
    return result + file.mid(copied);
}

bool sealFits()
{
    const QByteArray head("p_ver,stdate,stran,bkcode,shopid,cshopid,amount,mbtran,bktrans,tranid,"
                          "ddate,tdate,rsltcd,rchksum\n");
    const QByteArray zero(32, '0');
    const QByteArray row("0100,20261101,000001,0009,123456,54321,1000,1,9000,,20261104,20261101,"
                         "0000000000000,");
    FileReading table;
    const bool isRead = bool(readPayEasy(sealed(head + row + zero), secret, table));
    return isRead && table.records.size() == 1;
}

void tryPayEasy(const QByteArray &file)
{
    FileReading reading;
    if (!readPayEasy(file, secret, reading))
        return;
    fuzz::checkReading(reading, file);
    QHash<QString, Yen> told; // by the centre's key
    for (const ReadRecord &read : reading.records) {
        const NoticeRecord &notice = read.notice;
        if (notice.inquiryNumber == notice.slipKey)
            continue;
        fuzz::require(told.value(notice.inquiryNumber, notice.amount) == notice.amount,
                      "two amounts of one payment");
        told.insert(notice.inquiryNumber, notice.amount);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    const QString name = QStringLiteral("fuzz");
    FileReading shifted;
    if (readAgency120(file, name, NoticeLayout::Agency120Shifted, shifted))
        fuzz::checkReading(shifted, file);
    FileReading short97;
    if (readAgency97(file, short97))
        fuzz::checkReading(short97, file);
    FileReading smart;
    if (readSmartTrade(file, name, smart))
        fuzz::checkReading(smart, file);
    static const bool fits = sealFits();
    fuzz::require(fits, "a seal made for a row that does not fit it");
    tryPayEasy(file);
    tryPayEasy(sealed(file));
    const auto seen = recogniseLayout(file, name);
    fuzz::require(seen || seen.error().fault != Fault::Unspecified, "a failure without a name");
    return 0;
}

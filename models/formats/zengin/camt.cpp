// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/camt_entry.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr QByteArrayView declaration("<?xml");
constexpr QByteArrayView isoSpace("urn:iso:std:iso:20022:tech:xsd:");
constexpr qsizetype rootWithin = 1'000; // bytes
constexpr qsizetype longestAmount = 13;
constexpr char entryName[] = "Ntry";

struct Piece final
{
    qint64 offset = 0;
    QByteArrayView bytes;
};

// Whether the tag that opens or closes at `at` has this local name.
bool isTag(QByteArrayView bytes, qsizetype at, bool closing)
{
    qsizetype from = at + (closing ? 2 : 1);
    qsizetype end = from;
    while (end < bytes.size() && !QByteArrayView(" \t\r\n/>").contains(bytes[end]))
        ++end;
    QByteArrayView name = bytes.sliced(from, end - from);
    if (const qsizetype colon = name.indexOf(':'); colon >= 0)
        name = name.sliced(colon + 1);
    return name == QByteArrayView(entryName);
}

// The entries of a message as they stand in the file.
std::vector<Piece> entryPieces(QByteArrayView document, qint64 offset)
{
    std::vector<Piece> pieces;
    qsizetype open = -1;
    for (qsizetype at = document.indexOf('<'); at >= 0; at = document.indexOf('<', at + 1)) {
        const bool closing = at + 1 < document.size() && document[at + 1] == '/';
        if (!isTag(document, at, closing))
            continue;
        if (!closing) {
            open = at;
        } else if (open >= 0) {
            const qsizetype end = document.indexOf('>', at);
            const qsizetype last = end < 0 ? document.size() : end + 1;
            pieces.push_back({offset + open, document.sliced(open, last - open)});
            open = -1;
        }
    }
    return pieces;
}

// Whole yen, also written with decimals that are zeros.
std::optional<Yen> yenOf(QString text)
{
    if (const qsizetype point = text.indexOf(u'.'); point >= 0) {
        const QStringView decimals = QStringView(text).sliced(point + 1);
        if (std::any_of(decimals.begin(), decimals.end(), [](QChar c) { return c != u'0'; }))
            return std::nullopt;
        text.truncate(point);
    }
    const QByteArray digits = text.toLatin1();
    if (!allDigits(digits) || digits.size() > longestAmount)
        return std::nullopt;
    return Yen(digitsValue(digits));
}

struct EntryPlace final
{
    Piece piece;
    int record;
};

class CamtReader final
{
public:
    CamtReader(const QString &fileName, FileReading &reading)
        : m_fileName(fileName)
        , m_reading(&reading)
    {
    }
    Done report(const CamtReport &report, const std::vector<Piece> &pieces, std::size_t &next);

private:
    void entry(const CamtEntry &entry, const EntryPlace &place);
    static NoticeRecord
    notice(const CamtEntry &entry, const XmlLeaves &details, const QString &amount, RowReader &row);
    static std::vector<NoticeRecord> notices(const CamtEntry &entry, RowReader &row);
    Done compare(const CamtReport &report) const;
    static QString account(const XmlLeaves &facts);

    QString m_fileName;
    FileReading *m_reading;
    QString m_account;
    int m_record = 0;
    qint64 m_credits = 0;
    Yen m_creditSum;
};

Cell cellOf(const char *name, const QByteArray &bytes)
{
    return {name, 1, bytes};
}

bool isTrue(const QString &boolean)
{
    return boolean == QLatin1String("true") || boolean == QLatin1String("1");
}

QDate dayAt(const XmlLeaves &facts, const char *date, const char *dateTime)
{
    QString day = leafAt(facts, date);
    if (day.isEmpty())
        day = leafAt(facts, dateTime).left(10);
    return QDate::fromString(day, Qt::ISODate);
}

QString CamtReader::account(const XmlLeaves &facts)
{
    QString branch = leafAt(facts, "Acct/Svcr/BrnchId/Id");
    if (branch.isEmpty())
        branch = leafAt(facts, "Acct/Svcr/FinInstnId/BrnchId/Id");
    QString type = leafAt(facts, "Acct/Tp/Prtry");
    return QStringList{leafAt(facts, "Acct/Svcr/FinInstnId/ClrSysMmbId/MmbId"),
                       branch,
                       type.isEmpty() ? QStringLiteral("1") : type,
                       leafAt(facts, "Acct/Id/Othr/Id").rightJustified(7, u'0')}
        .join(u'-');
}

NoticeRecord CamtReader::notice(const CamtEntry &entry,
                                const XmlLeaves &details,
                                const QString &amount,
                                RowReader &row)
{
    NoticeRecord read;
    read.channel = Channel::BankTransfer;
    const bool cancels = isTrue(leafAt(entry.facts, "RvslInd"));
    read.kind = cancels ? NoticeKind::CreditCancelled : NoticeKind::Credit;
    const auto yen = yenOf(amount);
    if (!yen)
        row.refuse(cellOf("Amt", amount.toUtf8()), RowIssue::NotDigits, {amount});
    else if (yen->isZero())
        row.refuse(cellOf("Amt", amount.toUtf8()), RowIssue::AmountZero);
    read.amount = yen.value_or(Yen());
    const QString currency = leafAt(entry.facts, "Amt@Ccy");
    if (currency != QLatin1String("JPY"))
        row.refuse(cellOf("Ccy", currency.toUtf8()), RowIssue::UnknownKind, {currency});
    read.receivedOn = dayAt(entry.facts, "BookgDt/Dt", "BookgDt/DtTm");
    if (!read.receivedOn.isValid())
        row.refuse(cellOf("BookgDt", {}), RowIssue::NotADate, {leafAt(entry.facts, "BookgDt/Dt")});
    read.valueOn = dayAt(entry.facts, "ValDt/Dt", "ValDt/DtTm");
    read.inquiryNumber = leafAt(entry.facts, "AcctSvcrRef");
    read.payerName = leafAt(details, "RltdPties/Dbtr/Nm");
    read.bankName = leafAt(details, "RltdAgts/DbtrAgt/FinInstnId/Nm");
    read.branchName = leafAt(details, "RltdAgts/DbtrAgt/BrnchId/Nm");
    read.remitterCode = withoutZeros(leafAt(details, "RltdPties/Dbtr/Id/OrgId/Othr/Id").toLatin1());
    read.ediInformation = decodeEdi(details.value(QStringLiteral("RmtInf/Ustrd")));
    return read;
}

// One receipt, or several that a bank put together; then their sum is that of the entry.
std::vector<NoticeRecord> CamtReader::notices(const CamtEntry &entry, RowReader &row)
{
    const QString amount = leafAt(entry.facts, "Amt");
    if (entry.transactions.empty())
        return {notice(entry, {}, amount, row)};
    if (entry.transactions.size() == 1)
        return {notice(entry, entry.transactions.front(), amount, row)};
    std::vector<NoticeRecord> all;
    Yen sum;
    for (const XmlLeaves &details : entry.transactions) {
        all.push_back(notice(entry, details, leafAt(details, "AmtDtls/TxAmt/Amt"), row));
        sum += all.back().amount;
    }
    if (yenOf(amount) != sum)
        row.refuse(cellOf("Amt", amount.toUtf8()),
                   RowIssue::TwoAmounts,
                   {amount, QString::number(sum.amount())});
    return all;
}

void CamtReader::entry(const CamtEntry &entry, const EntryPlace &place)
{
    const QString indicator = leafAt(entry.facts, "CdtDbtInd");
    const bool credit = indicator == QLatin1String("CRDT");
    const bool reversal = isTrue(leafAt(entry.facts, "RvslInd"));
    const QString amount = leafAt(entry.facts, "Amt");
    if (credit) {
        ++m_credits;
        m_creditSum += yenOf(amount).value_or(Yen());
    }
    // A credit that reverses is a debit taken back; a debit that reverses takes back a credit.
    const bool tellsOfCredit = credit != reversal;
    RowReader row(place.record, m_reading->problems);
    if (!credit && indicator != QLatin1String("DBIT"))
        row.refuse(cellOf("CdtDbtInd", {}), RowIssue::UnknownKind, {indicator});
    const QString status = leafAt(entry.facts, "Sts");
    if (row.isGood()
        && (!tellsOfCredit || (!status.isEmpty() && status != QLatin1String("BOOK")))) {
        ++m_reading->otherRows;
        return;
    }
    std::vector<NoticeRecord> all = notices(entry, row);
    m_reading->dataRows += row.isGood() ? static_cast<int>(all.size()) : 1;
    if (!row.isGood())
        return;
    const Frame frame{place.piece.bytes, place.piece.offset};
    for (NoticeRecord &each : all)
        addRecord(
            *m_reading, std::move(each), m_account, {frame, place.record, cellOf("BookgDt", {})});
}

Done CamtReader::compare(const CamtReport &report) const
{
    const QString count = leafAt(report.facts, "TxsSummry/TtlCdtNtries/NbOfNtries");
    const QString sum = leafAt(report.facts, "TxsSummry/TtlCdtNtries/Sum");
    if (!count.isEmpty() && count.toLongLong() != m_credits)
        return trailerMismatch(m_fileName, "NbOfNtries", count.toLongLong(), m_credits);
    if (sum.isEmpty() || yenOf(sum) == m_creditSum)
        return done();
    return trailerMismatch(
        m_fileName, "Sum", yenOf(sum).value_or(Yen(-1)).amount(), m_creditSum.amount());
}

Done CamtReader::report(const CamtReport &report,
                        const std::vector<Piece> &pieces,
                        std::size_t &next)
{
    m_account = account(report.facts);
    m_credits = 0;
    m_creditSum = Yen();
    if (m_reading->senderKey.isEmpty()) {
        m_reading->senderKey = m_account;
        m_reading->accountName = leafAt(report.facts, "Acct/Ownr/Nm");
    }
    for (const CamtEntry &each : report.entries)
        entry(each, {pieces[next++], ++m_record});
    return m_reading->hasRefusedRows() ? done() : compare(report);
}

// A file that is no longer whole is told by the place where it breaks, counted in the file.
Done brokenXml(QByteArrayView file, QByteArrayView document, const QString &fileName)
{
    const auto place = xmlBreaksAt(document);
    if (!place)
        return failure(
            ErrorCode::Invalid, Fault::FileLayoutUnknown, {fileName, QStringLiteral("XML")});
    const QByteArrayView before = file.first(document.data() - file.data());
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qint64 column = place->column + (place->line == 1 ? before.size() - lineStart : 0);
    return failure(ErrorCode::Invalid,
                   Fault::FileNotReadable,
                   {fileName,
                    QStringLiteral("xml"),
                    QString::number(place->line + before.count('\n')),
                    QString::number(column)});
}

// The document of a ZEDI file in which it breaks, where no whole message comes behind its header.
std::optional<QByteArrayView> brokenIn(const std::vector<QByteArrayView> &documents)
{
    const bool isBanks =
        std::any_of(documents.begin(), documents.end(), [](QByteArrayView document) {
            return document.first(std::min(document.size(), rootWithin)).contains(isoSpace);
        });
    const auto broken = std::find_if(documents.begin(), documents.end(), xmlBreaksAt);
    return isBanks && broken != documents.end() ? std::optional(*broken) : std::nullopt;
}

std::optional<NoticeLayout> messageOf(QByteArrayView document)
{
    QXmlStreamReader xml(document.toByteArray());
    while (!xml.atEnd() && !xml.isStartElement())
        xml.readNext();
    const QString space = xml.namespaceUri().toString();
    if (space.contains(QLatin1String("camt.054")))
        return NoticeLayout::Camt054;
    if (space.contains(QLatin1String("camt.052")))
        return NoticeLayout::Camt052;
    return std::nullopt;
}

} // namespace

std::vector<QByteArrayView> splitXmlDocuments(QByteArrayView file)
{
    std::vector<QByteArrayView> documents;
    qsizetype from = file.indexOf('<');
    while (from >= 0) {
        const qsizetype next = file.indexOf(declaration, from + 1);
        documents.push_back(file.sliced(from, (next < 0 ? file.size() : next) - from));
        from = next;
    }
    return documents;
}

std::optional<NoticeLayout> recogniseCamt(QByteArrayView file)
{
    const qsizetype first = file.indexOf('<');
    if (first < 0 || first > 16)
        return std::nullopt;
    const std::vector<QByteArrayView> documents = splitXmlDocuments(file);
    for (const QByteArrayView document : documents) {
        if (const auto message = messageOf(document))
            return message;
    }
    return brokenIn(documents) ? std::optional(NoticeLayout::Camt054) : std::nullopt;
}

Done readCamt(QByteArrayView file, const QString &fileName, FileReading &reading)
{
    CamtReader reader(fileName, reading);
    const std::vector<QByteArrayView> documents = splitXmlDocuments(file);
    bool any = false;
    for (const QByteArrayView document : documents) {
        if (!messageOf(document))
            continue;
        any = true;
        const auto reports = readCamtReports(document);
        if (!reports)
            return brokenXml(file, document, fileName);
        const std::vector<Piece> pieces = entryPieces(document, document.data() - file.data());
        std::size_t entries = 0;
        for (const CamtReport &report : *reports)
            entries += report.entries.size();
        if (entries != pieces.size())
            return brokenXml(file, document, fileName);
        std::size_t next = 0;
        for (const CamtReport &report : *reports)
            KK_CHECK(reader.report(report, pieces, next));
    }
    const auto broken = any ? std::nullopt : brokenIn(documents);
    return broken ? brokenXml(file, *broken, fileName) : done();
}

QString decodeEdi(const QStringList &lines)
{
    const QString whole = lines.join(u'\n');
    QByteArray body;
    bool encoded = false;
    int headers = 0;
    for (const QString &each : whole.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = each.trimmed();
        if (headers < 3 && line.contains(u':')) {
            ++headers;
            encoded = encoded
                || (line.startsWith(QLatin1String("Content-Transfer-Encoding"), Qt::CaseInsensitive)
                    && line.endsWith(QLatin1String("base64"), Qt::CaseInsensitive));
        } else {
            body += line.toLatin1();
        }
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!encoded || !decoded || body.isEmpty())
        return whole;
    return QString::fromUtf8(*decoded);
}

} // namespace keshikomi

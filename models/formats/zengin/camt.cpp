// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/camt_amounts.h"
#include "models/formats/zengin/camt_entry.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr QByteArrayView declaration("<?xml");
constexpr QByteArrayView isoSpace("urn:iso:std:iso:20022:tech:xsd:");
constexpr qsizetype rootWithin = 1'000; // bytes
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
    void startMessage(NoticeLayout message) { m_message = message; }
    Done report(const CamtReport &report, const std::vector<Piece> &pieces, std::size_t &next);

private:
    void startReport(const CamtReport &report);
    void count(const XmlLeaves &entry);
    void entry(const CamtEntry &entry, const EntryPlace &place);
    static NoticeRecord
    notice(const CamtEntry &entry, const XmlLeaves &details, const QString &amount, RowReader &row);
    static std::vector<NoticeRecord> notices(const CamtEntry &entry, RowReader &row);
    Done compare(const CamtReport &report) const;
    void compareBalances(const CamtReport &report);
    static QString account(const XmlLeaves &facts);

    QString m_fileName;
    FileReading *m_reading;
    NoticeLayout m_message = NoticeLayout::Camt054;
    QString m_account;
    int m_record = 0;
    qint64 m_credits = 0;
    Yen m_creditSum;
    std::optional<Yen> m_change; // booked credits less debits; nothing: an amount is not readable
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

bool isCredit(const XmlLeaves &entry)
{
    return leafAt(entry, "CdtDbtInd") == QLatin1String("CRDT");
}

bool isReversal(const XmlLeaves &entry)
{
    return isTrue(leafAt(entry, "RvslInd"));
}

bool isBooked(const XmlLeaves &entry)
{
    const QString status = leafAt(entry, "Sts");
    return status.isEmpty() || status == QLatin1String("BOOK");
}

void readPayer(const XmlLeaves &details, NoticeRecord &read)
{
    read.payerName = leafAt(details, "RltdPties/Dbtr/Nm");
    read.bankName = leafAt(details, "RltdAgts/DbtrAgt/FinInstnId/Nm");
    read.branchName = leafAt(details, "RltdAgts/DbtrAgt/BrnchId/Nm");
    read.remitterCode = withoutZeros(leafAt(details, "RltdPties/Dbtr/Id/OrgId/Othr/Id").toLatin1());
}

// The parties of an entry that takes a debit back are still those of the debit: its debtor owns the
// account, and the money comes from its creditor, who never was a remitter.
void readReturningParty(const CamtEntry &entry, const XmlLeaves &details, NoticeRecord &read)
{
    const QString creditor = leafAt(details, "RltdPties/Cdtr/Nm");
    if (creditor.isEmpty()) {
        readPayer(details, read);
        if (read.payerName.isEmpty()) // what it is then stands in the free text only
            read.payerName = leafAt(entry.facts, "AddtlNtryInf");
        return;
    }
    read.payerName = creditor;
    read.bankName = leafAt(details, "RltdAgts/CdtrAgt/FinInstnId/Nm");
    read.branchName = leafAt(details, "RltdAgts/CdtrAgt/BrnchId/Nm");
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
    const bool credit = isCredit(entry.facts);
    read.kind = credit ? NoticeKind::Credit : NoticeKind::CreditCancelled;
    const auto yen = camtYen(amount);
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
    if (credit && isReversal(entry.facts))
        readReturningParty(entry, details, read);
    else
        readPayer(details, read);
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
    if (camtYen(amount) != sum)
        row.refuse(cellOf("Amt", amount.toUtf8()),
                   RowIssue::TwoAmounts,
                   {amount, QString::number(sum.amount())});
    return all;
}

// What an entry adds to the sums and the balance its report states.
void CamtReader::count(const XmlLeaves &entry)
{
    const bool credit = isCredit(entry);
    const auto yen = camtYen(leafAt(entry, "Amt"));
    if (credit) {
        ++m_credits;
        m_creditSum += yen.value_or(Yen());
    }
    if (!isBooked(entry))
        return;
    const bool isTold = yen && leafAt(entry, "Amt@Ccy") == QLatin1String("JPY");
    if (!isTold)
        m_change.reset();
    else if (m_change)
        *m_change += credit ? *yen : -*yen;
}

void CamtReader::entry(const CamtEntry &entry, const EntryPlace &place)
{
    count(entry.facts);
    const QString indicator = leafAt(entry.facts, "CdtDbtInd");
    const bool credit = isCredit(entry.facts);
    const bool reversal = isReversal(entry.facts);
    RowReader row(place.record, m_reading->problems);
    if (!credit && indicator != QLatin1String("DBIT"))
        row.refuse(cellOf("CdtDbtInd", {}), RowIssue::UnknownKind, {indicator});
    const bool isMoneyOut = !credit && !reversal; // a debit that reverses takes a credit back
    if (row.isGood() && (isMoneyOut || !isBooked(entry.facts))) {
        ++m_reading->otherRows;
        return;
    }
    std::vector<NoticeRecord> all = notices(entry, row);
    m_reading->dataRows += row.isGood() ? static_cast<int>(all.size()) : 1;
    if (!row.isGood())
        return;
    const Frame frame{place.piece.bytes, place.piece.offset};
    const Cell day = cellOf("BookgDt", {});
    // A notice tells what it tells as a transfer.
    const bool isOther = credit && reversal && m_message == NoticeLayout::Camt052;
    for (NoticeRecord &each : all)
        addRecord(*m_reading, std::move(each), m_account, {frame, place.record, day, isOther});
}

Done CamtReader::compare(const CamtReport &report) const
{
    const QString count = leafAt(report.facts, "TxsSummry/TtlCdtNtries/NbOfNtries");
    const QString sum = leafAt(report.facts, "TxsSummry/TtlCdtNtries/Sum");
    if (!count.isEmpty() && count.toLongLong() != m_credits)
        return trailerMismatch(m_fileName, "NbOfNtries", count.toLongLong(), m_credits);
    if (sum.isEmpty() || camtYen(sum) == m_creditSum)
        return done();
    return trailerMismatch(
        m_fileName, "Sum", camtYen(sum).value_or(Yen(-1)).amount(), m_creditSum.amount());
}

// A balance is no sum of receipts, and banks differ in what they count into it: a person is told,
// and the rows are kept.
void CamtReader::compareBalances(const CamtReport &report)
{
    const auto opening = openingBalance(report);
    const auto closing = closingBalance(report);
    if (!opening || !closing || !m_change)
        return;
    const Yen expected = *opening + *m_change;
    if (*closing == expected)
        return;
    RowReader row(std::max(m_record, 1), m_reading->problems);
    row.warn(cellOf("Bal", {}),
             RowIssue::TotalUnequal,
             {QString::number(closing->amount()), QString::number(expected.amount())});
}

void CamtReader::startReport(const CamtReport &report)
{
    m_account = account(report.facts);
    m_credits = 0;
    m_creditSum = Yen();
    m_change = Yen();
    if (m_reading->senderKey.isEmpty()) {
        m_reading->senderKey = m_account;
        m_reading->accountName = leafAt(report.facts, "Acct/Ownr/Nm");
    }
}

Done CamtReader::report(const CamtReport &report,
                        const std::vector<Piece> &pieces,
                        std::size_t &next)
{
    startReport(report);
    for (const CamtEntry &each : report.entries)
        entry(each, {pieces[next++], ++m_record});
    if (m_reading->hasRefusedRows())
        return done();
    KK_CHECK(compare(report));
    compareBalances(report);
    return done();
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
        const auto message = messageOf(document);
        if (!message)
            continue;
        any = true;
        reader.startMessage(*message);
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

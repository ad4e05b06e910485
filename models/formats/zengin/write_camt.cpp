// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/write_files.h"
#include "models/formats/zengin/camt.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr int base64Line = 76;

struct Side final
{
    qint64 count = 0;
    Yen sum;

    void add(Yen amount)
    {
        ++count;
        sum += amount;
    }
};

struct Message final
{
    const char *id, *root;
};
constexpr Message notification{"camt.054.001.02", "BkToCstmrDbtCdtNtfctn"};
constexpr Message statement{"camt.052.001.02", "BkToCstmrAcctRpt"};

class CamtWriter final
{
public:
    explicit CamtWriter(QByteArray &file)
        : m_xml(&file)
    {
        m_xml.setAutoFormatting(true);
    }

    void header(const Message &message, const WriteOptions &options);
    void start(const Message &message);
    void group(const WriteOptions &options);
    void notified(const std::vector<NoticeRecord> &records,
                  const CreditedAccount &account,
                  const WriteOptions &options);
    void report(const AccountReport &report, int number, const WriteOptions &options);
    void end() { m_xml.writeEndDocument(); }

private:
    void leaf(const char *path, const QString &text);
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void createdAt(QDate day);
    void amount(Yen yen);
    void account(const CreditedAccount &account);
    void balance(const char *code, Yen yen, QDate on);
    void sums(const char *name, const Side &side);
    void entry(const NoticeRecord &record);
    void entry(const StatementEntry &entry);
    void details(const NoticeRecord &record);

    QXmlStreamWriter m_xml;
};

// "A/B/C" with its text, unless that is empty.
void CamtWriter::leaf(const char *path, const QString &text)
{
    if (text.isEmpty())
        return;
    const QStringList names = QString::fromLatin1(path).split(u'/');
    for (const QString &name : names)
        m_xml.writeStartElement(name);
    m_xml.writeCharacters(text);
    for (qsizetype i = 0; i < names.size(); ++i)
        m_xml.writeEndElement();
}

void CamtWriter::header(const Message &message, const WriteOptions &options)
{
    m_xml.writeStartDocument();
    open("AppHdr");
    m_xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:head.001.001.01"));
    leaf("MsgDefIdr", QString::fromLatin1(message.id));
    leaf("CreDt", options.createdOn.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
    close();
    end();
}

void CamtWriter::start(const Message &message)
{
    m_xml.writeStartDocument();
    open("Document");
    m_xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:")
                                + QLatin1String(message.id));
    open(message.root);
}

void CamtWriter::createdAt(QDate day)
{
    leaf("CreDtTm", day.toString(Qt::ISODate) + QStringLiteral("T00:00:00"));
}

void CamtWriter::amount(Yen yen)
{
    open("Amt");
    m_xml.writeAttribute(QStringLiteral("Ccy"), QStringLiteral("JPY"));
    m_xml.writeCharacters(QString::number(yen.amount()));
    close();
}

QString asMime(const QString &text)
{
    const QString encoded = QString::fromLatin1(text.toUtf8().toBase64());
    QString mime = QStringLiteral("MIME-Version: 1.0\nContent-Type: application/xml\n"
                                  "Content-Transfer-Encoding: base64\n");
    for (qsizetype at = 0; at < encoded.size(); at += base64Line)
        mime += encoded.mid(at, base64Line) + u'\n';
    return mime;
}

void CamtWriter::details(const NoticeRecord &record)
{
    open("NtryDtls");
    open("TxDtls");
    open("RltdPties");
    open("Dbtr");
    leaf("Nm", record.payerName);
    leaf("Id/OrgId/Othr/Id", record.remitterCode);
    close();
    close();
    open("RltdAgts");
    open("DbtrAgt");
    leaf("FinInstnId/Nm", record.bankName);
    leaf("BrnchId/Nm", record.branchName);
    close();
    close();
    if (!record.ediInformation.isEmpty())
        leaf("RmtInf/Ustrd", asMime(record.ediInformation));
    close();
    close();
}

void CamtWriter::entry(const NoticeRecord &record)
{
    const bool cancels = record.kind == NoticeKind::CreditCancelled;
    open("Ntry");
    amount(record.amount);
    leaf("CdtDbtInd", cancels ? QStringLiteral("DBIT") : QStringLiteral("CRDT"));
    if (cancels)
        leaf("RvslInd", QStringLiteral("true"));
    leaf("Sts", QStringLiteral("BOOK"));
    leaf("BookgDt/Dt", record.receivedOn.toString(Qt::ISODate));
    leaf("ValDt/Dt", record.valueOn.toString(Qt::ISODate));
    leaf("AcctSvcrRef", record.inquiryNumber);
    details(record);
    close();
}

void CamtWriter::entry(const StatementEntry &entry)
{
    open("Ntry");
    amount(entry.amount);
    leaf("CdtDbtInd", entry.in ? QStringLiteral("CRDT") : QStringLiteral("DBIT"));
    if (entry.in)
        leaf("RvslInd", QStringLiteral("true"));
    leaf("Sts", QStringLiteral("BOOK"));
    leaf("BookgDt/Dt", entry.on.toString(Qt::ISODate));
    leaf("ValDt/Dt", entry.on.toString(Qt::ISODate));
    leaf("BkTxCd/Prtry/Cd", entry.transaction);
    leaf("AddtlNtryInf", entry.summary);
    close();
}

void CamtWriter::account(const CreditedAccount &account)
{
    open("Acct");
    leaf("Id/Othr/Id", account.number);
    leaf("Tp/Prtry", account.type);
    leaf("Ownr/Nm", account.name);
    open("Svcr");
    leaf("FinInstnId/ClrSysMmbId/MmbId", account.bank);
    leaf("BrnchId/Id", account.branch);
    close();
    close();
}

void CamtWriter::balance(const char *code, Yen yen, QDate on)
{
    const bool isOverdrawn = yen < Yen();
    open("Bal");
    leaf("Tp/CdOrPrtry/Cd", QString::fromLatin1(code));
    amount(isOverdrawn ? -yen : yen);
    leaf("CdtDbtInd", isOverdrawn ? QStringLiteral("DBIT") : QStringLiteral("CRDT"));
    leaf("Dt/Dt", on.toString(Qt::ISODate));
    close();
}

void CamtWriter::sums(const char *name, const Side &side)
{
    open(name);
    leaf("NbOfNtries", QString::number(side.count));
    leaf("Sum", QString::number(side.sum.amount()));
    close();
}

void CamtWriter::notified(const std::vector<NoticeRecord> &records,
                          const CreditedAccount &credited,
                          const WriteOptions &options)
{
    open("Ntfctn");
    createdAt(options.createdOn);
    account(credited);
    Side credits;
    for (const NoticeRecord &record : records) {
        if (record.kind == NoticeKind::Credit)
            credits.add(record.amount);
    }
    open("TxsSummry");
    sums("TtlCdtNtries", credits);
    close();
    for (const NoticeRecord &record : records)
        entry(record);
    close();
}

void CamtWriter::group(const WriteOptions &options)
{
    open("GrpHdr");
    leaf("MsgId", QStringLiteral("1"));
    createdAt(options.createdOn);
    close();
}

void CamtWriter::report(const AccountReport &report, int number, const WriteOptions &options)
{
    Side credits, debits;
    for (const NoticeRecord &record : report.records)
        (record.kind == NoticeKind::Credit ? credits : debits).add(record.amount);
    for (const StatementEntry &other : report.statement.others)
        (other.in ? credits : debits).add(other.amount);
    const Yen opening = report.statement.opening;
    open("Rpt");
    leaf("Id", QString::number(number));
    createdAt(options.createdOn);
    account(report.account);
    balance("OPBD", opening, options.createdOn);
    balance("CLBD", opening + credits.sum - debits.sum, options.createdOn);
    open("TxsSummry");
    sums("TtlCdtNtries", credits);
    sums("TtlDbtNtries", debits);
    close();
    for (const NoticeRecord &record : report.records)
        entry(record);
    for (const StatementEntry &other : report.statement.others)
        entry(other);
    close();
}

Done checkKinds(const std::vector<NoticeRecord> &records)
{
    for (const NoticeRecord &record : records) {
        if (record.kind != NoticeKind::Credit && record.kind != NoticeKind::CreditCancelled)
            return failure(ErrorCode::Invalid,
                           Fault::FieldNotANumber,
                           {QStringLiteral("CdtDbtInd"), noticeKindName(record.kind)});
    }
    return done();
}

QByteArray headerOf(const Message &message, const WriteOptions &options)
{
    QByteArray header;
    CamtWriter(header).header(message, options);
    return header;
}

} // namespace

Result<QByteArray> writeCamt054(const std::vector<NoticeRecord> &records,
                                const CreditedAccount &account,
                                const WriteOptions &options)
{
    KK_CHECK(checkKinds(records));
    QByteArray message;
    CamtWriter writer(message);
    writer.start(notification);
    writer.notified(records, account, options);
    writer.end();
    return QByteArray(headerOf(notification, options) + message);
}

Result<QByteArray> writeCamt052(const std::vector<AccountReport> &reports,
                                const WriteOptions &options)
{
    for (const AccountReport &report : reports)
        KK_CHECK(checkKinds(report.records));
    QByteArray message;
    CamtWriter writer(message);
    writer.start(statement);
    writer.group(options);
    int number = 0;
    for (const AccountReport &report : reports)
        writer.report(report, ++number, options);
    writer.end();
    return QByteArray(headerOf(statement, options) + message);
}

} // namespace keshikomi

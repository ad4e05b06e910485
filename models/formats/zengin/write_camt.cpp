// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/write_files.h"
#include "models/formats/zengin/camt.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr int base64Line = 76;

class CamtWriter final
{
public:
    explicit CamtWriter(QByteArray &file)
        : m_xml(&file)
    {
        m_xml.setAutoFormatting(true);
    }

    void leaf(const char *path, const QString &text);
    void header(const WriteOptions &options);
    void message(const std::vector<NoticeRecord> &records,
                 const CreditedAccount &account,
                 const WriteOptions &options);

private:
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void amount(Yen yen);
    void entry(const NoticeRecord &record);
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

void CamtWriter::header(const WriteOptions &options)
{
    m_xml.writeStartDocument();
    open("AppHdr");
    m_xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:head.001.001.01"));
    leaf("MsgDefIdr", QStringLiteral("camt.054.001.02"));
    leaf("CreDt", options.createdOn.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
    close();
    m_xml.writeEndDocument();
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

void CamtWriter::message(const std::vector<NoticeRecord> &records,
                         const CreditedAccount &account,
                         const WriteOptions &options)
{
    m_xml.writeStartDocument();
    open("Document");
    m_xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"));
    open("BkToCstmrDbtCdtNtfctn");
    open("Ntfctn");
    leaf("CreDtTm", options.createdOn.toString(Qt::ISODate) + QStringLiteral("T00:00:00"));
    open("Acct");
    leaf("Id/Othr/Id", account.number);
    leaf("Tp/Prtry", account.type);
    leaf("Ownr/Nm", account.name);
    open("Svcr");
    leaf("FinInstnId/ClrSysMmbId/MmbId", account.bank);
    leaf("BrnchId/Id", account.branch);
    close();
    close();
    qint64 credits = 0;
    Yen sum;
    for (const NoticeRecord &record : records) {
        if (record.kind == NoticeKind::Credit) {
            ++credits;
            sum += record.amount;
        }
    }
    open("TxsSummry");
    open("TtlCdtNtries");
    leaf("NbOfNtries", QString::number(credits));
    leaf("Sum", QString::number(sum.amount()));
    close();
    close();
    for (const NoticeRecord &record : records)
        entry(record);
    m_xml.writeEndDocument();
}

} // namespace

Result<QByteArray> writeCamt054(const std::vector<NoticeRecord> &records,
                                const CreditedAccount &account,
                                const WriteOptions &options)
{
    for (const NoticeRecord &record : records) {
        if (record.kind != NoticeKind::Credit && record.kind != NoticeKind::CreditCancelled)
            return failure(ErrorCode::Invalid,
                           Fault::FieldNotANumber,
                           {QStringLiteral("CdtDbtInd"), noticeKindName(record.kind)});
    }
    QByteArray header;
    CamtWriter(header).header(options);
    QByteArray message;
    CamtWriter(message).message(records, account, options);
    return QByteArray(header + message);
}

} // namespace keshikomi

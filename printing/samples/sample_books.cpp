// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/samples.h"

namespace keshikomi::printing::samples {

namespace {

const QDateTime morning(QDate(2026, 8, 20), QTime(1, 2, 3), Qt::UTC);

EvidenceRow row(EvidenceGroup group, qint64 number, const char *kind, qint64 yen)
{
    EvidenceRow made;
    made.group = group;
    made.number = number;
    made.kind = QString::fromLatin1(kind);
    made.day = QDate(2026, 8, 20);
    made.amount = Yen(yen);
    made.actor = QStringLiteral("山田");
    made.seat = QStringLiteral("経理1");
    made.at = morning;
    return made;
}

void fact(EvidenceRow &made, const char *name, const QString &value)
{
    made.facts.push_back({QString::fromLatin1(name), value});
}

QString hash(char sign)
{
    return QString(64, QLatin1Char(sign));
}

EvidenceRow posting(qint64 number, const char *kind, Account debit, Account credit, qint64 yen)
{
    EvidenceRow made = row(EvidenceGroup::Posting, number, kind, yen);
    made.amount.reset();
    made.lines = {{debit, QStringLiteral("B-100234"), Yen(yen)},
                  {credit, QStringLiteral("P-12"), Yen(-yen)}};
    fact(made, "content", hash('c'));
    fact(made, "seal", QStringLiteral("%1 %2").arg(QString::number(number), hash('5')));
    return made;
}

void addAsked(EvidenceChain &chain)
{
    EvidenceRow bill = row(EvidenceGroup::Bill, 100'234, "issued", 33'000);
    fact(bill, "subject", QStringLiteral("12か月点検"));
    fact(bill, "due", QStringLiteral("2026-08-31"));
    fact(bill, "open", QStringLiteral("0"));
    EvidenceRow slip = row(EvidenceGroup::Slip, 7, "issued", 33'000);
    fact(slip, "slip_key", QStringLiteral("0000000000010001-0"));
    fact(slip, "barcode", QStringLiteral("91999999123450000000000010001026083100330003"));
    fact(slip, "printed", QStringLiteral("2026-08-03T01:02:03.000Z 山田 B-100234.pdf"));
    fact(slip, "sha256", hash('a'));
    chain.rows = {bill, slip};
    chain.rows.push_back(posting(900, "bill-issued", Account::Receivable, Account::Sales, 33'000));
}

void addReceipt(EvidenceChain &chain, int place, qint64 yen)
{
    EvidenceRow payment = row(EvidenceGroup::Payment, 12 + place, "confirmed", yen);
    fact(payment, "channel", QStringLiteral("konbini_barcode"));
    fact(payment, "agreement", QStringLiteral("999999-12345 みほん収納代行"));
    EvidenceRow notice = row(EvidenceGroup::Notice, 40 + place, "confirmed", yen);
    fact(notice,
         "raw",
         QStringLiteral("02,20260820,1015,EAN91999999123450000000000010001026083100330003,000000,"
                        "00000100010,0,33000,010,\"セブン－イレブン\",110000,20260831,20260821"));
    EvidenceRow file = row(EvidenceGroup::File, 3 + place, "file", yen);
    file.amount.reset();
    fact(file, "file", QStringLiteral("cvs-20260821.csv"));
    fact(file, "sha256", hash('f'));
    EvidenceRow clearing = row(EvidenceGroup::Clearing, 70 + place, "automatic", yen);
    clearing.reasons = {{ReasonCode::SlipKeyMatches, true, {QStringLiteral("10001")}},
                        {ReasonCode::AmountMatches, true, {}}};
    fact(clearing, "payment", QString::number(12 + place));
    const qint64 first = 1'000 + 2 * place;
    for (const EvidenceRow &each :
         {payment,
          notice,
          file,
          clearing,
          posting(
              first, "receipt-confirmed", Account::AgencyClearing, Account::SuspenseReceipts, yen),
          posting(first + 1, "allocated", Account::SuspenseReceipts, Account::Receivable, yen)})
        chain.rows.push_back(each);
}

} // namespace

CloseReportContent closeReport()
{
    CloseReportContent content;
    content.number = QStringLiteral("12");
    content.issued = QDate(2026, 8, 20);
    DayClose &close = content.close;
    close.number = 12;
    close.entityName = QStringLiteral("みどりモータース株式会社");
    close.storeName = QStringLiteral("本店");
    close.since = close.day = QDate(2026, 8, 20);
    close.channels = {{Channel::BankTransfer, 14, Yen(1'284'500), 1, Yen(55'000)},
                      {Channel::CashDesk, 3, Yen(46'200), 0, Yen(0)},
                      {Channel::KonbiniBarcode, 21, Yen(571'699), 0, Yen(0)}};
    close.billed = Yen(2'410'000);
    close.cleared = Yen(1'612'300);
    close.cashBooked = Yen(46'200);
    close.cashFloat = Yen(50'000);
    close.cashCounted = Yen(95'760);
    close.sealSeq = 10'482;
    close.sealHash = QByteArray::fromHex(hash('7').toLatin1());
    close.actor = QStringLiteral("山田");
    close.seat = QStringLiteral("経理1");
    close.at = QDateTime(QDate(2026, 8, 20), QTime(10, 4, 11), Qt::UTC);
    return content;
}

EvidenceContent billEvidence(int payments)
{
    EvidenceContent content;
    content.number = QStringLiteral("B-100234");
    content.issued = QDate(2026, 8, 24);
    content.actor = QStringLiteral("山田");
    EvidenceChain &chain = content.chain;
    chain.number = content.number;
    chain.party = QStringLiteral("見本 花子");
    chain.entityName = QStringLiteral("みどりモータース株式会社");
    chain.storeName = QStringLiteral("本店");
    chain.amount = Yen(33'000);
    chain.asOf = morning;
    chain.sealSeq = 10'482;
    chain.sealHash = QByteArray::fromHex(hash('7').toLatin1());
    addAsked(chain);
    for (int place = 0; place < payments; ++place)
        addReceipt(chain, place, 33'000 / payments);
    return content;
}

} // namespace keshikomi::printing::samples

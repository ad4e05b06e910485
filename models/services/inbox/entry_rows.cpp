// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/entry_rows.h"

#include "models/domain/bill.h"
#include "models/domain/inbox.h"
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/receipts/entries.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

constexpr int longestPayer = 60;
constexpr int longestSlip = 25; // of other agreements than those with barcodes
constexpr int barcodeDigits = 44;

bool isTransfer(const Agreement &agreement)
{
    return agreement.channel == Channel::BankTransfer;
}

QString plainDigits(const QString &typed)
{
    QString digits = typed.normalized(QString::NormalizationForm_KC).simplified();
    return digits.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

Done checkAmount(Yen amount)
{
    if (amount > Yen() && amount <= mostAsked)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("amount"),
                    QString::number(amount.amount()),
                    QStringLiteral("1"),
                    QString::number(mostAsked.amount())});
}

Done checkReceived(QDate day, QDate today)
{
    KK_CHECK(checkDay("received_on", day));
    if (day <= today)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DateInFuture,
                   {QStringLiteral("received_on"), day.toString(Qt::ISODate)});
}

// The 44 digits say the key and the issue themselves; the amount on them must be the one typed.
Done takeBarcode(const Agreement &agreement, const QString &digits, EntryRow &row)
{
    KK_TRY(const KonbiniBarcode barcode, parseBarcode(digits));
    if (barcode.amount != row.amount) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipFiguresDisagree,
                       {QStringLiteral("amount"),
                        QString::number(row.amount.amount()),
                        QString::number(barcode.amount.amount())});
    }
    row.barcode = digits;
    row.reissue = barcode.reissue;
    row.slipKey = agreement.slipKeyAt > 0
        ? digits.mid(agreement.slipKeyAt - 1, agreement.slipKeyLength)
        : digits;
    return done();
}

// A number of ours may look like a card's; one that nobody gave out may not.
Done takeSlip(Session &session, const Agreement &agreement, const QString &typed, EntryRow &row)
{
    const QString digits = plainDigits(typed);
    if (digits.size() == barcodeDigits)
        return takeBarcode(agreement, digits, row);
    const bool ofSlips = agreement.slipKeyAt > 0;
    KK_CHECK(checkDigits("slip", digits, ofSlips ? agreement.slipKeyLength : longestSlip));
    row.slipKey = ofSlips ? digits.rightJustified(agreement.slipKeyLength, u'0') : digits;
    KK_TRY(const auto issue, issueOfKey(session, agreement.id, row.slipKey, row.amount));
    if (!issue)
        return checkText("slip", digits, longestSlip, Presence::Required);
    row.reissue = issue->reissue;
    return done();
}

Done takeBill(Session &session, const Agreement &agreement, qint64 number, EntryRow &row)
{
    KK_TRY(const Bill bill, billByNumber(session, number));
    row.bill = bill.id;
    row.billNumber = number;
    if (!row.slipKey.isEmpty() || isTransfer(agreement))
        return done();
    KK_TRY(const auto issue, issueOfBill(session, agreement.id, bill.id, row.amount));
    if (!issue)
        return failure(ErrorCode::NotFound, Fault::NoSuchSlip, {billNumberText(number)});
    row.slipKey = issue->slipKey;
    row.reissue = issue->reissue;
    return done();
}

NoticeRecord noticeOf(const EntryBatch &batch, const EntryRow &row)
{
    NoticeRecord notice;
    notice.kind = isTransfer(batch.agreement) ? NoticeKind::Credit : NoticeKind::Confirmed;
    notice.channel = row.channel;
    notice.receivedOn = row.receivedOn;
    notice.amount = row.amount;
    notice.slipKey = row.slipKey;
    notice.reissue = row.reissue;
    notice.payerName = row.payer;
    notice.record = row.position;
    const QStringList raw{row.receivedOn.toString(Qt::ISODate),
                          QString::number(row.amount.amount()),
                          row.barcode.isEmpty() ? row.slipKey : row.barcode,
                          row.billNumber > 0 ? billNumberText(row.billNumber) : QString(),
                          row.payer,
                          row.actor,
                          row.at.toUTC().toString(Qt::ISODate)};
    notice.raw = raw.join(QLatin1Char(';')).toUtf8();
    return notice;
}

} // namespace

Result<EntryRow> checkedEntryRow(Session &session,
                                 const EntryBatch &batch,
                                 const NewEntryRow &typed,
                                 const Stamp &stamp)
{
    EntryRow row;
    row.position = int(batch.rows.size()) + 1;
    row.receivedOn = typed.receivedOn;
    row.amount = typed.amount;
    row.channel = typed.channel.value_or(batch.agreement.channel);
    row.payer = typed.payer.simplified();
    KK_CHECK(checkReceived(typed.receivedOn, stamp.today));
    KK_CHECK(checkAmount(typed.amount));
    KK_CHECK(checkText("payer",
                       row.payer,
                       longestPayer,
                       isTransfer(batch.agreement) ? Presence::Required : Presence::Optional));
    if (!typed.slip.trimmed().isEmpty())
        KK_CHECK(takeSlip(session, batch.agreement, typed.slip, row));
    if (typed.bill)
        KK_CHECK(takeBill(session, batch.agreement, *typed.bill, row));
    if (row.slipKey.isEmpty() && row.payer.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("slip")});
    return row;
}

FileReading readingOf(const EntryBatch &batch)
{
    FileReading reading;
    reading.layout = QString::fromLatin1(entryLayout);
    reading.senderKey = batch.agreement.key;
    reading.dataRows = int(batch.rows.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntryRow &row : batch.rows) {
        reading.records.push_back({noticeOf(batch, row), batch.agreement.key});
        hash.addData(reading.records.back().notice.raw);
        hash.addData(QByteArrayLiteral("\n"));
    }
    reading.sha256 = hash.result();
    return reading;
}

QString entryFileName(const EntryBatch &batch)
{
    return QStringLiteral(u"済通 %1").arg(batch.id.value());
}

} // namespace keshikomi

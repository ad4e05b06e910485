// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/script/scenario_notices.h"

#include "models/domain/bank_letters.h"
#include "models/domain/konbini_barcode.h"
#include "models/formats/zengin/camt.h"

namespace keshikomi::test {

namespace {

constexpr int payoutDays = 10;

KonbiniBarcode slipOf(const ScenarioWorld &world, const ScenarioLine &line)
{
    const QString key = line.option("key");
    if (!key.isEmpty()) {
        KonbiniBarcode unknown;
        unknown.billerCode = QStringLiteral("999999");
        unknown.freeField = QStringLiteral("12345") + key.rightJustified(16, u'0');
        unknown.amount = yenOf(line.word(0));
        unknown.due = world.today().addDays(30);
        return unknown;
    }
    return must(parseBarcode(world.barcode(line.word(0))));
}

// The slip as it was printed, but for what the line says otherwise.
void tellSlip(const ScenarioWorld &world, const ScenarioLine &line, NoticeRecord &record)
{
    KonbiniBarcode slip = slipOf(world, line);
    if (line.option("key").isEmpty() && line.words.size() > 1)
        slip.amount = yenOf(line.word(1));
    const QString reissue = line.word(0).section(QLatin1Char('#'), 1);
    if (!reissue.isEmpty())
        slip.reissue = reissue.toInt();
    if (line.options.contains(QStringLiteral("due"))) {
        const QDate due = dayOf(line.option("due"), world.today());
        slip.due = due.isValid() ? std::optional(due) : std::nullopt;
    }
    record.channel = Channel::KonbiniBarcode;
    record.barcode = must(encodeBarcode(slip));
    record.reissue = slip.reissue;
    record.amount = slip.amount;
    record.slipKey = record.barcode.mid(13, 16);
    record.chain = line.option("chain", QStringLiteral("20"));
    record.shop = line.option("shop", QStringLiteral("1234"));
    const QString at = line.option("at", QStringLiteral("12:00"));
    record.receivedAt = QTime::fromString(at, QStringLiteral("HH:mm")); // "none": postal
    const bool tellsPayout = line.option("payout", QString()) != QLatin1String("none");
    if (tellsPayout && (record.kind == NoticeKind::Confirmed || record.kind == NoticeKind::Amended))
        record.payoutOn = record.receivedOn.addDays(payoutDays);
}

void tellTransfer(const ScenarioLine &line, NoticeRecord &record)
{
    record.channel = Channel::BankTransfer;
    record.valueOn = record.receivedOn;
    record.amount = yenOf(line.word(0));
    record.payerName = bankLetters(line.word(1));
    record.bankName = line.option("bank", QStringLiteral("ﾐﾎﾝ"));
    record.branchName = line.option("branch", QStringLiteral("ﾎﾝﾃﾝ"));
    record.remitterCode = line.option("code");
    record.ediInformation = line.option("edi");
    record.inquiryNumber = line.option("inquiry");
}

CreditedAccount account()
{
    return {QStringLiteral("0009"),
            QStringLiteral("ﾐﾎﾝ"),
            QStringLiteral("227"),
            QStringLiteral("ﾎﾝﾃﾝ"),
            QStringLiteral("1"),
            QStringLiteral("1234567"),
            QStringLiteral("ﾐﾎﾝ")};
}

} // namespace

NoticeRecord noticeOf(ScenarioWorld &world, const ScenarioLine &line)
{
    const auto kind = noticeKindFromName(line.verb);
    if (!kind)
        qFatal("a scenario has no kind of notice %s", qPrintable(line.verb));
    NoticeRecord record;
    record.kind = *kind;
    record.receivedOn = dayOf(line.option("on", QStringLiteral("+0")), world.today());
    if (*kind == NoticeKind::Credit || *kind == NoticeKind::CreditCancelled)
        tellTransfer(line, record);
    else
        tellSlip(world, line, record);
    return record;
}

std::optional<StatementEntry> entryOf(const ScenarioWorld &world, const ScenarioLine &line)
{
    const bool in = line.verb == QLatin1String("inflow");
    if (!in && line.verb != QLatin1String("outflow"))
        return std::nullopt;
    return StatementEntry{in,
                          line.option("kind", QStringLiteral("14")),
                          dayOf(line.option("on", QStringLiteral("+0")), world.today()),
                          yenOf(line.word(0)),
                          bankLetters(line.word(1))};
}

Result<QByteArray> bytesOf(const std::vector<NoticeRecord> &records,
                           NoticeLayout layout,
                           QDate createdOn,
                           const ScenarioLine &options,
                           const Statement &statement)
{
    const WriteOptions how{createdOn, !options.has("no-line-ends")};
    switch (layout) {
    case NoticeLayout::AgencyCsv: return writeAgencyCsv(records, how);
    case NoticeLayout::Agency120:
    case NoticeLayout::Agency120Shifted: return writeAgency120(records, how, layout);
    case NoticeLayout::Agency97: return writeAgency97(records);
    case NoticeLayout::SmartTradeCsv:
        return writeSmartTrade(records, options.option("consignor", QStringLiteral("12345")));
    case NoticeLayout::PayEasyForm:
        return writePayEasy(
            records, {QStringLiteral("123456"), QStringLiteral("12345"), QByteArray("secret")});
    case NoticeLayout::Zengin01A:
    case NoticeLayout::Zengin01B: return writeZengin01(records, account(), layout, how);
    case NoticeLayout::Zengin03: return writeZengin03(records, account(), statement, how);
    case NoticeLayout::Camt054: return writeCamt054(records, account(), how);
    case NoticeLayout::Camt052:
        return writeCamt052({AccountReport{account(), records, statement}}, how);
    case NoticeLayout::Count: break;
    }
    qFatal("no writer for %s", qPrintable(layoutId(layout)));
}

} // namespace keshikomi::test

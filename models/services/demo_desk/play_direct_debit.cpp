// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_export.h"
#include "models/services/debit/mandates.h"
#include "models/services/demo_desk/demo_scenes.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace keshikomi::demo {

namespace {

struct Payer final
{
    const char16_t *name, *kana;
    qint64 yen; // of the bill that is debited
    DebitResult result; // what the bank says of it
};
constexpr std::array<Payer, 6> payers{{
    {u"相川 春樹", u"アイカワ ハルキ", 12'000, DebitResult::Collected},
    {u"井上 夏美", u"イノウエ ナツミ", 38'000, DebitResult::Collected},
    {u"宇野 秋彦", u"ウノ アキヒコ", 8'500, DebitResult::NoFunds},
    {u"江口 冬子", u"エグチ フユコ", 21'400, DebitResult::NoAccount},
    {u"岡田 一馬", u"オカダ カズマ", 68'400, DebitResult::Collected},
    {u"片山 双葉", u"カタヤマ フタバ", 18'700, DebitResult::Collected},
}};

BankAccount accountOf(const QString &number, const QString &holder)
{
    return {QStringLiteral("0001"),
            QStringLiteral("ミナト"),
            QStringLiteral("004"),
            QStringLiteral("ホンテン"),
            QStringLiteral("1"),
            number,
            holder};
}

DebitTerms termsOfHouse()
{
    DebitTerms terms;
    terms.consignor = QStringLiteral("0000123456");
    terms.account = accountOf(QStringLiteral("1234567"), QStringLiteral("カ）カササギジドウシヤ"));
    terms.most = Yen(1'000'000);
    return terms;
}

// Their words that they may be debited, and a bill of each.
Done askThem(Stage &stage, const QString &agreement, QDate asked, QDate dueOn)
{
    qint64 number = 2'000'001;
    for (const Payer &each : payers) {
        const QString kana = QString::fromUtf16(each.kana);
        KK_TRY(const Customer customer, stage.customer(asked, QString::fromUtf16(each.name), kana));
        MandateWish wish;
        wish.customerNumber = customer.number;
        wish.agreement = agreement;
        wish.account = accountOf(QString::number(number++), kana);
        wish.active = true;
        KK_CHECK(MandateService(stage.on(asked)).add(stage.me, wish).result());
        KK_CHECK(stage.bill(customer, {asked, QStringLiteral("12か月点検"), each.yen, dueOn}));
    }
    KK_TRY(const Customer waiting,
           stage.customer(asked, QStringLiteral("北川 三津"), QStringLiteral("キタガワ ミツ")));
    MandateWish wish;
    wish.customerNumber = waiting.number;
    wish.agreement = agreement;
    wish.account = accountOf(QStringLiteral("2000099"), QStringLiteral("キタガワ ミツ"));
    KK_CHECK(MandateService(stage.on(asked)).add(stage.me, wish).result());
    return done();
}

Result<DebitBatch> sendBatch(Stage &stage, const QString &agreement, QDate day)
{
    const DebitBatchService batches(stage.on(day));
    KK_TRY(const QDate next, batches.nextCollectionDay(stage.me).result());
    KK_TRY(const DebitMade made, batches.make(stage.me, {agreement, next, {}, {}}).result());
    if (!made.batch)
        return failure(ErrorCode::Conflict, Fault::NothingToExport, {QStringLiteral("debit")});
    const DebitBatchId id = made.batch->row.id;
    KK_CHECK(batches.approve(stage.other, id).result());
    const QTemporaryDir folder; // the request itself stays in the store
    KK_CHECK(DebitExportService(stage.on(day))
                 .write(stage.other, id, folder.filePath(QStringLiteral("request.txt")))
                 .result());
    return DebitBatchService(stage.on(day)).find(stage.me, id).result();
}

// As the bank answers it.
Result<QByteArray> answerTo(const DebitBatch &batch)
{
    const DebitTerms terms = termsOfHouse();
    DebitFile file{terms.consignor, terms.multiCode, terms.account, batch.row.collectOn, {}};
    for (const DebitItem &item : batch.items) {
        const auto payer = std::find_if(payers.begin(), payers.end(), [&item](const Payer &each) {
            return item.customerName == QString::fromUtf16(each.name);
        });
        const DebitResult result = payer == payers.end() ? DebitResult::Collected : payer->result;
        file.rows.push_back({*item.account, item.amount, item.newCode, item.payerNumber, result});
    }
    const PaymentFile answer = writeZengin91(file, DebitDirection::Answer, false);
    if (!answer.isGood())
        return failure(
            ErrorCode::Invalid, Fault::FileHasBadRows, {QStringLiteral("answer"), QString()});
    return answer.bytes;
}

} // namespace

Done playDirectDebit(Stage &stage)
{
    const QDate asked = stage.today.addDays(-45);
    const QDate sent = stage.today.addDays(-25);
    KK_TRY(const DebitAgreement agreement,
           MandateService(stage.on(asked))
               .putAgreement(stage.me, QStringLiteral("みなと銀行 口座振替"), termsOfHouse())
               .result());
    KK_CHECK(askThem(stage, agreement.key, asked, sent));
    KK_TRY(const DebitBatch batch, sendBatch(stage, agreement.key, sent));
    KK_TRY(const QByteArray answer, answerTo(batch));
    const QDate answered = batch.row.collectOn.addDays(2);
    KK_CHECK(stage.take(answered, QStringLiteral("furikae-kekka.txt"), answer));
    KK_CHECK(stage.clear(answered));
    // Who had no funds is asked once more; another person has to approve it.
    const DebitBatchService batches(stage.on(stage.today));
    KK_TRY(const QDate next, batches.nextCollectionDay(stage.me).result());
    KK_CHECK(batches.make(stage.me, {agreement.key, next, {}, {}}).result());
    return done();
}

} // namespace keshikomi::demo

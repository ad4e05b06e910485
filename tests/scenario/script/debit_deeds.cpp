// SPDX-License-Identifier: GPL-3.0-or-later
// Direct debit: who may be debited, what is asked of the bank, what it answers.
#include "models/domain/try.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_export.h"
#include "models/services/debit/mandates.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

BankAccount accountOf(const QString &number, const QString &holder)
{
    return {QStringLiteral("0001"),
            QStringLiteral("ミズウミ"),
            QStringLiteral("004"),
            QStringLiteral("ホンテン"),
            QStringLiteral("1"),
            number,
            holder};
}

DebitTerms terms()
{
    DebitTerms terms;
    terms.consignor = QStringLiteral("123456789");
    terms.account = accountOf(QStringLiteral("1234567"), QStringLiteral("カ）ミホン"));
    terms.most = Yen(1'000'000);
    return terms;
}

// mandate CUSTOMER: an account that may be debited; the bank is known from the first one on
Result<QStringList> addMandate(ScenarioWorld &world, const ScenarioStep &step)
{
    const MandateService mandates(world.context());
    KK_CHECK(mandates.putAgreement(world.actor(), QStringLiteral("見本銀行"), terms()).result());
    MandateWish wish;
    wish.customerNumber = world.customerNumber(step.line.word(0));
    wish.account =
        accountOf(QString::number(1'000'000 + wish.customerNumber), QStringLiteral("シケン"));
    wish.active = true;
    KK_CHECK(mandates.add(world.actor(), wish).result());
    return QStringList();
}

// debit-batch NAME BILL… on=DAY: made, approved by another person and written for the bank
Result<QStringList> sendBatch(ScenarioWorld &world, const ScenarioStep &step)
{
    DebitWish wish;
    wish.collectOn = dayOf(step.line.option("on"), world.today());
    KK_TRY(const auto known, MandateService(world.context()).agreements(world.actor()).result());
    wish.agreement = known.front().key;
    for (const QString &bill : step.line.words.mid(1))
        wish.bills.push_back(world.bill(bill).number);
    KK_TRY(const DebitMade made,
           DebitBatchService(world.context()).make(world.actor(), wish).result());
    if (!made.batch)
        return QStringList{QStringLiteral("nothing to debit")};
    const DebitBatchId id = made.batch->row.id;
    world.debitBatches[step.line.word(0)] = id.value();
    const QTemporaryDir folder; // the request stays in the store
    world.sit(QStringLiteral("naomi"));
    KK_CHECK(DebitBatchService(world.context()).approve(world.actor(), id).result());
    KK_CHECK(DebitExportService(world.context())
                 .write(world.actor(), id, folder.filePath(QStringLiteral("request.txt")))
                 .result());
    return QStringList{QStringLiteral("%1 debits, %2")
                           .arg(made.batch->items.size())
                           .arg(made.batch->row.total.amount())};
}

// The row that asks for a bill.
const DebitItem *itemOf(const DebitBatch &batch, BillId bill)
{
    for (const DebitItem &item : batch.items) {
        for (const DebitShare &share : item.bills) {
            if (share.bill == bill)
                return &item;
        }
    }
    return nullptr;
}

} // namespace

// Lines "BATCH BILL CODE": what the bank says of the rows that ask for these bills.
Result<QByteArray> debitAnswerOf(ScenarioWorld &world, const std::vector<ScenarioLine> &lines)
{
    DebitFile file{terms().consignor, {}, terms().account, {}, {}};
    for (const ScenarioLine &line : lines) {
        const auto known = world.debitBatches.find(line.verb);
        if (known == world.debitBatches.end())
            continue; // it could not be asked for
        KK_TRY(const DebitBatch batch,
               DebitBatchService(world.context())
                   .find(world.actor(), DebitBatchId(known->second))
                   .result());
        const DebitItem *const item = itemOf(batch, world.bill(line.word(0)).id);
        if (!item)
            continue;
        file.collectOn = batch.row.collectOn;
        file.rows.push_back({*item->account,
                             item->amount,
                             item->newCode,
                             item->payerNumber,
                             *debitResultFromCode(line.word(1).at(0).toLatin1())});
    }
    const PaymentFile told = writeZengin91(file, DebitDirection::Answer, false);
    return told.bytes;
}

void addDebitDeeds(Deeds &deeds)
{
    deeds.insert(
        {{QStringLiteral("mandate"), addMandate}, {QStringLiteral("debit-batch"), sendBatch}});
}

} // namespace keshikomi::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/era_date.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_export.h"
#include "models/services/debit/debit_rebilling.h"
#include "models/services/debit/mandates.h"
#include "tests/scenario/clearing_desk.h"

#include <QDir>
#include <QFile>

namespace keshikomi::test {

// A store with an agreement for direct debit, customers with mandates, and a bank that answers.
class DebitDesk final
{
public:
    explicit DebitDesk(const QString &engine, bool throughAgency = false)
        : desk(engine)
    {
        DebitTerms terms;
        terms.consignor = throughAgency ? QStringLiteral("12345678") : QStringLiteral("123456789");
        terms.multiCode = throughAgency ? QStringLiteral("7") : QString();
        terms.account = account(QStringLiteral("1234567"), QStringLiteral("カ）ミホン"));
        terms.most = Yen(1'000'000);
        agreement = must(mandates().putAgreement(me(), QStringLiteral("見本銀行"), terms)).key;
    }

    Actor me() { return desk.me(); }
    MandateService mandates() { return MandateService(desk.context()); }
    DebitBatchService batches() { return DebitBatchService(desk.context()); }
    DebitExportService exports() { return DebitExportService(desk.context()); }
    DebitRebillService rebills() { return DebitRebillService(desk.context()); }

    static BankAccount account(const QString &number, const QString &holder)
    {
        return {QStringLiteral("0001"),
                QStringLiteral("ミズウミ"),
                QStringLiteral("004"),
                QStringLiteral("ホンテン"),
                QStringLiteral("1"),
                number,
                holder};
    }
    Customer newCustomer(const QString &name)
    {
        return must(desk.desk().customers().add(me(), ClearingDesk::facts(name)));
    }
    Mandate mandate(const Customer &customer, bool active = true)
    {
        MandateWish wish;
        wish.customerNumber = customer.number;
        wish.account =
            account(QString::number(1'000'000 + customer.number), QStringLiteral("シケン　ジロウ"));
        wish.active = active;
        return must(mandates().add(me(), wish));
    }
    Bill bill(const Customer &customer, qint64 withTax)
    {
        const QDate today = desk.desk().clock().today();
        return must(desk.desk().bills().issue(
            me(),
            NewBill{customer.id,
                    {},
                    QStringLiteral("整備"),
                    today,
                    today.addDays(3),
                    today,
                    {demo::lump(QStringLiteral("整備"), TaxKind::Standard, withTax * 10 / 11)}}));
    }
    // Made, approved by another person and written for the bank.
    DebitBatch sent(QDate collectOn = QDate(2026, 11, 27))
    {
        const DebitMade made = must(batches().make(me(), {agreement, collectOn, {}, {}}));
        if (!made.batch)
            qFatal("nothing could be debited");
        must(batches().approve(ClearingDesk::other(), made.batch->row.id));
        written(made.batch->row.id);
        return must(batches().find(me(), made.batch->row.id));
    }
    QByteArray written(DebitBatchId batch)
    {
        const QString path =
            m_folder.filePath(QStringLiteral("%1-%2.txt").arg(batch.value()).arg(++m_files));
        must(exports().write(ClearingDesk::other(), batch, path));
        return contentOf(path);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file %s", qPrintable(path));
        return file.readAll();
    }
    QString place(const QString &name) { return m_folder.filePath(name); }
    QStringList folder()
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    // What the bank says of each row, a code a row; "-" leaves the row out.
    QByteArray answer(const DebitBatch &batch, const QString &codes, bool throughAgency = false)
    {
        const auto terms = must(mandates().agreements(me())).front().terms;
        DebitFile file{terms.consignor, terms.multiCode, terms.account, batch.row.collectOn, {}};
        for (size_t at = 0; at < batch.items.size(); ++at) {
            const QChar code = codes.at(qsizetype(at));
            if (code == u'-')
                continue;
            const DebitItem &item = batch.items[at];
            file.rows.push_back({*item.account,
                                 item.amount,
                                 item.newCode,
                                 item.payerNumber,
                                 *debitResultFromCode(code.toLatin1())});
        }
        const PaymentFile told = writeZengin91(file, DebitDirection::Answer, throughAgency);
        if (!told.isGood())
            qFatal("the bank could not write its answer");
        return told.bytes;
    }
    // The answer comes on the day of the debit, or later.
    ImportReport tell(const QByteArray &bytes, ImportOptions options = {})
    {
        const QDate debited = readNearestDay(bytes.mid(54, 4), desk.store.today());
        if (desk.store.today() < debited)
            desk.store.clock().set(QDateTime(debited, QTime(3, 0), Qt::UTC));
        return desk.store.import(
            QStringLiteral("answer-%1.txt").arg(++m_files), bytes, std::move(options));
    }
    Fault faultOfTelling(const QByteArray &bytes, ImportOptions options = {})
    {
        return faultOf(desk.desk().imports().import(
            me(), NoticeFile{QStringLiteral("answer.txt"), bytes}, options));
    }
    DebitBatch again(const DebitBatch &batch) { return must(batches().find(me(), batch.row.id)); }
    // The code of each row as the books have it, "." for none.
    QString codes(const DebitBatch &batch)
    {
        QString text;
        for (const DebitItem &item : again(batch).items)
            text += item.result ? QChar(QLatin1Char(debitResultCode(*item.result))) : QChar(u'.');
        return text;
    }
    qint64 count(const char *sql)
    {
        return must(
            desk.context().store.read([sql](Session &session) { return session.number(sql); }));
    }
    QStringList tasks()
    {
        QStringList kinds;
        for (const TaskRow &task : must(desk.desk().tasks().all(me()))) {
            if (task.kind.startsWith(QLatin1String("debit-")))
                kinds << task.kind;
        }
        kinds.sort();
        return kinds;
    }

    ClearingDesk desk;
    QString agreement;

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

// Three customers, one of them with two bills.
struct Asked final
{
    explicit Asked(const QString &engine, bool agency = false)
        : bank(engine, agency)
        , first(bank.newCustomer(QStringLiteral("一条 一郎")))
        , second(bank.newCustomer(QStringLiteral("二条 二郎")))
        , third(bank.newCustomer(QStringLiteral("三条 三郎")))
    {
        for (const Customer &customer : {first, second, third})
            bank.mandate(customer);
        bills = {bank.bill(first, 11'000),
                 bank.bill(first, 5'500),
                 bank.bill(second, 22'000),
                 bank.bill(third, 33'000)};
    }
    Yen open(size_t bill) { return bank.desk.again(bills[bill]).open; }
    QStringList differences() { return bank.desk.store.differences(); }

    DebitDesk bank;
    Customer first, second, third;
    std::vector<Bill> bills;
};

} // namespace keshikomi::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_letters.h"
#include "models/services/closing/day_closing.h"
#include "models/services/demo_data.h"
#include "models/services/differences/credits.h"
#include "models/services/differences/differences.h"
#include "models/services/differences/double_payments.h"
#include "models/services/differences/refunds.h"
#include "models/services/differences/standing.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"

#include <QTest>

namespace keshikomi::test {

template<typename T>
Fault faultOf(const Later<T> &later)
{
    const Result<T> result = later.result();
    return result ? Fault::Count : result.error().fault;
}

// Rows for the engines there are, and the engine of the row.
inline void addStores()
{
    QTest::addColumn<QString>("engine");
    const QStringList engines = BookStore::engines();
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}
inline QString storeOfRow()
{
    return *static_cast<QString *>(QTest::qData("engine", qMetaTypeId<QString>()));
}

// A store with one customer of its own, whose bills are paid by transfers that a bank's file tells.
class ClearingDesk final
{
public:
    explicit ClearingDesk(const QString &engine)
        : store(engine, 3, 3)
        , customer(must(desk().customers().add(me(), facts(QStringLiteral("試験 次郎")))))
    {
    }

    Workplace &desk() { return store.desk(); }
    ServiceContext context() { return desk().context(); }
    Actor me() { return desk().actor(); }
    static Actor other()
    {
        return Actor{QStringLiteral("naomi"), Role::Accountant, QStringLiteral("desk 2")};
    }
    static NewCustomer facts(const QString &name)
    {
        NewCustomer facts;
        facts.name = name;
        facts.kana = QStringLiteral("シケン ジロウ");
        return facts;
    }

    // Handed over, due in `days`; lump sums before tax.
    Bill bill(const std::vector<LineItem> &lines, int days = 20)
    {
        const QDate today = desk().clock().today();
        return must(desk().bills().issue(me(),
                                         NewBill{customer.id,
                                                 {},
                                                 QStringLiteral("整備"),
                                                 today,
                                                 today.addDays(days),
                                                 today,
                                                 lines}));
    }
    Bill bill(qint64 withTax, int days = 20) // at 10 %, a multiple of 11
    {
        return bill({demo::lump(QStringLiteral("整備"), TaxKind::Standard, withTax * 10 / 11)},
                    days);
    }
    Bill again(const Bill &bill) { return must(desk().bills().find(me(), bill.number)); }
    Payment again(PaymentId id) { return must(desk().clearing().payment(me(), id)); }

    NoticeRecord
    transfer(qint64 amount, const QString &payer, const QString &code = {}, int daysAgo = 1)
    {
        NoticeRecord record;
        record.kind = NoticeKind::Credit;
        record.channel = Channel::BankTransfer;
        record.receivedOn = desk().clock().today().addDays(-daysAgo);
        record.valueOn = record.receivedOn;
        record.amount = Yen(amount);
        record.payerName = bankLetters(payer);
        record.remitterCode = code;
        record.bankName = QStringLiteral("ﾐﾎﾝ");
        record.branchName = QStringLiteral("ﾎﾝﾃﾝ");
        record.inquiryNumber = QString::number(++m_told);
        // Each has words of its own: two numbers for one transfer would be asked about.
        for (int rest = m_told; rest > 0; rest /= 26)
            record.ediInformation += QLatin1Char(char('A' + rest % 26));
        return record;
    }
    ImportReport tell(const std::vector<NoticeRecord> &records)
    {
        const CreditedAccount account{QStringLiteral("0009"),
                                      QStringLiteral("ﾐﾎﾝ"),
                                      QStringLiteral("227"),
                                      QStringLiteral("ﾎﾝﾃﾝ"),
                                      QStringLiteral("1"),
                                      QStringLiteral("1234567"),
                                      QStringLiteral("ﾐﾎﾝ")};
        const QByteArray bytes = must(writeZengin01(
            records, account, NoticeLayout::Zengin01A, {desk().clock().today(), true}));
        return store.import(QStringLiteral("transfers-%1.txt").arg(++m_files), bytes);
    }
    PaymentId pay(qint64 amount,
                  const QString &payer = QStringLiteral("シケン ジロウ"),
                  const QString &code = {},
                  int daysAgo = 1)
    {
        const ImportReport report = tell({transfer(amount, payer, code, daysAgo)});
        if (report.refused || report.fresh != 1)
            qFatal("a transfer was not booked");
        return PaymentId(must(context().store.read(
            [](Session &session) { return session.number("SELECT MAX(id) FROM payment"); })));
    }

    DecisionReport settle(const ClearingDecision &decision)
    {
        return must(DifferenceService(context()).settle(me(), decision));
    }
    void payInFull(const Bill &bill)
    {
        ClearingDecision decision;
        decision.payment = pay(bill.open.amount());
        decision.shares = {{bill.id, bill.open}};
        settle(decision);
    }
    BankAccount account()
    {
        return must(
            RefundService(context()).setAccount(me(),
                                                customer.number,
                                                BankAccount{QStringLiteral("0001"),
                                                            QStringLiteral("ミズウミ"),
                                                            QStringLiteral("004"),
                                                            QStringLiteral("ホンテン"),
                                                            QStringLiteral("1"),
                                                            QStringLiteral("7654321"),
                                                            QStringLiteral("シケン　ジロウ")}));
    }
    // The store's own sums; what changed since `before`, as "account amount, …" by name.
    QString changed(const std::map<QString, qint64> &before)
    {
        auto now = store.accounts();
        for (const auto &[account, amount] : before)
            now[account] -= amount;
        QStringList texts;
        for (const auto &[account, amount] : now) {
            if (amount != 0)
                texts << QStringLiteral("%1 %2").arg(account).arg(amount);
        }
        return texts.join(QStringLiteral(", "));
    }
    void closeDay(QDate day)
    {
        DayCloseWish wish;
        wish.day = day;
        must(DayCloseService(desk().context(), desk().headsFile()).close(me(), wish));
    }

    BookStore store;
    Customer customer;

private:
    int m_told = 100'000;
    int m_files = 0;
};

} // namespace keshikomi::test

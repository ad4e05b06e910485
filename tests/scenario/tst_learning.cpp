// SPDX-License-Identifier: GPL-3.0-or-later
// What clearing by hand teaches, what the house sets of the passes, and what both would have done
// with the past: on the books of both engines.
#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/services/payer_file.h"
#include "models/services/payers.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

const QString payerName = QStringLiteral("ﾌｼﾞ ｷﾖｼ");

NoticeRecord transfer(qint64 yen, const QString &payer = payerName)
{
    NoticeRecord record;
    record.kind = NoticeKind::Credit;
    record.channel = Channel::BankTransfer;
    record.receivedOn = QDate(2026, 11, 20);
    record.valueOn = record.receivedOn;
    record.amount = Yen(yen);
    record.payerName = payer;
    record.bankName = QStringLiteral("ﾐｽﾞﾎ");
    record.branchName = QStringLiteral("ｼﾌﾞﾔ");
    return record;
}

// The books with transfers in them that no rule knows, and what the tests ask.
class LearningBooks final
{
public:
    explicit LearningBooks(const QString &engine)
        : store(engine, 5, 12)
    {
    }
    const Actor &actor() { return store.desk().actor(); }
    PayerService payers() { return PayerService(store.desk().context()); }
    std::vector<LearnedPayer> learned() { return must(payers().list(actor(), {})); }

    PaymentId receive(const NoticeRecord &record)
    {
        const auto account = test::noticeScenario(1, 1).account;
        const WriteOptions options{QDate(2026, 11, 21), true};
        const QByteArray file =
            must(writeZengin01({record}, account, NoticeLayout::Zengin01A, options));
        store.import(QStringLiteral("transfer %1").arg(++m_files), file);
        const auto ids = must(store.desk().clearing().paymentIds(actor(), true, {}));
        return PaymentId(*std::max_element(ids.begin(), ids.end()));
    }
    std::vector<BillRow> bills()
    {
        const auto ids = must(store.desk().unpaid().ids(actor(), -1, {}));
        return must(store.desk().unpaid().rows(actor(), ids));
    }
    RunId clear(PaymentId payment, const BillRow &bill, Yen fee = Yen(0))
    {
        const Yen open = must(store.desk().clearing().payment(actor(), payment)).open;
        const ManualShare share{bill.id, open, fee};
        return must(store.desk().clearing().allocate(actor(), payment, {share})).front().run;
    }
    Candidate best(PaymentId payment)
    {
        const MatchResult result = must(store.desk().clearing().candidates(actor(), payment));
        return result.candidates.empty() ? Candidate{Pass::Nearest, {}, {}, {}, {}}
                                         : result.candidates.front();
    }

    BookStore store;

private:
    int m_files = 0;
};

bool speaks(const Candidate &candidate, ReasonCode code)
{
    return std::any_of(candidate.reasons.begin(),
                       candidate.reasons.end(),
                       [code](const Reason &reason) { return reason.code == code; });
}

struct TwoBills final
{
    BillRow first, next;
};

// Two bills of one customer with different amounts.
TwoBills twoOfOne(const std::vector<BillRow> &bills)
{
    for (const BillRow &first : bills) {
        for (const BillRow &next : bills) {
            if (next.customer == first.customer && next.open > first.open)
                return {first, next};
        }
    }
    qFatal("the demo has no customer with two bills");
}

} // namespace

class TestLearning final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void engines_data()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::addRow("%s", qPrintable(engine)) << engine;
    }

    void aPersonTeachesThePayer_data() { engines_data(); }
    void aPersonTeachesThePayer()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const auto [first, next] = twoOfOne(books.bills());
        QVERIFY(books.learned().empty());
        // With a number before the name: the number is not part of the payer.
        const PaymentId taught = books.receive(transfer(1'000, QStringLiteral("99887766 ﾌｼﾞ ｷﾖｼ")));
        const RunId run = books.clear(taught, first);
        QCOMPARE(books.learned().size(), size_t(1));
        const PayerKey key = books.learned().front().key;
        const PayerKey expected{
            nameKey(payerName), nameKey(QStringLiteral("ﾐｽﾞﾎ")), nameKey(QStringLiteral("ｼﾌﾞﾔ"))};
        QVERIFY(key == expected);
        const PaymentId same = books.receive(transfer(next.open.amount()));
        QCOMPARE(books.best(same).pass, Pass::Learned);
        QCOMPARE(books.best(same).shares.front().bill, next.id);
        NoticeRecord elsewhere = transfer(next.open.amount());
        elsewhere.bankName = QStringLiteral("ﾘｿﾅ");
        const PaymentId other = books.receive(elsewhere);
        QCOMPARE(books.best(other).pass, Pass::NameAndAmount);
        QVERIFY(speaks(books.best(other), ReasonCode::NameLearnedElsewhere));

        must(books.store.desk().undo().run(books.actor(), run));
        QVERIFY(books.learned().empty());
        QCOMPARE(books.best(same).pass, Pass::Nearest);
        QCOMPARE(books.store.differences(), QStringList());
    }

    void whatIsKnownCanBeForgotten_data() { engines_data(); }
    void whatIsKnownCanBeForgotten()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const BillRow bill = books.bills().front();
        books.clear(books.receive(transfer(1'000)), bill, Yen(330));
        books.clear(books.receive(transfer(1'100)), bill, Yen(330));
        books.clear(books.receive(transfer(1'200)), bill, Yen(440));
        const LearnedPayer payer = books.learned().front();
        QCOMPARE(payer.times, 3);
        CustomerPayers known = must(books.payers().ofCustomer(books.actor(), payer.customerNumber));
        QCOMPARE(known.fees.size(), size_t(2));
        QCOMPARE(known.fees.front().fee, Yen(330));
        QCOMPARE(known.fees.front().times, 2);
        must(books.payers().forget(books.actor(), payer.id));
        must(books.payers().forgetFee(books.actor(), payer.customerNumber, Yen(440)));
        known = must(books.payers().ofCustomer(books.actor(), payer.customerNumber));
        QVERIFY(known.payers.empty());
        QCOMPARE(known.fees.size(), size_t(1));
        const auto again = books.payers().forget(books.actor(), payer.id).result();
        QCOMPARE(again.error().fault, Fault::NoSuchPayer);
        const auto fee =
            books.payers().forgetFee(books.actor(), payer.customerNumber, Yen(440)).result();
        QCOMPARE(fee.error().fault, Fault::NoSuchPayer);
    }

    void aFeeIsLearnedAndUnlearned_data() { engines_data(); }
    void aFeeIsLearnedAndUnlearned()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const auto [first, next] = twoOfOne(books.bills());
        const RunId run = books.clear(books.receive(transfer(1'000)), first, Yen(777));
        const PaymentId less = books.receive(transfer(next.open.amount() - 777));
        QVERIFY(speaks(books.best(less), ReasonCode::FeeLearned));
        QCOMPARE(books.best(less).pass, Pass::Tolerance);
        must(books.store.desk().undo().run(books.actor(), run));
        QVERIFY(!speaks(books.best(less), ReasonCode::FeeLearned));
    }

    void toleranceIsOfTheCustomer_data() { engines_data(); }
    void toleranceIsOfTheCustomer()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const auto [first, next] = twoOfOne(books.bills());
        books.clear(books.receive(transfer(1'000)), first);
        const qint64 customer = books.learned().front().customerNumber;
        const PaymentId more = books.receive(transfer(next.open.amount() + 13));
        QCOMPARE(books.best(more).pass, Pass::Nearest);
        must(books.payers().setTolerance(books.actor(), customer, Yen(13)));
        QVERIFY(speaks(books.best(more), ReasonCode::WithinTolerance));
        const auto refused =
            books.payers().setTolerance(books.actor(), customer, Yen(10'001)).result();
        QCOMPARE(refused.error().fault, Fault::AmountNotAllowed);
    }

    void carriedToAnotherStore_data() { engines_data(); }
    void carriedToAnotherStore()
    {
        QFETCH(QString, engine);
        LearningBooks here(engine), there(engine); // the same demo, the same customers
        here.clear(here.receive(transfer(1'000)), here.bills().front());
        here.clear(here.receive(transfer(1'100)), here.bills().front());
        const QByteArray file = must(here.payers().exported(here.actor()));
        PayerImport report = must(there.payers().import(there.actor(), file));
        QCOMPARE(report.taken, 1);
        QCOMPARE(there.learned().front().times, 2);
        QVERIFY(there.learned().front().key == here.learned().front().key);
        report = must(there.payers().import(there.actor(), file));
        QCOMPARE(report.taken, 0);
        QCOMPARE(report.known, 1);
        QCOMPARE(must(there.payers().exported(there.actor())), file);
        QByteArray unknown = file;
        unknown.replace(QByteArray::number(here.learned().front().customerNumber), "999999");
        QCOMPARE(must(there.payers().import(there.actor(), unknown)).refused, 1);
        const auto odd = there.payers().import(there.actor(), "a,b\r\n1,2\r\n").result();
        QCOMPARE(odd.error().fault, Fault::ColumnsNotFound);
    }

    void passesAreSet_data() { engines_data(); }
    void passesAreSet()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const SettingService settings = books.store.desk().settings();
        QVERIFY(must(settings.passes(books.actor())) == usualPasses());
        const auto [first, next] = twoOfOne(books.bills());
        books.clear(books.receive(transfer(1'000)), first);
        const PaymentId same = books.receive(transfer(next.open.amount()));
        QCOMPARE(books.best(same).pass, Pass::Learned);
        const PassOrder order{Pass::NameAndAmount, Pass::Key};
        must(settings.setPasses(books.actor(), order));
        QVERIFY(must(settings.passes(books.actor())) == order);
        QCOMPARE(books.best(same).pass, Pass::NameAndAmount);
        QVERIFY(books.store.clear().passes == order);
        const PassOrder once{Pass::Key};
        const ClearingReport dry =
            must(books.store.desk().clearing().clear(books.actor(), true, once));
        QVERIFY(dry.passes == once);
        QCOMPARE(settings.setPasses(books.actor(), {}).result().error().fault, Fault::FieldEmpty);
    }

    void explainsOpenAndClearedOnes_data() { engines_data(); }
    void explainsOpenAndClearedOnes()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        const PaymentId payment = books.receive(transfer(1'234));
        const ClearingService clearing = books.store.desk().clearing();
        const Explanation open = must(clearing.explain(books.actor(), payment));
        QCOMPARE(open.looks.size(), usualPasses().size());
        QVERIFY(must(clearing.clearings(books.actor(), payment)).empty());
        QCOMPARE(must(clearing.paymentOfNotice(books.actor(), NoticeId(1))), payment);
        QCOMPARE(clearing.paymentOfNotice(books.actor(), NoticeId(99)).result().error().fault,
                 Fault::NoSuchPayment);
        books.clear(payment, books.bills().front());
        QVERIFY(must(clearing.explain(books.actor(), payment)).looks.empty());
        QCOMPARE(must(clearing.clearings(books.actor(), payment)).size(), size_t(1));
        QCOMPARE(clearing.explain(books.actor(), PaymentId(99)).result().error().fault,
                 Fault::NoSuchPayment);
    }

    void triesPassesOnThePast_data() { engines_data(); }
    void triesPassesOnThePast()
    {
        QFETCH(QString, engine);
        LearningBooks books(engine);
        books.store.import(QStringLiteral("agency"),
                           BookStore::sample(QStringLiteral("cvs-agency-120.crlf.txt")));
        const int cleared = books.store.clear().cleared;
        QVERIFY(cleared > 0);
        const ClearingService clearing = books.store.desk().clearing();
        const QDate first(2026, 1, 1), last(2026, 12, 31);
        BackTestReport report = must(clearing.backTest(books.actor(), first, last, std::nullopt));
        QCOMPARE(report.payments, cleared);
        QCOMPARE(report.alone, cleared);
        QCOMPARE(report.wrong, 0);
        report = must(clearing.backTest(books.actor(), first, last, PassOrder{Pass::Learned}));
        QCOMPARE(report.cleared, 0);
        QCOMPARE(report.payments, cleared);
        report = must(clearing.backTest(books.actor(), last, last, std::nullopt));
        QCOMPARE(report.payments, 0);
        // Part of a bill, decided by a person: no rule would have chosen that.
        books.clear(books.receive(transfer(100)), books.bills().front());
        report = must(clearing.backTest(books.actor(), first, last, std::nullopt));
        QCOMPARE(report.payments, cleared + 1);
        QCOMPARE(report.alone, cleared);
    }
};

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"

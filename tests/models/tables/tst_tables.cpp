// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/id_set.h"
#include "models/tables/import_table.h"
#include "models/tables/order_table.h"
#include "models/tables/payment_table.h"
#include "models/tables/unpaid_table.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace keshikomi;

namespace {

PaymentRow paymentOf(qint64 id, Yen open)
{
    return {PaymentId(id),
            QDate(2026, 11, 20),
            Channel::BankTransfer,
            QStringLiteral("payer %1").arg(id),
            QString(),
            Yen(id),
            open,
            PaymentState::Confirmed,
            Unapplied::None};
}

// Keeps the questions until the test answers them.
class SlowSource final : public PageSource<PaymentRow>
{
public:
    void requestRows(const std::vector<qint64> &ids, RowsAnswer<PaymentRow> answer) override
    {
        asked.push_back(ids);
        m_answers.push_back(std::move(answer));
    }
    void answerAll()
    {
        const std::vector<RowsAnswer<PaymentRow>> answers = std::exchange(m_answers, {});
        const std::vector<std::vector<qint64>> questions = std::exchange(asked, {});
        for (size_t i = 0; i < answers.size(); ++i) {
            std::vector<PaymentRow> rows;
            for (const qint64 id : questions[i]) {
                if (!missing.contains(id))
                    rows.push_back(paymentOf(id, open));
            }
            std::reverse(rows.begin(), rows.end());
            answers[i](rows);
        }
    }

    std::vector<std::vector<qint64>> asked;
    QSet<qint64> missing;
    Yen open{7};

private:
    std::vector<RowsAnswer<PaymentRow>> m_answers;
};

PaymentWords paymentWords()
{
    return {{QStringLiteral("day"),
             QStringLiteral("how"),
             QStringLiteral("who"),
             QStringLiteral("amount"),
             QStringLiteral("open"),
             QStringLiteral("state")},
            [](Channel) { return QStringLiteral("transfer"); },
            [](const PaymentRow &) {
                return PaymentNote{QStringLiteral("waits"), Tone::Warn};
            }};
}

std::vector<qint64> upTo(qint64 last)
{
    std::vector<qint64> ids(size_t(last), 0);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

} // namespace

class TestTables final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Suite::init();
        m_source = std::make_shared<SlowSource>();
        m_table = std::make_unique<PaymentTable>(m_source, paymentWords());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }
    void rowsAreAskedByPageAndShownAsSkeletons()
    {
        m_table->setIds(upTo(1'000));
        QVERIFY(who(150).data(LoadingRole).toBool());
        QVERIFY(!who(150).data().isValid());
        QCOMPARE(who(150).data(RecordRole).toLongLong(), 151);
        QTRY_VERIFY(!m_source->asked.empty());
        for (const std::vector<qint64> &page : m_source->asked)
            QVERIFY(int(page.size()) <= PagedTable::pageSize);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_source->answerAll();
        QVERIFY(!changed.isEmpty());
        QVERIFY(!who(150).data(LoadingRole).toBool());
        QCOMPARE(who(150).data().toString(), QStringLiteral("payer 151"));
        QVERIFY(who(950).data(LoadingRole).toBool());
    }
    void aRowThatIsGoneDoesNotLoadForEver()
    {
        m_source->missing = {2};
        m_table->setIds(upTo(3));
        fetch(1);
        QVERIFY(!who(1).data(LoadingRole).toBool());
        QVERIFY(!who(1).data().isValid());
        QCOMPARE(who(2).data().toString(), QStringLiteral("payer 3"));
    }
    void aNewListKeepsTheSelectionByRecord_data()
    {
        QTest::addColumn<std::vector<qint64>>("before");
        QTest::addColumn<std::vector<qint64>>("after");
        QTest::addColumn<int>("row"); // of record 5
        using V = std::vector<qint64>;
        QTest::newRow("removed before") << V{1, 2, 3, 4, 5, 6} << V{3, 5, 6} << 1;
        QTest::newRow("added before") << V{5, 6} << V{1, 2, 5, 6} << 2;
        QTest::newRow("turned") << V{1, 2, 3, 4, 5} << V{5, 4, 3, 2, 1} << 0;
        QTest::newRow("all at once") << V{1, 2, 5, 8} << V{9, 5, 1, 7, 3} << 1;
        QTest::newRow("itself gone") << V{1, 5, 8} << V{1, 8} << -1;
        QTest::newRow("none left") << V{1, 5, 8} << V{} << -1;
    }
    void aNewListKeepsTheSelectionByRecord()
    {
        QFETCH(std::vector<qint64>, before);
        QFETCH(std::vector<qint64>, after);
        QFETCH(int, row);
        m_table->setIds(before);
        QItemSelectionModel selection(m_table.get());
        const QModelIndex five = m_table->index(m_table->rowOf(5), 0);
        selection.setCurrentIndex(five, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->setIds(after);
        QCOMPARE(m_table->ids(), after);
        if (row >= 0) {
            QCOMPARE(selection.selectedRows().size(), 1);
            QCOMPARE(selection.selectedRows().at(0).row(), row);
            QCOMPARE(selection.currentIndex().row(), row);
        } else {
            QVERIFY(selection.selectedRows().isEmpty());
        }
    }
    void anyListFollowsAnyOther()
    {
        QRandomGenerator random(test::seed());
        std::vector<qint64> ids;
        for (int round = 0; round < 30; ++round) {
            ids = upTo(200);
            if (round % 3 == 0) { // the inbox numbers a second kind of rows downwards
                for (qint64 &id : ids)
                    id -= 100;
            }
            std::shuffle(ids.begin(), ids.end(), random);
            if (round % 2 == 0)
                std::sort(ids.begin(), ids.end());
            std::erase_if(ids, [&random](qint64) { return random.bounded(3) == 0; });
            m_table->setIds(ids);
            QCOMPARE(m_table->ids(), ids);
            QCOMPARE(m_table->rowCount(), int(ids.size()));
        }
    }
    void refreshingShowsTheOldRowUntilTheNewOneComes()
    {
        m_table->setIds(upTo(10));
        fetch(0);
        QCOMPARE(open(0), 7);
        m_source->open = Yen(3);
        m_table->refreshRows();
        QCOMPARE(open(0), 7);
        QVERIFY(!who(0).data(LoadingRole).toBool());
        fetch(0);
        QCOMPARE(open(0), 3);
    }
    void anAnswerToAnOldQuestionIsNotTaken()
    {
        m_table->setIds(upTo(3));
        who(0).data();
        QTRY_VERIFY(!m_source->asked.empty());
        m_table->refreshRows();
        m_source->answerAll();
        QVERIFY(who(0).data(LoadingRole).toBool());
        QTRY_VERIFY(!m_source->asked.empty());
        m_table.reset();
        m_source->answerAll(); // and nobody is there
    }
    void manyPagesDoNotStayInMemory()
    {
        m_tester.reset(); // it keeps looking at the first row
        m_table->setIds(upTo(6'000));
        for (int row = 0; row < 6'000; row += PagedTable::pageSize)
            fetch(row);
        QVERIFY(!m_table->rowAt(0));
        QVERIFY(m_table->rowAt(5'950));
        fetch(0);
        QCOMPARE(who(0).data().toString(), QStringLiteral("payer 1"));
    }
    void notesStandInTheStateColumn()
    {
        m_table->setIds(upTo(2));
        fetch(0);
        const auto state = [this](int row) { return m_table->index(row, PaymentTable::State); };
        QCOMPARE(state(0).data().toString(), QStringLiteral("waits"));
        m_table->setNotes({{1, {QStringLiteral("one fits"), Tone::Good}}});
        QCOMPARE(state(0).data().toString(), QStringLiteral("one fits"));
        QCOMPARE(state(0).data(ToneRole).toInt(), int(Tone::Good));
        QCOMPARE(state(1).data(ToneRole).toInt(), int(Tone::Warn));
    }
    void aMillionRowsAreQuick()
    {
        QElapsedTimer timer;
        timer.start();
        m_tester.reset();
        m_table->setIds(upTo(1'000'000));
        QCOMPARE(m_table->rowCount(), 1'000'000);
        std::vector<qint64> fewer = upTo(1'000'000);
        fewer.erase(fewer.begin() + 500'000);
        m_table->setIds(fewer);
        QCOMPARE(m_table->rowCount(), 999'999);
        qInfo("a list of a million, twice: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 10'000);
    }

    // Files count from one; events stand far below zero, days of them.
    void idsMayBeFarApart_data()
    {
        QTest::addColumn<std::vector<qint64>>("ids");
        const auto row = [](const char *name, std::vector<qint64> ids) {
            QTest::newRow(name) << std::move(ids);
        };
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        row("none", {});
        row("one", {7});
        row("in a row", {3, 1, 2, 5});
        row("a gap", {1, 60});
        row("files and events", {1, 2, 62, -113'524'906'842'369'021, -113'524'906'842'368'955});
        row("all there can be", {least, 0, most});
    }
    void idsMayBeFarApart()
    {
        QFETCH(const std::vector<qint64>, ids);
        const IdSet set(ids);
        const auto isOne = [&ids](qint64 id) {
            return std::find(ids.begin(), ids.end(), id) != ids.end();
        };
        QVERIFY(
            std::all_of(ids.begin(), ids.end(), [&set](qint64 id) { return set.contains(id); }));
        const std::vector<qint64> asked{-2, -1, 0, 1, 4, 6, 8, 61, -113'524'906'842'369'022};
        for (const qint64 id : asked)
            QCOMPARE(set.contains(id), isOne(id));
    }

private:
    QModelIndex who(int row) const { return m_table->index(row, PaymentTable::Who); }
    qlonglong open(int row) const
    {
        return m_table->index(row, PaymentTable::Open).data().toLongLong();
    }
    void fetch(int row)
    {
        who(row).data();
        QTRY_VERIFY(!m_source->asked.empty());
        m_source->answerAll();
    }

    std::shared_ptr<SlowSource> m_source;
    std::unique_ptr<PaymentTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/write_files.h"
#include "models/services/agreements.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/parts/ledger_table.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// Two files with one receipt and nothing else in common: the import page asks whether the slip was
// paid twice, and takes the answer.
class TestToldTwice final : public test::Suite
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;

    static NoticeRecord paid(const char *slip, qint64 yen)
    {
        NoticeRecord record;
        record.kind = NoticeKind::Confirmed;
        record.channel = Channel::KonbiniBarcode;
        record.receivedOn = QDate(2026, 8, 7);
        record.slipKey = record.inquiryNumber = QString::fromLatin1(slip);
        record.amount = Yen(yen);
        return record;
    }
    QString written(const QString &name, const std::vector<NoticeRecord> &records)
    {
        QFile file(m_folder.filePath(name));
        const QByteArray bytes =
            writeSmartTrade(records, QStringLiteral("12345")).value_or(QByteArray());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(name));
        return file.fileName();
    }
    qint64 booked() const
    {
        return m_office->house.number("SELECT COALESCE(SUM(open), 0) FROM open_payment o "
                                      "JOIN payment p ON p.id = o.payment "
                                      "WHERE p.received_on = '2026-08-07'");
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void aPersonAnswers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void aPersonAnswers()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, language);
        m_office = std::make_unique<Office>();
        NewAgreement agency = demo::agency();
        agency.key = QStringLiteral("consignor-12345");
        must(AgreementService(m_office->house.context()).put(m_office->house.admin(), agency));
        const ImportPage *page = m_office->imports;
        const QPushButton *const apart = page->result()->apartButton();
        m_office->take({written(QStringLiteral("morning.csv"), {paid("1001", 33'000)})});
        QVERIFY(!apart->isVisible());
        const QString evening =
            written(QStringLiteral("evening.csv"), {paid("1001", 33'000), paid("1003", 22'000)});
        m_office->take({evening});
        QCOMPARE(page->reports()[1].doubtful, 1);
        QCOMPARE(booked(), 55'000);
        QVERIFY(apart->isVisible());
        QVERIFY(!apart->text().isEmpty());
        Office::picture(m_office->shell, QStringLiteral("told-twice-") + language);
        m_office->take({evening}); // another day, when the agency has answered
        QCOMPARE(page->reports()[2].doubtful, 1);
        QVERIFY(apart->isVisible());
        page->result()->apartButton()->click();
        QTRY_VERIFY(page->isIdle() && page->reports()[2].fresh == 1);
        QCOMPARE(booked(), 88'000);
        QVERIFY(!apart->isVisible());
        m_office->take({evening});
        QCOMPARE(booked(), 88'000);
        QVERIFY(!apart->isVisible());
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM task t "
                                        "WHERE t.kind = 'told-by-two-files' AND NOT EXISTS "
                                        "(SELECT 1 FROM task_end e WHERE e.task = t.id)"),
                 0);
    }

    // A statement's entry beside notices of transfers: is it a payment of its own?
    void aPersonAnswersWhatIsNoTransfer_data() { aPersonAnswers_data(); }
    void aPersonAnswersWhatIsNoTransfer()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, language);
        m_office = std::make_unique<Office>();
        must(
            AgreementService(m_office->house.context()).put(m_office->house.admin(), demo::bank()));
        const ImportPage *page = m_office->imports;
        const QString folder = QStringLiteral(KK_TEST_DATA "/synthetic/");
        m_office->take({folder + QStringLiteral("furikomi-nyukin-01A.crlf.txt")});
        const QString statement = folder + QStringLiteral("nyushukkin-03.crlf.txt");
        m_office->take({statement});
        QCOMPARE(page->reports()[1].doubtful, 1);
        QVERIFY(page->reports()[1].doubtfulLines[0].isNoTransfer);
        QCOMPARE(page->reports()[1].doubtfulLines[0].amount, Yen(88'000));
        QVERIFY(page->result()->apartButton()->isVisible());
        Office::picture(m_office->shell, QStringLiteral("no-transfer-") + language);
        page->result()->apartButton()->click();
        QTRY_VERIFY(page->isIdle() && page->reports()[1].fresh == 1);
        QCOMPARE(page->reports()[1].confirmed, Yen(88'000));
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM task t WHERE t.kind = 'no-transfer' "
                                        "AND NOT EXISTS (SELECT 1 FROM task_end e "
                                        "WHERE e.task = t.id)"),
                 0);
    }

    // Of several such rows a person may know of one only.
    void aPersonAnswersForOneRow()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        NewAgreement agency = demo::agency();
        agency.key = QStringLiteral("consignor-12345");
        must(AgreementService(m_office->house.context()).put(m_office->house.admin(), agency));
        const ImportPage *page = m_office->imports;
        m_office->take({written(QStringLiteral("one.csv"), {paid("1001", 100), paid("1002", 20)})});
        m_office->take({written(QStringLiteral("two.csv"),
                                {paid("1001", 100), paid("1002", 20), paid("1003", 3)})});
        const ImportReport &asked = page->reports()[1];
        QCOMPARE(asked.doubtfulLines.size(), std::size_t(2));
        QCOMPARE(asked.doubtfulLines[1].amount, Yen(20));
        QCOMPARE(booked(), 123);
        ImportResult *result = page->result();
        QVERIFY(result->apartLineButton()->isVisible());
        QVERIFY(!result->apartLineButton()->isEnabled()); // no row is chosen
        QCOMPARE(result->rows()->model()->rowCount(), 2);
        result->rows()->selectRow(1);
        QTRY_VERIFY(result->apartLineButton()->isEnabled());
        result->apartLineButton()->click();
        QTRY_COMPARE(booked(), 143);
        QTRY_VERIFY(page->isIdle());
        QCOMPARE(page->reports()[1].doubtfulLines.size(), std::size_t(1)); // the other one waits
        QCOMPARE(page->reports()[1].doubtfulLines[0].amount, Yen(100));
        QVERIFY(!result->apartLineButton()->isVisible() && result->apartButton()->isVisible());
    }
};

QTEST_MAIN(TestToldTwice)
#include "tst_told_twice.moc"

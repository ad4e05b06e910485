// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar/japanese_holidays.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/format.h"
#include "ui/pages/settings/holidays_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keshikomi;
using test::Office;

// The holidays that are known, and a newer list of the Cabinet Office.
class TestHolidaysWindow final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        m_window = new HolidaysWindow(m_office->context, &m_office->shell);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_COMPARE(rows(), int(nationalHolidays(2026).size()));
    }
    void cleanup() { m_office.reset(); }

    void anotherYearIsShown()
    {
        m_window->yearField()->setValue(2027);
        QTRY_COMPARE(rows(), int(nationalHolidays(2027).size()));
        QVERIFY(!m_window->takeButton()->isEnabled());
        QCOMPARE(test::cutWords(m_window, m_office->context.look), QStringList());
        Office::picture(*m_window, QStringLiteral("holidays"));
    }

    // A day that the rules do not know, as for a wedding of the court.
    void aNewerListIsLookedAtFirst()
    {
        QStringList days;
        for (const Holiday &each : nationalHolidays(2026))
            days << each.day.toString(QStringLiteral("yyyy/M/d")) + QLatin1Char(',') + each.name;
        days.insert(days.size() - 1, QStringLiteral("2026/11/10,即位の日"));
        const QString path = written(days);
        m_window->lookAt(path);
        QTRY_VERIFY(m_window->takeButton()->isEnabled());
        QCOMPARE(rows(), int(nationalHolidays(2026).size()));
        m_window->takeButton()->click();
        QTRY_COMPARE(rows(), int(nationalHolidays(2026).size()) + 1);
        QVERIFY(!m_window->takeButton()->isEnabled());
    }

    void whatIsNoListChangesNothing()
    {
        m_window->lookAt(written({QStringLiteral("2026/2/30,春分の日")}));
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QVERIFY(!m_window->takeButton()->isEnabled());
        QCOMPARE(rows(), int(nationalHolidays(2026).size()));
    }

    // The second of May 2026 is a Saturday; the banks open again after the holidays.
    void aPayoutOfADayFallsOnABankDay()
    {
        DateField *const day = m_window->dayField();
        QVERIFY(!m_window->bankDayAnswer()->isVisible());
        day->setText(QStringLiteral("2026/05/02"));
        const auto says = [this](QDate each) {
            return m_window->bankDayAnswer()->isVisible()
                && m_window->bankDayAnswer()->text().contains(format::longDate(each));
        };
        QTRY_VERIFY(says(QDate(2026, 5, 7)));
        QVERIFY(says(QDate(2026, 5, 1))); // the bank day before
        QCOMPARE(test::cutWords(m_window, m_office->context.look), QStringList());
        Office::picture(*m_window, QStringLiteral("holidays-bank-day"));
        m_window->bankDaysField()->setValue(2);
        QTRY_VERIFY(says(QDate(2026, 5, 8)));
        m_window->bankDaysField()->setValue(0);
        day->setText(QStringLiteral("2026/05/08"));
        QTRY_VERIFY(says(QDate(2026, 5, 8)));
        QVERIFY(!says(QDate(2026, 5, 7)));
        // What is no day is told beside the field, once it is left.
        const QString before = day->accessibleDescription();
        day->setText(QStringLiteral("2026/2/30"));
        QVERIFY(!m_window->bankDayAnswer()->isVisible());
        QCOMPARE(day->accessibleDescription(), before);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Return);
        QTest::keyClick(m_window->bankDaysField(), Qt::Key_Return);
        QTRY_VERIFY(day->accessibleDescription() != before);
        QCOMPARE(m_window->messages()->count(), 0);
    }

private:
    int rows() const { return m_window->table()->model()->rowCount(); }
    QString written(const QStringList &days)
    {
        QFile file(m_folder.filePath(QStringLiteral("syukujitsu.csv")));
        const QString text = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称\r\n")
            + days.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 1)
            qFatal("a file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    HolidaysWindow *m_window = nullptr;
};

QTEST_MAIN(TestHolidaysWindow)
#include "tst_holidays_window.moc"

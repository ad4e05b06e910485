// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/differences.h"
#include "models/services/inbox/entries.h"
#include "models/services/inbox/inbox.h"
#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/import/entry_window.h"
#include "ui/pages/import/line_explanation.h"
#include "ui/pages/import/lines_window.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;
using test::sample;

// Why something is in the books as it is: a line of an import, the parts of a bill, the paper that
// rows were typed from.
class TestToldWhy final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    static QString wordsOf(const DetailsPane *pane)
    {
        QStringList words;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void isWhole(QWidget *window) const
    {
        QStringList cut;
        const bool whole = QTest::qWaitFor(
            [&] { return (cut = test::cutWords(window, m_office->look)).isEmpty(); });
        QVERIFY2(whole, qPrintable(cut.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup() { m_office.reset(); }

    void aLineSaysWhatBecameOfIt()
    {
        m_office->take({sample("furikomi-nyukin-01A.crlf.txt")});
        ImportPage *page = m_office->imports;
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        const ImportId import(currentRecord(page->table()));
        const auto lines =
            must(InboxService(m_office->house.context()).lines(m_office->house.admin(), import));
        const auto booked = std::find_if(lines.begin(), lines.end(), [](const ArrivedLine &line) {
            return line.fate == LineFate::Booked && line.payment;
        });
        QVERIFY(booked != lines.end());
        page->showLines(import);
        QTRY_VERIFY(page->findChild<LinesWindow *>());
        auto *window = page->findChild<LinesWindow *>();
        window->table()->selectRow(int(booked - lines.begin()));
        QTRY_VERIFY(window->explanation()->isTold());
        const QString words = wordsOf(window->explanation()->pane());
        QCOMPARE(window->explanation()->findChild<Chip *>()->word(),
                 lineFateText(LineFate::Booked));
        QVERIFY2(words.contains(QString::number(booked->payment->value())), qPrintable(words));
        const Explanation told = must(ClearingService(m_office->house.context())
                                          .explain(m_office->house.admin(), *booked->payment));
        for (const Reason &reason : told.result.whyNot)
            QVERIFY2(words.contains(reasonText(reason)), qPrintable(words));
        isWhole(window);
        Office::picture(*window, QStringLiteral("line-explained"));
        QVERIFY(window->pictureButton()->isHidden()); // a file has none
        window->explanation()->explain(std::nullopt);
        QVERIFY(!wordsOf(window->explanation()->pane()).contains(QStringLiteral("¥")));
        window->close();
    }

    // What waits says so, without asking for a payment it has not got.
    void aLineThatWaitsSaysWhy()
    {
        LineExplanation explanation(m_office->context);
        ArrivedLine line;
        line.amount = Yen(5'000);
        line.payer = QStringLiteral("ミホン ハナコ");
        line.fate = LineFate::Held;
        line.heldBecause = HeldBecause::NothingToCancel;
        explanation.explain(line);
        QVERIFY(explanation.isTold());
        const QString words = wordsOf(explanation.pane());
        QVERIFY2(words.contains(heldBecauseText(HeldBecause::NothingToCancel)), qPrintable(words));
    }

    void aBillPaidInPartsSaysTheTaxOfEach()
    {
        const ServiceContext services = m_office->house.context();
        const Actor admin = m_office->house.admin();
        const Bill bill = must(BillService(services).issue(
            admin,
            m_office->house.newBill(
                m_office->house.customer().id,
                {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 50'000)})));
        must(ClearingService(services).allocate(
            admin, m_office->transferred(), {{bill.id, Yen(33'000), Yen(0)}}));
        const auto shown = [this, &bill] {
            m_office->shell.showPlace(Place::Receivables);
            m_office->unpaid->search(QString::number(bill.number));
            m_office->unpaid->refresh();
        };
        const QString section = QStringLiteral("入金の内訳");
        const QString before = QStringLiteral("33,000"); // cleared
        shown();
        QTRY_COMPARE(m_office->unpaid->table()->model()->rowCount(), 1);
        m_office->unpaid->table()->selectRow(0);
        QTRY_VERIFY(wordsOf(m_office->unpaid->details()).contains(before));
        QVERIFY(!wordsOf(m_office->unpaid->details()).contains(section)); // there is one part

        ClearingDecision decision;
        decision.differences = {{bill.id, DifferenceKind::Discount, Yen(1'100)}};
        must(DifferenceService(services).settle(admin, decision));
        shown();
        QTRY_VERIFY(wordsOf(m_office->unpaid->details()).contains(section));
        const QString words = wordsOf(m_office->unpaid->details());
        QVERIFY2(words.contains(differenceKindText(DifferenceKind::Discount)), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1,000 + 100")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("30,000 + 3,000")), qPrintable(words));
        Office::picture(m_office->shell, QStringLiteral("bill-parts"));
    }

    void thePictureOfAPaperIsSaved()
    {
        const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0 a picture\xff\xd9");
        const QTemporaryDir folder;
        const EntryService entries(m_office->house.context());
        const Actor admin = m_office->house.admin();
        EntryBatch batch = must(entries.open(admin, {demo::agency().key, 1, Yen(4'400), {}}));
        NewEntryRow row;
        row.receivedOn = m_office->house.clock.today();
        row.amount = Yen(4'400);
        row.slip = QStringLiteral("12");
        batch = must(entries.addRow(admin, batch.id, row));
        m_office->shell.showPlace(Place::Import);
        m_office->imports->enterPaper();
        auto *window = m_office->imports->findChild<EntryWindow *>();
        window->showBatch(batch);
        QVERIFY(!window->savePictureButton()->isEnabled());
        QFile picture(folder.filePath(QStringLiteral("fax.jpg")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(jpeg);
        picture.close();
        window->attach(picture.fileName());
        QTRY_VERIFY(window->savePictureButton()->isEnabled());
        isWhole(window);
        Office::picture(*window, QStringLiteral("paper-with-picture"));
        const QString copy = folder.filePath(QStringLiteral("copy.jpg"));
        window->savePictureTo(copy);
        QTRY_COMPARE(window->messages()->count(), 1);
        QCOMPARE(window->messages()->bar()->message().tone, Tone::Good);
        QCOMPARE(bytesOf(copy), jpeg);
        window->savePictureTo(folder.filePath(QStringLiteral("nowhere/copy.jpg")));
        QTRY_COMPARE(window->messages()->bar()->message().tone, Tone::Bad);
        window->close();

        // Once it is booked its lines still lead to it.
        const ImportReport report = must(entries.book(admin, batch.id));
        m_office->imports->refresh();
        QTRY_COMPARE(m_office->imports->table()->model()->rowCount(), 1);
        m_office->imports->showLines(*report.import);
        QTRY_VERIFY(m_office->imports->findChild<LinesWindow *>());
        auto *lines = m_office->imports->findChild<LinesWindow *>();
        QTRY_VERIFY(lines->pictureButton()->isVisible());
        const QString again = folder.filePath(QStringLiteral("again.jpg"));
        lines->savePictureTo(batch.id, again);
        QTRY_COMPARE(lines->messages()->count(), 1);
        QCOMPARE(bytesOf(again), jpeg);
        lines->close();
    }
};

QTEST_MAIN(TestToldWhy)
#include "tst_told_why.moc"

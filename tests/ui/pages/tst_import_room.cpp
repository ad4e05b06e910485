// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/inbox.h"
#include "tests/support/suite.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/import/freshness_strip.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace keshikomi;
using test::Office;
using test::sample;

// However large the type: what arrived is a list and no slit.
class TestImportRoom final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void theListHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en 100") << QStringLiteral("en") << 1.0;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
    }
    void theListHasRoom()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Office office;
        office.look.setScale(scale);
        office.take({sample("cvs-agency-dsk-style.sjis.csv"),
                     sample("cvs-agency-120.crlf.txt"),
                     sample("furikomi-nyukin-01A.crlf.txt"),
                     sample("furikomi-nyukin-01B.crlf.txt"),
                     sample("furikomi-nyukin-01B.nolf.txt"),
                     sample("nyushukkin-03.crlf.txt")});
        LedgerTable *table = office.imports->table();
        QTRY_VERIFY(table->model()->rowCount() >= 4);
        QTRY_VERIFY(office.imports->freshness()->isVisible());
        QScrollArea *side = nullptr;
        for (QWidget *at = table->parentWidget(); at && !side; at = at->parentWidget())
            side = qobject_cast<QScrollArea *>(at);
        QVERIFY(side);
        const QString name =
            QStringLiteral("import-room-%1-%2").arg(language).arg(qRound(scale * 100));
        office.picture(office.shell, name);
        const auto toEnd = [side] {
            side->verticalScrollBar()->setValue(side->verticalScrollBar()->maximum());
        };
        toEnd();
        office.picture(office.shell, name + QStringLiteral("-end"));
        QTRY_VERIFY(table->viewport()->height() >= 4 * table->rowHeight(0));
        // All of it is seen at once; where the page has to scroll for it, little else is.
        const auto isWhole = [&] {
            toEnd();
            const QRect seen(QPoint(), side->viewport()->size());
            const QRect list(table->mapTo(side->viewport(), QPoint()), table->size());
            const bool scrolls = side->verticalScrollBar()->maximum() > 0;
            return seen.contains(list) && (!scrolls || list.height() > seen.height() * 3 / 4);
        };
        QVERIFY2(QTest::qWaitFor(isWhole),
                 qPrintable(QStringLiteral("list %1 (least %2) in %3, page %4, wants %5")
                                .arg(table->height())
                                .arg(table->minimumHeight())
                                .arg(side->viewport()->height())
                                .arg(side->widget()->height())
                                .arg(side->widget()->heightForWidth(side->viewport()->width()))));
        installTranslations(*qApp, QStringLiteral("ja"));
    }

    // How often a source is expected is said where it is missed.
    void theRhythmIsChosenOnItsTile()
    {
        Office office;
        office.take({sample("furikomi-nyukin-01A.crlf.txt")});
        const auto source = [&office] {
            const InboxService inbox(office.house.context());
            for (const SourceFreshness &each : test::must(inbox.freshness(office.house.admin()))) {
                if (each.lastAt.isValid())
                    return each;
            }
            qFatal("nothing arrived");
        };
        const FreshnessStrip *strip = office.imports->freshness();
        const QString key = source().agreement.key;
        QCOMPARE(source().rhythm, Rhythm::EveryBankDay);
        const auto chosen = [strip, key]() -> int {
            const QMenu *menu = strip->rhythmMenu(key);
            for (int at = 0; menu && at < menu->actions().size(); ++at) {
                if (menu->actions().at(at)->isChecked())
                    return at;
            }
            return -1;
        };
        QTRY_COMPARE(chosen(), int(Rhythm::EveryBankDay));
        auto *button = qobject_cast<QPushButton *>(strip->rhythmMenu(key)->parentWidget());
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible()); // the tile is laid out a moment after it is made
        button->click();
        QTRY_VERIFY(strip->rhythmMenu(key)->isVisible());
        office.picture(office.shell, QStringLiteral("import-rhythm"));
        strip->rhythmMenu(key)->close();
        strip->rhythmMenu(key)->actions().at(int(Rhythm::None))->trigger();
        QTRY_COMPARE(source().rhythm, Rhythm::None);
        QTRY_COMPARE(chosen(), int(Rhythm::None));
    }
};

QTEST_MAIN(TestImportRoom)
#include "tst_import_room.moc"

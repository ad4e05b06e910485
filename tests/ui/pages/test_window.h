// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/demo.h"
#include "models/services/slips.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/models/services/paper_pile.h"
#include "tests/models/services/test_house.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/parts/details.h"
#include "ui/parts/ime_guard.h"
#include "ui/parts/message_bar.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QGraphicsEffect>
#include <QTest>

#include <algorithm>

namespace keshikomi::test {

// The front desk's pages in the shell over the demo's books, as the program joins them.
class TestWindow final
{
public:
    explicit TestWindow(TestHouse &house, qreal scale = 1.0, ColourMode mode = ColourMode::Light)
        : look(mode, scale)
        , shell(look)
        , context{look,
                  house.context(),
                  house.admin(),
                  watch,
                  *shell.actions(),
                  sheets,
                  printers,
                  shell.jobs()}
        , orders(new OrdersPage(context))
        , pay(new PayPage(context))
    {
        look.applyTo(*qobject_cast<QApplication *>(qApp));
        qApp->installEventFilter(&guard);
        shell.addPage(Place::Orders, orders, orders->details());
        shell.addPage(Place::Pay, pay, pay->details());
        QObject::connect(&shell, &Shell::searched, orders, &OrdersPage::search);
        QObject::connect(orders, &OrdersPage::payRequested, pay, [this](qint64 number) {
            pay->showBill(number);
            shell.showPlace(Place::Pay);
        });
        QObject::connect(orders, &OrdersPage::slipRequested, pay, [this](qint64 number) {
            pay->showBill(number, PayPage::Way::Slip);
            shell.showPlace(Place::Pay);
        });
        QObject::connect(
            pay, &PayPage::backRequested, &shell, [this] { shell.showPlace(Place::Orders); });
        shell.resize(1440, 900);
        shell.showPlace(Place::Orders);
        shell.show();
        shell.activateWindow();
    }

    // Types words as an input method gives them: composed first, then taken.
    static void compose(QWidget *field, const QString &words)
    {
        QInputMethodEvent composing(words, {});
        QApplication::sendEvent(field, &composing);
        QInputMethodEvent taken;
        taken.setCommitString(words);
        QApplication::sendEvent(field, &taken);
    }
    // What was laid out stands in its place.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // Saves what the window shows, if KK_PICTURES names a folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (folder.isEmpty())
            return;
        const auto faded = [this] {
            const auto bars = shell.findChildren<MessageBar *>();
            return std::none_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->graphicsEffect() != nullptr;
            });
        };
        QTRY_VERIFY(faded());
        settle();
        QVERIFY(shell.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

    Look look;
    DataWatch watch;
    printing::PdfSheetRenderer sheets;
    PaperPile printers;
    ImeGuard guard;
    Shell shell;
    PageContext context;
    OrdersPage *orders;
    PayPage *pay;
};

// The bill's slip leaves as a file: the customer may hold it.
inline void handOutSlip(TestHouse &house, qint64 bill)
{
    const SlipService slips(house.context());
    const IssuedSlip issued = must(slips.issue(house.admin(), bill));
    must(slips.recordPrint(
        house.admin(), issued, {QStringLiteral("slip.pdf"), QByteArray(32, 'x'), 1, {}, {}}));
}

// Rows of a test that shows itself in both languages, the longer words at the larger size.
inline void languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
    QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
}

} // namespace keshikomi::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/try.h"
#include "models/services/demo.h"
#include "models/services/unpaid.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/models/services/paper_pile.h"
#include "tests/models/services/test_house.h"
#include "ui/pages/clearing/clearing_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/unpaid/unpaid_page.h"
#include "ui/parts/details.h"
#include "ui/parts/drop_area.h"
#include "ui/parts/message_bar.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDropEvent>
#include <QGraphicsEffect>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

namespace keshikomi::test {

inline QString sample(const char *name)
{
    return QStringLiteral(KK_TEST_DATA "/synthetic/") + QLatin1String(name);
}

// The demo's books with the pages of accounting and management over them.
struct Office final
{
    explicit Office(QSettings *memory = nullptr)
        : house(Dialect::Sqlite)
        , shell(look)
        , context{look,
                  house.context(),
                  house.admin(),
                  watch,
                  *shell.actions(),
                  sheets,
                  printers,
                  shell.jobs(),
                  memory}
        , imports(new ImportPage(context))
        , clearing(new ClearingPage(context))
        , unpaid(new UnpaidPage(context))
    {
        house.clock.set(QDateTime(QDate(2026, 8, 10), QTime(3, 0), Qt::UTC));
        DemoPlan plan;
        plan.customers = 40;
        plan.bills = 120;
        must(DemoService(house.context()).make(house.admin(), plan));
        look.applyTo(*qobject_cast<QApplication *>(qApp));
        shell.addPage(Place::Import, imports, imports->details());
        shell.addPage(Place::Clear, clearing);
        shell.addPage(Place::Receivables, unpaid, unpaid->details());
        shell.resize(1440, 900);
        shell.show();
        shell.activateWindow();
    }
    // As the main window does: what draws a sheet on another thread reads the books.
    ~Office() { QThreadPool::globalInstance()->waitForDone(); }
    Q_DISABLE_COPY_MOVE(Office)
    void drop(const QStringList &files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        auto *area = imports->findChild<DropArea *>();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &event);
    }
    // Takes the file in on the import page; leaves that page open.
    void take(const QStringList &files)
    {
        const size_t before = imports->reports().size();
        shell.showPlace(Place::Import);
        drop(files);
        QTRY_VERIFY(imports->reports().size() == before + size_t(files.size())
                    && imports->isIdle());
    }
    // Saves what a window shows, if KK_PICTURES names a folder.
    static void picture(QWidget &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (folder.isEmpty())
            return;
        const auto faded = [&window] {
            const auto bars = window.findChildren<MessageBar *>();
            return std::none_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->graphicsEffect() != nullptr;
            });
        };
        QTRY_VERIFY(faded());
        QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }
    // A transfer of 33,000 yen by one payer, as an import would leave it.
    PaymentId transferred() const
    {
        return must(house.store->write([](Session &session) -> Result<PaymentId> {
            KK_TRY(
                const qint64 id,
                session.insert(
                    "INSERT INTO payment (agreement, channel, amount, received_on, received_at, "
                    "shop, slip_key, reissue, remitter_code, payer_key, state, unapplied, "
                    "operation) SELECT a.id, 'bank_transfer', 33000, '2026-08-03', '', '', '', 0, "
                    "'', ?, 'confirmed', '', o.id FROM agreement a, "
                    "(SELECT MIN(id) AS id FROM operation) o "
                    "WHERE a.channel = 'bank_transfer' RETURNING id",
                    {QStringLiteral("シケンジロウ")}));
            KK_CHECK(
                session.exec("INSERT INTO open_payment (payment, open) VALUES (?, 33000)", {id}));
            return PaymentId(id);
        }));
    }
    Yen open() { return must(UnpaidService(house.context()).summary(house.admin())).open; }

    TestHouse house;
    Look look;
    DataWatch watch;
    printing::PdfSheetRenderer sheets;
    PaperPile printers;
    Shell shell;
    PageContext context;
    ImportPage *imports;
    ClearingPage *clearing;
    UnpaidPage *unpaid;
};

} // namespace keshikomi::test

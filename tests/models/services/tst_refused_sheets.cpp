// SPDX-License-Identifier: GPL-3.0-or-later
// What a refusal leaves in the books: nothing, or a word about it.
#include "models/domain/bill.h"
#include "models/services/paper/printers.h"
#include "models/services/sheets/sheet_files.h"
#include "models/services/slips.h"
#include "tests/models/services/batch_desk.h"

#include <QTemporaryDir>

#include <functional>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// Draws as the real one; somebody else may be at work meanwhile.
class Beside final : public SheetRenderer
{
public:
    explicit Beside(std::function<void()> work)
        : m_work(std::move(work))
    {
    }
    Result<RenderedSheet> render(const SheetContent &content,
                                 const SheetOptions &options) const override
    {
        return renderAll({content}, options);
    }
    Result<RenderedSheet> renderAll(const std::vector<SheetContent> &contents,
                                    const SheetOptions &options) const override
    {
        ++drawn;
        auto sheet = m_renderer.renderAll(contents, options);
        m_work();
        return sheet;
    }
    Result<SheetCheck> checkFile(const QByteArray &pdf, const QString &name) const override
    {
        return m_renderer.checkFile(pdf, name);
    }
    mutable int drawn = 0;

private:
    const printing::PdfSheetRenderer m_renderer;
    const std::function<void()> m_work;
};

class Counter final
{
public:
    explicit Counter(Dialect dialect)
        : house(dialect)
    {
        house.setUp();
    }
    void name(const QString &name)
    {
        must(house.store->write([&name](Session &session) {
            return session.exec("UPDATE customer SET name = ?", {name});
        }));
    }
    SheetPart part(qint64 bill, bool reissue = false) const
    {
        SheetPart part;
        part.wish.kind = SheetKind::PaymentSlip;
        part.wish.number = bill;
        part.wish.reissue = reissue;
        return part;
    }
    Result<MadeSheets> save(const SheetPart &part, const SheetRenderer &renderer) const
    {
        const SheetFileService files(house.context(), renderer);
        return files.save(house.admin(), {part}, 600, place(m_folder.path()));
    }
    Result<MadeSheets> save(const SheetPart &part) const { return save(part, m_renderer); }
    Result<MadeSheets> saveTo(const QString &folder, const SheetPart &part) const
    {
        const SheetFileService files(house.context(), m_renderer);
        return files.save(house.admin(), {part}, 600, place(folder));
    }
    Result<MadeSheets> print(const SheetPart &part) const
    {
        PrinterProfile profile;
        profile.sheet = slipSheet();
        profile.printer = QStringLiteral("Counter");
        const SheetFileService files(house.context(), m_renderer);
        return files.print(house.admin(), {part}, pile, profile);
    }
    // All that a slip or a document could leave.
    QStringList books() const
    {
        QStringList rows;
        for (const char *table : {"slip",
                                  "slip_key",
                                  "slip_content",
                                  "slip_print",
                                  "sheet_content",
                                  "sheet_print",
                                  "receipt",
                                  "operation"}) {
            const std::string sql = std::string("SELECT COUNT(*) FROM ") + table;
            rows << QStringLiteral("%1 %2")
                        .arg(QString::fromLatin1(table))
                        .arg(house.number(sql.c_str()));
        }
        return rows;
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    TestHouse house;
    PaperPile pile;

private:
    static SheetPlace place(const QString &folder)
    {
        return {[](const MadeSheets &made) {
                    return QStringLiteral("%1-%2.pdf")
                        .arg(made.parts.front().slip->billNumber)
                        .arg(made.parts.front().slip->reissue);
                },
                folder,
                FileThere::Stays};
    }

    const QTemporaryDir m_folder;
    const printing::PdfSheetRenderer m_renderer;
};

MadeSheets good(Result<MadeSheets> made)
{
    if (!made)
        qFatal("unexpected fault %d: %s",
               int(made.error().fault),
               qPrintable(made.error().args.join(u'|')));
    return *std::move(made);
}

template<typename T>
Fault refusalOf(const Result<T> &result)
{
    return result ? Fault::Count : result.error().fault;
}

const QString undrawable = QStringLiteral("外字\ue000");

} // namespace

class TstRefusedSheets final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedReissueLeavesNothing_data() { addEngines(); }
    void aRefusedReissueLeavesNothing()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        QCOMPARE(good(counter.save(counter.part(bill))).parts.front().slip->reissue, 0);
        counter.name(undrawable);
        const QStringList before = counter.books();
        const QStringList files = counter.files();
        QCOMPARE(refusalOf(counter.save(counter.part(bill, true))), Fault::SignNotDrawable);
        QCOMPARE(refusalOf(counter.print(counter.part(bill, true))), Fault::SignNotDrawable);
        QCOMPARE(counter.books(), before);
        QCOMPARE(counter.files(), files);
        counter.name(QStringLiteral("見本 花子"));
        QCOMPARE(good(counter.save(counter.part(bill, true))).parts.front().slip->reissue, 1);
    }

    // What was never handed out is not kept: the corrected text is printed.
    void aRefusedFirstPrintFreezesNothing_data() { addEngines(); }
    void aRefusedFirstPrintFreezesNothing()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        counter.name(undrawable);
        const QStringList before = counter.books();
        QCOMPARE(refusalOf(counter.save(counter.part(bill))), Fault::SignNotDrawable);
        QCOMPARE(counter.books(), before);
        counter.name(QStringLiteral("正しい 名前"));
        const MadeSheets made = good(counter.save(counter.part(bill)));
        const auto &slip = std::get<SlipContent>(made.contents.front());
        QCOMPARE(slip.customer.name, QStringLiteral("正しい 名前 様"));
        QCOMPARE(slip.reissue, 0);
        // From then on it says the same.
        counter.name(QStringLiteral("後の 名前"));
        QVERIFY(std::get<SlipContent>(good(counter.save(counter.part(bill))).contents.front())
                == slip);
    }

    void aDocumentTooIsDrawnBeforeItCounts_data() { addEngines(); }
    void aDocumentTooIsDrawnBeforeItCounts()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        const printing::PdfSheetRenderer renderer;
        const SheetFileService files(counter.house.context(), renderer);
        const QTemporaryDir folder;
        const SheetPlace file{[](const MadeSheets &) { return QStringLiteral("invoice.pdf"); },
                              folder.path()};
        SheetPart part;
        part.wish.number = bill;
        counter.name(undrawable);
        const QStringList before = counter.books();
        QCOMPARE(refusalOf(files.save(counter.house.admin(), {part}, 600, file)),
                 Fault::SignNotDrawable);
        QCOMPARE(counter.books(), before);
        counter.name(QStringLiteral("正しい 名前"));
        const MadeSheets made = good(files.save(counter.house.admin(), {part}, 600, file));
        QCOMPARE(std::get<InvoiceContent>(made.contents.front()).customer.name,
                 QStringLiteral("正しい 名前 様"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("invoice.pdf"))));
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM sheet_print"), 1);
    }

    void aFolderThatCannotBeWrittenLeavesNothing_data() { addEngines(); }
    void aFolderThatCannotBeWrittenLeavesNothing()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        const QStringList before = counter.books();
        QCOMPARE(refusalOf(counter.saveTo(QStringLiteral("/nowhere"), counter.part(bill))),
                 Fault::FileNotWritten);
        QCOMPARE(counter.books(), before);
        // Somebody else's file stays, and nothing is counted for it.
        const QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("%1-0.pdf").arg(bill)));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QCOMPARE(refusalOf(counter.saveTo(folder.path(), counter.part(bill))), Fault::FileIsThere);
        QCOMPARE(counter.books(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    // A printer shows nothing before the end, so its slip is issued first; that nobody holds it is
    // said, and printing it again makes no other one.
    void aPrinterThatRefusesSaysWhatCounts_data() { addEngines(); }
    void aPrinterThatRefusesSaysWhatCounts()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        counter.pile.jammed = true;
        const auto refused = counter.print(counter.part(bill));
        QCOMPARE(refusalOf(refused), Fault::PrinterRefused);
        QCOMPARE(refused.error().args.mid(2),
                 QStringList({QStringLiteral("issued"), billNumberText(bill)}));
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM slip"), 1);
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM slip_content"), 0);
        counter.name(QStringLiteral("正しい 名前"));
        counter.pile.jammed = false;
        const MadeSheets made = good(counter.print(counter.part(bill)));
        QCOMPARE(made.parts.front().slip->reissue, 0);
        QCOMPARE(std::get<SlipContent>(made.contents.front()).customer.name,
                 QStringLiteral("正しい 名前 様"));
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM slip"), 1);
        QCOMPARE(counter.pile.pile, QStringList{billNumberText(bill)});
        // Of the slip that is out nothing new is issued, and nothing is said.
        counter.pile.jammed = true;
        QCOMPARE(counter.print(counter.part(bill)).error().args.size(), 2);
    }

    // Another clerk takes the number that the slip was drawn with: it is drawn anew.
    void whatWasDrawnIsWhatCounts_data() { addEngines(); }
    void whatWasDrawnIsWhatCounts()
    {
        Counter counter(engineOfRow());
        const qint64 bill = counter.house.bill({work(30'000)}).number;
        const qint64 other = counter.house.bill({work(40'000)}).number;
        const SlipService slips(counter.house.context());
        bool once = false;
        const Beside renderer([&] {
            if (!std::exchange(once, true))
                must(slips.issue(counter.house.admin(), other));
        });
        const IssuedSlip slip =
            *good(counter.save(counter.part(bill), renderer)).parts.front().slip;
        QCOMPARE(renderer.drawn, 2);
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM slip"), 2);
        QCOMPARE(slip.content.barcode, slip.barcode);
        QVERIFY(slip.barcode != must(slips.issue(counter.house.admin(), other)).barcode);
        QCOMPARE(counter.house
                     .rows("SELECT barcode FROM slip WHERE bill = (SELECT MIN(id) FROM bill)", 1)
                     .front(),
                 slip.barcode);
        // Books that never stand still are no reason to draw for ever.
        const Beside restless([&] { must(slips.issue(counter.house.admin(), bill, true)); });
        QCOMPARE(refusalOf(counter.save(counter.part(bill, true), restless)),
                 Fault::ChangedMeanwhile);
        QCOMPARE(counter.house.number("SELECT COUNT(*) FROM slip_print"), 1);
    }

    void aBatchIssuesWhatItReleases_data() { addEngines(); }
    void aBatchIssuesWhatItReleases()
    {
        Desk desk(engineOfRow(), 4);
        const Actor who = desk.house.admin();
        const Customer other = desk.house.customer(undrawable);
        desk.numbers.push_back(must(BillService(desk.house.context())
                                        .issue(who, desk.house.newBill(other.id, {work(20'000)})))
                                   .number);
        const PrintBatch batch = desk.added(10);
        QVERIFY(desk.run(batch.id).has_value());
        const PrintBatch made = must(desk.service.find(who, batch.id));
        QCOMPARE(made.released, 4);
        QCOMPARE(made.failed, 1);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 4);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip_key"), 4);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip_content"), 4);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM operation WHERE kind = 'slip.issue'"), 0);
        desk.compareHistory(4);
    }

    void aBillThatChangesWhileItIsDrawnIsDrawnAnew_data() { addEngines(); }
    void aBillThatChangesWhileItIsDrawnIsDrawnAnew()
    {
        Desk desk(engineOfRow(), 3);
        const Actor who = desk.house.admin();
        const PrintBatch batch = desk.added(10);
        bool once = false;
        Watcher watcher([&](BatchStep step, int) {
            if (step == BatchStep::Drawn && !std::exchange(once, true))
                must(BillService(desk.house.context()).cancel(who, desk.numbers.back(), {}));
        });
        QVERIFY(desk.run(batch.id, &watcher).has_value());
        const PrintBatch made = must(desk.service.find(who, batch.id));
        QCOMPARE(made.released, 2);
        QCOMPARE(made.failed, 1);
        QCOMPARE(desk.files().size(), 1);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 2);
        desk.compareHistory(2);
    }

    // A job that a printer refuses: its slips fail, and each says that it counts as issued.
    void aBatchSaysWhatAPrinterDidNotTake_data() { addEngines(); }
    void aBatchSaysWhatAPrinterDidNotTake()
    {
        Desk desk(engineOfRow(), 2);
        const Actor who = desk.house.admin();
        NewPrintBatch wanted = desk.wanted(2);
        wanted.target = {{}, {}, 2, QStringLiteral("Counter")};
        const PrintBatchId id = must(desk.service.add(who, wanted)).id;
        desk.pile.jammed = true;
        QCOMPARE(refusalOf(desk.run(id)), Fault::PrinterRefused);
        for (const auto &item : must(desk.service.items(who, id, BatchItemState::Failed)))
            QCOMPARE(item.failure->args.mid(2),
                     QStringList({QStringLiteral("issued"), billNumberText(item.bill)}));
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 2);
        desk.pile.jammed = false;
        must(desk.service.askAgain(who, id));
        QVERIFY(desk.run(id).has_value());
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 2);
        QCOMPARE(desk.pile.pile.size(), 2);
        desk.compareHistory(2);
    }
};

QTEST_MAIN(TstRefusedSheets)
#include "tst_refused_sheets.moc"

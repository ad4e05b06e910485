// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/models/services/paper_pile.h"
#include "tests/models/services/test_house.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace keshikomi::test {

inline LineItem work(qint64 yen)
{
    return demo::lump(QStringLiteral("点検"), TaxKind::Standard, yen);
}

class Watcher final : public BatchObserver
{
public:
    explicit Watcher(std::function<void(BatchStep, int)> onStep = {})
        : m_onStep(std::move(onStep))
    {
    }
    void reached(BatchStep step, int file) override
    {
        if (m_onStep)
            m_onStep(step, file);
    }
    void progressed(const BatchProgress &progress) override { last = progress; }
    BatchProgress last;

private:
    const std::function<void(BatchStep, int)> m_onStep;
};

// A house with so many bills and a folder to print into.
class Desk final
{
public:
    explicit Desk(Dialect dialect, int bills)
        : house(dialect)
        , service(house.context())
    {
        house.setUp();
        for (int i = 0; i < bills; ++i)
            numbers.push_back(house.bill({work(10'000 + i)}).number);
    }
    NewPrintBatch wanted(int perFile = 1) const
    {
        NewPrintBatch batch;
        batch.sheet = slipSheet();
        batch.target = {m_dir.path(), usualPattern(perFile), perFile, {}};
        batch.bills = numbers;
        return batch;
    }
    PrintBatch added(int perFile = 1) { return must(service.add(house.admin(), wanted(perFile))); }
    Result<PrintBatch> run(PrintBatchId id, BatchObserver *observer = nullptr, int threads = 2)
    {
        const BatchTools tools{renderer, &pile, observer, threads};
        BatchRun run(house.context(), house.admin(), id, tools);
        return run.start().result();
    }
    QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString folder() const { return m_dir.path(); }
    // Every bill printed once says the history, and as it says it is.
    void compareHistory(int slips) const
    {
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_print"), slips);
        QCOMPARE(house.number("SELECT COUNT(DISTINCT slip) FROM slip_print"), slips);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip WHERE reissue > 0"), 0);
    }

    TestHouse house;
    PrintBatchService service;
    std::vector<qint64> numbers;
    printing::PdfSheetRenderer renderer;
    PaperPile pile;

private:
    QTemporaryDir m_dir;
};

} // namespace keshikomi::test

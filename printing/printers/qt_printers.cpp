// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printers/qt_printers.h"

#include "models/domain/try.h"
#include "printing/painter.h"
#include "printing/printers/profile_check.h"
#include "printing/printers/spooler.h"
#include "printing/type/sheet_font.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <iterator>

namespace keshikomi::printing {

namespace {

// How Qt takes options for CUPS; the spoolers of other systems ignore it. Qt has no public name for
// it (PPK_CupsOptions), and without it a queue whose default is "fit" would scale the bars.
constexpr auto cupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

struct Tr final
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QStringList spoolerOptions(const PrinterProfile &profile)
{
    const QStringList trueSize{QStringLiteral("print-scaling"), QStringLiteral("none")};
    // Qt's page is A4 in whole points, 0.3 points narrower than the sheet. In the middle of it
    // every bar would lie a part of a dot aside, and touch one dot more.
    const QStringList inItsCorner{QStringLiteral("position"), QStringLiteral("bottom-left")};
    return trueSize + inItsCorner + trayOptions(profile.tray);
}

PrinterFacts factsOf(const QPrinterInfo &info)
{
    const SpoolerFacts spooler = spoolerFacts(info.printerName());
    return PrinterFacts{info.printerName(),
                        info.description(),
                        info.location(),
                        info.isDefault(),
                        spooler.resolutions,
                        spooler.trays};
}

void setUp(QPrinter &printer, const DisplayList &list, const PrinterProfile &profile)
{
    printer.setDocName(list.title);
    printer.setCreator(QStringLiteral("Keshikomi"));
    printer.setPageSize(QPageSize(list.size, QPageSize::Millimeter));
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    printer.setFullPage(true);
    printer.setResolution(profile.dpi);
    printer.setDuplex(profile.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setCopyCount(1);
    setTray(printer, profile.tray);
    printer.printEngine()->setProperty(cupsOptions, spoolerOptions(profile));
}

// Whole dots: what was laid out on dots stays on them.
int dotsOf(int um, int dpi)
{
    return qRound(um * dpi / 25'400.0);
}

bool paint(QPrinter &printer, const DisplayList &list, const PrinterProfile &profile)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = double(printer.resolution()) / unitsPerInch;
    bool good = true;
    for (std::size_t page = 0; page < list.pages.size() && good; ++page) {
        if (page > 0)
            good = printer.newPage();
        painter.save();
        painter.translate(dotsOf(profile.rightUm, profile.dpi),
                          dotsOf(profile.downUm, profile.dpi));
        painter.scale(scale, scale);
        paintPage(painter, list.pages[page]);
        painter.restore();
    }
    return painter.end() && good && printer.printerState() != QPrinter::Error;
}

bool hasCodes(const DisplayList &list)
{
    const auto isCode = [](const Item &item) {
        return std::holds_alternative<Bars>(item) || std::holds_alternative<QrCode>(item);
    };
    return std::any_of(list.pages.begin(), list.pages.end(), [isCode](const Page &page) {
        return std::any_of(page.items.begin(), page.items.end(), isCode);
    });
}

// One job of a printer is one list.
DisplayList joined(std::vector<DisplayList> lists, const QString &title)
{
    DisplayList all = std::move(lists.front());
    all.title = title;
    for (std::size_t i = 1; i < lists.size(); ++i)
        std::move(lists[i].pages.begin(), lists[i].pages.end(), std::back_inserter(all.pages));
    return all;
}

} // namespace

std::vector<PrinterFacts> QtPrinters::printers() const
{
    const std::scoped_lock guard(m_one);
    std::vector<PrinterFacts> found;
    const QList<QPrinterInfo> all = QPrinterInfo::availablePrinters();
    for (const QPrinterInfo &info : all)
        found.push_back(factsOf(info));
    return found;
}

Done QtPrinters::check(const PrinterProfile &profile) const
{
    const std::scoped_lock guard(m_one);
    const QPrinterInfo info = QPrinterInfo::printerInfo(profile.printer);
    if (info.isNull())
        return failure(ErrorCode::NotFound, Fault::NoSuchPrinter, {profile.printer});
    const SpoolerFacts facts = spoolerFacts(profile.printer);
    return checkProfile(profile, facts.resolutions, facts.trays);
}

Done QtPrinters::print(const std::vector<SheetContent> &sheets,
                       const SheetOptions &options,
                       const PrinterProfile &profile,
                       const QString &title) const
{
    KK_CHECK(check(profile));
    Q_ASSERT(!sheets.empty());
    SheetOptions ofPrinter = options;
    ofPrinter.dpi = profile.dpi;
    KK_TRY(std::vector<DisplayList> lists, m_renderer.layOutAll(sheets, ofPrinter));
    const DisplayList list = joined(std::move(lists), title);
    if (!profile.codes && hasCodes(list))
        return failure(ErrorCode::Invalid, Fault::PrinterNotForCodes, {profile.printer});
    const std::scoped_lock guard(m_one);
    QPrinter printer(QPrinterInfo::printerInfo(profile.printer), QPrinter::HighResolution);
    setUp(printer, list, profile);
    if (printer.outputFormat() != QPrinter::NativeFormat || !paint(printer, list, profile)) {
        return failure(ErrorCode::Network,
                       Fault::PrinterRefused,
                       {profile.printer, Tr::tr("the print system refused it")});
    }
    return done();
}

} // namespace keshikomi::printing

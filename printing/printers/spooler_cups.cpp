// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printers/spooler.h"

#include <algorithm>
#include <cups/cups.h>
#include <memory>

namespace keshikomi::printing {

namespace {

struct DestCloser
{
    void operator()(cups_dest_t *dest) const { cupsFreeDests(1, dest); }
};
struct InfoCloser
{
    void operator()(cups_dinfo_t *info) const { cupsFreeDestInfo(info); }
};

QStringList keywordsOf(ipp_attribute_t *values)
{
    QStringList words;
    for (int i = 0; values && i < ippGetCount(values); ++i)
        words << QString::fromUtf8(ippGetString(values, i, nullptr));
    return words;
}

std::vector<int> resolutionsOf(ipp_attribute_t *values)
{
    std::vector<int> dpi;
    for (int i = 0; values && i < ippGetCount(values); ++i) {
        int down = 0;
        ipp_res_t unit = IPP_RES_PER_INCH;
        const int across = ippGetResolution(values, i, &down, &unit);
        if (unit == IPP_RES_PER_INCH && across == down && across > 0)
            dpi.push_back(across);
    }
    std::sort(dpi.begin(), dpi.end());
    return dpi;
}

// What the PPD of a queue without a driver calls a paper source: "by-pass-tray" is ByPassTray.
QString inputSlotOf(const QString &tray)
{
    QString slot;
    bool first = true;
    for (const QChar sign : tray) {
        if (sign != QLatin1Char('-'))
            slot += first ? sign.toUpper() : sign;
        first = sign == QLatin1Char('-');
    }
    return slot;
}

} // namespace

SpoolerFacts spoolerFacts(const QString &printer)
{
    const std::unique_ptr<cups_dest_t, DestCloser> dest(
        cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(), nullptr));
    if (!dest)
        return {};
    const std::unique_ptr<cups_dinfo_t, InfoCloser> info(
        cupsCopyDestInfo(CUPS_HTTP_DEFAULT, dest.get()));
    if (!info)
        return {};
    const auto supported = [&](const char *option) {
        return cupsFindDestSupported(CUPS_HTTP_DEFAULT, dest.get(), info.get(), option);
    };
    SpoolerFacts facts{keywordsOf(supported(CUPS_MEDIA_SOURCE)),
                       resolutionsOf(supported("printer-resolution"))};
    facts.trays.removeAll(QStringLiteral("auto"));
    return facts;
}

QStringList trayOptions(const QString &tray)
{
    if (tray.isEmpty())
        return {};
    // CUPS hands on to the printer what the PPD's option says, and not the attribute of IPP.
    return {
        QStringLiteral(CUPS_MEDIA_SOURCE), tray, QStringLiteral("InputSlot"), inputSlotOf(tray)};
}

void setTray(QPrinter &, const QString &) { }

} // namespace keshikomi::printing

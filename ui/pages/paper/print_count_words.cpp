// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/print_count_words.h"

#include "models/domain/bill.h"
#include "models/domain/grouped_invoice_number.h"
#include "models/wording/sheet_words.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace keshikomi {

namespace {

class Counts final
{
    Q_DECLARE_TR_FUNCTIONS(PrintCount)
};

QString reasonsOf(const PrintCount &count)
{
    QStringList reasons;
    for (const auto &[reason, name] : noBarcodeNames) {
        if (count.count(reason) > 0)
            reasons << noBarcodeText(reason) + QLatin1Char(' ')
                    + format::number(count.count(reason));
    }
    return reasons.join(Counts::tr(", "));
}

// Some of them by name: the others are found where the invoice is.
QString groupedWords(const std::vector<GroupedSlip> &slips)
{
    constexpr std::size_t most = 5;
    QStringList named;
    for (const GroupedSlip &slip : slips) {
        if (named.size() < int(most))
            named << QStringLiteral("%1 (%2)").arg(billNumberText(slip.bill),
                                                   groupedInvoiceNumberText(slip.invoice));
    }
    if (slips.size() > most)
        named << QStringLiteral("…");
    return Counts::tr("Grouped invoices ask for the bills of %1, too, which could be paid twice: "
                      "%2.")
        .arg(format::number(int(slips.size())), named.join(Counts::tr(", ")));
}

QString madeWords(const PrintBatch &batch, const PrintCount &count)
{
    //: what the slips of a batch are
    const QString made = Counts::tr("New issues %1, reprints %2, reissues %3, failed %4.")
                             .arg(format::number(count.count(PrintedAs::NewIssue)),
                                  format::number(count.count(PrintedAs::Reprint)),
                                  format::number(count.count(PrintedAs::Reissue)),
                                  format::number(batch.failed));
    if (count.withoutBarcode == 0)
        return made;
    const QString reasons = reasonsOf(count);
    const QString without = format::number(count.withoutBarcode);
    //: %1 slips; the reasons follow, each with its own number
    const QString noBars = reasons.isEmpty()
        ? Counts::tr("Without a barcode %1.").arg(without)
        : Counts::tr("Without a barcode %1: %2.").arg(without, reasons);
    return made + QLatin1Char(' ') + noBars;
}

} // namespace

QString printCountWords(const PrintBatch &batch, const PrintCount &count)
{
    const QString made = madeWords(batch, count);
    return count.grouped.empty() ? made : made + QLatin1Char(' ') + groupedWords(count.grouped);
}

} // namespace keshikomi

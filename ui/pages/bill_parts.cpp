// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bill_parts.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::BillParts)
};

QString nameOfRate(TaxKind kind)
{
    switch (kind) {
    case TaxKind::Standard: return Tr::tr("10 %, before tax + tax");
    case TaxKind::Reduced: return Tr::tr("8 %, before tax + tax");
    case TaxKind::Exempt: return Tr::tr("Not taxed");
    case TaxKind::Statutory: return Tr::tr("Statutory costs");
    }
    Q_UNREACHABLE();
}

QString nameOfPart(const DecidedTax &part, const std::vector<DifferenceRow> &differences)
{
    if (part.difference) {
        const auto row = std::find_if(
            differences.begin(), differences.end(), [&part](const DifferenceRow &each) {
                return each.id == *part.difference;
            });
        if (row != differences.end())
            return differenceKindText(row->kind);
    }
    //: what cleared a part of a bill
    return part.payment ? Tr::tr("Payment %1").arg(part.payment->value()) : Tr::tr("Cleared");
}

QString inPart(const TaxLine &line)
{
    const bool taxed = line.kind == TaxKind::Standard || line.kind == TaxKind::Reduced;
    return taxed
        ? QStringLiteral("%1 + %2").arg(format::amount(line.base), format::amount(line.tax))
        : format::amount(line.sum());
}

} // namespace

void askBillParts(const PageContext &context,
                  const Bill &bill,
                  QObject *receiver,
                  const std::function<void(const BillParts &)> &then)
{
    if (bill.open == bill.amount)
        return then({});
    const DifferenceService service(context.services);
    onAnswer(
        service.taxOfParts(context.actor, bill.id),
        receiver,
        [=, actor = context.actor, id = bill.id](const Result<std::vector<DecidedTax>> &parts) {
            if (!parts || parts->size() < 2)
                return then({});
            onAnswer(service.ofBill(actor, id),
                     receiver,
                     [then, parts = *parts](const Result<std::vector<DifferenceRow>> &differences) {
                         then({parts, differences ? *differences : std::vector<DifferenceRow>()});
                     });
        });
}

void showParts(DetailsPane &pane, const BillParts &parts)
{
    if (parts.parts.size() < 2)
        return;
    QList<FactLine> lines;
    for (const DecidedTax &part : parts.parts) {
        lines << FactLine{nameOfPart(part, parts.differences), format::amount(part.amount)};
        for (const TaxLine &line : part.taxes) {
            if (!line.sum().isZero())
                lines << FactLine{QStringLiteral(u"\u2003") + nameOfRate(line.kind), inPart(line)};
        }
    }
    pane.section(Tr::tr("Parts it was paid in"));
    pane.amounts(lines);
}

} // namespace keshikomi

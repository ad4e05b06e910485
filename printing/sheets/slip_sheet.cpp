// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/slip_sheet.h"

#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

QString digit(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

Done checkBarcode(const SlipContent &content)
{
    if (content.barcode.isEmpty())
        return done();
    KK_TRY(const KonbiniBarcode barcode, parseBarcode(content.barcode));
    if (content.figures.toPay > content.barcodeLimit) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipNoBarcodeOverLimit,
                       {figureText(content.figures.toPay), figureText(content.barcodeLimit)});
    }
    KK_CHECK(requireSame(
        QLatin1String("barcode"), content.barcode, encodeBarcode(barcode).value_or(QString())));
    KK_CHECK(requireSame(QLatin1String("topay"), barcode.amount, content.figures.toPay));
    if (barcode.reissue > content.reissue) { // each number begins at 0, the paper counts on
        KK_CHECK(requireSame(QLatin1String("reissue"),
                             QString::number(barcode.reissue),
                             QString::number(content.reissue)));
    }
    return requireSame(
        QLatin1String("stamp.box"), digit(barcode.stamp), digit(content.stamp.needed));
}

// The stated tax of a part payment is its share of the bill's tax.
Yen statedTax(const SheetFigures &figures)
{
    if (figures.toPay == figures.total)
        return figures.totals.tax();
    Yen tax;
    for (const TaxLine &line : splitOverRates(figures.totals, figures.toPay))
        tax += line.tax;
    return tax;
}

constexpr std::size_t few = 5; // lines page 1 of the large print has room for

// With its quantity and price, which have no columns there.
QString wholeName(const SheetLine &line)
{
    if (!line.unitPrice)
        return line.name;
    return QStringLiteral("%1（%2 × %3円）")
        .arg(line.name,
             line.quantity,
             QLocale(QLocale::Japanese).toString(line.unitPrice->amount()));
}

// At least as wide as the text will be: kanji and kana take one em, Latin letters hardly more than
// half of one. The layout measures for good, and condenses what is a little too long.
double emsOf(const QString &text)
{
    double ems = 0;
    for (const uint sign : text.toUcs4())
        ems += sign < 0x2E80 ? 0.62 : 1;
    return ems;
}

// Page 1 of the large print tells everything there is: no page with the same few lines follows.
bool isWhole(const SheetFigures &figures, const SheetJob &job)
{
    constexpr double roomMm = 118; // of a name in the large type, a little condensed at most
    constexpr double emMm = 12 * 25.4 / 72;
    const auto fits = [](const SheetLine &line) { return emsOf(wholeName(line)) * emMm <= roomMm; };
    return figures.lines.size() <= few && figures.notes.isEmpty() && figures.moved.empty()
        && job.wipNumbers.size() <= 1
        && std::all_of(figures.lines.begin(), figures.lines.end(), fits);
}

// Page 1 of the large print has so many rows, and a long name goes on in the next one.
bool rowsSuffice(const SheetFigures &figures)
{
    constexpr double emsOfRow = 25; // 120 mm of the large type, with a little lost at each end
    std::size_t rows = 0;
    for (const SheetLine &line : figures.lines)
        rows += std::size_t(std::ceil(std::max(emsOf(line.name), 1.0) / emsOfRow));
    return rows <= few;
}

// What page 1 of the large print tells: all lines if they are few, else one sum per kind of tax.
// The full list follows on the next page, unless it is all there.
void addBrief(FieldMaker &fields, const SheetFigures &figures, bool whole)
{
    std::vector<FieldRow> rows;
    if (whole || rowsSuffice(figures)) {
        for (SheetLine line : figures.lines) {
            if (whole)
                line.name = wholeName(line);
            rows.push_back(lineRow(fields, line));
        }
    } else {
        for (const TaxLine &tax : figures.totals.lines) {
            SheetLine sum;
            sum.name = fields.rateWord(QLatin1String("brief"), tax.kind);
            sum.kind = tax.kind;
            sum.amount = tax.base;
            rows.push_back(lineRow(fields, sum));
        }
    }
    fields.setRows(QLatin1String("brief"), lineColumns(), std::move(rows));
}

void addReason(FieldMaker &fields, const SlipContent &content)
{
    const NoBarcode reason = content.noBarcode;
    fields.set(QLatin1String("none.why"), reason != NoBarcode::NotWanted);
    fields.set(QLatin1String("none.over"), reason == NoBarcode::OverLimit);
    fields.set(QLatin1String("none.past"), reason == NoBarcode::PastDue);
    fields.set(QLatin1String("none.agreement"), reason == NoBarcode::NoAgreement);
    fields.set(QLatin1String("limit"), content.barcodeLimit);
    fields.set(QLatin1String("none.how"),
               fields.word(content.bank       ? QStringLiteral("how.bank")
                               : content.link ? QStringLiteral("how.link")
                                              : QStringLiteral("how.ask")));
}

} // namespace

Done checkSlip(const SlipContent &content, const SheetOptions &options)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("agency.name"), content.barcode.isEmpty() ? content.number : content.agency},
        {QLatin1String("issued"), required(content.issued)},
    }));
    KK_CHECK(checkRegistration(content.payee));
    KK_CHECK(checkFigures(content.figures));
    KK_CHECK(checkJob(content.job, content.figures));
    KK_CHECK(checkBarcode(content));
    if (content.barcode.isEmpty() && !content.bank && !content.link
        && content.payee.phone.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("contact")});
    return checkLink(content.link, options.allowedHosts);
}

Fields slipFields(const SlipContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("due"), content.due);
    addJob(fields, content.job);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addFigures(fields, content.figures, content.job);
    fields.set(QLatin1String("barcode"), content.barcode);
    fields.set(QLatin1String("agency.name"), content.agency);
    fields.set(QLatin1String("reissue"), content.reissue);
    fields.set(QLatin1String("slip.tax"), statedTax(content.figures));
    // The till goes by the date in the bars, which may be later than the printed one.
    const auto barcode = parseBarcode(content.barcode);
    fields.set(QLatin1String("slip.due"), barcode && barcode->due ? *barcode->due : QDate());
    addStamp(fields, content.stamp);
    addLink(fields, content.link);
    addBank(fields, content.bank, content.number);
    addReason(fields, content);
    const bool whole = isWhole(content.figures, content.job);
    fields.set(QLatin1String("whole"), whole);
    addBrief(fields, content.figures, whole);
    if (whole && sheet.detail == QLatin1String("lines"))
        fields.setRows(QLatin1String("lines"), lineColumns(), {});
    return fields.take();
}

} // namespace keshikomi::printing

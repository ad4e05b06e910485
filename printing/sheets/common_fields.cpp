// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/common_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi::printing {

namespace {

// Up to three numbers stand in the head. More are named by the headings of the lines.
QString wipText(const FieldMaker &fields, const QStringList &wips)
{
    if (wips.size() <= wipsInHead)
        return wips.join(fields.word(QStringLiteral("wip.join")));
    FieldMap values;
    values.insert(QStringLiteral("first"), wips.constFirst());
    values.insert(QStringLiteral("rest"), static_cast<int>(wips.size() - 1));
    return fields.word(QStringLiteral("wip.more"), values);
}

// Why the tax is not the one that the lines alone would have.
QString movedWord(const FieldMaker &fields, const std::vector<TaxLine> &moved)
{
    Yen sum;
    for (const TaxLine &line : moved)
        sum += line.tax;
    FieldMap values;
    values.insert(QStringLiteral("n"), yenText(sum));
    return fields.word(QStringLiteral("rounding.moved"), values);
}

std::vector<FieldRow>
lineRows(const FieldMaker &fields, const SheetFigures &figures, const SheetJob &job)
{
    std::vector<FieldRow> rows;
    QString heading;
    for (const SheetLine &line : figures.lines) {
        if (job.wipNumbers.size() > 1 && line.wip != heading && !line.wip.isEmpty()) {
            FieldMap wip;
            wip.insert(QStringLiteral("wip"), line.wip);
            rows.push_back({RowKind::Group, {}, fields.word(QStringLiteral("wip.group"), wip)});
            heading = line.wip;
        }
        rows.push_back(lineRow(fields, line));
    }
    if (!figures.moved.empty())
        rows.push_back({RowKind::Note, {}, movedWord(fields, figures.moved)});
    for (const QString &note : figures.notes)
        rows.push_back({RowKind::Note, {}, note});
    return rows;
}

FieldRow taxRow(const QString &label, Yen base, const FieldValue &tax, Yen sum)
{
    FieldRow row;
    row.values.insert(QStringLiteral("label"), label);
    row.values.insert(QStringLiteral("base"), base);
    row.values.insert(QStringLiteral("tax"), tax);
    row.values.insert(QStringLiteral("sum"), sum);
    return row;
}

// What is not taxed has one row, whichever of the two reasons it has.
std::vector<FieldRow> taxRows(const FieldMaker &fields, const TaxTotals &totals)
{
    std::vector<FieldRow> rows;
    Yen untaxed;
    QString label;
    for (const TaxLine &line : totals.lines) {
        const QString word = fields.rateWord(QLatin1String("total"), line.kind);
        if (line.kind == TaxKind::Standard || line.kind == TaxKind::Reduced) {
            rows.push_back(taxRow(word, line.base, line.tax, line.sum()));
            continue;
        }
        label = label.isEmpty() ? word : fields.word(QStringLiteral("total.both"));
        untaxed += line.base;
    }
    if (!label.isEmpty()) {
        const QString dash = fields.word(QStringLiteral("total.dash"));
        rows.push_back(taxRow(label, untaxed, dash, untaxed));
    }
    return rows;
}

QString thresholdText(const FieldMaker &fields, Yen threshold)
{
    const qint64 from = threshold.amount();
    const bool round = from % 10'000 == 0;
    FieldMap values;
    values.insert(QStringLiteral("n"), yenText(Yen(round ? from / 10'000 : from)));
    return fields.word(round ? QStringLiteral("stamp.man") : QStringLiteral("stamp.yen"), values);
}

// The house's English words where it has them; the short name is one of the Japanese ones.
SheetPayee inEnglish(SheetPayee payee)
{
    const PayeeWords words = payee.english.value_or(PayeeWords());
    if (!words.name.isEmpty()) {
        payee.name = words.name;
        payee.shortName.clear();
    }
    if (!words.branch.isEmpty())
        payee.branch = words.branch;
    if (!words.address.isEmpty())
        payee.address = words.address;
    if (!words.hours.isEmpty())
        payee.hours = words.hours;
    return payee;
}

// "見本 花子 様" is so written in Japanese; in English the name stands alone.
QString withoutHonorific(const QString &name)
{
    static const QRegularExpression honorific(QStringLiteral("\\s+(?:様|さま|殿|御中|先生)\\s*$"));
    return QString(name).remove(honorific);
}

} // namespace

void addPayee(FieldMaker &fields, const SheetPayee &told)
{
    const SheetPayee payee = fields.isEnglish() ? inEnglish(told) : told;
    fields.set(QLatin1String("payee.name"), payee.name);
    fields.set(QLatin1String("payee.branch"), payee.branch);
    fields.set(QLatin1String("payee.short"),
               payee.shortName.isEmpty() ? payee.name : payee.shortName);
    // What a till compares, and what a customer's telephone shows, is Japanese on any sheet.
    fields.set(QLatin1String("payee.ja"), told.shortName.isEmpty() ? told.name : told.shortName);
    fields.set(QLatin1String("payee.zip"), payee.zip);
    fields.set(QLatin1String("payee.addr"), payee.address);
    fields.set(QLatin1String("payee.tel"), payee.phone);
    fields.set(QLatin1String("payee.hours"), payee.hours);
    fields.set(QLatin1String("payee.reg"), payee.registrationNumber);
}

void addCustomer(FieldMaker &fields, const SheetCustomer &customer)
{
    QStringList lines;
    for (const QString &line : customer.addressLines) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    const auto written = [&fields](const QString &name) {
        return fields.isEnglish() ? withoutHonorific(name) : name;
    };
    const QString name = written(customer.name.trimmed());
    fields.set(QLatin1String("customer.zip"), customer.zip);
    fields.set(QLatin1String("customer.address"), lines.join(QLatin1Char('\n')));
    fields.set(QLatin1String("customer.name"), name);
    fields.set(QLatin1String("customer.short"),
               customer.shortName.isEmpty() ? name : written(customer.shortName));
}

void addJob(FieldMaker &fields, const SheetJob &job)
{
    const SheetCar car = job.car.value_or(SheetCar());
    fields.set(QLatin1String("wip"), wipText(fields, job.wipNumbers));
    fields.set(QLatin1String("car.model"), car.model);
    fields.set(QLatin1String("car.plate"), car.plate);
    fields.set(QLatin1String("done"), job.done);
    fields.set(QLatin1String("delivered"), job.delivered);
}

void addLink(FieldMaker &fields, const std::optional<SheetLink> &link)
{
    const SheetLink shown = link.value_or(SheetLink());
    fields.set(QLatin1String("pay.url"), shown.url);
    fields.set(QLatin1String("pay.host"), shown.host);
}

void addBank(FieldMaker &fields, const std::optional<SheetBank> &bank, const QString &number)
{
    const SheetBank shown = bank.value_or(SheetBank());
    fields.set(QLatin1String("bank.name"), shown.name);
    fields.set(QLatin1String("bank.account"), shown.account);
    fields.set(QLatin1String("bank.holder"), shown.holder);
    fields.set(QLatin1String("bank.ref"), shown.reference.isEmpty() ? number : shown.reference);
}

void addTransferFee(FieldMaker &fields, TransferFee fee)
{
    fields.set(QLatin1String("fee"),
               fee == TransferFee::Payer       ? fields.word(QStringLiteral("fee.payer"))
                   : fee == TransferFee::Payee ? fields.word(QStringLiteral("fee.payee"))
                                               : QString());
}

void addStamp(FieldMaker &fields, const SheetStamp &stamp)
{
    fields.set(QLatin1String("stamp.box"), stamp.needed);
    fields.set(QLatin1String("stamp.from"), thresholdText(fields, stamp.from));
    fields.set(QLatin1String("stamp.duty"), stamp.duty);
}

void addFigures(FieldMaker &fields, const SheetFigures &figures, const SheetJob &job)
{
    fields.set(QLatin1String("total"), figures.total);
    fields.set(QLatin1String("topay"), figures.toPay);
    fields.set(QLatin1String("paid"), figures.total - figures.toPay);
    fields.set(QLatin1String("part"), figures.toPay != figures.total);
    fields.set(QLatin1String("settled"), figures.total > Yen(0) && figures.toPay == Yen(0));
    fields.setRows(QLatin1String("lines"), lineColumns(), lineRows(fields, figures, job));
    addTaxes(fields, figures.totals, figures.rounding);
}

void addTaxes(FieldMaker &fields, const TaxTotals &totals, Rounding rounding)
{
    const auto isReduced = [](const TaxLine &line) { return line.kind == TaxKind::Reduced; };
    fields.set(QLatin1String("tax"), totals.tax());
    fields.set(QLatin1String("reduced"),
               std::any_of(totals.lines.begin(), totals.lines.end(), isReduced));
    fields.set(QLatin1String("rounding"),
               fields.word(rounding == Rounding::Down     ? QStringLiteral("rounding.down")
                               : rounding == Rounding::Up ? QStringLiteral("rounding.up")
                                                          : QStringLiteral("rounding.half")));
    fields.setRows(QLatin1String("taxes"),
                   {QStringLiteral("label"),
                    QStringLiteral("base"),
                    QStringLiteral("tax"),
                    QStringLiteral("sum")},
                   taxRows(fields, totals));
}

QStringList lineColumns()
{
    return {QStringLiteral("name"),
            QStringLiteral("qty"),
            QStringLiteral("price"),
            QStringLiteral("rate"),
            QStringLiteral("amount")};
}

FieldRow lineRow(const FieldMaker &fields, const SheetLine &line)
{
    FieldRow row;
    row.values.insert(QStringLiteral("name"), line.name);
    row.values.insert(QStringLiteral("qty"), line.quantity);
    row.values.insert(QStringLiteral("price"),
                      line.unitPrice ? FieldValue(*line.unitPrice) : FieldValue());
    row.values.insert(QStringLiteral("rate"), fields.rateWord(QLatin1String("line"), line.kind));
    row.values.insert(QStringLiteral("amount"), line.amount);
    return row;
}

} // namespace keshikomi::printing

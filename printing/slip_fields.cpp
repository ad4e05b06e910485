// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_fields.h"

#include "models/domain/konbini_barcode.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

class SlipFields final
{
public:
    SlipFields(const SlipContent &content, const SheetTemplate &sheet)
        : m_content(content)
        , m_sheet(sheet)
    {
    }

    Fields make()
    {
        addHead();
        addPayee();
        addCustomer();
        addMoney();
        addSlip();
        addWays();
        addReason();
        m_fields.rows.insert(QStringLiteral("lines"), lineRows());
        m_fields.rows.insert(QStringLiteral("taxes"), taxRows());
        return std::move(m_fields);
    }

private:
    void addHead();
    void addPayee();
    void addCustomer();
    void addMoney();
    void addSlip();
    void addWays();
    void addReason();
    std::vector<FieldRow> lineRows() const;
    std::vector<FieldRow> taxRows() const;

    void set(QLatin1String name, FieldValue value)
    {
        m_fields.values.insert(name, std::move(value));
    }
    // A word of the template with {names} filled in.
    QString word(const QString &key, const FieldMap &values = {}) const;
    QString rateWord(QLatin1String group, TaxKind kind) const;
    QString wipText() const;
    QString stampThreshold() const;
    Yen slipTax() const;
    FieldRow taxRow(const QString &label, Yen base, const FieldValue &tax, Yen sum) const;

    const SlipContent &m_content;
    const SheetTemplate &m_sheet;
    Fields m_fields;
};

QString SlipFields::word(const QString &key, const FieldMap &values) const
{
    const auto it = m_sheet.words.constFind(key);
    if (it == m_sheet.words.constEnd())
        qFatal("the template has no word %s", qPrintable(key));
    return expand(*it, Fields{values, {}}).value_or(*it);
}

QString SlipFields::rateWord(QLatin1String group, TaxKind kind) const
{
    FieldMap rate;
    rate.insert(QStringLiteral("rate"), rateOf(kind).basisPoints / 100);
    return word(group + QLatin1Char('.') + taxKindName(kind), rate);
}

// Up to three numbers stand in the head. More are named by the headings of the lines.
QString SlipFields::wipText() const
{
    const QStringList &wips = m_content.wipNumbers;
    if (wips.size() <= wipsInHead)
        return wips.join(word(QStringLiteral("wip.join")));
    FieldMap values;
    values.insert(QStringLiteral("first"), wips.constFirst());
    values.insert(QStringLiteral("rest"), static_cast<int>(wips.size() - 1));
    return word(QStringLiteral("wip.more"), values);
}

void SlipFields::addHead()
{
    set(QLatin1String("no"), m_content.number);
    set(QLatin1String("wip"), wipText());
    set(QLatin1String("issued"), m_content.issued);
    set(QLatin1String("due"), m_content.due);
    set(QLatin1String("done"), m_content.done);
    const SlipCar car = m_content.car.value_or(SlipCar());
    set(QLatin1String("car.model"), car.model);
    set(QLatin1String("car.plate"), car.plate);
}

void SlipFields::addPayee()
{
    const SlipPayee &payee = m_content.payee;
    set(QLatin1String("payee.name"), payee.name);
    set(QLatin1String("payee.branch"), payee.branch);
    set(QLatin1String("payee.short"), payee.shortName.isEmpty() ? payee.name : payee.shortName);
    set(QLatin1String("payee.zip"), payee.zip);
    set(QLatin1String("payee.addr"), payee.address);
    set(QLatin1String("payee.tel"), payee.phone);
    set(QLatin1String("payee.hours"), payee.hours);
    set(QLatin1String("payee.reg"), payee.registrationNumber);
}

void SlipFields::addCustomer()
{
    const SlipCustomer &customer = m_content.customer;
    QStringList lines;
    for (const QString &line : customer.addressLines) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    set(QLatin1String("customer.zip"), customer.zip);
    set(QLatin1String("customer.address"), lines.join(QLatin1Char('\n')));
    const QString name = customer.name.trimmed();
    set(QLatin1String("customer.name"), name);
    set(QLatin1String("customer.short"), customer.shortName.isEmpty() ? name : customer.shortName);
}

void SlipFields::addMoney()
{
    const bool part = m_content.toPay != m_content.total;
    set(QLatin1String("total"), m_content.total);
    set(QLatin1String("topay"), m_content.toPay);
    set(QLatin1String("paid"), m_content.total - m_content.toPay);
    set(QLatin1String("part"), part);
    set(QLatin1String("tax"), m_content.totals.tax());
    const auto &lines = m_content.lines;
    set(QLatin1String("reduced"), std::any_of(lines.begin(), lines.end(), [](const SlipLine &line) {
            return line.kind == TaxKind::Reduced;
        }));
    const QString rounding = m_content.rounding == Rounding::Down ? QStringLiteral("rounding.down")
        : m_content.rounding == Rounding::Up                      ? QStringLiteral("rounding.up")
                                                                  : QStringLiteral("rounding.half");
    set(QLatin1String("rounding"), word(rounding));
}

// The stated tax of a part payment is its share of the bill's tax.
Yen SlipFields::slipTax() const
{
    if (m_content.toPay == m_content.total)
        return m_content.totals.tax();
    Yen tax;
    for (const TaxLine &line : splitOverRates(m_content.totals, m_content.toPay))
        tax += line.tax;
    return tax;
}

QString SlipFields::stampThreshold() const
{
    const qint64 from = m_content.stamp.from.amount();
    const bool round = from % 10'000 == 0;
    FieldMap values;
    values.insert(QStringLiteral("n"), yenText(Yen(round ? from / 10'000 : from)));
    return word(round ? QStringLiteral("stamp.man") : QStringLiteral("stamp.yen"), values);
}

void SlipFields::addSlip()
{
    set(QLatin1String("barcode"), m_content.barcode);
    set(QLatin1String("agency.name"), m_content.agency);
    set(QLatin1String("reissue"), m_content.reissue);
    set(QLatin1String("slip.tax"), slipTax());
    set(QLatin1String("stamp.box"), m_content.stamp.needed);
    set(QLatin1String("stamp.from"), stampThreshold());
    set(QLatin1String("stamp.duty"), m_content.stamp.duty);
    // The till goes by the date in the bars, which may be later than the printed one.
    const auto barcode = parseBarcode(m_content.barcode);
    set(QLatin1String("slip.due"), barcode && barcode->due ? *barcode->due : QDate());
}

void SlipFields::addWays()
{
    const SlipLink link = m_content.link.value_or(SlipLink());
    set(QLatin1String("pay.url"), link.url);
    set(QLatin1String("pay.host"), link.host);
    const SlipBank bank = m_content.bank.value_or(SlipBank());
    set(QLatin1String("bank.name"), bank.name);
    set(QLatin1String("bank.account"), bank.account);
    set(QLatin1String("bank.holder"), bank.holder);
    set(QLatin1String("bank.ref"), bank.reference.isEmpty() ? m_content.number : bank.reference);
}

void SlipFields::addReason()
{
    const NoBarcode reason = m_content.noBarcode;
    set(QLatin1String("none.why"), reason != NoBarcode::NotWanted);
    set(QLatin1String("none.over"), reason == NoBarcode::OverLimit);
    set(QLatin1String("none.past"), reason == NoBarcode::PastDue);
    set(QLatin1String("none.agreement"), reason == NoBarcode::NoAgreement);
    set(QLatin1String("limit"), m_content.barcodeLimit);
    set(QLatin1String("none.how"),
        word(m_content.bank       ? QStringLiteral("how.bank")
                 : m_content.link ? QStringLiteral("how.link")
                                  : QStringLiteral("how.ask")));
}

std::vector<FieldRow> SlipFields::lineRows() const
{
    std::vector<FieldRow> rows;
    QString job;
    for (const SlipLine &line : m_content.lines) {
        if (m_content.wipNumbers.size() > 1 && line.wip != job && !line.wip.isEmpty()) {
            FieldMap wip;
            wip.insert(QStringLiteral("wip"), line.wip);
            rows.push_back({RowKind::Group, {}, word(QStringLiteral("wip.group"), wip)});
            job = line.wip;
        }
        FieldRow row;
        row.values.insert(QStringLiteral("name"), line.name);
        row.values.insert(QStringLiteral("qty"), line.quantity);
        row.values.insert(QStringLiteral("price"),
                          line.unitPrice ? FieldValue(*line.unitPrice) : FieldValue());
        row.values.insert(QStringLiteral("rate"), rateWord(QLatin1String("line"), line.kind));
        row.values.insert(QStringLiteral("amount"), line.amount);
        rows.push_back(std::move(row));
    }
    for (const QString &note : m_content.notes)
        rows.push_back({RowKind::Note, {}, note});
    return rows;
}

FieldRow SlipFields::taxRow(const QString &label, Yen base, const FieldValue &tax, Yen sum) const
{
    FieldRow row;
    row.values.insert(QStringLiteral("label"), label);
    row.values.insert(QStringLiteral("base"), base);
    row.values.insert(QStringLiteral("tax"), tax);
    row.values.insert(QStringLiteral("sum"), sum);
    return row;
}

// What is not taxed has one row, whichever of the two reasons it has.
std::vector<FieldRow> SlipFields::taxRows() const
{
    std::vector<FieldRow> rows;
    Yen untaxed;
    QString label;
    for (const TaxLine &line : m_content.totals.lines) {
        if (line.kind == TaxKind::Standard || line.kind == TaxKind::Reduced) {
            const QString taxed = rateWord(QLatin1String("total"), line.kind);
            rows.push_back(taxRow(taxed, line.base, line.tax, line.sum()));
            continue;
        }
        label = label.isEmpty() ? rateWord(QLatin1String("total"), line.kind)
                                : word(QStringLiteral("total.both"));
        untaxed += line.base;
    }
    if (!label.isEmpty())
        rows.push_back(taxRow(label, untaxed, word(QStringLiteral("total.dash")), untaxed));
    return rows;
}

} // namespace

Fields slipFields(const SlipContent &content, const SheetTemplate &sheet)
{
    return SlipFields(content, sheet).make();
}

} // namespace keshikomi::printing

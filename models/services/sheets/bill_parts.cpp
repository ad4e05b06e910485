// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/bill_parts.h"

#include "models/domain/postal_code.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

void nameJobs(std::vector<SheetLine> &lines,
              const std::vector<LineItem> &billed,
              const std::vector<WorkOrder> &orders)
{
    std::size_t at = 0;
    for (const WorkOrder &order : orders) {
        const bool same = at + order.lines.size() <= billed.size()
            && std::equal(order.lines.begin(),
                          order.lines.end(),
                          billed.begin() + std::ptrdiff_t(at));
        if (!same)
            continue;
        for (std::size_t line = 0; line < order.lines.size(); ++line)
            lines[at + line].wip = QString::number(order.number);
        at += order.lines.size();
    }
}

std::optional<SheetCar> carOf(const std::vector<WorkOrder> &orders)
{
    std::optional<Vehicle> car;
    for (const WorkOrder &order : orders) {
        if (!order.vehicle)
            continue;
        if (car && *car != *order.vehicle)
            return std::nullopt;
        car = order.vehicle;
    }
    return car ? std::optional(SheetCar{oneLine(car->model), oneLine(car->plate)}) : std::nullopt;
}

// The last day of them, once somebody has said of every one that it is done.
QDate doneOn(const std::vector<WorkOrder> &orders)
{
    QDate last;
    for (const WorkOrder &order : orders) {
        if (!order.completedOn.isValid())
            return QDate();
        last = last.isValid() ? std::max(last, order.completedOn) : order.completedOn;
    }
    return last;
}

std::optional<PayeeWords> englishOf(const House &house)
{
    PayeeWords words{
        house.entity.nameEn, house.store.nameEn, house.store.addressEn, house.store.hoursEn};
    return words == PayeeWords() ? std::nullopt : std::optional(std::move(words));
}

} // namespace

QString oneLine(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    return QString(text).replace(ends, QStringLiteral(" "));
}

SheetPayee payeeOf(const House &house, const CustomerPaper &paper)
{
    return SheetPayee{house.entity.name,
                      house.store.name,
                      house.store.shortName.isEmpty()
                          ? QString()
                          : house.entity.name + QLatin1Char(' ') + house.store.shortName,
                      postalCodeText(house.store.zip),
                      house.store.address,
                      house.store.phone,
                      house.store.hours,
                      paper.grouped() ? QString() : house.entity.registrationNumber,
                      englishOf(house)};
}

SheetCustomer addresseeOf(const Customer &customer)
{
    SheetCustomer addressee{
        postalCodeText(customer.facts.zip), {}, oneLine(customer.addressee()), QString()};
    for (const QString &line : {customer.facts.address1, customer.facts.address2}) {
        if (!line.isEmpty())
            addressee.addressLines << oneLine(line);
    }
    return addressee;
}

SheetJob jobOf(const Bill &bill, const std::vector<WorkOrder> &orders)
{
    SheetJob job;
    for (const qint64 number : bill.wipNumbers)
        job.wipNumbers << QString::number(number);
    job.car = carOf(orders);
    job.done = doneOn(orders);
    // A qualified invoice tells the day of the sale (consumption tax law, article 57-4), under its
    // own name: handing over says nothing of the work.
    if (!job.done.isValid())
        job.delivered = bill.deliveredOn;
    return job;
}

SheetLine sheetLineOf(const LineItem &line)
{
    return SheetLine{oneLine(line.name),
                     quantityText(line.quantityMilli, line.unit),
                     line.unitPrice,
                     line.taxKind,
                     line.amount,
                     QString()};
}

std::vector<SheetLine> sheetLinesOf(const Bill &bill, const std::vector<WorkOrder> &orders)
{
    std::vector<SheetLine> lines;
    for (const LineItem &line : bill.lines)
        lines.push_back(sheetLineOf(line));
    nameJobs(lines, bill.lines, orders);
    return lines;
}

std::optional<SheetBank> bankOf(const House &house, const QString &reference)
{
    if (house.store.bankName.isEmpty())
        return std::nullopt;
    return SheetBank{
        house.store.bankName, house.store.bankAccount, house.store.bankHolder, reference};
}

std::optional<SheetBank> bankOf(const House &house, const Bill &bill)
{
    const qint64 reference = bill.wipNumbers.size() == 1 ? bill.wipNumbers.front() : bill.number;
    return bankOf(house, QString::number(reference));
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_damages.h"

#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"

#include <functional>

namespace keshikomi::test {

namespace {

template<typename C>
SheetContent damaged(C content, const std::function<void(C &)> &damage)
{
    damage(content);
    return content;
}

std::vector<Damage> cardDamages()
{
    const auto with = [](const std::function<void(CardContent &)> &damage) {
        return damaged(normalCard(), damage);
    };
    return {
        {"card: no number", with([](auto &c) { c.number.clear(); }), Fault::FieldEmpty, "no"},
        {"card: no telephone",
         with([](auto &c) { c.payee.phone = QStringLiteral(" "); }),
         Fault::FieldEmpty,
         "payee.tel"},
        {"card: no link", with([](auto &c) { c.link.url.clear(); }), Fault::FieldEmpty, "pay.url"},
        {"card: no due day", with([](auto &c) { c.due = {}; }), Fault::FieldEmpty, "due_on"},
        {"card: no last day", with([](auto &c) { c.expires = {}; }), Fault::FieldEmpty, "expires"},
        {"card: ends before it begins",
         with([](auto &c) { c.expires = c.issued.addDays(-1); }),
         Fault::DueDateRefused,
         "2026-08-02"},
        {"card: other total",
         with([](auto &c) { c.figures.total += Yen(1); }),
         Fault::SlipFiguresDisagree,
         "total"},
        {"card: nothing to pay",
         with([](auto &c) { c.figures.toPay = Yen(0); }),
         Fault::NumberOutOfRange,
         "topay"},
        {"card: other host",
         with([](auto &c) { c.link.host = QStringLiteral("pay.example"); }),
         Fault::SlipFiguresDisagree,
         "pay.host"},
        {"card: strange address",
         with([](auto &c) { c.link.url = QStringLiteral("https://evil.example/p"); }),
         Fault::SlipHostNotAllowed,
         "evil.example"},
        {"card: registration number",
         with([](auto &c) { c.payee.registrationNumber = QStringLiteral("T12"); }),
         Fault::RegistrationNumberWrong,
         "T12"},
        {"card: name without end",
         with([](auto &c) { c.customer.name = QString(120, QChar(u'見')); }),
         Fault::SlipTextTooLong,
         "customer.name"},
        {"card: car without end",
         with([](auto &c) { c.job.car->model = QString(80, QChar(u'車')); }),
         Fault::SlipTextTooLong,
         "car.model"},
    };
}

std::vector<Damage> slipDamages()
{
    const auto with = [](const std::function<void(SlipContent &)> &damage) {
        return damaged(normalSlip(), damage);
    };
    return {
        {"slip: registration number",
         with([](auto &c) { c.payee.registrationNumber = QStringLiteral("7123456789012"); }),
         Fault::RegistrationNumberWrong,
         "7123456789012"},
        {"slip: stamp flag of another slip",
         with([](auto &c) { c.stamp.needed = !c.stamp.needed; }),
         Fault::SlipFiguresDisagree,
         "stamp.box"},
    };
}

std::vector<Damage> receiptDamages()
{
    const auto with = [](const std::function<void(ReceiptContent &)> &damage) {
        return damaged(cashReceipt(), damage);
    };
    return {
        {"receipt: no purpose",
         with([](auto &c) { c.purpose.clear(); }),
         Fault::FieldEmpty,
         "purpose"},
        {"receipt: no name",
         with([](auto &c) { c.customer.name.clear(); }),
         Fault::FieldEmpty,
         "customer.name"},
        {"receipt: no day", with([](auto &c) { c.received = {}; }), Fault::FieldEmpty, "received"},
        {"receipt: printed before the money came",
         with([](auto &c) { c.received = c.issued.addDays(1); }),
         Fault::DueDateRefused,
         "2026-08-20"},
        {"receipt: nothing received",
         with([](auto &c) { c.amount = Yen(0); }),
         Fault::NumberOutOfRange,
         "amount"},
        {"receipt: a yen more than the rates",
         with([](auto &c) { c.amount += Yen(1); }),
         Fault::SlipFiguresDisagree,
         "taxes"},
        {"receipt: tax moved into the price",
         with([](auto &c) {
             c.totals.lines[0].tax -= Yen(5);
             c.totals.lines[0].base += Yen(5);
         }),
         Fault::NumberOutOfRange,
         "taxes.tax"},
        {"receipt: too small a stamp",
         with([](auto &c) { c.stamp.duty = Yen(0); }),
         Fault::SlipFiguresDisagree,
         "stamp.duty"},
        {"receipt: stamp on a card receipt",
         with([](auto &c) { c.channel = Channel::CardTerminal; }),
         Fault::SlipFiguresDisagree,
         "stamp.duty"},
        {"receipt: box without duty",
         damaged<ReceiptContent>(cardReceipt(), [](auto &c) { c.stamp.needed = true; }),
         Fault::SlipFiguresDisagree,
         "stamp.box"},
        {"receipt: no issue", with([](auto &c) { c.issue = 0; }), Fault::NumberOutOfRange, "issue"},
        {"receipt: purpose without end",
         with([](auto &c) { c.purpose = QString(150, QChar(u'品')); }),
         Fault::SlipTextTooLong,
         "purpose"},
    };
}

// What a grouped invoice moved of the tax is known to the yen: neither more nor less of it passes.
std::vector<Damage> roundingDamages()
{
    const auto with = [](const std::function<void(ReceiptContent &)> &damage) {
        return damaged(cashReceipt(), damage);
    };
    return {
        {"receipt: more tax than an invoice moved",
         with([](auto &c) {
             c.moved = {{c.totals.lines[0].kind, c.totals.lines[0].base, Yen(2)}};
             c.totals.lines[0].tax += Yen(5);
             c.totals.lines[0].base -= Yen(5);
         }),
         Fault::NumberOutOfRange,
         "taxes.tax"},
        {"receipt: tax without what an invoice moved",
         with([](auto &c) {
             c.moved = {{c.totals.lines[0].kind, c.totals.lines[0].base, Yen(3)}};
         }),
         Fault::NumberOutOfRange,
         "taxes.tax"},
    };
}

std::vector<Damage> invoiceDamages()
{
    const auto one = [](const std::function<void(InvoiceContent &)> &damage) {
        return damaged(normalInvoice(), damage);
    };
    return {
        {"invoice: no lines",
         one([](auto &c) { c.figures.lines.clear(); }),
         Fault::BillHasNoLines,
         ""},
        {"invoice: registration number",
         one([](auto &c) { c.payee.registrationNumber.chop(1); }),
         Fault::RegistrationNumberWrong,
         "T712345678901"},
        {"invoice: number in full width",
         one([](auto &c) { c.payee.registrationNumber = QStringLiteral("Ｔ7123456789012"); }),
         Fault::SlipFiguresDisagree,
         "payee.reg"},
        {"invoice: tax rounded by line",
         one([](auto &c) {
             c.figures.totals.lines[0].tax += Yen(1);
             c.figures.total += Yen(1);
         }),
         Fault::SlipFiguresDisagree,
         "totals.tax"},
        {"invoice: rate of another line",
         one([](auto &c) { c.figures.lines[5].kind = TaxKind::Standard; }),
         Fault::SlipFiguresDisagree,
         "totals.base"},
        {"invoice: unnamed jobs",
         one([](auto &c) {
             for (int i = 0; i < 3; ++i)
                 c.job.wipNumbers << QString::number(i);
         }),
         Fault::FieldEmpty,
         "lines.wip"},
    };
}

std::vector<Damage> groupedDamages()
{
    const auto with = [](const std::function<void(GroupedInvoiceContent &)> &damage) {
        return damaged(normalGroupedInvoice(), damage);
    };
    return {
        {"grouped: no closing day",
         with([](auto &c) { c.closing = {}; }),
         Fault::FieldEmpty,
         "closing"},
        {"grouped: issued before it closed",
         with([](auto &c) { c.issued = c.closing.addDays(-1); }),
         Fault::DueDateRefused,
         "2026-07-30"},
        {"grouped: job after the closing day",
         with([](auto &c) { c.groups[1].done = c.closing.addDays(1); }),
         Fault::DueDateRefused,
         "2026-08-01"},
        {"grouped: job without a day",
         with([](auto &c) { c.groups[0].done = {}; }),
         Fault::FieldEmpty,
         "lines.date"},
        {"grouped: job without lines",
         with([](auto &c) { c.groups[3].lines.clear(); }),
         Fault::BillHasNoLines,
         ""},
        {"grouped: nothing at all",
         with([](auto &c) { c.groups.clear(); }),
         Fault::BillHasNoLines,
         ""},
        {"grouped: neither bought nor carried",
         with([](auto &c) {
             c.groups.clear();
             c.totals = {};
             c.total = Yen(0);
             c.carry = {};
             c.toPay = Yen(0);
         }),
         Fault::BillHasNoLines,
         ""},
        {"grouped: more than rounding",
         with([](auto &c) { c.billed = c.total - Yen(100); }),
         Fault::NumberOutOfRange,
         "difference"},
        {"grouped: carried money is taxed",
         with([](auto &c) {
             c.carry.paid = Yen(0);
             c.toPay = c.carry.carried() + c.total + Yen(8'800);
         }),
         Fault::SlipFiguresDisagree,
         "topay"},
    };
}

std::vector<Damage> completionDamages()
{
    const auto with = [](const std::function<void(CompletionContent &)> &damage) {
        return damaged(normalCompletion(), damage);
    };
    return {
        {"completion: not done", with([](auto &c) { c.job.done = {}; }), Fault::FieldEmpty, "done"},
        {"completion: done before it came",
         with([](auto &c) { c.received = c.job.done.addDays(1); }),
         Fault::DueDateRefused,
         "2026-08-01"},
        {"completion: driven backwards",
         with([](auto &c) { c.mileageKm = -1; }),
         Fault::NumberOutOfRange,
         "mileage"},
        {"completion: other total",
         with([](auto &c) { c.figures.total -= Yen(1); }),
         Fault::SlipFiguresDisagree,
         "total"},
        {"completion: advice without end",
         with([](auto &c) { c.advice << QString(400, QChar(u'見')); }),
         Fault::SlipTextTooLong,
         "advice"},
    };
}

} // namespace

std::vector<Damage> sheetDamages()
{
    std::vector<Damage> all;
    for (const auto &some : {slipDamages(),
                             cardDamages(),
                             receiptDamages(),
                             roundingDamages(),
                             invoiceDamages(),
                             groupedDamages(),
                             completionDamages()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace keshikomi::test

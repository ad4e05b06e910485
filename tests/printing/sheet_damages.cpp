// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_damages.h"

#include "tests/printing/sheet_samples.h"

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

} // namespace

std::vector<Damage> sheetDamages()
{
    std::vector<Damage> all;
    for (const auto &some : {cardDamages()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace keshikomi::test

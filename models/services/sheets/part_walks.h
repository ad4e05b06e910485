// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"
#include "models/services/sheets/json_walk.h"

#include <concepts>
#include <type_traits>

// The parts all sheets are made of. Names stay: books of years ago must be read.
namespace keshikomi::json_walk {

inline constexpr std::array<std::pair<Rounding, QLatin1String>, 3> roundingNames{
    {{Rounding::Down, QLatin1String("down")},
     {Rounding::Up, QLatin1String("up")},
     {Rounding::HalfUp, QLatin1String("half_up")}}};

// T is Part to be read into, or const Part to be written.
template<typename T, typename Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

void walk(auto &way, Of<PayeeWords> auto &words)
{
    way.text("name", words.name);
    way.text("branch", words.branch);
    way.text("address", words.address);
    way.text("hours", words.hours);
}

void walk(auto &way, Of<SheetPayee> auto &payee)
{
    way.text("name", payee.name);
    way.text("branch", payee.branch);
    way.text("short_name", payee.shortName);
    way.text("zip", payee.zip);
    way.text("address", payee.address);
    way.text("phone", payee.phone);
    way.text("hours", payee.hours);
    way.text("registration_number", payee.registrationNumber);
    way.part("english", payee.english);
}

void walk(auto &way, Of<SheetCustomer> auto &customer)
{
    way.text("zip", customer.zip);
    way.texts("address", customer.addressLines);
    way.text("name", customer.name);
    way.text("short_name", customer.shortName);
}

void walk(auto &way, Of<SheetLine> auto &line)
{
    way.text("name", line.name);
    way.text("quantity", line.quantity);
    way.yen("unit_price", line.unitPrice);
    way.kind("tax_kind", line.kind);
    way.yen("amount", line.amount);
    way.text("wip", line.wip);
}

void walk(auto &way, Of<TaxLine> auto &line)
{
    way.kind("tax_kind", line.kind);
    way.yen("base", line.base);
    way.yen("tax", line.tax);
}

void walk(auto &way, Of<SheetCar> auto &car)
{
    way.text("model", car.model);
    way.text("plate", car.plate);
}

void walk(auto &way, Of<SheetStamp> auto &stamp)
{
    way.flag("needed", stamp.needed);
    way.yen("duty", stamp.duty);
    way.yen("from", stamp.from);
}

void walk(auto &way, Of<SheetBank> auto &bank)
{
    way.text("name", bank.name);
    way.text("account", bank.account);
    way.text("holder", bank.holder);
    way.text("reference", bank.reference);
}

void walk(auto &way, Of<SheetLink> auto &link)
{
    way.text("url", link.url);
    way.text("host", link.host);
}

// The money stands flat in its sheet.
void walk(auto &way, Of<SheetFigures> auto &figures)
{
    way.parts("lines", figures.lines);
    way.parts("totals", figures.totals.lines);
    way.partsIfAny("moved", figures.moved);
    way.choice("rounding", figures.rounding, roundingNames);
    way.yen("total", figures.total);
    way.yen("to_pay", figures.toPay);
    way.texts("notes", figures.notes);
}

void walk(auto &way, Of<SheetJob> auto &job)
{
    way.texts("wip", job.wipNumbers);
    way.part("car", job.car);
    way.day("done", job.done);
    way.day("delivered", job.delivered);
}

} // namespace keshikomi::json_walk

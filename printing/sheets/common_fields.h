// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/invoice_content.h"
#include "printing/sheets/field_maker.h"

namespace keshikomi::printing {

constexpr qsizetype wipsInHead = 3; // job numbers the head of a sheet has room for

// Fields several sheets share; docs/TEMPLATES.md lists them.
void addPayee(FieldMaker &fields, const SheetPayee &payee); // payee.*
void addCustomer(FieldMaker &fields, const SheetCustomer &customer); // customer.*
void addJob(FieldMaker &fields, const SheetJob &job); // wip, car.*, done, delivered
void addLink(FieldMaker &fields, const std::optional<SheetLink> &link); // pay.*
// bank.*; `number` is what a payer without an own reference puts before the name
void addBank(FieldMaker &fields, const std::optional<SheetBank> &bank, const QString &number);
// fee: who bears the fee of the transfer, as a sentence
void addTransferFee(FieldMaker &fields, TransferFee fee);
void addStamp(FieldMaker &fields, const SheetStamp &stamp); // stamp.*
// total, topay, paid, part, settled, and the two lists "lines" and "taxes"
void addFigures(FieldMaker &fields, const SheetFigures &figures, const SheetJob &job);
// tax, reduced, rounding and the list "taxes": one row per rate, one for all that is not taxed
void addTaxes(FieldMaker &fields, const TaxTotals &totals, Rounding rounding);

QStringList lineColumns(); // of a list of lines
FieldRow lineRow(const FieldMaker &fields, const SheetLine &line);

} // namespace keshikomi::printing

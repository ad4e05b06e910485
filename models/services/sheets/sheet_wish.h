// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/sheets/receipt_content.h"
#include "models/domain/sheets/sheet_content.h"

#include <optional>
#include <vector>

namespace keshikomi {

// Whether a sheet is only looked at, or leaves and is counted.
enum class SheetUse { Look, HandOut };

// What is asked for of a sheet's form; the rest is the customer's.
struct FormWish final
{
    std::optional<SheetForm::Language> language;
    std::optional<SheetForm::Type> type;

    SheetForm over(const SheetForm &liked) const
    {
        return SheetForm{language.value_or(liked.language), type.value_or(liked.type)};
    }
};

struct SheetWish final
{
    SheetKind kind = SheetKind::Invoice;
    // Bill, customer, tenant or print batch, by the kind; 0 with a payment.
    qint64 number = 0;
    qint64 payment = 0; // receipts and letters about a double payment
    FormWish form; // else as the customer likes it, and the kind says
    // Of a grouped invoice or a tenant's statement; invalid: the last closing day that has passed,
    // or the last day of the month before.
    QDate closing;
    ReceiptMedium medium = ReceiptMedium::Paper;
    QString printer; // printer tests; empty: a blank
    // A document that stays (invoice, receipt, reminder) is printed again as its last issue was;
    // with this a new issue says what holds now.
    bool reissue = false;
    // New last day of a reminder, first day of bills by SMS; invalid: as usual.
    QDate day;
    std::optional<StoreId> shop{}; // of a grouped invoice: whose company's; none: the first one's
};

// Sheets ready to be drawn, in their order: a bill of two jobs has two completion reports, one paid
// in two parts two receipts.
struct SheetDraft final
{
    std::vector<SheetContent> contents; // at least one
    SheetForm form;
    std::optional<BillId> bill;
    std::optional<CustomerId> customer;
    // Of a grouped invoice: sum of its bills in the books. Tax is rounded once per rate on the
    // document, so that its total may differ by some yen.
    std::optional<Yen> billed;
    std::optional<LegalEntityId> company{}; // of a grouped invoice
};

} // namespace keshikomi

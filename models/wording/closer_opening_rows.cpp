// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_rows.h"

#include <QCoreApplication>

namespace keshikomi::wording {

namespace {

constexpr Closer rows[]{
    // customer, opening, "credit"
    {Fault::FileAlreadyImported,
     2,
     "credit",
     QT_TRANSLATE_NOOP("Wording",
                       "A credit of %1 was taken over before, under the number %2. Leave the "
                       "customer out, or undo that one first{{ (opening undo %2)}}. Nothing was "
                       "changed.")},
    // name, "several", row, customers
    {Fault::NoSuchCustomer,
     1,
     "several",
     QT_TRANSLATE_NOOP("Wording",
                       "Row %3: %1 can be several customers: %4. Put the right kana in the list "
                       "or in the customers' facts. Nothing was changed.")},
    // file, columns, "list"
    {Fault::ColumnsNotFound,
     2,
     "list",
     QT_TRANSLATE_NOOP("Wording",
                       "The first row of %1 does not have the titles %2. Correct the titles, or "
                       "save the list again as CSV in UTF-8 or Shift-JIS. Nothing was changed.")},
    // credit, "credit"
    {Fault::OpeningHasPayments,
     1,
     "credit",
     QT_TRANSLATE_NOOP("Wording",
                       "Credit %1 of the opening balances was used or paid back already. Undo "
                       "that first.")},
    // credit, "whole", opening
    {Fault::OpeningHasPayments,
     1,
     "whole",
     QT_TRANSLATE_NOOP("Wording",
                       "Credit %1 was taken over from the program before. It is taken back only "
                       "with all that was taken over under the number %3{{ (opening undo %3)}}.")},
};

} // namespace

std::span<const Closer> closerOfOpenings()
{
    return rows;
}

} // namespace keshikomi::wording

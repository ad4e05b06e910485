// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QString>

namespace keshikomi {

enum class Place {
    Orders,
    Customers,
    Pay,
    Today,
    Import,
    Clear,
    Tasks,
    Settle,
    Debit,
    CloseDay,
    Twice,
    Refunds,
    Receivables,
    Reminders,
    Reports,
    Staff,
    Settings
};

enum class Workbench { Desk, Accounting, Management };

struct WorkbenchPlaces
{
    Workbench bench;
    Icon icon;
    QList<Place> places;
};

// The three workbenches with their pages, in the order of the rail. Settings stands apart.
const QList<WorkbenchPlaces> &workbenches();
QList<Place> allPlaces(); // settings last

QString nameOf(Place place);
QString purposeOf(Place place); // what the page is for, in two or three sentences; may be empty
QString nameOf(Workbench bench);

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::places)
};

} // namespace

const QList<WorkbenchPlaces> &workbenches()
{
    static const QList<WorkbenchPlaces> benches = {
        {Workbench::Desk, Icon::Desk, {Place::Orders, Place::Customers, Place::Pay, Place::Today}},
        {Workbench::Accounting,
         Icon::Ledger,
         {Place::Import, Place::Clear, Place::Settle, Place::Debit, Place::CloseDay, Place::Twice}},
        {Workbench::Management,
         Icon::Chart,
         {Place::Receivables, Place::Reminders, Place::Reports}},
    };
    return benches;
}

QList<Place> allPlaces()
{
    QList<Place> places;
    for (const WorkbenchPlaces &bench : workbenches())
        places << bench.places;
    return places << Place::Settings;
}

QString nameOf(Workbench bench)
{
    switch (bench) {
    case Workbench::Desk: return Tr::tr("Front desk");
    case Workbench::Accounting: return Tr::tr("Accounting");
    case Workbench::Management: return Tr::tr("Management");
    }
    return {};
}

QString nameOf(Place place)
{
    switch (place) {
    case Place::Orders: return Tr::tr("Work orders");
    case Place::Customers: return Tr::tr("Customers");
    case Place::Pay: return Tr::tr("Pay");
    case Place::Today: return Tr::tr("Today");
    case Place::Import: return Tr::tr("Import");
    case Place::Clear: return Tr::tr("Clearing");
    case Place::Settle: return Tr::tr("Settlement");
    case Place::Debit: return Tr::tr("Direct debit");
    case Place::CloseDay: return Tr::tr("Close the day");
    case Place::Twice: return Tr::tr("Paid twice");
    case Place::Receivables: return Tr::tr("Unpaid");
    case Place::Reminders: return Tr::tr("Reminders");
    case Place::Reports: return Tr::tr("Reports");
    case Place::Settings: return Tr::tr("Settings");
    }
    return {};
}

} // namespace keshikomi

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
         {Place::Import,
          Place::Clear,
          Place::Tasks,
          Place::Settle,
          Place::Debit,
          Place::CloseDay,
          Place::Twice,
          Place::Refunds}},
        {Workbench::Management,
         Icon::Chart,
         {Place::Receivables, Place::Reminders, Place::Reports, Place::Staff}},
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
    case Place::Tasks: return Tr::tr("To check");
    case Place::Settle: return Tr::tr("Settlement");
    case Place::Debit: return Tr::tr("Direct debit");
    case Place::CloseDay: return Tr::tr("Close the day");
    case Place::Twice: return Tr::tr("Paid twice");
    case Place::Refunds: return Tr::tr("Refunds");
    case Place::Receivables: return Tr::tr("Unpaid");
    case Place::Reminders: return Tr::tr("Reminders");
    case Place::Reports: return Tr::tr("Reports");
    case Place::Staff: return Tr::tr("Staff");
    case Place::Settings: return Tr::tr("Settings");
    }
    return {};
}

QString purposeOf(Place place)
{
    switch (place) {
    case Place::Orders:
        return Tr::tr("The work orders of the house and what is open on their bills. Make a new "
                      "one, bill it, and go on to the payment. Search finds a name, a number, a "
                      "telephone, an amount or the last four digits of a plate.");
    case Place::Pay:
        return Tr::tr("How one bill can be paid: a QR code on this screen, a slip on paper, cash "
                      "at the desk. The lamp says whether the goods may be handed over, and why. "
                      "It follows what arrives.");
    case Place::Import:
        return Tr::tr("Files of the bank and of the collection agency. Drop them here, any number "
                      "at once: what was seen before is booked once. A file can be undone as a "
                      "whole.");
    case Place::Clear:
        return Tr::tr("Money that has arrived, and which bills it could pay, with the reasons. "
                      "Enter clears the chosen bills and goes on to the next line. A line can be "
                      "put aside, split over bills by hand, and the last clearing taken back.");
    case Place::Tasks:
        return Tr::tr("What the program may not decide alone: money that was taken back, messages "
                      "that do not fit, requests that were refused. Each line says what to do; say "
                      "when it is done.");
    case Place::Debit:
        return Tr::tr("Bills collected from the customers' bank accounts. Due bills become a "
                      "request, another person approves it, its file goes to the bank. The result "
                      "file says what was collected; what failed is billed by slip or link.");
    case Place::Settle:
        return Tr::tr("What collection agencies are expected to pay out, cycle by cycle, and what "
                      "they reported. Take the report in, see what is missing on either side, and "
                      "book it against the bank's line that brought the money.");
    case Place::Twice:
        return Tr::tr(
            "Money that came for a bill that was paid before or needs none. Send it back, "
            "keep it for the customer, or carry it over to another bill. A refund leaves "
            "the house only when another person approved it.");
    case Place::Refunds:
        return Tr::tr("Money that goes back. One person asks for a refund, another approves it; "
                      "the bank gets one file with all that are approved. When the bank has paid, "
                      "record it here. A customer needs an account to be paid to.");
    case Place::Receivables:
        return Tr::tr("What is unpaid, how late it is, and what falls due. Press a bar or a figure "
                      "to see the bills behind it, and a bill to see what happened to it.");
    case Place::Staff:
        return Tr::tr("Who works here and what each may do, by the login name of the computer. A "
                      "refund needs two people: one asks for it, another approves it.");
    default: return {};
    }
}

} // namespace keshikomi

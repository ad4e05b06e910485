// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace keshikomi {

// What is wrong with a code on paper though it can be read. The comment gives the args in order;
// measures are millimetres with a point. `Count` stays last.
enum class CodeFlaw {
    NoFnc1, // -: Code 128, but no GS1-128
    BarsTooThin, // width of a module, least
    BarsTooWide, // width with quiet zones, most
    BarsTooLow, // height, least
    QuietZoneTooSmall, // least
    BarsBroken, // height of what is missing of them; or of ink over them, "ink"
    PageScaled, // width of a module, to how many of a hundred the page seems to be scaled
    QrModuleTooSmall, // width of a module, least
    QrNoAddress, // text
    QrNotHttps, // address
    QrNamesUser, // address, host it really leads to
    QrHasPort, // address
    // found by the books of a store
    HostNotAllowed, // host
    NotOfThisStore, // -
    BillPaid, // bill number
    BillCancelled, // bill number
    NotNewestIssue, // bill number, which of its slips from 1, made on, those two of the newest
    LinkNotLive, // bill number
    Count
};

struct FoundFlaw final
{
    CodeFlaw flaw;
    QStringList args;

    friend bool operator==(const FoundFlaw &, const FoundFlaw &) = default;
};

} // namespace keshikomi

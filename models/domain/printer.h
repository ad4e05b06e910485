// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace keshikomi {

// How one kind of sheet is printed at one seat.
struct PrinterProfile final
{
    QString sheet; // "haraikomi"
    QString printer; // its name at the seat
    int dpi = 600; // bars and QR modules are whole dots of it
    QString tray; // name of the paper source; empty: the printer's own choice
    bool duplex = false; // a slip is cut apart: it never has a back
    // Moves everything on the sheet, in micrometres: a feed that pulls askew is put right here,
    // never by scaling.
    int rightUm = 0, downUm = 0;
    bool codes = true; // false: this printer is not for sheets with a barcode

    friend bool operator==(const PrinterProfile &, const PrinterProfile &) = default;
};
// The margin of every sheet: nothing may leave the paper.
constexpr int mostOffsetUm = 5'000;

// A printer as the operating system tells of it.
struct PrinterFacts final
{
    QString name;
    QString description, place;
    bool usual = false; // the system's default
    std::vector<int> resolutions; // dpi; empty: not told
    QStringList trays;
};

// A test slip that was printed and scanned back: the evidence an agency asks for with every printer
// and again when the printer changes.
struct PrinterTest final
{
    QString printer;
    int dpi = 600;
    QString expected; // 44 digits
    QString scanned; // 44 digits, or what was read instead
    bool passed = false;
    QDate day; // in Japan
    QString actor;
};

constexpr int usualTestDays = 180;
// The resolutions at which bars of whole dots are as wide as a till takes them.
constexpr std::array<int, 5> barResolutions{300, 400, 480, 600, 1'200};

// The digits of a test slip (44): a biller code nobody has, 1 yen, due in the year 2000, so that no
// till takes it, and every digit occurs. Each printer of a seat has its own at each resolution: a
// scan tells what it was printed by.
QString testBarcode(const QString &seat, const PrinterProfile &profile);
// By which of the printers of a seat, and at which resolution, the digits were printed: those of a
// test slip or of one of the five bars of the test page.
struct TestSource final
{
    QString printer;
    int dpi = 0;
};
std::optional<TestSource>
sourceOfTest(const QString &seat, const QStringList &printers, const QString &digits);
bool isTestBarcode(const QString &digits); // of a test slip, or of the test page
// The digits and the addresses of the printer test page, which shows them too small and too large.
QString testPageBarcode();
bool isTestPageAddress(const QString &text);

// The digits of what a reader sent as keystrokes: spaces, hyphens, brackets round "91", full-width
// digits, a GS and a symbology prefix such as "]C1" are taken away. Anything else stays, so that it
// shows.
QString scannedDigits(const QString &typed);

} // namespace keshikomi

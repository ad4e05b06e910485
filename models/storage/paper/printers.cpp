// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/printers.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

constexpr const char *profileColumns =
    "SELECT sheet, printer, dpi, tray, duplex, right_um, down_um, codes FROM printer_profile ";

PrinterProfile profileOfRow(const Row &row)
{
    return PrinterProfile{row.text(0),
                          row.text(1),
                          int(row.integer(2)),
                          row.text(3),
                          row.flag(4),
                          int(row.integer(5)),
                          int(row.integer(6)),
                          row.flag(7)};
}

} // namespace

Done putProfile(Session &session, const PrinterProfile &profile, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO printer_profile (seat, sheet, printer, dpi, tray, duplex, right_um, down_um, "
        "codes, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (seat, sheet) DO UPDATE SET printer = excluded.printer, dpi = excluded.dpi, "
        "tray = excluded.tray, duplex = excluded.duplex, right_um = excluded.right_um, "
        "down_um = excluded.down_um, codes = excluded.codes, operation = excluded.operation",
        {bind::of(stamp.actor.seat),
         bind::of(profile.sheet),
         bind::of(profile.printer),
         profile.dpi,
         bind::of(profile.tray),
         bind::of(profile.duplex),
         profile.rightUm,
         profile.downUm,
         bind::of(profile.codes),
         bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<PrinterProfile>> profilesOf(Session &session, const QString &seat)
{
    static const std::string sql = std::string(profileColumns) + "WHERE seat = ? ORDER BY sheet";
    return session.all(sql.c_str(), {bind::of(seat)}, profileOfRow);
}

Result<std::optional<PrinterProfile>>
profileOf(Session &session, const QString &seat, const QString &sheet)
{
    static const std::string sql = std::string(profileColumns) + "WHERE seat = ? AND sheet = ?";
    return session.one(sql.c_str(), {bind::of(seat), bind::of(sheet)}, profileOfRow);
}

Done insertTest(Session &session, const PrinterTest &test, const Stamp &stamp)
{
    KK_CHECK(
        session.exec("INSERT INTO printer_test (seat, printer, dpi, expected, scanned, passed, "
                     "tested_on, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     {bind::of(stamp.actor.seat),
                      bind::of(test.printer),
                      test.dpi,
                      bind::of(test.expected),
                      bind::of(test.scanned),
                      bind::of(test.passed),
                      bind::of(test.day),
                      bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<PrinterTest>>
testsOf(Session &session, const QString &seat, const QString &printer, int most)
{
    return session.all("SELECT t.printer, t.dpi, t.expected, t.scanned, t.passed, t.tested_on, "
                       "o.actor FROM printer_test t JOIN operation o ON o.id = t.operation "
                       "WHERE t.seat = ? AND t.printer = ? ORDER BY t.id DESC LIMIT ?",
                       {bind::of(seat), bind::of(printer), most},
                       [](const Row &row) {
                           return PrinterTest{row.text(0),
                                              int(row.integer(1)),
                                              row.text(2),
                                              row.text(3),
                                              row.flag(4),
                                              row.day(5),
                                              row.text(6)};
                       });
}

Result<std::optional<QDate>>
lastPassOf(Session &session, const QString &seat, const QString &printer, int dpi)
{
    return session.one("SELECT t.tested_on FROM printer_test t WHERE t.passed = 1 AND t.id = "
                       "(SELECT MAX(id) FROM printer_test WHERE seat = ? AND printer = ? "
                       "AND dpi = ?)",
                       {bind::of(seat), bind::of(printer), dpi},
                       [](const Row &row) { return row.day(0); });
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/printers.h"

#include "models/domain/card_guard.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/storage/asking/settings.h"
#include "models/storage/paper/printers.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 255;
constexpr int barcodeLength = 44;
constexpr int mostTestDays = 3'650;

QString testDaysSetting()
{
    return QStringLiteral("printer_test_days");
}

Result<int> testDaysOn(Session &session, QDate day)
{
    KK_TRY(const auto json, settingOn(session, testDaysSetting(), day));
    const int days = json ? json->toInt() : 0;
    return days > 0 ? days : usualTestDays;
}

Result<std::optional<Error>>
warningOn(Session &session, const QString &seat, const PrinterProfile &profile, QDate today)
{
    KK_TRY(const int days, testDaysOn(session, today));
    KK_TRY(const auto pass, lastPassOf(session, seat, profile.printer, profile.dpi));
    if (pass && pass->daysTo(today) <= days)
        return std::optional<Error>();
    return std::optional(Error{ErrorCode::Conflict,
                               Fault::PrinterNotTested,
                               {profile.printer, QString::number(days)},
                               {}});
}

Done checkScan(const QString &digits)
{
    if (digits.size() == barcodeLength)
        return refuseCardNumber(QStringLiteral("scan"), digits, {barcodeLength});
    return checkText("scan", digits, longestName, Presence::Required);
}

} // namespace

Later<PrinterProfile> profileFor(const ServiceContext &context,
                                 const Actor &actor,
                                 const QString &sheet,
                                 const QString &printer,
                                 int dpi)
{
    return context.read(
        actor,
        [seat = actor.seat, sheet, printer, dpi](Session &session) -> Result<PrinterProfile> {
            KK_TRY(auto stored, profileOf(session, seat, sheet));
            PrinterProfile profile;
            if (stored && stored->printer == printer)
                profile = *std::move(stored);
            profile.sheet = sheet;
            profile.printer = printer;
            profile.dpi = dpi;
            return profile;
        });
}

Later<std::vector<PrinterProfile>> PrinterService::profiles(const Actor &actor) const
{
    return m_context.read(
        actor, [seat = actor.seat](Session &session) { return profilesOf(session, seat); });
}

Later<std::optional<PrinterProfile>> PrinterService::profile(const Actor &actor,
                                                             const QString &sheet) const
{
    return m_context.read(actor, [seat = actor.seat, sheet](Session &session) {
        return profileOf(session, seat, sheet);
    });
}

Later<PrinterProfile>
PrinterService::setProfile(const Actor &actor, const PrinterProfile &profile, bool rehearsal) const
{
    if (const Done right = m_printer.check(profile); !right)
        return at<PrinterProfile>(tl::unexpected(right.error()));
    PrinterProfile stored = profile;
    if (stored.sheet == slipSheet())
        stored.duplex = false;
    return doOrRehearse(
        m_context,
        actor,
        Permission::IssueBills,
        "printer.profile",
        rehearsal,
        [stored](Session &session, const Stamp &stamp) -> Result<PrinterProfile> {
            KK_CHECK(checkOneLine("sheet", stored.sheet, longestName, Presence::Required));
            KK_CHECK(checkOneLine("printer", stored.printer, longestName, Presence::Required));
            KK_CHECK(checkOneLine("tray", stored.tray, longestName, Presence::Optional));
            KK_CHECK(putProfile(session, stored, stamp));
            return stored;
        });
}

Later<std::optional<Error>> PrinterService::mayPrint(const Actor &actor,
                                                     const QString &sheet,
                                                     const QString &printer,
                                                     int dpi) const
{
    struct Asked final
    {
        PrinterProfile profile;
        std::optional<Error> warning;
    };
    const auto kind = sheetKindFromName(sheet);
    Later<Asked> asked = m_context.read(
        actor,
        [seat = actor.seat, sheet, printer, dpi, kind, today = m_context.clock.today()](
            Session &session) -> Result<Asked> {
            KK_TRY(const auto stored, profileOf(session, seat, sheet));
            Asked found;
            if (stored && stored->printer == printer)
                found.profile = *stored;
            found.profile.sheet = sheet;
            found.profile.printer = printer;
            if (dpi > 0)
                found.profile.dpi = dpi;
            if (kind && isPaymentSlip(*kind)) {
                KK_TRY(found.warning, warningOn(session, seat, found.profile, today));
            }
            return found;
        });
    // The print system takes its time: not in the store's thread.
    return asked.then([&printers = m_printer,
                       kind](const Result<Asked> &read) -> Result<std::optional<Error>> {
        KK_TRY(const Asked found, read);
        KK_CHECK(printers.check(found.profile));
        if (!found.profile.codes && kind && isMadeForCodes(*kind))
            return failure(ErrorCode::Invalid, Fault::PrinterNotForCodes, {found.profile.printer});
        return found.warning;
    });
}

Later<std::monostate> PrinterService::known(const Actor &actor, const QString &printer) const
{
    return profiles(actor).then([&printers = m_printer, printer](
                                    const Result<std::vector<PrinterProfile>> &stored) -> Done {
        KK_TRY(const auto profiles, stored);
        const auto named = [&printer](const PrinterProfile &each) {
            return each.printer == printer;
        };
        if (std::any_of(profiles.begin(), profiles.end(), named))
            return done();
        const std::vector<PrinterFacts> system = printers.printers();
        const auto there = [&printer](const PrinterFacts &each) { return each.name == printer; };
        if (std::any_of(system.begin(), system.end(), there))
            return done();
        return failure(ErrorCode::NotFound, Fault::NoSuchPrinter, {printer});
    });
}

Later<int> PrinterService::testDays(const Actor &actor) const
{
    return m_context.read(actor, [today = m_context.clock.today()](Session &session) {
        return testDaysOn(session, today);
    });
}

Later<std::monostate> PrinterService::setTestDays(const Actor &actor, int days) const
{
    return m_context.write(actor,
                           Permission::ManageStore,
                           "setting.printer_test_days",
                           [days](Session &session, const Stamp &) -> Done {
                               if (days < 1 || days > mostTestDays) {
                                   return failure(ErrorCode::Invalid,
                                                  Fault::NumberOutOfRange,
                                                  {QStringLiteral("days"),
                                                   QString::number(days),
                                                   QStringLiteral("1"),
                                                   QString::number(mostTestDays)});
                               }
                               return putSetting(
                                   session, testDaysSetting(), QDate(), QByteArray::number(days));
                           });
}

Later<PrinterTest> PrinterService::recordScan(const Actor &actor,
                                              const PrinterProfile &profile,
                                              const QString &typed) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "printer.test",
        [profile, typed](Session &session, const Stamp &stamp) -> Result<PrinterTest> {
            const QString digits = scannedDigits(typed);
            KK_CHECK(checkOneLine("printer", profile.printer, longestName, Presence::Required));
            KK_CHECK(checkScan(digits));
            const QString expected = testBarcode(stamp.actor.seat, profile);
            const PrinterTest test{profile.printer,
                                   profile.dpi,
                                   expected,
                                   digits,
                                   digits == expected,
                                   stamp.today,
                                   stamp.actor.name};
            KK_CHECK(insertTest(session, test, stamp));
            return test;
        });
}

Later<std::vector<PrinterTest>>
PrinterService::tests(const Actor &actor, const QString &printer, int most) const
{
    return m_context.read(actor, [seat = actor.seat, printer, most](Session &session) {
        return testsOf(session, seat, printer, most);
    });
}

Later<std::optional<Error>> PrinterService::warning(const Actor &actor,
                                                    const PrinterProfile &profile) const
{
    return m_context.read(
        actor, [seat = actor.seat, profile, today = m_context.clock.today()](Session &session) {
            return warningOn(session, seat, profile, today);
        });
}

} // namespace keshikomi

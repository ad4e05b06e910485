// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/calendar_setting.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keshikomi {

namespace {

QString settingName()
{
    return QStringLiteral("holidays");
}

} // namespace

Result<std::vector<Holiday>> publishedHolidays(Session &session)
{
    KK_TRY(const auto entries, settingEntries(session, settingName()));
    std::vector<Holiday> holidays;
    if (entries.empty())
        return holidays;
    const QJsonArray list = QJsonDocument::fromJson(entries.back().json).array();
    for (const QJsonValue each : list) {
        const QJsonArray pair = each.toArray();
        holidays.push_back(
            {QDate::fromString(pair.at(0).toString(), Qt::ISODate), pair.at(1).toString()});
    }
    return holidays;
}

Result<BankCalendar> bankCalendar(Session &session)
{
    KK_TRY(const auto published, publishedHolidays(session));
    return BankCalendar(published);
}

Result<QDate> bankDayFrom(Session &session, QDate day)
{
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    return calendar.onOrAfter(day).value_or(day);
}

Result<QDate> latestReceiptDay(Session &session, QDate today)
{
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    return calendar.after(today, 1);
}

Done checkBankDay(Session &session, const char *field, QDate day, QDate first)
{
    constexpr int longestAhead = 149; // days: half a year is what a reader may take for this year
    KK_CHECK(checkDay(field, day));
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    KK_TRY(const QDate last, calendar.onOrBefore(first.addDays(longestAhead)));
    KK_TRY(const QDate next, calendar.onOrAfter(std::clamp(day, first, last)));
    if (day == next)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DueDateRefused,
                   {day.toString(Qt::ISODate),
                    next.toString(Qt::ISODate),
                    last.toString(Qt::ISODate),
                    QString::fromLatin1(field)});
}

Done writePublishedHolidays(Session &session, const std::vector<Holiday> &holidays)
{
    QJsonArray list;
    for (const Holiday &each : holidays)
        list.append(QJsonArray{each.day.toString(Qt::ISODate), each.name});
    return putSetting(
        session, settingName(), QDate(), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace keshikomi

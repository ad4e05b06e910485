// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/completion_reports.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/completion_reports.h"

namespace keshikomi {

namespace {

constexpr int longestWorkYears = 2; // the sheet refuses more as a slip of the keyboard
constexpr int longestAheadYears = 10;

Done requireDay(const char *field, QDate day, QDate first, QDate last)
{
    KK_CHECK(checkDay(field, day));
    if (day >= first && day <= last)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QString::fromLatin1(field),
                    day.toString(Qt::ISODate),
                    first.toString(Qt::ISODate),
                    last.toString(Qt::ISODate)});
}

Done requireUpTo(const char *field, qint64 value, qint64 most)
{
    if (value >= 0 && value <= most)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QString::fromLatin1(field),
                    QString::number(value),
                    QStringLiteral("0"),
                    QString::number(most)});
}

CompletionReport tidied(CompletionReport report)
{
    report.worker = report.worker.simplified();
    report.checker = report.checker.simplified();
    const QStringList typed = report.advice.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
    report.advice.clear();
    for (const QString &paragraph : typed) {
        if (const QString text = paragraph.simplified(); !text.isEmpty())
            report.advice << text;
    }
    return report;
}

Done checkDays(const CompletionReport &report, QDate opened, QDate today)
{
    if (report.completedOn.isValid()) {
        if (report.completedOn > today) {
            return failure(
                ErrorCode::Invalid,
                Fault::DateInFuture,
                {QStringLiteral("completed_on"), report.completedOn.toString(Qt::ISODate)});
        }
        KK_CHECK(requireDay("completed_on",
                            report.completedOn,
                            opened,
                            std::min(today, opened.addYears(longestWorkYears))));
    }
    if (!report.nextInspection.isValid())
        return done();
    const QDate from = report.completedOn.isValid() ? report.completedOn : opened;
    return requireDay("next_inspection",
                      report.nextInspection,
                      from.addDays(1),
                      from.addYears(longestAheadYears));
}

Done checkReport(const CompletionReport &report, QDate opened, QDate today)
{
    KK_CHECK(checkDays(report, opened, today));
    KK_CHECK(requireUpTo("mileage", report.mileageKm, mostMileageKm));
    KK_CHECK(checkText("worker", report.worker, longestSigner, Presence::Optional));
    KK_CHECK(checkText("checker", report.checker, longestSigner, Presence::Optional));
    KK_CHECK(requireUpTo("advice", report.advice.size(), mostAdvice));
    for (const QString &paragraph : report.advice)
        KK_CHECK(checkText("advice", paragraph, longestAdvice, Presence::Required));
    return done();
}

} // namespace

Later<CompletionReport> CompletionReportService::find(const Actor &actor, qint64 order) const
{
    return m_context.read(actor, [order](Session &session) -> Result<CompletionReport> {
        KK_TRY(const WorkOrder found, workOrderByNumber(session, order));
        return completionReportOf(session, found.id);
    });
}

Later<CompletionReport> CompletionReportService::set(const Actor &actor,
                                                     qint64 order,
                                                     const CompletionReport &report,
                                                     bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditWorkOrders,
                        "order.report",
                        rehearsal,
                        [order, wanted = tidied(report)](
                            Session &session, const Stamp &stamp) -> Result<CompletionReport> {
                            KK_TRY(const WorkOrder found, workOrderByNumber(session, order));
                            KK_CHECK(checkReport(wanted, found.openedOn, stamp.today));
                            KK_CHECK(putCompletionReport(session, found.id, wanted, stamp));
                            return completionReportOf(session, found.id);
                        });
}

} // namespace keshikomi

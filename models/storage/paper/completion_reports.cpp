// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/completion_reports.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

CompletionReport reportIn(const Row &row)
{
    CompletionReport report;
    report.completedOn = row.day(0);
    report.mileageKm = int(row.integer(1));
    report.worker = row.text(2);
    report.checker = row.text(3);
    report.nextInspection = row.day(4);
    report.advice = row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return report;
}

} // namespace

Result<CompletionReport> completionReportOf(Session &session, WorkOrderId order)
{
    KK_TRY(const auto found,
           session.one("SELECT w.completed_on, COALESCE(r.mileage_km, 0), COALESCE(r.worker, ''), "
                       "COALESCE(r.checker, ''), r.next_inspection, COALESCE(r.advice, '') "
                       "FROM work_order w LEFT JOIN completion_report r ON r.work_order = w.id "
                       "WHERE w.id = ?",
                       {bind::of(order)},
                       reportIn));
    return found.value_or(CompletionReport());
}

Done putCompletionReport(Session &session,
                         WorkOrderId order,
                         const CompletionReport &report,
                         const Stamp &stamp)
{
    KK_CHECK(session.exec("UPDATE work_order SET completed_on = ? WHERE id = ?",
                          {bind::of(report.completedOn), bind::of(order)}));
    KK_CHECK(session.exec(
        "INSERT INTO completion_report (work_order, mileage_km, worker, checker, next_inspection, "
        "advice, operation) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (work_order) DO UPDATE SET "
        "mileage_km = excluded.mileage_km, worker = excluded.worker, checker = excluded.checker, "
        "next_inspection = excluded.next_inspection, advice = excluded.advice, "
        "operation = excluded.operation",
        {bind::of(order),
         report.mileageKm,
         bind::of(report.worker),
         bind::of(report.checker),
         bind::of(report.nextInspection),
         bind::of(report.advice.join(QLatin1Char('\n'))),
         bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi

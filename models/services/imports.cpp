// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/services/debit/debit_answers.h"
#include "models/services/import_writing.h"
#include "models/services/notice_reading.h"
#include "models/storage/receipts/imports.h"

namespace keshikomi {

namespace {

ImportReport reportOf(const FileReading &reading, const QString &fileName)
{
    ImportReport report;
    report.fileName = fileName;
    report.layout = reading.layout;
    report.records = int(reading.records.size());
    report.otherRows = reading.otherRows;
    report.problems = reading.problems;
    return report;
}

ImportReport refusal(ImportReport report, Error error)
{
    report.refused = std::move(error);
    return report;
}

// Where all notices are good, header or trailer is not.
qsizetype refusedRows(const FileReading &reading)
{
    const auto bad = qsizetype(reading.dataRows) - qsizetype(reading.records.size());
    return bad > 0 ? bad : refusedRecords(reading.problems);
}

// A dry run books like a real one and leaves by this error, so that nothing stays.
constexpr ErrorCode dryRunLeaves = ErrorCode::Cancelled;

// The answer to a direct debit is no list of notices: it is read against its request.
Result<ImportReport> importAnswer(Session &session,
                                  const Stamp &stamp,
                                  const NoticeFile &file,
                                  const ImportOptions &options,
                                  std::optional<ImportReport> &left)
{
    KK_TRY(ImportReport report, bookDebitAnswer(session, stamp, file, options.debitBatch));
    if (!options.dryRun && !report.refused)
        return report;
    report.import.reset();
    left = std::move(report);
    return failure(dryRunLeaves, Fault::Interrupted);
}

// One try, with the secret that is known.
Later<ImportReport> importWith(const ServiceContext &context,
                               const Actor &actor,
                               const NoticeFile &file,
                               const ImportOptions &options,
                               const QByteArray &secret)
{
    const auto dry = std::make_shared<std::optional<ImportReport>>();
    auto booked =
        context.write(actor,
                      Permission::ImportFiles,
                      "import",
                      [file, options, secret, dry, today = context.clock.today()](
                          Session &session, const Stamp &stamp) -> Result<ImportReport> {
                          if (isDebitFile(file.bytes))
                              return importAnswer(session, stamp, file, options, *dry);
                          KK_TRY(const FileReading reading,
                                 readNotices(session,
                                             file.bytes,
                                             file.name,
                                             {today, options.columnMap, options.encoding, secret}));
                          ImportReport report = reportOf(reading, file.name);
                          if (reading.hasRefusedRows() && !options.keepGood) {
                              *dry =
                                  refusal(report,
                                          Error{ErrorCode::Invalid,
                                                Fault::FileHasBadRows,
                                                {file.name, QString::number(refusedRows(reading))},
                                                {}});
                              return failure(dryRunLeaves, Fault::Interrupted);
                          }
                          KK_TRY(report,
                                 bookReading(session,
                                             stamp,
                                             reading,
                                             std::move(report),
                                             {options.apart, options.apartLines}));
                          if (!options.dryRun)
                              return report;
                          report.import.reset();
                          *dry = std::move(report);
                          return failure(dryRunLeaves, Fault::Interrupted);
                      });
    return booked.then([dry](Result<ImportReport> result) -> Result<ImportReport> {
        if (!result && *dry)
            return **dry;
        return result;
    });
}

} // namespace

Later<ImportReport> ImportService::import(const Actor &actor,
                                          const NoticeFile &file,
                                          const ImportOptions &options) const
{
    using Told = Result<ImportReport>;
    Later<ImportReport> first = importWith(m_context, actor, file, options, {});
    if (!options.secret)
        return first;
    const auto again = [context = m_context, actor, file, options](
                           const Error &missing, const Result<QByteArray> &secret) {
        if (!secret)
            return at(Told(tl::unexpected(secret.error())));
        return secret->isEmpty() ? at(Told(tl::unexpected(missing)))
                                 : importWith(context, actor, file, options, *secret);
    };
    return first
        .then([again, ask = options.secret](const Told &told) {
            if (told || told.error().fault != Fault::PayerSecretMissing)
                return at(Told(told));
            return ask(told.error().args.value(0))
                .then([again, missing = told.error()](const Result<QByteArray> &secret) {
                    return again(missing, secret);
                })
                .unwrap();
        })
        .unwrap();
}

Later<ImportReport> ImportService::importDebitAnswer(const Actor &actor,
                                                     const NoticeFile &file,
                                                     const ImportOptions &options) const
{
    if (isDebitFile(file.bytes))
        return import(actor, file, options);
    return at<ImportReport>(failure(
        ErrorCode::Invalid, Fault::ResultWithoutRequest, {file.name, QStringLiteral("zengin-91")}));
}

Later<std::vector<ImportRow>> ImportService::list(const Actor &actor, int limit) const
{
    return m_context.read(actor, [limit](Session &session) { return listImports(session, limit); });
}

} // namespace keshikomi

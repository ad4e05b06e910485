// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_service.h"

#include "models/domain/try.h"
#include "models/formats/old_bills.h"
#include "models/services/checks.h"
#include "models/services/closing/dry_run.h"
#include "models/services/differences/refund_exports.h"
#include "models/services/opening/opening_writing.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/stores.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

Result<OpeningReport> takeOver(Session &session,
                               const OldBillList &list,
                               const NewOpening &facts,
                               const OpeningOptions &options,
                               const Stamp &stamp)
{
    KK_TRY(const House house, houseOfStore(session, options.shop));
    KK_TRY(const OpeningResult result, writeOpening(session, house, list.bills, facts, stamp));
    OpeningReport report;
    if (!options.dryRun)
        report.opening = result.opening;
    report.bills = int(result.bills.size());
    report.newCustomers = result.newCustomers;
    report.amount = result.amount;
    return report;
}

constexpr Yen mostOnAccount{9'999'999'999'999};

Result<std::vector<BankOpening>> writeBankOpening(
    Session &session, const QString &account, Yen balance, QDate on, const Stamp &stamp)
{
    KK_CHECK(checkDay("on", on));
    if (on > stamp.today)
        return failure(ErrorCode::Invalid,
                       Fault::DateInFuture,
                       {QStringLiteral("on"), on.toString(Qt::ISODate)});
    if (balance > mostOnAccount || balance < -mostOnAccount)
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("opening_balance"),
                        QString::number(balance.amount()),
                        QString::number(-mostOnAccount.amount()),
                        QString::number(mostOnAccount.amount())});
    KK_TRY(const Agreement bank, refundBank(session, account));
    KK_CHECK(postBankOpening(session, bank, balance, on, stamp));
    return bankOpenings(session);
}

OpeningReport refusedReport(Error error, std::vector<RowProblem> problems = {})
{
    OpeningReport report;
    report.refused = std::move(error);
    report.problems = std::move(problems);
    return report;
}

// What is left of each bill; those of which nothing is are left out.
Done takeOff(OldBillList &list)
{
    for (OldBill &bill : list.bills) {
        if (bill.cleared > bill.amount)
            return failure(ErrorCode::Invalid,
                           Fault::NumberOutOfRange,
                           {QStringLiteral("消込額, %1").arg(bill.number),
                            QString::number(bill.cleared.amount()),
                            QStringLiteral("0"),
                            QString::number(bill.amount.amount())});
        bill.amount -= bill.cleared;
        bill.cleared = Yen();
    }
    std::erase_if(list.bills, [](const OldBill &bill) { return bill.amount.isZero(); });
    return done();
}

} // namespace

Later<OpeningReport> OpeningService::import(const Actor &actor,
                                            const NoticeFile &file,
                                            const OpeningOptions &options) const
{
    const QDate day = options.on.isValid() ? options.on : m_context.clock.today();
    Result<OldBillList> list = readOldBills(file.bytes, file.name, day);
    if (!list)
        return at<OpeningReport>(refusedReport(list.error()));
    if (!list->problems.empty()) {
        Error error{ErrorCode::Invalid,
                    Fault::FileHasBadRows,
                    {file.name, QString::number(list->problems.size())},
                    {}};
        return at<OpeningReport>(refusedReport(std::move(error), list->problems));
    }
    if (list->bills.empty()) {
        return at<OpeningReport>(
            refusedReport({ErrorCode::Invalid, Fault::FileEmpty, {file.name}, {}}));
    }
    const int listed = int(list->bills.size());
    if (const Done left = takeOff(*list); !left)
        return at<OpeningReport>(refusedReport(left.error()));
    const int settled = listed - int(list->bills.size());
    if (list->bills.empty()) {
        OpeningReport nothing;
        nothing.settled = settled;
        return at<OpeningReport>(nothing);
    }
    const NewOpening facts{
        file.name, QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256), day, {}, {}};
    return writeOrTry<OpeningReport>(
               m_context,
               actor,
               Permission::CloseBooks,
               "opening",
               options.dryRun,
               [list = *list, facts, options](Session &session, const Stamp &stamp) {
                   return takeOver(session, list, facts, options, stamp);
               })
        .then([settled](Result<OpeningReport> report) -> Result<OpeningReport> {
            if (report)
                report->settled = settled;
            const bool told = !report
                && (report.error().fault == Fault::FileAlreadyImported
                    || report.error().fault == Fault::NoSuchCustomer
                    || report.error().fault == Fault::MonthLocked);
            return told ? refusedReport(report.error()) : std::move(report);
        });
}

Later<std::vector<BankOpening>> OpeningService::setBank(
    const Actor &actor, const QString &account, Yen balance, QDate on, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CloseBooks,
                        "opening.bank",
                        rehearsal,
                        [account, balance, on](Session &session, const Stamp &stamp) {
                            return writeBankOpening(session, account, balance, on, stamp);
                        });
}

Later<std::vector<BankOpening>> OpeningService::banks(const Actor &actor) const
{
    return m_context.read(actor, bankOpenings);
}

Later<std::vector<OpeningRow>> OpeningService::list(const Actor &actor) const
{
    return m_context.read(actor, openings);
}

Later<OpeningUndone> OpeningService::undo(const Actor &actor, qint64 opening, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CloseBooks,
                        "opening.undo",
                        rehearsal,
                        [opening](Session &session, const Stamp &stamp) {
                            return undoOpening(session, opening, stamp);
                        });
}

Later<QString> OpeningService::oldNumber(const Actor &actor, BillId bill) const
{
    return m_context.read(actor, [bill](Session &session) -> Result<QString> {
        KK_TRY(const auto number, oldNumberOf(session, bill));
        return number.value_or(QString());
    });
}

} // namespace keshikomi

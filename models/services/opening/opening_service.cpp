// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_service.h"

#include "models/domain/try.h"
#include "models/formats/old_bills.h"
#include "models/formats/old_credits.h"
#include "models/services/checks.h"
#include "models/services/closing/dry_run.h"
#include "models/services/differences/refund_exports.h"
#include "models/services/opening/credit_opening.h"
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
    report.effectiveOn = result.effectiveOn;
    return report;
}

Done checkNotAhead(QDate on, QDate today)
{
    KK_CHECK(checkDay("on", on));
    if (on <= today)
        return done();
    return failure(
        ErrorCode::Invalid, Fault::DateInFuture, {QStringLiteral("on"), on.toString(Qt::ISODate)});
}

constexpr Yen mostOnAccount{9'999'999'999'999};

Result<std::vector<BankOpening>> writeBankOpening(
    Session &session, const QString &account, Yen balance, QDate on, const Stamp &stamp)
{
    KK_CHECK(checkNotAhead(on, stamp.today));
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

// A list with a row that cannot be read, or without any, is taken over in no part.
std::optional<OpeningReport>
whyNothing(const NoticeFile &file, const std::vector<RowProblem> &problems, bool empty)
{
    if (!problems.empty()) {
        Error error{ErrorCode::Invalid,
                    Fault::FileHasBadRows,
                    {file.name, QString::number(problems.size())},
                    {}};
        return refusedReport(std::move(error), problems);
    }
    if (empty)
        return refusedReport({ErrorCode::Invalid, Fault::FileEmpty, {file.name}, {}});
    return std::nullopt;
}

// What a person puts right in the list, or by undoing an earlier one.
Result<OpeningReport> toldInReport(Result<OpeningReport> report)
{
    const bool told = !report
        && (report.error().fault == Fault::FileAlreadyImported
            || report.error().fault == Fault::NoSuchCustomer
            || report.error().fault == Fault::MonthLocked);
    return told ? refusedReport(report.error()) : std::move(report);
}

NewOpening
factsOf(const ServiceContext &context, const NoticeFile &file, const OpeningOptions &options)
{
    NewOpening facts;
    facts.fileName = file.name;
    facts.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    facts.effectiveOn = options.on.isValid() ? options.on : context.clock.today();
    return facts;
}

OpeningReport reportOf(const CreditOpeningResult &result, const OpeningOptions &options)
{
    OpeningReport report;
    if (!options.dryRun)
        report.opening = result.opening;
    report.newCustomers = result.newCustomers;
    report.credits = result.credits;
    report.creditAmount = result.amount;
    report.effectiveOn = result.effectiveOn;
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
    const NewOpening facts = factsOf(m_context, file, options);
    Result<OldBillList> list = readOldBills(file.bytes, file.name, facts.effectiveOn);
    if (!list)
        return at<OpeningReport>(refusedReport(list.error()));
    if (const auto refused = whyNothing(file, list->problems, list->bills.empty()))
        return at<OpeningReport>(*refused);
    const int listed = int(list->bills.size());
    if (const Done left = takeOff(*list); !left)
        return at<OpeningReport>(refusedReport(left.error()));
    const int settled = listed - int(list->bills.size());
    if (list->bills.empty()) {
        OpeningReport nothing;
        nothing.settled = settled;
        return at<OpeningReport>(nothing);
    }
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
            return toldInReport(std::move(report));
        });
}

Later<OpeningReport> OpeningService::importCredits(const Actor &actor,
                                                   const NoticeFile &file,
                                                   const OpeningOptions &options) const
{
    const Result<OldCreditList> list = readOldCredits(file.bytes, file.name);
    if (!list)
        return at<OpeningReport>(refusedReport(list.error()));
    if (const auto refused = whyNothing(file, list->problems, list->credits.empty()))
        return at<OpeningReport>(*refused);
    return writeOrTry<OpeningReport>(
               m_context,
               actor,
               Permission::CloseBooks,
               "opening.credits",
               options.dryRun,
               [credits = list->credits, facts = factsOf(m_context, file, options), options](
                   Session &session, const Stamp &stamp) -> Result<OpeningReport> {
                   KK_CHECK(checkNotAhead(facts.effectiveOn, stamp.today));
                   KK_TRY(const House house, houseOfStore(session, options.shop));
                   KK_TRY(const CreditOpeningResult result,
                          writeCredits(session, house, credits, facts, stamp));
                   return reportOf(result, options);
               })
        .then(toldInReport);
}

Later<OpeningReport> OpeningService::credit(const Actor &actor,
                                            qint64 customerNumber,
                                            Yen amount,
                                            const QString &note,
                                            const OpeningOptions &options) const
{
    const NewOpening facts =
        factsOf(m_context, {}, options); // nothing but its day: no file told it
    return doOrRehearse(
        m_context,
        actor,
        Permission::CloseBooks,
        "opening.credit",
        options.dryRun,
        [=](Session &session, const Stamp &stamp) -> Result<OpeningReport> {
            KK_CHECK(checkNotAhead(facts.effectiveOn, stamp.today));
            KK_TRY(const House house, houseOfStore(session, options.shop));
            KK_TRY(
                const CreditOpeningResult result,
                writeCredit(
                    session, house, customerNumber, {0, {}, {}, {}, note, amount}, facts, stamp));
            return reportOf(result, options);
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

Later<std::vector<AgencyOpening>>
OpeningService::setAgency(const Actor &actor, const NewAgencyOpening &opening, bool rehearsal) const
{
    using Told = std::vector<AgencyOpening>;
    return doOrRehearse(m_context,
                        actor,
                        Permission::CloseBooks,
                        "opening.agency",
                        rehearsal,
                        [opening](Session &session, const Stamp &stamp) -> Result<Told> {
                            KK_CHECK(writeAgencyOpening(session, opening, stamp));
                            return agencyOpenings(session);
                        });
}

Later<std::vector<AgencyOpening>> OpeningService::agencies(const Actor &actor) const
{
    return m_context.read(actor, agencyOpenings);
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

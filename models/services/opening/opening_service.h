// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_problem.h"
#include "models/services/context.h"
#include "models/services/imports.h"
#include "models/services/opening/agency_opening.h"
#include "models/services/opening/opening_undo.h"

namespace keshikomi {

// What the list of another program's open bills did. A refused one wrote nothing and says why.
struct OpeningReport final
{
    std::optional<qint64> opening; // none: refused or a dry run
    int bills = 0, newCustomers = 0;
    Yen amount;
    int settled = 0; // bills of the list that are cleared in full: not taken over
    std::optional<Error> refused;
    std::vector<RowProblem> problems;
    std::vector<CreditId> credits{}; // of a list of credits; in a dry run as they would be
    Yen creditAmount{};
    QDate effectiveOn{}; // of what is in the books: a closed day moves it; invalid: nothing is
};

struct OpeningOptions final
{
    QDate on; // the day of the opening balance; invalid: today
    bool dryRun = false;
    std::optional<StoreId> shop{}; // whose bills they are; none: the first one
};

// Opening balances: receivables taken over bill by bill, and customers' credits, all or nothing. Of
// a bill 消込額 is paid already: what is left of 残高 is taken over, as the shadow run reads the
// same list.
class OpeningService final
{
public:
    explicit OpeningService(ServiceContext context)
        : m_context(context)
    {
    }
    // Faults of readOldBills() and writeOpening(), and MonthLocked, are told in `refused`;
    // FileHasBadRows with the problems; NumberOutOfRange {"cleared, row", value, 0, balance}.
    Later<OpeningReport>
    import(const Actor &actor, const NoticeFile &file, const OpeningOptions &options) const;
    // The same for a list of customers' credits; faults of readOldCredits() and writeCredits().
    Later<OpeningReport>
    importCredits(const Actor &actor, const NoticeFile &file, const OpeningOptions &options) const;
    // One credit of a customer who is known here: NoSuchCustomer, DateInFuture and what
    // writeCredits() refuses are errors.
    Later<OpeningReport> credit(const Actor &actor,
                                qint64 customerNumber,
                                Yen amount,
                                const QString &note,
                                const OpeningOptions &options) const;
    // What an account of ours had before the first day the books know, so that the bank's
    // statements can be met (close check); told anew, the difference is posted. A day before
    // today's month that is closed is MonthLocked. NoSuchAgreement {key} or {key, "no_bank"},
    // DateInFuture, NumberOutOfRange {"opening_balance", value, least, most}.
    Later<std::vector<BankOpening>> setBank(const Actor &actor,
                                            const QString &account,
                                            Yen balance,
                                            QDate on,
                                            bool rehearsal = false) const;
    Later<std::vector<BankOpening>> banks(const Actor &actor) const;
    // What an agency had received for us by then and pays out on a day; a report that pays it says
    // so when it is booked (SettlementService::book). Faults of writeAgencyOpening(), MonthLocked.
    Later<std::vector<AgencyOpening>>
    setAgency(const Actor &actor, const NewAgencyOpening &opening, bool rehearsal = false) const;
    Later<std::vector<AgencyOpening>> agencies(const Actor &actor) const;
    Later<std::vector<OpeningRow>> list(const Actor &actor) const; // newest first
    // See undoOpening(); a rehearsal changes nothing.
    Later<OpeningUndone> undo(const Actor &actor, qint64 opening, bool rehearsal = false) const;
    // Of a bill that was taken over, the number it had; empty: it was made here.
    Later<QString> oldNumber(const Actor &actor, BillId bill) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi

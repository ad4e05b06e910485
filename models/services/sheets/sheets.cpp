// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheets.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/sheet_drafts.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/paper/customer_paper.h"

namespace keshikomi {

namespace {

constexpr int longestFileName = 255;

} // namespace

Later<SheetDraft> SheetService::look(const Actor &actor, const SheetWish &wish) const
{
    return m_context.read(actor, [wish, stamp = m_context.stamp(actor)](Session &session) {
        return draftOf(session, wish, SheetUse::Look, stamp);
    });
}

Later<SheetDraft> SheetService::handOut(const Actor &actor, const SheetWish &wish) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "sheet.hand-out",
                           [wish](Session &session, const Stamp &stamp) {
                               return draftOf(session, wish, SheetUse::HandOut, stamp);
                           });
}

Later<std::vector<Result<SheetDraft>>>
SheetService::rehearseAll(const Actor &actor, const std::vector<SheetWish> &wishes) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::IssueBills,
        "sheet.hand-out",
        true,
        [wishes](Session &session, const Stamp &stamp) -> Result<std::vector<Result<SheetDraft>>> {
            std::vector<Result<SheetDraft>> drafts;
            for (const SheetWish &wish : wishes)
                drafts.push_back(draftOf(session, wish, SheetUse::HandOut, stamp));
            return drafts;
        });
}

Later<std::monostate> SheetService::recordPrint(const Actor &actor,
                                                const NewSheetPrint &print) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "sheet.print",
        [print](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(checkText("file",
                               print.fileName,
                               longestFileName,
                               print.printer.isEmpty() ? Presence::Required : Presence::Optional));
            KK_CHECK(checkText("printer", print.printer, longestFileName, Presence::Optional));
            return insertSheetPrint(session, print, stamp);
        });
}

Later<std::vector<NewSheetPrint>> SheetService::prints(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor,
                          [billNumber](Session &session) -> Result<std::vector<NewSheetPrint>> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              return sheetPrintsOf(session, bill.id);
                          });
}

Later<CustomerPaper> SheetService::paper(const Actor &actor, qint64 customerNumber) const
{
    return m_context.read(actor, [customerNumber](Session &session) -> Result<CustomerPaper> {
        KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
        return paperOf(session, customer.id);
    });
}

Later<SheetForm> SheetService::formFor(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor, [billNumber](Session &session) -> Result<SheetForm> {
        KK_TRY(const Bill bill, billByNumber(session, billNumber));
        KK_TRY(const CustomerPaper paper, paperOf(session, bill.customer));
        return paper.form();
    });
}

Later<std::monostate> SheetService::setPaper(const Actor &actor,
                                             qint64 customerNumber,
                                             const CustomerPaper &paper,
                                             bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditCustomers,
                        "customer.paper",
                        rehearsal,
                        [customerNumber, paper](Session &session, const Stamp &stamp) -> Done {
                            if (paper.closingDay < 0 || paper.closingDay > lastDayOfMonth) {
                                return failure(ErrorCode::Invalid,
                                               Fault::NumberOutOfRange,
                                               {QStringLiteral("closing"),
                                                QString::number(paper.closingDay),
                                                QStringLiteral("1"),
                                                QString::number(lastDayOfMonth)});
                            }
                            KK_TRY(const Customer customer,
                                   customerByNumber(session, customerNumber));
                            return putPaper(session, customer.id, paper, stamp);
                        });
}

} // namespace keshikomi

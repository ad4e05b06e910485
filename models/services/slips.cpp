// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slips.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/bills.h"

namespace keshikomi {

Later<IssuedSlip> SlipService::issue(const Actor &actor, qint64 billNumber, bool reissue) const
{
    return issue(actor, billNumber, SlipWish{reissue, false, QDate()});
}

Later<IssuedSlip>
SlipService::issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    return make(actor, billNumber, wish, false);
}

Later<IssuedSlip>
SlipService::look(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    return make(actor, billNumber, wish, true);
}

Later<IssuedSlip>
SlipService::make(const Actor &actor, qint64 billNumber, const SlipWish &wish, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "slip.issue",
                        rehearsal,
                        [billNumber, wish](Session &session, const Stamp &stamp) {
                            return issueSlip(session, billNumber, wish, stamp);
                        });
}

Later<IssuedSlip>
SlipService::draft(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    if (const Done may = require(actor, Permission::IssueBills); !may)
        return at<IssuedSlip>(tl::unexpected(may.error()));
    // No operation of the books: what is drawn next is nobody's business until it leaves.
    return m_context.store.write(
        [billNumber, wish, stamp = m_context.stamp(actor)](Session &session) -> Result<IssuedSlip> {
            return draftSlip(session, billNumber, wish, stamp);
        });
}

Later<std::monostate> SlipService::recordPrint(const Actor &actor,
                                               const IssuedSlip &slip,
                                               const NewSlipPrint &print) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "slip.print",
                           [slip, print](Session &session, const Stamp &stamp) -> Done {
                               KK_CHECK(checkSlipPrint(print));
                               return keepSlipPrint(session, slip, print, stamp);
                           });
}

Later<std::vector<SlipPrintRow>> SlipService::prints(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor,
                          [billNumber](Session &session) -> Result<std::vector<SlipPrintRow>> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              return slipPrintsOf(session, bill.id);
                          });
}

} // namespace keshikomi

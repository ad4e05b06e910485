// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/services/context.h"
#include "models/services/slip_issuing.h"

#include <QByteArray>

namespace keshikomi {

class SlipService final
{
public:
    explicit SlipService(ServiceContext context)
        : m_context(context)
    {
    }
    // The bill's slip of today, issued. A reprint is the last issue as it first left, whatever has
    // become of the customer's or the payee's address since, as long as its money, codes and link
    // still hold; else, or when `reissue` is asked for, a new issue with the reissue digit raised
    // shows what holds now. Takes the URL of the bill's payment request when the backend gave one.
    // BillNotIssued, BillAlreadyPaid, BillInDebitBatch, DueDateRefused (the last day at a till),
    // SlipSaysOtherwise where `asksFirst`; not where only the last day of the one that is out has
    // passed: no till takes both. What leaves as a sheet is drawn first: SheetFileService,
    // BatchRun.
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, bool reissue = false) const;
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // What issue() would give; nothing is issued and no number is spent. Never to be printed: the
    // next issue of any bill gets these digits.
    Later<IssuedSlip> look(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // The same for whoever draws many beside others: a new key is this draft's own from now on.
    Later<IssuedSlip> draft(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // A sheet left the program, as a file or on a printer: from now on the issue says what it said.
    Later<std::monostate>
    recordPrint(const Actor &actor, const IssuedSlip &slip, const NewSlipPrint &print) const;
    // Everything of the bill that was printed: who, when, which issue, where to, SHA-256.
    Later<std::vector<SlipPrintRow>> prints(const Actor &actor, qint64 billNumber) const;

private:
    Later<IssuedSlip>
    make(const Actor &actor, qint64 billNumber, const SlipWish &wish, bool rehearsal) const;

    ServiceContext m_context;
};

} // namespace keshikomi

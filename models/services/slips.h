// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/sheets/slip_content.h"
#include "models/services/context.h"
#include "models/storage/asking/slips.h"

#include <QByteArray>

namespace keshikomi {

// An issue of a bill, ready to be drawn. `content` holds what the sheet shows; nothing was printed
// yet.
struct IssuedSlip final
{
    SlipId id;
    qint64 billNumber;
    int reissue = 0;
    QString barcode; // 44 digits, or empty with the reason in content
    QDate expiresOn; // the last day a till takes it; invalid: no limit
    SlipContent content;
};

// What somebody asks of an issue beyond the usual.
struct SlipWish final
{
    bool reissue = false; // a new issue even if nothing has changed
    bool noLimit = false; // tills take it for ever
    QDate expiresOn; // the last day a till takes it; invalid: the bill's due day, no later than
                     // the agreement lets a slip live
    bool asksFirst = false; // a bill that has an issue gets another only by `reissue`
};

class SlipService final
{
public:
    explicit SlipService(ServiceContext context)
        : m_context(context)
    {
    }
    // The bill's slip of today. A reprint is the last issue as it was first made, whatever has
    // become of the customer's or the payee's address since, as long as its money, codes and link
    // still hold; else, or when `reissue` is asked for, a new issue with the reissue digit raised
    // shows what holds now. Takes the URL of the bill's payment request when the backend gave one.
    // BillNotIssued, BillAlreadyPaid, BillInDebitBatch, DueDateRefused (the last day at a till),
    // SlipSaysOtherwise where `asksFirst`; not where only the last day of the one that is out has
    // passed: no till takes both.
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, bool reissue = false) const;
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // What issue() would give; nothing is issued and no number is spent. Never to be printed: the
    // next issue of any bill gets these digits.
    Later<IssuedSlip> look(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // A sheet left the program, as a file or on a printer.
    Later<std::monostate>
    recordPrint(const Actor &actor, SlipId slip, const NewSlipPrint &print) const;
    Later<std::monostate> recordPrint(const Actor &actor,
                                      SlipId slip,
                                      const QString &fileName,
                                      const QByteArray &sha256,
                                      int pages) const;
    // Everything of the bill that was printed: who, when, which issue, where to, SHA-256.
    Later<std::vector<SlipPrintRow>> prints(const Actor &actor, qint64 billNumber) const;

private:
    Later<IssuedSlip>
    make(const Actor &actor, qint64 billNumber, const SlipWish &wish, bool rehearsal) const;

    ServiceContext m_context;
};

} // namespace keshikomi

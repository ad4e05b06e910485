// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/evidence_paper.h"

#include "models/domain/bill.h"
#include "models/domain/difference_rows.h"
#include "models/domain/settlement/settlement_figures.h"
#include "models/services/evidence/evidence_service.h"
#include "models/wording/sheet_words.h"
#include "ui/pages/paper/paper_window.h"

namespace keshikomi {

namespace {

PaperWindow *showChain(const PageContext &context,
                       const QString &number,
                       Later<EvidenceChain> chain,
                       QWidget *parent)
{
    const EvidenceService service(context.services);
    auto content = chain.then([service, actor = context.actor](Result<EvidenceChain> told) {
        return told ? Result<SheetContent>(service.sheetOf(actor, *told))
                    : tl::unexpected(told.error());
    });
    auto *window =
        new PaperWindow(context,
                        QStringLiteral("%1  %2").arg(sheetKindText(SheetKind::Evidence), number),
                        QStringLiteral("%1-%2.pdf").arg(number, sheetKindName(SheetKind::Evidence)),
                        content,
                        parent);
    window->show();
    return window;
}

} // namespace

PaperWindow *showBillEvidence(const PageContext &context, qint64 billNumber, QWidget *parent)
{
    return showChain(context,
                     billNumberText(billNumber),
                     EvidenceService(context.services).ofBill(context.actor, billNumber, false),
                     parent);
}

PaperWindow *showPaymentEvidence(const PageContext &context, qint64 payment, QWidget *parent)
{
    return showChain(
        context,
        QStringLiteral("P-%1").arg(payment),
        EvidenceService(context.services).ofPayment(context.actor, PaymentId(payment), false),
        parent);
}

PaperWindow *showCreditEvidence(const PageContext &context, qint64 credit, QWidget *parent)
{
    return showChain(
        context,
        creditNumberText(credit),
        EvidenceService(context.services).ofCredit(context.actor, CreditId(credit), false),
        parent);
}

PaperWindow *showSettlementEvidence(const PageContext &context, qint64 settlement, QWidget *parent)
{
    const SettlementId id(settlement);
    return showChain(context,
                     settlementNumberText(id),
                     EvidenceService(context.services).ofSettlement(context.actor, id, false),
                     parent);
}

} // namespace keshikomi

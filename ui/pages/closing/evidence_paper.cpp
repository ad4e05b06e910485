// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/evidence_paper.h"

#include "models/domain/bill.h"
#include "models/domain/difference_rows.h"
#include "models/domain/settlement/settlement_figures.h"
#include "models/services/evidence/evidence_service.h"
#include "models/wording/journal_words.h"
#include "models/wording/sheet_words.h"
#include "ui/pages/paper/paper_window.h"

namespace keshikomi {

namespace {

// `file`: what the name of its PDF begins with.
PaperWindow *showNamed(const PageContext &context,
                       const QString &title,
                       const QString &file,
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
                        QStringLiteral("%1  %2").arg(sheetKindText(SheetKind::Evidence), title),
                        QStringLiteral("%1-%2.pdf").arg(file, sheetKindName(SheetKind::Evidence)),
                        content,
                        parent);
    window->show();
    return window;
}

PaperWindow *showChain(const PageContext &context,
                       const QString &number,
                       Later<EvidenceChain> chain,
                       QWidget *parent)
{
    return showNamed(context, number, number, std::move(chain), parent);
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

PaperWindow *
showAccountEvidence(const PageContext &context, const AccountWish &wish, QWidget *parent)
{
    const QString day = wish.until.toString(Qt::ISODate);
    QStringList file{accountName(wish.account), wish.agreementKey, day};
    file.removeAll(QString());
    QString stem = file.join(QLatin1Char('-'));
    stem.replace(QLatin1Char(':'), QLatin1Char('-')); // "backend:host": no name of a file anywhere
    return showNamed(
        context,
        QStringList{accountTitleText(wish.account), wish.agreementKey, day}.join(QLatin1Char(' ')),
        stem,
        EvidenceService(context.services).ofAccount(context.actor, wish, false),
        parent);
}

} // namespace keshikomi

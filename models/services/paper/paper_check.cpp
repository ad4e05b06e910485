// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/paper_check.h"

#include "models/domain/payment_link.h"
#include "models/domain/printer.h"
#include "models/domain/try.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/slips.h"

namespace keshikomi {

namespace {

Result<CodeOwner> ownedBy(Session &session, BillId id)
{
    KK_TRY(const Bill bill, billById(session, id));
    CodeOwner owner{bill.number, {}};
    const QString number = billNumberText(bill.number);
    if (bill.state == BillState::Cancelled)
        owner.flaws.push_back({CodeFlaw::BillCancelled, {number}});
    else if (bill.isPaid())
        owner.flaws.push_back({CodeFlaw::BillPaid, {number}});
    return owner;
}

const CodeOwner nobody{std::nullopt, {{CodeFlaw::NotOfThisStore, {}}}};

Result<CodeOwner> ownerOfBars(Session &session, const QString &digits)
{
    if (isTestBarcode(digits))
        return CodeOwner{};
    KK_TRY(const std::vector<Agreement> known, agreements(session));
    for (const Agreement &agreement : known) {
        KK_TRY(const auto slip, slipByBarcode(session, agreement, digits));
        if (!slip)
            continue;
        KK_TRY(CodeOwner owner, ownedBy(session, slip->facts.bill));
        KK_TRY(const auto newest, lastSlipOf(session, slip->facts.bill));
        if (owner.flaws.empty() && newest && newest->id != slip->id)
            owner.flaws.push_back({CodeFlaw::NotNewestIssue,
                                   {billNumberText(*owner.bill),
                                    QString::number(slip->facts.earlier + 1),
                                    slip->facts.issuedOn.toString(Qt::ISODate),
                                    QString::number(newest->facts.earlier + 1),
                                    newest->facts.issuedOn.toString(Qt::ISODate)}});
        return owner;
    }
    return nobody;
}

Result<CodeOwner>
ownerOfAddress(Session &session, const QString &text, const QStringList &allowedHosts)
{
    const PaymentLink link = paymentLinkOf(text);
    if (link.host.isEmpty() || isTestPageAddress(text))
        return CodeOwner{};
    if (!allowedHosts.contains(link.host))
        return CodeOwner{std::nullopt, {{CodeFlaw::HostNotAllowed, {link.host}}}};
    KK_TRY(const auto request, requestByUrl(session, text));
    if (!request)
        return nobody;
    KK_TRY(CodeOwner owner, ownedBy(session, request->bill));
    if (owner.flaws.empty() && !request->isLive())
        owner.flaws.push_back({CodeFlaw::LinkNotLive, {billNumberText(*owner.bill)}});
    return owner;
}

Result<CodeOwner> ownerOf(Session &session, const FoundCode &code, const QStringList &allowedHosts)
{
    if (code.reading.kind == CodeKind::Qr)
        return ownerOfAddress(session, code.reading.text, allowedHosts);
    return code.barcode ? ownerOfBars(session, code.reading.text) : CodeOwner{};
}

} // namespace

Later<std::vector<CodeOwner>> PaperCheckService::owners(const Actor &actor,
                                                        std::vector<FoundCode> codes,
                                                        const QStringList &allowedHosts) const
{
    return m_context.read(actor,
                          [codes = std::move(codes),
                           allowedHosts](Session &session) -> Result<std::vector<CodeOwner>> {
                              std::vector<CodeOwner> owners;
                              for (const FoundCode &code : codes) {
                                  KK_TRY(CodeOwner owner, ownerOf(session, code, allowedHosts));
                                  owners.push_back(std::move(owner));
                              }
                              return owners;
                          });
}

} // namespace keshikomi

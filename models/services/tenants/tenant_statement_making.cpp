// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tenants/tenant_statement_making.h"

#include "models/domain/bill.h"
#include "models/domain/postal_code.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/house_rules.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/sheets/bill_parts.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/ledger.h"
#include "models/storage/tenants/tenants.h"

#include <algorithm>

namespace keshikomi {

namespace {

QDate closingOf(QDate until, QDate today)
{
    return until.isValid() ? until : QDate(today.year(), today.month(), 1).addDays(-1);
}

Done checkUntil(QDate until, const std::vector<TenantStatement> &before, QDate today)
{
    const QDate first = before.empty() ? QDate(2000, 1, 1) : before.back().until.addDays(1);
    if (until < first || until > today)
        return failure(ErrorCode::Invalid,
                       Fault::DueDateRefused,
                       {until.toString(Qt::ISODate),
                        first.toString(Qt::ISODate),
                        today.toString(Qt::ISODate),
                        QStringLiteral("statement")});
    return done();
}

tl::unexpected<Error> nothingReceived(const TenantStatement &statement, const QString &tenant)
{
    return failure(ErrorCode::Conflict,
                   Fault::NothingToExport,
                   {QStringLiteral("statement"),
                    statement.since.toString(Qt::ISODate),
                    statement.until.toString(Qt::ISODate),
                    tenant});
}

// Only tills give receipts with a stamp. The duty is judged before tax where the receipt is for the
// whole bill, whose paper states the tax.
Yen stampOf(const UntoldReceipt &untold, const TenantTerms &terms, const StampRule &rule)
{
    const TenantReceipt &receipt = untold.receipt;
    const bool atTill =
        receipt.channel == Channel::KonbiniBarcode || receipt.channel == Channel::SmartPit;
    if (!terms.keepsStamp || !atTill)
        return Yen();
    return rule.dutyOn(receipt.gross == untold.billed ? untold.beforeTax : receipt.gross);
}

Result<TenantReceipt> keptOf(Session &session, const Tenant &tenant, const UntoldReceipt &untold)
{
    TenantReceipt receipt = untold.receipt;
    if (receipt.gross < Yen(0)) {
        receipt.fee = -untold.toldFee;
        receipt.stamp = -untold.toldStamp;
        return receipt;
    }
    const TenantTerms *terms = tenant.termsOn(receipt.paidOn);
    if (!terms) // received before the first terms
        terms = &tenant.terms.entries().front().value;
    KK_TRY(const StampRule rule, stampRuleOn(session, receipt.paidOn));
    receipt.fee = terms->feeOf(receipt.gross);
    receipt.stamp = stampOf(untold, *terms, rule);
    return receipt;
}

// What is kept of a tenant's money is earned by a service of ours; duty and transfer are passed on
// as they were paid.
NewPosting keptPosting(const Tenant &tenant, const TenantStatement &statement)
{
    const TenantFigures &figures = statement.figures;
    const Yen kept = figures.fees + figures.stamps + figures.transferFee;
    return NewPosting{
        PostingKind::TenantSettled,
        tenant.legalEntity,
        tenant.is.store,
        statement.issuedOn,
        QStringLiteral("tenant-settled"),
        QStringLiteral("tenant"),
        tenant.id.value(),
        std::nullopt,
        {debit(Account::PayableToTenants, kept),
         forTax(credit(Account::Sales, figures.fees - figures.feeTax), TaxKind::Standard),
         forTax(credit(Account::OutputTax, figures.feeTax), TaxKind::Standard),
         credit(Account::StampDuty, figures.stamps),
         credit(Account::CollectionFees, figures.transferFee)}};
}

std::optional<SheetBank> bankOf(const TenantFacts &facts)
{
    if (facts.bankName.isEmpty())
        return std::nullopt;
    return SheetBank{facts.bankName, facts.bankAccount, facts.bankHolder, QString()};
}

TenantStatementContent
contentOf(const House &house, const Tenant &tenant, const TenantStatement &statement)
{
    TenantStatementContent content;
    content.number =
        statement.number > 0 ? tenantStatementText(statement.number) : tenantNumberText(tenant.id);
    content.from = statement.since;
    content.to = statement.until;
    content.issued = statement.issuedOn;
    content.payOn = statement.payOn;
    content.payer = payeeOf(house, CustomerPaper());
    const TenantFacts &facts = tenant.is.facts;
    content.tenant.name = facts.name + QStringLiteral(" 御中");
    content.tenant.shortName = facts.name;
    content.tenant.zip = postalCodeText(facts.zip);
    if (!facts.address.isEmpty())
        content.tenant.addressLines << facts.address;
    for (const TenantReceipt &each : statement.receipts) {
        content.rows.push_back({each.paidOn,
                                billNumberText(each.billNumber),
                                each.channel,
                                each.gross,
                                each.fee,
                                each.stamp});
    }
    const TenantFigures &figures = statement.figures;
    content.before = figures.brought;
    content.gross = figures.gross;
    content.fees = figures.fees;
    content.stamps = figures.stamps;
    content.feeTax = figures.feeTax;
    content.transferFee = figures.transferFee;
    content.payout = figures.payout;
    content.after = figures.carry;
    content.bank = bankOf(facts);
    return content;
}

} // namespace

Result<TenantStatement>
draftTenantStatement(Session &session, TenantId id, QDate until, QDate today)
{
    KK_TRY(const Tenant tenant, tenantById(session, id));
    if (tenant.terms.entries().empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("terms")});
    KK_TRY(const auto before, standingTenantStatements(session, id));
    const QDate closing = closingOf(until, today);
    KK_CHECK(checkUntil(closing, before, today));
    TenantStatement statement{0, 0, id, {}, closing, today, {}, {}, {}, false};
    statement.since =
        before.empty() ? QDate(closing.year(), closing.month(), 1) : before.back().until.addDays(1);
    KK_TRY(const auto untold, untoldReceipts(session, id, closing));
    for (const UntoldReceipt &each : untold) {
        KK_TRY(const TenantReceipt kept, keptOf(session, tenant, each));
        statement.receipts.push_back(kept);
    }
    const Yen brought = before.empty() ? Yen() : before.back().figures.carry;
    if (statement.receipts.empty() && brought.isZero())
        return nothingReceived(statement, tenant.is.facts.name);
    const TenantTerms *terms = tenant.termsOn(closing);
    if (!terms)
        terms = &tenant.terms.entries().front().value;
    statement.figures = tenantFigures(brought, statement.receipts, terms->transferFee);
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    KK_TRY(statement.payOn, calendar.onOrAfter(closing.addDays(terms->payAfterDays)));
    return statement;
}

Result<TenantStatement>
handOutTenantStatement(Session &session, TenantId id, QDate until, const Stamp &stamp)
{
    KK_CHECK(holdTenant(session, id));
    KK_TRY(const auto kept, tenantStatementUntil(session, id, closingOf(until, stamp.today)));
    if (kept)
        return *kept;
    KK_TRY(const TenantStatement draft, draftTenantStatement(session, id, until, stamp.today));
    KK_TRY(const Tenant tenant, tenantById(session, id));
    const NewPosting posting = keptPosting(tenant, draft);
    std::optional<PostingId> posted;
    if (std::any_of(posting.lines.begin(), posting.lines.end(), [](const PostingLine &line) {
            return !line.amount.isZero();
        })) {
        KK_TRY(posted, post(session, posting, stamp));
    }
    return insertTenantStatement(session, draft, posted, stamp);
}

Result<TenantStatementContent>
tenantStatementContent(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    if (wish.number < 1)
        return failure(ErrorCode::NotFound, Fault::NoSuchTenant, {QString::number(wish.number)});
    const TenantId id(wish.number);
    KK_TRY(const Tenant tenant, tenantById(session, id));
    KK_TRY(const House house,
           tenant.is.store ? houseOfStore(session, tenant.is.store)
                           : houseOfCompany(session, tenant.legalEntity));
    if (use == SheetUse::HandOut) {
        KK_TRY(const TenantStatement made,
               handOutTenantStatement(session, id, wish.closing, stamp));
        return contentOf(house, tenant, made);
    }
    KK_TRY(const auto kept,
           tenantStatementUntil(session, id, closingOf(wish.closing, stamp.today)));
    if (kept)
        return contentOf(house, tenant, *kept);
    KK_TRY(const TenantStatement draft,
           draftTenantStatement(session, id, wish.closing, stamp.today));
    return contentOf(house, tenant, draft);
}

} // namespace keshikomi

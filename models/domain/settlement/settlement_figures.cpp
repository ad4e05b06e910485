// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settlement/settlement_figures.h"

#include "models/domain/try.h"

#include <utility>

namespace keshikomi {

namespace {

PostingLine line(Account account, Yen amount)
{
    return PostingLine{account, amount, {}, {}, {}, {}};
}

} // namespace

Done checkFigures(const SettlementFigures &figures)
{
    const std::pair<const char *, Yen> charges[]{{"gross", figures.gross},
                                                 {"fee", figures.fee},
                                                 {"exempt_fee", figures.exemptFee},
                                                 {"tax", figures.tax},
                                                 {"stamp", figures.stamp},
                                                 {"transfer", figures.transfer}};
    for (const auto &[field, amount] : charges) {
        if (amount < Yen()) {
            return failure(ErrorCode::Invalid,
                           Fault::NumberOutOfRange,
                           {QString::fromLatin1(field),
                            QString::number(amount.amount()),
                            QStringLiteral("0"),
                            QStringLiteral("-")});
        }
    }
    if (figures.net == figures.counted())
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::SettlementUnequal,
                   {QStringLiteral("net"),
                    QString::number(figures.net.amount()),
                    QString::number(figures.counted().amount())});
}

std::vector<PostingLine> settlementLines(const SettlementFigures &figures,
                                         AgreementId agreement,
                                         std::optional<PaymentId> bankLine)
{
    PostingLine received =
        line(bankLine ? Account::SuspenseReceipts : Account::AgencyClearing, figures.net);
    received.payment = bankLine;
    PostingLine settled = line(Account::AgencyClearing, -(figures.gross + figures.other));
    settled.agreement = agreement;
    PostingLine fee = line(Account::CollectionFees, figures.fee);
    PostingLine exempt = line(Account::CollectionFees, figures.exemptFee);
    exempt.taxKind = TaxKind::Exempt;
    PostingLine transfer = line(Account::CollectionFees, figures.transfer);
    PostingLine tax = line(Account::InputTax, figures.tax);
    for (PostingLine *taxed : {&fee, &transfer, &tax})
        taxed->taxKind = TaxKind::Standard;
    PostingLine stamp = line(Account::StampDuty, figures.stamp);
    std::vector<PostingLine> lines{received, fee, exempt, transfer, tax, stamp, settled};
    for (PostingLine &each : lines) {
        if (each.account != Account::SuspenseReceipts)
            each.agreement = agreement;
    }
    return lines;
}

QString settlementNumberText(SettlementId settlement)
{
    return QStringLiteral("S-%1").arg(settlement.value());
}

} // namespace keshikomi

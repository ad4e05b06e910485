// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"

#include "models/domain/try.h"
#include "models/services/checks.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

tl::unexpected<Error> wrongShare(const QString &typed)
{
    return wrongUsage(Fault::FieldNotANumber, {QStringLiteral("BILL=AMOUNT"), typed});
}

const std::vector<DifferenceKind> &billKinds()
{
    static const std::vector<DifferenceKind> kinds{DifferenceKind::Fee,
                                                   DifferenceKind::Discount,
                                                   DifferenceKind::WriteOff,
                                                   DifferenceKind::Withholding};
    return kinds;
}

// A part behind a plus: a plain amount is a discount, as ever.
Done readPart(const QString &part, TypedShare &share, const QString &typed)
{
    if (const auto discount = Yen::parse(part)) {
        if (!share.discount.isZero())
            return wrongShare(typed);
        share.discount = *discount;
        return done();
    }
    KK_TRY(const TypedKind kind, readKind(part));
    share.kinds.push_back(kind);
    return done();
}

// What was typed without an amount takes what the others leave; only one can.
Result<std::vector<DecidedDifference>>
differencesOf(const TypedShare &share, const Bill &bill, Yen amount)
{
    std::vector<DecidedDifference> differences;
    Yen left = bill.open - amount;
    if (!share.discount.isZero())
        differences.push_back({bill.id, DifferenceKind::Fee, share.discount});
    std::optional<DifferenceKind> filled;
    for (const TypedKind &each : share.kinds) {
        if (!each.amount && filled)
            return wrongShare(differenceKindName(each.kind));
        if (each.amount)
            differences.push_back({bill.id, each.kind, *each.amount});
        else
            filled = each.kind;
    }
    for (const DecidedDifference &each : differences)
        left -= each.amount;
    if (filled && bill.open.isZero()) {
        return failure(ErrorCode::Conflict,
                       Fault::NotEnoughOpenOnBill,
                       {billNumberText(bill.number), QStringLiteral("0"), QStringLiteral("1")});
    }
    if (filled)
        differences.push_back({bill.id, *filled, left});
    return differences;
}

QStringList namesOf(const std::vector<DifferenceKind> &kinds)
{
    QStringList names;
    for (const DifferenceKind kind : kinds)
        names << differenceKindName(kind);
    return names;
}

} // namespace

Result<TypedKind> readKind(const QString &typed)
{
    const qsizetype colon = typed.indexOf(QLatin1Char(':'));
    const auto kind = differenceKindFromName(typed.left(colon < 0 ? typed.size() : colon));
    const auto amount = colon < 0 ? std::optional<Yen>() : Yen::parse(typed.mid(colon + 1));
    const auto &known = billKinds();
    if (!kind || (colon >= 0 && !amount)
        || std::find(known.begin(), known.end(), *kind) == known.end())
        return notOneOf(QStringLiteral("KIND[:AMOUNT]"), typed, namesOf(known));
    return TypedKind{*kind, amount};
}

Result<TypedShare> readShare(const QString &typed)
{
    const QStringList parts = typed.split(QLatin1Char('+'));
    const QString first = parts.value(0);
    const qsizetype equals = first.indexOf(QLatin1Char('='));
    KK_TRY(const qint64 bill, Call::billIn(first.left(equals < 0 ? first.size() : equals)));
    TypedShare share{bill, std::nullopt, Yen(), {}};
    if (equals >= 0) {
        share.amount = Yen::parse(first.mid(equals + 1));
        if (!share.amount)
            return wrongShare(typed);
    }
    for (const QString &part : parts.mid(1))
        KK_CHECK(readPart(part, share, typed));
    return share;
}

Result<std::optional<DifferenceKind>>
kindOption(const Call &call, const char *option, const std::vector<DifferenceKind> &known)
{
    const QString typed = call.text(option);
    if (!call.has(option) || typed == QLatin1String("keep_open"))
        return std::nullopt;
    const auto kind = differenceKindFromName(typed);
    if (!kind || std::find(known.begin(), known.end(), *kind) == known.end())
        return notOneOf(QStringLiteral("--") + QLatin1String(option),
                        typed,
                        QStringList{QStringLiteral("keep_open")} + namesOf(known));
    return kind;
}

Result<ClearingDecision> readDecision(Call &call,
                                      Workplace &workplace,
                                      const QStringList &shares,
                                      std::optional<Payment> payment)
{
    KK_TRY(const auto bills, kindOption(call, "difference", billKinds()));
    KK_TRY(
        const auto rest,
        kindOption(call,
                   "rest",
                   {DifferenceKind::Credit, DifferenceKind::Refund, DifferenceKind::OtherReceipt}));
    if (rest == DifferenceKind::OtherReceipt) {
        for (const char *option : {"customer", "other-payer"}) {
            if (call.has(option))
                return wantsOneOf(
                    QStringLiteral("--%1 | --rest other_receipt").arg(QLatin1String(option)));
        }
    }
    std::vector<TypedAmount> typed;
    Yen left = payment ? payment->open : Yen();
    for (const QString &each : shares) {
        KK_TRY(const TypedShare share, readShare(each));
        KK_TRY(const Bill bill, workplace.bills().find(workplace.actor(), share.bill).result());
        Yen beside = share.discount;
        for (const TypedKind &kind : share.kinds)
            beside += kind.amount.value_or(Yen());
        const Yen amount =
            share.amount.value_or(std::clamp(bill.open - beside, Yen(), std::max(left, Yen())));
        left -= amount;
        KK_TRY(auto differences, differencesOf(share, bill, amount));
        typed.push_back({bill.id, bill.open, amount, std::move(differences)});
    }
    ClearingDecision decision = filledIn(typed, payment ? payment->open : Yen(), bills, rest);
    if (payment)
        decision.payment = payment->id;
    if (call.has("customer")) {
        KK_TRY(const qint64 number,
               Call::numberIn(call.text("customer"), QStringLiteral("--customer")));
        KK_TRY(const Customer customer,
               workplace.customers().find(workplace.actor(), number).result());
        decision.customer = customer.id;
        decision.ownerConfirmed = call.has("other-payer");
    }
    decision.note = call.text("note");
    return decision;
}

Result<Yen> yenIn(const QString &typed, const QString &what)
{
    const auto amount = Yen::parse(typed);
    if (!amount)
        return notTheNumber(what, typed, -mostAsked.amount(), mostAsked.amount());
    return *amount;
}

Result<std::optional<Yen>> yenOption(const Call &call, const char *option)
{
    if (!call.has(option))
        return std::nullopt;
    KK_TRY(const Yen amount,
           yenIn(call.text(option), QStringLiteral("--") + QLatin1String(option)));
    return amount;
}

} // namespace keshikomi::cli

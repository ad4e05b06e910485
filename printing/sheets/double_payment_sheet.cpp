// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/double_payment_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr int mostDigits = 3; // of an account, so that its owner knows it again
const QDate firstDay(2000, 1, 1);

QString nameOf(SurplusKind kind)
{
    switch (kind) {
    case SurplusKind::Refund: return QStringLiteral("refund");
    case SurplusKind::CarryOver: return QStringLiteral("carry");
    case SurplusKind::Credit: return QStringLiteral("credit");
    }
    Q_UNREACHABLE();
}

Done checkPaid(const SheetPayment &paid, QDate issued)
{
    KK_CHECK(requireTexts({{QLatin1String("payments.day"), required(paid.on)}}));
    KK_CHECK(requireBetween(paid.on, firstDay, issued));
    return requireWithin(
        QLatin1String("payments.amount"), paid.amount, Yen(1), std::max(paid.amount, Yen(1)));
}

Done checkPayments(const DoublePaymentContent &content)
{
    if (content.earlier.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("earlier")});
    for (const SheetPayment &paid : content.earlier)
        KK_CHECK(checkPaid(paid, content.issued));
    return checkPaid(content.again, content.issued);
}

Done checkAccount(const MaskedAccount &account)
{
    KK_CHECK(requireTexts({
        {QLatin1String("uses.bank"), account.bank},
        {QLatin1String("uses.branch"), account.branch},
        {QLatin1String("uses.number"), account.number},
    }));
    const auto digits = std::count_if(
        account.number.begin(), account.number.end(), [](QChar sign) { return sign.isDigit(); });
    return requireWithin(QLatin1String("uses.number"), Yen(digits), Yen(1), Yen(mostDigits));
}

Done checkUse(const SurplusUse &use, const DoublePaymentContent &content)
{
    KK_CHECK(requireWithin(QLatin1String("uses.amount"), use.amount, Yen(1), content.again.amount));
    if (use.kind == SurplusKind::CarryOver) {
        KK_CHECK(requireTexts({{QLatin1String("uses.bill"), use.billNumber}}));
        return requireWithin(
            QLatin1String("uses.left"), use.left, Yen(0), std::max(use.left, Yen(0)));
    }
    if (use.kind == SurplusKind::Credit)
        return requireWithin(
            QLatin1String("uses.balance"), use.balance, Yen(0), std::max(use.balance, Yen(0)));
    return use.account ? checkAccount(*use.account) : done();
}

Done checkUses(const DoublePaymentContent &content)
{
    if (content.uses.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("decision")});
    Yen sum;
    for (const SurplusUse &use : content.uses) {
        KK_CHECK(checkUse(use, content));
        sum += use.amount;
    }
    KK_CHECK(requireSame(QLatin1String("surplus"), content.surplus, sum));
    return requireWithin(QLatin1String("surplus"), content.surplus, Yen(1), content.again.amount);
}

FieldRow paidRow(const FieldMaker &fields, const SheetPayment &paid, const char *what)
{
    FieldRow row;
    row.values.insert(QStringLiteral("day"), paid.on);
    row.values.insert(QStringLiteral("channel"),
                      fields.word(QLatin1String("channel.") + channelName(paid.channel)));
    row.values.insert(QStringLiteral("what"), fields.word(QLatin1String(what)));
    row.values.insert(QStringLiteral("amount"), paid.amount);
    return row;
}

QString refundText(const FieldMaker &fields, const SurplusUse &use)
{
    if (use.method != RefundMethod::Transfer)
        return fields.word(QLatin1String("refund.") + refundMethodName(use.method),
                           {{QStringLiteral("day"), use.sentOn}});
    FieldMap values{{QStringLiteral("day"), use.sentOn}};
    const QString when = fields.word(use.sentOn.isValid() ? QStringLiteral("refund.sent")
                                                          : QStringLiteral("refund.soon"),
                                     values);
    if (!use.account)
        return when;
    const QString typeKey = QLatin1String("account.") + use.account->type;
    values.insert(QStringLiteral("bank"), use.account->bank);
    values.insert(QStringLiteral("branch"), use.account->branch);
    values.insert(QStringLiteral("type"),
                  fields.wordOr(typeKey, fields.word(QStringLiteral("account.9"))));
    values.insert(QStringLiteral("number"), use.account->number);
    values.insert(QStringLiteral("when"), when);
    return fields.word(QStringLiteral("refund.to"), values);
}

QString carryText(const FieldMaker &fields, const SurplusUse &use)
{
    const FieldMap values{{QStringLiteral("bill"), use.billNumber},
                          {QStringLiteral("subject"), use.subject},
                          {QStringLiteral("left"), use.left}};
    const QString to = fields.word(
        use.subject.isEmpty() ? QStringLiteral("carry.to") : QStringLiteral("carry.for"), values);
    return to
        + fields.word(use.left.isZero() ? QStringLiteral("carry.paid")
                                        : QStringLiteral("carry.left"),
                      values);
}

QString detailOf(const FieldMaker &fields, const SurplusUse &use)
{
    switch (use.kind) {
    case SurplusKind::Refund: return refundText(fields, use);
    case SurplusKind::CarryOver: return carryText(fields, use);
    case SurplusKind::Credit:
        return fields.word(QStringLiteral("credit.kept"),
                           {{QStringLiteral("balance"), use.balance}});
    }
    Q_UNREACHABLE();
}

FieldRow useRow(const FieldMaker &fields, const SurplusUse &use)
{
    FieldRow row;
    row.values.insert(QStringLiteral("what"),
                      fields.word(QLatin1String("use.") + nameOf(use.kind)));
    row.values.insert(QStringLiteral("detail"), detailOf(fields, use));
    row.values.insert(QStringLiteral("amount"), use.amount);
    return row;
}

// "refund", "carry", "credit"; "mixed" where the money went several ways.
QString wayOf(const std::vector<SurplusUse> &uses)
{
    if (uses.empty())
        return {};
    const bool same = std::all_of(uses.begin(), uses.end(), [&uses](const SurplusUse &use) {
        return use.kind == uses.front().kind;
    });
    return same ? nameOf(uses.front().kind) : QStringLiteral("mixed");
}

void addWay(FieldMaker &fields, const std::vector<SurplusUse> &uses)
{
    const QString way = wayOf(uses);
    for (const char *each : {"refund", "carry", "credit", "mixed"})
        fields.set(QLatin1String(each), way == QLatin1String(each));
    fields.set(QLatin1String("how"),
               way.isEmpty() ? QString() : fields.word(QLatin1String("how.") + way));
    const auto masked = [](const SurplusUse &use) { return use.account.has_value(); };
    fields.set(QLatin1String("masked"), std::any_of(uses.begin(), uses.end(), masked));
}

} // namespace

Done checkDoublePayment(const DoublePaymentContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("bill.no"), content.billNumber},
    }));
    KK_CHECK(checkPayments(content));
    KK_CHECK(checkUses(content));
    return checkRegistration(content.payee);
}

Fields doublePaymentFields(const DoublePaymentContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("surplus"), content.surplus);
    fields.set(QLatin1String("bill.no"), content.billNumber);
    fields.set(QLatin1String("subject"), content.subject);
    fields.set(QLatin1String("contact"), content.contact);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addWay(fields, content.uses);
    std::vector<FieldRow> payments, uses;
    for (const SheetPayment &paid : content.earlier)
        payments.push_back(paidRow(fields, paid, "paid.first"));
    if (!content.earlier.empty())
        payments.push_back(paidRow(fields, content.again, "paid.again"));
    for (const SurplusUse &use : content.uses)
        uses.push_back(useRow(fields, use));
    fields.setRows(QLatin1String("payments"),
                   {QStringLiteral("day"),
                    QStringLiteral("channel"),
                    QStringLiteral("what"),
                    QStringLiteral("amount")},
                   std::move(payments));
    fields.setRows(QLatin1String("uses"),
                   {QStringLiteral("what"), QStringLiteral("detail"), QStringLiteral("amount")},
                   std::move(uses));
    return fields.take();
}

} // namespace keshikomi::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/tenant_statement_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <map>

namespace keshikomi::printing {

namespace {

struct Sum
{
    int count = 0;
    Yen gross, fee, stamp;

    void add(const TenantPayoutRow &row)
    {
        ++count;
        gross += row.gross;
        fee += row.fee;
        stamp += row.stamp;
    }
    Yen net() const { return gross - fee - stamp; }
};

Done checkRows(const TenantStatementContent &content)
{
    Sum sum;
    for (const TenantPayoutRow &row : content.rows) {
        KK_CHECK(requireTexts({
            {QLatin1String("rows.no"), row.billNumber},
            {QLatin1String("rows.paid"), required(row.paidOn)},
        }));
        sum.add(row);
    }
    KK_CHECK(requireSame(QLatin1String("gross"), content.gross, sum.gross));
    KK_CHECK(requireSame(QLatin1String("fees"), content.fees, sum.fee));
    KK_CHECK(requireSame(QLatin1String("stamps"), content.stamps, sum.stamp));
    return requireSame(
        QLatin1String("fees.tax"), content.feeTax, taxInside(content.fees, content.rounding));
}

Done checkPayout(const TenantStatementContent &content)
{
    const Yen due = content.before + content.gross - content.fees - content.stamps;
    const bool paid = content.payout > Yen(0);
    const Yen payout = paid ? due - content.transferFee : Yen(0);
    KK_CHECK(requireSame(QLatin1String("payout"), content.payout, payout));
    KK_CHECK(requireSame(QLatin1String("after"), content.after, paid ? Yen(0) : due));
    const Yen mostFee = paid ? due : Yen(0);
    return requireWithin(QLatin1String("transfer"), content.transferFee, Yen(0), mostFee);
}

FieldRow sumRow(const QString &channel, const Sum &sum)
{
    FieldRow row;
    row.values.insert(QStringLiteral("channel"), channel);
    row.values.insert(QStringLiteral("count"), sum.count);
    row.values.insert(QStringLiteral("gross"), sum.gross);
    row.values.insert(QStringLiteral("fee"), sum.fee);
    row.values.insert(QStringLiteral("stamp"), sum.stamp);
    row.values.insert(QStringLiteral("net"), sum.net());
    return row;
}

void addRows(FieldMaker &fields, const TenantStatementContent &content)
{
    std::map<Channel, Sum> sums;
    Sum all;
    std::vector<FieldRow> rows;
    const auto called = [&fields](Channel channel) {
        return fields.word(QLatin1String("channel.") + channelName(channel));
    };
    for (const TenantPayoutRow &row : content.rows) {
        sums[row.channel].add(row);
        all.add(row);
        Sum one;
        one.add(row);
        FieldRow made = sumRow(called(row.channel), one);
        made.values.insert(QStringLiteral("no"), row.billNumber);
        made.values.insert(QStringLiteral("paid"), row.paidOn);
        rows.push_back(std::move(made));
    }
    std::vector<FieldRow> channels;
    for (const auto &[channel, sum] : sums)
        channels.push_back(sumRow(called(channel), sum));
    channels.push_back(sumRow(fields.word(QStringLiteral("channel.all")), all));
    const QStringList columns = {QStringLiteral("channel"),
                                 QStringLiteral("count"),
                                 QStringLiteral("gross"),
                                 QStringLiteral("fee"),
                                 QStringLiteral("stamp"),
                                 QStringLiteral("net")};
    fields.setRows(QLatin1String("channels"), columns, std::move(channels));
    fields.setRows(QLatin1String("rows"),
                   columns + QStringList{QStringLiteral("no"), QStringLiteral("paid")},
                   std::move(rows));
}

} // namespace

Done checkTenantStatement(const TenantStatementContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("payee.name"), content.payer.name},
        {QLatin1String("customer.name"), content.tenant.name},
        {QLatin1String("from"), required(content.from)},
        {QLatin1String("to"), required(content.to)},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("payon"), required(content.payOn)},
    }));
    KK_CHECK(requireBetween(content.from, content.to.addYears(-1), content.to));
    KK_CHECK(requireBetween(content.payOn, content.to, content.to.addYears(1)));
    KK_CHECK(checkRegistration(content.payer));
    KK_CHECK(checkRows(content));
    return checkPayout(content);
}

Fields tenantStatementFields(const TenantStatementContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("from"), content.from);
    fields.set(QLatin1String("to"), content.to);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("payon"), content.payOn);
    fields.set(QLatin1String("before"), content.before);
    fields.set(QLatin1String("gross"), content.gross);
    fields.set(QLatin1String("fees"), content.fees);
    fields.set(QLatin1String("fees.tax"), content.feeTax);
    fields.set(QLatin1String("stamps"), content.stamps);
    fields.set(QLatin1String("transfer"), content.transferFee);
    fields.set(QLatin1String("payout"), content.payout);
    fields.set(QLatin1String("after"), content.after);
    fields.set(QLatin1String("rate"), rateOf(TaxKind::Standard).basisPoints / 100);
    addPayee(fields, content.payer);
    addCustomer(fields, content.tenant);
    addBank(fields, content.bank, content.number);
    addRows(fields, content);
    return fields.take();
}

} // namespace keshikomi::printing

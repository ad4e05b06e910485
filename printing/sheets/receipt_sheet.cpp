// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/receipt_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <limits>

namespace keshikomi::printing {

namespace {

constexpr Yen mostYen(std::numeric_limits<qint64>::max());

// A rate of which more was taken off than sold has a base below zero.
Done checkRates(const ReceiptContent &content)
{
    for (const TaxLine &line : content.totals.lines) {
        const TaxSpan span = receiptTaxSpan(content, line);
        KK_CHECK(requireWithin(QLatin1String("taxes.tax"), line.tax, span.least, span.most));
    }
    return done();
}

Done checkStamp(const ReceiptContent &content)
{
    const SheetStamp lawful = receiptStamp(content);
    KK_CHECK(requireSame(QLatin1String("stamp.duty"), content.stamp.duty, lawful.duty));
    return requireSame(QLatin1String("stamp.box"),
                       QString::number(content.stamp.needed ? 1 : 0),
                       QString::number(lawful.needed ? 1 : 0));
}

} // namespace

Done checkReceipt(const ReceiptContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("received"), required(content.received)},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("purpose"), content.purpose},
    }));
    KK_CHECK(requireBetween(content.issued, content.received, content.received.addYears(10)));
    KK_CHECK(requireWithin(QLatin1String("amount"), content.amount, Yen(1), mostYen));
    KK_CHECK(requireWithin(QLatin1String("issue"), Yen(content.issue), Yen(1), Yen(99)));
    if (!content.totals.lines.empty()) {
        KK_CHECK(requireSame(QLatin1String("taxes"), content.totals.total(), content.amount));
        KK_CHECK(checkRates(content));
    }
    KK_CHECK(checkRegistration(content.payee));
    return checkStamp(content);
}

Fields receiptFields(const ReceiptContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("received"), content.received);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("purpose"), content.purpose);
    fields.set(QLatin1String("bills"),
               content.billNumbers.join(fields.word(QStringLiteral("wip.join"))));
    fields.set(QLatin1String("amount"), content.amount);
    fields.set(QLatin1String("clerk"), content.clerk);
    fields.set(QLatin1String("issue"), content.issue);
    fields.set(QLatin1String("reissue"), content.issue - 1);
    fields.set(QLatin1String("stated"), !content.totals.lines.empty());
    fields.set(QLatin1String("card"), isCardChannel(content.channel));
    fields.set(QLatin1String("electronic"), content.medium == ReceiptMedium::Electronic);
    fields.set(QLatin1String("method"),
               fields.word(QLatin1String("method.") + channelName(content.channel)));
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addJob(fields, content.job);
    addTaxes(fields, content.totals, Rounding::Down);
    addStamp(fields, content.stamp);
    return fields.take();
}

} // namespace keshikomi::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/smartpit_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"
#include "printing/sheets/free_text.h"
#include "printing/sheets/sheet_picture.h"

namespace keshikomi::printing {

namespace {

constexpr int chainsAtMost = 3; // words chain.1 to chain.3

Done checkMessage(const SmartPitContent &content)
{
    if (!content.message)
        return done();
    const SheetMessage &message = *content.message;
    KK_CHECK(requireTexts({{QLatin1String("message.text"), message.text}}));
    KK_CHECK(checkFreeText(QLatin1String("message.title"), message.title));
    KK_CHECK(checkFreeText(QLatin1String("message.text"), message.text));
    KK_CHECK(checkFreeText(QLatin1String("message.caption"), message.caption));
    if (!message.couponNumber.isEmpty())
        KK_CHECK(requireTexts({{QLatin1String("message.ends"), required(message.couponEnds)}}));
    if (message.couponEnds.isValid()) {
        KK_CHECK(requireBetween(message.couponEnds, content.issued, content.issued.addYears(5)));
    }
    KK_TRY(const QImage picture, sheetPicture(QLatin1String("message.picture"), message.picture));
    Q_UNUSED(picture)
    return done();
}

void addMessage(FieldMaker &fields, const std::optional<SheetMessage> &message)
{
    const SheetMessage shown = message.value_or(SheetMessage());
    fields.set(QLatin1String("message.title"), shown.title);
    fields.set(QLatin1String("message.text"), shown.text);
    fields.set(QLatin1String("message.caption"), shown.caption);
    fields.set(QLatin1String("message.coupon"), shown.couponNumber);
    fields.set(QLatin1String("message.ends"), shown.couponEnds);
    fields.set(QLatin1String("message.picture"),
               sheetPicture(QLatin1String("message.picture"), shown.picture).value_or(QImage()));
}

// How to pay differs by chain. The texts are words of the template, to be agreed with the centre; a
// chain without a name is left out.
void addChains(FieldMaker &fields)
{
    std::vector<FieldRow> rows;
    for (int i = 1; i <= chainsAtMost; ++i) {
        FieldRow row;
        for (const char *part : {"name", "terminal", "steps"}) {
            const QString word = QStringLiteral("chain.%1.%2").arg(i).arg(QLatin1String(part));
            row.values.insert(QLatin1String(part), fields.word(word));
        }
        if (isSet(row.values, QStringLiteral("name")))
            rows.push_back(std::move(row));
    }
    fields.setRows(QLatin1String("chains"),
                   {QStringLiteral("name"), QStringLiteral("terminal"), QStringLiteral("steps")},
                   std::move(rows));
}

} // namespace

Done checkSmartPit(const SmartPitContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("smartpit"), content.smartPit},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("due"), required(content.due)},
    }));
    KK_CHECK(
        requireDigits(QLatin1String("smartpit"), content.smartPit, smartPitDigits, smartPitDigits));
    KK_CHECK(requireBetween(content.due, content.issued, content.issued.addDays(smartPitDays - 1)));
    KK_CHECK(checkFigures(content.figures));
    KK_CHECK(requireWithin(QLatin1String("topay"), content.figures.toPay, Yen(1), smartPitLimit));
    KK_CHECK(checkJob(content.job, content.figures));
    KK_CHECK(checkRegistration(content.payee));
    return checkMessage(content);
}

Fields smartPitFields(const SmartPitContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("smartpit"), content.smartPit);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("due"), content.due);
    fields.set(QLatin1String("limit"), smartPitLimit);
    fields.set(QLatin1String("reprint"), content.reprint);
    addJob(fields, content.job);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addFigures(fields, content.figures, content.job);
    addMessage(fields, content.message);
    addChains(fields);
    return fields.take();
}

} // namespace keshikomi::printing

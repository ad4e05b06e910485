// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/joint_card_sheets.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"
#include "printing/sheets/free_text.h"

namespace keshikomi::printing {

namespace {

Done checkNumber(const QString &smartPit)
{
    KK_CHECK(requireTexts({{QLatin1String("smartpit"), smartPit}}));
    return requireDigits(QLatin1String("smartpit"), smartPit, smartPitDigits, smartPitDigits);
}

} // namespace

Done checkMemberCard(const MemberCardContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("member"), content.member},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("issued"), required(content.issued)},
    }));
    if (content.expires.isValid())
        KK_CHECK(requireBetween(content.expires, content.issued, content.issued.addYears(20)));
    return checkNumber(content.smartPit);
}

Fields memberCardFields(const MemberCardContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("member"), content.member);
    fields.set(QLatin1String("smartpit"), content.smartPit);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("expires"), content.expires);
    fields.set(QLatin1String("limit"), smartPitLimit);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    return fields.take();
}

Done checkPostcard(const PostcardContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.zip"), content.customer.zip},
        {QLatin1String("customer.address"), content.customer.addressLines.join(QString())},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("issued"), required(content.issued)},
    }));
    KK_CHECK(checkFreeText(QLatin1String("text"), content.text));
    return checkNumber(content.smartPit);
}

Fields postcardFields(const PostcardContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("smartpit"), content.smartPit);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("text"), content.text);
    fields.set(QLatin1String("limit"), smartPitLimit);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    return fields.take();
}

} // namespace keshikomi::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/sms_notice_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

// "090-****-1234": the owner knows it again, nobody else can call it.
Done checkMasked(const QString &phone)
{
    constexpr int mostDigits = 7;
    const auto digits =
        std::count_if(phone.begin(), phone.end(), [](QChar sign) { return sign.isDigit(); });
    return requireWithin(QLatin1String("customer.tel"), Yen(digits), Yen(2), Yen(mostDigits));
}

} // namespace

Done checkSmsNotice(const SmsNoticeContent &content, const SheetOptions &options)
{
    KK_CHECK(requireTexts({
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("customer.tel"), content.phone},
        {QLatin1String("sender"), content.sender},
        {QLatin1String("host"), content.host},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("starts"), required(content.starts)},
    }));
    KK_CHECK(checkMasked(content.phone));
    KK_CHECK(requireBetween(content.starts, content.issued.addDays(1), content.issued.addYears(1)));
    if (options.allowedHosts.contains(content.host))
        return done();
    return failure(ErrorCode::Forbidden, Fault::SlipHostNotAllowed, {content.host});
}

Fields smsNoticeFields(const SmsNoticeContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("starts"), content.starts);
    fields.set(QLatin1String("customer.tel"), content.phone);
    fields.set(QLatin1String("sender"), content.sender);
    fields.set(QLatin1String("host"), content.host);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    return fields.take();
}

} // namespace keshikomi::printing

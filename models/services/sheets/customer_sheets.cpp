// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/customer_sheets.h"

#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/messages.h"
#include "models/services/sheets/sms_sender.h"
#include "models/storage/asking/stores.h"
#include "models/storage/paper/customer_paper.h"
#include "models/storage/paper/pay_numbers.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int usualNoticeDays = 30; // time enough to say no
constexpr int lastShown = 4;
constexpr int mostShown = 7;
constexpr int mobileDigits = 11; // of Japan; a landline has ten

struct CustomerPapers final
{
    House house;
    Customer customer;
    CustomerPaper paper;
};

Result<KeptNumber> usableNumber(Session &session, CustomerId customer)
{
    KK_TRY(const auto number, standingNumberOf(session, customer));
    if (!number || number->smartPit.isEmpty())
        return lacking("smartpit");
    return *number;
}

Result<SheetContent> memberCard(Session &session, const CustomerPapers &papers, QDate today)
{
    KK_TRY(const KeptNumber number, usableNumber(session, papers.customer.id));
    MemberCardContent card;
    card.member = number.member.isEmpty() ? QString::number(papers.customer.number) : number.member;
    card.smartPit = number.smartPit;
    card.payee = payeeOf(papers.house, papers.paper);
    card.customer = addresseeOf(papers.customer);
    card.issued = today;
    card.expires = number.expiresOn;
    return SheetContent(std::move(card));
}

Result<SheetContent>
postcard(Session &session, const CustomerPapers &papers, const SheetForm &form, QDate today)
{
    KK_TRY(const KeptNumber number, usableNumber(session, papers.customer.id));
    if (papers.customer.facts.zip.isEmpty())
        return lacking("zip");
    if (papers.customer.facts.address1.isEmpty())
        return lacking("address1");
    PostcardContent card;
    card.smartPit = number.smartPit;
    card.payee = payeeOf(papers.house, papers.paper);
    card.customer = addresseeOf(papers.customer);
    card.issued = today;
    KK_TRY(const auto message,
           messageFor(session,
                      sheetKindName(sheetKindOf(card, form)),
                      papers.customer.id,
                      QStringLiteral("%1 %2")
                          .arg(papers.customer.number)
                          .arg(oneLine(papers.customer.facts.name)),
                      messageValues(papers.house, papers.customer),
                      today));
    if (message)
        card.text = message->text;
    return SheetContent(std::move(card));
}

Result<SheetContent>
smsNotice(Session &session, const CustomerPapers &papers, QDate starts, QDate today)
{
    KK_TRY(const SmsSender sender, readSmsSender(session));
    if (sender.sender.isEmpty())
        return lacking("sender");
    if (papers.customer.facts.phone.isEmpty())
        return lacking("phone");
    if (!takesSms(papers.customer.facts.phone)) {
        return failure(ErrorCode::Invalid,
                       Fault::FieldNotANumber,
                       {QStringLiteral("phone"), papers.customer.facts.phone});
    }
    SmsNoticeContent notice;
    notice.issued = today;
    notice.starts = starts.isValid() ? starts : today.addDays(usualNoticeDays);
    notice.payee = payeeOf(papers.house, papers.paper);
    notice.customer = addresseeOf(papers.customer);
    notice.phone = maskedPhone(papers.customer.facts.phone);
    notice.sender = sender.sender;
    notice.host = sender.host;
    return SheetContent(std::move(notice));
}

} // namespace

Result<SheetContent> customerSheet(Session &session,
                                   const SheetWish &wish,
                                   const Customer &customer,
                                   const SheetForm &form,
                                   QDate today)
{
    KK_TRY(House house, requireHouse(session));
    KK_TRY(const CustomerPaper paper, paperOf(session, customer.id));
    const CustomerPapers papers{std::move(house), customer, paper};
    const SheetKind kind = usualKindOf(wish.kind);
    if (kind == SheetKind::MemberCard)
        return memberCard(session, papers, today);
    if (kind == SheetKind::Postcard)
        return postcard(session, papers, form, today);
    return smsNotice(session, papers, wish.day, today);
}

bool takesSms(const QString &phone)
{
    QString digits;
    for (const QChar sign : phone.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit() || (sign == QLatin1Char('+') && digits.isEmpty()))
            digits += sign;
    }
    if (digits.startsWith(QLatin1String("+81")))
        digits.replace(0, 3, QLatin1Char('0'));
    if (digits.startsWith(QLatin1Char('+')))
        return true; // abroad each land has its own plan
    return digits.size() == mobileDigits && !digits.startsWith(QLatin1String("050"))
        && !digits.startsWith(QLatin1String("0800"));
}

QString maskedPhone(const QString &phone)
{
    const auto digits =
        std::count_if(phone.begin(), phone.end(), [](QChar sign) { return sign.isDigit(); });
    // Of a short number fewer signs are shown, so that some always stay hidden.
    const auto first =
        std::clamp<qsizetype>(digits - lastShown - lastShown, 0, mostShown - lastShown);
    const auto last = std::min<qsizetype>(lastShown, std::max<qsizetype>(digits / 2, 1));
    QString masked;
    qsizetype at = 0;
    for (const QChar sign : phone) {
        const bool shown = !sign.isDigit() || at < first || at >= digits - last;
        masked += shown ? sign : QLatin1Char('*');
        at += sign.isDigit() ? 1 : 0;
    }
    return masked;
}

} // namespace keshikomi

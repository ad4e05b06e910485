// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notice.h"

#include "models/domain/iso_day.h"
#include "models/domain/utf8.h"

#include <array>

namespace keshikomi {
namespace {

struct KindName final
{
    NoticeKind kind;
    QString name;
};
struct ChannelName final
{
    Channel channel;
    QString name;
};

const std::array<KindName, 6> kindNames{{
    {NoticeKind::Preliminary, QStringLiteral("preliminary")},
    {NoticeKind::Confirmed, QStringLiteral("confirmed")},
    {NoticeKind::PreliminaryCancelled, QStringLiteral("preliminary_cancelled")},
    {NoticeKind::Amended, QStringLiteral("amended")},
    {NoticeKind::Credit, QStringLiteral("credit")},
    {NoticeKind::CreditCancelled, QStringLiteral("credit_cancelled")},
}};
const std::array<ChannelName, 10> channelNames{{
    {Channel::CardLink, QStringLiteral("card_link")},
    {Channel::CardTerminal, QStringLiteral("card_terminal")},
    {Channel::Ivr, QStringLiteral("ivr")},
    {Channel::SmsLink, QStringLiteral("sms_link")},
    {Channel::SmartPit, QStringLiteral("smartpit")},
    {Channel::KonbiniBarcode, QStringLiteral("konbini_barcode")},
    {Channel::PayEasy, QStringLiteral("pay_easy")},
    {Channel::BankTransfer, QStringLiteral("bank_transfer")},
    {Channel::DirectDebit, QStringLiteral("direct_debit")},
    {Channel::CashDesk, QStringLiteral("cash_desk")},
}};

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

QStringView withoutRightSpaces(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

// Digits 3 to 30: due date, stamp flag and amount are left out since an agency may overwrite the
// date.
QStringView lastingDigits(QStringView barcode)
{
    return barcode.size() == 44 ? barcode.sliced(2, 28) : barcode;
}

// "name=length:value;": the length, of the value in UTF-8, keeps a value from imitating the next
// field.
void append(QByteArray &text, const char *name, QStringView value)
{
    text.append(name).append('=');
    appendNumber(text, utf8Size(value));
    text.append(':');
    appendUtf8(text, value);
    text.append(';');
}

void append(QByteArray &text, const char *name, QTime time) // HHmm
{
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const std::array digits{digit(time.hour() / 10),
                            digit(time.hour()),
                            digit(time.minute() / 10),
                            digit(time.minute())};
    append(text, name, time.isValid() ? QStringView(digits.data(), 4) : QStringView());
}

} // namespace

QString noticeKindName(NoticeKind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    qFatal("a notice kind without a name");
}

std::optional<NoticeKind> noticeKindFromName(QStringView name)
{
    for (const KindName &entry : kindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

QString channelName(Channel channel)
{
    for (const ChannelName &entry : channelNames) {
        if (entry.channel == channel)
            return entry.name;
    }
    qFatal("a channel without a name");
}

std::optional<Channel> channelFromName(QStringView name)
{
    for (const ChannelName &entry : channelNames) {
        if (entry.name == name)
            return entry.channel;
    }
    return std::nullopt;
}

QByteArray canonicalReceipt(const NoticeRecord &record)
{
    QByteArray text;
    text.reserve(256);
    append(text, "kind", noticeKindName(record.kind));
    append(text, "channel", channelName(record.channel));
    append(text, "on", isoDay(record.receivedOn));
    append(text, "at", record.receivedAt);
    append(text, "value", isoDay(record.valueOn));
    append(text, "amount", QString::number(record.amount.amount()));
    append(text, "barcode", lastingDigits(record.barcode));
    append(text, "chain", withoutLeadingZeros(record.chain));
    append(text, "shop", withoutLeadingZeros(record.shop));
    append(text, "remitter", withoutLeadingZeros(record.remitterCode));
    append(text, "payer", withoutRightSpaces(record.payerName));
    append(text, "bank", withoutRightSpaces(record.bankName));
    append(text, "branch", withoutRightSpaces(record.branchName));
    append(text, "edi", withoutRightSpaces(record.ediInformation));
    append(text, "inquiry", withoutLeadingZeros(record.inquiryNumber));
    return text;
}

} // namespace keshikomi

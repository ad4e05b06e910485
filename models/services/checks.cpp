// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/checks.h"

#include "models/domain/card_guard.h"
#include "models/domain/direction_signs.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 40;
constexpr int longestText = 100;
constexpr int longestShort = 30;
constexpr int longestEmail = 254; // RFC 5321, 4.5.3.1.3
constexpr int longestVirtualAccount = 10;
constexpr qint64 mostLines = 500;

Done checkLine(const LineItem &line)
{
    KK_CHECK(checkOneLine("line", line.name, longestText, Presence::Required));
    KK_CHECK(checkOneLine("unit", line.unit, longestShort, Presence::Optional));
    const auto fits = [](Yen yen) { return yen <= mostAsked && -yen <= mostAsked; };
    if (!fits(line.amount))
        return outOfRange("amount", line.amount.amount(), -mostAsked.amount(), mostAsked.amount());
    if (line.unitPrice && !fits(*line.unitPrice)) {
        return outOfRange(
            "unit_price", line.unitPrice->amount(), -mostAsked.amount(), mostAsked.amount());
    }
    return done();
}

tl::unexpected<Error> controlRefused(const QString &field, char32_t sign)
{
    return failure(ErrorCode::Invalid, Fault::ControlCharacter, {signCode(sign), field});
}

// What no keyboard types and no typeface has: it comes in by pasting, and stops a sheet later. A
// text may have lines.
Done refuseControls(const QString &field, const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    const auto bad = std::find_if(signs.begin(), signs.end(), [](char32_t sign) {
        const bool layout = sign == U'\n' || sign == U'\t' || sign == U'\r';
        return (QChar::category(sign) == QChar::Other_Control && !layout) || isDirectionSign(sign)
            || isUnseenSign(sign);
    });
    return bad == signs.end() ? done() : controlRefused(field, *bad);
}

// Accents and selectors alone, and what no typeface knows, are no name.
bool showsSomething(const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    return std::any_of(signs.begin(), signs.end(), [](char32_t sign) {
        const QChar::Category category = QChar::category(sign);
        return !QChar::isSpace(sign) && !QChar::isMark(sign) && category != QChar::Other_Control
            && category != QChar::Other_Format && category != QChar::Other_NotAssigned;
    });
}

// Or moves on in it, as a tab: no typeface draws one.
bool leavesLine(QChar sign)
{
    const QChar::Category category = sign.category();
    return sign == QLatin1Char('\n') || sign == QLatin1Char('\r') || sign == QLatin1Char('\t')
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

tl::unexpected<Error> outOfRange(const char *field, qint64 value, qint64 least, qint64 most)
{
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QString::fromLatin1(field),
                    QString::number(value),
                    QString::number(least),
                    QString::number(most)});
}

Done checkText(const char *field, const QString &text, int longest, Presence presence)
{
    const QString name = QString::fromLatin1(field);
    if (presence == Presence::Required && text.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {name});
    if (text.toUcs4().size() > longest) {
        return failure(ErrorCode::Invalid, Fault::FieldTooLong, {name, QString::number(longest)});
    }
    KK_CHECK(refuseControls(name, text));
    if (presence == Presence::Required && !showsSomething(text))
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {name});
    return refuseCardNumber(name, text);
}

Done checkOneLine(const char *field, const QString &text, int longest, Presence presence)
{
    const auto end = std::find_if(text.begin(), text.end(), leavesLine);
    if (end != text.end())
        return controlRefused(QString::fromLatin1(field), end->unicode());
    return checkText(field, text, longest, presence);
}

Done checkDigits(const char *field, const QString &text, int longest)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
    if (!digits) {
        return failure(
            ErrorCode::Invalid, Fault::FieldNotANumber, {QString::fromLatin1(field), text});
    }
    return checkText(field, text, longest, Presence::Optional);
}

Done checkDay(const char *field, QDate day)
{
    if (day.isValid() && day.year() >= 1900 && day.year() <= 2999)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldNotADate,
                   {QString::fromLatin1(field), day.toString(Qt::ISODate)});
}

Done checkCustomer(const NewCustomer &customer)
{
    KK_CHECK(checkOneLine("name", customer.name, longestName, Presence::Required));
    KK_CHECK(checkOneLine("kana", customer.kana, longestText, Presence::Optional));
    KK_CHECK(checkOneLine("honorific", customer.honorific, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("zip", customer.zip, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("address", customer.address1, longestText, Presence::Optional));
    KK_CHECK(checkOneLine("address", customer.address2, longestText, Presence::Optional));
    KK_CHECK(checkOneLine("phone", customer.phone, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("email", customer.email, longestEmail, Presence::Optional));
    return checkDigits("virtual_account", customer.virtualAccount, longestVirtualAccount);
}

Done checkLines(const std::vector<LineItem> &lines)
{
    if (qint64(lines.size()) > mostLines)
        return outOfRange("lines", qint64(lines.size()), 1, mostLines);
    for (const LineItem &line : lines)
        KK_CHECK(checkLine(line));
    return done();
}

Done checkCompleted(const NewWorkOrder &order)
{
    if (!order.completedOn.isValid())
        return done();
    KK_CHECK(checkDay("completed_on", order.completedOn));
    if (order.completedOn >= order.openedOn)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldNotADate,
                   {QStringLiteral("completed_on"),
                    order.completedOn.toString(Qt::ISODate),
                    QStringLiteral("order"),
                    order.openedOn.toString(Qt::ISODate)});
}

Done checkOrder(const NewWorkOrder &order)
{
    KK_CHECK(checkOneLine("subject", order.subject, longestText, Presence::Required));
    KK_CHECK(checkDay("opened_on", order.openedOn));
    KK_CHECK(checkCompleted(order));
    if (order.vehicle) {
        KK_CHECK(checkOneLine("model", order.vehicle->model, longestText, Presence::Optional));
        KK_CHECK(checkOneLine("plate", order.vehicle->plate, longestShort, Presence::Optional));
    }
    return checkLines(order.lines);
}

Done checkBill(const NewBill &bill)
{
    KK_CHECK(checkOneLine("subject", bill.subject, longestText, Presence::Required));
    KK_CHECK(checkDay("issued_on", bill.issuedOn));
    KK_CHECK(checkDay("due_on", bill.dueOn));
    if (bill.lines.empty())
        return failure(ErrorCode::Invalid, Fault::BillHasNoLines);
    KK_CHECK(checkLines(bill.lines));
    const Yen total = taxTotals(taxedAmounts(bill.lines)).total();
    if (total < Yen(1) || total > mostAsked)
        return outOfRange("amount", total.amount(), 1, mostAsked.amount());
    return done();
}

tl::unexpected<Error> dueDateRefused(QDate asked, QDate first, QDate last)
{
    return failure(
        ErrorCode::Invalid,
        Fault::DueDateRefused,
        {asked.toString(Qt::ISODate), first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

// Civil Code, article 166: a claim lapses after five years. Nobody waits longer for the first yen.
Done checkDueDate(QDate due, QDate today)
{
    const QDate last = today.addYears(5);
    if (due < today || due > last)
        return dueDateRefused(due, today, last);
    return done();
}

Done checkIssued(const Bill &bill)
{
    if (bill.state == BillState::Issued)
        return done();
    const bool cancelled = bill.state == BillState::Cancelled;
    return failure(ErrorCode::Conflict,
                   cancelled ? Fault::BillAlreadyCancelled : Fault::BillNotIssued,
                   {billNumberText(bill.number)});
}

Done checkStillOwed(const Bill &bill)
{
    KK_CHECK(checkIssued(bill));
    if (bill.open < Yen(1))
        return failure(ErrorCode::Conflict, Fault::BillAlreadyPaid, {billNumberText(bill.number)});
    return done();
}

} // namespace keshikomi

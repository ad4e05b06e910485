// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/common_checks.h"

#include "models/domain/payment_link.h"
#include "models/domain/registration_number.h"
#include "models/domain/try.h"
#include "printing/sheets/common_fields.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

TaxLine lineOf(const TaxTotals &totals, TaxKind kind)
{
    const auto it = std::find_if(totals.lines.begin(),
                                 totals.lines.end(),
                                 [kind](const auto &line) { return line.kind == kind; });
    return it == totals.lines.end() ? TaxLine{kind, {}, {}} : *it;
}

// As the lines alone are taxed.
TaxTotals withoutMoved(const SheetFigures &figures)
{
    TaxTotals own = figures.totals;
    for (TaxLine &line : own.lines) {
        for (const TaxLine &moved : figures.moved)
            line.tax -= moved.kind == line.kind ? moved.tax : Yen(0);
    }
    return own;
}

} // namespace

QString figureText(Yen amount)
{
    return QString::number(amount.amount());
}

Done requireTexts(const std::vector<NamedText> &texts)
{
    for (const auto &[field, text] : texts) {
        if (text.trimmed().isEmpty())
            return failure(ErrorCode::Invalid, Fault::FieldEmpty, {field});
    }
    return done();
}

QString required(QDate day)
{
    return day.toString(Qt::ISODate);
}

Done requireSame(QLatin1String field, const QString &found, const QString &expected)
{
    if (found == expected)
        return done();
    return failure(ErrorCode::Invalid, Fault::SlipFiguresDisagree, {field, found, expected});
}

Done requireSame(QLatin1String field, Yen found, Yen expected)
{
    return requireSame(field, figureText(found), figureText(expected));
}

Done requireWithin(QLatin1String field, Yen found, Yen least, Yen most)
{
    if (found >= least && found <= most)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {field, figureText(found), figureText(least), figureText(most)});
}

Done requireBetween(QDate day, QDate first, QDate last)
{
    if (day >= first && day <= last)
        return done();
    return failure(
        ErrorCode::Invalid,
        Fault::DueDateRefused,
        {day.toString(Qt::ISODate), first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Done checkJob(const SheetJob &job, const SheetFigures &figures)
{
    for (const QString &wip : job.wipNumbers) {
        const bool named = std::any_of(figures.lines.begin(),
                                       figures.lines.end(),
                                       [&wip](const SheetLine &line) { return line.wip == wip; });
        if (job.wipNumbers.size() > wipsInHead && !named)
            return failure(
                ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("lines.wip")}, wip);
    }
    return done();
}

Done checkTotals(const TaxTotals &totals, const std::vector<SheetLine> &lines, Rounding rounding)
{
    if (lines.empty())
        return failure(ErrorCode::Invalid, Fault::BillHasNoLines);
    std::vector<TaxedAmount> amounts;
    for (const SheetLine &line : lines)
        amounts.push_back({line.kind, line.amount});
    const TaxTotals expected = taxTotals(amounts, rounding);
    for (const TaxKind kind :
         {TaxKind::Standard, TaxKind::Reduced, TaxKind::Exempt, TaxKind::Statutory}) {
        const TaxLine found = lineOf(totals, kind);
        const TaxLine right = lineOf(expected, kind);
        KK_CHECK(requireSame(QLatin1String("totals.base"), found.base, right.base));
        KK_CHECK(requireSame(QLatin1String("totals.tax"), found.tax, right.tax));
    }
    return done();
}

Done checkSums(const SheetFigures &figures)
{
    KK_CHECK(checkTotals(withoutMoved(figures), figures.lines, figures.rounding));
    return requireSame(QLatin1String("total"), figures.total, figures.totals.total());
}

Done checkFigures(const SheetFigures &figures)
{
    KK_CHECK(checkSums(figures));
    return requireWithin(QLatin1String("topay"), figures.toPay, Yen(1), figures.total);
}

Done checkRegistration(const SheetPayee &payee)
{
    if (payee.registrationNumber.isEmpty())
        return done();
    KK_TRY(const QString number, registrationNumber(payee.registrationNumber));
    return requireSame(QLatin1String("payee.reg"), payee.registrationNumber, number);
}

Done checkLink(const std::optional<SheetLink> &link, const QStringList &allowedHosts)
{
    if (!link)
        return done();
    const PaymentLink found = paymentLinkOf(link->url);
    const QString host = found.host;
    if (!found.flaws.empty() || !allowedHosts.contains(host))
        return failure(ErrorCode::Forbidden, Fault::SlipHostNotAllowed, {host, link->url});
    return requireSame(QLatin1String("pay.host"), link->host.toLower(), host);
}

} // namespace keshikomi::printing

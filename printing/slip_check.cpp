// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "printing/slip_fields.h"

#include <QUrl>

#include <algorithm>

namespace keshikomi::printing {

namespace {

QString figure(Yen amount)
{
    return QString::number(amount.amount());
}

Done same(QLatin1String field, const QString &found, const QString &expected)
{
    if (found == expected)
        return done();
    return failure(ErrorCode::Invalid, Fault::SlipFiguresDisagree, {field, found, expected});
}

// Over three job numbers the head names only the first: the lines' headings must name all.
Done checkJobs(const SlipContent &content)
{
    for (const QString &wip : content.wipNumbers) {
        const bool named = std::any_of(content.lines.begin(),
                                       content.lines.end(),
                                       [&wip](const SlipLine &line) { return line.wip == wip; });
        if (content.wipNumbers.size() > wipsInHead && !named)
            return failure(
                ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("lines.wip")}, wip);
    }
    return done();
}

Done checkTexts(const SlipContent &content)
{
    const std::pair<QLatin1String, QString> required[] = {
        {QLatin1String("no"), content.number},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("agency.name"), content.barcode.isEmpty() ? content.number : content.agency},
        {QLatin1String("issued"), content.issued.toString(Qt::ISODate)},
    };
    for (const auto &[field, text] : required) {
        if (text.trimmed().isEmpty())
            return failure(ErrorCode::Invalid, Fault::FieldEmpty, {field});
    }
    if (content.lines.empty())
        return failure(ErrorCode::Invalid, Fault::BillHasNoLines);
    return checkJobs(content);
}

TaxLine lineOf(const TaxTotals &totals, TaxKind kind)
{
    const auto it = std::find_if(totals.lines.begin(),
                                 totals.lines.end(),
                                 [kind](const auto &line) { return line.kind == kind; });
    return it == totals.lines.end() ? TaxLine{kind, {}, {}} : *it;
}

Done checkTotals(const SlipContent &content)
{
    std::vector<TaxedAmount> amounts;
    for (const SlipLine &line : content.lines)
        amounts.push_back({line.kind, line.amount});
    const TaxTotals expected = taxTotals(amounts, content.rounding);
    for (const TaxKind kind :
         {TaxKind::Standard, TaxKind::Reduced, TaxKind::Exempt, TaxKind::Statutory}) {
        const TaxLine found = lineOf(content.totals, kind);
        const TaxLine right = lineOf(expected, kind);
        if (const Done base =
                same(QLatin1String("totals.base"), figure(found.base), figure(right.base));
            !base)
            return base;
        if (const Done tax =
                same(QLatin1String("totals.tax"), figure(found.tax), figure(right.tax));
            !tax)
            return tax;
    }
    if (const Done total =
            same(QLatin1String("total"), figure(content.total), figure(expected.total()));
        !total)
        return total;
    if (content.toPay < Yen(1) || content.toPay > content.total) {
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("topay"),
                        figure(content.toPay),
                        QStringLiteral("1"),
                        figure(content.total)});
    }
    return done();
}

Done checkBarcode(const SlipContent &content)
{
    if (content.barcode.isEmpty())
        return done();
    const auto barcode = parseBarcode(content.barcode);
    if (!barcode)
        return tl::unexpected(barcode.error());
    if (content.toPay > content.barcodeLimit) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipNoBarcodeOverLimit,
                       {figure(content.toPay), figure(content.barcodeLimit)});
    }
    const std::pair<QLatin1String, std::pair<QString, QString>> figures[] = {
        {QLatin1String("barcode"), {content.barcode, encodeBarcode(*barcode).value_or(QString())}},
        {QLatin1String("topay"), {figure(barcode->amount), figure(content.toPay)}},
        {QLatin1String("reissue"),
         {QString::number(barcode->reissue), QString::number(content.reissue)}},
        {QLatin1String("stamp.box"),
         {QString::number(barcode->stamp ? 1 : 0), QString::number(content.stamp.needed ? 1 : 0)}},
    };
    for (const auto &[field, pair] : figures) {
        if (const Done equal = same(field, pair.first, pair.second); !equal)
            return equal;
    }
    return done();
}

// The practice centre on this very computer: leads nowhere else, so it needs neither https nor a
// list.
bool leadsToThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

// The code must lead where the sheet says: https, no user name and no port in the address, a host
// that was agreed, and the same host in plain text beside it.
Done checkLink(const std::optional<SlipLink> &link, const QStringList &allowedHosts)
{
    if (!link)
        return done();
    const QUrl url(link->url, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool plain = url.isValid() && url.scheme() == QLatin1String("https")
        && url.userInfo().isEmpty() && url.port() == -1 && !host.isEmpty();
    if (!leadsToThisComputer(url) && (!plain || !allowedHosts.contains(host)))
        return failure(ErrorCode::Forbidden, Fault::SlipHostNotAllowed, {host, link->url});
    return same(QLatin1String("pay.host"), link->host.toLower(), host);
}

} // namespace

Done checkSlip(const SlipContent &content, const SheetOptions &options)
{
    if (const Done texts = checkTexts(content); !texts)
        return texts;
    if (const Done totals = checkTotals(content); !totals)
        return totals;
    if (const Done barcode = checkBarcode(content); !barcode)
        return barcode;
    return checkLink(content.link, options.allowedHosts);
}

} // namespace keshikomi::printing

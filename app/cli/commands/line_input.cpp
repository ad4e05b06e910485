// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/line_input.h"

#include "app/cli/call.h"
#include "models/domain/try.h"

#include <QRegularExpression>

namespace keshikomi::cli {

namespace {

QStringList knownKinds()
{
    QStringList names;
    for (const TaxKind kind :
         {TaxKind::Standard, TaxKind::Reduced, TaxKind::Exempt, TaxKind::Statutory})
        names << taxKindName(kind);
    return names;
}

tl::unexpected<Error> wrongLine(const QString &typed)
{
    return wrongUsage(Fault::FieldNotANumber,
                      {QStringLiteral("--line"), typed, knownKinds().join(QStringLiteral(", "))});
}

// "6.5" is 6500 thousandths; up to three decimals.
std::optional<qint64> milliOf(const QString &typed)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,9})(?:\\.(\\d{1,3}))?$"));
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(3, QLatin1Char('0'));
    return match.captured(1).toLongLong() * 1'000 + decimals.toLongLong();
}

// "6.5 L x 1200" or "30000"
bool readAmount(const QString &typed, LineItem &line)
{
    static const QRegularExpression product(
        QStringLiteral("^([\\d.]+)\\s*(\\D*?)\\s*[x×]\\s*(\\S+)$"));
    const auto match = product.match(typed);
    const auto yen = Yen::parse(match.hasMatch() ? match.captured(3) : typed);
    if (!yen)
        return false;
    line.amount = *yen;
    if (!match.hasMatch())
        return true;
    const auto quantity = milliOf(match.captured(1));
    if (!quantity)
        return false;
    line.quantityMilli = *quantity;
    line.unit = match.captured(2);
    line.unitPrice = *yen;
    line.amount = lineAmount(*yen, *quantity);
    return true;
}

Result<LineItem> readLine(const QString &typed)
{
    const QStringList parts = typed.split(QLatin1Char(';'));
    LineItem line;
    line.name = parts.value(0).trimmed();
    const QString amount = parts.value(1).normalized(QString::NormalizationForm_KC).trimmed();
    if (parts.size() < 2 || parts.size() > 3 || !readAmount(amount, line))
        return wrongLine(typed);
    if (parts.size() == 3) {
        const auto kind = taxKindFromName(parts.at(2).trimmed());
        if (!kind) {
            return notOneOf(QStringLiteral("--line"), parts.at(2).trimmed(), knownKinds());
        }
        line.taxKind = *kind;
    }
    return line;
}

} // namespace

Result<std::vector<LineItem>> readLines(const QStringList &typed)
{
    std::vector<LineItem> lines;
    for (const QString &each : typed) {
        KK_TRY(LineItem line, readLine(each));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace keshikomi::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostExamples = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::MapDraft)
};

// 080805 below the day's header: a year of the era that is not named.
bool looksLikeEraDigits(const QStringList &examples)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{6}$"));
    return !examples.isEmpty()
        && std::all_of(examples.begin(), examples.end(), [](const QString &text) {
               return digits.match(text.trimmed()).hasMatch();
           });
}

} // namespace

const TableLook::Line *MapDraft::header() const
{
    const auto found =
        std::find_if(look.lines.begin(), look.lines.end(), [this](const TableLook::Line &line) {
            return line.number == headerRow;
        });
    return found == look.lines.end() ? nullptr : &*found;
}

QStringList MapDraft::examplesOf(int column) const
{
    QStringList examples;
    for (const TableLook::Line &line : look.lines) {
        const QString text = line.cells.value(column).trimmed();
        if (line.number > headerRow && !text.isEmpty() && examples.size() < mostExamples)
            examples << text;
    }
    return examples;
}

void MapDraft::chooseHeader(int row)
{
    headerRow = row;
    const TableLook::Line *line = header();
    map.columns = line ? guessedColumns(line->cells) : std::vector<MappedColumn>();
    map.dates = DateForm::Detect;
    for (std::size_t at = 0; at < map.columns.size(); ++at) {
        if (map.columns[at].role == ColumnRole::ReceivedOn
            && looksLikeEraDigits(examplesOf(int(at))))
            map.dates = DateForm::EraDigits;
    }
}

bool MapDraft::isRepeated(int column) const
{
    const auto end = map.columns.begin() + column;
    return std::any_of(map.columns.begin(), end, [&](const MappedColumn &each) {
        return each.header == map.columns[std::size_t(column)].header;
    });
}

ColumnMap MapDraft::finished() const
{
    ColumnMap whole = map;
    whole.columns.clear();
    for (const MappedColumn &column : map.columns) {
        if (column.role != ColumnRole::Other)
            whole.columns.push_back(column);
    }
    return whole;
}

const std::vector<ColumnRole> &offeredRoles()
{
    static const std::vector<ColumnRole> roles{ColumnRole::Other,
                                               ColumnRole::ReceivedOn,
                                               ColumnRole::Deposit,
                                               ColumnRole::Withdrawal,
                                               ColumnRole::Amount,
                                               ColumnRole::Payer,
                                               ColumnRole::SlipKey,
                                               ColumnRole::Barcode,
                                               ColumnRole::Remitter,
                                               ColumnRole::Bank,
                                               ColumnRole::Branch,
                                               ColumnRole::Edi,
                                               ColumnRole::Inquiry,
                                               ColumnRole::Stage,
                                               ColumnRole::ReceivedAt,
                                               ColumnRole::ValueOn,
                                               ColumnRole::PayoutOn};
    return roles;
}

QString columnRoleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::ReceivedOn: return Tr::tr("Day of receipt");
    case ColumnRole::ReceivedAt: return Tr::tr("Time of receipt");
    case ColumnRole::ValueOn: return Tr::tr("Value day");
    case ColumnRole::PayoutOn: return Tr::tr("Payout day");
    case ColumnRole::Amount: return Tr::tr("Amount, in and out by its sign");
    case ColumnRole::Deposit: return Tr::tr("Money in");
    case ColumnRole::Withdrawal: return Tr::tr("Money out");
    case ColumnRole::Payer: return Tr::tr("Payer");
    case ColumnRole::SlipKey: return Tr::tr("Slip number");
    case ColumnRole::Barcode: return Tr::tr("Barcode, 44 digits");
    case ColumnRole::Remitter: return Tr::tr("Remitter code");
    case ColumnRole::Bank: return Tr::tr("Bank of the payer");
    case ColumnRole::Branch: return Tr::tr("Branch of the payer");
    case ColumnRole::Edi: return Tr::tr("EDI information");
    case ColumnRole::Inquiry: return Tr::tr("Inquiry number");
    case ColumnRole::Stage: return Tr::tr("Provisional, final or cancelled");
    default: return Tr::tr("– not read");
    }
}

QString columnsProblem(const MapDraft &draft)
{
    const ColumnMap map = draft.finished();
    for (const ColumnRole role : offeredRoles()) {
        const auto count =
            std::count_if(map.columns.begin(),
                          map.columns.end(),
                          [role](const MappedColumn &column) { return column.role == role; });
        if (count > 1)
            return Tr::tr("“%1” is chosen for more than one column.").arg(columnRoleText(role));
    }
    if (!map.has(ColumnRole::ReceivedOn))
        return Tr::tr("Say which column has the day of receipt.");
    if (map.has(ColumnRole::Amount) == map.has(ColumnRole::Deposit))
        return Tr::tr("Say which one column has the money that came in.");
    if (map.has(ColumnRole::Amount) && map.has(ColumnRole::Withdrawal))
        return Tr::tr("Where money out has its own column, choose “Money in” for the other one.");
    return {};
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/mapped_notices.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/konbini/konbini_row.h"
#include "models/formats/row_reader.h"
#include "models/formats/table/cell_values.h"
#include "models/formats/table/mapped_rows.h"
#include "models/formats/table/stated_totals.h"

#include <algorithm>

namespace keshikomi {
namespace {

struct StageWord final
{
    const char16_t *word;
    NoticeKind kind;
};
// Longer words first: 速報取消 is no 速報.
constexpr StageWord stageWords[]{
    {u"速報取消", NoticeKind::PreliminaryCancelled},
    {u"取消", NoticeKind::PreliminaryCancelled},
    {u"速報", NoticeKind::Preliminary},
    {u"確報", NoticeKind::Confirmed},
    {u"確定", NoticeKind::Confirmed},
    {u"入金", NoticeKind::Confirmed},
};

class MappedRow final
{
public:
    MappedRow(const NamedRow &named, const ColumnMap &map, QDate today, RowReader &row)
        : m_named(&named)
        , m_map(&map)
        , m_today(today)
        , m_row(&row)
    {
    }

    // Neither day nor amount: a remark.
    bool isRemark() const;
    // Of two columns of amounts none says anything, as in the row of a balance.
    bool isWithoutMoney() const;
    // Money in; below zero: out of a bank's account, or taken back by an agency.
    Yen amount();
    // The column of a bank's receipts or payments that has a minus: it takes back what it told.
    std::optional<ColumnRole> takenBack();
    NoticeRecord read(Yen amount);
    void checkReadable();
    Cell cell(ColumnRole role); // until the next one is looked at

private:
    QString text(ColumnRole role) const { return m_named->text(role); }
    std::optional<Yen> yen(ColumnRole role);
    QDate day(ColumnRole role, bool needed);
    NoticeKind kind();
    void takeBarcode44(NoticeRecord &notice);

    const NamedRow *m_named;
    const ColumnMap *m_map;
    QDate m_today;
    RowReader *m_row;
    QByteArray m_header; // name and bytes of the cell that is looked at
    QByteArray m_bytes;
};

Cell MappedRow::cell(ColumnRole role)
{
    m_header = columnRoleName(role).toUtf8();
    for (const MappedColumn &column : m_map->columns) {
        if (column.role == role)
            m_header = column.header.toUtf8();
    }
    m_bytes = text(role).toUtf8();
    const FileCell *const found = m_named->at(role);
    return {m_header.constData(), found ? found->byte : 1, m_bytes};
}

bool MappedRow::isRemark() const
{
    for (const ColumnRole role : {ColumnRole::ReceivedOn,
                                  ColumnRole::Amount,
                                  ColumnRole::Deposit,
                                  ColumnRole::Withdrawal}) {
        const FileCell *const found = m_named->at(role);
        if (found && (!found->text.isEmpty() || !found->readable))
            return false;
    }
    return true;
}

bool MappedRow::isWithoutMoney() const
{
    const auto isSilent = [this](ColumnRole role) {
        const FileCell *const found = m_named->at(role);
        return !found || (found->readable && found->text.isEmpty());
    };
    return m_map->has(ColumnRole::Deposit) && m_map->has(ColumnRole::Withdrawal)
        && isSilent(ColumnRole::Deposit) && isSilent(ColumnRole::Withdrawal);
}

void MappedRow::checkReadable()
{
    for (const MappedColumn &column : m_map->columns) {
        const FileCell *const found = m_named->at(column.role);
        if (found && !found->readable)
            m_row->refuse(cell(column.role), RowIssue::BadByte, {QStringLiteral("?")});
    }
}

// Blank: zero.
std::optional<Yen> MappedRow::yen(ColumnRole role)
{
    const QString found = text(role);
    if (found.isEmpty() || found == QLatin1String("-"))
        return Yen();
    const auto amount = yenOfCell(found);
    if (!amount && isAmountTooLong(found))
        m_row->refuse(cell(role), RowIssue::TooLong, {QString::number(longestYenOfCell), found});
    else if (!amount)
        m_row->refuse(cell(role), RowIssue::NotDigits, {found});
    return amount;
}

Yen MappedRow::amount()
{
    if (m_map->has(ColumnRole::Amount)) {
        const Yen amount = yen(ColumnRole::Amount).value_or(Yen());
        if (m_row->isGood() && amount.isZero())
            m_row->refuse(cell(ColumnRole::Amount), RowIssue::AmountZero);
        return m_map->sign == SignRule::MinusIsIn ? -amount : amount;
    }
    const Yen in = yen(ColumnRole::Deposit).value_or(Yen());
    const Yen out = yen(ColumnRole::Withdrawal).value_or(Yen());
    if (m_row->isGood() && !in.isZero() && !out.isZero())
        m_row->refuse(cell(ColumnRole::Deposit),
                      RowIssue::TwoAmounts,
                      {QString::number(in.amount()), QString::number(out.amount())});
    if (m_row->isGood() && in.isZero() && out.isZero())
        m_row->refuse(cell(ColumnRole::Deposit), RowIssue::AmountZero);
    return in - out;
}

std::optional<ColumnRole> MappedRow::takenBack()
{
    if (m_map->channel != Channel::BankTransfer)
        return std::nullopt;
    for (const ColumnRole role : {ColumnRole::Deposit, ColumnRole::Withdrawal}) {
        if (m_map->has(role) && yen(role).value_or(Yen()) < Yen())
            return role;
    }
    return std::nullopt;
}

QDate MappedRow::day(ColumnRole role, bool needed)
{
    const QString found = text(role);
    if (found.isEmpty() && !needed)
        return {};
    const QDate day = dayOfCell(found, m_map->dates, m_today);
    if (!day.isValid())
        m_row->refuse(cell(role), RowIssue::NotADate, {found});
    else if (day > m_today.addYears(1) || day < m_today.addYears(-1))
        m_row->warn(cell(role), RowIssue::DateFarAway, {found, day.toString(Qt::ISODate)});
    return day;
}

NoticeKind MappedRow::kind()
{
    if (m_map->channel == Channel::BankTransfer)
        return NoticeKind::Credit;
    if (!m_map->has(ColumnRole::Stage))
        return NoticeKind::Confirmed;
    const QString found = text(ColumnRole::Stage);
    for (const StageWord &entry : stageWords) {
        if (found.contains(QStringView(entry.word)))
            return entry.kind;
    }
    m_row->refuse(cell(ColumnRole::Stage), RowIssue::UnknownKind, {found});
    return NoticeKind::Confirmed;
}

void MappedRow::takeBarcode44(NoticeRecord &notice)
{
    QByteArray digits;
    for (const QChar sign : text(ColumnRole::Barcode)) {
        if (sign >= u'0' && sign <= u'9')
            digits.append(sign.toLatin1());
    }
    if (!checkBarcode(*m_row, cell(ColumnRole::Barcode), digits))
        return;
    takeBarcode(notice, digits);
    notice.channel = m_map->channel;
    if (barcodeAmount(digits) != notice.amount.amount())
        m_row->refuse(
            cell(ColumnRole::Barcode),
            RowIssue::AmountMismatch,
            {QString::number(notice.amount.amount()), QString::number(barcodeAmount(digits))});
}

NoticeRecord MappedRow::read(Yen amount)
{
    NoticeRecord notice;
    notice.channel = m_map->channel;
    notice.amount = amount;
    notice.kind = kind();
    if (amount < Yen()) { // what was told of is taken back, by an agency or by the bank
        notice.amount = -amount;
        notice.kind = m_map->channel == Channel::BankTransfer ? NoticeKind::CreditCancelled
                                                              : NoticeKind::PreliminaryCancelled;
    }
    notice.receivedOn = day(ColumnRole::ReceivedOn, true);
    notice.receivedAt = timeOfCell(
        text(m_map->has(ColumnRole::ReceivedAt) ? ColumnRole::ReceivedAt : ColumnRole::ReceivedOn));
    notice.valueOn = day(ColumnRole::ValueOn, false);
    notice.payoutOn = day(ColumnRole::PayoutOn, false);
    notice.slipKey = text(ColumnRole::SlipKey);
    if (!text(ColumnRole::Barcode).isEmpty())
        takeBarcode44(notice);
    notice.remitterCode = withoutZeros(text(ColumnRole::Remitter).toUtf8());
    notice.payerName = text(ColumnRole::Payer);
    notice.bankName = text(ColumnRole::Bank);
    notice.branchName = text(ColumnRole::Branch);
    notice.ediInformation = text(ColumnRole::Edi);
    notice.inquiryNumber = text(ColumnRole::Inquiry);
    if (notice.inquiryNumber.isEmpty() && notice.barcode.isEmpty())
        notice.inquiryNumber = notice.slipKey; // what tells receipts apart
    return notice;
}

const FileCell *leadingCell(const TableRow &row)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(), [](const FileCell &cell) {
        return !cell.text.isEmpty();
    });
    return found == row.cells.end() ? nullptr : &*found;
}

// A table as its rows come, and the totals between them.
class MappedTable final
{
public:
    MappedTable(const ColumnMap &map, QDate today, FileReading &reading)
        : m_map(&map)
        , m_today(today)
        , m_reading(&reading)
    {
    }

    void read(const NamedRows &named);

private:
    void readRow(const NamedRow &named);
    void takeTotal(const NamedRow &total);
    void checkTotals();

    const ColumnMap *m_map;
    QDate m_today;
    FileReading *m_reading;
    StatedTotals m_totals;
    std::vector<const NamedRow *> m_stated; // in their order
};

void MappedTable::readRow(const NamedRow &named)
{
    FileReading &reading = *m_reading;
    RowReader row(named.row->number, reading.problems);
    MappedRow mapped(named, *m_map, m_today, row);
    if (named.flaw == RowFlaw::StrayQuote) {
        reading.dataRows += named.row->lines;
        return row.refuse(
            {"\"", 1, named.row->raw}, RowIssue::StrayQuote, {QString::number(named.row->lines)});
    }
    if (mapped.isRemark())
        return;
    if (mapped.isWithoutMoney()) {
        ++reading.otherRows;
        return;
    }
    mapped.checkReadable();
    const Yen amount = row.isGood() ? mapped.amount() : Yen();
    const auto takenBack = row.isGood() ? mapped.takenBack() : std::nullopt;
    if (takenBack == ColumnRole::Withdrawal) { // of what is no receipt
        row.warn(mapped.cell(*takenBack), RowIssue::Correction, {named.text(*takenBack)});
        m_totals.addOut(amount);
        ++reading.otherRows;
        return;
    }
    if (row.isGood() && amount < Yen() && m_map->channel == Channel::BankTransfer && !takenBack) {
        m_totals.addOut(amount);
        ++reading.otherRows;
        return;
    }
    ++reading.dataRows;
    if (!row.isGood())
        return;
    NoticeRecord notice = mapped.read(amount);
    if (row.isGood() && named.flaw == RowFlaw::Cut)
        row.refuse(
            {"行", 1, named.row->raw},
            RowIssue::WrongColumns,
            {QString::number(named.row->cells.size()), QString::number(m_map->columns.size())});
    if (!row.isGood())
        return;
    if (named.looksLikeTotal)
        row.warn(mapped.cell(ColumnRole::ReceivedOn),
                 RowIssue::LooksLikeTotal,
                 {leadingCell(*named.row)->text});
    m_totals.add(amount, notice.kind);
    const Frame frame{named.row->raw, named.row->offset};
    addRecord(reading,
              std::move(notice),
              m_map->agreementKey,
              {frame, named.row->number, mapped.cell(ColumnRole::ReceivedOn)});
}

// What is carried over or left on the account is no sum of the rows.
void MappedTable::takeTotal(const NamedRow &total)
{
    ++m_reading->otherRows;
    const QString word = comparable(leadingCell(*total.row)->text);
    if (word.contains(QStringLiteral("繰越")) || word.contains(QStringLiteral("残高")))
        return;
    const bool isOneColumn = m_map->has(ColumnRole::Amount);
    const auto stated =
        yenOfCell(total.text(isOneColumn ? ColumnRole::Amount : ColumnRole::Deposit));
    if (!stated)
        return;
    m_stated.push_back(&total);
    m_totals.state(isOneColumn && m_map->sign == SignRule::MinusIsIn ? -*stated : *stated);
}

// Rows that were refused are missing in the sums, and are told by themselves.
void MappedTable::checkTotals()
{
    if (m_reading->hasRefusedRows())
        return;
    const ColumnRole role =
        m_map->has(ColumnRole::Amount) ? ColumnRole::Amount : ColumnRole::Deposit;
    for (const StatedTotals::Unequal &each : m_totals.unequal()) {
        const NamedRow &total = *m_stated[each.total];
        RowReader row(total.row->number, m_reading->problems);
        MappedRow mapped(total, *m_map, m_today, row);
        row.refuse(mapped.cell(role),
                   RowIssue::TotalUnequal,
                   {total.text(role), QString::number(each.counted.amount())});
        --m_reading->otherRows;
        ++m_reading->dataRows;
    }
}

void MappedTable::read(const NamedRows &named)
{
    auto total = named.totals.begin();
    for (const NamedRow &row : named.rows) {
        for (; total != named.totals.end() && total->row->number < row.row->number; ++total)
            takeTotal(*total);
        readRow(row);
    }
    for (; total != named.totals.end(); ++total)
        takeTotal(*total);
    checkTotals();
}

} // namespace

Done readMappedNotices(const TableFile &table,
                       const ColumnMap &map,
                       const QString &fileName,
                       QDate today,
                       FileReading &reading)
{
    if (const QString flaw = columnMapFlaw(map); !flaw.isEmpty() || !map.isOfReceipts())
        return failure(
            ErrorCode::Invalid,
            Fault::ColumnMapWrong,
            {map.name,
             flaw.isEmpty() ? QStringLiteral("agreement") : flaw.section(u':', 0, 0),
             flaw.isEmpty() ? QStringLiteral("missing") : flaw.section(u':', 1).trimmed()});
    KK_TRY(const NamedRows named, readNamedRows(table, map, fileName, today));
    reading.layout = QStringLiteral("map:") + map.name;
    reading.senderKey = map.agreementKey;
    MappedTable(map, today, reading).read(named);
    return done();
}

} // namespace keshikomi

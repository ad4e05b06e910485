// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// What the cells below a header say. Other columns are kept under their header's own name.
enum class ColumnRole {
    ReceivedOn,
    ReceivedAt,
    ValueOn,
    PayoutOn,
    Amount, // in and out in one column, by the sign
    Deposit, // in; out stands in another column
    Withdrawal,
    Payer,
    SlipKey,
    Barcode,
    Remitter,
    Bank,
    Branch,
    Edi,
    Inquiry,
    Stage, // 速報, 確報 or 取消 in words
    Fee, // of a settlement report: what is taken off; Amount is the gross
    ExemptFee, // without tax
    FeeTax,
    StampDuty,
    TransferFee,
    Net,
    Other,
    Count
};
QString columnRoleName(ColumnRole role); // "received_on", ...
std::optional<ColumnRole> columnRoleFromName(QStringView name);

// What a number below zero (-500, △500, (500)) means in the column of amounts.
enum class SignRule { MinusIsOut, MinusIsIn };
// Bytes of a text file. Detect: by its mark, then strictly as UTF-8, then as CP932.
enum class TableEncoding { Detect, Utf8, Cp932 };
// Detect: with a year of four digits or an era's name or letter (令和8年, R8). EraDigits: YYMMDD of
// an era that is not named, as in the bank's fixed layouts.
enum class DateForm { Detect, EraDigits };

struct MappedColumn final
{
    QString header; // as in the file
    ColumnRole role = ColumnRole::Other;

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

// How a table that some bank, agency or program exports is to be read. Made once, then recognised
// by itself: the next file with the same header row is read the same way.
struct ColumnMap final
{
    QString name; // unique in the store
    QString agreementKey; // whose receipts they are; empty: plain rows, as of a settlement report
    Channel channel = Channel::BankTransfer;
    QString sheet; // of a workbook; empty: its first
    int skipRows = 0; // rows that are left out before the header is looked for
    std::vector<MappedColumn> columns;
    SignRule sign = SignRule::MinusIsOut;
    TableEncoding encoding = TableEncoding::Detect;
    DateForm dates = DateForm::Detect;
    QStringList totalWords; // a row with a cell that begins so is a total and no receipt
    QString fingerprint; // of the whole header row; empty: never recognised by itself

    bool isOfReceipts() const { return !agreementKey.isEmpty(); }
    bool has(ColumnRole role) const;

    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

// 合計, 小計, 総計, ... for a new map.
QStringList usualTotalWords();
// What keeps the map from reading receipts, as "place: what is wrong" in English words of the
// command line; empty: nothing.
QString columnMapFlaw(const ColumnMap &map);

} // namespace keshikomi

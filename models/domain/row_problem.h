// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace keshikomi {

enum class RowIssue {
    WrongLength, // found, expected
    BadByte, // byte in hex
    NotDigits, // value
    NotADate, // value
    DateFarAway, // value, read as
    UnknownKind, // value
    BarcodeWrong, // reason
    AmountMismatch, // field, barcode
    Truncated, // found, expected (warning: right-trimmed record)
    FlagLooksOdd, // flag, amount (warning)
    AmountZero, // -
    SpreadsheetDamage, // column (warning: leading zeros lost, taken from the barcode)
    TrailerRule, // which rule fits (warning)
    WrongColumns, // found, expected
    SplitKana, // value (warning: a voiced mark without its base)
    Correction, // amount (warning: a bank's correction, which may take a receipt back)
    CharacterNotAllowed, // character
    TooLong, // longest, value
    SealWrong, // found (the check sum with the shared secret does not fit)
    ResultNotGood, // code
    DayToCome, // day, the last day it may be
    TotalUnequal, // stated, counted (a total of a table that its rows do not make)
    LooksLikeTotal, // leading word (warning: read as a receipt, as it has a day and money)
    StrayQuote, // lines in one cell (a quote that does not close where its cell ends)
    TwoAmounts, // one, the other (where the record may have only one)
    Count
};

// One thing that is wrong, or odd, with one record of a file.
struct RowProblem final
{
    bool warning = false; // true: the row is kept
    int record = 0; // 1-based record of the file, header included
    int byte = 0; // 1-based first byte of the field within the record; for CSV the byte in the line
    QString field; // standard Japanese name of the field, as in the layout table
    RowIssue issue = RowIssue::WrongLength;
    QStringList args;

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

} // namespace keshikomi

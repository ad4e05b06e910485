// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// Konbini notices of an agency as CSV in CP932 with one header row, as read by a public client
// library for that agency (MIT). Thirteen columns; the barcode carries the letters EAN before its
// 44 digits.
namespace keshikomi::agencycsv {

enum CsvColumn {
    NoticeCode,
    ReceivedOn,
    ReceivedAt,
    Barcode,
    UserField1, // digits 14-19 of the barcode
    UserField2, // digits 20-30: with the reissue digit
    StampFlag,
    Amount,
    Chain,
    ChainName,
    Shop,
    PayoutOn,
    CreatedOn,
    ColumnCount
};
inline constexpr std::array<Column, ColumnCount> columns{{
    {"種別", 2},
    {"収納日", 8},
    {"収納時刻", 4},
    {"バーコード情報", 0},
    {"ユーザー使用欄１", 6},
    {"ユーザー使用欄２", 11},
    {"印紙フラグ", 1},
    {"金額", 0},
    {"コンビニ本部コード", 3},
    {"コンビニ名", 0},
    {"コンビニ店舗コード", 6},
    {"振込日", 0},
    {"データ作成日", 8},
}};

} // namespace keshikomi::agencycsv

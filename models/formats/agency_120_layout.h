// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// Konbini notices in records of 120 bytes: header 1, data 2, trailer 8, end 9. Source: the record
// that one bank's factoring company sends, as seen in a public importer. No official paper was at
// hand.
namespace keshikomi::agency120 {

inline constexpr int recordLength = 120;

enum DataField {
    RecordKind,
    NoticeCode,
    ReceivedOn,
    ReceivedAt,
    BarcodeKind,
    Barcode,
    Gap,
    Shop,
    CustomerLayer,
    CollectedOn,
    PayoutOn,
    BookedOn,
    Chain,
    Spare
};
inline constexpr std::array<Field, 14> data{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"種別", 2, 2, FieldKind::Digits},
    {"店舗収納日", 4, 8, FieldKind::Digits},
    {"収納時刻", 12, 4, FieldKind::DigitsOrBlank},
    {"バーコード種別", 16, 1, FieldKind::DigitsOrBlank},
    {"バーコード情報", 17, 44, FieldKind::Digits},
    {"予備1", 61, 3, FieldKind::Filler},
    {"店舗コード", 64, 7, FieldKind::Digits},
    {"客層", 71, 2, FieldKind::DigitsOrBlank},
    {"データ取得日", 73, 8, FieldKind::DigitsOrBlank},
    {"振込予定日", 81, 8, FieldKind::DigitsOrBlank},
    {"経理処理日", 89, 8, FieldKind::DigitsOrBlank},
    {"CVSコード", 97, 6, FieldKind::Digits},
    {"予備2", 103, 18, FieldKind::Filler},
}};
static_assert(coversRecord(data, recordLength));

enum TrailerField { TrailerKind, TrailerCount, TrailerSpare };
inline constexpr std::array<Field, 3> trailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"合計件数", 2, 6, FieldKind::Digits},
    {"予備", 8, 113, FieldKind::Filler},
}};
static_assert(coversRecord(trailer, recordLength));

} // namespace keshikomi::agency120

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

// The same record as another bank's factoring company sends it: no barcode kind, so that the
// barcode stands one byte earlier, and what is behind it in other places. Only what a public
// importer reads is named.
enum ShiftedField {
    ShiftedKind,
    ShiftedCode,
    ShiftedReceivedOn,
    ShiftedReceivedAt,
    ShiftedBarcode,
    ShiftedGap1,
    ShiftedPayoutOn,
    ShiftedGap2,
    ShiftedChannel, // 0180, 0190 and 9900: paid in an app or at the post, not in a shop
    ShiftedSpare
};
inline constexpr std::array<Field, 10> shifted{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"種別", 2, 2, FieldKind::Digits},
    {"店舗収納日", 4, 8, FieldKind::Digits},
    {"収納時刻", 12, 4, FieldKind::DigitsOrBlank},
    {"バーコード情報", 16, 44, FieldKind::Digits},
    {"予備1", 60, 18, FieldKind::Filler},
    {"振込予定日", 78, 8, FieldKind::DigitsOrBlank},
    {"予備2", 86, 16, FieldKind::Filler},
    {"収納チャネル", 102, 4, FieldKind::DigitsOrBlank},
    {"予備3", 106, 15, FieldKind::Filler},
}};
static_assert(coversRecord(shifted, recordLength));

// Where the facts of a notice stand in one of both records.
struct Places final
{
    std::span<const Field> all;
    const Field *code, *receivedOn, *receivedAt, *barcode, *payoutOn, *chain;
    const Field *shop, *collectedOn, *bookedOn; // nullptr: the record does not tell
};
inline constexpr Places places{data,
                               &data[NoticeCode],
                               &data[ReceivedOn],
                               &data[ReceivedAt],
                               &data[Barcode],
                               &data[PayoutOn],
                               &data[Chain],
                               &data[Shop],
                               &data[CollectedOn],
                               &data[BookedOn]};
inline constexpr Places shiftedPlaces{shifted,
                                      &shifted[ShiftedCode],
                                      &shifted[ShiftedReceivedOn],
                                      &shifted[ShiftedReceivedAt],
                                      &shifted[ShiftedBarcode],
                                      &shifted[ShiftedPayoutOn],
                                      &shifted[ShiftedChannel],
                                      nullptr,
                                      nullptr,
                                      nullptr};

enum TrailerField { TrailerKind, TrailerCount, TrailerSpare };
inline constexpr std::array<Field, 3> trailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"合計件数", 2, 6, FieldKind::Digits},
    {"予備", 8, 113, FieldKind::Filler},
}};
static_assert(coversRecord(trailer, recordLength));

} // namespace keshikomi::agency120

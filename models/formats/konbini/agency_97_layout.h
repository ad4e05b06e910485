// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// Receipts of payments after delivery in lines of 97 bytes, as a public importer reads them: 1
// header, 2 data; what else may come is not known to it.
namespace keshikomi::agency97 {

inline constexpr int recordLength = 97;

enum DataField {
    RecordKind,
    Method, // 7: of this service
    DataKind, // 1 preliminary, 2 confirmed
    Collection, // 3: goods came back
    Settlement,
    Key,
    Sign, // - : money goes back
    Amount,
    ReceivedOn,
    PayoutOn,
    Company,
    Shop
};
inline constexpr std::array<Field, 12> data{{
    {"レコード区分", 1, 1, FieldKind::Digits},
    {"支払方法区分", 2, 1, FieldKind::Digits},
    {"データ種別", 3, 1, FieldKind::Digits},
    {"回収区分", 4, 1, FieldKind::DigitsOrBlank},
    {"決済区分", 5, 2, FieldKind::DigitsOrBlank},
    {"キー情報", 7, 53, FieldKind::Text},
    {"符号", 60, 1, FieldKind::Text},
    {"入金金額", 61, 9, FieldKind::Digits},
    {"顧客入金日付", 70, 8, FieldKind::Digits},
    {"口座入金日付", 78, 8, FieldKind::DigitsOrBlank},
    {"入金会社コード", 86, 5, FieldKind::Digits},
    {"入金店舗コード", 91, 7, FieldKind::DigitsOrBlank},
}};
static_assert(coversRecord(data, recordLength));

} // namespace keshikomi::agency97

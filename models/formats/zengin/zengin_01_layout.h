// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// 振込入金通知 (type 01) of the Zengin rules, records of 200 bytes, formats A and B. They share the
// type code; B keeps amounts of 12 digits at 129. Positions as restated by Awa Bank and a viewer
// that cites the bankers' association's booklet of 2019-12.
namespace keshikomi::zengin01 {

inline constexpr int recordLength = 200;

enum HeaderField {
    HeaderKind,
    TypeCode,
    CodeKind,
    CreatedOn,
    FromDay,
    ToDay,
    Bank,
    BankName,
    Branch,
    BranchName,
    AccountType,
    Account,
    AccountName,
    HeaderFiller
};
inline constexpr std::array<Field, 14> header{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"種別コード", 2, 2, FieldKind::Digits},
    {"コード区分", 4, 1, FieldKind::DigitsOrBlank},
    {"作成日", 5, 6, FieldKind::DigitsOrBlank},
    {"勘定日(自)", 11, 6, FieldKind::DigitsOrBlank},
    {"勘定日(至)", 17, 6, FieldKind::DigitsOrBlank},
    {"銀行コード", 23, 4, FieldKind::Digits},
    {"銀行名", 27, 15, FieldKind::Text},
    {"支店コード", 42, 3, FieldKind::Digits},
    {"支店名", 45, 15, FieldKind::Text},
    {"預金種目", 60, 1, FieldKind::Digits},
    {"口座番号", 61, 7, FieldKind::Digits},
    {"口座名", 68, 40, FieldKind::Text},
    {"ダミー", 108, 93, FieldKind::Filler},
}};
static_assert(coversRecord(header, recordLength));

enum DataField {
    DataKind,
    InquiryNumber,
    ReceivedOn,
    ValueOn,
    Amount,
    OtherPaper,
    Remitter,
    PayerName,
    PayerBank,
    PayerBranch,
    CancelFlag,
    // format A
    EdiA,
    FillerA,
    // format B
    Amount2 = EdiA,
    OtherPaper2,
    EdiB,
    FillerB
};
inline constexpr Field dataHead[] = {
    {"データ区分", 1, 1, FieldKind::Digits},
    {"照会番号", 2, 6, FieldKind::DigitsOrBlank},
    {"勘定日", 8, 6, FieldKind::Digits},
    {"起算日", 14, 6, FieldKind::DigitsOrBlank},
    {"金額", 20, 10, FieldKind::Digits},
    {"うち他店券金額", 30, 10, FieldKind::DigitsOrBlank},
    {"振込依頼人コード", 40, 10, FieldKind::DigitsOrBlank},
    {"振込依頼人名", 50, 48, FieldKind::Text},
    {"仕向銀行名", 98, 15, FieldKind::Text},
    {"仕向店名", 113, 15, FieldKind::Text},
    {"取消区分", 128, 1, FieldKind::DigitsOrBlank},
};
// The shared head, then the tail of one of the formats.
template<std::size_t N>
constexpr std::array<Field, 11 + N> withHead(const Field (&tail)[N])
{
    std::array<Field, 11 + N> all{};
    for (std::size_t i = 0; i < 11; ++i)
        all[i] = dataHead[i];
    for (std::size_t i = 0; i < N; ++i)
        all[11 + i] = tail[i];
    return all;
}
inline constexpr Field tailA[] = {
    {"EDI情報", 129, 20, FieldKind::Text},
    {"ダミー", 149, 52, FieldKind::Filler},
};
inline constexpr Field tailB[] = {
    {"金額(2)", 129, 12, FieldKind::Digits},
    {"うち他店券金額(2)", 141, 12, FieldKind::DigitsOrBlank},
    {"EDI情報", 153, 20, FieldKind::Text},
    {"ダミー", 173, 28, FieldKind::Filler},
};
inline constexpr auto dataA = withHead(tailA);
inline constexpr auto dataB = withHead(tailB);
static_assert(coversRecord(dataA, recordLength) && coversRecord(dataB, recordLength));

enum TrailerField {
    TrailerKind,
    TotalCount,
    TotalAmount,
    CancelCount,
    CancelAmount,
    TrailerFiller
};
inline constexpr std::array<Field, 6> trailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"振込合計件数", 2, 6, FieldKind::Digits},
    {"振込合計金額", 8, 12, FieldKind::Digits},
    {"取消合計件数", 20, 6, FieldKind::Digits},
    {"取消合計金額", 26, 12, FieldKind::Digits},
    {"ダミー", 38, 163, FieldKind::Filler},
}};
static_assert(coversRecord(trailer, recordLength));

} // namespace keshikomi::zengin01

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// 入出金取引明細 (type 03) of the Zengin rules for ordinary accounts, records of 200 bytes.
// Positions as restated by a viewer that cites the bankers' association's booklet of 2019-12 and by
// two public libraries. Older banks have filler where the EDI information is.
namespace keshikomi::zengin03 {

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
    HeaderGap,
    AccountType,
    Account,
    AccountName,
    OpeningSign, // 1 plus, 2 minus (overdrawn)
    Passbook,
    OpeningBalance,
    HeaderFiller
};
inline constexpr std::array<Field, 18> header{{
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
    {"ダミー1", 60, 3, FieldKind::DigitsOrBlank},
    {"預金種目", 63, 1, FieldKind::Digits},
    {"口座番号", 64, 10, FieldKind::Digits},
    {"口座名", 74, 40, FieldKind::Text},
    {"貸越区分", 114, 1, FieldKind::DigitsOrBlank},
    {"通帳・証書区分", 115, 1, FieldKind::DigitsOrBlank},
    {"取引前残高", 116, 14, FieldKind::DigitsOrBlank},
    {"ダミー2", 130, 71, FieldKind::Filler},
}};
static_assert(coversRecord(header, recordLength));

enum DataField {
    DataKind,
    InquiryNumber,
    ReceivedOn,
    ValueOn,
    Direction, // 1 in, 2 out
    Transaction, // 10 cash, 11 transfer, 12 other bank's paper, 13 clearing, 14 internal, 19
                 // correction
    Amount,
    OtherPaper,
    PresentedOn,
    ReturnedOn,
    PaperKind,
    PaperNumber,
    SisterBranch,
    Remitter,
    PayerName,
    PayerBank,
    PayerBranch,
    Summary,
    Edi,
    DataFiller
};
inline constexpr std::array<Field, 20> data{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"照会番号", 2, 8, FieldKind::DigitsOrBlank},
    {"勘定日", 10, 6, FieldKind::Digits},
    {"預入・払出日", 16, 6, FieldKind::DigitsOrBlank},
    {"入払区分", 22, 1, FieldKind::Digits},
    {"取引区分", 23, 2, FieldKind::Digits},
    {"取引金額", 25, 12, FieldKind::Digits},
    {"うち他店券金額", 37, 12, FieldKind::DigitsOrBlank},
    {"交換呈示日", 49, 6, FieldKind::DigitsOrBlank},
    {"不渡返還日", 55, 6, FieldKind::DigitsOrBlank},
    {"手形・小切手区分", 61, 1, FieldKind::DigitsOrBlank},
    {"手形・小切手番号", 62, 7, FieldKind::DigitsOrBlank},
    {"僚店番号", 69, 3, FieldKind::DigitsOrBlank},
    {"振込依頼人コード", 72, 10, FieldKind::DigitsOrBlank},
    {"振込依頼人名", 82, 48, FieldKind::Text},
    {"仕向銀行名", 130, 15, FieldKind::Text},
    {"仕向店名", 145, 15, FieldKind::Text},
    {"摘要内容", 160, 20, FieldKind::Text},
    {"EDI情報", 180, 20, FieldKind::Text},
    {"ダミー", 200, 1, FieldKind::Filler},
}};
static_assert(coversRecord(data, recordLength));

enum TrailerField {
    TrailerKind,
    InCount,
    InSum,
    OutCount,
    OutSum,
    ClosingSign,
    ClosingBalance,
    DataCount,
    TrailerFiller
};
inline constexpr std::array<Field, 9> trailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"入金件数", 2, 6, FieldKind::Digits},
    {"入金額合計", 8, 13, FieldKind::Digits},
    {"出金件数", 21, 6, FieldKind::Digits},
    {"出金額合計", 27, 13, FieldKind::Digits},
    {"貸越区分", 40, 1, FieldKind::DigitsOrBlank},
    {"取引後残高", 41, 14, FieldKind::DigitsOrBlank},
    {"データレコード件数", 55, 7, FieldKind::Digits},
    {"ダミー", 62, 139, FieldKind::Filler},
}};
static_assert(coversRecord(trailer, recordLength));

enum EndField { EndKind, RecordCount, AccountCount, EndFiller };
inline constexpr std::array<Field, 4> end{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"レコード総件数", 2, 10, FieldKind::DigitsOrBlank},
    {"口座数", 12, 5, FieldKind::DigitsOrBlank},
    {"ダミー", 17, 184, FieldKind::Filler},
}};
static_assert(coversRecord(end, recordLength));

} // namespace keshikomi::zengin03

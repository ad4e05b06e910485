// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// Records of 120 bytes of the Zengin rules that go to a bank: 口座振替 (type 91, request and
// result) and 総合振込 (type 21). Positions as restated by a public library and a viewer that cite
// the bankers' association's booklet of 2019-12; the agency variant of 91 from a public importer.
namespace keshikomi::zengin120 {

inline constexpr int recordLength = 120;

enum HeaderField {
    HeaderKind,
    TypeCode,
    CodeKind,
    Consignor,
    ConsignorName,
    Day,
    Bank,
    BankName,
    Branch,
    BranchName,
    AccountType,
    Account,
    HeaderFiller
};
inline constexpr std::array<Field, 13> header{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"種別コード", 2, 2, FieldKind::Digits},
    {"コード区分", 4, 1, FieldKind::DigitsOrBlank},
    {"委託者コード", 5, 10, FieldKind::Digits},
    {"委託者名", 15, 40, FieldKind::Text},
    {"引落日・取組日", 55, 4, FieldKind::Digits},
    {"取引銀行番号", 59, 4, FieldKind::Digits},
    {"取引銀行名", 63, 15, FieldKind::Text},
    {"取引支店番号", 78, 3, FieldKind::Digits},
    {"取引支店名", 81, 15, FieldKind::Text},
    {"預金種目", 96, 1, FieldKind::DigitsOrBlank},
    {"口座番号", 97, 7, FieldKind::DigitsOrBlank},
    {"ダミー", 104, 17, FieldKind::Filler},
}};
static_assert(coversRecord(header, recordLength));
// Through an agency the ten digits of the consignor are a multi code of two and eight digits.
inline constexpr int multiCodeLength = 2;

enum DebitField {
    DebitKind,
    DebitBank,
    DebitBankName,
    DebitBranch,
    DebitBranchName,
    DebitGap,
    DebitType,
    DebitNumber,
    DebitHolder,
    DebitAmount,
    DebitNewCode,
    DebitCustomer,
    DebitOutcome,
    DebitFiller
};
inline constexpr std::array<Field, 14> debit{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"引落銀行番号", 2, 4, FieldKind::Digits},
    {"引落銀行名", 6, 15, FieldKind::Text},
    {"引落支店番号", 21, 3, FieldKind::Digits},
    {"引落支店名", 24, 15, FieldKind::Text},
    {"ダミー1", 39, 4, FieldKind::Filler},
    {"預金種目", 43, 1, FieldKind::Digits},
    {"口座番号", 44, 7, FieldKind::Digits},
    {"預金者名", 51, 30, FieldKind::Text},
    {"引落金額", 81, 10, FieldKind::Digits},
    {"新規コード", 91, 1, FieldKind::DigitsOrBlank},
    {"顧客番号", 92, 20, FieldKind::Digits},
    {"振替結果コード", 112, 1, FieldKind::Text},
    {"ダミー2", 113, 8, FieldKind::Filler},
}};
static_assert(coversRecord(debit, recordLength));
// Through an agency the first eight of the twenty digits of the customer are the consignor again.
inline constexpr int agencyConsignorLength = 8;

enum DebitTrailerField {
    TrailerKind,
    TotalCount,
    TotalAmount,
    DoneCount,
    DoneAmount,
    FailedCount,
    FailedAmount,
    TrailerFiller
};
inline constexpr std::array<Field, 8> debitTrailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"合計件数", 2, 6, FieldKind::Digits},
    {"合計金額", 8, 12, FieldKind::Digits},
    {"振替済件数", 20, 6, FieldKind::DigitsOrBlank},
    {"振替済金額", 26, 12, FieldKind::DigitsOrBlank},
    {"振替不能件数", 38, 6, FieldKind::DigitsOrBlank},
    {"振替不能金額", 44, 12, FieldKind::DigitsOrBlank},
    {"ダミー", 56, 65, FieldKind::Filler},
}};
static_assert(coversRecord(debitTrailer, recordLength));

enum TransferField {
    TransferKind,
    PayeeBank,
    PayeeBankName,
    PayeeBranch,
    PayeeBranchName,
    ClearingHouse,
    PayeeType,
    PayeeNumber,
    PayeeName,
    Amount,
    NewCode,
    CustomerCode1,
    CustomerCode2,
    Delivery,
    EdiFlag, // Y: the customer codes are 20 bytes of EDI information
    TransferFiller
};
inline constexpr std::array<Field, 16> transfer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"被仕向銀行番号", 2, 4, FieldKind::Digits},
    {"被仕向銀行名", 6, 15, FieldKind::Text},
    {"被仕向支店番号", 21, 3, FieldKind::Digits},
    {"被仕向支店名", 24, 15, FieldKind::Text},
    {"手形交換所番号", 39, 4, FieldKind::DigitsOrBlank},
    {"預金種目", 43, 1, FieldKind::Digits},
    {"口座番号", 44, 7, FieldKind::Digits},
    {"受取人名", 51, 30, FieldKind::Text},
    {"振込金額", 81, 10, FieldKind::Digits},
    {"新規コード", 91, 1, FieldKind::DigitsOrBlank},
    {"顧客コード1", 92, 10, FieldKind::Text},
    {"顧客コード2", 102, 10, FieldKind::Text},
    {"振込指定区分", 112, 1, FieldKind::DigitsOrBlank},
    {"識別表示", 113, 1, FieldKind::Text},
    {"ダミー", 114, 7, FieldKind::Filler},
}};
static_assert(coversRecord(transfer, recordLength));
inline constexpr Field transferEdi{"EDI情報", 92, 20, FieldKind::Text};

enum TransferTrailerField {
    TransferTrailerKind,
    TransferCount,
    TransferAmount,
    TransferTrailerFiller
};
inline constexpr std::array<Field, 4> transferTrailer{{
    {"データ区分", 1, 1, FieldKind::Digits},
    {"合計件数", 2, 6, FieldKind::Digits},
    {"合計金額", 8, 12, FieldKind::Digits},
    {"ダミー", 20, 101, FieldKind::Filler},
}};
static_assert(coversRecord(transferTrailer, recordLength));

} // namespace keshikomi::zengin120

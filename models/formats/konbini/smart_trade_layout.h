// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/layout.h"

#include <array>

// Receipts of an agency's slip service as CSV, as a public importer of it reads them: a header row
// (1, consignor, kind of collection, count) and data rows (2). Columns may be quoted; days are
// YYYYMMDD or YYYY/MM/DD. Here 9, not 3, takes a preliminary receipt back.
namespace keshikomi::smarttrade {

enum HeaderColumn { HeaderKind, HeaderConsignor, HeaderCollection, HeaderCount, HeaderColumnCount };
inline constexpr std::array<Column, HeaderColumnCount> header{{
    {"レコード区分", 0},
    {"委託者コード", 0},
    {"収納区分", 0},
    {"合計件数", 0},
}};

enum DataColumn {
    DataKind,
    Consignor,
    ReceivedOn,
    PayoutOn,
    RequestNumber,
    Collection, // 3: at a convenience store
    Amount,
    RejectFlag,
    RejectReason,
    PayerBank,
    PayerBranch,
    PayerName,
    Stage, // 1 速報, 2 確報, 9 速報取消
    Bank,
    Branch,
    AccountType,
    Account,
    DataColumnCount
};
inline constexpr std::array<Column, DataColumnCount> data{{
    {"レコード区分", 0},
    {"委託者コード", 0},
    {"収納日", 0},
    {"入金予定日", 0},
    {"請求番号", 0},
    {"収納区分コード", 0},
    {"収納金額", 0},
    {"NGフラグ", 0},
    {"NG理由", 0},
    {"振込元金融機関名", 0},
    {"振込元支店名", 0},
    {"振込依頼者名", 0},
    {"速報・確報区分", 0},
    {"収納金融機関コード", 0},
    {"収納支店コード", 0},
    {"預金種目コード", 0},
    {"口座番号", 0},
}};

} // namespace keshikomi::smarttrade

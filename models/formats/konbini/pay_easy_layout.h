// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// The fields by which one agency tells of a Pay-easy payment (消込), in the order in which their
// values and the shared secret are joined for the check sum (MD5), as a public receiver of it reads
// them.
namespace keshikomi::payeasy {

enum class Shape { Digits, Text };

struct FormField final
{
    const char *name; // in the form
    const char *label; // standard Japanese name
    int least, most; // bytes
    Shape shape;
};

enum FormColumn {
    Version,
    SentDate,
    OrderNumber, // cut to six digits: not unique
    BankCode,
    ShopId,
    SubShopId,
    Amount,
    BankTransaction, // 25 digits of the centre
    CustomerNumber, // お客様番号: the key
    TransactionId,
    PayoutDate,
    ReceivedDate,
    ResultCode, // all zeros: paid
    CheckSum,
    FieldCount
};
inline constexpr std::array<FormField, FieldCount> fields{{
    {"p_ver", "バージョン", 4, 4, Shape::Text},
    {"stdate", "取引日", 8, 8, Shape::Digits},
    {"stran", "取引番号", 6, 6, Shape::Digits},
    {"bkcode", "仕向金融機関コード", 4, 4, Shape::Text},
    {"shopid", "加盟店コード", 6, 6, Shape::Text},
    {"cshopid", "子加盟店コード", 5, 5, Shape::Text},
    {"amount", "金額", 1, 10, Shape::Digits},
    {"mbtran", "仕向処理通番", 0, 25, Shape::Text},
    {"bktrans", "お客様番号", 1, 24, Shape::Digits},
    {"tranid", "取引ID", 0, 110, Shape::Text},
    {"ddate", "入金予定日", 8, 8, Shape::Digits},
    {"tdate", "収納日", 8, 8, Shape::Digits},
    {"rsltcd", "結果コード", 13, 13, Shape::Text},
    {"rchksum", "チェックサム", 32, 32, Shape::Text},
}};

} // namespace keshikomi::payeasy

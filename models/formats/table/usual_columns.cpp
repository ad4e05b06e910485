// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/usual_columns.h"

#include "models/formats/table/cell_values.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

constexpr std::size_t lookedAt = 30; // rows
constexpr int fewest = 2; // known headers of a header row

struct UsualHeader final
{
    ColumnRole role;
    const char16_t *words; // parted by blanks, as comparable() gives them
};

// Headers of bank statements, agency lists and settlement reports.
constexpr std::array usualHeaders{
    UsualHeader{ColumnRole::ReceivedOn,
                u"入金日 収納日 取引日 お取引日 取扱日 お取扱日 勘定日 支払日 お支払日 日付 年月日 "
                u"取引年月日 入金年月日 収納年月日 決済日 date"},
    UsualHeader{ColumnRole::ReceivedAt, u"時刻 収納時刻 支払時刻 入金時刻 取引時刻 time"},
    UsualHeader{ColumnRole::ValueOn, u"起算日"},
    UsualHeader{ColumnRole::PayoutOn, u"振込日 振込予定日 送金日 送金予定日"},
    UsualHeader{ColumnRole::Amount, u"金額 取引金額 収納金額 お支払金額 決済金額 amount"},
    UsualHeader{
        ColumnRole::Deposit,
        u"入金 入金額 入金金額 お預入 お預入れ お預入金額 お預り金額 預入金額 預り金額 受入金額"},
    UsualHeader{ColumnRole::Withdrawal,
                u"出金 出金額 出金金額 お引出 お引出し お引出金額 お引出し金額 引出金額 払出金額"},
    UsualHeader{
        ColumnRole::Payer,
        u"振込依頼人名 振込依頼人 振込人 振込人名 依頼人名 入金者 入金者名 お振込人 名義 名義人 "
        u"支払人 支払者 氏名 お名前 摘要 お取引内容 取引内容 内容 payer description"},
    UsualHeader{ColumnRole::SlipKey, u"払込番号 伝票番号 管理番号 お客様番号 受付番号 請求番号"},
    UsualHeader{ColumnRole::Barcode, u"バーコード バーコード情報 barcode"},
    UsualHeader{ColumnRole::Remitter, u"振込依頼人コード 依頼人コード 振込人コード"},
    UsualHeader{ColumnRole::Bank, u"仕向銀行 仕向銀行名 銀行 銀行名 金融機関 金融機関名"},
    UsualHeader{ColumnRole::Branch, u"仕向支店 仕向支店名 支店 支店名"},
    UsualHeader{ColumnRole::Edi, u"edi情報 edi"},
    UsualHeader{ColumnRole::Inquiry, u"照会番号"},
    UsualHeader{ColumnRole::Stage, u"速報確報区分 速報・確報 データ種別"},
};

// The words without what stands in brackets behind them: 金額(円).
ColumnRole usualRole(const QString &header)
{
    QString plain = comparable(header);
    if (const qsizetype bracket = plain.indexOf(u'('); bracket > 0)
        plain.truncate(bracket);
    for (const UsualHeader &usual : usualHeaders) {
        if (!plain.isEmpty() && QString::fromUtf16(usual.words).split(u' ').contains(plain))
            return usual.role;
    }
    return ColumnRole::Other;
}

int knownHeaders(const TableRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [](const FileCell &cell) {
        return usualRole(cell.text) != ColumnRole::Other;
    }));
}

} // namespace

int likelyHeaderRow(const TableFile &table)
{
    int number = 0;
    int most = fewest - 1;
    for (std::size_t at = 0; at < std::min(table.rows.size(), lookedAt); ++at) {
        if (const int known = knownHeaders(table.rows[at]); known > most) {
            most = known;
            number = table.rows[at].number;
        }
    }
    return number;
}

std::vector<ColumnRole> usualRoles(const QStringList &headers)
{
    std::vector<ColumnRole> roles;
    const auto has = [&roles](ColumnRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    for (const QString &header : headers) {
        const ColumnRole role = usualRole(header);
        roles.push_back(has(role) ? ColumnRole::Other : role);
    }
    // What a till calls paid went out where money in has a column of its own.
    const auto amount = std::find(roles.begin(), roles.end(), ColumnRole::Amount);
    if (amount != roles.end() && has(ColumnRole::Deposit) && !has(ColumnRole::Withdrawal)
        && headers.at(amount - roles.begin()).contains(QStringLiteral("支払")))
        *amount = ColumnRole::Withdrawal;
    // Money in and out in two columns; a third one with amounts is a balance or repeats them.
    if (has(ColumnRole::Deposit))
        std::replace(roles.begin(), roles.end(), ColumnRole::Amount, ColumnRole::Other);
    else if (has(ColumnRole::Withdrawal))
        std::replace(roles.begin(), roles.end(), ColumnRole::Amount, ColumnRole::Deposit);
    return roles;
}

} // namespace keshikomi

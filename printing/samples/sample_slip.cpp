// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/stamp_duty.h"
#include "printing/samples/sample_parts.h"
#include "printing/samples/samples.h"

namespace keshikomi::printing::samples {

QString host()
{
    return QStringLiteral("pay.kasasagi.example");
}

SheetLine
line(const QString &name, const QString &quantity, qint64 price, TaxKind kind, qint64 amount)
{
    const auto unit = price > 0 ? std::optional(Yen(price)) : std::nullopt;
    return {name, quantity, unit, kind, Yen(amount), {}};
}

SlipContent slipFrame()
{
    SlipContent content;
    content.number = QStringLiteral("B-2608-00123");
    content.job.wipNumbers = {QStringLiteral("123456789")};
    content.job.car =
        SheetCar{QStringLiteral("カササギ C200 ワゴン"), QStringLiteral("見本 330 さ 00-00")};
    content.issued = QDate(2026, 8, 3);
    content.job.done = QDate(2026, 8, 1);
    content.due = QDate(2026, 8, 31);
    content.payee = {QStringLiteral("株式会社カササギ自動車"),
                     QStringLiteral("中央サービスセンター"),
                     QStringLiteral("株式会社カササギ自動車 中央SC"),
                     QStringLiteral("000-0000"),
                     QStringLiteral("見本県架空市中央1丁目2番3号"),
                     QStringLiteral("0120-000-000"),
                     QStringLiteral("平日 9:30～18:00"),
                     QStringLiteral("T7123456789012")};
    content.customer = {
        QStringLiteral("000-0001"),
        {QStringLiteral("見本県架空市緑町4丁目5番6号"), QStringLiteral("みどりハイツ 302号室")},
        QStringLiteral("見本 花子 様"),
        {}};
    content.agency = QStringLiteral("みほん収納サービス株式会社");
    content.link = SheetLink{QStringLiteral("https://pay.kasasagi.example/p/7K3MQ9XT2VHA"), host()};
    content.bank = SheetBank{QStringLiteral("みほん銀行 中央支店（000）"),
                             QStringLiteral("普通 0000000"),
                             QStringLiteral("カ）カササギジドウシヤ"),
                             QStringLiteral("123456789")};
    return content;
}

void settle(SlipContent &content, bool barcode)
{
    std::vector<TaxedAmount> amounts;
    for (const SheetLine &entry : content.figures.lines)
        amounts.push_back({entry.kind, entry.amount});
    content.figures.totals = taxTotals(amounts, content.figures.rounding);
    content.figures.total = content.figures.totals.total();
    content.figures.toPay = content.figures.total;
    const Yen judged = judgedForStamp(content.figures.total, content.figures.totals.tax());
    const Yen duty = lawfulStampRules().on(content.issued)->dutyOn(judged);
    content.stamp = {duty > Yen(0), duty, Yen(50'000)};
    content.barcode.clear();
    content.noBarcode = NoBarcode::OverLimit;
    if (!barcode || content.figures.toPay > content.barcodeLimit)
        return;
    KonbiniBarcode bars;
    bars.billerCode = QStringLiteral("999999");
    bars.freeField = QStringLiteral("123450000000000123456");
    bars.reissue = content.reissue;
    bars.due = content.due;
    bars.stamp = content.stamp.needed;
    bars.amount = content.figures.toPay;
    content.barcode = encodeBarcode(bars).value();
}

SlipContent normalSlip()
{
    SlipContent content = slipFrame();
    const QString job = QStringLiteral("1 式");
    content.figures.lines = {
        line(QStringLiteral("24か月定期点検（法定）"), job, 38'000, TaxKind::Standard, 38'000),
        line(QStringLiteral("エンジンオイル交換 5W-30"),
             QStringLiteral("6.5 L"),
             1'800,
             TaxKind::Standard,
             11'700),
        line(QStringLiteral("オイルフィルター"),
             QStringLiteral("1 個"),
             2'400,
             TaxKind::Standard,
             2'400),
        line(QStringLiteral("ブレーキフルード交換"), job, 8'500, TaxKind::Standard, 8'500),
        line(QStringLiteral("ワイパーブレード 左右"),
             QStringLiteral("2 本"),
             3'200,
             TaxKind::Standard,
             6'400),
        line(QStringLiteral("お茶（ペットボトル 24本入り）"),
             QStringLiteral("1 箱"),
             1'200,
             TaxKind::Reduced,
             1'200),
        line(QStringLiteral("自動車重量税"), job, 0, TaxKind::Statutory, 24'600),
        line(QStringLiteral("自賠責保険料（24か月）"), job, 0, TaxKind::Statutory, 17'650),
        line(QStringLiteral("検査登録印紙代"), job, 0, TaxKind::Statutory, 2'300),
    };
    settle(content);
    return content;
}

} // namespace keshikomi::printing::samples

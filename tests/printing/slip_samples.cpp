// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/slip_samples.h"

#include "models/domain/stamp_duty.h"

namespace keshikomi::test {

namespace {

const QString host = QStringLiteral("pay.kasasagi.example");

SheetLine
line(const QString &name, const QString &quantity, qint64 price, TaxKind kind, qint64 amount)
{
    const auto unit = price > 0 ? std::optional(Yen(price)) : std::nullopt;
    return {name, quantity, unit, kind, Yen(amount), {}};
}

SlipContent frame()
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
    content.link = SheetLink{QStringLiteral("https://pay.kasasagi.example/p/7K3MQ9XT2VHA"), host};
    content.bank = SheetBank{QStringLiteral("みほん銀行 中央支店（000）"),
                             QStringLiteral("普通 0000000"),
                             QStringLiteral("カ）カササギジドウシヤ"),
                             QStringLiteral("123456789")};
    return content;
}

} // namespace

SheetOptions slipOptions(int dpi)
{
    return {dpi, {host}};
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
    SlipContent content = frame();
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

SlipContent stressSlip()
{
    SlipContent content = frame();
    content.payee.name = QStringLiteral("株式会社カササギ自動車販売インターナショナル東日本");
    content.payee.branch = QStringLiteral("見本架空湾岸中央テクニカルサービスセンター");
    content.payee.shortName =
        QStringLiteral("（株）カササギ自動車販売インターナショナル東日本 見本架空湾岸");
    content.payee.address =
        QStringLiteral("見本県架空市湾岸中央区架空埠頭9丁目8番7号 架空湾岸物流センター内");
    content.customer.addressLines = {
        QStringLiteral("見本県架空市東架空町大字上架空字下架空1234番地の56 架空臨海研究開発地区"),
        QStringLiteral("みほんインターナショナルビジネスタワー東館 38階 3801号室")};
    content.customer.name = QStringLiteral("株式会社みほんインターナショナル・オートモーティブ・ホ"
                                           "ールディングス東日本 車両管理本部 御中");
    content.customer.shortName = QStringLiteral(
        "株式会社みほんインターナショナル・オートモーティブ・ホールディングス東日本 御中");
    content.agency = QStringLiteral("みほんペイメント・アンド・コレクションサービス株式会社");
    content.job.car =
        SheetCar{QStringLiteral("カササギ C200 4MATRIX ステーションワゴン ローレウス"),
                 QStringLiteral("みほん架空 330 さ 00-00")};
    content.reissue = 2;
    const QString job = QStringLiteral("1 式");
    const QString brief = QStringLiteral("作業 %1：部品交換");
    const QString lengthy = QStringLiteral(
        "作業 %1：フロントサスペンションロアアーム左右交換およびホイールアライメント調整一式");
    for (int i = 1; i <= 96; ++i) {
        const QString &name = i % 7 == 1 ? lengthy : brief;
        content.figures.lines.push_back(
            line(name.arg(i, 2, 10, QLatin1Char('0')), job, 2'000, TaxKind::Standard, 2'000));
    }
    content.figures.lines.push_back(line(QStringLiteral("お茶（ペットボトル 24本入り）"),
                                         QStringLiteral("1 箱"),
                                         1'200,
                                         TaxKind::Reduced,
                                         1'200));
    content.figures.lines.push_back(
        line(QStringLiteral("自動車重量税"), job, 0, TaxKind::Statutory, 24'600));
    content.figures.lines.push_back(
        line(QStringLiteral("自賠責保険料・印紙代"), job, 0, TaxKind::Statutory, 62'904));
    settle(content);
    return content;
}

SlipContent slipOver(Yen total)
{
    SlipContent content = frame();
    const Yen base((total.amount() * 10 + 10) / 11);
    const Yen taxed = base + share(base, rateOf(TaxKind::Standard), Rounding::Down);
    const QString job = QStringLiteral("1 式");
    if (taxed == total)
        content.figures.lines = {
            line(QStringLiteral("エンジン載せ替え工賃"), job, 0, TaxKind::Standard, base.amount())};
    else
        content.figures.lines = {
            line(QStringLiteral("自動車税"), job, 0, TaxKind::Statutory, total.amount())};
    settle(content);
    return content;
}

QString rareText(QRandomGenerator &random, int signs)
{
    // Twice the same glyph (日 and the radical ⽇, 神 and 神), beyond the BMP, one sign of two
    // codes (葛󠄀, ｶﾞ, か゚), ligatures (fi), signs that CP932 and Unicode map differently
    // (～〜－−∥‖).
    static const QStringList pool = {
        QStringLiteral("髙"),
        QStringLiteral("﨑"),
        QStringLiteral("𠮷"),
        QStringLiteral("①"),
        QStringLiteral("㈱"),
        QStringLiteral("日"),
        QStringLiteral("⽇"),
        QStringLiteral("支"),
        QStringLiteral("⽀"),
        QStringLiteral("払"),
        QStringLiteral("神"),
        QStringLiteral("\ufa19"),
        QStringLiteral("葛\U000e0100"),
        QStringLiteral("ｶﾞ"),
        QStringLiteral("か\u309a"),
        QStringLiteral("fi"),
        QStringLiteral("ffl"),
        QStringLiteral("～"),
        QStringLiteral("〜"),
        QStringLiteral("－"),
        QStringLiteral("−"),
        QStringLiteral("∥"),
        QStringLiteral("‖"),
        QStringLiteral("Ⅲ"),
        QStringLiteral("㍻"),
        QStringLiteral("邊"),
        QStringLiteral("齋"),
        QStringLiteral("𡈽"),
        QStringLiteral("𣘺"),
        QStringLiteral("é"),
        QStringLiteral("e\u0301"),
        QStringLiteral("(a\\)"),
        QStringLiteral("<&>"),
        QStringLiteral("￥"),
        QStringLiteral("¥"),
    };
    QString text;
    for (int i = 0; i < signs; ++i)
        text += pool.at(random.bounded(int(pool.size())));
    return text;
}

SlipContent randomSlip(QRandomGenerator &random)
{
    SlipContent content = frame();
    content.number =
        QStringLiteral("B-2608-%1").arg(random.bounded(100'000), 5, 10, QLatin1Char('0'));
    content.customer.name = rareText(random, 5) + QStringLiteral(" 様");
    content.customer.shortName.clear();
    content.customer.addressLines = {QStringLiteral("見本県架空市") + rareText(random, 4),
                                     QStringLiteral("%1号室").arg(random.bounded(1, 999))};
    content.job.wipNumbers = {QString::number(random.bounded(100'000'000, 999'999'999))};
    content.job.car = SheetCar{QStringLiteral("カササギ ") + rareText(random, 2),
                               QStringLiteral("見本 330 さ %1").arg(random.bounded(1'000, 9'999))};
    content.link->url = QStringLiteral("https://pay.kasasagi.example/p/%1")
                            .arg(random.generate64(), 16, 36, QLatin1Char('0'))
                            .toUpper()
                            .replace(QStringLiteral("HTTPS://PAY.KASASAGI.EXAMPLE/P"),
                                     QStringLiteral("https://pay.kasasagi.example/p"));
    content.due = content.issued.addDays(random.bounded(1, 60));
    const int lines = random.bounded(1, 10);
    for (int i = 0; i < lines; ++i) {
        const qint64 amount = random.bounded(1, 20'000);
        content.figures.lines.push_back(
            line(QStringLiteral("作業 ") + rareText(random, 6),
                 QStringLiteral("1 式"),
                 amount,
                 random.bounded(5) == 0 ? TaxKind::Reduced : TaxKind::Standard,
                 amount));
    }
    settle(content);
    return content;
}

} // namespace keshikomi::test

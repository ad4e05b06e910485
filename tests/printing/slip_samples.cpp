// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/slip_samples.h"

#include "printing/samples/sample_parts.h"

namespace keshikomi::test {

using namespace printing::samples;

SheetOptions slipOptions(int dpi)
{
    return {dpi, {host()}};
}

SlipContent stressSlip()
{
    SlipContent content = slipFrame();
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
    SlipContent content = slipFrame();
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
    SlipContent content = slipFrame();
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

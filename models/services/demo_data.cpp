// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo_data.h"

#include <array>

namespace keshikomi::demo {

namespace {

struct NamePart
{
    const char16_t *kanji;
    const char16_t *kana;
};

constexpr std::array<NamePart, 24> families{{
    {u"青木", u"アオキ"},   {u"石井", u"イシイ"}, {u"上田", u"ウエダ"},
    {u"遠藤", u"エンドウ"}, {u"大野", u"オオノ"}, {u"加藤", u"カトウ"},
    {u"菊地", u"キクチ"},   {u"工藤", u"クドウ"}, {u"近藤", u"コンドウ"},
    {u"斎藤", u"サイトウ"}, {u"柴田", u"シバタ"}, {u"高橋", u"タカハシ"},
    {u"千葉", u"チバ"},     {u"土屋", u"ツチヤ"}, {u"中村", u"ナカムラ"},
    {u"西村", u"ニシムラ"}, {u"野口", u"ノグチ"}, {u"長谷川", u"ハセガワ"},
    {u"平野", u"ヒラノ"},   {u"福田", u"フクダ"}, {u"松本", u"マツモト"},
    {u"村上", u"ムラカミ"}, {u"森田", u"モリタ"}, {u"吉田", u"ヨシダ"},
}};

constexpr std::array<NamePart, 24> givens{{
    {u"明", u"アキラ"},     {u"綾香", u"アヤカ"},   {u"恵子", u"ケイコ"}, {u"和也", u"カズヤ"},
    {u"京子", u"キョウコ"}, {u"浩二", u"コウジ"},   {u"沙織", u"サオリ"}, {u"翔太", u"ショウタ"},
    {u"進", u"ススム"},     {u"隆", u"タカシ"},     {u"千尋", u"チヒロ"}, {u"剛", u"ツヨシ"},
    {u"徹", u"トオル"},     {u"奈々", u"ナナ"},     {u"直樹", u"ナオキ"}, {u"陽菜", u"ヒナ"},
    {u"広美", u"ヒロミ"},   {u"誠", u"マコト"},     {u"美咲", u"ミサキ"}, {u"守", u"マモル"},
    {u"結衣", u"ユイ"},     {u"洋平", u"ヨウヘイ"}, {u"理恵", u"リエ"},   {u"亮", u"リョウ"},
}};

constexpr std::array<NamePart, 10> firms{{
    {u"アサヒ運輸", u"アサヒウンユ"},
    {u"カワセミ建設", u"カワセミケンセツ"},
    {u"コマドリ印刷", u"コマドリインサツ"},
    {u"シラサギ食品", u"シラサギショクヒン"},
    {u"ツバメ配送", u"ツバメハイソウ"},
    {u"ハクチョウ工業", u"ハクチョウコウギョウ"},
    {u"ヒバリ造園", u"ヒバリゾウエン"},
    {u"フクロウ設計", u"フクロウセッケイ"},
    {u"メジロ商事", u"メジロショウジ"},
    {u"ルリビタキ薬局", u"ルリビタキヤッキョク"},
}};

constexpr std::array<const char16_t *, 6> towns{
    {u"緑町", u"港町", u"桜台", u"本町", u"旭ヶ丘", u"川端"}};

constexpr std::array<const char16_t *, 6> cars{{u"カササギ C200 ワゴン",
                                                u"カササギ A100",
                                                u"カササギ K660 バン",
                                                u"カササギ S300 セダン",
                                                u"カササギ T15 トラック",
                                                u"カササギ E50 電気"}};

struct Work
{
    const char16_t *name;
    qint64 price;
    qint64 quantityMilli;
    const char16_t *unit;
    TaxKind kind;
};

constexpr std::array<Work, 18> works{{
    {u"12か月定期点検（法定）", 14'000, 1'000, u"式", TaxKind::Standard},
    {u"24か月定期点検（法定）", 38'000, 1'000, u"式", TaxKind::Standard},
    {u"エンジンオイル交換 5W-30", 1'800, 4'500, u"L", TaxKind::Standard},
    {u"オイルフィルター", 2'400, 1'000, u"個", TaxKind::Standard},
    {u"ブレーキフルード交換", 8'500, 1'000, u"式", TaxKind::Standard},
    {u"ワイパーブレード", 3'200, 2'000, u"本", TaxKind::Standard},
    {u"タイヤ 195/65R15", 12'800, 4'000, u"本", TaxKind::Standard},
    {u"タイヤ交換・バランス調整", 2'200, 4'000, u"本", TaxKind::Standard},
    {u"バッテリー交換", 18'700, 1'000, u"個", TaxKind::Standard},
    {u"エアコンフィルター", 4'300, 1'000, u"個", TaxKind::Standard},
    {u"鈑金塗装 左フロントドア", 68'400, 1'000, u"式", TaxKind::Standard},
    {u"鈑金塗装 リアバンパー", 152'300, 1'000, u"式", TaxKind::Standard},
    {u"洗車・室内清掃", 3'650, 1'000, u"式", TaxKind::Standard},
    {u"お茶（ペットボトル 24本入り）", 1'200, 1'000, u"箱", TaxKind::Reduced},
    {u"商品券", 5'000, 1'000, u"枚", TaxKind::Exempt},
    {u"自動車重量税", 24'600, 1'000, u"式", TaxKind::Statutory},
    {u"自賠責保険料（24か月）", 17'650, 1'000, u"式", TaxKind::Statutory},
    {u"検査登録印紙代", 2'300, 1'000, u"式", TaxKind::Statutory},
}};
constexpr int firstStatutory = 15;

constexpr std::array<const char16_t *, 8> subjects{{u"12か月点検",
                                                    u"24か月点検・車検整備",
                                                    u"タイヤ交換",
                                                    u"オイル交換",
                                                    u"鈑金塗装",
                                                    u"バッテリー交換",
                                                    u"用品取付",
                                                    u"一般修理"}};

QString text(const char16_t *utf16)
{
    return QString::fromUtf16(utf16);
}

template<typename Table>
auto drawn(QRandomGenerator &chance, const Table &table)
{
    return table[std::size_t(chance.bounded(int(table.size())))];
}

QString digits(QRandomGenerator &chance, int below, int width)
{
    return QString::number(chance.bounded(below)).rightJustified(width, QLatin1Char('0'));
}

LineItem lineOf(const Work &work)
{
    return LineItem{text(work.name),
                    work.quantityMilli,
                    text(work.unit),
                    Yen(work.price),
                    work.kind,
                    lineAmount(Yen(work.price), work.quantityMilli)};
}

} // namespace

NewLegalEntity legalEntity()
{
    return NewLegalEntity{QStringLiteral("株式会社カササギ自動車"),
                          QStringLiteral("T7123456789012")};
}

NewStore store()
{
    return NewStore{QStringLiteral("中央サービスセンター"),
                    QStringLiteral("中央SC"),
                    QStringLiteral("000-0000"),
                    QStringLiteral("見本県架空市中央1丁目2番3号"),
                    QStringLiteral("0120-000-000"),
                    QStringLiteral("平日 9:30～18:00"),
                    QStringLiteral("みほん銀行 中央支店（000）"),
                    QStringLiteral("普通 0000000"),
                    QStringLiteral("カ）カササギジドウシヤ")};
}

NewAgreement agency()
{
    return NewAgreement{QStringLiteral("999999-12345"),
                        Channel::KonbiniBarcode,
                        QStringLiteral("みほん収納サービス株式会社"),
                        14,
                        16,
                        BookingSource::File,
                        QString()};
}

NewAgreement bank()
{
    return NewAgreement{QStringLiteral("0009-227-1-1234567"),
                        Channel::BankTransfer,
                        QStringLiteral("見本の普通預金 1234567"),
                        0,
                        0,
                        BookingSource::File,
                        QString()};
}

NewAgreement backend()
{
    return NewAgreement{QStringLiteral("backend:sandbox"),
                        Channel::CardLink,
                        QStringLiteral("練習用の決済センター"),
                        0,
                        0,
                        BookingSource::Feed,
                        QString()};
}

NewCustomer customer(QRandomGenerator &chance)
{
    NewCustomer made;
    if (chance.bounded(10) == 0) {
        const NamePart firm = drawn(chance, firms);
        made.name = QStringLiteral("株式会社%1").arg(text(firm.kanji));
        made.kana = QStringLiteral("カブシキガイシャ %1").arg(text(firm.kana));
        made.honorific = QStringLiteral("御中");
    } else {
        const NamePart family = drawn(chance, families);
        const NamePart given = drawn(chance, givens);
        made.name = QStringLiteral("%1 %2").arg(text(family.kanji), text(given.kanji));
        made.kana = QStringLiteral("%1 %2").arg(text(family.kana), text(given.kana));
        made.honorific = QStringLiteral("様");
    }
    made.zip = QStringLiteral("000-") + digits(chance, 10'000, 4);
    made.address1 = QStringLiteral("見本県架空市%1%2丁目%3番%4号")
                        .arg(text(drawn(chance, towns)),
                             QString::number(1 + chance.bounded(6)),
                             QString::number(1 + chance.bounded(20)),
                             QString::number(1 + chance.bounded(30)));
    made.phone = QStringLiteral("000-") + digits(chance, 10'000, 4) + QLatin1Char('-')
        + digits(chance, 10'000, 4);
    return made;
}

Vehicle vehicle(QRandomGenerator &chance)
{
    const QString number = digits(chance, 10'000, 4);
    return Vehicle{
        text(drawn(chance, cars)),
        QStringLiteral("見本 %1 さ %2-%3")
            .arg(QString::number(300 + chance.bounded(100)), number.left(2), number.right(2))};
}

Job job(QRandomGenerator &chance)
{
    Job made{text(drawn(chance, subjects)), {}};
    // The first line is work, so that the sum is never nothing; the last ones may be public dues.
    made.lines.push_back(lineOf(works[std::size_t(chance.bounded(13))]));
    for (int more = chance.bounded(4); more > 0; --more)
        made.lines.push_back(lineOf(works[std::size_t(chance.bounded(firstStatutory))]));
    if (chance.bounded(4) == 0)
        made.lines.push_back(lineOf(works[std::size_t(firstStatutory + chance.bounded(3))]));
    if (chance.bounded(12) == 0)
        made.lines.push_back(
            lump(QStringLiteral("お値引き"), TaxKind::Standard, -100 * (1 + chance.bounded(10))));
    return made;
}

LineItem lump(const QString &name, TaxKind kind, qint64 yen)
{
    return LineItem{name, 1'000, QStringLiteral("式"), std::nullopt, kind, Yen(yen)};
}

} // namespace keshikomi::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/paper_slips.h"

#include "printing/gs1_128.h"
#include "printing/qr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

namespace keshikomi::bench {

namespace {

constexpr int lineCount = 8;
constexpr double firstLine = 78, lineStep = 7.5;

const QStringList surnames = {QStringLiteral("佐藤"),
                              QStringLiteral("髙橋"),
                              QStringLiteral("渡邊"),
                              QStringLiteral("山﨑"),
                              QStringLiteral("長谷川"),
                              QStringLiteral("小林")};
const QStringList givenNames = {QStringLiteral("太郎"),
                                QStringLiteral("花子"),
                                QStringLiteral("健太"),
                                QStringLiteral("直美"),
                                QStringLiteral("拓也"),
                                QStringLiteral("裕子")};
const QStringList towns = {QStringLiteral("見本県架空市緑町"),
                           QStringLiteral("見本県東架空市港通"),
                           QStringLiteral("見本県架空郡山手村大字上"),
                           QStringLiteral("見本府北架空市旭丘")};
const QStringList jobs = {QStringLiteral("エンジンオイル交換"),
                          QStringLiteral("オイルフィルター"),
                          QStringLiteral("ブレーキパッド前輪左右"),
                          QStringLiteral("タイヤ交換工賃"),
                          QStringLiteral("法定十二か月点検"),
                          QStringLiteral("バッテリー交換"),
                          QStringLiteral("冷却水交換"),
                          QStringLiteral("洗車・室内清掃"),
                          QStringLiteral("エアコンフィルター"),
                          QStringLiteral("ワイパーゴム")};

QString yen(qint64 amount)
{
    return QLocale(QLocale::Japanese).toString(amount);
}

const QString &one(const QStringList &of, QRandomGenerator &random)
{
    return of.at(random.bounded(int(of.size())));
}

void addLines(std::vector<PaperText> &texts, QRandomGenerator &random, qint64 &total)
{
    for (int i = 0; i < lineCount; ++i) {
        const int count = random.bounded(1, 5);
        const qint64 price = random.bounded(1, 300) * 100;
        const double y = firstLine + i * lineStep;
        texts.push_back({12, y, 9, 'l', one(jobs, random)});
        texts.push_back({128, y, 9, 'r', QString::number(count)});
        texts.push_back({158, y, 9, 'r', yen(price)});
        texts.push_back({198, y, 9, 'r', yen(count * price)});
        total += count * price;
    }
}

QJsonArray toJson(const std::vector<PaperText> &texts)
{
    QJsonArray all;
    for (const PaperText &text : texts)
        all.append(
            QJsonArray{text.x, text.y, text.pt, QString(QLatin1Char(text.align)), text.text});
    return all;
}

} // namespace

PaperForm paperForm()
{
    PaperForm form;
    const auto add = [&](double x, double y, double pt, char align, const QString &text) {
        form.texts.push_back({x, y, pt, align, text});
    };
    add(105, 16, 20, 'c', QStringLiteral("ご請求書 兼 払込票"));
    add(130, 26, 9, 'l', QStringLiteral("請求番号"));
    add(130, 32, 9, 'l', QStringLiteral("お支払期限"));
    add(130, 40, 10, 'l', QStringLiteral("株式会社カササギ自動車"));
    add(130, 46, 8, 'l', QStringLiteral("見本県架空市中央1丁目2番3号"));
    add(130, 51, 8, 'l', QStringLiteral("電話 0120-000-000 登録番号 T7123456789012"));
    add(60, 70, 9, 'c', QStringLiteral("品名・作業内容"));
    add(120, 70, 9, 'c', QStringLiteral("数量"));
    add(145, 70, 9, 'c', QStringLiteral("単価"));
    add(180, 70, 9, 'c', QStringLiteral("金額（税抜）"));
    add(145, 143, 9, 'c', QStringLiteral("小計"));
    add(145, 150, 9, 'c', QStringLiteral("消費税（10%）"));
    add(145, 158, 9, 'c', QStringLiteral("合計金額"));
    add(12,
        169,
        8,
        'l',
        QStringLiteral("コンビニエンスストア、銀行またはスマートフォンでお支払いください。"));
    add(12, 174, 8, 'l', QStringLiteral("お支払期限を過ぎますと、この票はご利用いただけません。"));
    add(12,
        179,
        8,
        'l',
        QStringLiteral("収納印のない受領証は無効です。折り曲げたり汚したりしないでください。"));
    const QStringList labels = {QStringLiteral("金額"),
                                QStringLiteral("払込人"),
                                QStringLiteral("住所"),
                                QStringLiteral("払込先")};
    for (int i = 0; i < labels.size(); ++i) {
        add(12, 196 + i * 10, 9, 'l', labels.at(i));
        add(132, 196 + i * 10, 9, 'l', labels.at(i));
        form.lines.push_back({{10, 200.0 + i * 10}, {200, 200.0 + i * 10}});
    }
    add(40, 226, 9, 'l', QStringLiteral("株式会社カササギ自動車"));
    for (int i = 0; i <= 12; ++i)
        form.lines.push_back({{10, 65 + i * lineStep}, {200, 65 + i * lineStep}});
    for (const double x : {10.0, 110.0, 130.0, 160.0, 200.0})
        form.lines.push_back({{x, 65}, {x, 155}});
    return form;
}

PaperSlip paperSlip(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    PaperSlip slip;
    const QString name =
        one(surnames, random) + u' ' + one(givenNames, random) + QStringLiteral(" 様");
    const QString address = one(towns, random) + QString::number(random.bounded(1, 99));
    const QString id = QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
    slip.texts.push_back(
        {12, 29, 10, 'l', QStringLiteral("〒000-%1").arg(random.bounded(1'000, 9'999))});
    slip.texts.push_back({12, 35, 10, 'l', address});
    slip.texts.push_back(
        {12, 41, 10, 'l', QStringLiteral("みどりハイツ %1号室").arg(random.bounded(1, 999))});
    slip.texts.push_back({12, 51, 14, 'l', name});
    slip.texts.push_back({200, 26, 9, 'r', QStringLiteral("B-") + id});
    slip.texts.push_back({200, 32, 9, 'r', QStringLiteral("2026年12月25日")});
    qint64 net = 0;
    addLines(slip.texts, random, net);
    const qint64 tax = net / 10;
    const qint64 total = net + tax;
    slip.texts.push_back({198, 143, 9, 'r', yen(net)});
    slip.texts.push_back({198, 150, 9, 'r', yen(tax)});
    slip.texts.push_back({198, 158, 11, 'r', u'¥' + yen(total)});
    for (const double x : {40.0, 150.0}) {
        slip.texts.push_back({x, 196, 11, 'l', u'¥' + yen(total)});
        slip.texts.push_back({x, 206, 9, 'l', name});
        slip.texts.push_back({x, 216, 7, 'l', address});
    }
    slip.digits = QStringLiteral("9199999900000000000%1261225%2%3")
                      .arg(id)
                      .arg(0)
                      .arg(total, 9, 10, QLatin1Char('0'))
                      .leftJustified(44, QLatin1Char('0'))
                      .left(44);
    slip.texts.push_back({70, 281, 7, 'c', slip.digits});
    slip.bars = printing::gs1Bars(slip.digits).value();
    const QString url = QStringLiteral("https://pay.kasasagi.example/p/%1?t=%2")
                            .arg(id, QString::number(random.generate64(), 36));
    slip.qr = printing::makeQr(url.leftJustified(104, QLatin1Char('0'))).value();
    return slip;
}

QByteArray paperJson(const PaperForm &form, const std::vector<PaperSlip> &slips)
{
    QJsonArray lines;
    for (const auto &[from, to] : form.lines)
        lines.append(QJsonArray{from.x(), from.y(), to.x(), to.y()});
    QByteArray out = QJsonDocument(QJsonObject{{QStringLiteral("texts"), toJson(form.texts)},
                                               {QStringLiteral("lines"), lines}})
                         .toJson(QJsonDocument::Compact)
        + '\n';
    for (const PaperSlip &slip : slips) {
        QString bars;
        for (const bool dark : slip.bars)
            bars += QLatin1Char(dark ? '1' : '0');
        QJsonArray rows;
        for (int y = 0; y < slip.qr.size; ++y) {
            QString row;
            for (int x = 0; x < slip.qr.size; ++x)
                row += QLatin1Char(slip.qr.dark(x, y) ? '1' : '0');
            rows.append(row);
        }
        out += QJsonDocument(QJsonObject{{QStringLiteral("texts"), toJson(slip.texts)},
                                         {QStringLiteral("bars"), bars},
                                         {QStringLiteral("qr"), rows}})
                   .toJson(QJsonDocument::Compact);
        out += '\n';
    }
    return out;
}

} // namespace keshikomi::bench

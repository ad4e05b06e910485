// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/name_key.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr qsizetype shortestCut = 8; // a shorter beginning fits too many names
constexpr qsizetype shortestCode = 4;
constexpr QChar longMark(u'ー');

QString fullSize(QString text)
{
    static const QHash<QChar, QChar> sizes = [] {
        const QStringView small = u"ァィゥェォッャュョヮヵヶ";
        const QStringView full = u"アイウエオツヤユヨワカケ";
        QHash<QChar, QChar> map;
        for (qsizetype i = 0; i < small.size(); ++i)
            map.insert(small[i], full[i]);
        return map;
    }();
    for (QChar &sign : text) {
        if (sign >= QChar(u'ぁ') && sign <= QChar(u'ゖ'))
            sign = QChar(char16_t(sign.unicode() + 0x60)); // hiragana to katakana
        sign = sizes.value(sign, sign);
    }
    return text;
}

// Legal forms written out, after fullSize().
const QStringList &legalForms()
{
    static const QStringList forms = [] {
        QStringList list{
            QStringLiteral("カブシキガイシヤ"),
            QStringLiteral("カブシキカイシヤ"),
            QStringLiteral("ユウゲンガイシヤ"),
            QStringLiteral("ユウゲンカイシヤ"),
            QStringLiteral("ゴウドウガイシヤ"),
            QStringLiteral("ゴウドウカイシヤ"),
            QStringLiteral("ゴウシガイシヤ"),
            QStringLiteral("ゴウシカイシヤ"),
            QStringLiteral("ゴウメイガイシヤ"),
            QStringLiteral("ゴウメイカイシヤ"),
            QStringLiteral("イリヨウホウジンシヤダン"),
            QStringLiteral("イリヨウホウジンザイダン"),
            QStringLiteral("イリヨウホウジン"),
            QStringLiteral("シヤカイフクシホウジン"),
            QStringLiteral("トクテイヒエイリカツドウホウジン"),
            QStringLiteral("イツパンシヤダンホウジン"),
            QStringLiteral("イツパンザイダンホウジン"),
            QStringLiteral("コウエキシヤダンホウジン"),
            QStringLiteral("コウエキザイダンホウジン"),
            QStringLiteral("シユウキヨウホウジン"),
            QStringLiteral("ガツコウホウジン"),
            QStringLiteral("ドクリツギヨウセイホウジン"),
            QStringLiteral("チホウドクリツギヨウセイホウジン"),
            QStringLiteral("株式会社"),
            QStringLiteral("有限会社"),
            QStringLiteral("合同会社"),
            QStringLiteral("合資会社"),
            QStringLiteral("合名会社"),
            QStringLiteral("医療法人社団"),
            QStringLiteral("医療法人財団"),
            QStringLiteral("社会医療法人"),
            QStringLiteral("医療法人"),
            QStringLiteral("社会福祉法人"),
            QStringLiteral("特定非営利活動法人"),
            QStringLiteral("一般社団法人"),
            QStringLiteral("一般財団法人"),
            QStringLiteral("公益社団法人"),
            QStringLiteral("公益財団法人"),
            QStringLiteral("宗教法人"),
            QStringLiteral("学校法人"),
            QStringLiteral("地方独立行政法人"),
            QStringLiteral("独立行政法人"),
        };
        std::stable_sort(list.begin(), list.end(), [](const QString &a, const QString &b) {
            return a.size() > b.size();
        });
        return list;
    }();
    return forms;
}

// Short forms of the bank kana rules as an alternation, longest first so that トクヒ is not taken
// for ト.
QString shortForms()
{
    QStringList forms =
        QStringLiteral(
            "カ ユ メ シ ド イ ザイ シヤ シユウ ガク フク ホゴ ソ トクヒ ドク チドク モク ケン "
            "シツ ベン チユウ ギヨ シホウ ゼイ ダイ ノウ カンリ ロウム エイ シユツ")
            .split(QLatin1Char(' '));
    std::stable_sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    return forms.join(QLatin1Char('|'));
}

// Removed before punctuation is, for the brackets tell a short form from a name that ends alike.
QString withoutLegalForm(QString text)
{
    static const QRegularExpression kanjiShort(
        QStringLiteral("\\((?:株|有|同|資|名|医|社|財|学|宗|福)\\)"));
    static const QRegularExpression middle(QStringLiteral("\\((?:%1)\\)").arg(shortForms()));
    static const QRegularExpression front(QStringLiteral("(^|[\\s(])(?:%1)\\)").arg(shortForms()));
    static const QRegularExpression end(QStringLiteral("\\((?:%1)(?=[\\s)]|$)").arg(shortForms()));
    const QString space(QLatin1Char(' '));
    text.replace(kanjiShort, space);
    for (const QString &form : legalForms())
        text.replace(form, space);
    text.replace(middle, space);
    text.replace(front, QStringLiteral("\\1 "));
    text.replace(end, space);
    return text;
}

bool isLongMark(QChar sign)
{
    return QStringView(u"ー-‐‑‒–—―−─").contains(sign);
}

bool isDropped(QChar sign)
{
    const bool strayVoice = sign >= QChar(0x3099) && sign <= QChar(0x309C);
    return strayVoice || sign.isSpace()
        || QStringView(u"・、。,.()「」『』'\"’‘“”[]【】〔〕/").contains(sign);
}

// ガ to カ, パ to ハ; ヂ and ヅ sound as ジ and ズ and so end at シ and ス.
QChar withoutVoice(QChar sign)
{
    if (sign == QChar(u'ヂ'))
        return QChar(u'シ');
    if (sign == QChar(u'ヅ'))
        return QChar(u'ス');
    if (sign == QChar(u'ヲ'))
        return QChar(u'オ');
    const QString parts = QString(sign).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? sign : parts.front();
}

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

// A field cut between a kana and its voice mark ends on the bare kana.
bool endsOnBareKana(const QString &cut, const QString &whole)
{
    const qsizetype last = cut.size() - 1;
    const QString parts = QString(whole.at(last)).normalized(QString::NormalizationForm_D);
    return parts.size() > 1 && parts.front() == cut.at(last)
        && QStringView(cut).left(last) == QStringView(whole).left(last);
}

} // namespace

QString nameKey(const QString &written)
{
    const QString text = fullSize(written.normalized(QString::NormalizationForm_KC)).toUpper();
    QString key;
    for (const QChar sign : withoutLegalForm(text)) {
        if (isLongMark(sign))
            key += longMark;
        else if (!isDropped(sign))
            key += sign;
    }
    return key;
}

QString looseNameKey(const QString &written)
{
    return loosened(nameKey(written));
}

QString loosened(const QString &nameKey)
{
    static const QStringView oRow = u"オコソトノホモヨロ";
    QString key;
    for (const QChar sign : nameKey) {
        const QChar bare = withoutVoice(sign);
        const bool prolongs = bare == QChar(u'ウ') && !key.isEmpty() && oRow.contains(key.back());
        if (sign != longMark && !prolongs)
            key += bare;
    }
    return key;
}

LeadingCode splitLeadingCode(const QString &payerName)
{
    const QString text = payerName.normalized(QString::NormalizationForm_KC).trimmed();
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype count = end - text.begin();
    if (count < shortestCode)
        return {QString(), payerName.trimmed()};
    return {text.left(count), text.mid(count).trimmed()};
}

bool nameKeysAgree(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QString &cut = a.size() <= b.size() ? a : b;
    const QString &whole = a.size() <= b.size() ? b : a;
    if (cut == whole)
        return true;
    return cut.size() >= shortestCut && (whole.startsWith(cut) || endsOnBareKana(cut, whole));
}

} // namespace keshikomi

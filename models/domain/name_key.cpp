// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/name_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

constexpr qsizetype shortestCut = 8; // a shorter beginning fits too many names
constexpr qsizetype shortestCode = 4;
constexpr QChar longMark(u'ー');

// Small kana to their full-size kana, hiragana to katakana; other signs as they are.
constexpr char16_t fullSize(char16_t sign)
{
    if (sign >= u'ぁ' && sign <= u'ゖ')
        sign = char16_t(sign + 0x60);
    switch (sign) {
    case u'ァ': return u'ア';
    case u'ィ': return u'イ';
    case u'ゥ': return u'ウ';
    case u'ェ': return u'エ';
    case u'ォ': return u'オ';
    case u'ッ': return u'ツ';
    case u'ャ': return u'ヤ';
    case u'ュ': return u'ユ';
    case u'ョ': return u'ヨ';
    case u'ヮ': return u'ワ';
    case u'ヵ': return u'カ';
    case u'ヶ': return u'ケ';
    default: return sign;
    }
}

QString fullSize(QString text)
{
    for (QChar &sign : text)
        sign = QChar(fullSize(sign.unicode()));
    return text;
}

constexpr char16_t firstHalfWidth = 0xFF61; // 。
constexpr char16_t lastHalfWidth = 0xFF9F; // the half voice mark

bool isHalfWidth(QChar sign)
{
    return sign.unicode() >= firstHalfWidth && sign.unicode() <= lastHalfWidth;
}

// NFKC of the half-width katakana, alone and with one of the two voice marks after them; a pair
// that does not become one sign is left empty. Made by the normalisation itself.
class HalfWidth final
{
public:
    HalfWidth()
    {
        for (char16_t sign = firstHalfWidth; sign <= lastHalfWidth; ++sign) {
            const auto place = std::size_t(sign - firstHalfWidth);
            m_alone[place] = normal(QString(QChar(sign))).front();
            for (const char16_t mark : {u'ﾞ', u'ﾟ'}) {
                const QString pair = normal(QString(QChar(sign)) + QChar(mark));
                if (pair.size() == 1)
                    m_voiced[mark - u'ﾞ'][place] = pair.front();
            }
        }
    }
    QChar alone(QChar sign) const { return m_alone[sign.unicode() - firstHalfWidth]; }
    QChar voiced(QChar sign, QChar mark) const
    {
        return m_voiced[mark.unicode() - u'ﾞ'][sign.unicode() - firstHalfWidth];
    }

private:
    static QString normal(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_KC);
    }
    std::array<QChar, lastHalfWidth - firstHalfWidth + 1> m_alone{};
    std::array<std::array<QChar, lastHalfWidth - firstHalfWidth + 1>, 2> m_voiced{};
};

bool isVoiceMark(QChar sign)
{
    return sign == QChar(u'ﾞ') || sign == QChar(u'ﾟ');
}

// NFKC. The names of bank files are ASCII and half-width katakana, for which the general way is
// slow.
QString normalised(const QString &text)
{
    static const HalfWidth halfWidth;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.unicode() < 0x80 || isHalfWidth(sign);
    });
    if (!isPlain)
        return text.normalized(QString::NormalizationForm_KC);
    QString normal;
    normal.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (!isHalfWidth(sign)) {
            normal += sign;
            continue;
        }
        const bool isMarked = i + 1 < text.size() && isVoiceMark(text.at(i + 1));
        const QChar voiced = isMarked ? halfWidth.voiced(sign, text.at(i + 1)) : QChar();
        if (!voiced.isNull())
            ++i;
        normal += voiced.isNull() ? halfWidth.alone(sign) : voiced;
    }
    return normal;
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

// Every form holds one of these words, and most names none of them.
void removeWrittenOut(QString &text)
{
    static const QString words[]{QStringLiteral("イシヤ"),
                                 QStringLiteral("ホウジン"),
                                 QStringLiteral("会社"),
                                 QStringLiteral("法人")};
    const auto isIn = [&text](const QString &word) { return text.contains(word); };
    if (std::none_of(std::begin(words), std::end(words), isIn))
        return;
    for (const QString &form : legalForms())
        text.replace(form, QLatin1String(" "));
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
    const bool opens = text.contains(QLatin1Char('('));
    const bool closes = text.contains(QLatin1Char(')'));
    if (opens && closes)
        text.replace(kanjiShort, space);
    removeWrittenOut(text);
    if (opens && closes)
        text.replace(middle, space);
    if (closes)
        text.replace(front, QStringLiteral("\\1 "));
    if (opens)
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
    if (written.isEmpty())
        return {};
    const QString text = fullSize(normalised(written)).toUpper();
    QString key;
    key.reserve(text.size());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/search_grams.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/asking/paged.h"
#include "models/storage/engine/bulk_insert.h"

#include <QSet>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr qsizetype longestGram = 2;
constexpr qsizetype mostGramsAsked = 6;

QString kindName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer: return QStringLiteral("customer");
    case SearchKind::Order: return QStringLiteral("order");
    case SearchKind::Bill: return QStringLiteral("bill");
    }
    Q_UNREACHABLE();
}

// Hiragana and katakana lie 0x60 apart; a small kana goes to its large one.
QChar plainKana(QChar sign)
{
    static constexpr QStringView small(u"ァィゥェォッャュョヮヵヶ");
    static constexpr QStringView large(u"アイウエオツヤユヨワカケ");
    if (sign >= QChar(u'ぁ') && sign <= QChar(u'ゖ'))
        sign = QChar(static_cast<char16_t>(sign.unicode() + 0x60));
    const qsizetype at = small.indexOf(sign);
    return at < 0 ? sign : large.at(at);
}

// The texts a row was indexed by, for the comparison of longer words. Columns beside the id.
const char *textsSql(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer:
        return "SELECT id, name, name_key, phone, number, virtual_account FROM customer WHERE id "
               "IN ";
    case SearchKind::Order:
        return "SELECT w.id, w.subject, v.plate, v.model, w.number, '' FROM work_order w "
               "LEFT JOIN vehicle v ON v.id = w.vehicle WHERE w.id IN ";
    case SearchKind::Bill: return "SELECT id, subject, '', '', number, '' FROM bill WHERE id IN ";
    }
    Q_UNREACHABLE();
}

struct RowTexts final
{
    qint64 row;
    QStringList keys;
};

RowTexts textsOf(const Row &row)
{
    RowTexts texts{row.integer(0), {}};
    for (int column = 1; column <= 3; ++column)
        texts.keys << searchKey(row.text(column));
    texts.keys << QString::number(row.integer(4)) << searchKey(row.text(5));
    return texts;
}

// Keeps the rows one of whose texts holds the whole word.
Result<std::unordered_set<qint64>> compared(Session &session,
                                            SearchKind kind,
                                            const std::vector<qint64> &candidates,
                                            const QString &word)
{
    std::unordered_set<qint64> kept;
    const std::string sql = chunkSql(textsSql(kind));
    for (std::size_t from = 0; from < candidates.size(); from += idsPerChunk) {
        KK_TRY(const auto texts, session.all(sql.c_str(), chunkBinds(candidates, from), textsOf));
        for (const RowTexts &each : texts) {
            const auto holds = [&word](const QString &key) { return key.contains(word); };
            if (std::any_of(each.keys.begin(), each.keys.end(), holds))
                kept.insert(each.row);
        }
    }
    return kept;
}

// Rows that have all the grams: one join for each gram after the first.
std::string gramsSql(qsizetype grams)
{
    std::string sql = "SELECT g0.row FROM search_gram g0";
    for (qsizetype at = 1; at < grams; ++at) {
        const std::string alias = "g" + std::to_string(at);
        sql += " JOIN search_gram " + alias + " ON " + alias + ".row = g0.row AND " + alias
            + ".kind = g0.kind AND " + alias + ".gram = ?";
    }
    return sql + " WHERE g0.gram = ? AND g0.kind = ?";
}

QStringList gramsToAsk(const QString &word)
{
    if (word.size() <= longestGram)
        return {word};
    QStringList grams;
    for (qsizetype at = 0; at + longestGram <= word.size() && grams.size() < mostGramsAsked; ++at) {
        if (const QString gram = word.mid(at, longestGram); !grams.contains(gram))
            grams << gram;
    }
    return grams;
}

// Eight rows a statement, the rest one by one.
Done writeGrams(Session &session, const QString &kind, qint64 row, const QStringList &grams)
{
    constexpr qsizetype rowsAtOnce = 8;
    static const char *const eight = "INSERT INTO search_gram (gram, kind, row) VALUES (?, ?, ?), "
                                     "(?, ?, ?), (?, ?, ?), (?, ?, ?), "
                                     "(?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?)";
    static const char *const one = "INSERT INTO search_gram (gram, kind, row) VALUES (?, ?, ?)";
    qsizetype at = 0;
    while (at < grams.size()) {
        const qsizetype count = grams.size() - at >= rowsAtOnce ? rowsAtOnce : 1;
        Binds binds;
        for (qsizetype each = 0; each < count; ++each)
            binds << grams.at(at + each) << kind << row;
        KK_CHECK(session.exec(count == 1 ? one : eight, binds));
        at += count;
    }
    return done();
}

} // namespace

QString searchKey(const QString &text)
{
    QString key;
    const QString plain = text.normalized(QString::NormalizationForm_KC).toUpper();
    key.reserve(plain.size());
    for (const QChar sign : plain) {
        if ((sign.isLetterOrNumber() && sign != QChar(u'ー')) || sign.isSurrogate())
            key += plainKana(sign);
    }
    return key;
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    const QString simple = typed.normalized(QString::NormalizationForm_KC).simplified();
    for (const QString &word : simple.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString key = searchKey(word); !key.isEmpty())
            words << key;
    }
    return words;
}

QStringList gramsOf(const QStringList &keys)
{
    QSet<QString> grams;
    for (const QString &key : keys) {
        for (qsizetype at = 0; at < key.size(); ++at) {
            grams.insert(key.mid(at, 1));
            if (at + longestGram <= key.size())
                grams.insert(key.mid(at, longestGram));
        }
    }
    QStringList sorted(grams.begin(), grams.end());
    sorted.sort();
    return sorted;
}

Done indexForSearch(
    Session &session, SearchKind kind, qint64 row, const QStringList &texts, GramBatch *later)
{
    QStringList keys;
    for (const QString &text : texts)
        keys << searchKey(text);
    const QStringList grams = gramsOf(keys);
    if (later) {
        later->add(kind, row, grams);
        return done();
    }
    return writeGrams(session, kindName(kind), row, grams);
}

void GramBatch::add(SearchKind kind, qint64 row, const QStringList &grams)
{
    for (const QString &gram : grams) {
        const char16_t second = gram.size() > 1 ? gram.at(1).unicode() : u'\0';
        m_entries.push_back({{gram.at(0).unicode(), second}, kind, row});
    }
}

Done GramBatch::finish(Session &session)
{
    std::sort(m_entries.begin(), m_entries.end());
    BulkInsert bulk(session, "search_gram", {"gram", "kind", "row"});
    for (const Entry &entry : m_entries) {
        const qsizetype length = entry.gram[1] == u'\0' ? 1 : 2;
        bulk.text(QString::fromUtf16(entry.gram.data(), length));
        bulk.text(kindName(entry.kind));
        bulk.whole(entry.row);
        KK_CHECK(bulk.endRow());
    }
    m_entries.clear();
    return bulk.finish();
}

Result<std::unordered_set<qint64>>
rowsWithWord(Session &session, SearchKind kind, const QString &word)
{
    const QStringList grams = gramsToAsk(word);
    Binds binds;
    for (qsizetype at = 1; at < grams.size(); ++at)
        binds << grams.at(at);
    binds << grams.first() << kindName(kind);
    KK_TRY(const auto candidates,
           session.all(gramsSql(grams.size()).c_str(), binds, [](const Row &row) {
               return row.integer(0);
           }));
    if (word.size() <= longestGram)
        return std::unordered_set<qint64>(candidates.begin(), candidates.end());
    return compared(session, kind, candidates, word);
}

} // namespace keshikomi

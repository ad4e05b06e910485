// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/template_schema.h"

#include "models/domain/direction_signs.h"
#include "printing/json_flaw.h"
#include "printing/json_keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

enum class Form {
    Text,
    Number,
    Length, // 0 or more
    Size, // over 0
    Whole,
    Flag,
    Four,
    Colour,
    Choice,
    Cells,
    Columns,
    List,
    Object
};

constexpr QLatin1String wholeFile("/"); // the place of the file itself

// What it takes to check them grows with them; the fullest sheet of ours has 150.
constexpr qsizetype mostItems = 2'000;

constexpr double longestNumber = 10'000; // of millimetres, points and dots: no page has more

struct Key
{
    const char *name;
    Form form;
    bool required = false;
    QStringList choices = {};
};
using Keys = std::vector<Key>;

QStringList choices(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list += QLatin1String(name);
    return list;
}

// Keys of a text, without the box: cells of a row of cells have none.
Keys textKeys()
{
    return {{"s", Form::Text, true},
            {"pt", Form::Size},
            {"min", Form::Size},
            {"lh", Form::Size},
            {"b", Form::Flag},
            {"f", Form::Choice, false, choices({"sans", "serif", "mono"})},
            {"a", Form::Choice, false, choices({"left", "center", "right", "spread"})},
            {"v", Form::Choice, false, choices({"top", "middle", "bottom"})},
            {"fit", Form::Choice, false, choices({"wrap"})},
            {"color", Form::Colour}};
}

Keys shapeKeys()
{
    return {{"box", Form::Four, true},
            {"lw", Form::Length},
            {"r", Form::Length},
            {"fill", Form::Colour},
            {"color", Form::Colour},
            {"dash", Form::Choice, false, choices({"cut", "dot"})}};
}

Keys codeKeys()
{
    return {{"s", Form::Text, true},
            {"box", Form::Four, true},
            {"id", Form::Text},
            {"dots", Form::Whole},
            {"dpi", Form::Whole},
            {"exact", Form::Flag},
            {"level", Form::Choice, false, choices({"M"})},
            {"a", Form::Choice, false, choices({"left", "center"})}};
}

Keys tableKeys()
{
    return {{"rows", Form::Text, true},
            {"box", Form::Four, true},
            {"cols", Form::Columns, true},
            {"head", Form::Length},
            {"row", Form::Size},
            {"pt", Form::Size},
            {"hpt", Form::Size},
            {"min", Form::Size},
            {"flow", Form::Flag},
            {"pad", Form::Flag},
            {"anchor", Form::Choice, false, choices({"top", "bottom"})},
            {"group", Form::Text},
            {"more", Form::Text},
            {"end", Form::Text}};
}

Keys columnKeys()
{
    return {{"h", Form::Text, true},
            {"f", Form::Text, true},
            {"w", Form::Size, true},
            {"a", Form::Choice, false, choices({"left", "center", "right"})},
            {"b", Form::Flag},
            {"wrap", Form::Flag}};
}

Keys with(Keys keys, const Keys &more)
{
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

const QHash<QString, Keys> &kindsOfItems()
{
    static const QHash<QString, Keys> kinds = {
        {QStringLiteral("text"), with(textKeys(), {{"box", Form::Four, true}})},
        {QStringLiteral("line"),
         {{"p", Form::Four, true},
          {"lw", Form::Length},
          {"color", Form::Colour},
          {"dash", Form::Choice, false, choices({"cut", "dot"})}}},
        {QStringLiteral("rect"), shapeKeys()},
        {QStringLiteral("ellipse"), shapeKeys()},
        {QStringLiteral("gs1-128"), codeKeys()},
        {QStringLiteral("qr"), codeKeys()},
        {QStringLiteral("image"),
         {{"src", Form::Text, true}, {"box", Form::Four, true}, {"least", Form::Whole}}},
        {QStringLiteral("table"), tableKeys()},
        {QStringLiteral("ruler"), {{"p", Form::Four, true}}},
        {QStringLiteral("cells"), {{"box", Form::Four, true}, {"cells", Form::Cells, true}}},
    };
    return kinds;
}

Keys keysOfItem(const QString &kind)
{
    return kindsOfItems().value(kind);
}

QStringList itemKinds()
{
    QStringList names = kindsOfItems().keys();
    names.sort();
    return names;
}

class Checker final
{
public:
    explicit Checker(QString name)
        : m_name(std::move(name))
    {
    }

    void checkSize(const QJsonObject &root);
    void checkTemplate(const QJsonObject &root);
    void checkBlock(const QJsonValue &value, const QString &place);
    void checkWords(const QJsonValue &value, const QString &place);
    void wrong(const QString &place, const QString &what)
    {
        m_errors.push_back({ErrorCode::Invalid, Fault::TemplateWrong, {m_name, place, what}, {}});
    }
    const std::vector<Error> &errors() const { return m_errors; }
    const QSet<QString> &broken() const { return m_broken; }

private:
    void checkBlocks(const QJsonValue &value, const QString &place);
    void checkItem(const QJsonValue &value, const QString &place);
    void checkKeys(const QJsonValue &value, const Keys &keys, const QString &place);
    void checkKind(const QJsonObject &json, const QString &place);
    void checkValue(const QJsonValue &value, const Key &key, const QString &place);
    void checkEach(const QJsonValue &value, const Keys &keys, const QString &place);

    const QString m_name;
    std::vector<Error> m_errors;
    QSet<QString> m_broken; // items
};

void Checker::checkEach(const QJsonValue &value, const Keys &keys, const QString &place)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return wrong(place, Words::tr("a list that is not empty is wanted"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(place).arg(i);
        checkKeys(array.at(i), keys, at);
    }
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::abs(value.toDouble()) <= longestNumber;
}

bool isFour(const QJsonValue &value)
{
    const QJsonArray four = value.toArray();
    return four.size() == 4 && std::all_of(four.begin(), four.end(), isNumber);
}

bool isColour(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return pattern.match(text).hasMatch();
}

void Checker::checkValue(const QJsonValue &value, const Key &key, const QString &place)
{
    const auto need = [&](bool right, const QString &what) {
        if (!right)
            wrong(place, what);
    };
    switch (key.form) {
    case Form::Text:
        if (const auto sign = directionSignIn(value.toString()))
            wrong(place, Words::tr("the sign %1 turns the text around").arg(signCode(*sign)));
        return need(value.isString(), Words::tr("a text is wanted"));
    case Form::Number: return need(isNumber(value), Words::tr("a number is wanted"));
    case Form::Length:
        return need(isNumber(value) && value.toDouble() >= 0,
                    Words::tr("a number of 0 or more is wanted"));
    case Form::Size:
        return need(isNumber(value) && value.toDouble() > 0,
                    Words::tr("a number over 0 is wanted"));
    case Form::Whole:
        return need(isNumber(value) && value.toInt(0) > 0,
                    Words::tr("a whole number over 0 is wanted"));
    case Form::Flag: return need(value.isBool(), Words::tr("true or false is wanted"));
    case Form::Four: return need(isFour(value), Words::tr("a list of four numbers is wanted"));
    case Form::Colour:
        return need(isColour(value.toString()), Words::tr("a colour like #E4E4E4 is wanted"));
    case Form::Choice:
        return need(key.choices.contains(value.toString()),
                    Words::tr("one of %1 is wanted").arg(key.choices.join(u' ')));
    case Form::Cells:
        return checkEach(
            value,
            with(textKeys(),
                 {{"h", Form::Text, true}, {"w", Form::Size, true}, {"if", Form::Text}}),
            place);
    case Form::Columns: return checkEach(value, columnKeys(), place);
    case Form::List: return need(value.isArray(), Words::tr("a list is wanted: [ … ]"));
    case Form::Object: return need(value.isObject(), Words::tr("an object is wanted"));
    }
}

QString namesOf(const Keys &keys)
{
    QStringList names;
    for (const Key &key : keys)
        names << QLatin1String(key.name);
    return names.join(QStringLiteral(", "));
}

void Checker::checkKeys(const QJsonValue &value, const Keys &keys, const QString &place)
{
    if (!value.isObject())
        return wrong(place, Words::tr("an object is wanted"));
    const QJsonObject json = value.toObject();
    for (const Key &key : keys) {
        if (key.required && !json.contains(QLatin1String(key.name)))
            wrong(place, Words::tr("\"%1\" is missing").arg(QLatin1String(key.name)));
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto known = std::find_if(keys.begin(), keys.end(), [&it](const Key &key) {
            return it.key() == QLatin1String(key.name);
        });
        if (known == keys.end())
            wrong(place,
                  Words::tr("unknown key \"%1\"; keys here: %2").arg(it.key(), namesOf(keys)));
        else
            checkValue(it.value(), *known, place == wholeFile ? it.key() : place + u'.' + it.key());
    }
}

void Checker::checkKind(const QJsonObject &json, const QString &place)
{
    const QString kind = json.value(QLatin1String("t")).toString();
    const Keys keys = keysOfItem(kind);
    if (keys.empty()) {
        return wrong(
            place,
            Words::tr("unknown kind of item \"%1\"; kinds: %2").arg(kind, itemKinds().join(u' ')));
    }
    checkKeys(json, with(keys, {{"t", Form::Text}, {"if", Form::Text}}), place);
    const bool exact = json.value(QLatin1String("exact")).toBool();
    if (exact && !(json.contains(QLatin1String("dots")) && json.contains(QLatin1String("dpi"))))
        wrong(place, Words::tr("\"exact\" needs \"dots\" and \"dpi\""));
}

void Checker::checkItem(const QJsonValue &value, const QString &place)
{
    const std::size_t before = m_errors.size();
    if (value.isObject())
        checkKind(value.toObject(), place);
    else
        wrong(place, Words::tr("an object is wanted"));
    if (m_errors.size() != before)
        m_broken.insert(place);
}

void Checker::checkBlock(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return wrong(place, Words::tr("an object is wanted"));
    const QJsonObject json = value.toObject();
    if (json.contains(QLatin1String("use")))
        return checkKeys(json, {{"use", Form::Text}, {"if", Form::Text}}, place);
    checkKeys(json,
              {{"id", Form::Text},
               {"if", Form::Text},
               {"frame", Form::Four},
               {"inset", Form::Length},
               {"items", Form::List, true}},
              place);
    const QJsonArray items = json.value(QLatin1String("items")).toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        checkItem(items.at(i), QStringLiteral("%1.items[%2]").arg(place).arg(i));
}

void Checker::checkBlocks(const QJsonValue &value, const QString &place)
{
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        checkBlock(array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i));
}

void Checker::checkWords(const QJsonValue &value, const QString &place)
{
    const QJsonObject words = value.toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!it.value().isString())
            wrong(place + QLatin1Char('.') + it.key(), Words::tr("a text is wanted"));
    }
}

// Items, with the cells and columns they are made of.
qsizetype itemsOf(const QJsonValue &blocks)
{
    qsizetype count = 0;
    for (const QJsonValue &block : blocks.toArray()) {
        const QJsonArray items = block.toObject().value(QLatin1String("items")).toArray();
        count += items.size();
        for (const QJsonValue &item : items) {
            count += item.toObject().value(QLatin1String("cells")).toArray().size();
            count += item.toObject().value(QLatin1String("cols")).toArray().size();
        }
    }
    return count;
}

void Checker::checkSize(const QJsonObject &root)
{
    const qsizetype count = itemsOf(root.value(QLatin1String("blocks")))
        + itemsOf(root.value(QLatin1String("continuation")));
    if (count > mostItems)
        wrong(wholeFile,
              Words::tr("a sheet has at most %1 items, cells and columns; here are %2")
                  .arg(mostItems)
                  .arg(count));
}

void Checker::checkTemplate(const QJsonObject &root)
{
    checkKeys(root,
              {{"schema", Form::Whole, true},
               {"sheet", Form::Text},
               {"title", Form::Text, true},
               {"about", Form::Text},
               {"language", Form::Choice, false, choices({"ja", "en"})},
               {"page", Form::Object},
               {"words", Form::Object},
               {"detail", Form::Text},
               {"blocks", Form::List, true},
               {"continuation", Form::List}},
              wholeFile);
    if (root.value(QLatin1String("schema")).toInt() != 1)
        wrong(QStringLiteral("schema"), Words::tr("1 is wanted"));
    checkKeys(root.value(QLatin1String("page")).toObject(), // of another type: told by its key
              {{"w", Form::Number}, {"h", Form::Number}, {"margin", Form::Number}},
              QStringLiteral("page"));
    checkWords(root.value(QLatin1String("words")), QStringLiteral("words"));
    checkBlocks(root.value(QLatin1String("blocks")), QStringLiteral("blocks"));
    checkBlocks(root.value(QLatin1String("continuation")), QStringLiteral("continuation"));
}

// Nothing if it is no JSON object, which the checker is told.
QJsonObject objectOf(const QByteArray &json, Checker &checker)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const JsonFlaw flaw = jsonFlaw(json, error);
        checker.wrong(flaw.place, flaw.reason);
    } else if (!document.isObject()) {
        checker.wrong(wholeFile, Words::tr("an object is wanted"));
    } else {
        for (const RepeatedKey &twice : repeatedKeys(json))
            checker.wrong(jsonLine(twice.line),
                          Words::tr("the key \"%1\" is there twice in one object; only the last "
                                    "one would count")
                              .arg(twice.key));
    }
    return document.object();
}

} // namespace

TemplateForm templateForm(const QByteArray &json, const QString &name)
{
    Checker checker(name);
    TemplateForm form;
    form.root = objectOf(json, checker);
    if (checker.errors().empty())
        checker.checkSize(form.root);
    if (checker.errors().empty())
        checker.checkTemplate(form.root);
    else
        form.root = {};
    form.errors = checker.errors();
    form.broken = checker.broken();
    return form;
}

Result<QJsonObject> checkedParts(const QByteArray &json, const QString &name)
{
    Checker checker(name);
    QJsonObject root = objectOf(json, checker);
    const QJsonObject blocks = root.value(QLatin1String("blocks")).toObject();
    for (auto it = blocks.begin(); it != blocks.end(); ++it)
        checker.checkBlock(it.value(), QLatin1String("blocks.") + it.key());
    const QJsonObject words = root.value(QLatin1String("words")).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        checker.checkWords(it.value(), QLatin1String("words.") + it.key());
    if (!checker.errors().empty())
        return tl::unexpected(checker.errors().front());
    return root;
}

} // namespace keshikomi::printing

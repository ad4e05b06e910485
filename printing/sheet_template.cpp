// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheet_template.h"

#include "printing/template_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside of any namespace, as the macro wants it: the linker drops resources of a static library
// that nobody asks for.
static void linkSheets()
{
    Q_INIT_RESOURCE(sheets);
}

namespace keshikomi::printing {

namespace {

using Spec = decltype(ItemSpec::what);

QString text(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString();
}

double number(const QJsonObject &json, QLatin1String key, double otherwise)
{
    return json.value(key).toDouble(otherwise);
}

QRectF box(const QJsonObject &json, QLatin1String key = QLatin1String("box"))
{
    const QJsonArray four = json.value(key).toArray();
    return {
        four.at(0).toDouble(), four.at(1).toDouble(), four.at(2).toDouble(), four.at(3).toDouble()};
}

Across across(const QJsonObject &json)
{
    const QString name = text(json, QLatin1String("a"));
    if (name == QLatin1String("center"))
        return Across::Center;
    if (name == QLatin1String("right"))
        return Across::Right;
    return name == QLatin1String("spread") ? Across::Spread : Across::Left;
}

Down down(const QJsonObject &json)
{
    const QString name = text(json, QLatin1String("v"));
    if (name == QLatin1String("middle"))
        return Down::Middle;
    return name == QLatin1String("bottom") ? Down::Bottom : Down::Top;
}

Dash dash(const QJsonObject &json)
{
    const QString name = text(json, QLatin1String("dash"));
    if (name == QLatin1String("cut"))
        return Dash::Cut;
    return name == QLatin1String("dot") ? Dash::Dot : Dash::Solid;
}

QColor colour(const QJsonObject &json)
{
    return json.contains(QLatin1String("color")) ? QColor(text(json, QLatin1String("color")))
                                                 : QColor(Qt::black);
}

Spec textSpec(const QJsonObject &json)
{
    TextSpec spec;
    spec.text = text(json, QLatin1String("s"));
    spec.box = box(json);
    spec.pt = number(json, QLatin1String("pt"), spec.pt);
    spec.minPt = number(json, QLatin1String("min"), spec.pt);
    spec.lineHeight = number(json, QLatin1String("lh"), spec.lineHeight);
    const QString face = text(json, QLatin1String("f"));
    spec.face = face == QLatin1String("mono") ? Face::Mono
        : face == QLatin1String("serif")      ? Face::Serif
                                              : Face::Sans;
    spec.bold = json.value(QLatin1String("b")).toBool();
    spec.wrap = text(json, QLatin1String("fit")) == QLatin1String("wrap");
    spec.across = across(json);
    spec.down = down(json);
    spec.colour = colour(json);
    return spec;
}

Spec lineSpec(const QJsonObject &json)
{
    const QJsonArray ends = json.value(QLatin1String("p")).toArray();
    Stroke line;
    line.from = {ends.at(0).toDouble(), ends.at(1).toDouble()};
    line.to = {ends.at(2).toDouble(), ends.at(3).toDouble()};
    line.width = number(json, QLatin1String("lw"), line.width);
    line.dash = dash(json);
    line.colour = colour(json);
    return line;
}

Spec shapeSpec(const QJsonObject &json)
{
    Shape shape;
    shape.box = box(json);
    shape.ellipse = text(json, QLatin1String("t")) == QLatin1String("ellipse");
    shape.width = number(json, QLatin1String("lw"), shape.width);
    shape.radius = number(json, QLatin1String("r"), 0);
    shape.dash = dash(json);
    shape.colour = colour(json);
    if (json.contains(QLatin1String("fill")))
        shape.fill = QColor(text(json, QLatin1String("fill")));
    return shape;
}

Spec barsSpec(const QJsonObject &json)
{
    const QRectF area = box(json);
    BarsSpec spec{text(json, QLatin1String("s")), area.topLeft(), area.height()};
    if (json.value(QLatin1String("exact")).toBool()) {
        spec.exactDots = json.value(QLatin1String("dots")).toInt();
        spec.exactDpi = json.value(QLatin1String("dpi")).toInt();
    }
    return spec;
}

Spec qrSpec(const QJsonObject &json)
{
    QrSpec spec;
    spec.text = text(json, QLatin1String("s"));
    spec.box = box(json);
    spec.moduleMm =
        number(json, QLatin1String("dots"), 14) * 25.4 / number(json, QLatin1String("dpi"), 600);
    spec.left = across(json) == Across::Left && json.contains(QLatin1String("a"));
    if (json.value(QLatin1String("exact")).toBool()) {
        spec.exactDots = json.value(QLatin1String("dots")).toInt();
        spec.exactDpi = json.value(QLatin1String("dpi")).toInt();
    }
    return spec;
}

Spec pictureSpec(const QJsonObject &json)
{
    return PictureSpec{
        text(json, QLatin1String("src")), box(json), json.value(QLatin1String("least")).toInt()};
}

Spec tableSpec(const QJsonObject &json)
{
    TableSpec spec;
    spec.rows = text(json, QLatin1String("rows"));
    spec.box = box(json);
    spec.head = number(json, QLatin1String("head"), spec.head);
    spec.row = number(json, QLatin1String("row"), spec.row);
    spec.pt = number(json, QLatin1String("pt"), spec.pt);
    spec.headPt = number(json, QLatin1String("hpt"), spec.pt);
    spec.minPt = number(json, QLatin1String("min"), spec.pt - 1.5);
    spec.flow = json.value(QLatin1String("flow")).toBool();
    spec.pad = json.value(QLatin1String("pad")).toBool(true);
    spec.bottom = text(json, QLatin1String("anchor")) == QLatin1String("bottom");
    spec.groupSum = text(json, QLatin1String("group"));
    spec.more = text(json, QLatin1String("more"));
    spec.end = text(json, QLatin1String("end"));
    const QJsonArray columns = json.value(QLatin1String("cols")).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        spec.columns.push_back({text(column, QLatin1String("h")),
                                text(column, QLatin1String("f")),
                                number(column, QLatin1String("w"), 0),
                                across(column),
                                column.value(QLatin1String("b")).toBool(),
                                column.value(QLatin1String("wrap")).toBool()});
    }
    return spec;
}

Spec cellsSpec(const QJsonObject &json)
{
    CellsSpec spec;
    spec.box = box(json);
    const QJsonArray cells = json.value(QLatin1String("cells")).toArray();
    for (const QJsonValue &value : cells) {
        const QJsonObject cell = value.toObject();
        TextSpec content = std::get<TextSpec>(textSpec(cell));
        content.bold = true;
        content.down = Down::Middle;
        spec.cells.push_back({text(cell, QLatin1String("if")),
                              text(cell, QLatin1String("h")),
                              content,
                              number(cell, QLatin1String("w"), 0)});
    }
    return spec;
}

Spec rulerSpec(const QJsonObject &json)
{
    const QJsonArray ends = json.value(QLatin1String("p")).toArray();
    RulerSpec spec;
    spec.from = {ends.at(0).toDouble(), ends.at(1).toDouble()};
    const double across = ends.at(2).toDouble() - spec.from.x();
    const double downward = ends.at(3).toDouble() - spec.from.y();
    spec.down = downward > across;
    spec.length = qRound(std::max(across, downward));
    return spec;
}

using Maker = Spec (*)(const QJsonObject &);

Maker makerOf(const QString &kind)
{
    static const QHash<QString, Maker> makers = {
        {QStringLiteral("text"), &textSpec},
        {QStringLiteral("line"), &lineSpec},
        {QStringLiteral("rect"), &shapeSpec},
        {QStringLiteral("ellipse"), &shapeSpec},
        {QStringLiteral("gs1-128"), &barsSpec},
        {QStringLiteral("qr"), &qrSpec},
        {QStringLiteral("image"), &pictureSpec},
        {QStringLiteral("table"), &tableSpec},
        {QStringLiteral("cells"), &cellsSpec},
        {QStringLiteral("ruler"), &rulerSpec},
    };
    return makers.value(kind, nullptr);
}

// Of an item of no known kind its texts count: they say which fields it was to show.
Spec unknownSpec(const QJsonObject &json)
{
    TextSpec spec;
    for (const QJsonValue &value : json)
        spec.text += value.toString();
    return spec;
}

BlockSpec blockSpec(const QJsonObject &json, const QString &place, const QSet<QString> &broken)
{
    BlockSpec block;
    block.id = text(json, QLatin1String("id"));
    block.condition = text(json, QLatin1String("if"));
    block.place = place;
    block.frame = box(json, QLatin1String("frame"));
    block.inset = number(json, QLatin1String("inset"), 0);
    const QJsonArray items = json.value(QLatin1String("items")).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const Maker maker = makerOf(text(item, QLatin1String("t")));
        block.items.push_back({text(item, QLatin1String("if")),
                               maker != nullptr ? maker(item) : unknownSpec(item),
                               int(i),
                               broken.contains(QStringLiteral("%1.items[%2]").arg(place).arg(i))});
    }
    return block;
}

// The blocks of a file, with the common parts where they are asked for.
class BlockReader final
{
public:
    BlockReader(const QSet<QString> &broken, const TemplateParts &parts, ReadTemplate &read)
        : m_broken(broken)
        , m_parts(parts)
        , m_read(read)
    {
    }
    std::vector<BlockSpec> blocks(const QJsonObject &root, QLatin1String key)
    {
        std::vector<BlockSpec> list;
        const QJsonArray array = root.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject json = array.at(i).toObject();
            const QString place = QStringLiteral("%1[%2]").arg(key).arg(i);
            if (!json.contains(QLatin1String("use")))
                list.push_back(blockSpec(json, place, m_broken));
            else if (auto part = partOf(json, place))
                list.push_back(*std::move(part));
        }
        return list;
    }

private:
    std::optional<BlockSpec> partOf(const QJsonObject &json, const QString &place)
    {
        const QString name = text(json, QLatin1String("use"));
        if (!m_parts.blocks.contains(name)) {
            QStringList known = m_parts.blocks.keys();
            known.sort();
            m_read.errors.push_back(
                {ErrorCode::Invalid,
                 Fault::TemplateWrong,
                 {m_read.sheet.name,
                  place,
                  QCoreApplication::translate("Template", "no part is called \"%1\"; parts: %2")
                      .arg(name, known.join(QStringLiteral(", ")))},
                 {}});
            return std::nullopt;
        }
        BlockSpec block = blockSpec(m_parts.blocks.value(name), place, {});
        block.id = name;
        if (json.contains(QLatin1String("if")))
            block.condition = text(json, QLatin1String("if"));
        return block;
    }

    const QSet<QString> &m_broken;
    const TemplateParts &m_parts;
    ReadTemplate &m_read;
};

QHash<QString, QString> wordsOf(const QJsonObject &json)
{
    QHash<QString, QString> words;
    for (auto it = json.begin(); it != json.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

} // namespace

QByteArray builtInTemplateFile(const QString &name)
{
    linkSheets();
    QFile file(QStringLiteral(":/sheets/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("template %s is missing", qPrintable(name));
    return file.readAll();
}

namespace {

TemplateParts readParts()
{
    TemplateParts parts;
    const QJsonObject root =
        QJsonDocument::fromJson(builtInTemplateFile(QStringLiteral("parts"))).object();
    const QJsonObject blocks = root.value(QLatin1String("blocks")).toObject();
    for (auto it = blocks.begin(); it != blocks.end(); ++it)
        parts.blocks.insert(it.key(), it.value().toObject());
    const QJsonObject words = root.value(QLatin1String("words")).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        parts.words.insert(it.key(), wordsOf(it.value().toObject()));
    return parts;
}

} // namespace

ReadTemplate readTemplate(const QByteArray &json, const QString &name, const TemplateParts &parts)
{
    TemplateForm form = templateForm(json, name);
    const QJsonObject &root = form.root;
    ReadTemplate read{{}, std::move(form.errors)};
    SheetTemplate &sheet = read.sheet;
    sheet.name = name;
    sheet.title = text(root, QLatin1String("title"));
    sheet.detail = text(root, QLatin1String("detail"));
    const QJsonObject page = root.value(QLatin1String("page")).toObject();
    sheet.size = {number(page, QLatin1String("w"), 210), number(page, QLatin1String("h"), 297)};
    sheet.margin = number(page, QLatin1String("margin"), sheet.margin);
    const QString language = text(root, QLatin1String("language"));
    if (!language.isEmpty())
        sheet.language = language;
    sheet.words = parts.words.value(sheet.language);
    sheet.words.insert(wordsOf(root.value(QLatin1String("words")).toObject()));
    BlockReader reader(form.broken, parts, read);
    sheet.first = reader.blocks(root, QLatin1String("blocks"));
    sheet.continuation = reader.blocks(root, QLatin1String("continuation"));
    return read;
}

Result<SheetTemplate>
parseTemplate(const QByteArray &json, const QString &name, const TemplateParts &parts)
{
    ReadTemplate read = readTemplate(json, name, parts);
    if (!read.errors.empty())
        return tl::unexpected(read.errors.front());
    return std::move(read.sheet);
}

const TemplateParts &builtInParts()
{
    static const TemplateParts parts = readParts();
    return parts;
}

SheetTemplate builtInTemplate(const QString &name)
{
    auto parsed = parseTemplate(builtInTemplateFile(name), name, builtInParts());
    if (!parsed)
        qFatal("template %s: %s", qPrintable(name), qPrintable(parsed.error().args.join(u' ')));
    return *std::move(parsed);
}

} // namespace keshikomi::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheet_template.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QRectF box(const QJsonObject &json)
{
    const QJsonArray four = json.value(QLatin1String("box")).toArray();
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
    if (json.contains(QLatin1String("color")))
        spec.colour = QColor(text(json, QLatin1String("color")));
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
    if (json.contains(QLatin1String("fill")))
        shape.fill = QColor(text(json, QLatin1String("fill")));
    return shape;
}

Spec barsSpec(const QJsonObject &json)
{
    const QRectF area = box(json);
    return BarsSpec{text(json, QLatin1String("s")), area.topLeft(), area.height()};
}

Spec qrSpec(const QJsonObject &json)
{
    QrSpec spec;
    spec.text = text(json, QLatin1String("s"));
    spec.box = box(json);
    spec.moduleMm =
        number(json, QLatin1String("dots"), 14) * 25.4 / number(json, QLatin1String("dpi"), 600);
    spec.left = across(json) == Across::Left && json.contains(QLatin1String("a"));
    return spec;
}

Spec pictureSpec(const QJsonObject &json)
{
    return PictureSpec{text(json, QLatin1String("src")), box(json)};
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
    };
    return makers.value(kind, nullptr);
}

Result<std::vector<BlockSpec>> blocks(const QJsonArray &array, const QString &name)
{
    std::vector<BlockSpec> list;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        BlockSpec block{text(json, QLatin1String("id")), text(json, QLatin1String("if")), {}};
        const QJsonArray items = json.value(QLatin1String("items")).toArray();
        for (const QJsonValue &entry : items) {
            const QJsonObject item = entry.toObject();
            const QString kind = text(item, QLatin1String("t"));
            const Maker maker = makerOf(kind);
            if (maker == nullptr)
                return failure(ErrorCode::Invalid, Fault::FileLayoutUnknown, {name, kind});
            block.items.push_back({text(item, QLatin1String("if")), maker(item)});
        }
        list.push_back(std::move(block));
    }
    return list;
}

} // namespace

Result<SheetTemplate> parseTemplate(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || number(root, QLatin1String("schema"), 0) != 1)
        return failure(ErrorCode::Invalid, Fault::FileLayoutUnknown, {name, error.errorString()});
    SheetTemplate sheet;
    sheet.title = text(root, QLatin1String("title"));
    const QJsonObject page = root.value(QLatin1String("page")).toObject();
    sheet.size = {number(page, QLatin1String("w"), 210), number(page, QLatin1String("h"), 297)};
    const QJsonObject words = root.value(QLatin1String("words")).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        sheet.words.insert(it.key(), it.value().toString());
    auto first = blocks(root.value(QLatin1String("blocks")).toArray(), name);
    if (!first)
        return tl::unexpected(first.error());
    auto rest = blocks(root.value(QLatin1String("continuation")).toArray(), name);
    if (!rest)
        return tl::unexpected(rest.error());
    sheet.first = std::move(*first);
    sheet.continuation = std::move(*rest);
    return sheet;
}

SheetTemplate builtInTemplate(const QString &sheet)
{
    linkSheets();
    QFile file(QStringLiteral(":/sheets/%1.json").arg(sheet));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("template %s is missing", qPrintable(sheet));
    auto parsed = parseTemplate(file.readAll(), sheet);
    if (!parsed)
        qFatal("template %s: %s", qPrintable(sheet), qPrintable(parsed.error().args.join(u' ')));
    return *std::move(parsed);
}

} // namespace keshikomi::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_json.h"

#include "models/services/sheets/part_walks.h"

#include <QJsonDocument>

namespace keshikomi {

namespace json_walk {

void walk(auto &way, Of<SlipContent> auto &content)
{
    way.text("number", content.number);
    walk(way, content.job);
    way.day("issued", content.issued);
    way.day("due", content.due);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.text("agency", content.agency);
    walk(way, content.figures);
    way.number("reissue", content.reissue);
    way.text("barcode", content.barcode);
    way.choice("no_barcode", content.noBarcode, noBarcodeNames);
    way.yen("barcode_limit", content.barcodeLimit);
    way.part("stamp", content.stamp);
    way.part("link", content.link);
    way.part("bank", content.bank);
}

} // namespace json_walk

QByteArray slipContentToJson(const SlipContent &content)
{
    json_walk::Writer writer;
    walk(writer, content);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

Result<SlipContent> slipContentFromJson(const QByteArray &json)
{
    json_walk::Reader reader(QJsonDocument::fromJson(json).object());
    SlipContent content;
    walk(reader, content);
    if (!reader.isGood())
        return failure(ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("slip_content")});
    return content;
}

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/metadata.h"

#include "printing/pdf/deflater.h"
#include "printing/pdf/syntax.h"

#include <QColorSpace>

namespace keshikomi::printing::pdf {

namespace {

const QString program = QStringLiteral("Keshikomi");
const QString producer = QStringLiteral("Keshikomi " KESHIKOMI_VERSION);
const QString separator = QStringLiteral(", ");

QByteArray infoDictionary(const DocumentInfo &info)
{
    QByteArray body = "<</Title" + textString(info.title) + "/Creator" + textString(program)
        + "/Producer" + textString(producer);
    if (info.created.isValid()) {
        const QByteArray date = dateString(info.created);
        body += "/CreationDate" + date + "/ModDate" + date;
    }
    if (!info.keywords.isEmpty())
        body += "/Keywords" + textString(info.keywords.join(separator));
    return body + ">>";
}

QString isoDate(const QDateTime &at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

QByteArray xmpPacket(const DocumentInfo &info)
{
    QString xml = QStringLiteral(
        "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n");
    xml += QStringLiteral("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                          "</dc:title>\n<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag>"
                          "</dc:language>\n")
               .arg(info.title.toHtmlEscaped(), info.language.toHtmlEscaped());
    xml +=
        QStringLiteral("<xmp:CreatorTool>%1</xmp:CreatorTool>\n<pdf:Producer>%2</pdf:Producer>\n")
            .arg(program, producer);
    if (info.created.isValid()) {
        xml += QStringLiteral(
                   "<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n")
                   .arg(isoDate(info.created));
    }
    if (!info.keywords.isEmpty())
        xml += QStringLiteral("<pdf:Keywords>%1</pdf:Keywords>\n")
                   .arg(info.keywords.join(separator).toHtmlEscaped());
    xml += QStringLiteral("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toUtf8();
}

int writeOutputIntent(ObjectFile &file)
{
    const int profile = file.reserve();
    const QByteArray icc = QColorSpace(QColorSpace::SRgb).iccProfile();
    const QByteArray packed = Deflater(Deflater::Effort::Once).compress(icc);
    file.writeStream(profile, "/N 3/Filter/FlateDecode", packed);
    const int intent = file.reserve();
    QByteArray body = "<</Type/OutputIntent/S/GTS_PDFA1"
                      "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)";
    appendReference(body += "/DestOutputProfile ", profile);
    file.write(intent, body + ">>");
    return intent;
}

} // namespace

MetadataObjects writeMetadata(ObjectFile &file, const DocumentInfo &info)
{
    MetadataObjects objects;
    objects.info = file.reserve();
    file.write(objects.info, infoDictionary(info));
    objects.xmp = file.reserve();
    file.writeStream(objects.xmp, "/Type/Metadata/Subtype/XML", xmpPacket(info));
    objects.outputIntent = writeOutputIntent(file);
    return objects;
}

} // namespace keshikomi::printing::pdf

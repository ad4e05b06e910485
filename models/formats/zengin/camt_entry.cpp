// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt_entry.h"

namespace keshikomi {
namespace {

constexpr int deepest = 24; // camt has about ten levels

// Reads what is inside an element. `branch` takes the elements that are kept apart.
class LeafReader
{
public:
    explicit LeafReader(QXmlStreamReader &xml)
        : m_xml(&xml)
    {
    }

    template<typename F>
    void read(XmlLeaves &leaves, const QString &path, int depth, F branch)
    {
        QString text;
        while (!m_xml->atEnd()) {
            m_xml->readNext();
            if (m_xml->isEndElement())
                break;
            if (m_xml->isDTD())
                return m_xml->raiseError(QStringLiteral("a document type"));
            if (m_xml->isCharacters())
                text += m_xml->text();
            if (!m_xml->isStartElement())
                continue;
            const QString name = m_xml->name().toString();
            const QString inner = path.isEmpty() ? name : QString(path + u'/' + name);
            if (branch(inner))
                continue;
            if (depth >= deepest)
                return m_xml->raiseError(QStringLiteral("too deep"));
            const auto currency = m_xml->attributes().value(QLatin1String("Ccy"));
            if (!currency.isEmpty())
                leaves[inner + QStringLiteral("@Ccy")].append(currency.toString());
            read(leaves, inner, depth + 1, branch);
        }
        if (!text.trimmed().isEmpty())
            leaves[path].append(text.trimmed());
    }

private:
    QXmlStreamReader *m_xml;
};

CamtEntry readEntry(QXmlStreamReader &xml)
{
    CamtEntry entry;
    LeafReader reader(xml);
    reader.read(entry.facts, {}, 0, [&](const QString &path) {
        if (path != QLatin1String("NtryDtls/TxDtls"))
            return false;
        XmlLeaves transaction;
        reader.read(transaction, {}, 0, [](const QString &) { return false; });
        entry.transactions.push_back(std::move(transaction));
        return true;
    });
    return entry;
}

CamtReport readReport(QXmlStreamReader &xml)
{
    CamtReport report;
    LeafReader reader(xml);
    reader.read(report.facts, {}, 0, [&](const QString &path) {
        if (path == QLatin1String("Ntry")) {
            report.entries.push_back(readEntry(xml));
            return true;
        }
        if (path != QLatin1String("Bal"))
            return false;
        XmlLeaves balance;
        reader.read(balance, {}, 0, [](const QString &) { return false; });
        report.balances.push_back(std::move(balance));
        return true;
    });
    return report;
}

bool isReport(QStringView name)
{
    return name == QLatin1String("Ntfctn") || name == QLatin1String("Rpt");
}

} // namespace

QString leafAt(const XmlLeaves &leaves, const char *path)
{
    return leaves.value(QLatin1String(path)).value(0);
}

std::optional<XmlPlace> xmlBreaksAt(QByteArrayView document)
{
    QXmlStreamReader xml(document.toByteArray());
    while (!xml.atEnd())
        xml.readNext();
    if (!xml.hasError())
        return std::nullopt;
    return XmlPlace{xml.lineNumber(), xml.columnNumber() + 1};
}

std::optional<std::vector<CamtReport>> readCamtReports(QByteArrayView document)
{
    QXmlStreamReader xml(document.toByteArray());
    std::vector<CamtReport> reports;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return std::nullopt;
        if (xml.isStartElement() && isReport(xml.name()))
            reports.push_back(readReport(xml));
    }
    if (xml.hasError())
        return std::nullopt;
    return reports;
}

} // namespace keshikomi

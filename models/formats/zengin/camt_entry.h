// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace keshikomi {

// The texts of an element's leaves by their path from it, as "BookgDt/Dt"; attributes are not kept
// but for the currency of an amount: "Amt@Ccy".
using XmlLeaves = QHash<QString, QStringList>;
// The first text at a path, or nothing.
QString leafAt(const XmlLeaves &leaves, const char *path);

// One Ntry of a camt message.
struct CamtEntry final
{
    XmlLeaves facts; // without NtryDtls/TxDtls
    std::vector<XmlLeaves> transactions; // NtryDtls/TxDtls
};

// One report of an account (Ntfctn or Rpt).
struct CamtReport final
{
    XmlLeaves facts; // without Bal and Ntry
    std::vector<XmlLeaves> balances; // Bal
    std::vector<CamtEntry> entries;
};

// Where XML is no longer well-formed; both from 1.
struct XmlPlace final
{
    qint64 line = 1;
    qint64 column = 1;
};
// Nothing: it is well-formed.
std::optional<XmlPlace> xmlBreaksAt(QByteArrayView document);

// Nothing: the document is no well-formed message, or has a document type.
std::optional<std::vector<CamtReport>> readCamtReports(QByteArrayView document);

} // namespace keshikomi

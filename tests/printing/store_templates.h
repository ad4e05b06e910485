// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"
#include "printing/sheets/template_folder.h"

#include <QFile>
#include <QTemporaryDir>

namespace keshikomi::test {

// A folder of templates of a store.
class StoreFolder final
{
public:
    void write(const QString &name, const QByteArray &json) const
    {
        QFile file(m_folder.filePath(name + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("a template cannot be written");
    }
    // "place: reason" of each error of the one file.
    QStringList errors() const
    {
        QStringList told;
        const auto files = printing::checkTemplateFolder(m_folder.path());
        for (const Error &error : files.value().front().errors)
            told << QStringLiteral("%1: %2").arg(error.args.value(1), error.args.value(2));
        return told;
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// The program's own with every `from` made `to`.
inline QByteArray changedTemplate(const QString &name, const QByteArray &from, const QByteArray &to)
{
    QByteArray json = printing::builtInTemplateFile(name);
    if (!json.contains(from))
        qFatal("%s has no %s", qPrintable(name), from.constData());
    return json.replace(from, to);
}

} // namespace keshikomi::test

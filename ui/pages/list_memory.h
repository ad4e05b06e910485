// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace keshikomi {

class LedgerTable;

// How a person left a list, kept by the stable names of its columns, so that a later program with
// other columns still understands it.
struct ListState final
{
    QString sortedBy; // a column; empty: the list's own order
    bool descending = false;
};

// Without settings nothing is remembered.
class ListMemory final
{
public:
    ListMemory(QSettings *settings, const QString &list);

    // Lays the columns as they were left, and says how the list was sorted.
    ListState recall(LedgerTable &table) const;
    void keep(const LedgerTable &table, const ListState &state) const;
    void forget() const;

private:
    QSettings *m_settings;
    QString m_key;
};

QString columnName(const LedgerTable &table, int column);
int columnNamed(const LedgerTable &table, const QString &name); // -1: none

} // namespace keshikomi

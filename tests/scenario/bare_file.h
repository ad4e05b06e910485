// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace keshikomi::test {

// Changes a closed SQLite store past the program: its guards go before the deeds and come back
// after them, so that only the deeds themselves can be noticed.
inline void changeBehindTheGuards(const QString &store, const QStringList &deeds)
{
    const QString name = QStringLiteral("behind the guards");
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(store);
        if (!file.open())
            qFatal("%s cannot be opened", qPrintable(store));
        QSqlQuery query(file);
        const auto run = [&query](const QString &sql) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(sql));
        };
        QStringList names, texts;
        run(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
        while (query.next()) {
            names << query.value(0).toString();
            texts << query.value(1).toString();
        }
        for (const QString &guard : names)
            run(QStringLiteral("DROP TRIGGER ") + guard);
        for (const QString &deed : deeds)
            run(deed);
        for (const QString &guard : texts)
            run(guard);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace keshikomi::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports.h"
#include "ui/pages/page_context.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <vector>

namespace keshikomi {

// The files that were dropped while the window is open: read and booked one after the other, each
// with what it said. One that was refused can come again in its place.
class FileSession final : public QObject
{
    Q_OBJECT
public:
    FileSession(const PageContext &context, QObject *parent);

    // Where the shared secrets of agreements are asked for.
    void setSecrets(SecretAsk secrets) { m_secrets = std::move(secrets); }
    void take(const QStringList &paths);
    void keepGood(int report); // once more, without its bad rows
    void apart(int report); // once more: what another file told, too, are payments of their own
    void apartLine(int report, int record); // once more: only this row is one
    void readBy(const QString &path, const QString &columnMap); // once more, by this map

    // What the files said, in the order they came.
    const std::vector<ImportReport> &reports() const { return m_reports; }
    QString pathOf(int report) const;
    bool isIdle() const { return m_queue.empty() && !m_busy; }

Q_SIGNALS:
    void reported(int report);

private:
    struct Waiting
    {
        QString path;
        bool keepGood = false;
        int again = -1; // the report it takes the place of
        QString columnMap{}; // it is read by; empty: recognised
        bool apart = false;
        std::vector<int> apartLines{}; // records
    };

    void takeAgain(int report, Waiting file);
    void next();
    void book(const Waiting &file, const QByteArray &bytes);
    void took(const Waiting &file, ImportReport report);

    const PageContext m_context;
    SecretAsk m_secrets;
    std::vector<ImportReport> m_reports;
    std::vector<Waiting> m_taken; // what each report is of
    std::deque<Waiting> m_queue;
    bool m_busy = false;
};

} // namespace keshikomi

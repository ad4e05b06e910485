// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace keshikomi {

// A file of a watched folder that was dealt with.
struct TakenFile final
{
    QString path; // where it lay
    QString movedTo; // where it lies now
    ImportReport report;
};

// Takes in the files that come to rest in a folder: of the same size and time on two looks. Each is
// booked, then moved to "done" or "failed" within the folder with a sentence beside it. Nothing is
// deleted or overwritten. A program that is killed between booking and moving finds the file again
// and its rows repeated. Names that begin with a dot or end like unfinished downloads are left
// alone. Trouble with the store or the folder passes or is put right: it is tried again at each
// look.
class WatchedFolder final : public QObject
{
    Q_OBJECT
public:
    struct Ways final
    {
        std::function<QString(const ImportReport &)> words; // for the file beside; on a pool thread
        SecretAsk secret{}; // of agreements whose notices have one
        std::chrono::milliseconds interval{2'000}; // between two looks
    };
    WatchedFolder(
        ServiceContext context, Actor actor, QString folder, Ways ways, QObject *parent = nullptr);
    ~WatchedFolder() override;

    // What lies in a folder and is taken for arrived, oldest first.
    static Result<QStringList> filesIn(const QString &folder);

    const QString &folder() const { return m_folder; }
    void start(); // until it is destroyed
    void once(); // what lies there now, then idle(); also after trouble

Q_SIGNALS:
    void booked(const keshikomi::ImportReport &report); // before it is moved
    void took(const keshikomi::TakenFile &file);
    void troubled(const keshikomi::Error &error); // once for each trouble
    void idle();

private:
    struct Found final
    {
        QString path;
        qint64 size = 0;
        QDateTime modified;

        friend bool operator==(const Found &, const Found &) = default;
    };
    struct Seen final
    {
        Found file;
        qint64 firstAt = 0; // of this size and time, on m_clock
        std::optional<ImportReport> report; // it is booked, but could not be moved yet
    };
    static Result<std::vector<Found>> list(const QString &folder);
    static Result<QByteArray> read(const Found &file);

    void begin();
    void look();
    void looked(const Result<std::vector<Found>> &found);
    void notice(const std::vector<Found> &found);
    const Seen *nextAtRest() const;
    void goOn();
    void take(const Found &file);
    void import(const Found &file, const QByteArray &bytes);
    void settle(const Found &file, const Result<ImportReport> &booked);
    void move(const Found &file, const ImportReport &report);
    void moved(const Found &file, const ImportReport &report, const Result<QString> &to);
    void trouble(const Error &error);
    void rest();

    const ServiceContext m_context;
    const Actor m_actor;
    const QString m_folder;
    const Ways m_ways;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QHash<QString, Seen> m_seen;
    std::optional<Error> m_trouble; // as told last
    bool m_active = false, m_once = false, m_busy = false;
    bool m_stuck = false; // trouble since the last look
};

} // namespace keshikomi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verification.h"

#include "models/storage/engine/store_location.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

static void loadVerifyScript()
{
    Q_INIT_RESOURCE(verify);
}

namespace keshikomi {

namespace {

constexpr int longestMs = 30 * 60 * 1000;

Verification verificationOf(const QJsonObject &json)
{
    Verification result;
    const QJsonArray found = json.value(QLatin1String("differences")).toArray();
    for (const auto &each : found) {
        const QJsonObject one = each.toObject();
        result.differences.push_back({one.value(QLatin1String("check")).toString(),
                                      one.value(QLatin1String("where")).toString(),
                                      one.value(QLatin1String("expected")).toString(),
                                      one.value(QLatin1String("actual")).toString()});
    }
    result.postings = json.value(QLatin1String("postings")).toInteger();
    result.payments = json.value(QLatin1String("payments")).toInteger();
    result.bills = json.value(QLatin1String("bills")).toInteger();
    result.erased = json.value(QLatin1String("erased")).toInteger();
    return result;
}

// A location may hold a password: it goes through the pipe, never through arguments or environment.
QByteArray naming(const QString &location)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{location}).toJson(QJsonDocument::Compact);
    return "GIVEN_STORE = " + quoted + "[0]\n";
}

// The system's own comes first: it is the one whose packages (psycopg2 for PostgreSQL) the system
// installs.
QString findPython()
{
    const QString name = QStringLiteral("python3");
    const QString own = QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin")});
    return own.isEmpty() ? QStandardPaths::findExecutable(name) : own;
}

// Its parts as one text: nothing is written to a disk to be run.
QByteArray script()
{
    loadVerifyScript();
    QByteArray text;
    for (const char *part : {"closing_checks.py",
                             "company_checks.py",
                             "debit_checks.py",
                             "difference_checks.py",
                             "inbox_checks.py",
                             "settlement_checks.py",
                             "verify.py"}) {
        QFile file(QStringLiteral(":/verify/") + QLatin1String(part));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the verify script is not in the program");
        text += file.readAll() + '\n';
    }
    return text;
}

} // namespace

Result<Verification> verifyStore(const QString &location, const QString &headsFile)
{
    const QString python = findPython();
    if (python.isEmpty())
        return failure(ErrorCode::NotFound, Fault::PythonMissing);
    QStringList arguments{QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("--json")};
    // For a file Python alone is enough: without what a machine adds to each of its starts.
    if (StoreLocation::parse(location).dialect == Dialect::Sqlite)
        arguments = QStringList{QStringLiteral("-I"), QStringLiteral("-S")} + arguments;
    if (!headsFile.isEmpty())
        arguments << QStringLiteral("--heads") << headsFile;
    QProcess process;
    process.start(python, arguments);
    process.write(naming(location) + script());
    process.closeWriteChannel();
    if (!process.waitForFinished(longestMs))
        return failure(ErrorCode::Storage, Fault::StoreDamaged, {process.errorString()});
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (json.isEmpty() || json.contains(QLatin1String("error"))) {
        const QString said = json.value(QLatin1String("error")).toString();
        return failure(ErrorCode::Storage,
                       Fault::StoreDamaged,
                       {said.isEmpty() ? QString::fromUtf8(process.readAllStandardError()) : said});
    }
    return verificationOf(json);
}

} // namespace keshikomi

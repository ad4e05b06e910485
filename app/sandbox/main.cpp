// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"
#include "app/sandbox/http_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>

using namespace keshikomi;
using namespace keshikomi::sandbox;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

struct Options
{
    int port = 0;
    QString store, portFile, payee;
    QByteArray key;
};

int complain(const Error &error)
{
    std::fprintf(
        stderr, "keshikomi-sandbox: %s\n", qPrintable(error.args.join(QStringLiteral(": "))));
    return 3;
}

QString usualStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/sandbox.sqlite");
}

Result<Options> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("このパソコンで動く練習用の収納センターです。実際のお金は動きません。\n"
                       "A practice collection centre on this computer. No real money moves."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("port"),
          QStringLiteral("ポート(0 は空き番号) / Port; 0 takes a free one."),
          QStringLiteral("n"),
          QStringLiteral("0")},
         {QStringLiteral("db"),
          QStringLiteral("データの SQLite ファイル / Its SQLite file, or :memory:."),
          QStringLiteral("file"),
          usualStore()},
         {QStringLiteral("port-file"),
          QStringLiteral("準備ができたらポートを書くファイル / Write the port into this file when "
                         "ready."),
          QStringLiteral("file")},
         {QStringLiteral("key"),
          QStringLiteral(
              "API キー(ck_test_...)。なければ KESHIKOMI_SANDBOX_KEY、それもなければ新規 / "
              "API key; else KESHIKOMI_SANDBOX_KEY, else a new one."),
          QStringLiteral("key")},
         {QStringLiteral("payee"),
          QStringLiteral("お客様の画面に出す名前 / Name shown on the customer's page."),
          QStringLiteral("name"),
          QStringLiteral("消込モータース(練習)")}});
    parser.process(application);
    Options options;
    bool good = false;
    options.port = parser.value(QStringLiteral("port")).toInt(&good);
    options.store = parser.value(QStringLiteral("db"));
    options.portFile = parser.value(QStringLiteral("port-file"));
    options.payee = parser.value(QStringLiteral("payee"));
    options.key = parser.value(QStringLiteral("key")).toLatin1();
    if (options.key.isEmpty())
        options.key = qgetenv("KESHIKOMI_SANDBOX_KEY");
    if (options.key.isEmpty())
        options.key = "ck_test_" + randomBytes(16).toHex();
    if (!good || options.port < 0 || options.port > 65535 || !options.key.startsWith("ck_test_"))
        return failure(
            ErrorCode::Usage,
            Fault::NumberOutOfRange,
            {QStringLiteral("--port must be 0 to 65535, --key must begin with ck_test_")});
    return options;
}

Result<TokenMint> mintFor(const QString &store)
{
    if (store == QLatin1String(":memory:"))
        return TokenMint::random();
    QDir().mkpath(QFileInfo(store).absolutePath());
    return TokenMint::fromFile(store + QStringLiteral(".secret"));
}

Done writePort(const QString &file, int port)
{
    if (file.isEmpty())
        return done();
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(QByteArray::number(port) + '\n') > 0
        && out.commit())
        return done();
    return failure(ErrorCode::Storage, Fault::StoreFailed, {file, out.errorString()});
}

int run(const Options &options)
{
    const Result<TokenMint> mint = mintFor(options.store);
    if (!mint)
        return complain(mint.error());
    Store store(options.store);
    if (const Done opened = store.open(); !opened)
        return complain(opened.error());
    const SystemClock clock;
    Api api(store, clock, *mint, {options.key, options.payee});
    HttpServer server([&api](const Request &request) { return api.handle(request); });
    const Result<int> port = server.bind(options.port);
    if (!port)
        return complain(port.error());
    const QString origin = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    api.setOrigin(origin);
    std::atomic_bool ended = false;
    std::thread serving([&server, &ended] {
        server.serve();
        ended = true;
    });
    const Done told = writePort(options.portFile, *port);
    std::printf("keshikomi-sandbox %s/v1 %s\n", qPrintable(origin), options.key.constData());
    std::fflush(stdout);
    // A signal handler may do no more than set a flag; looking at it costs nothing that matters.
    while (told && !stopAsked && !ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    store.stopWaiting();
    server.stop();
    serving.join();
    return told ? 0 : complain(told.error());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keshikomi-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KESHIKOMI_VERSION));
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
    const Result<Options> options = readOptions(application);
    if (!options) {
        complain(options.error());
        return 2;
    }
    return run(*options);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QLocale>

namespace keshikomi::desktop {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::desktop)
};

} // namespace

Options readOptions(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Collections for dealers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"), Tr::tr("The books to open."), QStringLiteral("place"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Tr::tr("Practice with an invented house; no real money moves."));
    const QCommandLineOption shots(
        QStringLiteral("shots"), Tr::tr("Save a picture of every page."), QStringLiteral("folder"));
    const QCommandLineOption lang(
        QStringLiteral("lang"), Tr::tr("ja or en."), QStringLiteral("language"));
    const QCommandLineOption scale(
        QStringLiteral("scale"), Tr::tr("80 to 160 percent."), QStringLiteral("percent"));
    const QCommandLineOption bills(QStringLiteral("demo-bills"),
                                   Tr::tr("How many bills the demo gets."),
                                   QStringLiteral("count"),
                                   QStringLiteral("1000"));
    parser.addOptions({store, demo, shots, lang, scale, bills});
    parser.addPositionalArgument(QStringLiteral("files"), Tr::tr("Files to take in."));
    parser.process(words);
    Options options;
    options.store = parser.value(store);
    options.demo = parser.isSet(demo);
    options.shots = parser.value(shots);
    options.language = parser.value(lang);
    options.scale = parser.value(scale).toInt();
    options.demoBills = parser.value(bills).toInt();
    options.files = parser.positionalArguments();
    return options;
}

QString languageFor(const Options &options, const QString &lastTime)
{
    if (!options.language.isEmpty())
        return options.language;
    if (!lastTime.isEmpty())
        return lastTime;
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                            : QStringLiteral("ja");
}

} // namespace keshikomi::desktop

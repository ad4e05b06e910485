// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace keshikomi::desktop {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::desktop)
};

QList<QCommandLineOption> knownOptions()
{
    const auto option = [](const char *name, const QString &words, const char *value = "") {
        return QCommandLineOption(
            QString::fromLatin1(name).split(QLatin1Char('|')), words, QString::fromLatin1(value));
    };
    return {option("store",
                   Tr::tr("The books to open; else KESHIKOMI_STORE, else the usual place."),
                   "place"),
            option("demo", Tr::tr("Practice with an invented house; no real money moves.")),
            option("demo-bills", Tr::tr("How many bills the demo gets."), "count"),
            option("lang", Tr::tr("ja or en."), "language"),
            option("scale", Tr::tr("80 to 160 percent."), "percent"),
            option("dark", Tr::tr("Light words on a dark ground.")),
            option("shots", Tr::tr("Save a picture of every page."), "folder"),
            option("help|h", Tr::tr("Show this and end.")),
            option("version|v", Tr::tr("Show the version and end."))};
}

[[noreturn]] void sayAndEnd(const QString &words, int code)
{
    std::fputs(qUtf8Printable(words), code == 0 ? stdout : stderr);
    std::exit(code);
}

} // namespace

// Qt's own help has no Japanese here, so it is written out.
QString helpText()
{
    QString text = Tr::tr("Collections for dealers.") + QStringLiteral("\n\n")
        + Tr::tr("Usage: keshikomi [options] [files to take in]") + QStringLiteral("\n\n");
    for (const QCommandLineOption &option : knownOptions()) {
        QString words = QStringLiteral("  --") + option.names().first();
        if (!option.valueName().isEmpty())
            words += QStringLiteral(" <%1>").arg(option.valueName());
        text += words.leftJustified(26) + option.description() + QLatin1Char('\n');
    }
    return text;
}

Options readOptions(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(knownOptions());
    const bool understood = parser.parse(words);
    if (!understood) {
        sayAndEnd(
            Tr::tr("Not understood: %1").arg(parser.unknownOptionNames().join(QStringLiteral(", ")))
                + QStringLiteral("\n\n") + helpText(),
            2);
    }
    const auto value = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name));
    };
    if (parser.isSet(QStringLiteral("help")))
        sayAndEnd(helpText(), 0);
    if (parser.isSet(QStringLiteral("version")))
        sayAndEnd(QStringLiteral("keshikomi %1\n").arg(QCoreApplication::applicationVersion()), 0);
    Options options;
    options.store = value("store");
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.dark = parser.isSet(QStringLiteral("dark"));
    options.shots = value("shots");
    options.language = value("lang");
    options.scale = value("scale").toInt();
    if (parser.isSet(QStringLiteral("demo-bills")))
        options.demoBills = value("demo-bills").toInt();
    options.files = parser.positionalArguments();
    return options;
}

QString languageAsked(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(knownOptions());
    parser.parse(words);
    return parser.value(QStringLiteral("lang"));
}

bool asksForWordsOnly(const QStringList &words)
{
    const QStringList asking{QStringLiteral("--help"),
                             QStringLiteral("-h"),
                             QStringLiteral("--version"),
                             QStringLiteral("-v")};
    return std::any_of(words.begin(), words.end(), [&asking](const QString &word) {
        return asking.contains(word);
    });
}

QString languageFor(const QString &asked, const QString &lastTime)
{
    if (!asked.isEmpty())
        return asked;
    if (!lastTime.isEmpty())
        return lastTime;
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                            : QStringLiteral("ja");
}

} // namespace keshikomi::desktop

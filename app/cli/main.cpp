// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"
#include "translations/install.h"
#include "translations/language_here.h"

#include <QGuiApplication>

#include <functional>
#include <memory>

using namespace keshikomi;

namespace {

// Only sheets need fonts, and they are drawn without a screen.
std::unique_ptr<QCoreApplication>
applicationFor(const cli::CommandLine &line, int &argc, char **argv)
{
    const bool fonts = line.command
        && (line.command->needs == cli::Needs::Fonts
            || line.command->needs == cli::Needs::WritingAndFonts);
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// A running program that owns the store speaks the language of whoever asks.
void inLanguage(const QString &language, const std::function<void()> &job)
{
    const LanguageHere here(language);
    job();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const cli::CommandLine line = cli::readCommandLine(words);
    const auto application = applicationFor(line, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keshikomi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KESHIKOMI_VERSION));
    installTranslations(*application, cli::languageOf(line));
    const SystemClock clock;
    return cli::run(line, cli::thisProcess(clock, inLanguage));
}
